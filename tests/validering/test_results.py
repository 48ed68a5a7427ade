"""Results: what is proposed, what a human decides, and when a decision still counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.assessing import Assessed, made, open_assessed_case, sign_all
from tests.stores import new_store
from validering.errors import UserError
from validering.halts import halt_case, resume_case
from validering.judgements import finish_judging, sign_session
from validering.objections import record_objection
from validering.reopening import reopen_judging, reopen_result
from validering.results import (
    Summary,
    decide_module,
    decide_modules_as_proposed,
    decide_profile,
    read_result,
    read_results,
)
from validering.storage.stores import Store
from validering.supplements import add_supplement, change_supplement, read_supplements, remove_supplement
from validering.terms import (
    CaseHalt,
    EntryLevel,
    HaltReason,
    ModuleOutcome,
    ProfileOutcome,
    SupplementKind,
    TranslationKind,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    return open_assessed_case(store)


def refusal(case: Assessed, command, *args: object, **kwargs: object) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError) as trouble:
        case.store.apply(command, *args, **kwargs)
    return trouble.value.code


def result(case: Assessed):  # type: ignore[no-untyped-def]
    return case.store.read(read_result, case.case_profile_id)


def decide(case: Assessed, outcome: ProfileOutcome, **more: object) -> None:
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    case.store.apply(decide_profile, case.case_profile_id, outcome, **more)  # type: ignore[arg-type]


def test_a_result_is_proposed_decided_and_kept_with_both(case: Assessed) -> None:
    sign_all(case)
    assert result(case).proposal.outcome is ProfileOutcome.FULL
    summary = Summary("Lagar mat självständigt.")
    decide(case, ProfileOutcome.FULL, entry_level=EntryLevel.SKILLED, summary=summary)
    found = result(case)
    assert all(module.is_decided and not module.lacking for module in found.concerned)
    assert (found.decision.decided, found.decision.entry_level) == (ProfileOutcome.FULL, EntryLevel.SKILLED)
    assert found.decision.decided_by_name == "Karin Ek"
    assert found.needs_second_person and not found.counts


def test_a_deviation_needs_a_reason(case: Assessed) -> None:
    sign_all(case)
    module_id = case.profile.modules[0].id
    partly = ModuleOutcome.PARTLY_ACHIEVED
    assert refusal(case, decide_module, case.case_profile_id, module_id, partly) == "result_needs_reason"
    case.store.apply(
        decide_module, case.case_profile_id, module_id, partly, deviation_reason="Bara en dag i kallköket."
    )
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    found = result(case)
    assert found.modules[0].decision.deviation_reason == "Bara en dag i kallköket."
    assert found.modules[0].decision.proposed is ModuleOutcome.ACHIEVED
    assert found.proposal.outcome is ProfileOutcome.PARTIAL
    full = ProfileOutcome.FULL
    assert refusal(case, decide_profile, case.case_profile_id, full) == "result_needs_reason"


def test_a_partial_result_counts_without_a_second_person(case: Assessed) -> None:
    below = dict.fromkeys(case.module("K1"), "with_support")
    sign_all(case, below)
    decide(case, ProfileOutcome.PARTIAL)
    assert result(case).counts


def test_achieved_with_too_little_evidence_needs_a_reason(case: Assessed) -> None:
    for criterion in case.profile.demanded_criteria():
        case.mark(criterion.id, "independent", "Syntes en gång.")
    case.store.apply(sign_session, case.session_id)
    found = result(case)
    module = next(each for each in found.concerned if each.lacking)
    achieved = ModuleOutcome.ACHIEVED
    assert module.proposal.outcome is achieved
    module_id = module.module.id
    assert refusal(case, decide_module, case.case_profile_id, module_id, achieved) == "result_evidence_lacks"
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    left = next(each for each in result(case).modules if each.module.id == module_id)
    assert left.decision is None
    case.store.apply(
        decide_module, case.case_profile_id, module_id, achieved, deviation_reason="Köksmästaren såg också."
    )


def test_a_decision_falls_when_a_judgement_is_added_afterwards(case: Assessed) -> None:
    sign_all(case, dict.fromkeys(case.module("K1"), "with_support"))
    decide(case, ProfileOutcome.PARTIAL)
    case.store.apply(reopen_result, case.case_profile_id, reason="Visade mer på praktiken.")
    case.store.apply(reopen_judging, case.case_profile_id)
    case.mark(case.module("K1")[0], "proficient", "Visade andra.")
    case.store.apply(sign_session, case.session_id)
    found = result(case)
    stale = [module.module.code for module in found.concerned if not module.is_decided]
    assert stale == ["K1"]
    assert found.decision.is_stale and not found.counts


def test_a_result_does_not_count_while_judging_is_open_again(case: Assessed) -> None:
    sign_all(case, dict.fromkeys(case.module("K1"), "with_support"))
    decide(case, ProfileOutcome.PARTIAL)
    case.store.apply(reopen_result, case.case_profile_id, reason="Visade mer på praktiken.")
    case.store.apply(reopen_judging, case.case_profile_id)
    found = result(case)
    assert found.decision.is_stale and not found.counts
    assert all(module.is_decided for module in found.concerned), "nothing was judged anew"
    case.store.apply(finish_judging, case.case_profile_id)
    assert not result(case).counts, "the decision is made again"
    case.store.apply(decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    assert result(case).counts


def test_a_case_taken_up_again_has_no_result_of_its_interruption(case: Assessed) -> None:
    case.store.apply(halt_case, case.case_id, CaseHalt.INTERRUPTED, HaltReason.GOT_JOB)
    decide(case, ProfileOutcome.MAPPING_ONLY)
    assert result(case).counts
    case.store.apply(resume_case, case.case_id)
    assert not result(case).counts


def test_nothing_is_decided_before_it_is_judged(case: Assessed) -> None:
    module_id = case.profile.modules[0].id
    not_assessed = ModuleOutcome.NOT_ASSESSED
    assert (
        refusal(case, decide_module, case.case_profile_id, module_id, not_assessed)
        == "result_module_not_judged"
    )
    assert (
        refusal(case, decide_profile, case.case_profile_id, ProfileOutcome.MAPPING_ONLY)
        == "result_not_judged"
    )


def test_a_stopped_case_is_decided_by_what_was_reached(case: Assessed) -> None:
    for day in (case.session_id, case.add_day(case.store.acting.now().date())):
        for criterion_id in case.module("K1"):
            case.mark(criterion_id, "independent", "Syntes under dagen.", session_id=day)
        case.store.apply(sign_session, day)
    case.store.apply(halt_case, case.case_id, CaseHalt.INTERRUPTED, HaltReason.GOT_JOB)
    decide(case, ProfileOutcome.PARTIAL)
    (found,) = case.store.read(read_results, case.case_id)
    outcomes = {module.module.code: module.outcome for module in found.concerned}
    assert outcomes.pop("K1") is ModuleOutcome.ACHIEVED
    assert set(outcomes.values()) == {ModuleOutcome.NOT_ASSESSED}
    assert found.counts


def test_the_supplementary_plan_names_what_is_to_be_done(case: Assessed) -> None:
    module_id = case.profile.modules[0].id
    assert (
        refusal(case, add_supplement, case.case_profile_id, module_id, action_sv=" ")
        == "supplement_needs_action"
    )
    key = made(
        case.store.apply(
            add_supplement,
            case.case_profile_id,
            module_id,
            kind=SupplementKind.COURSE,
            action_sv="Kurs i egenkontroll",
        )
    )
    case.store.apply(change_supplement, key, size="två dagar", provider="Komvux")
    (item,) = case.store.read(read_supplements, case.case_profile_id)
    assert (item.kind, item.action_sv, item.size) == (
        SupplementKind.COURSE,
        "Kurs i egenkontroll",
        "två dagar",
    )
    assert refusal(case, change_supplement, key, action_sv="") == "supplement_needs_action"
    case.store.apply(remove_supplement, key)
    assert case.store.read(read_supplements, case.case_profile_id) == ()


def final(case: Assessed) -> None:
    sign_all(case, dict.fromkeys(case.module("K1"), "with_support"))
    decide(case, ProfileOutcome.PARTIAL)


def test_a_result_that_counts_is_decided_anew_only_once_it_was_opened(case: Assessed) -> None:
    final(case)
    module_id = case.profile.modules[1].id
    for command, *given in (
        (decide_module, module_id, ModuleOutcome.ACHIEVED),
        (decide_modules_as_proposed,),
        (decide_profile, ProfileOutcome.PARTIAL),
    ):
        assert refusal(case, command, case.case_profile_id, *given) == "result_is_final"
    assert refusal(case, reopen_judging, case.case_profile_id) == "reopen_is_final"
    assert refusal(case, reopen_result, case.case_profile_id, reason=" ") == "reopen_needs_reason"
    assert result(case).counts
    case.store.apply(reopen_result, case.case_profile_id, reason="Modul K2 var förväxlad.")
    opened = result(case)
    assert not opened.counts and opened.correction.reason == "Modul K2 var förväxlad."
    assert all(module.is_decided for module in opened.concerned), "decisions on modules stay until changed"
    assert refusal(case, reopen_result, case.case_profile_id, reason="Igen") == "reopen_not_final"
    case.store.apply(decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    assert result(case).counts and result(case).correction is None
    assert [each.reason for each in result(case).corrections] == ["Modul K2 var förväxlad."]


def test_an_objection_opens_the_result_it_is_about_once(case: Assessed) -> None:
    store = case.store
    objected: Any = {"raised_by": "Rim", "text_given": "Jag visade lagret.", "received_on": date(2026, 9, 1)}
    older = made(store.apply(record_objection, case.case_id, **objected))
    final(case)
    about = {"objection_id": older}
    assert refusal(case, reopen_result, case.case_profile_id, **about) == "reopen_objection_settled"
    newer = made(store.apply(record_objection, case.case_id, **objected))
    store.apply(reopen_result, case.case_profile_id, objection_id=newer)
    assert result(case).correction.objection_by == "Rim"
    store.apply(decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    about = {"objection_id": newer}
    assert refusal(case, reopen_result, case.case_profile_id, **about) == "reopen_objection_settled"


def test_a_summary_is_kept_in_both_languages_with_who_translated(case: Assessed) -> None:
    sign_all(case)
    summary = Summary("Lagar mat.", "تطبخ الطعام.", TranslationKind.INTERPRETER)
    decide(case, ProfileOutcome.FULL, summary=summary)
    assert result(case).decision.summary == replace(summary, language="ar")
    decide(case, ProfileOutcome.FULL, summary=replace(summary, own=" "))
    assert result(case).decision.summary == Summary("Lagar mat.")
