"""One button for the session where there is little height: which one, and what is done with it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget


class SessionMenu(QPushButton):
    """Offers what the boxes and buttons of the bar do that have no room: they say what can be done now.

    It shows the day of the session; ``profile_chosen(key)`` and ``session_chosen(key)`` tell what was picked.
    """

    profile_chosen = Signal(object)
    session_chosen = Signal(object)

    def __init__(
        self,
        profile: QComboBox,
        session: QComboBox,
        acts: Sequence[QPushButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("touch", True)
        self._profile, self._session, self._acts = profile, session, acts
        self._possible: set[QPushButton] = set()
        self._day = ""
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._retranslate()

    def offer(self, act: QPushButton, *, offered: bool) -> None:
        """Whether an act is for whoever is signed in, and possible as things stand."""
        (self._possible.add if offered else self._possible.discard)(act)

    def show_day(self, day: str) -> None:
        """Say which session it is; empty where none is chosen."""
        self._day = day
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        if self._profile.count() > 1:
            self._add_choices(menu, self._profile, self.profile_chosen)
        self._add_choices(menu, self._session, self.session_chosen)
        for act in self._acts:
            if act in self._possible:
                entry = menu.addAction(act.text())
                entry.setEnabled(act.isEnabled())
                entry.triggered.connect(partial(self._press, act))

    def _add_choices(self, menu: QMenu, box: QComboBox, chosen: Any) -> None:
        menu.addSection(box.accessibleName())
        group = QActionGroup(menu)
        for place in range(box.count()):
            entry: QAction = menu.addAction(box.itemText(place))
            entry.setCheckable(True)
            entry.setChecked(place == box.currentIndex())
            entry.triggered.connect(partial(self._choose, chosen, box.itemData(place)))
            group.addAction(entry)
        menu.addSeparator()

    def _choose(self, chosen: Any, key: object, _checked: bool = False) -> None:
        chosen.emit(key)

    def _press(self, act: QPushButton, _checked: bool = False) -> None:
        act.clicked.emit()

    def _retranslate(self) -> None:
        self.setText(self._day or self.tr("Välj möte"))
        self.setAccessibleName(self.tr("Mötet och vad som görs med det"))
