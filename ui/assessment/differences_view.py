"""What to talk about with the candidate: where own view and rating differ, and what nobody has seen yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from forms.self_rating_wording import TalkWording, read_self_rating_wording
from ui.assessment import words
from ui.assessment.difference_card import DifferenceCard
from ui.assessment.pair_line import PairLine
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID, READING_WIDTH
from validering.bench import Bench
from validering.differences import Difference, DifferenceKind, differences
from validering.profile import SWEDISH, RatingScale


class DifferencesView(FollowingArea):
    """Swedish and the candidate's language; ``criterion_wanted(id)`` leads to where it is judged."""

    criterion_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench: Bench | None = None
        self._own_tag: str | None = None
        self._screen = SWEDISH
        self._shown: tuple[Difference, ...] | None = None
        self._parts: list[QWidget] = []
        sheet = QWidget(self)
        sheet.setMaximumWidth(READING_WIDTH)
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self._column.setSpacing(GRID)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._intro = Label("", sheet, tone="quiet")
        self._none = Label("", sheet)
        self._column.addWidget(self._intro)
        self._column.addWidget(self._none)
        self.setWidget(sheet)
        self._retranslate()

    def show_bench(self, bench: Bench, own_tag: str | None, screen: str) -> None:
        """Show what there is to talk about; nothing is built anew where nothing is new."""
        found = differences(bench)
        if (found, own_tag, screen) == (self._shown, self._own_tag, self._screen):
            return
        self._bench, self._own_tag, self._screen, self._shown = bench, own_tag, screen, found
        self._rebuild()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _rebuild(self) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        self._none.setVisible(not self._shown)
        if self._bench is None or not self._shown:
            return
        scale = self._bench.case_profile.profile.scale
        for kind in DifferenceKind:
            of_kind = [each for each in self._shown if each.kind is kind]
            if of_kind:
                self._add_kind(kind, of_kind, scale)

    def _add_kind(self, kind: DifferenceKind, found: list[Difference], scale: RatingScale) -> None:
        head = Label(f"{words.isolated(_titles()[kind])} · {len(found)}", self.widget(), tone="head")
        head.setContentsMargins(0, GRID * 2, 0, 0)
        talk = _Talk(kind, self._own_tag, self.widget())
        cards = [DifferenceCard(each, scale, self._own_tag, self.widget()) for each in found]
        for card in cards:
            card.criterion_wanted.connect(self.criterion_wanted)
        for part in (head, talk, *cards):
            self._column.addWidget(part)
            self._parts.append(part)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Skillnader"))
        self._intro.setText(
            self.tr(
                "Att prata om: kandidatens egen bild bredvid det ni har sett, på båda språken. Inget räknas"
                " ihop, och den egna bilden ändrar ingen nivå."
            )
        )
        self._none.setText(
            self.tr("Inga skillnader. Den egna bilden och bedömningen säger detsamma, och allt är bedömt.")
        )
        self._rebuild()


class _Talk(QFrame):
    """What to say, in both languages."""

    def __init__(self, kind: DifferenceKind, own_tag: str | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        pair = PairLine(self)
        own = talk_words(own_tag)
        pair.show_words(_said(talk_words(SWEDISH), kind), _said(own, kind) if own else None, own_tag)
        row = QHBoxLayout(self)
        row.setSpacing(GRID)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(pair, 1)


def talk_words(tag: str | None) -> TalkWording | None:
    """The words in a language; None where there are none in it."""
    if tag is None:
        return None
    wording, found = read_self_rating_wording(tag)
    return wording.talk if found == tag else None


def _said(talk: TalkWording | None, kind: DifferenceKind) -> str:
    return str(getattr(talk, kind.value)) if talk is not None else ""


def _titles() -> dict[DifferenceKind, str]:
    return {
        DifferenceKind.JUDGED_LOWER: words.judged_lower(),
        DifferenceKind.JUDGED_HIGHER: words.judged_higher(),
        DifferenceKind.NOT_ASSESSED: words.not_seen(),
    }
