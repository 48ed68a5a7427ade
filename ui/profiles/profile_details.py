"""What is in the profile that is looked at, before it is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.profiles import words
from ui.widgets.labels import Label, named_label
from ui.widgets.look import GRID
from validering.profile import Profile


class ProfileDetails(QWidget):
    """Title, whose it is, how long it takes, its modules and what must be said of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(parent=self, tone="head")
        self._status = named_label("badge", parent=self)
        self._extent = Label(parent=self, tone="quiet")
        self._modules = Label(parent=self)
        self._notes = Label(parent=self, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._status.setWordWrap(False)
        column.addWidget(self._title)
        column.addWidget(self._status, 0, Qt.AlignmentFlag.AlignLeading)
        for label in (self._extent, self._modules, self._notes):
            column.addWidget(label)

    def show_profile(self, profile: Profile, screen: str) -> None:
        self._title.setText(profile.title.shown(screen)[0])
        self._status.setText(words.status(profile))
        self._status.set_tone("warning" if profile.status == "example" else "")
        self._extent.setText(f"{words.extent(profile)}\n{words.days(profile)}")
        lines = [f"{module.code}  {module.title.shown(screen)[0]}" for module in profile.modules]
        self._modules.setText("\n".join(lines))
        notes = (*profile.legal_notes, *profile.trade_notes)
        self._notes.setText("\n".join(note.shown(screen)[0] for note in notes))
        self._notes.setVisible(bool(notes))
