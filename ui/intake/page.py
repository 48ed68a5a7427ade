"""The intake of a case: one part at a time, saved field by field, confirmed at the end."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QTabBar, QWidget

from ui.case_words import figures
from ui.intake.contact_form import ContactForm
from ui.intake.information_box import InformationBox
from ui.intake.language_form import LanguageForm
from ui.intake.name_form import NameForm
from ui.intake.order_form import OrderForm
from ui.intake.protection_form import ProtectionForm
from ui.page import CasePage
from ui.reading_gate import ReadingGate
from ui.widgets.form import Form
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.looking import look_only
from ui.widgets.missing_links import MissingLinks
from ui.workspace import Workspace
from validering import audit, candidates, cases
from validering.candidates import without_identity
from validering.case_access import CASE_ROLES
from validering.cases import CaseView
from validering.states import Act, may

# The first parts have what leads to a protected person.
_OF_IDENTITY = 2


class IntakePage(CasePage):
    page_id: ClassVar[str] = "intake"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self.bar = QTabBar(self)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.gate = ReadingGate(self, asks_for_identity=True)
        self.gate.given.connect(self._show_identity)
        self._is_veiled = self._is_revealed = False
        self.forms = (
            NameForm(workspace, case_id, self),
            ContactForm(workspace, case_id, self),
            LanguageForm(workspace, case_id, self),
            ProtectionForm(workspace, case_id, self),
        )
        self.order = OrderForm(workspace, case_id, self)
        self.information = InformationBox(workspace, case_id, self)
        self.parts: tuple[Form, ...] = (*self.forms, self.order, self.information)
        for _ in self.parts:
            self.bar.addTab("")
        self.bar.currentChanged.connect(self.show_part)
        self.links = MissingLinks(self)
        self.links.page_wanted.connect(self._go)
        self.done = QPushButton(self)
        self.done.setObjectName("register")
        self.done.setProperty("primary", True)
        self.done.clicked.connect(self._register)
        self.said = Label(parent=self, tone="done")
        self.forms[-1].page_wanted.connect(self.page_wanted)
        for part in (self.bar, self.gate, *self.parts, self.links):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.body.addLayout(row)
        row.addWidget(self.done)
        row.addWidget(self.said, 1)
        self.show_part(0)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Inskrivning")

    def show_part(self, place: int) -> None:
        """Show one part; what is typed in the others is saved."""
        self.flush()
        with QSignalBlocker(self.bar):
            self.bar.setCurrentIndex(place)
        self._lay_open(place)

    def _lay_open(self, place: int) -> None:
        veiled = self._is_veiled and place < _OF_IDENTITY
        self.gate.setVisible(veiled)
        for own, part in enumerate(self.parts):
            part.setVisible(own == place and not veiled)

    def show_field(self, name: str) -> bool:
        for place, part in enumerate(self.parts):
            if part.show_field(name) or part.findChild(QWidget, name) is not None:
                self.show_part(place)
                break
        found = super().show_field(name)
        area, control = self.findChild(QScrollArea, "page_scroll"), self.findChild(QWidget, name)
        if area is not None and control is not None:
            # The part may have been shown just now: its places are not reckoned yet.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            area.ensureWidgetVisible(control)
        return found

    def reload(self) -> None:
        person = self.workspace.read(candidates.read_candidate, self.case_id)
        case = self.workspace.read(cases.read_case, self.case_id)
        self._is_veiled = person.is_protected and not self._is_revealed
        for place, form in enumerate(self.forms):
            form.show_view(without_identity(person) if self._is_veiled and place < _OF_IDENTITY else person)
        self._lay_open(self.bar.currentIndex())
        self.order.show_case(case)
        self.information.reload(person.print_language)
        self._show_end(case)
        if not self.workspace.acting.may(*CASE_ROLES):
            look_only(self)
            for widget in (self.done, self.links):
                widget.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._is_revealed:
            # Whoever comes back to them says anew why.
            self._is_revealed, self._is_stale = False, True

    def _show_identity(self, reason: str) -> None:
        if self.workspace.attempt(self, audit.note_reading, self.case_id, reason) is not None:
            self._is_revealed = True
            self.reload()

    def _show_end(self, case: CaseView) -> None:
        facts = self.workspace.read(cases.read_facts, self.case_id)
        is_done = case.registered_at is not None
        self.links.show_missing(() if is_done else may(facts, Act.REGISTER), self.workspace.language)
        self.done.setVisible(not is_done)
        self.said.setVisible(is_done)
        if case.registered_at is not None:
            day = figures(case.registered_at.astimezone().date().isoformat())
            said = self.tr("✓ Inskrivningen blev klar {day}. Du kan fortfarande ändra.")
            self.said.setText(said.format(day=day))

    def _register(self) -> None:
        self.flush()
        self.workspace.attempt(self, cases.register_case, self.case_id)

    def _go(self, page: str, field: str) -> None:
        if page == self.page_id:
            self.show_field(field)
        else:
            self.page_wanted.emit(page, field)

    def _retranslate(self) -> None:
        super()._retranslate()
        titles = (
            self.tr("Person"),
            self.tr("Kontakt"),
            self.tr("Språk och tolk"),
            self.tr("Skydd"),
            self.tr("Beställning"),
            self.tr("Information"),
        )
        for place, title in enumerate(titles):
            self.bar.setTabText(place, title)
        self.bar.setAccessibleName(self.tr("Delar av inskrivningen"))
        self.links.set_title(self.tr("Innan inskrivningen är klar"))
        self.done.setText(self.tr("Inskrivningen är klar"))
        self.done.setAccessibleName(self.done.text())
