"""Protected personal data: switched on and off at any time, and what exists of the name outside."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui import case_words
from ui.case_words import figures
from ui.intake.candidate_form import CandidateForm
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.fields import ChoiceField, TextField
from ui.workspace import Workspace
from validering import candidates
from validering.candidates import CandidateView
from validering.protecting import erase_pieces, erased_pieces, kept_papers
from validering.register import DocumentEntry, read_papers_with_name
from validering.terms import DocumentStatus, ProtectionLevel


class ProtectionForm(CandidateForm):
    part: ClassVar[str] = "protection"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._is_protected = False
        self._section = self.add_section()
        self.level = self.bind("protection_level", ChoiceField(self), self._save_level)
        self.alias = self.keep("alias", TextField(self))
        self.add(self.level, self.alias)
        self._outside = self.add_section()
        self._papers = ActRows(self)
        self.add(self._papers)
        self._retranslate()

    def show_view(self, view: CandidateView) -> None:
        super().show_view(view)
        self._is_protected = view.is_protected
        self.level.set_value(view.protection_level)
        self.alias.setVisible(view.is_protected)
        papers = self.workspace.read(read_papers_with_name, self.case_id)
        self._outside.setVisible(bool(papers))
        self._papers.show_rows([self._row(paper) for paper in papers])

    def _save_level(self, level: str) -> None:
        """Switch it; what is thrown away by that is asked about first."""
        wanted = ProtectionLevel(level)
        count = self.workspace.read(kept_papers, self.case_id)
        if self._is_protected or wanted is ProtectionLevel.NONE or not count:
            self._switch(wanted)
        else:
            self._ask(wanted, count)

    def _switch(self, level: ProtectionLevel) -> None:
        self.workspace.apply(candidates.change_protection, self.case_id, level)
        pieces = self.workspace.read(erased_pieces)
        if pieces:
            self.workspace.background.run(erase_pieces, self.workspace.store.contents, pieces)

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
        leave.clicked.connect(lambda: self.level.set_value(ProtectionLevel.NONE, force=True))
        box.open()

    def _row(self, paper: DocumentEntry) -> ActRow:
        said = self.tr("{number}, version {version}, utfärdat {day}").format(
            number=figures(paper.number),
            version=paper.version,
            day=figures(paper.issued_at.astimezone().date().isoformat()),
        )
        lines = [said, *(self._handed(each.day.isoformat(), each.copies) for each in paper.hand_overs)]
        if not paper.hand_overs:
            lines.append(self.tr("Inget överlämnande är antecknat."))
        is_ended = paper.status is not DocumentStatus.ISSUED
        if is_ended:
            lines.append(self.tr("Ersatt eller återkallat."))
        return ActRow(paper.id, "\n".join(lines), "quiet" if is_ended else "")

    def _handed(self, day: str, copies: str | None) -> str:
        said = self.tr("Överlämnat {day}.").format(day=figures(day))
        return f"{said} {copies}" if copies else said

    def _retranslate(self) -> None:
        self._section.set_title(self.tr("Skyddade personuppgifter"))
        self._section.set_help(
            self.tr("Med skydd syns bara ett alias i listor och sökning, och varje läsning antecknas.")
        )
        self.level.set_label(self.tr("Skydd"))
        self.level.set_options(case_words.options(case_words.protection_levels()))
        self.alias.set_label(self.tr("Alias"))
        self.alias.set_help(self.tr("Syns i stället för namnet. Ingen del av namnet får finnas i det."))
        self._outside.set_title(self.tr("Utanför programmet med namnet på"))
        self._outside.set_help(
            self.tr(
                "Programmet har inte kvar dokumenten. Kalla tillbaka papper och filer som är ute, och "
                "återkalla eller ersätt dem på sidan Dokument."
            )
        )
