"""Where what is found leads."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtGui import QAction


@dataclass(frozen=True)
class Way:
    """To a page of a case and a field of it, to a screen with what to seek there, or an entry of a menu."""

    case_id: UUID | None = None
    page: str = "overview"
    field: str = ""
    screen: str = ""
    sought: str = ""
    act: QAction | None = None
