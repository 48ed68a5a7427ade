"""Several criteria that one observation showed: one level, one reason, shared evidence, in one act."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.assessment import words
from ui.assessment.level_buttons import LevelButtons
from ui.assessment.several_form import SeveralForm
from ui.widgets.folding_row import FoldingRow
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.bench import CriterionLine, EvidenceGlimpse
from validering.profile import RatingScale
from validering.rollup import Rating
from validering.terms import Absence, AbsenceReason


@dataclass(frozen=True)
class NoLevel:
    """Why criteria have no level, and who else finds that they do not apply, by key and name."""

    absence: Absence
    reason: AbsenceReason
    second: UUID | None = None
    second_name: str = ""

    def values(self) -> dict[str, Any]:
        """As ``mark_together`` names them."""
        return {
            "absence": self.absence,
            "absence_reason": self.reason,
            "second_person_id": self.second,
        }

    def words(self) -> str:
        """All of it in one line."""
        parts = (words.absences()[self.absence], words.absence_reasons()[self.reason], self.second_name)
        return " · ".join(words.isolated(part) for part in parts if part)


class SeveralPanel(FollowingArea):
    """Nothing is marked before ``marking_wanted()``; ``removal_wanted()`` takes the marks back again.

    ``absence_wanted(Absence)`` asks why they have no level, ``left()`` comes when the user is done,
    ``back_wanted()`` leads to the list when folded.
    """

    marking_wanted = Signal()
    removal_wanted = Signal()
    absence_wanted = Signal(object)
    left = Signal()
    back_wanted = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._lines: list[CriterionLine] = []
        self._scale: RatingScale | None = None
        self._level_id: str | None = None
        self._none: NoLevel | None = None
        self._form: SeveralForm | None = None
        self._scope = ""
        self._may_mark = True
        self._build()
        self._retranslate()

    def show_lines(
        self,
        lines: list[CriterionLine],
        scale: RatingScale,
        case_profile_id: UUID,
        evidence: tuple[EvidenceGlimpse, ...],
        *,
        may_mark: bool,
    ) -> None:
        """Show what is chosen; what was chosen and typed for it stays."""
        self._lines, self._scale, self._may_mark = lines, scale, may_mark
        scope = f"assessment/{case_profile_id}/together"
        if self._form is None or scope != self._scope:
            self._renew_form(scope)
        assert self._form is not None
        self._form.offer(evidence)
        self._show_choice()

    def choose_level(self, level_id: str) -> None:
        """Choose the level they shall have; nothing is marked yet."""
        self._level_id, self._none = level_id, None
        self._show_choice()

    def choose_absence(self, none: NoLevel) -> None:
        """Choose why they have no level; nothing is marked yet."""
        self._level_id, self._none = None, none
        self._show_choice()

    def values(self) -> dict[str, Any]:
        """What ``mark_together`` is given."""
        assert self._form is not None
        chosen: dict[str, Any] = {"level_id": self._level_id}
        if self._none is not None:
            none = self._none
            chosen |= {
                "absence": none.absence,
                "absence_reason": none.reason,
                "second_person_id": none.second,
            }
        return {**chosen, **self._form.values()}

    def show_words(self) -> None:
        """Put the focus in the shared reason."""
        if self._form is not None:
            self._form.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Begin anew: the criteria are marked."""
        self._level_id = self._none = None
        if self._form is not None:
            self._form.forget()
        self._show_choice()

    def flush(self) -> None:
        if self._form is not None:
            self._form.flush()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        sheet = QWidget(self)
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self._column.setSpacing(GRID * 2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.back = self._button(self.back_wanted)
        self.back.setProperty("quiet", True)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        self._column.addLayout(top)
        top.addWidget(self.back)
        top.addStretch(1)
        self._head = Label("", sheet, tone="head")
        self._names = Label("", sheet)
        self._names.set_text_language("sv")
        self._told = Label("", sheet, tone="warning")
        self.levels = LevelButtons(sheet)
        self.levels.level_wanted.connect(self.choose_level)
        self.levels.absence_wanted.connect(self.absence_wanted)
        self._why = Label("", sheet, tone="quiet")
        self._form_place = QVBoxLayout()
        self._form_place.setSpacing(GRID)
        self.mark = self._button(self.marking_wanted)
        self.mark.setProperty("primary", True)
        self.remove = self._button(self.removal_wanted)
        self.done = self._button(self.left)
        self.done.setProperty("quiet", True)
        for widget in (self._head, self._names, self._told, self.levels, self._why):
            self._column.addWidget(widget)
        self._column.addLayout(self._form_place)
        self._column.addWidget(self.mark)
        self._column.addWidget(FoldingRow(self.remove, self.done, parent=sheet, room=180))
        self.setWidget(sheet)

    def _button(self, signal: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("touch", True)
        button.clicked.connect(signal)
        return button

    def _renew_form(self, scope: str) -> None:
        if self._form is not None:
            self._form.flush()
            self._form_place.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._scope = scope
        self._form = SeveralForm(self._workspace, scope, self._case_id, self.widget())
        self._form_place.addWidget(self._form)

    def _show_choice(self) -> None:
        if self._scale is None or self._form is None:
            return
        count = len(self._lines)
        self._head.setText(
            self.tr("%n kriterier tillsammans", "", count) if count else self.tr("Välj kriterier i listan")
        )
        self._names.setText("\n".join(f"{line.code}  {line.criterion.text.sv}" for line in self._lines))
        self._names.setVisible(count > 0)
        marked = sum(line.mark is not None for line in self._lines)
        self._told.setText(self.tr("Redan markerade: {count}. Markeringen byts.").format(count=marked))
        none = self._none
        has_choice = self._level_id is not None or none is not None
        self._told.setVisible(marked > 0 and has_choice)
        rating = Rating(self._level_id, none.absence if none else None) if has_choice else None
        self.levels.show_rating(self._scale, rating, self._workspace.language, unsigned=False)
        self.levels.setEnabled(self._may_mark)
        self._why.setText(none.words() if none else "")
        self._why.setVisible(none is not None)
        self._form.setEnabled(self._may_mark)
        self.mark.setText(self.tr("Markera %n kriterier", "", count) if count else self.tr("Markera"))
        self.mark.setAccessibleName(self.tr("Markera tillsammans"))
        self.mark.setEnabled(self._may_mark and count > 0 and has_choice)
        self.remove.setVisible(self._may_mark and marked > 0)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Flera kriterier"))
        for button, text in (
            (self.back, self.tr("Till listan")),
            (self.remove, self.tr("Ta bort markeringarna")),
            (self.done, self.tr("Tillbaka till ett i taget")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._show_choice()
