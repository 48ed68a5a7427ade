"""Every read that a screen asks for is given to the roles that are named for it, and to nobody else."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from forms import reading
from tests.assessing import Assessed, add_second_person
from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case, sign_in_as
from tests.portfolios import described, waiting_cook_copied, whole_cook
from tests.stores import NAME, PASSPHRASE, new_store, open_again
from ui import document_making as making
from validering import note_search, seeing, sessions, staff
from validering.acting import StaffRole
from validering.candidates import change_candidate, read_candidate
from validering.case_list import CaseFilter, CaseOrder, CaseSort, count_cases, read_case_page
from validering.cases import open_case
from validering.documents import prepare_draft, read_documents
from validering.drafts import keep_draft
from validering.erasure import search
from validering.errors import UserError
from validering.experience import add_experience, read_experiences
from validering.extract import read_extract
from validering.history import read_story
from validering.issuing import KeyKind
from validering.marks import read_marks
from validering.organisations import OrganisationKind
from validering.participants import hand_over_lead
from validering.print_choices import PrintChoices, usual_parts
from validering.removals import RemovalKind, RemovalView
from validering.seeing import SIGHTS
from validering.storage.stores import Store
from validering.storage.tables.assessment import Judgement
from validering.terms import CopyFor, DocumentKind, ExperienceKind, Product

PHONE, NOTE = "070-123 45 67", "Bara för mig: frågar om ugnen igen"
Open = Callable[[StaffRole], Store]


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    """A cook whose result waits, with a telephone and a private note, and somebody of every role."""
    case = waiting_cook_copied(tmp_path)
    case.store.apply(change_candidate, case.case_id, phone=PHONE)
    case.store.apply(sessions.change_session, case.add_day(date(2026, 9, 20)), private_note=NOTE)
    return case


@pytest.fixture
def open_as(case: Assessed) -> Iterator[Open]:
    """The store as somebody sees it who has one role."""
    known: list[Store] = [case.store]

    def opened(role: StaffRole) -> Store:
        store = known[-1]
        if store.acting.name == NAME:
            add_second_person(store, role)
        known.append(open_again(store, "olof", PASSPHRASE))
        return known[-1]

    yield opened
    known[-1].close()


def choices(kind: DocumentKind = DocumentKind.MERIT_PORTFOLIO) -> PrintChoices:
    return PrintChoices(kind, CopyFor.OWN, "sv", usual_parts(kind, CopyFor.OWN))


def function_named(name: str) -> Callable[..., Any]:
    module, _, function = name.rpartition(".")
    found: Callable[..., Any] = getattr(importlib.import_module(f"validering.{module}"), function)
    return found


def given(function: Callable[..., Any], case: Assessed, store: Store) -> dict[str, Any]:
    """Something to call a read with; what it leaves open by itself stays so."""
    moment = datetime(2026, 10, 1, tzinfo=UTC)
    waiting = RemovalView(uuid4(), RemovalKind.VALUE, case.case_id, None, {}, "", uuid4(), "", moment)
    known: dict[str, Any] = {
        "acting": store.acting,
        "case_id": case.case_id,
        "case_profile_id": case.case_profile_id,
        "staff_id": store.acting.staff_id,
        "criterion_id": case.module("K1")[0],
        "choices": choices(),
        "today": moment.date(),
        "issuer": NAME,
        "now": moment,
        "moment": moment,
        "query": "ugnen",
        "words": "ugnen",
        "kind": KeyKind.CODE if "issuing" in function.__module__ else OrganisationKind.COMMISSIONER,
        "removal_id": uuid4(),
        "waiting": waiting,
        "evidence_ids": [uuid4()],
        "case_nos": ["2026-0001-A"],
        "question_ids": ["KOK-K1.01"],
        "question_id": "KOK-K1.01",
        "language": "sv",
        "purpose": "photos",
    }
    asked = list(inspect.signature(function).parameters.values())[1:]
    return {
        each.name: known[each.name] for each in asked if each.default is each.empty and each.name in known
    } | {
        each.name: uuid4()
        for each in asked
        if each.default is each.empty and each.name not in known and each.kind is not each.VAR_KEYWORD
    }


def outcome(store: Store, name: str, case: Assessed) -> str:
    """``refused`` where it is for another role; anything else has looked at the request itself."""
    function = function_named(name)
    try:
        store.read(function, **given(function, case, store))
    except UserError as error:
        return "refused" if error.code == "not_allowed" else "given"
    except (LookupError, AttributeError, TypeError, ValueError) as error:
        # A made-up key or word leads nowhere; the door was open.
        assert error.__traceback__ is not None
        return "given"
    return "given"


@pytest.mark.parametrize("role", StaffRole)
def test_every_read_is_for_the_roles_that_are_named(case: Assessed, open_as: Open, role: StaffRole) -> None:
    store = open_as(role)
    # A teacher gets neither of these of somebody whose trade is assessed; see below.
    by_case = {"documents.prepare_draft", "documents.prepare", "extract.read_extract"}
    found = {name: outcome(store, name, case) for name in SIGHTS if name not in by_case}
    assert found == {
        name: "given" if role in SIGHTS[name].roles else "refused" for name in SIGHTS if name not in by_case
    }


def test_a_read_that_is_not_named_is_given_to_nobody(case: Assessed) -> None:
    with pytest.raises(LookupError):
        case.store.read(read_marks, case.case_profile_id)


def test_nobody_reads_as_somebody_else(case: Assessed) -> None:
    other = replace(case.store.acting, staff_id=uuid4())
    with pytest.raises(RuntimeError):
        case.store.read(read_story, other, case.case_id)


def test_every_sight_says_why() -> None:
    assert all(sight.why and sight.roles for sight in SIGHTS.values())
    assert all(len(set(sight.roles)) == len(sight.roles) for sight in SIGHTS.values())


def test_an_administrator_sees_numbers_and_no_names(case: Assessed, open_as: Open) -> None:
    store = open_as(StaffRole.ADMINISTRATOR)
    (row,) = store.read(read_case_page).rows
    assert row.case_no == "2026-0001-A" and row.step is not None
    assert (row.shown_name, row.sort_name, row.search_text, row.occupations, row.missing) == (
        "",
        "",
        "",
        (),
        (),
    )
    assert "Rim" not in repr(row) and "Haddad" not in repr(row)


def test_an_administrator_neither_finds_nor_orders_by_a_name(case: Assessed, open_as: Open) -> None:
    store = open_as(StaffRole.ADMINISTRATOR)
    assert store.read(count_cases, CaseFilter(query="Haddad")) == 0
    assert store.read(read_case_page, None, CaseFilter(query="Haddad")).rows == ()
    assert store.read(count_cases, CaseFilter(query="0001")) == 1
    by_name = store.read(read_case_page, CaseOrder(CaseSort.CANDIDATE), limit=1)
    assert "Haddad" not in repr(by_name)


def test_a_quality_assurer_sees_no_way_of_contact(case: Assessed, open_as: Open) -> None:
    assert case.store.read(read_candidate, case.case_id).phone == PHONE
    store = open_as(StaffRole.QUALITY_ASSURER)
    view = store.read(read_candidate, case.case_id)
    assert view.full_name == "Rim Haddad" and view.phone is None
    story = store.read(read_story, store.acting, case.case_id)
    assert PHONE not in repr(story) and "sign_session" in repr(story)


def test_the_coordinator_reads_the_telephone_in_the_history(case: Assessed, open_as: Open) -> None:
    store = open_as(StaffRole.COORDINATOR)
    assert PHONE in repr(store.read(read_story, store.acting, case.case_id))


@pytest.mark.parametrize("role", seeing.SEE_CASES)
def test_a_private_note_is_for_its_writer(case: Assessed, open_as: Open, role: StaffRole) -> None:
    assert NOTE in repr(case.store.read(sessions.read_sessions, case.case_id))
    assert NOTE not in repr(open_as(role).read(sessions.read_sessions, case.case_id))


def test_a_private_note_is_for_the_lead_too(case: Assessed) -> None:
    lead = add_second_person(case.store, StaffRole.ASSESSOR)
    case.store.apply(hand_over_lead, case.case_id, lead, "Allt är signerat")
    store = open_again(case.store, "olof", PASSPHRASE)
    assert NOTE in repr(store.read(sessions.read_sessions, case.case_id))
    store.close()


@pytest.mark.parametrize(
    ("role", "page"), [(StaffRole.SFI_TEACHER, "assessment"), (StaffRole.QUALITY_ASSURER, "mapping")]
)
def test_words_on_a_page_that_is_not_seen_are_not_found(
    case: Assessed, open_as: Open, role: StaffRole, page: str
) -> None:
    word = _word_on(case, page)
    assert page in {hit.page for hit in case.store.read(note_search.search_notes, word)}
    assert page not in {hit.page for hit in open_as(role).read(note_search.search_notes, word)}


def _word_on(case: Assessed, page: str) -> str:
    """A word that stands on the page and nowhere else needs to."""
    if page == "mapping":
        text = case.store.read(read_experiences, case.case_id)[0].done_sv or ""
        return max(text.replace(".", " ").split(), key=len)
    (first, *_) = case.store.look(_reasons)
    return max(first.replace(".", " ").replace(",", " ").split(), key=len)


def _reasons(session: Any) -> list[str]:
    return [row.reason_text for row in session.query(Judgement)]


def test_a_teacher_sees_no_result_on_a_draft(case: Assessed, open_as: Open) -> None:
    today = date(2026, 10, 1)
    store = open_as(StaffRole.SFI_TEACHER)
    for kind in (DocumentKind.STATEMENT, DocumentKind.GRADE_BASIS):
        with pytest.raises(UserError) as refused:
            store.read(prepare_draft, case.case_id, choices(kind), today)
        assert refused.value.code == "document_teacher_no_result"
    told = store.read(prepare_draft, case.case_id, choices(DocumentKind.MAPPING_STATEMENT), today)
    assert told.portfolio.results == ()


def test_a_teacher_sees_no_portfolio_with_a_result(tmp_path: Path) -> None:
    store, case = whole_cook(new_store(tmp_path))
    store.apply(staff.add_staff, name="Johan Lind", roles=(StaffRole.SFI_TEACHER,), sign_in_name="johan")
    store.add_person("johan", PASSPHRASE)
    teacher = open_again(store, "johan", PASSPHRASE)
    with pytest.raises(UserError) as refused:
        teacher.read(prepare_draft, case.case_id, choices(), date(2026, 10, 1))
    assert refused.value.code == "document_teacher_no_result"
    teacher.close()


@pytest.mark.parametrize("role", [role for role in StaffRole if role is not StaffRole.ADMINISTRATOR])
def test_a_paper_with_a_result_is_opened_by_those_who_see_results(tmp_path: Path, role: StaffRole) -> None:
    store, case = whole_cook(new_store(tmp_path))
    wanted = (DocumentKind.MERIT_PORTFOLIO, DocumentKind.STATEMENT)
    for kind in wanted:
        made = making.make(
            making.order_document(store, reading, case.case_id, making.usual_choices(kind, CopyFor.OWN))
        )
        making.issue(store.apply, made)
    add_person(store, "Eva Nord", role)
    seen = open_again(store, "Eva Nord", SECOND_PASSPHRASE)
    opened = {}
    for entry in seen.read(read_documents, case.case_id):
        try:
            opened[entry.kind] = bool(making.issued_bytes(seen, case.case_id, entry))
        except UserError as trouble:
            assert trouble.code == "document_result_not_shown"
            opened[entry.kind] = False
        assert entry.is_withheld is not opened[entry.kind]
        assert (entry.content_id is None) is entry.is_withheld
    assert opened == dict.fromkeys(wanted, role in seeing.SEE_RESULTS)
    seen.close()


def test_a_teacher_opens_the_portfolio_of_a_case_without_a_trade(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Farah")
    described(store, case_id)
    made = making.make(
        making.order_document(
            store, reading, case_id, making.usual_choices(DocumentKind.MERIT_PORTFOLIO, CopyFor.OWN)
        )
    )
    making.issue(store.apply, made)
    teacher = sign_in_as(store, StaffRole.SFI_TEACHER)
    (entry,) = teacher.read(read_documents, case_id)
    assert not entry.is_withheld
    assert making.issued_bytes(teacher, case_id, entry).startswith(b"%PDF")
    teacher.close()


@pytest.mark.parametrize("role", [StaffRole.COORDINATOR, StaffRole.SFI_TEACHER, StaffRole.QUALITY_ASSURER])
def test_a_search_for_words_to_erase_opens_no_hidden_page(
    case: Assessed, open_as: Open, role: StaffRole
) -> None:
    meeting = case.add_day(date(2026, 9, 21))
    case.store.apply(sessions.change_session, meeting, private_note="Ugnen igen, mellan oss.")
    case.store.apply(add_experience, case.case_id, kind=ExperienceKind.EMPLOYED, done_sv="Skötte ugnen.")
    case.store.apply(keep_draft, "overview/x/note", "Om ugnen", case.case_id)
    store = open_as(role)
    shown = {
        (place.table, place.column): bool(place.text)
        for place in store.read(search, case.case_id, "ugnen").places
    }
    hidden = {key for key, is_shown in shown.items() if not is_shown}
    expected = {("case_session", "private_note"), ("draft", "text")}
    if role is StaffRole.QUALITY_ASSURER:
        expected |= {("experience", "done_sv")}
    assert expected <= hidden
    assert ("experience", "done_sv") in shown
    if role is not StaffRole.QUALITY_ASSURER:
        assert shown["experience", "done_sv"]
    found = store.read(search, case.case_id, "ugnen").places
    assert all(place.is_hidden for place in found if (place.table, place.column) in expected)


def test_a_teacher_gives_the_extract_only_where_no_trade_is_assessed(case: Assessed, open_as: Open) -> None:
    alone = case.store.apply(
        open_case, products=(Product.MERIT_PORTFOLIO,), person={"given_names": "Amal", "family_names": "Nur"}
    )
    store = open_as(StaffRole.SFI_TEACHER)
    assert alone.case_id is not None
    assert store.read(read_extract, alone.case_id, date(2026, 10, 1)).case_no == "2026-0002-A"
    with pytest.raises(UserError) as refused:
        store.read(read_extract, case.case_id, date(2026, 10, 1))
    assert refused.value.code == "not_allowed"
