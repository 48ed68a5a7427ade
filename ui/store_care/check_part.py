"""Checks the whole store, and tells what is wrong in words of cases."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.backup_words import size_text
from ui.case_words import figures
from ui.widgets.act_rows import ActRow, ActRows, leading
from ui.widgets.choice_fields import CheckField
from ui.widgets.form import Section
from ui.widgets.look import TARGET
from ui.widgets.work_bar import WorkBar
from ui.workspace import Workspace
from validering.errors import UserError
from validering.storage.checking import CheckReport, check_open


class CheckPart(Section):
    """A button, the backups if wanted, and all that was found; ``told(words, is_error)`` sums it up."""

    told = Signal(str, bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._place: Path | None = None
        self._report: CheckReport | None = None
        self.backups = CheckField(self)
        self.run = QPushButton(self)
        self.run.setMinimumHeight(TARGET)
        self.run.clicked.connect(self._check)
        self.bar = WorkBar(workspace.background, self)
        self.bar.running.connect(lambda is_running: self.run.setEnabled(not is_running))
        self.findings = ActRows(self)
        for widget in (self.backups, leading(self.run), self.bar, self.findings):
            self.column.addWidget(widget)
        self._retranslate()

    def look(self, place: Path | None) -> None:
        """Take the backups at ``place`` along, where it is asked for."""
        self._place = place
        self.backups.setVisible(place is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _check(self) -> None:
        self._report = None
        self._show()
        place = self._place if self.backups.value() else None
        self.bar.run(
            self.tr("Kontrollerar varje del av arkivet … Du kan arbeta under tiden."),
            check_open,
            self._workspace.store.parts,
            place,
            done=self._checked,
            failed=self._refused,
        )

    def _checked(self, report: CheckReport) -> None:
        self._report = report
        self._show()
        if not report.is_whole:
            self.told.emit(self.tr("Något är fel. Läs under Kontroll vad det gäller och vad du gör."), True)
            return
        words = self.tr("Arkivet är helt: {cases} ärenden, {pieces} filer bland underlaget, {size}.").format(
            cases=figures(str(report.cases)),
            pieces=figures(str(report.pieces)),
            size=size_text(report.size),
        )
        self.told.emit(words, False)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.told.emit(self._workspace.say(error), True)

    def _show(self) -> None:
        found = self._report.findings if self._report else ()
        language = self._workspace.language
        self.findings.show_rows(
            [
                ActRow(number, one.shown(language)[0], "error" if one.is_fault else "quiet")
                for number, one in enumerate(found)
            ]
        )

    def _retranslate(self) -> None:
        self.set_title(self.tr("Kontroll"))
        self.set_help(
            self.tr(
                "Läser hela arkivet: varje uppgift, varje fil bland underlaget, och att historiken är hel."
            )
        )
        self.backups.set_label(self.tr("Kontrollera också säkerhetskopiorna i mappen"))
        self.run.setText(self.tr("Kontrollera nu"))
        self.run.setAccessibleName(self.tr("Kontrollera arkivet nu"))
        self._show()
