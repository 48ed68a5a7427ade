"""Results as they are decided on screen: proposals, decisions, the second person, the plan, objections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget

from tests.assessing import SECOND, Assessed, add_second_person, decide_full, sign_all
from tests.stores import open_again
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.result.page import ResultPage
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.comments import read_comments
from validering.halts import halt_case
from validering.moderation import Disagreement
from validering.objections import ObjectionStatus, read_objections
from validering.participants import hand_over_lead
from validering.results import decide_modules_as_proposed, decide_profile, read_result
from validering.storage.stores import Store
from validering.supplements import read_supplements
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
def pages(workspace: Workspace) -> Iterator[list[ResultPage]]:
    opened: list[ResultPage] = []
    yield opened
    for page in opened:
        page.close()


def open_page(workspace: Workspace, case: Assessed, pages: list[ResultPage]) -> ResultPage:
    page = ResultPage(workspace, case.case_id)
    page.resize(860, 700)
    page.show()
    settle()
    pages.append(page)
    return page


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in everything(page, QLabel))


def buttons(page: QWidget) -> set[str]:
    return {button.accessibleName() for button in everything(page, QAbstractButton)}


def result(case: Assessed, store: Store | None = None) -> Any:
    return (store or case.store).read(read_result, case.case_profile_id)


def test_everything_is_decided_as_proposed(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    sign_all(case, dict.fromkeys(case.module("K8"), "not_shown"))
    page = open_page(workspace, case, pages)
    assert "Förslag: Inte visad ännu" in words(page)
    assert "Kvar: K8.1, K8.2, K8.3, K8.4" in words(page)
    assert "Besluta först modulerna: K1, K2" in words(page)
    press(page, "Besluta alla moduler som föreslaget")
    choose(page, "Nivå att börja på, din egen bild", "Lärling")
    write(page, "Sammanfattning", "Lagar mat.")
    press(page, "Besluta resultatet")
    decision = result(case).decision
    assert (decision.decided, decision.entry_level, decision.summary.sv) == (
        ProfileOutcome.PARTIAL,
        EntryLevel.TRAINEE,
        "Lagar mat.",
    )
    assert "Karin Ek: Delar av yrkesprofilen. Nivå att börja på: lärling." in words(page)


def test_a_deviation_is_refused_until_it_has_a_reason(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    sign_all(case)
    page = open_page(workspace, case, pages)
    press(page, "K2: Besluta med skäl")
    choose(page, "Beslut", "Delvis visad")
    press(page, "Besluta K2")
    assert "avviker från förslaget" in page.strip.text()
    write(page, "Skäl", "Bara en leverans under dagarna.")
    press(page, "Besluta K2")
    decision = result(case).modules[1].decision
    assert (decision.decided, decision.deviation_reason) == (
        ModuleOutcome.PARTLY_ACHIEVED,
        "Bara en leverans under dagarna.",
    )
    assert page.strip.text() == ""
    assert "Skäl: Bara en leverans under dagarna." in words(page)


def test_too_little_evidence_is_named_and_asks_for_a_reason(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    from validering.judgements import finish_judging, sign_session

    for criterion in case.profile.demanded_criteria():
        case.mark(criterion.id, "independent", "Syntes en gång.")
    case.store.apply(sign_session, case.session_id)
    case.store.apply(finish_judging, case.case_profile_id)
    page = open_page(workspace, case, pages)
    assert "För lite underlag: K1.1, K1.2" in words(page)
    assert "K1: Besluta som föreslaget" not in buttons(page)
    assert "K2: Besluta som föreslaget" in buttons(page)


def test_before_all_is_judged_the_page_leads_to_the_assessment(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    page = open_page(workspace, case, pages)
    wanted: list[tuple[str, str]] = []
    page.page_wanted.connect(lambda name, field: wanted.append((name, field)))
    press(page, "Till bedömningen")
    assert wanted == [("assessment", "criteria")]
    assert "Besluta resultatet" not in buttons(page)


def test_a_stopped_case_is_decided_by_what_was_reached(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    case.store.apply(halt_case, case.case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED)
    page = open_page(workspace, case, pages)
    press(page, "Besluta alla moduler som föreslaget")
    press(page, "Besluta resultatet")
    assert result(case).decision.decided is ProfileOutcome.MAPPING_ONLY


def test_a_second_person_agrees_and_the_result_counts(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    decide_full(case)
    add_second_person(case.store, StaffRole.QUALITY_ASSURER)
    page = open_page(workspace, case, pages)
    assert "gäller först när en andra person håller med" in words(page)
    assert "Håller med" not in buttons(page)
    other = open_again(case.store, SECOND)
    workspace.store = other
    page = open_page(workspace, case, pages)
    press(page, "Håller med")
    assert result(case, other).counts
    assert "Olof Berg håller med om resultatet." in words(page)
    assert "Besluta på nytt" not in buttons(page)
    other.close()


def test_a_second_person_names_what_is_seen_otherwise(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    decide_full(case)
    add_second_person(case.store)
    other = open_again(case.store, SECOND)
    workspace.store = other
    page = open_page(workspace, case, pages)
    press(page, "Håller inte med …")
    first = case.profile.criteria()[0]
    choose(page, "Kriterium", f"K1.1 {first.text.sv}")
    write(page, "Vad den andra personen ser annorlunda", "Handskar saknades vid råvaror.")
    press(page, "Lägg till kriteriet")
    press(page, "Signera att personen inte håller med")
    newest = result(case, other).moderations[-1]
    assert newest.disagreements == (Disagreement(first.id, "Handskar saknades vid råvaror."),)
    assert "Olof Berg håller inte med" in words(page)
    other.close()


def test_a_printed_bundle_needs_its_scan(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    decide_full(case)
    page = open_page(workspace, case, pages)
    press(page, "Skriv in en granskning på papper")
    write(page, "Namn på den som granskade", "Eva Lind")
    press(page, "Håller med")
    assert "inlästa granskningsunderlaget" in page.strip.text()
    assert result(case).moderations == ()


def test_the_plan_is_made_from_the_gaps(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    sign_all(case, dict.fromkeys(case.module("K1")[:1], "with_support"))
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    case.store.apply(decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    page = open_page(workspace, case, pages)
    press(page, "Lägg till i planen")
    assert "skriv vad som ska göras" in page.strip.text()
    criterion = case.profile.criteria()[0]
    choose(page, "Gäller", f"K1.1 {criterion.text.sv}")
    choose(page, "Slag av komplettering", "Kurs")
    write(page, "Ny komplettering", "Kurs i egenkontroll")
    press(page, "Lägg till i planen")
    press(page, "Öppna: K1.1: Kurs i egenkontroll")
    write(page, "Hur mycket", "två dagar")
    (item,) = case.store.read(read_supplements, case.case_profile_id)
    assert (item.criterion_id, item.kind, item.action_sv, item.size) == (
        criterion.id,
        SupplementKind.COURSE,
        "Kurs i egenkontroll",
        "två dagar",
    )
    press(page, "Ta bort: K1.1: Kurs i egenkontroll")
    assert case.store.read(read_supplements, case.case_profile_id) == ()


def test_an_objection_is_written_down_and_answered_by_somebody_else(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    store = case.store
    add_second_person(store, StaffRole.COORDINATOR)
    store.apply(hand_over_lead, case.case_id, store.acting.staff_id)
    page = open_page(workspace, case, pages)
    press(page, "Skriv upp en invändning")
    write(page, "Vem invänder", "Rim Haddad")
    write(page, "Vad invändningen gäller", "Bilden är inte min.")
    press(page, "Spara invändningen")
    assert "Svara: 2026-09-01 · Rim Haddad" not in buttons(page)
    assert "Någon annan än den som leder ärendet svarar." in words(page)
    other = open_again(store, SECOND)
    workspace.store = other
    page = open_page(workspace, case, pages)
    press(page, "Svara: 2026-09-01 · Rim Haddad")
    choose(page, "Utfall", "Godtagen")
    write(page, "Svar", "Bilden tas bort.")
    press(page, "Svara på invändningen")
    (objection,) = other.read(read_objections, case.case_id)
    assert (objection.status, objection.answer) == (ObjectionStatus.UPHELD, "Bilden tas bort.")
    other.close()


def test_the_candidate_comments_in_own_words(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    page = open_page(workspace, case, pages)
    write(page, "Kommentar (arabiska)", "أنا راضية")
    write(page, "Kommentar (svenska)", "Jag är nöjd")
    choose(page, "Svenskan är skriven av", "Tolk")
    press(page, "Spara kommentaren")
    (comment,) = case.store.read(read_comments, case.case_id)
    assert (comment.text_own, comment.text_sv, comment.translation_kind) == (
        "أنا راضية",
        "Jag är nöjd",
        TranslationKind.INTERPRETER,
    )
    assert find(page, "Kommentar (svenska)", QPlainTextEdit).toPlainText() == ""
    assert "Jag är nöjd" in words(page)


def test_words_of_an_act_that_was_not_finished_come_back(
    workspace: Workspace, case: Assessed, pages: list[ResultPage]
) -> None:
    page = open_page(workspace, case, pages)
    write(page, "Kommentar (svenska)", "Halvvägs")
    page.flush()
    again = open_page(workspace, case, pages)
    assert find(again, "Kommentar (svenska)", QPlainTextEdit).toPlainText() == "Halvvägs"


def test_a_coordinator_decides_nothing(workspace: Workspace, case: Assessed, pages: list[ResultPage]) -> None:
    sign_all(case)
    add_second_person(case.store, StaffRole.COORDINATOR)
    other = open_again(case.store, SECOND)
    workspace.store = other
    page = open_page(workspace, case, pages)
    assert not any("Besluta" in name for name in buttons(page))
    other.close()


@pytest.mark.parametrize("field", ["modules", "objections"])
def test_links_lead_to_their_place(
    workspace: Workspace, case: Assessed, pages: list[ResultPage], field: str
) -> None:
    page = open_page(workspace, case, pages)
    assert page.show_field(field)
