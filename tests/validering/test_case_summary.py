"""What the list keeps of a case is what follows from the case itself, whatever was done."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from forms.reading import read_profile
from tests.assessing import Assessed, made, open_assessed_case, sign_all
from tests.laws import costly
from tests.opened import open_portfolio_case, ready_to_register
from tests.stores import new_store, open_again
from validering import (
    candidates,
    case_summary,
    cases,
    education,
    evidence,
    experience,
    halts,
    objections,
    participants,
    profiles,
    staff,
)
from validering.acting import Acting, StaffRole
from validering.case_list import CaseFilter, count_cases, read_case_list, read_case_page
from validering.changes import Change
from validering.errors import UserError
from validering.fact_counts import read_facts
from validering.results import decide_modules_as_proposed, decide_profile
from validering.staff_names import staff_names
from validering.storage.stores import Store
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.storage.tables.summary import CaseSummary, KeptVersion
from validering.terms import CaseHalt, HaltReason, Product, ProfileOutcome, ProtectionLevel


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def kept(session: Session) -> dict[UUID, dict[str, object]]:
    columns = [column.key for column in CaseSummary.__table__.columns if column.key not in ("id", "case_id")]
    return {
        row.case_id: {name: getattr(row, name) for name in columns}
        for row in session.scalars(select(CaseSummary))
    }


def derived(session: Session) -> dict[UUID, dict[str, object]]:
    found = {}
    for case, candidate in session.execute(select(Case, Candidate).where(Candidate.id == Case.candidate_id)):
        lead_name = staff_names(session, [case.lead_id]).get(case.lead_id, "")
        found[case.id] = case_summary.derived_values(case, candidate, lead_name, read_facts(session, case.id))
    return found


def agrees(store: Store) -> bool:
    return store.look(kept) == store.look(derived)


def test_each_step_of_an_assessment_is_kept(store: Store) -> None:
    case = open_assessed_case(store)
    assert agrees(store)
    case.mark(case.module("K1")[0], "independent")
    assert agrees(store)
    sign_all(case, dict.fromkeys(case.module("K1"), "with_support"))
    assert agrees(store)
    store.apply(decide_modules_as_proposed, case.case_profile_id)
    store.apply(decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    assert agrees(store)
    (row,) = store.read(read_case_list)
    assert row.occupations[0].sv == "Kock"


def test_what_is_said_of_a_person_is_kept_in_all_their_cases(store: Store) -> None:
    first = open_portfolio_case(store, "Amina Yusuf")
    person = store.read(candidates.read_candidate, first).id
    second = made(store.apply(cases.open_case, products=[Product.MERIT_PORTFOLIO], returning=person))
    store.apply(candidates.change_candidate, second, given_names="Åsa", phone="040-123 00 00")
    assert agrees(store)
    assert {row.shown_name for row in store.read(read_case_list)} == {"Åsa Yusuf"}
    assert store.read(count_cases, CaseFilter(query="asa")) == 2
    assert store.read(count_cases, CaseFilter(query="amina")) == 0


def test_a_lead_who_changes_name_is_named_so_in_the_list(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    lead = made(store.apply(staff.add_staff, name="Olof Berg", roles=(StaffRole.ASSESSOR,)))
    store.apply(participants.hand_over_lead, case_id, lead)
    assert agrees(store)
    store.apply(staff.change_staff, lead, name="Olof Ärlig")
    assert agrees(store)
    assert store.read(read_case_list)[0].lead_name == "Olof Ärlig"


def test_what_was_kept_by_other_rules_is_made_anew_at_the_next_opening(store: Store) -> None:
    case = open_assessed_case(store)
    case.mark(case.module("K1")[0], "independent", "Syntes vid spisen.")
    before = store.look(kept)
    _by_hand(store, "UPDATE case_summary SET shown_name = 'Fel', search_text = 'fel', step = 'issued'")
    _by_hand(store, "INSERT INTO note_index (note_index) VALUES ('delete-all')")
    _by_hand(store, "UPDATE kept_version SET value = 'older'")
    again = open_again(store)
    assert again.look(kept) == before
    assert agrees(again)
    assert again.read(count_cases, CaseFilter(query="haddad")) == 1
    assert again.read(count_cases, CaseFilter(query="fel")) == 0
    again.close()


def test_what_is_kept_goes_with_the_case(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(_take_away, case_id)
    assert store.read(read_case_page).rows == ()
    assert store.read(count_cases, CaseFilter(query="amina")) == 0


def test_nothing_else_is_written_when_nothing_changed(store: Store) -> None:
    open_portfolio_case(store, "Amina Yusuf")
    assert not store.look(_is_written_by_refresh)


Act = Callable[[Store, UUID, int], object]


def act(command: Callable[..., Change], *args: object, **fields: object) -> Act:
    """An act that is always the same."""
    return lambda store, case_id, _: store.apply(command, case_id, *args, **fields)


ACTS: dict[str, Act] = {
    "name": lambda store, case_id, n: store.apply(
        candidates.change_candidate, case_id, given_names=f"Åsa{n}", name_in_own_script="فاطمة" * (n % 2)
    ),
    "contact": lambda store, case_id, n: store.apply(
        candidates.change_candidate, case_id, phone="040" * (n % 2) or None
    ),
    "intake": lambda store, case_id, _: ready_to_register(store, case_id),
    "register": act(cases.register_case),
    "wish": lambda store, case_id, n: store.apply(cases.change_case, case_id, order_trade_wish=f"Kock {n}"),
    "work": act(experience.add_experience, title_sv="Kock"),
    "school": act(education.add_education, title_sv="Grundskola"),
    "protect": lambda store, case_id, n: store.apply(
        candidates.change_protection, case_id, list(ProtectionLevel)[n % len(ProtectionLevel)]
    ),
    "stop": lambda store, case_id, n: store.apply(
        halts.halt_case, case_id, list(CaseHalt)[n % len(CaseHalt)], HaltReason.MOVED
    ),
    "go on": act(halts.resume_case),
    "lead": lambda store, case_id, _: store.apply(
        participants.hand_over_lead, case_id, store.acting.staff_id
    ),
    "profile": lambda store, case_id, n: store.apply(
        profiles.choose_profile, case_id, read_profile(("REST-KOCK", "VARD-VBT")[n % 2]), "Ja"
    ),
    "evidence": act(evidence.add_note, text="Bakade bröd"),
    "objection": act(
        objections.record_objection,
        raised_by="Kandidaten",
        text_given="Fel nivå",
        received_on=date(2026, 9, 1),
    ),
}


@given(steps=st.lists(st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 7)), max_size=12))
@costly(8, suppress_health_check=[HealthCheck.too_slow])
def test_any_acts_leave_what_follows_from_the_case(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        store = new_store(Path(name))
        case: Assessed = open_assessed_case(store)
        both = [case.case_id, open_portfolio_case(store, "Amina Yusuf")]
        for act, number in steps:
            with suppress(UserError):
                ACTS[act](store, both[number % 2], number)
            assert agrees(store), act
        store.close()


def _by_hand(store: Store, *statements: str) -> None:
    """Change rows without any command, as an upgrade or a rescue may."""
    with store._session() as session:
        for statement in statements:
            session.execute(text(statement))
        session.commit()


def _take_away(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Remove a case whole, as its removal from a workstation does."""
    session.execute(delete(Case).where(Case.id == case_id))
    return Change.of(case_id, "case")


def _is_written_by_refresh(session: Session) -> bool:
    (case,) = session.scalars(select(Case))
    case_summary.refresh(session, Change.of(case.id, "case", "staff"))
    assert session.get(KeptVersion, case_summary.NAME) is not None
    return bool(session.dirty)
