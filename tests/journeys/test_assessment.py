"""An occupational assessment, whole: from an empty store to a portfolio in two languages."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.journeys import (
    answering,
    assessing,
    choosing,
    deciding,
    describing,
    gathering,
    opening,
    papers,
    staffing,
)
from tests.journeys.conftest import Start
from tests.journeys.hands import Hand, Keys, Mouse
from tests.journeys.running import Running
from tests.stores import PASSPHRASE, SIGN_IN_NAME

WAYS = [
    pytest.param(Mouse(), "sv", id="mouse", marks=pytest.mark.endurance),
    pytest.param(Keys(), "sv", id="keyboard alone"),
    pytest.param(Mouse(), "ar", id="mouse-arabic", marks=pytest.mark.endurance),
    pytest.param(Keys(), "ar", id="keyboard alone-arabic", marks=pytest.mark.endurance),
]


@pytest.mark.parametrize(("hand", "tag"), WAYS)
def test_from_an_empty_store_to_a_saved_portfolio(start: Start, hand: Hand, tag: str, tmp_path: Path) -> None:
    """The assessor's whole way, with the administrator's and the second assessor's parts of it."""
    running = start(tag=tag)
    running.sign_in(hand)
    staffing.add_assessor(hand)
    until_it_is_assessed(running, hand, tmp_path)
    assess(running, hand)
    deciding.decide(hand, "Hela yrkesprofilen")
    running.change_person(hand, staffing.SIGN_IN_NAME, staffing.PASSPHRASE)
    deciding.agree(hand)
    running.change_person(hand, SIGN_IN_NAME, PASSPHRASE)
    in_both_languages(printed(running, hand, tmp_path))


@pytest.mark.parametrize(
    "hand",
    [
        pytest.param(Mouse(), id="mouse"),
        pytest.param(Keys(), id="keyboard alone", marks=pytest.mark.endurance),
    ],
)
def test_one_module_shown_is_printed_as_parts_of_the_profile(
    start: Start, hand: Hand, tmp_path: Path
) -> None:
    running = start()
    running.sign_in(hand)
    until_it_is_assessed(running, hand, tmp_path)
    assess_one_module(running, hand)
    deciding.decide(hand, "Delar av yrkesprofilen")
    deciding.plan_what_is_left(hand)
    texts = printed(running, hand, tmp_path)
    for said in (
        "Varumottagning och lager – visad",
        "Fyra veckor i ett skolkök",
        "Kock i restaurang",
        gathering.CAPTION,
    ):
        assert said in texts["sv"]
    for said in ("استلام البضائع والتخزين – تم إظهارها", describing.OWN_TITLE, gathering.OWN_CAPTION):
        assert said in texts["ar"]


def until_it_is_assessed(running: Running, hand: Hand, folder: Path) -> None:
    """From the first meeting to the evidence that is gathered before the first day in the kitchen."""
    opening.open_case(hand, opening.ASSESSMENT, opening.PORTFOLIO)
    opening.lead(hand)
    opening.take_in(hand)
    describing.map_person(hand)
    choosing.choose_occupation(hand)
    choosing.declare_and_plan(hand)
    answering.rate_self(running, hand)
    gathering.add_photo(running, hand, folder / "telefon")
    gathering.link(hand, "K1.1")
    gathering.add_observation(running, hand)
    gathering.link(hand, "K4.1")


def printed(running: Running, hand: Hand, folder: Path) -> dict[str, str]:
    """The text of the portfolio that is looked at, issued with its picture, saved and handed over."""
    papers.look(running, hand, "Rim Haddad")
    hand.press(gathering.CAPTION)
    entry = papers.issue(running, hand)
    texts = papers.read_back(papers.save(hand, entry, folder / "ut"))
    papers.hand_over(running, hand, entry)
    papers.complete(hand)
    return texts


def assess_one_module(running: Running, hand: Hand) -> None:
    """One module is seen, the rest is not assessed, with a reason."""
    hand.open_page("Bedömning")
    assessing.begin_session(hand, running.store.acting.today())
    assessing.rate(hand, assessing.codes_by_module(running)[1])
    assessing.leave_out_the_rest(hand)
    assessing.sign(hand)
    assessing.finish(hand)


def assess(running: Running, hand: Hand) -> None:
    """Two days in the kitchen: everything on the first, what needs to be seen twice on the second."""
    hand.open_page("Bedömning")
    today = running.store.acting.today()
    for day, again in ((today - timedelta(days=1), False), (today, True)):
        assessing.begin_session(hand, day)
        for codes in assessing.codes_by_module(running, lacking_only=again):
            assessing.rate(hand, codes)
        assessing.sign(hand)
    assessing.finish(hand)


def in_both_languages(texts: dict[str, str]) -> None:
    """What was told, shown and decided stands in Swedish and in Arabic."""
    for said in (
        "Rim Haddad",
        "Kan utföra självständigt",
        "Självständigt: Skär råvaror jämnt till begärd form och storlek i arbetstakt.",
        "Granskat av en andra bedömare: Olof Berg.",
        "2 dagar i praktiskt arbete",
        "Kock i restaurang",
        gathering.CAPTION,
    ):
        assert said in texts["sv"]
    for said in (
        opening.OWN_NAME,
        "باستقلالية: تقطيع المواد بالتساوي إلى الشكل والحجم المطلوبين بسرعة العمل المعتادة.",
        describing.OWN_TITLE,
        describing.OWN_DONE,
        describing.OWN_WORDS,
        gathering.OWN_CAPTION,
    ):
        assert said in texts["ar"]
