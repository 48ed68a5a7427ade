"""The days of a case as a file for one's own calendar."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.file_choosing import FileChooser
from ui.paper_leaving import LeavingPaper, save_paper
from ui.session_forms.words import session_kinds
from ui.widgets.act_rows import leading
from ui.widgets.form import Section
from ui.widgets.message_strip import nearest_strip
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering.calendar_days import read_days
from validering.paper_traces import CALENDAR


class CalendarPart(Section):
    """One button; nothing in the file names the candidate, and nobody is reminded by it."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self.save_button = QPushButton(self)
        self.save_button.clicked.connect(self._save)
        self.column.addWidget(leading(self.save_button))
        self._retranslate()

    def reload(self) -> None:
        """A case without any day has no file."""
        days = self._workspace.read(read_days, self._case_id)
        allow(self.save_button, "" if days.days else self.tr("Inga dagar är planerade eller inbokade än."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _save(self) -> None:
        from exports.calendar_file import CalendarWords, write_calendar

        work = self._workspace
        days = work.read(read_days, self._case_id)
        words = CalendarWords(
            title=self.tr("Ärende {case_no}"),
            summary=self.tr("Ärende {case_no}: {what}"),
            kinds=session_kinds(),
            planned=self.tr("planerad dag"),
            modules=self.tr("Moduler: {modules}"),
            assessor=self.tr("Bedömare: {name}"),
            contact=self.tr("Kontakta kandidaten bara så som det står överst i ärendet."),
        )
        data = write_calendar(days, words, work.acting.now())
        name = f"{days.case_no}.ics"
        chosen = FileChooser.where_to_save(self, "", name, "iCalendar (*.ics)")
        if chosen is None:
            return
        leaving = LeavingPaper(data, name, CALENDAR, is_nameless=True)
        strip = nearest_strip(self)
        if save_paper(work, self, self._case_id, leaving, chosen) and strip is not None:
            strip.show_done(self.tr("Dagarna är sparade. Öppna filen i din kalender."))

    def _retranslate(self) -> None:
        self.set_title(self.tr("Till kalendern"))
        self.set_help(
            self.tr(
                "Mötena och de planerade dagarna, med ärendenummer i stället för namn. "
                "Filen bjuder inte in och påminner ingen."
            )
        )
        self.save_button.setText(self.tr("Spara dagarna till kalendern …"))
        self.save_button.setAccessibleName(self.save_button.text().removesuffix(" …"))
