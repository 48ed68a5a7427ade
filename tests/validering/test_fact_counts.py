"""The facts of a case agree with what was done in it, from the first meeting to the signed result."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from tests.assessing import SECOND, Assessed, add_second_person, made, open_assessed_case, sign_all
from tests.opened import open_portfolio_case, ready_to_register
from tests.stores import new_store, open_again
from validering import cases, earlier_mappings, education, experience, mapping, participants
from validering.case_list import read_case_list
from validering.fact_counts import facts_of_person
from validering.halts import halt_case
from validering.judgements import sign_session
from validering.moderation import moderate
from validering.reopening import reopen_judging, reopen_result
from validering.results import decide_modules_as_proposed, decide_profile
from validering.states import CaseFacts, CaseState, ProfileFacts, StepId, current_step, missing, profile_state
from validering.storage.stores import Store
from validering.terms import CaseHalt, HaltReason, Product, ProfileOutcome


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    return open_assessed_case(store)


def facts(case: Assessed) -> CaseFacts:
    return case.store.read(cases.read_facts, case.case_id)


def profile(case: Assessed) -> ProfileFacts:
    return facts(case).profile(case.case_profile_id)


def state(case: Assessed) -> CaseState:
    return profile_state(facts(case), profile(case))


def decide(case: Assessed, outcome: ProfileOutcome) -> None:
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    case.store.apply(decide_profile, case.case_profile_id, outcome)


def test_an_unknown_case_has_no_facts(store: Store) -> None:
    with pytest.raises(LookupError):
        store.read(cases.read_facts, UUID(int=0))


def test_the_intake_is_counted(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    before = store.read(cases.read_facts, case_id)
    assert (before.languages, before.receipts, before.has_contact_way) == (1, 0, False)
    ready_to_register(store, case_id)
    store.apply(cases.register_case, case_id)
    after = store.read(cases.read_facts, case_id)
    assert after.is_registered
    assert after.has_print_language
    assert after.has_contact_way
    assert after.receipts == 1


def test_the_mapping_is_counted(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    ready_to_register(store, case_id)
    store.apply(cases.register_case, case_id)
    assert not store.read(cases.read_facts, case_id).has_mapping
    empty = store.apply(experience.add_experience, case_id).new_id
    assert empty is not None
    assert not store.read(cases.read_facts, case_id).has_mapping, "an empty row says nothing"
    store.apply(experience.change_experience, case_id, empty, title_sv="Kock")
    assert store.read(cases.read_facts, case_id).experiences == 1
    store.apply(education.add_education, case_id, title_sv="Grundskola")
    store.apply(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    found = store.read(cases.read_facts, case_id)
    assert (found.educations, found.earlier_mappings_looked_at) == (1, True)
    store.apply(mapping.mark_mapping_done, case_id)
    assert missing(store.read(cases.read_facts, case_id))[0].code == "missing_document"


def test_a_profile_goes_from_chosen_to_decided(case: Assessed) -> None:
    add_second_person(case.store)
    chosen = profile(case)
    assert (chosen.criteria, chosen.modules) == (33, 8)
    assert state(case) is CaseState.PROFILE_CHOSEN
    case.mark(case.module("K1")[0], "independent")
    assert (profile(case).marks, state(case)) == (1, CaseState.ASSESSING)
    sign_all(case)
    done = profile(case)
    assert (done.marks, done.judged_criteria, done.is_judged) == (0, 33, True)
    assert state(case) is CaseState.JUDGED
    decide(case, ProfileOutcome.FULL)
    assert profile(case).modules_achieved == 8
    assert state(case) is CaseState.IN_MODERATION
    second = open_again(case.store, SECOND)
    second.apply(moderate, case.case_profile_id, agrees=True)
    known = second.read(cases.read_facts, case.case_id)
    assert known.profile(case.case_profile_id).is_decided
    second.close()


def test_a_result_falls_with_a_later_judgement(case: Assessed) -> None:
    sign_all(case, dict.fromkeys(case.module("K1"), "with_support"))
    decide(case, ProfileOutcome.PARTIAL)
    assert state(case) is CaseState.DECIDED
    case.store.apply(reopen_result, case.case_profile_id, reason="Visade mer på praktiken.")
    case.store.apply(reopen_judging, case.case_profile_id)
    case.mark(case.module("K1")[0], "proficient", "Visade andra.")
    case.store.apply(sign_session, case.session_id)
    fallen = profile(case)
    assert fallen.outcome is None
    assert fallen.modules_decided == 7
    assert state(case) is CaseState.ASSESSING


def test_a_result_waits_while_judging_is_open_again(case: Assessed) -> None:
    sign_all(case, dict.fromkeys(case.module("K1"), "with_support"))
    decide(case, ProfileOutcome.PARTIAL)
    case.store.apply(reopen_result, case.case_profile_id, reason="Visade mer på praktiken.")
    case.store.apply(reopen_judging, case.case_profile_id)
    waiting = profile(case)
    assert (waiting.outcome, waiting.is_reopened, waiting.is_decided) == (None, True, False)
    assert state(case) is CaseState.ASSESSING
    open_step = current_step(with_everything_before(facts(case)))
    assert open_step is not None
    assert (open_step.id, [item.code for item in open_step.missing]) == (StepId.JUDGED, ["missing_judged"])
    case.store.apply(halt_case, case.case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED)
    stopped = profile(case)
    assert (stopped.outcome, stopped.is_reopened, stopped.is_opened) == (None, False, True)
    decide(case, ProfileOutcome.PARTIAL)
    assert profile(case).is_decided and not profile(case).is_opened


def with_everything_before(known: CaseFacts) -> CaseFacts:
    """The facts with all that comes before the assessment, so that the path is about that."""
    profiles = tuple(replace(each, modules_planned=each.modules) for each in known.profiles)
    return replace(
        known,
        is_registered=True,
        is_mapping_done=True,
        has_contact_way=True,
        languages=1,
        has_print_language=True,
        receipts=1,
        has_lead=True,
        lead_declared=True,
        earlier_mappings_looked_at=True,
        experiences=1,
        profiles=profiles,
    )


def test_only_the_leads_own_declaration_counts(case: Assessed) -> None:
    assert not facts(case).lead_declared
    case.store.apply(participants.hand_over_lead, case.case_id, case.store.acting.staff_id)
    assert facts(case).lead_declared


def test_all_cases_of_a_person_have_the_same_facts_as_one_by_one(case: Assessed) -> None:
    person = case.store.read(cases.read_case, case.case_id).candidate_id
    other = made(case.store.apply(cases.open_case, products=[Product.MERIT_PORTFOLIO], returning=person))
    open_portfolio_case(case.store, "Amina Yusuf")
    together = case.store.look(facts_of_person, other)
    assert together == {
        case_id: case.store.read(cases.read_facts, case_id) for case_id in (case.case_id, other)
    }


def test_the_list_says_what_the_facts_say(case: Assessed) -> None:
    other = open_portfolio_case(case.store, "Amina Yusuf")
    rows = {row.case_id: row for row in case.store.read(read_case_list)}
    assert rows[case.case_id].occupations[0].sv == "Kock"
    assert rows[other].step is StepId.REGISTERED
    assert rows[other].missing == missing(case.store.read(cases.read_facts, other))
