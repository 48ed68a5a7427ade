"""A case that stops half way: what is done by then is decided and printed."""

from __future__ import annotations

from pathlib import Path

from tests.assessing import open_assessed_case
from tests.journeys import assessing, deciding, papers, screen
from tests.journeys.conftest import Start
from tests.journeys.hands import Mouse
from tests.portfolios import described
from validering.storage.stores import Store


def with_a_mapped_person(store: Store) -> None:
    case = open_assessed_case(store)
    described(store, case.case_id)


def test_what_is_done_is_printed_when_a_case_is_interrupted(
    start: Start, mouse: Mouse, tmp_path: Path
) -> None:
    running = start(with_a_mapped_person)
    running.sign_in(mouse)
    running.open_case(mouse)
    mouse.open_page("Bedömning")
    assessing.rate(mouse, assessing.codes_by_module(running)[1])
    assessing.sign(mouse)
    mouse.open_page("Översikt")
    mouse.press("Avbryt i förtid …")
    mouse.press("Avbryt ärendet")
    screen.sees("Välj en orsak.")
    mouse.choose("Orsak", "Fick arbete")
    mouse.write("Anteckning om stoppet", "Börjar i ett skolkök på måndag")
    mouse.press("Avbryt ärendet")
    screen.sees("fick arbete. Det som är gjort kan fortfarande skrivas ut.")
    deciding.decide(mouse, "Delar av yrkesprofilen")
    papers.look(running, mouse, "Rim Haddad")
    entry = papers.issue(running, mouse)
    texts = papers.read_back(papers.save(mouse, entry, tmp_path / "ut"))
    assert "Varumottagning och lager – visad" in texts["sv"]
    assert "استلام البضائع والتخزين – تم إظهارها" in texts["ar"]
    assert "Självständigt: Skär råvaror" not in texts["sv"]
    mouse.open_page("Översikt")
    mouse.press("Ta upp ärendet igen")
    mouse.open_page("Bedömning")
    assert "Signera mötet" in screen.names()
