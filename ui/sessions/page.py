"""All sessions of a case: when, which kind, how long; each opens with the form of its kind."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from ui.case_words import figures, listed
from ui.page import CasePage
from ui.session_forms import words
from ui.session_forms.booked import booked_interpreter
from ui.session_forms.sheet import SessionSheet
from ui.sessions.calendar_part import CalendarPart
from ui.sessions.time_part import TimePart
from ui.widgets.act_rows import leading
from ui.widgets.cards import CardList, CardText
from ui.widgets.field import UnreadableError
from ui.widgets.fields import ChoiceField, DateField
from ui.widgets.folding_row import FoldingRow
from ui.widgets.form import Section
from ui.workspace import Workspace
from validering import sessions
from validering.case_access import CASE_ROLES
from validering.seeing import RUN_CASES
from validering.session_times import INVOICERS
from validering.sessions import SessionView
from validering.terms import SessionKind


class SessionsPage(CasePage):
    """A new session is made with its kind and day, and opens at once."""

    page_id: ClassVar[str] = "sessions"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._may_write = workspace.acting.may(*CASE_ROLES)
        self._views: dict[UUID, SessionView] = {}
        self._sheet: SessionSheet | None = None
        self._section = Section(self)
        self.cards = CardList(self)
        self.cards.set_add_text("")
        self.cards.open_wanted.connect(self._open)
        self.cards.remove_wanted.connect(self._remove)
        self.kind = ChoiceField(self)
        self.day = DateField(self)
        self.add = QPushButton(self)
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self._add)
        self._new = FoldingRow(self.kind, self.day, parent=self)
        self._acts = leading(self.add)
        for widget in (self._new, self._acts, self.cards):
            self._section.column.addWidget(widget)
        self.body.addWidget(self._section)
        if not self._may_write:
            self.cards.look_only()
            self._new.hide()
            self._acts.hide()
        self.time: TimePart | None = None
        if workspace.acting.may(*INVOICERS):
            self.time = TimePart(workspace, case_id, self)
            self.body.addWidget(self.time)
        self.calendar: CalendarPart | None = None
        if workspace.acting.may(*RUN_CASES):
            self.calendar = CalendarPart(workspace, case_id, self)
            self.body.addWidget(self.calendar)
        self.day.set_value(workspace.acting.today())
        self._retranslate()

    def title(self) -> str:
        return self.tr("Möten och tid")

    def reload(self) -> None:
        found = self.workspace.read(sessions.read_sessions, self.case_id)
        self._views = {view.id: view for view in found}
        self.cards.set_cards([self._card(view) for view in found])
        opened = self._views.get(self.cards.opened) if isinstance(self.cards.opened, UUID) else None
        if self._sheet is not None and opened is not None:
            self._sheet.show_session(opened)
        for part in (self.time, self.calendar):
            if part is not None:
                part.reload()

    def flush(self) -> None:
        if self._sheet is not None and self.cards.opened is not None:
            self._sheet.flush()

    def _card(self, view: SessionView) -> CardText:
        begun = figures(view.start_time) if view.start_time else None
        facts = [begun, words.length(view.minutes) if view.minutes else None, view.place]
        people = [view.assessor_name]
        if view.interpreter_mode != "none":
            people.append(words.interpreter_modes()[view.interpreter_mode])
        lines = (listed(fact for fact in facts if fact), listed(people))
        badge = self.tr("signerat") if view.signed_at is not None else ""
        if view.marks:
            badge = self.tr("osignerat: {count}").format(count=view.marks)
        is_open = view.signed_at is None and not view.marks and not view.judgements
        return CardText(
            view.id,
            self.tr("{day}  {kind}").format(
                day=figures(view.day.isoformat()), kind=words.session_kinds()[view.kind]
            ),
            tuple(line for line in lines if line),
            badge,
            removable=is_open,
        )

    def _open(self, session_id: object) -> None:
        view = self._views.get(session_id) if isinstance(session_id, UUID) else None
        if view is None:
            return
        self.flush()
        self._sheet = SessionSheet(self.workspace, view, self, may_write=self._may_write)
        self._sheet.closed.connect(self._close)
        self._sheet.removal_wanted.connect(lambda: self._remove(session_id))
        self.cards.expand(view.id, self._sheet)
        if self._may_write and view.signed_at is None:
            self._sheet.form.show_field("start_time")

    def _close(self) -> None:
        self.flush()
        self.cards.collapse()
        self._sheet = None
        self.add.setFocus()

    def _add(self) -> None:
        kind = self.kind.value()
        try:
            day = self.day.value()
        except UnreadableError as problem:
            self.day.set_error(str(problem))
            self.day.setFocus()
            return
        if kind is None:
            self.kind.set_error(self.tr("Välj vilket slags möte det är."))
            self.kind.setFocus()
            return
        if day is None:
            self.day.set_error(self.tr("Skriv vilken dag mötet är."))
            self.day.setFocus()
            return
        booked = booked_interpreter(self.workspace, self.case_id)
        made = self.workspace.attempt(self, sessions.add_session, self.case_id, kind=kind, day=day, **booked)
        if made is not None and made.new_id is not None:
            self.kind.set_value(None, force=True)
            self.reload()
            self._open(made.new_id)

    def _remove(self, session_id: object) -> None:
        if not isinstance(session_id, UUID):
            return
        if self.cards.opened == session_id:
            self.flush()
        if self.workspace.attempt(self, sessions.remove_session, session_id) is not None:
            if self.cards.opened == session_id:
                self.cards.collapse()
                self._sheet = None
            self.strip.show_done(self.tr("Mötet är borttaget."))

    def _retranslate(self) -> None:
        super()._retranslate()
        self._section.set_title(self.tr("Möten och dagar"))
        self._section.set_help(
            self.tr("Varje slags möte har sitt eget formulär. Skriv hur länge det varade.")
        )
        self.cards.set_empty_text(self.tr("Inga möten än. Välj slag och dag här ovanför."))
        self.kind.set_label(self.tr("Slags möte"))
        self.kind.set_options(list(self._kinds().items()))
        self.day.set_label(self.tr("Mötets dag"))
        self.add.setText(self.tr("Nytt möte"))
        self.add.setAccessibleName(self.add.text())

    def _kinds(self) -> dict[SessionKind, str]:
        """In the order of the process, so that what comes next is easy to find."""
        said = words.session_kinds()
        return {kind: said[kind] for kind in SessionKind}
