"""The supplementary plan: what would complete the result, concretely."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.result import words
from ui.result.act_form import ActForm
from ui.widgets.cards import CardList, CardText
from ui.widgets.fields import ChoiceField, DateField, LongTextField, TextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.form import Form
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.judgements import criterion_code
from validering.profile import Profile
from validering.results import ProfileResultView
from validering.supplements import (
    SupplementView,
    add_supplement,
    change_supplement,
    read_supplements,
    remove_supplement,
)
from validering.terms import ModuleOutcome, ProfileOutcome, SupplementKind

DONE = (ModuleOutcome.ACHIEVED, ModuleOutcome.NOT_APPLICABLE)


class SupplementForm(Form):
    """One item of the plan; each field is saved when it is left."""

    def __init__(self, workspace: Workspace, case_id: UUID, item: SupplementView, parent: QWidget) -> None:
        super().__init__(workspace, f"supplement/{item.id}", case_id, parent)
        self.workspace, self._id = workspace, item.id
        self._action = self._keep("action_sv", LongTextField(self, lines=2))
        self._action.set_text_language("sv")
        self.add(self._action)
        self._kind = self._keep("kind", ChoiceField(self))
        self._provider = self._keep("provider", TextField(self))
        self.add(self._kind, self._provider)
        self._size = self._keep("size", TextField(self))
        self._helper = self._keep("helper", TextField(self))
        self.add(self._size, self._helper)
        self._review = self._keep("review_on", DateField(self))
        self.add(self._review)
        self._retranslate()
        self.show_item(item)

    def show_item(self, item: SupplementView) -> None:
        """Show an item as it is kept."""
        self._action.set_value(item.action_sv)
        self._kind.set_value(item.kind)
        self._provider.set_value(item.provider or "")
        self._size.set_value(item.size or "")
        self._helper.set_value(item.helper or "")
        self._review.set_value(item.review_on)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, name: str, field: Any) -> Any:
        return self.bind(
            name, field, lambda value: self.workspace.apply(change_supplement, self._id, **{name: value})
        )

    def _retranslate(self) -> None:
        self._action.set_label(self.tr("Vad som ska göras"))
        self._kind.set_label(self.tr("Slag"))
        self._kind.set_options(list(words.supplement_kinds().items()))
        self._provider.set_label(self.tr("Var eller hos vem"))
        self._size.set_label(self.tr("Hur mycket"))
        self._size.set_help(self.tr("Till exempel: två dagar, fyra veckor."))
        self._helper.set_label(self.tr("Vem hjälper till"))
        self._review.set_label(self.tr("Följs upp"))


class SupplementPart(QFrame):
    """Cards of the plan, and a line to add one for a gap."""

    def __init__(
        self, workspace: Workspace, case_id: UUID, case_profile_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self.workspace, self.case_id, self._profile_id = workspace, case_id, case_profile_id
        self._view: ProfileResultView | None = None
        self._items: dict[UUID, SupplementView] = {}
        self._form: SupplementForm | None = None
        self._title = Label("", self, tone="head")
        self._intro = Label("", self, tone="quiet")
        self.cards = CardList(self)
        self.cards.set_add_text("")
        self.cards.open_wanted.connect(self._open)
        self.cards.remove_wanted.connect(
            lambda item_id: self.workspace.attempt(self, remove_supplement, item_id)
        )
        self.new = ActForm(workspace, f"new_supplement/{case_profile_id}", case_id, self)
        self._gap, self._kind = ChoiceField(self), ChoiceField(self)
        self._kind.set_value(SupplementKind.PRACTICE)
        self._action = self.new.hold("supplement", LongTextField(self, lines=2))
        self._action.set_text_language("sv")
        self._add = QPushButton(self)
        self._add.clicked.connect(self._on_add)
        self.new.add(self._gap, self._kind)
        self.new.add(self._action)
        self.new.add(FlowRow(self._add, parent=self))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        for widget in (self._title, self._intro, self.cards, self.new):
            column.addWidget(widget)
        self._retranslate()

    def show_result(self, view: ProfileResultView, *, may_change: bool) -> None:
        """Show the plan, and offer the gaps of the result."""
        self._view = view
        items = self.workspace.read(read_supplements, self._profile_id)
        self._items = {item.id: item for item in items}
        gaps = self._gaps(view)
        is_partial = view.decision is not None and view.decision.decided is ProfileOutcome.PARTIAL
        self.setVisible(bool(items) or is_partial or (bool(gaps) and view.decision is not None))
        self._gap.set_options(gaps)
        if self._gap.value() is None and gaps:
            self._gap.set_value(gaps[0][0])
        self.new.setVisible(may_change)
        self.cards.set_cards([self._card(item, view.case_profile.profile) for item in items])
        opened = self.cards.opened
        if self._form is not None and isinstance(opened, UUID) and opened in self._items:
            self._form.show_item(self._items[opened])
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _gaps(self, view: ProfileResultView) -> list[tuple[tuple[str, str | None], str]]:
        """What is left: each module that is not achieved, and in it each criterion that is named as why."""
        profile = view.case_profile.profile
        gaps: list[tuple[tuple[str, str | None], str]] = []
        for result in view.modules:
            if result.outcome in DONE:
                continue
            module = result.module
            gaps.append(((module.id, None), f"{module.code} {module.title.sv}"))
            named = dict.fromkeys(each for why in result.proposal.why for each in why.criteria)
            for criterion_id in named:
                text = profile.criterion(criterion_id).text.sv
                gaps.append(((module.id, criterion_id), f"{criterion_code(profile, criterion_id)} {text}"))
        return gaps

    def _card(self, item: SupplementView, profile: Profile) -> CardText:
        about = (
            criterion_code(profile, item.criterion_id)
            if item.criterion_id
            else profile.module(item.module_id).code
        )
        facts = [item.provider, item.size, item.helper]
        if item.review_on:
            facts.append(self.tr("följs upp {day}").format(day=item.review_on.isoformat()))
        lines = tuple(line for line in (" · ".join(fact for fact in facts if fact),) if line)
        return CardText(item.id, f"{about}: {item.action_sv}", lines, words.supplement_kinds()[item.kind])

    def _open(self, item_id: object) -> None:
        if isinstance(item_id, UUID) and item_id in self._items:
            if self._form is not None and self.cards.opened is not None:
                self._form.flush()
            self._form = SupplementForm(self.workspace, self.case_id, self._items[item_id], self)
            self.cards.expand(item_id, self._form)
            self._form.show_field("action_sv")

    def _on_add(self) -> None:
        gap = self._gap.value()
        if gap is None:
            return
        module_id, criterion_id = gap
        change = self.workspace.attempt(
            self,
            add_supplement,
            self._profile_id,
            module_id,
            criterion_id=criterion_id,
            kind=SupplementKind(self._kind.value() or SupplementKind.PRACTICE),
            action_sv=self._action.value(),
        )
        if change is not None:
            self.new.clear("supplement")

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Kompletteringsplan"))
        self.setAccessibleName(self._title.text())
        self._intro.setText(
            self.tr("Konkret: vilken kurs, vilken praktik, hur länge. Behövs när resultatet gäller delar.")
        )
        self.cards.set_empty_text(self.tr("Planen är tom."))
        self._gap.set_label(self.tr("Gäller"))
        self._kind.set_label(self.tr("Slag av komplettering"))
        self._kind.set_options(list(words.supplement_kinds().items()))
        self._action.set_label(self.tr("Ny komplettering"))
        self._action.set_help(self.tr("Till exempel: fyra veckors praktik i kallkök med handledare."))
        self._add.setText(self.tr("Lägg till i planen"))
        self._add.setAccessibleName(self._add.text())
