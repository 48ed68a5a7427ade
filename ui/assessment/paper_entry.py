"""Entering a filled sheet: its session and the scanned sheet once, then keys through the criteria."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.case_words import figures
from ui.widgets.fields import ChoiceField
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering.bench import Bench, read_case_evidence
from validering.sessions import SessionView


class PaperDialog(ScrollingDialog):
    """Asks for the scanned sheet; ``begun(sheet_id | None)`` follows. Day and judge stand in the session."""

    begun = Signal(object)

    def __init__(self, workspace: Workspace, session: SessionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        self._sheets = workspace.read(read_case_evidence, session.case_id)
        self._told = Label(parent=self)
        self.sheet = ChoiceField(self)
        self._late = Label(parent=self, tone="quiet")
        self.begin, self.leave = self._button(self._begin), self._button(self.reject)
        self.begin.setProperty("primary", True)
        self._lay_out((self._told, self.sheet, self._late), (self.begin, self.leave), width=560, height=320)
        self._retranslate()

    def _begin(self) -> None:
        self.begun.emit(self.sheet.value())
        self.accept()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Skriv in från papper"))
        said = self.tr("{name} bedömde {day}. Kriterierna kommer i bladets ordning.")
        day = figures(self._session.day.isoformat())
        self._told.setText(said.format(name=self._session.assessor_name, day=day))
        self.sheet.set_label(self.tr("Signerat blad"))
        self.sheet.set_options([(each.id, each.title) for each in self._sheets])
        self._late.setText(
            self.tr("Finns bladet inte bland underlagen än går det att välja när du signerar.")
        )
        for button, text in (
            (self.begin, self.tr("Börja skriva in")),
            (self.leave, self.tr("Avbryt")),
        ):
            button.setText(text)
            button.setAccessibleName(text)


class PaperEntry(QFrame):
    """A band over the criteria while a sheet is entered; ``begun()`` comes when that begins."""

    begun = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._session_id: UUID | None = None
        self.sheet_id: UUID | None = None
        self._judge = ""
        self.setProperty("surface", "sheet")
        self._told = Label("", self, tone="strong")
        self._end = QPushButton(self)
        self._end.setProperty("quiet", True)
        self._end.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setSpacing(GRID)
        row.setContentsMargins(GRID * 2, GRID // 2, GRID, GRID // 2)
        row.addWidget(self._told, 1)
        row.addWidget(self._end)
        self._retranslate()
        self.hide()

    def ask(self, session: SessionView) -> None:
        """Ask for the sheet of a session, and begin."""
        dialog = PaperDialog(self._workspace, session, self.parentWidget())
        dialog.begun.connect(lambda sheet_id: self._begin(session, sheet_id))
        dialog.open()

    def is_on(self, session_id: UUID | None) -> bool:
        """Whether a sheet is being entered in this session."""
        return session_id is not None and session_id == self._session_id

    def show_for(self, session_id: UUID | None) -> None:
        """Show the band only beside the session the sheet belongs to."""
        self.setVisible(self.is_on(session_id))

    def stop(self) -> None:
        """Go on as without a sheet; what was entered stays."""
        self._session_id = self.sheet_id = None
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _begin(self, session: SessionView, sheet_id: UUID | None) -> None:
        self._session_id, self.sheet_id, self._judge = session.id, sheet_id, session.assessor_name
        self._retranslate()
        self.begun.emit()

    def _retranslate(self) -> None:
        said = self.tr(
            "Från papper, {name} bedömde. Siffra, motivering, Esc: nästa kriterium kommer av sig självt."
        )
        self._told.setText(said.format(name=figures(self._judge)))
        self._end.setText(self.tr("Avsluta inmatningen"))
        self._end.setAccessibleName(self._end.text())


def next_on_sheet(bench: Bench, criterion_id: str) -> str | None:
    """The criterion after this one as the sheet has them; None after the last.

    An optional module is passed over unless one is in it: the sheet has it only where it was asked for.
    """
    here = bench.case_profile.profile.module_of(criterion_id)
    demanded = bench.case_profile.profile.demanded
    modules = [line for line in bench.modules if line.module in demanded or line.module.id == here.id]
    order = [line.criterion.id for module in modules for line in module.criteria]
    place = order.index(criterion_id) + 1
    return order[place] if place < len(order) else None
