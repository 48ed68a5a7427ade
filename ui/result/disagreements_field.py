"""The criteria a second person sees otherwise, each with why; kept as one value."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.cards import CardList, CardText
from ui.widgets.field import Field
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.flow_row import FlowRow
from ui.widgets.look import GRID
from validering.moderation import Disagreement


class DisagreementsField(Field[tuple[Disagreement, ...]]):
    """Rows are added one by one; what stands here can be kept as a draft and put back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Disagreement, ...] = ()
        self._names: dict[str, str] = {}
        self.cards = CardList(self)
        self.cards.set_add_text("")
        self.cards.remove_wanted.connect(self._remove)
        self.criterion = ChoiceField(self)
        self.reason = LongTextField(self, lines=2)
        self.reason.set_text_language("sv")
        self.add = QPushButton(self)
        self.add.clicked.connect(self._on_add)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        self.row.addLayout(column, 1)
        for widget in (self.cards, self.criterion, self.reason, FlowRow(self.add, parent=self)):
            column.addWidget(widget)
        self.setFocusProxy(self.criterion)
        self._retranslate()

    def set_criteria(self, criteria: Sequence[tuple[str, str]]) -> None:
        """Offer criteria as (id, words)."""
        self._names = dict(criteria)
        self.criterion.set_options(criteria)
        self._show(self._rows)

    def value(self) -> tuple[Disagreement, ...]:
        """The rows, and what is written but not added yet."""
        written = self._written()
        return (*self._rows, written) if written is not None else self._rows

    def _written(self) -> Disagreement | None:
        criterion_id, reason = self.criterion.value(), self.reason.value()
        return Disagreement(criterion_id, reason) if criterion_id and reason else None

    def _show(self, value: tuple[Disagreement, ...]) -> None:
        self._rows = value or ()
        cards = [
            CardText(place, self._names.get(row.criterion_id, row.criterion_id), (row.reason,))
            for place, row in enumerate(self._rows)
        ]
        self.cards.set_cards(cards)
        if not self._rows:
            self.criterion.set_value(None, force=True)
            self.reason.set_value("", force=True)

    def _type(self, text: str) -> None:
        self._show(tuple(Disagreement(**row) for row in json.loads(text)))

    def _on_add(self) -> None:
        written = self._written()
        if written is None:
            self.set_error(self.tr("Välj kriterium och skriv varför."))
            return
        self.set_error("")
        self._keep((*self._rows, written))
        self.criterion.set_value(None, force=True)
        self.reason.set_value("", force=True)

    def _remove(self, place: object) -> None:
        self._keep(tuple(row for number, row in enumerate(self._rows) if number != place))

    def _keep(self, rows: tuple[Disagreement, ...]) -> None:
        self._show(rows)
        known = [{"criterion_id": row.criterion_id, "reason": row.reason} for row in rows]
        self._on_typed(json.dumps(known, ensure_ascii=False))

    def _retranslate(self) -> None:
        super()._retranslate()
        if hasattr(self, "add"):
            self.criterion.set_label(self.tr("Kriterium"))
            self.reason.set_label(self.tr("Vad den andra personen ser annorlunda"))
            self.reason.set_help(self.tr("Vad som sågs och vilken nivå det visar. Inget om personerna."))
            self.add.setText(self.tr("Lägg till kriteriet"))
            self.add.setAccessibleName(self.add.text())
