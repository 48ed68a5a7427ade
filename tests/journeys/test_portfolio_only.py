"""An sfi teacher alone: from an empty store to a portfolio that says it is described, not assessed."""

from __future__ import annotations

from pathlib import Path

from tests.journeys import answering, choosing, describing, opening, papers
from tests.journeys.conftest import Start
from tests.journeys.hands import Mouse
from validering.acting import StaffRole


def test_a_teacher_alone_prints_what_the_candidate_describes(
    start: Start, mouse: Mouse, tmp_path: Path
) -> None:
    running = start(roles=(StaffRole.SFI_TEACHER,))
    running.sign_in(mouse)
    opening.open_case(mouse, opening.PORTFOLIO)
    assert not {"assessment", "result"} & set(running.case.page_ids)
    opening.take_in(mouse)
    describing.map_person(mouse)
    choosing.choose_occupation(mouse)
    answering.rate_self(running, mouse)
    papers.look(running, mouse, "Rim Haddad")
    entry = papers.issue(running, mouse)
    texts = papers.read_back(papers.save(mouse, entry, tmp_path / "ut"))
    for said in ("Rim Haddad", "Beskrivet av kandidaten, inte bedömt", "Kock i restaurang", "talar B1"):
        assert said in texts["sv"]
    for said in (opening.OWN_NAME, describing.OWN_TITLE, describing.OWN_DONE, describing.OWN_WORDS):
        assert said in texts["ar"]
    papers.hand_over(running, mouse, entry)
    papers.complete(mouse)
    assert not {"assessment", "result"} & set(running.case.page_ids)
