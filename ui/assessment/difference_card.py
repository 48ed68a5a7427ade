"""One criterion to talk about: what the candidate said, what was seen, and the question that leads on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from forms.self_rating_wording import SelfRatingWording, read_self_rating_wording
from ui.assessment import words
from ui.assessment.pair_line import PairLine
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.bench import CriterionLine
from validering.differences import Difference, DifferenceKind
from validering.profile import SWEDISH, RatingScale
from validering.self_rating import OwnView


class DifferenceCard(QFrame):
    """``criterion_wanted(id)`` leads to the criterion; without a question for what nobody has seen."""

    criterion_wanted = Signal(str)

    def __init__(
        self, difference: Difference, scale: RatingScale, own_tag: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        line = difference.line
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        column.addLayout(head)
        self._fill_head(head, line)
        text = PairLine(self)
        text.show_text(line.criterion.text, own_tag)
        column.addWidget(text)
        facts = [self._pair(pair, own_tag) for pair in _facts(line, scale, own_tag)]
        if facts:
            column.addWidget(FoldingRow(*facts, parent=self))
        if difference.kind is DifferenceKind.NOT_ASSESSED:
            return
        question = PairLine(self)
        question.show_text(line.criterion.question, own_tag)
        column.addWidget(Label(words.to_ask(), self, tone="quiet"))
        column.addWidget(question)

    def _fill_head(self, row: QHBoxLayout, line: CriterionLine) -> None:
        row.setSpacing(GRID)
        row.addWidget(Label(line.code, self, tone="strong"), 1)
        go = QPushButton(QCoreApplication.translate("DifferenceCard", "Till kriteriet"), self)
        name = QCoreApplication.translate("DifferenceCard", "Till kriteriet {code}")
        go.setAccessibleName(name.format(code=line.code))
        go.setProperty("quiet", True)
        go.setProperty("touch", True)
        go.clicked.connect(lambda: self.criterion_wanted.emit(line.criterion.id))
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)

    def _pair(self, pair: tuple[str, str | None], own_tag: str | None) -> PairLine:
        made = PairLine(self)
        made.show_words(*pair, own_tag)
        return made


def _facts(line: CriterionLine, scale: RatingScale, own_tag: str | None) -> list[tuple[str, str | None]]:
    """What was said and what was seen, each in Swedish and in the candidate's language."""
    facts = []
    own = line.own_view
    if own is not None:
        facts.append((_said(own, SWEDISH), _said(own, own_tag) if own_tag else None))
    rating = line.rating
    if rating is not None and rating.level_id is not None:
        title = scale.level(rating.level_id).title
        own_title = title.get(own_tag) if own_tag else None
        facts.append((_seen(title.sv, SWEDISH), _seen(own_title, own_tag) if own_title else None))
    return [(swedish or "", text) for swedish, text in facts]


def _said(own: OwnView, tag: str) -> str | None:
    wording = _wording(tag)
    if wording is None or wording.talk is None:
        return None
    parts = [wording.frequencies[own.frequency]]
    if own.autonomy is not None:
        parts.append(wording.autonomies[own.autonomy])
    return f"{wording.talk.you_said}: {' · '.join(parts)}"


def _seen(level: str, tag: str | None) -> str | None:
    wording = _wording(tag) if tag else None
    return f"{wording.talk.we_saw}: {level}" if wording is not None and wording.talk is not None else None


def _wording(tag: str) -> SelfRatingWording | None:
    wording, found = read_self_rating_wording(tag)
    return wording if found == tag else None
