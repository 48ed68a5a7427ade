"""Objections to the result and their answers."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.result import words
from ui.result.act_form import ActForm
from ui.widgets.cards import CardList, CardText
from ui.widgets.fields import ChoiceField, DateField, LongTextField, TextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.cases import read_case
from validering.objections import (
    ANSWERERS,
    RECORDERS,
    ObjectionStatus,
    ObjectionView,
    answer_objection,
    read_objections,
    record_objection,
)
from validering.profiles import CaseProfileView


class AnswerForm(ActForm):
    """The answer to one objection."""

    def __init__(self, workspace: Workspace, case_id: UUID, objection_id: UUID, parent: QWidget) -> None:
        super().__init__(workspace, f"answer/{objection_id}", case_id, parent)
        self.workspace, self._id = workspace, objection_id
        self._status = ChoiceField(self)
        self._answer = self.hold("answer", LongTextField(self, lines=3))
        self._answer.set_text_language("sv")
        self._button = QPushButton(self)
        self._button.setProperty("primary", True)
        self._button.clicked.connect(self._on_answer)
        self.add(self._status)
        self.add(self._answer)
        self.add(FlowRow(self._button, parent=self))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _on_answer(self) -> None:
        status = ObjectionStatus(self._status.value() or ObjectionStatus.OPEN)
        change = self.workspace.attempt(
            self, answer_objection, self._id, status=status, answer=self._answer.value()
        )
        if change is not None:
            self.clear("answer")

    def _retranslate(self) -> None:
        offered = [each for each in words.objection_statuses().items() if each[0] is not ObjectionStatus.OPEN]
        self._status.set_label(self.tr("Utfall"))
        self._status.set_options(offered)
        self._answer.set_label(self.tr("Svar"))
        self._answer.set_help(self.tr("Vad som har prövats och vad det leder till, i enkla ord."))
        self._button.setText(self.tr("Svara på invändningen"))
        self._button.setAccessibleName(self._button.text())


class ObjectionPart(QFrame):
    """All objections of the case, and a form that opens to write down one more."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self.workspace, self.case_id = workspace, case_id
        self._objections: dict[UUID, ObjectionView] = {}
        self._may_answer = False
        self._title = Label("", self, tone="head")
        self._intro = Label("", self, tone="quiet")
        self.cards = CardList(self)
        self.cards.add_wanted.connect(self._open_new)
        self.cards.open_wanted.connect(self._open)
        self.new = ActForm(workspace, f"new_objection/{case_id}", case_id, self)
        self._by = self.new.hold("objections", TextField(self))
        self._day = DateField(self)
        self._profile = ChoiceField(self)
        self._text = self.new.hold("text", LongTextField(self, lines=3))
        self._record = QPushButton(self)
        self._record.setProperty("primary", True)
        self._record.clicked.connect(self._on_record)
        self.new.add(self._by, self._day)
        self.new.add(self._profile)
        self.new.add(self._text)
        self.new.add(FlowRow(self._record, parent=self))
        self.new.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        for widget in (self._title, self._intro, self.cards, self.new):
            column.addWidget(widget)
        self._retranslate()

    def show_case(self, profiles: tuple[CaseProfileView, ...]) -> None:
        """Show what has come in."""
        objections = self.workspace.read(read_objections, self.case_id)
        acting = self.workspace.acting
        is_lead = self.workspace.read(read_case, self.case_id).lead_id == acting.staff_id
        self._may_answer = acting.may(*ANSWERERS) and not is_lead
        self._objections = {each.id: each for each in objections}
        self._profile.set_options([(view.id, view.profile.title.sv) for view in profiles])
        self._profile.setVisible(len(profiles) > 1)
        if len(profiles) == 1:
            self._profile.set_value(profiles[0].id)
        self.cards.set_cards([self._card(each) for each in objections])
        opened = self.cards.opened
        if isinstance(opened, UUID) and self._objections[opened].status is not ObjectionStatus.OPEN:
            self.cards.collapse()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _card(self, view: ObjectionView) -> CardText:
        title = self.tr("{day} · {name}").format(day=view.received_on.isoformat(), name=view.raised_by)
        lines = [view.text]
        if view.answer and view.answered_at:
            answer = self.tr("Svar {day} av {name}: {answer}")
            lines.append(
                answer.format(
                    day=words.day(view.answered_at), name=view.answered_by_name or "–", answer=view.answer
                )
            )
        is_open = view.status is ObjectionStatus.OPEN
        return CardText(
            view.id,
            title,
            tuple(lines),
            words.objection_statuses()[view.status],
            removable=False,
            open_text=self.tr("Svara") if is_open else self.tr("Svara igen"),
            openable=self._may_answer,
        )

    def _open(self, objection_id: object) -> None:
        if isinstance(objection_id, UUID):
            form = AnswerForm(self.workspace, self.case_id, objection_id, self)
            self.cards.expand(objection_id, form)
            form.show_field("answer")

    def _open_new(self) -> None:
        self.new.setVisible(self.new.isHidden())
        if self.new.isVisible():
            self._day.set_value(self.workspace.acting.now().astimezone().date())
            self.new.show_field("objections")

    def _on_record(self) -> None:
        if not self._day.can_be_read():
            return
        day = self._day.value() or self.workspace.acting.now().astimezone().date()
        change = self.workspace.attempt(
            self,
            record_objection,
            self.case_id,
            raised_by=self._by.value(),
            text_given=self._text.value(),
            received_on=day,
            case_profile_id=self._profile.value(),
        )
        if change is not None:
            self.new.clear("objections", "text")
            self.new.hide()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Invändningar"))
        self.setAccessibleName(self._title.text())
        self._intro.setText(
            self.tr("Någon annan än den som leder ärendet svarar. Under tiden utfärdas inget resultat.")
        )
        may_record = self.workspace.acting.may(*RECORDERS)
        self.cards.set_add_text(self.tr("Skriv upp en invändning") if may_record else "")
        self.cards.set_empty_text(self.tr("Ingen har invänt mot resultatet."))
        self._by.set_label(self.tr("Vem invänder"))
        self._day.set_label(self.tr("Kom in"))
        self._profile.set_label(self.tr("Gäller yrkesprofilen"))
        self._text.set_label(self.tr("Vad invändningen gäller"))
        self._text.set_help(self.tr("Med kandidatens egna ord. Den kan inte ändras efteråt."))
        self._record.setText(self.tr("Spara invändningen"))
        self._record.setAccessibleName(self._record.text())
