"""Something fails that nobody foresaw: it is told in plain words, nothing typed is lost, the work goes on."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from tests.assessing import open_assessed_case
from tests.journeys import screen
from tests.journeys.conftest import Start
from tests.journeys.hands import Mouse, type_text
from validering import evidence
from validering.acting import Acting
from validering.candidates import read_candidate
from validering.changes import Change
from validering.evidence_access import EvidenceKindId
from validering.storage.stores import Store

WAY, HALF = "Hur kandidaten vill bli kontaktad", "Sms, aldrig"


def with_a_row_nobody_can_read(store: Store) -> None:
    case = open_assessed_case(store)
    store.apply(evidence.add_note, case.case_id, kind=EvidenceKindId.OBSERVATION)
    store.apply(_spoil)


def _spoil(session: Session, _acting: Acting) -> Change:
    session.execute(text("UPDATE evidence SET kind = 'nonsense'"))
    return Change(None, frozenset())


def test_a_failing_page_takes_nothing_with_it(start: Start, mouse: Mouse, tmp_path: Path) -> None:
    running = start(with_a_row_nobody_can_read)
    running.program.failures.install()
    running.sign_in(mouse)
    running.open_case(mouse)
    mouse.open_page("Inskrivning")
    mouse.open_part("Delar av inskrivningen", "Kontakt")
    mouse.go_to(WAY)
    type_text(HALF)
    mouse.open_page("Underlag")
    screen.sees("Något gick fel i programmet. Det du har skrivit finns kvar, och du kan fortsätta.")
    (report,) = (tmp_path / "logs").iterdir()
    screen.sees(str(report))
    assert "Haddad" not in report.read_text("utf-8")
    mouse.open_page("Inskrivning")
    assert screen.value(WAY) == HALF
    mouse.write("Telefon", "070-174 06 05")
    person = running.store.read(read_candidate, running.case.case_id)
    assert (person.contact_how, person.phone) == (HALF, "070-174 06 05")
    running.program.failures.uninstall()
