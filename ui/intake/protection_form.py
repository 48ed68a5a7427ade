"""Protected personal data: switched on and off at any time, and the list of what carried the name."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from ui import case_words
from ui.intake.candidate_form import CandidateForm
from ui.intake.protection_steps import ProtectionSteps
from ui.intake.protection_words import level_help
from ui.widgets.act_rows import leading
from ui.widgets.fields import ChoiceField, LongTextField, TextField
from ui.workspace import Workspace
from validering import candidates
from validering.candidates import CandidateView
from validering.protecting import erase_pieces, erased_pieces, kept_papers
from validering.protection_kinds import KINDS, is_weaker
from validering.terms import ProtectionLevel


class ProtectionForm(CandidateForm):
    """``page_wanted(page_id, field)`` asks for the page where files are looked at."""

    part: ClassVar[str] = "protection"
    page_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._now = self._wanted = ProtectionLevel.NONE
        self._section = self.add_section()
        self.level = self.bind("protection_level", ChoiceField(self), self._save_level)
        self.alias = self.keep("alias", TextField(self))
        self.add(self.level, self.alias)
        self.why = LongTextField(self, lines=2)
        self.end = QPushButton(self)
        self.end.clicked.connect(lambda _=False: self._end())
        self.leave = QPushButton(self)
        self.leave.clicked.connect(lambda _=False: self._leave())
        self._ending = leading(self.end, self.leave)
        self.add(self.why)
        self.add(self._ending)
        self.steps = ProtectionSteps(workspace, case_id, self)
        self.steps.evidence_wanted.connect(lambda: self.page_wanted.emit("evidence", ""))
        self._column.addWidget(self.steps)
        self._ask_why(is_asked=False)
        self._retranslate()

    def show_view(self, view: CandidateView) -> None:
        super().show_view(view)
        self._now = self._wanted = view.protection_level
        self.level.set_value(view.protection_level, force=True)
        self.level.set_help(level_help(view.protection_level))
        self.alias.setVisible(view.is_protected)
        self._ask_why(is_asked=False)
        self.steps.reload()

    def _save_level(self, level: str) -> None:
        """Switch it; what is thrown away by that is asked about first, and so is why it is taken away."""
        self._wanted = ProtectionLevel(level)
        self.level.set_help(level_help(self._wanted))
        count = self.workspace.read(kept_papers, self.case_id)
        if is_weaker(self._wanted, self._now):
            if KINDS[self._now].ends_with_reason:
                self._ask_why(is_asked=True)
            else:
                self._switch(self._wanted)
        elif self._now is not ProtectionLevel.NONE or not count:
            self._ask_why(is_asked=False)
            self._switch(self._wanted)
        else:
            self._ask(self._wanted, count)

    def _switch(self, level: ProtectionLevel, reason: str | None = None) -> None:
        self.workspace.apply(candidates.change_protection, self.case_id, level, reason)
        pieces = self.workspace.read(erased_pieces)
        if pieces:
            self.workspace.background.run(erase_pieces, self.workspace.store.contents, pieces)

    def _end(self) -> None:
        reason = self.why.value() or None
        change = self.workspace.attempt(
            self, candidates.change_protection, self.case_id, self._wanted, reason
        )
        if change is not None:
            self.why.set_value("", force=True)

    def _leave(self) -> None:
        self._ask_why(is_asked=False)
        self.level.set_value(self._now, force=True)
        self.level.set_help(level_help(self._now))

    def _ask_why(self, *, is_asked: bool) -> None:
        for widget in (self.why, self._ending):
            widget.setVisible(is_asked)
        if is_asked:
            self.why.setFocus()

    def _ask(self, level: ProtectionLevel, count: int) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Skyddade personuppgifter"))
        box.setText(
            self.tr(
                "%n sparade dokument med namnet tas bort ur programmet. Det går inte att ångra.", "", count
            )
        )
        box.setInformativeText(
            self.tr("Nummer och dag finns kvar, så att du kan kalla tillbaka det som är ute.")
        )
        protect = box.addButton(self.tr("Skydda kandidaten"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Avbryt"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(protect)
        box.setEscapeButton(leave)
        for button in (protect, leave):
            button.setAccessibleName(button.text())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        protect.clicked.connect(lambda: self._switch(level))
        leave.clicked.connect(self._leave)
        box.open()

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Skyddade personuppgifter"))
        self.level.set_label(self.tr("Skydd"))
        self.level.set_options(case_words.options(case_words.protection_levels()))
        self.level.set_help(level_help(self._wanted))
        self.alias.set_label(self.tr("Alias"))
        self.alias.set_help(self.tr("Syns i stället för namnet. Ingen del av namnet får finnas i det."))
        self.why.set_label(self.tr("Varför skyddet ändras, och vem som har bett om det"))
        self.why.set_help(self.tr("Till exempel: kandidaten själv har visat Skatteverkets beslut."))
        for button, text in (
            (self.end, self.tr("Ändra skyddet")),
            (self.leave, self.tr("Låt skyddet vara")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
