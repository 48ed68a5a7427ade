"""The candidate answers alone, in Arabic, one large question at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt

from forms.self_rating_wording import read_self_rating_wording
from tests.journeys import screen
from tests.journeys.hands import Hand, Keys, type_text
from tests.journeys.running import Running
from ui.candidate_view.candidate_window import CandidateWindow
from validering.self_rating import LastDone
from validering.terms import Frequency, OwnAutonomy

WORDS, LANGUAGE = read_self_rating_wording("ar")
HAND_BACK = "تسليم الحاسوب"
OFTEN, NEVER = WORDS.frequencies[Frequency.OFTEN], WORDS.frequencies[Frequency.NEVER]
LATELY, ALONE = WORDS.last_done[LastDone.ONE_TO_TWO], WORDS.autonomies[OwnAutonomy.ALONE]


def rate_self(running: Running, hand: Hand, *, done: int = 2) -> None:
    """Say of the first ``done`` tasks that they are often done, alone; of the others never."""
    hand.open_page("Självskattning")
    hand.press("Lämna över till kandidaten")
    window = screen.on_top()
    assert isinstance(window, CandidateWindow)
    running.stand_on(window)
    assert LANGUAGE == "ar"
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    hand.press(WORDS.title)
    screen.sees(WORDS.welcome)
    hand.press(WORDS.begin)
    answered = 0
    while WORDS.finished not in screen.words():
        for answer in (OFTEN, LATELY, ALONE) if answered < done else (NEVER,):
            _answer(hand, answer)
        answered += 1
    hand.press(WORDS.hand_back)
    hand.press(HAND_BACK)
    running.uncover(hand)
    screen.sees(f"Kandidaten har svarat på alla {answered} uppgifter.")
    screen.sees("arabiska")
    screen.sees("De räknas aldrig ihop.")


def _answer(hand: Hand, text: str) -> None:
    """By the keyboard an answer is its place, in the digits of the candidate's own keyboard."""
    if isinstance(hand, Keys):
        offered = [name for name in screen.names() if name in _ANSWERS]
        type_text("٠١٢٣٤"[offered.index(text) + 1])
        screen.settle()
    else:
        hand.press(text)


_ANSWERS = {*WORDS.frequencies.values(), *WORDS.last_done.values(), *WORDS.autonomies.values()}
