"""The reasons why a criterion has no level, and the second person some of them need."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.assessment import words
from validering.terms import Absence, AbsenceReason

Chosen = Callable[[AbsenceReason, UUID | None], None]


class ReasonMenu(QMenu):
    """Opened by a key or a button; arrow keys, Enter and the number before a reason choose, Esc leaves.

    With ``second_persons`` each reason leads on to the person who also finds that it does not apply.
    """

    def __init__(
        self,
        absence: Absence,
        chosen: Chosen,
        *,
        second_persons: Sequence[tuple[UUID, str]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        name = words.absences()[absence]
        self.setAccessibleName(self.tr("{absence}: varför?").format(absence=name))
        self.addSection(self.accessibleName())
        for number, (reason, text) in enumerate(words.absence_reasons().items(), 1):
            label = f"&{number}  {text}"
            if second_persons is None:
                self._add(self, label, reason, None)
            else:
                self._add_persons(label, reason, second_persons)
        self.aboutToHide.connect(self.deleteLater)

    def open_at(self, anchor: QWidget) -> None:
        """Open below ``anchor`` with the first reason chosen."""
        self.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))
        actions = [action for action in self.actions() if not action.isSeparator()]
        self.setActiveAction(actions[0])

    def _add_persons(
        self, label: str, reason: AbsenceReason, second_persons: Sequence[tuple[UUID, str]]
    ) -> None:
        below = self.addMenu(label)
        below.setAccessibleName(self.tr("Vem mer anser det?"))
        below.addSection(below.accessibleName())
        for staff_id, name in second_persons:
            self._add(below, name, reason, staff_id)

    def _add(self, menu: QMenu, label: str, reason: AbsenceReason, staff_id: UUID | None) -> QAction:
        action = menu.addAction(label)
        action.triggered.connect(lambda: self._chosen(reason, staff_id))
        return action


def ask_why(
    absence: Absence,
    chosen: Chosen,
    *,
    second_persons: Sequence[tuple[UUID, str]] | None,
    anchors: tuple[QWidget, QWidget],
    parent: QWidget,
) -> None:
    """Open the menu at the first of ``anchors``, or at the second where that is not in sight."""
    menu = ReasonMenu(absence, chosen, second_persons=second_persons, parent=parent)
    first, second = anchors
    menu.open_at(first if first.isVisible() else second)
