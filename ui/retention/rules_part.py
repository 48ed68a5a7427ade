"""How long each kind of record is kept: the centre's decisions, and the examples until there is one."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui import removal_words
from ui.case_words import figures
from ui.widgets.act_rows import leading
from ui.widgets.cards import CardList, CardText
from ui.widgets.fields import ChoiceField, NumberField, TextField
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import retention
from validering.acting import StaffRole
from validering.retention import LONGEST, RuleView
from validering.retention_kinds import KINDS, KeepRule, RecordKind


class RulesPart(QWidget):
    """A card for each kind; administrators open it and decide."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._rules: dict[RecordKind, RuleView] = {}
        self._help = Label("", self, tone="quiet")
        self.cards = CardList(self)
        self.cards.open_wanted.connect(self._open)
        self.cards.set_add_text("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._help)
        column.addWidget(self.cards)
        self._retranslate()

    def reload(self) -> None:
        self._rules = {rule.kind: rule for rule in self.workspace.read(retention.read_rules)}
        self.cards.set_cards([self._card(rule) for rule in self._rules.values()])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _card(self, rule: RuleView) -> CardText:
        is_mine = self.workspace.acting.may(StaffRole.ADMINISTRATOR)
        lines = [removal_words.record_help()[rule.kind], self._said(rule), self._decided(rule)]
        return CardText(
            rule.kind,
            removal_words.records()[rule.kind],
            tuple(lines),
            self.tr("Exempel") if rule.is_example else "",
            removable=False,
            openable=is_mine,
        )

    def _said(self, rule: RuleView) -> str:
        if rule.rule is KeepRule.PRESERVE or rule.months is None:
            return self.tr("Bevaras.")
        counted = removal_words.counted()[KINDS[rule.kind].counted]
        return self.tr("Gallras %n månader {counted}.", "", rule.months).format(counted=counted)

    def _decided(self, rule: RuleView) -> str:
        if rule.decided_on is None:
            said = self.tr("Inget gallras efter det förrän centret har beslutat.")
            return f"{removal_words.example_source(rule.kind)} {said}"
        said = self.tr("Beslutat {day} av {name}: {source}")
        return said.format(
            day=figures(rule.decided_on.isoformat()), name=rule.decided_by_name, source=rule.source
        )

    def _open(self, kind: RecordKind) -> None:
        form = RuleForm(self.workspace, self._rules[kind])
        form.saved.clicked.connect(lambda: self._save(kind, form))
        self.cards.expand(kind, form)
        form.rule.setFocus()

    def _save(self, kind: RecordKind, form: RuleForm) -> None:
        if form.rule.value() == KeepRule.DISPOSE and not form.months.can_be_read():
            return
        change = self.workspace.attempt(
            form,
            retention.decide_rule,
            kind,
            KeepRule(form.rule.value()),
            months=form.chosen_months(),
            source=form.source.value(),
        )
        if change is not None:
            self.cards.collapse()

    def _retranslate(self) -> None:
        self._help.setText(
            self.tr(
                "Följ er egen dokumenthanteringsplan. Värdena är exempel tills en administratör har "
                "beslutat dem."
            )
        )


class RuleForm(QWidget):
    """Preserve or dispose, after how many months, by which plan; ``saved`` is its button."""

    def __init__(self, workspace: Workspace, rule: RuleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self._kind = workspace, rule.kind
        self.rule = ChoiceField(self)
        self.months = NumberField(self, least=0, most=LONGEST)
        self.source = TextField(self)
        self.saved = QPushButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.rule, self.months, self.source, leading(self.saved)):
            column.addWidget(widget)
        self.rule.committed.connect(lambda _: self._show_months())
        self._retranslate()
        self.rule.set_value(rule.rule, force=True)
        self.months.set_value(rule.months, force=True)
        self.source.set_value(rule.source or "", force=True)
        self._show_months()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def chosen_months(self) -> int | None:
        value = self.months.value() if self.rule.value() == KeepRule.DISPOSE else None
        return None if value is None else int(value)

    def _show_months(self) -> None:
        self.months.setVisible(self.rule.value() == KeepRule.DISPOSE)

    def _retranslate(self) -> None:
        self.rule.set_label(self.tr("Regel"))
        self.rule.set_options(
            [(KeepRule.PRESERVE, self.tr("Bevaras")), (KeepRule.DISPOSE, self.tr("Gallras"))]
        )
        self.months.set_label(self.tr("Antal månader"))
        self.months.set_help(removal_words.counted()[KINDS[self._kind].counted])
        self.source.set_label(self.tr("Plan eller beslut"))
        self.source.set_help(self.tr("Till exempel dokumenthanteringsplanens namn och punkt."))
        text = self.tr("Besluta regeln")
        self.saved.setText(text)
        self.saved.setAccessibleName(text)
