"""The second person: never the lead, and a full result counts only with their agreement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import portfolios
from tests.assessing import SECOND, Assessed, decided_case
from tests.stores import new_store, open_again
from validering.acting import StaffRole
from validering.errors import UserError
from validering.impartiality import Relation, declare
from validering.judgements import sign_session
from validering.moderation import Disagreement, may_moderate, moderate, moderate_on_paper
from validering.reopening import reopen_judging
from validering.results import decide_modules_as_proposed, decide_profile, read_result
from validering.staff import add_staff, read_staff
from validering.storage.stores import Store
from validering.terms import ProfileOutcome


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Iterator[Assessed]:
    yield decided_case(store)


def decide(case: Assessed, reason: str = "") -> None:
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    case.store.apply(decide_profile, case.case_profile_id, ProfileOutcome.FULL, deviation_reason=reason)


def as_second(case: Assessed) -> Assessed:
    store = open_again(case.store, SECOND)
    return Assessed(store, case.case_id, case.case_profile_id, case.session_id, case.profile)


def refusal(case: Assessed, command, *args: object, **kwargs: object) -> str:  # type: ignore[no-untyped-def]
    with pytest.raises(UserError) as trouble:
        case.store.apply(command, *args, **kwargs)
    return trouble.value.code


def result(case: Assessed):  # type: ignore[no-untyped-def]
    return case.store.read(read_result, case.case_profile_id)


def test_whoever_decided_is_no_second_person(case: Assessed) -> None:
    assert refusal(case, moderate, case.case_profile_id, agrees=True) == "moderation_by_lead"
    assert not case.store.read(may_moderate, case.case_profile_id, case.store.acting.staff_id)
    assert not result(case).counts


def test_a_full_result_counts_once_a_second_person_agrees(case: Assessed) -> None:
    other = as_second(case)
    other.store.apply(moderate, case.case_profile_id, agrees=True)
    found = result(other)
    assert found.counts
    assert found.moderations[-1].moderator_name == "Olof Berg"
    assert refusal(other, reopen_judging, case.case_profile_id) == "reopen_is_final"
    other.store.close()


def test_a_disagreement_needs_reasons_and_a_new_decision_needs_one_too(case: Assessed) -> None:
    other = as_second(case)
    first = case.module("K1")[0]
    nothing = refusal(other, moderate, case.case_profile_id, agrees=False)
    no_words = refusal(
        other, moderate, case.case_profile_id, agrees=False, disagreements=[Disagreement(first, " ")]
    )
    both = refusal(
        other, moderate, case.case_profile_id, agrees=True, disagreements=[Disagreement(first, "Nej")]
    )
    assert (nothing, no_words, both) == (
        "moderation_needs_reason",
        "moderation_needs_reason",
        "moderation_both",
    )
    other.store.apply(
        moderate,
        case.case_profile_id,
        agrees=False,
        disagreements=[Disagreement(first, "Handskar saknades.")],
    )
    store = open_again(other.store)
    lead = Assessed(store, case.case_id, case.case_profile_id, case.session_id, case.profile)
    found = result(lead)
    assert not found.counts
    assert found.moderations[-1].disagreements == (Disagreement(first, "Handskar saknades."),)
    assert (
        refusal(lead, decide_profile, case.case_profile_id, ProfileOutcome.FULL)
        == "result_after_disagreement"
    )
    decide(lead, "Handskar krävs inte i det momentet.")
    assert result(lead).moderations == ()
    store.close()


def test_a_reopened_result_cannot_be_signed(case: Assessed) -> None:
    case.store.apply(reopen_judging, case.case_profile_id)
    case.mark(case.module("K1")[0], "with_support", "Behövde hjälp idag.")
    case.store.apply(sign_session, case.session_id)
    other = as_second(case)
    assert refusal(other, moderate, case.case_profile_id, agrees=True) == "moderation_no_result"
    other.store.close()


@pytest.mark.parametrize("name", ["Karin Ek", "KARIN  EK", " karín ek "])
def test_a_printed_bundle_is_never_reviewed_by_whoever_decided(case: Assessed, name: str) -> None:
    assert on_paper(case, name) == "moderation_by_lead"
    assert result(case).moderations == ()


def test_a_printed_bundle_is_tied_to_a_reviewer_who_works_here(case: Assessed) -> None:
    assert on_paper(case, "olof  BERG") is None
    (given,) = result(case).moderations
    (olof,) = [one for one in case.store.read(read_staff) if one.name == "Olof Berg"]
    assert (given.moderator_name, given.moderator_id) == ("Olof Berg", olof.id)
    assert result(case).counts


def test_a_printed_bundle_may_be_reviewed_by_somebody_from_outside(case: Assessed) -> None:
    assert on_paper(case, "Eva  Lind") is None
    (given,) = result(case).moderations
    assert (given.moderator_name, given.moderator_id) == ("Eva Lind", None)


def test_on_paper_too_the_reviewer_has_no_conflict_and_may_review(case: Assessed) -> None:
    other = as_second(case)
    other.store.apply(declare, case.case_id, Relation.KINSHIP, "Svåger")
    lead = open_again(other.store)
    again = Assessed(lead, case.case_id, case.case_profile_id, case.session_id, case.profile)
    assert on_paper(again, "Olof Berg") == "assess_biased"
    lead.apply(add_staff, name="Mia Holm", roles=(StaffRole.SFI_TEACHER,))
    assert on_paper(again, "mia holm") == "moderation_no_reviewer"
    lead.close()


def on_paper(case: Assessed, name: str) -> str | None:
    """What keeps a review on paper by ``name`` from being entered; None where it was."""
    scan = portfolios.add_photo(case.store, case.case_id, caption="Signerat underlag")
    try:
        case.store.apply(
            moderate_on_paper,
            case.case_profile_id,
            agrees=True,
            moderator_name=name,
            scan_evidence_id=scan,
        )
    except UserError as refused:
        return refused.code
    return None


def test_a_printed_bundle_needs_its_scan_and_another_name(case: Assessed) -> None:
    missing = case.store.acting.new_id()
    scan = {"agrees": True, "scan_evidence_id": missing}
    assert (
        refusal(case, moderate_on_paper, case.case_profile_id, moderator_name="Eva Lind", **scan)
        == "evidence_missing_here"
    )
    assert (
        refusal(case, moderate_on_paper, case.case_profile_id, moderator_name="  ", **scan)
        == "moderation_needs_name"
    )
