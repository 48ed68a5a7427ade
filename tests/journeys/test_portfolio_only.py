"""An sfi teacher alone: from an empty store to a portfolio that says it is described, not assessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys import answering, choosing, describing, opening, papers
from tests.journeys.conftest import Start
from tests.journeys.hands import Hand, Keys, Mouse
from validering.acting import StaffRole

WAYS = [
    pytest.param(Mouse(), "sv", id="mouse"),
    pytest.param(Keys(), "sv", id="keyboard alone", marks=pytest.mark.endurance),
    pytest.param(Mouse(), "ar", id="mouse-arabic", marks=pytest.mark.endurance),
    pytest.param(Keys(), "ar", id="keyboard alone-arabic", marks=pytest.mark.endurance),
]


@pytest.mark.parametrize(("hand", "tag"), WAYS)
def test_a_teacher_alone_prints_what_the_candidate_describes(
    start: Start, hand: Hand, tag: str, tmp_path: Path
) -> None:
    running = start(roles=(StaffRole.SFI_TEACHER,), tag=tag)
    running.sign_in(hand)
    opening.open_case(hand, opening.PORTFOLIO)
    assert not {"assessment", "result"} & set(running.case.page_ids)
    opening.take_in(hand)
    describing.map_person(hand)
    choosing.choose_occupation(hand)
    answering.rate_self(running, hand)
    papers.look(running, hand, "Rim Haddad")
    entry = papers.issue(running, hand)
    texts = papers.read_back(papers.save(hand, entry, tmp_path / "ut"))
    for said in ("Rim Haddad", "Beskrivet av kandidaten, inte bedömt", "Kock i restaurang", "talar B1"):
        assert said in texts["sv"]
    for said in (opening.OWN_NAME, describing.OWN_TITLE, describing.OWN_DONE, describing.OWN_WORDS):
        assert said in texts["ar"]
    papers.hand_over(running, hand, entry)
    papers.complete(hand)
    assert not {"assessment", "result"} & set(running.case.page_ids)
