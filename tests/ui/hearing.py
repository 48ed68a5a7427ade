"""What the program says to assistive technology, as it says it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

Heard = list[tuple[str, bool]]


def listen(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """From now on everything that is said, and whether it interrupts; Qt itself hears it no more."""
    said: Heard = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            is_urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            said.append((event.message(), is_urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return said
