"""Records go when their time is out by the centre's rule and two people agree; the register answers on."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case, ready_to_register
from tests.pages import plain_pages
from tests.stores import NAME, PASSPHRASE, SIGN_IN_NAME, new_store, open_again
from validering import candidates, cases, experience, halts, records, sessions, take_off
from validering.acting import StaffRole
from validering.case_list import read_case_page
from validering.disposal import approve_disposal, propose_disposal
from validering.errors import UserError
from validering.evidence import add_note
from validering.removals import read_receipts, read_waiting
from validering.retention import decide_rule, read_rules
from validering.retention_kinds import KINDS, KeepRule, RecordKind
from validering.retention_plan import months_after, read_plan
from validering.storage.chain import verify
from validering.storage.stores import Sources, Store, open_store
from validering.terms import CaseHalt, ExperienceKind, HaltReason, SessionKind

SECOND = "Olof"
LATER = timedelta(days=365 * 11)


def ended_case(store: Store, name: str = "Amina Yusuf") -> UUID:
    """An interrupted case with contact data, an experience, a private note and a note as evidence."""
    case_id = open_portfolio_case(store, name)
    ready_to_register(store, case_id)
    store.apply(
        experience.add_experience, case_id, kind=ExperienceKind.EMPLOYED, employer="Restaurang Ankaret"
    )
    meeting = store.apply(
        sessions.add_session, case_id, kind=SessionKind.PROFESSIONAL_CONVERSATION, day=store.acting.today()
    ).new_id
    assert meeting is not None
    store.apply(sessions.change_session, meeting, private_note="Fråga om truckkortet.")
    store.apply(add_note, case_id, text="Berättade om såser.")
    store.apply(halts.halt_case, case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED, None)
    return case_id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = new_store(tmp_path)
    add_person(made, SECOND, StaffRole.COORDINATOR)
    return made


def later(store: Store, sign_in_name: str = SIGN_IN_NAME) -> Store:
    """The same store eleven years on."""
    now = store.sources.now() + LATER
    store.close()
    ticks = iter(range(10**6))
    sources = Sources(
        lambda: now + timedelta(seconds=next(ticks)), store.sources.new_id, store.sources.new_key
    )
    phrase = PASSPHRASE if sign_in_name == SIGN_IN_NAME else SECOND_PASSPHRASE
    return open_store(store.folder, sign_in_name, phrase, acting_source=sources)


def decide_all(store: Store, months: int = 12) -> None:
    for kind in RecordKind:
        rule = KeepRule.PRESERVE if kind is RecordKind.DOCUMENTS else KeepRule.DISPOSE
        store.apply(decide_rule, kind, rule, months=months, source="Dokumenthanteringsplan 2026")


def test_examples_stand_until_the_centre_decides(store: Store) -> None:
    assert all(rule.is_example for rule in store.read(read_rules))
    ended_case(store)
    store = later(store)
    plan = store.read(read_plan, store.acting.today())
    assert plan.goes == () and plan.waits
    with pytest.raises(UserError) as refused:
        store.apply(propose_disposal, [plan.waits[0].key], "Enligt regeln")
    assert refused.value.code == "retention_not_due"
    decide_all(store)
    assert not any(rule.is_example for rule in store.read(read_rules))
    plan = store.read(read_plan, store.acting.today())
    assert {line.kind for line in plan.goes} >= {RecordKind.CONTACT, RecordKind.MAPPING, RecordKind.WORKING}


@pytest.mark.parametrize(
    ("rule", "months", "source", "code"),
    [
        (KeepRule.DISPOSE, None, "Plan", "retention_months"),
        (KeepRule.DISPOSE, 1201, "Plan", "retention_months"),
        (KeepRule.PRESERVE, None, " ", "retention_source_missing"),
    ],
)
def test_rules_that_are_refused(
    store: Store, rule: KeepRule, months: int | None, source: str, code: str
) -> None:
    with pytest.raises(UserError) as refused:
        store.apply(decide_rule, RecordKind.PLANS, rule, months=months, source=source)
    assert refused.value.code == code


def test_a_running_case_is_left_alone(store: Store) -> None:
    decide_all(store)
    case_id = open_portfolio_case(store, "Bo Ek")
    store = later(store)
    plan = store.read(read_plan, store.acting.today())
    assert case_id not in {line.case_id for line in (*plan.goes, *plan.waits, *plan.stays)}


def test_what_is_due_goes_and_the_rest_stays(store: Store) -> None:
    case_id = ended_case(store)
    decide_all(store)
    store.apply(decide_rule, RecordKind.EVIDENCE, KeepRule.PRESERVE, source="Plan")
    store.apply(decide_rule, RecordKind.TEST_PAPERS, KeepRule.PRESERVE, source="Plan")
    store = later(store)
    plan = store.read(read_plan, store.acting.today())
    wanted = [line.key for line in plan.goes if line.kind is not RecordKind.CASES]
    proposal = store.apply(propose_disposal, wanted, "Enligt planen").new_id
    assert proposal is not None
    second = later(store, SECOND)
    second.apply(approve_disposal, proposal)
    candidate = second.read(candidates.read_candidate, case_id)
    assert (candidate.phone, candidate.full_name) == (None, "Amina Yusuf")
    assert second.read(experience.read_experiences, case_id) == ()
    assert not any(b"Restaurang Ankaret" in page for page in plain_pages(second))
    assert not any(b"truckkortet" in page for page in plain_pages(second))
    assert any("om såser".encode() in page for page in plain_pages(second))
    (receipt,) = second.read(read_receipts)
    assert receipt.case_nos == ("2026-0001-A",)
    assert {line["kind"] for line in receipt.lines} >= {"contact", "mapping", "working"}
    assert second.look(verify) == ()


def test_a_whole_case_leaves_a_trace_and_nothing_else(store: Store) -> None:
    case_id = ended_case(store)
    other = open_portfolio_case(store, "Bo Ek")
    decide_all(store)
    store = later(store)
    plan = store.read(read_plan, store.acting.today())
    wanted = [line.key for line in plan.goes]
    assert (case_id, RecordKind.CASES) in wanted
    proposal = store.apply(propose_disposal, wanted, "Enligt planen").new_id
    assert proposal is not None
    second = later(store, SECOND)
    second.apply(approve_disposal, proposal)
    with pytest.raises(UserError) as gone:
        second.read(cases.read_case, case_id)
    assert gone.value.code == "case_missing"
    assert second.read(cases.read_case, other).case_no == "2026-0002-A"
    for word in ("Amina", "amina", "Restaurang Ankaret", "040-123"):
        assert not any(word.encode() in page for page in plain_pages(second)), word
    lines = second.read(records.read_records, second.acting)
    assert [(line.case_no, line.gone is not None, line.name) for line in lines] == [
        ("2026-0001-A", True, None),
        ("2026-0002-A", False, "Bo Ek"),
    ]
    assert second.look(verify) == ()
    assert open_portfolio_case(second, "Ny Person")


@pytest.mark.parametrize("role", [StaffRole.ASSESSOR, StaffRole.SFI_TEACHER, StaffRole.QUALITY_ASSURER])
def test_roles_that_neither_propose_nor_approve(store: Store, role: StaffRole) -> None:
    ended_case(store)
    decide_all(store)
    add_person(store, "Per", role)
    store = later(store)
    key = store.read(read_plan, store.acting.today()).goes[0].key
    proposal = store.apply(propose_disposal, [key], "Enligt planen").new_id
    assert proposal is not None
    per = later(store, "Per")
    with pytest.raises(UserError) as refused:
        per.apply(approve_disposal, proposal)
    assert refused.value.code == "not_allowed"
    with pytest.raises(UserError) as refused:
        per.apply(propose_disposal, [key], "x")
    assert refused.value.code == "not_allowed"


def test_two_coordinators_are_not_enough(store: Store) -> None:
    ended_case(store)
    decide_all(store)
    add_person(store, "Per", StaffRole.COORDINATOR)
    second = later(store, SECOND)
    key = second.read(read_plan, second.acting.today()).goes[0].key
    proposal = second.apply(propose_disposal, [key], "Enligt planen").new_id
    assert proposal is not None
    per = later(second, "Per")
    with pytest.raises(UserError) as refused:
        per.apply(approve_disposal, proposal)
    assert refused.value.code == "removal_pair_administrator"


def test_a_rule_that_changed_meanwhile_stops_it(store: Store) -> None:
    ended_case(store)
    decide_all(store)
    store = later(store)
    line = next(
        one for one in store.read(read_plan, store.acting.today()).goes if one.kind is RecordKind.MAPPING
    )
    proposal = store.apply(propose_disposal, [line.key], "Enligt planen").new_id
    assert proposal is not None
    store.apply(decide_rule, RecordKind.MAPPING, KeepRule.PRESERVE, source="Ny plan")
    second = later(store, SECOND)
    with pytest.raises(UserError) as refused:
        second.apply(approve_disposal, proposal)
    assert refused.value.code == "retention_not_due"
    assert second.read(read_waiting)


def test_a_case_is_taken_off_when_it_is_kept_elsewhere(store: Store) -> None:
    case_id = ended_case(store)
    with pytest.raises(UserError) as refused:
        store.apply(take_off.propose_take_off, case_id, "Flyttad till arkivet")
    assert refused.value.code == "take_off_not_kept"
    proposal = store.apply(
        take_off.propose_take_off, case_id, "Flyttad till arkivet", kept_where="Pärm 4 i arkivrummet"
    ).new_id
    assert proposal is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(take_off.approve_take_off, proposal)
    assert not (second.folder / "evidence" / f"{case_id}.db").exists()
    (receipt,) = second.read(read_receipts)
    assert receipt.lines[0]["kept_where"] == "Pärm 4 i arkivrummet"
    assert (receipt.proposed_by_name, receipt.approved_by_name) == (NAME, SECOND)
    assert not any(b"Amina" in page for page in plain_pages(second))
    assert second.look(verify) == ()


def test_a_case_that_runs_or_has_changed_is_not_taken_off(store: Store) -> None:
    running = open_portfolio_case(store, "Bo Ek")
    with pytest.raises(UserError) as refused:
        store.apply(take_off.propose_take_off, running, "x", kept_where="Pärm")
    assert refused.value.code == "take_off_not_ended"
    case_id = ended_case(store)
    proposal = store.apply(take_off.propose_take_off, case_id, "Flyttad", kept_where="Pärm").new_id
    assert proposal is not None
    store.apply(halts.resume_case, case_id, None)
    store.apply(halts.halt_case, case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED, None)
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    with pytest.raises(UserError) as changed:
        second.apply(take_off.approve_take_off, proposal)
    assert changed.value.code == "take_off_changed"


def test_every_kind_has_a_rule_and_parts() -> None:
    assert set(KINDS) == set(RecordKind)
    assert all(facts.parts for facts in KINDS.values())
    assert all((facts.months is None) == (facts.rule is KeepRule.PRESERVE) for facts in KINDS.values())


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2024, 12, 15), 1, date(2025, 1, 15)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 5, 31), 0, date(2024, 5, 31)),
    ],
)
def test_months(day: date, months: int, wanted: date) -> None:
    assert months_after(day, months) == wanted


def test_the_list_of_cases_follows(store: Store) -> None:
    case_id = ended_case(store)
    proposal = store.apply(take_off.propose_take_off, case_id, "Flyttad", kept_where="Pärm").new_id
    assert proposal is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(take_off.approve_take_off, proposal)
    assert case_id not in {row.case_id for row in second.read(read_case_page).rows}
