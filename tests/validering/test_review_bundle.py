"""What the second person is given on paper: a result that waits, with its grounds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests import portfolios
from tests.assessing import made, open_assessed_case, sign_all
from tests.stores import new_store
from validering.documents import read_documents
from validering.errors import UserError
from validering.evidence import add_note, change_evidence
from validering.evidence_access import CriterionRef, EvidenceKindId
from validering.portfolio import read as read_portfolio
from validering.print_choices import PrintChoices
from validering.result_reading import read_result
from validering.results import decide_modules_as_proposed, decide_profile
from validering.review_bundle import read_review_bundle
from validering.storage.stores import Store
from validering.terms import DocumentKind, ModuleOutcome, ProfileOutcome

TODAY = date(2026, 9, 12)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def test_a_waiting_result_is_shown_whole_with_proposal_and_decision(store: Store) -> None:
    case = portfolios.waiting_cook(store)
    bundle = store.read(read_review_bundle, case.case_profile_id, TODAY)
    assert (bundle.proposed, bundle.result.outcome) == (ProfileOutcome.FULL, ProfileOutcome.FULL)
    assert bundle.result.second_person is None
    assert [module.printed.code for module in bundle.modules] == [each.code for each in case.profile.demanded]
    first = bundle.modules[0]
    assert (first.proposed, first.printed.outcome) == (ModuleOutcome.ACHIEVED, ModuleOutcome.ACHIEVED)
    assert (first.decided_by, first.decided_on) == ("Karin Ek", date(2026, 9, 1))
    assert all(each.reason and each.judged_by for each in first.printed.criteria if each.level)


def test_every_criterion_names_the_pieces_it_rests_on(store: Store) -> None:
    case = open_assessed_case(store)
    criterion = case.module("K1")[0]
    shows = CriterionRef(case.case_profile_id, criterion)
    first, second, _ = (made(store.apply(add_note, case.case_id, criterion=shows)) for _ in range(3))
    store.apply(change_evidence, first, title="Svar om ordningen")
    store.apply(change_evidence, second, title="Svar om städningen", is_contested=True)
    kind = case.profile.evidence_kind(EvidenceKindId.ORAL_ANSWER)
    assert kind is not None
    sign_all(case)
    store.apply(decide_modules_as_proposed, case.case_profile_id)
    store.apply(decide_profile, case.case_profile_id, ProfileOutcome.FULL)
    found = store.read(read_review_bundle, case.case_profile_id, TODAY).modules[0].evidence
    assert [(piece.title, piece.is_contested) for piece in found[0]] == [
        ("Svar om ordningen", False),
        ("Svar om städningen", True),
        (kind.title.sv, False),
    ]
    assert found[1] == ()


def test_a_protected_persons_bundle_has_the_alias_and_no_place(store: Store) -> None:
    case = portfolios.waiting_cook(store)
    portfolios.protect(store, case.case_id)
    bundle = store.read(read_review_bundle, case.case_profile_id, TODAY)
    assert bundle.portfolio.is_protected and bundle.result.places == ()
    assert portfolios.PLACE not in repr(bundle)


def test_nothing_is_printed_for_review_where_nothing_waits(store: Store) -> None:
    store, case = portfolios.whole_cook(store)
    with pytest.raises(UserError, match="väntar på den andra personen"):
        store.read(read_review_bundle, case.case_profile_id, TODAY)


def test_a_result_for_parts_needs_no_bundle(store: Store) -> None:
    case = portfolios.partial_cook(store)
    assert not store.read(read_result, case.case_profile_id).waits_for_second_person
    with pytest.raises(UserError, match="väntar på den andra personen"):
        store.read(read_review_bundle, case.case_profile_id, TODAY)


def test_the_bundle_is_never_counted_or_issued(store: Store) -> None:
    case = portfolios.waiting_cook(store)
    store.read(read_review_bundle, case.case_profile_id, TODAY)
    record = PrintChoices(DocumentKind.FULL_RECORD)
    assert store.look(read_portfolio, case.case_id, record, TODAY).results == ()
    assert store.read(read_documents, case.case_id) == ()
