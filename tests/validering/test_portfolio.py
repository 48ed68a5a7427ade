"""What a copy may show: only what is signed, decided, agreed to and chosen."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests import portfolios
from tests.assessing import open_assessed_case
from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering import documents, experience, portfolio, results, settings
from validering.halts import halt_case
from validering.masking import MASK, masked
from validering.portfolio import Portfolio
from validering.portfolio_mapping import OwnWords
from validering.print_choices import ExperienceDetail, PrintChoices, PrintPart, usual_parts
from validering.reopening import reopen_judging, reopen_result
from validering.storage.stores import Store
from validering.terms import (
    AbsenceReason,
    CaseHalt,
    CopyFor,
    DocumentKind,
    ExperienceKind,
    HaltReason,
    ModuleOutcome,
    ProfileOutcome,
)

TODAY = date(2026, 9, 12)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def read(store: Store, case_id: UUID, **choices: Any) -> Portfolio:
    chosen = PrintChoices(DocumentKind.MERIT_PORTFOLIO).but(**choices)
    return store.look(portfolio.read, case_id, chosen, TODAY)


def test_a_result_that_waits_for_the_second_person_is_not_shown(store: Store) -> None:
    case = portfolios.waiting_cook(store)
    before = read(store, case.case_id)
    assert before.results == () and [each.title.sv for each in before.waiting] == ["Kock"]


def test_marks_that_are_not_signed_are_not_shown(store: Store) -> None:
    case = portfolios.partial_cook(store)
    shown = read(store, case.case_id).results[0]
    store.apply(reopen_result, case.case_profile_id, reason="Visade mer på praktiken.")
    store.apply(reopen_judging, case.case_profile_id)
    day = case.add_day(date(2026, 9, 10))
    case.mark(case.module("K8")[0], "proficient", "Planerade ett pass.", session_id=day)
    store.apply(halt_case, case.case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED)
    assert read(store, case.case_id).results == ()
    store.apply(results.decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    assert [each.outcome for each in read(store, case.case_id).results[0].modules] == [
        each.outcome for each in shown.modules
    ]


def test_no_draft_shows_a_result_that_waits(store: Store) -> None:
    case = portfolios.waiting_cook(store)
    for kind in (DocumentKind.STATEMENT, DocumentKind.FULL_RECORD):
        draft = store.read(documents.prepare_draft, case.case_id, PrintChoices(kind), TODAY)
        assert draft.portfolio.results == ()


def test_a_result_says_who_judged_it_how_long_and_where(store: Store) -> None:
    result = read(store, portfolios.partial_cook(store).case_id).results[0]
    assert result.outcome is ProfileOutcome.PARTIAL
    assert [(each.name, each.trade, each.years_in_trade) for each in result.assessors] == [
        ("Karin Ek", "kock", 14)
    ]
    assert (result.practical_days, result.places) == (2, (portfolios.PLACE,))
    assert (result.first_day, result.last_day) == (date(2026, 9, 2), date(2026, 9, 4))
    outcomes = {module.code: module.outcome for module in result.modules}
    assert outcomes["K8"] is ModuleOutcome.NOT_ASSESSED and outcomes["K1"] is ModuleOutcome.ACHIEVED


def test_a_certificate_is_about_profiles_with_its_own_result(store: Store) -> None:
    case = portfolios.partial_cook(store)
    assert not read(store, case.case_id, kind=DocumentKind.COMPETENCE_CERTIFICATE).results
    assert read(store, case.case_id, kind=DocumentKind.PARTIAL_CERTIFICATE).results


def test_details_of_an_experience_are_shown_only_where_chosen(store: Store) -> None:
    case_id = portfolios.described_case(store)
    bare = read(store, case_id).experiences[0]
    assert (bare.kind, bare.employer, bare.place, bare.country) == (None, None, None, None)
    some = read(store, case_id, experience_details=frozenset({ExperienceDetail.COUNTRY})).experiences[0]
    assert (some.kind, some.country, some.employer) == (None, "Syrien", None)


def test_a_protected_person_has_no_places_even_where_they_are_chosen(store: Store) -> None:
    case_id = portfolios.described_case(store)
    store.apply(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.EMPLOYED,
        title_sv="Kock",
        done_sv="Amina Farahs kök på Restaurang Jasmin i ALEPPO. Farah lagade lunch.",
    )
    portfolios.protect(store, case_id)
    shown = read(
        store, case_id, experience_details=frozenset(ExperienceDetail), phone=True, pictures=(UUID(int=1),)
    )
    assert shown.phone is None and shown.born is None and shown.pictures == ()
    assert {each.employer for each in shown.experiences} == {None}
    told = shown.experiences[-1].done.sv
    assert told == f"{MASK} kök på {MASK} i {MASK}. {MASK} lagade lunch."


def test_an_expired_licence_is_known_as_such(store: Store) -> None:
    case_id = portfolios.described_case(store)
    chosen = PrintChoices(DocumentKind.MERIT_PORTFOLIO)
    assert not read(store, case_id).licences[0].is_expired
    assert store.look(portfolio.read, case_id, chosen, date(2034, 1, 1)).licences[0].is_expired


def test_the_centre_is_printed_as_it_says_of_itself(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Farah")
    store.apply(settings.change_centre, name="Nytt centrum", published_verify_phone="040-1")
    assert read(store, case_id).centre.published_verify_phone == "040-1"


def test_an_employers_copy_shows_strengths_unless_the_candidate_adds_more() -> None:
    employer = usual_parts(DocumentKind.MERIT_PORTFOLIO, CopyFor.EMPLOYER)
    assert not employer & {PrintPart.NOT_ACHIEVED, PrintPart.SUPPLEMENT, PrintPart.CRITERIA}
    for copy in (CopyFor.SCHOOL, CopyFor.OWN):
        assert usual_parts(DocumentKind.MERIT_PORTFOLIO, copy) == frozenset(PrintPart)


def test_choices_come_back_as_they_were_kept() -> None:
    choices = PrintChoices(
        DocumentKind.FULL_RECORD,
        CopyFor.SCHOOL,
        "ar",
        frozenset({PrintPart.RESULTS}),
        (UUID(int=3),),
        (UUID(int=5), UUID(int=4)),
        frozenset({ExperienceDetail.KIND}),
        phone=True,
    )
    assert PrintChoices.from_json(choices.as_json()) == choices


def test_masking_takes_whole_words_in_any_case_and_leaves_others() -> None:
    words = OwnWords("Ali åkte alltid till ALI. Alis kniv.", "علي يعمل")
    assert masked(words, ("Ali", "علي")) == OwnWords(
        f"{MASK} åkte alltid till {MASK}. {MASK} kniv.", f"{MASK} يعمل"
    )


def test_what_was_not_reached_before_a_case_was_interrupted_says_so(store: Store) -> None:
    case = open_assessed_case(store)
    store.apply(halt_case, case.case_id, CaseHalt.INTERRUPTED, HaltReason.GOT_JOB)
    store.apply(results.decide_modules_as_proposed, case.case_profile_id)
    store.apply(results.decide_profile, case.case_profile_id, ProfileOutcome.MAPPING_ONLY)
    (result,) = read(store, case.case_id).results
    reasons = {each.absence_reason for module in result.modules for each in module.criteria}
    assert reasons == {AbsenceReason.INTERRUPTED}
