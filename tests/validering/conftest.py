"""What tests of validering share."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest


@pytest.fixture
def in_sweden(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The process stands in the zone of Stockholm."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process can only be changed where there is tzset")
    monkeypatch.setenv("TZ", "Europe/Stockholm")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
