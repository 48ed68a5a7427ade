"""The rules of a case: its path follows the products, guards give reasons, a halt changes nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validering.messages import message
from validering.profile import Translated
from validering.standing import ENDING
from validering.states import (
    Act,
    CaseFacts,
    CaseState,
    ProfileFacts,
    StepId,
    StepState,
    current_step,
    may,
    may_issue,
    missing,
    next_act,
    path,
    profile_state,
    state,
)
from validering.terms import CaseHalt, DocumentKind, Product, ProfileOutcome

PORTFOLIO = frozenset({Product.MERIT_PORTFOLIO})
ASSESSED = frozenset({Product.OCCUPATIONAL_ASSESSMENT})
FIRST, SECOND = UUID(int=1), UUID(int=2)
MAY, JUNE = date(2026, 5, 12), date(2026, 6, 3)

counts = st.integers(0, 4)


@st.composite
def profile_facts(draw: st.DrawFn, profile_id: UUID = FIRST) -> ProfileFacts:
    criteria, tasks, modules = draw(st.integers(1, 6)), draw(st.integers(1, 4)), draw(st.integers(1, 4))
    return ProfileFacts(
        id=profile_id,
        title=Translated.of("Kock", en="Cook"),
        criteria=criteria,
        tasks=tasks,
        modules=modules,
        tasks_rated=draw(st.integers(0, tasks)),
        modules_planned=draw(st.integers(0, modules)),
        marks=draw(counts),
        judged_criteria=draw(st.integers(0, criteria)),
        is_judged=draw(st.booleans()),
        modules_decided=draw(st.integers(0, modules)),
        modules_achieved=draw(counts),
        outcome=draw(st.none() | st.sampled_from(ProfileOutcome)),
        moderation_agrees=draw(st.none() | st.booleans()),
        full_needs_second_person=draw(st.booleans()),
        supplements=draw(counts),
    )


products = st.frozensets(st.sampled_from(Product), min_size=1)


@st.composite
def case_facts(draw: st.DrawFn, ordered: st.SearchStrategy[frozenset[Product]] = products) -> CaseFacts:
    flags = {
        name: draw(st.booleans())
        for name in (
            "is_registered",
            "is_mapping_done",
            "is_completed",
            "has_contact_way",
            "has_print_language",
            "has_lead",
            "lead_declared",
            "lead_has_conflict",
            "earlier_mappings_looked_at",
            "has_own_words",
        )
    }
    numbers: dict[str, Any] = {
        name: draw(counts) for name in ("languages", "receipts", "experiences", "educations", "evidence")
    }
    ids = draw(st.sampled_from([(), (FIRST,), (FIRST, SECOND)]))
    return CaseFacts(
        products=draw(ordered),
        halted_on=None,
        open_objections=draw(st.sampled_from([(), (MAY,), (MAY, JUNE)])),
        halt=draw(st.none() | st.sampled_from(CaseHalt)),
        issued=draw(st.frozensets(st.sampled_from(DocumentKind))),
        profiles=tuple(draw(profile_facts(profile_id)) for profile_id in ids),
        **flags,
        **numbers,
    )


def whole_profile(**changes: object) -> ProfileFacts:
    made = ProfileFacts(
        id=FIRST,
        title=Translated.of("Kock", en="Cook"),
        criteria=3,
        tasks=2,
        modules=1,
        tasks_rated=2,
        modules_planned=1,
        judged_criteria=3,
        is_judged=True,
        modules_decided=1,
        modules_achieved=1,
        outcome=ProfileOutcome.FULL,
        moderation_agrees=True,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def whole_case(**changes: object) -> CaseFacts:
    made = CaseFacts(
        products=ASSESSED,
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
        profiles=(whole_profile(),),
        issued=frozenset({DocumentKind.MERIT_PORTFOLIO}),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


ASSESSED_STEPS = {StepId.JUDGED, StepId.DECIDED, StepId.MODERATED, StepId.PLANNED}


@given(case_facts(st.just(PORTFOLIO)))
def test_portfolio_only_never_asks_for_assessor_rating_or_moderation(facts: CaseFacts) -> None:
    assert not {step.id for step in path(facts)} & ASSESSED_STEPS
    asked = {item.code for step in path(facts) for item in step.missing}
    assert not asked & {
        "missing_lead",
        "missing_impartiality",
        "missing_judgements",
        "missing_moderation",
        "missing_profile",
    }
    assert next_act(facts).page not in {"assessment", "result", "plan"} or facts.open_objections


@given(case_facts(st.just(PORTFOLIO)))
def test_portfolio_only_ends_complete(facts: CaseFacts) -> None:
    done = replace(
        facts,
        halt=None,
        issued=frozenset({DocumentKind.MERIT_PORTFOLIO}),
        open_objections=(),
    )
    assert may(done, Act.COMPLETE) == ()
    assert state(replace(done, is_completed=True)) is CaseState.COMPLETE


@given(case_facts(st.just(PORTFOLIO)), st.sampled_from([Act.MARK, Act.JUDGE, Act.DECIDE, Act.MODERATE]))
def test_portfolio_only_is_never_assessed(facts: CaseFacts, act: Act) -> None:
    assert "not_ordered_assessment" in {item.code for item in may(facts, act)}


@given(case_facts())
def test_one_step_is_open_and_says_what_it_lacks(facts: CaseFacts) -> None:
    facts = replace(facts, halt=None if facts.halt in ENDING else facts.halt)
    steps = path(facts)
    is_open = [step for step in steps if step.state in (StepState.CURRENT, StepState.BLOCKED)]
    assert len(is_open) <= 1
    for step in steps:
        is_ready = step.state in (StepState.DONE, StepState.NOT_NEEDED)
        assert not (is_ready and step.missing)
    if is_open:
        before = steps[: steps.index(is_open[0])]
        assert all(step.state in (StepState.DONE, StepState.NOT_NEEDED) for step in before)
        assert is_open[0].missing


@given(case_facts(), st.sampled_from(CaseHalt))
def test_a_halted_case_resumes_where_it_was(facts: CaseFacts, halt: CaseHalt) -> None:
    running = replace(facts, halt=None)
    halted = replace(facts, halt=halt)
    assert state(halted) is state(running)
    assert missing(halted) == missing(running) or halt in ENDING
    assert may(halted, Act.RESUME) == ()
    if halt is not CaseHalt.INTERRUPTED:
        assert next_act(halted).code == "next_resume"
    assert may(running, Act.RESUME)[0].code == "not_halted"


@given(case_facts(), st.sampled_from(ENDING))
def test_a_case_that_ended_asks_for_nothing_that_can_no_longer_be_done(
    facts: CaseFacts, halt: CaseHalt
) -> None:
    steps = path(replace(facts, halt=halt))
    assert sum(step.state is StepState.BLOCKED for step in steps) <= 1
    assert sum(step.state is StepState.CURRENT for step in steps) <= 1
    last = [StepId.JUDGED, StepId.DECIDED, StepId.MODERATED, StepId.ISSUED, StepId.COMPLETE]
    asked = {step.id for step in steps if step.missing}
    assert not asked if halt is CaseHalt.WITHDRAWN else asked <= set(last)


def test_an_interrupted_case_first_lacks_the_decision_on_what_was_reached() -> None:
    reached = whole_profile(judged_criteria=1, is_judged=False, outcome=None, modules_decided=0)
    stopped = whole_case(halt=CaseHalt.INTERRUPTED, profiles=(reached,), issued=frozenset())
    assert [item.code for item in missing(stopped)] == ["missing_module_results", "missing_profile_result"]
    states = {step.id: step.state for step in path(stopped)}
    assert states[StepId.JUDGED] is StepState.BLOCKED
    assert states[StepId.DECIDED] is StepState.CURRENT
    assert (states[StepId.ISSUED], states[StepId.COMPLETE]) == (StepState.WAITING, StepState.WAITING)
    marked = replace(stopped, profiles=(replace(reached, marks=2),))
    assert [item.code for item in missing(marked)] == ["missing_signature"]
    assert next_act(marked).code == "next_sign"
    nothing = replace(stopped, profiles=(replace(reached, judged_criteria=0),))
    assert [item.code for item in missing(nothing)] == ["missing_document"]


def test_a_stop_gives_way_to_a_more_final_one_alone() -> None:
    order = (Act.PAUSE, Act.INTERRUPT, Act.WITHDRAW)
    for halt in CaseHalt:
        allowed = [act for act in order if not may(whole_case(halt=halt), act)]
        assert allowed == list(order[list(CaseHalt).index(halt) + 1 :])


def test_papers_that_show_an_old_result_are_to_be_replaced() -> None:
    assert [item.code for item in missing(whole_case(papers_left_behind=1))] == ["missing_replacement"]
    opened = whole_profile(outcome=None, moderation_agrees=None, is_opened=True)
    (refused,) = may_issue(whole_case(profiles=(opened,)), DocumentKind.STATEMENT)
    assert refused.code == "result_opened"
    assert [item.code for item in missing(whole_case(profiles=(opened,)))] == ["result_opened"]


def test_an_interrupted_case_leads_to_what_can_still_be_handed_out() -> None:
    reached = whole_profile(is_judged=False, judged_criteria=1, outcome=None)
    stopped = whole_case(halt=CaseHalt.INTERRUPTED, profiles=(reached,), issued=frozenset())
    assert next_act(stopped).page == "result"
    decided = replace(stopped, profiles=(replace(reached, outcome=ProfileOutcome.PARTIAL),))
    assert next_act(decided).page == "documents"
    issued = replace(decided, issued=frozenset({DocumentKind.MERIT_PORTFOLIO}))
    assert next_act(issued).code == "next_complete"
    assert next_act(replace(issued, is_completed=True)).code == "next_resume"


@given(case_facts(), st.sampled_from([CaseHalt.PAUSED, CaseHalt.WITHDRAWN]))
def test_a_halted_case_takes_no_marks_and_no_results(facts: CaseFacts, halt: CaseHalt) -> None:
    halted = replace(facts, halt=halt, products=ASSESSED)
    for act in (Act.MARK, Act.JUDGE, Act.DECIDE, Act.RATE_SELF):
        assert may(halted, act)[0].code == "case_is_halted"


def test_an_interrupted_case_may_still_be_decided() -> None:
    stopped = whole_case(
        halt=CaseHalt.INTERRUPTED, profiles=(whole_profile(is_judged=False, judged_criteria=1, outcome=None),)
    )
    assert may(stopped, Act.MARK)[0].code == "case_is_halted"
    assert may(stopped, Act.DECIDE) == ()


@given(case_facts(), st.sampled_from(DocumentKind))
def test_a_halt_takes_no_document_away(facts: CaseFacts, kind: DocumentKind) -> None:
    assert may_issue(facts, kind) == may_issue(replace(facts, halt=None), kind)


@given(case_facts())
def test_the_case_is_as_far_as_its_least_advanced_profile(facts: CaseFacts) -> None:
    facts = replace(facts, products=ASSESSED, is_completed=False, issued=frozenset())
    if facts.profiles:
        order = list(CaseState)
        states = [profile_state(facts, profile) for profile in facts.profiles]
        assert order.index(state(facts)) == min(map(order.index, states))


@given(case_facts())
def test_every_missing_thing_and_next_act_has_words(facts: CaseFacts) -> None:
    for language in ("sv", "en"):
        for step in path(facts):
            for item in step.missing:
                assert not item.text(language).startswith(item.code)
        code = next_act(facts).code
        assert message(language, code, {}) != code
    for act in Act:
        for item in may(facts, act):
            assert not item.text("sv").startswith(item.code)


@given(case_facts())
def test_an_allowed_result_document_has_a_signed_result(facts: CaseFacts) -> None:
    if may_issue(facts, DocumentKind.COMPETENCE_CERTIFICATE) == ():
        assert facts.open_objections == ()
        full = [one for one in facts.profiles if one.outcome is ProfileOutcome.FULL]
        assert any(one.moderation_agrees or not one.full_needs_second_person for one in full)


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({"has_contact_way": False}, ["missing_contact_way"]),
        ({"receipts": 0, "languages": 0}, ["missing_language", "missing_receipt"]),
        ({"has_lead": False}, ["missing_lead"]),
        ({"is_registered": False}, ["missing_registered"]),
        ({"experiences": 0}, ["missing_experience"]),
        ({"profiles": ()}, ["missing_profile"]),
        ({"lead_declared": False}, ["missing_impartiality"]),
        ({"profiles": (whole_profile(judged_criteria=1),)}, ["missing_judgements"]),
        ({"profiles": (whole_profile(outcome=ProfileOutcome.PARTIAL),)}, ["missing_supplement"]),
        ({"profiles": (whole_profile(moderation_agrees=None),)}, ["missing_moderation"]),
        ({"profiles": (whole_profile(moderation_agrees=False),)}, ["moderation_disagrees"]),
        ({"open_objections": (MAY,)}, ["missing_objection_answer"]),
        ({"open_objections": (JUNE, MAY)}, ["missing_objection_answers"]),
        ({"issued": frozenset()}, ["missing_document"]),
        ({}, ["missing_complete"]),
    ],
)
def test_what_is_missing_is_named_in_order(changes: dict[str, object], codes: list[str]) -> None:
    assert [item.code for item in missing(whole_case(**changes))] == codes


def test_an_open_objection_is_named_by_its_day() -> None:
    (one,) = may_issue(whole_case(open_objections=(MAY,)), DocumentKind.STATEMENT)
    assert one.text("sv") == "Invändningen från 2026-05-12 är öppen."
    assert (one.page, one.field) == ("result", "objections")
    (both,) = may_issue(whole_case(open_objections=(JUNE, MAY)), DocumentKind.STATEMENT)
    assert both.text("sv") == "2 invändningar är öppna, den första från 2026-05-12."


def test_the_main_act_is_what_an_objection_or_a_second_person_who_disagrees_waits_for() -> None:
    objected = next_act(whole_case(open_objections=(MAY,)))
    assert (objected.code, objected.page, objected.field) == ("next_answer", "result", "objections")
    differing = next_act(whole_case(profiles=(whole_profile(moderation_agrees=False),)))
    assert (differing.code, differing.page) == ("next_decide_again", "result")
    assert next_act(whole_case(profiles=(whole_profile(moderation_agrees=None),))).code == "next_moderate"


def test_self_rating_is_asked_before_the_assessment_and_not_after() -> None:
    before = whole_profile(tasks_rated=0, judged_criteria=0, is_judged=False, outcome=None)
    assert missing(whole_case(profiles=(before,)))[0].code == "missing_self_rating"
    step = next(
        step
        for step in path(whole_case(profiles=(replace(before, judged_criteria=1),)))
        if step.id is StepId.SELF_RATED
    )
    assert step.state is StepState.NOT_NEEDED


def test_what_is_missing_names_the_occupation_in_the_language_of_the_screen() -> None:
    before = whole_profile(tasks_rated=0, judged_criteria=0, is_judged=False, outcome=None)
    (item,) = missing(whole_case(profiles=(before,)))
    assert "Kock" in item.text("sv")
    assert "Cook" in item.text("en")


def test_a_self_rating_that_was_made_stays_done_during_and_after_the_assessment() -> None:
    for facts in (whole_case(), whole_case(profiles=(whole_profile(is_judged=False, outcome=None),))):
        assert {step.id: step.state for step in path(facts)}[StepId.SELF_RATED] is StepState.DONE


def test_a_partial_result_needs_no_second_person() -> None:
    part = whole_profile(outcome=ProfileOutcome.PARTIAL, moderation_agrees=None, supplements=1)
    steps = {step.id: step.state for step in path(whole_case(profiles=(part,)))}
    assert steps[StepId.MODERATED] is StepState.NOT_NEEDED
    assert may_issue(whole_case(profiles=(part,)), DocumentKind.PARTIAL_CERTIFICATE) == ()
    assert may_issue(whole_case(profiles=(part,)), DocumentKind.COMPETENCE_CERTIFICATE)


def test_nothing_is_left_when_all_is_done() -> None:
    done = whole_case(is_completed=True)
    assert current_step(done) is None
    assert next_act(done).code == "next_nothing"
    assert state(done) is CaseState.COMPLETE


def test_marks_need_receipt_profile_and_an_unbiased_lead() -> None:
    assert may(whole_case(), Act.MARK) == ()
    assert may(whole_case(receipts=0), Act.MARK)[0].code == "missing_receipt"
    assert may(whole_case(lead_has_conflict=True), Act.MARK)[0].code == "missing_unbiased_lead"
    assert may(whole_case(profiles=()), Act.MARK)[0].code == "missing_profile"
