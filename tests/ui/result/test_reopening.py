"""A result that counts is opened again on screen, with an objection or a reason, and decided anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.assessing import Assessed, add_second_person, made, open_assessed_case, sign_all
from tests.ui.finding import choose, everything, press, settle, write
from ui.result.page import ResultPage
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.objections import ObjectionStatus, answer_objection, record_objection
from validering.results import Summary, decide_modules_as_proposed, decide_profile, read_result
from validering.storage.stores import Store
from validering.terms import ProfileOutcome, TranslationKind


@pytest.fixture
def case(store: Store) -> Assessed:
    opened = open_assessed_case(store)
    sign_all(opened, dict.fromkeys(opened.module("K1"), "with_support"))
    store.apply(decide_modules_as_proposed, opened.case_profile_id)
    return opened


@pytest.fixture
def page(workspace: Workspace, case: Assessed) -> Iterator[ResultPage]:
    opened = ResultPage(workspace, case.case_id)
    opened.resize(860, 700)
    opened.show()
    settle()
    yield opened
    opened.close()


def names(page: ResultPage) -> set[str]:
    return {button.accessibleName() for button in everything(page, QAbstractButton)}


def words(page: ResultPage) -> str:
    return "\n".join(label.text() for label in everything(page, QLabel))


def result(case: Assessed) -> Any:
    return case.store.read(read_result, case.case_profile_id)


def test_a_result_that_counts_is_opened_with_a_reason_alone(page: ResultPage, case: Assessed) -> None:
    press(page, "Besluta resultatet")
    assert result(case).counts
    assert not [name for name in names(page) if "Ändra beslutet" in name or "Besluta" in name]
    press(page, "Öppna resultatet igen")
    press(page, "Öppna igen med detta skäl")
    assert "Skriv varför" in page.strip.text() and result(case).counts
    write(page, "Varför resultatet öppnas igen", "Modul K2 var förväxlad.")
    press(page, "Öppna igen med detta skäl")
    assert not result(case).counts
    assert "Öppnat igen 2026-09-01 av Karin Ek. Besluta på nytt. Skäl: Modul K2 var förväxlad." in words(page)
    assert {"K2: Ändra beslutet", "Besluta resultatet"} <= names(page)
    press(page, "Besluta resultatet")
    assert result(case).counts


def test_an_objection_opens_the_result(page: ResultPage, case: Assessed, workspace: Workspace) -> None:
    press(page, "Besluta resultatet")
    workspace.apply(
        record_objection,
        case.case_id,
        raised_by="Rim Haddad",
        text_given="Jag visade lagret.",
        received_on=date(2026, 9, 1),
    )
    settle()
    press(page, "Öppna resultatet igen")
    choose(page, "Invändning som ledde till det", "2026-09-01 · Rim Haddad")
    press(page, "Öppna igen med detta skäl")
    assert "Invändning från Rim Haddad." in words(page)
    assert result(case).correction.objection_by == "Rim Haddad"


def test_an_objection_that_was_upheld_asks_for_the_result_to_be_opened(
    page: ResultPage, case: Assessed, workspace: Workspace
) -> None:
    press(page, "Besluta resultatet")
    add_second_person(case.store, StaffRole.COORDINATOR)
    given: Any = {
        "raised_by": "Rim Haddad",
        "text_given": "Jag visade lagret.",
        "received_on": date(2026, 9, 1),
    }
    objection = made(workspace.apply(record_objection, case.case_id, **given))
    upheld: Any = {"status": ObjectionStatus.UPHELD, "answer": "Lagret bedöms igen."}
    workspace.apply(answer_objection, objection, **upheld)
    settle()
    assert "En invändning är godtagen. Öppna resultatet igen och besluta på nytt." in words(page)
    press(page, "Öppna resultatet igen")
    press(page, "Öppna igen med detta skäl")
    assert result(case).correction.objection_by == "Rim Haddad"


def test_the_summary_is_written_in_both_languages(page: ResultPage, case: Assessed) -> None:
    write(page, "Sammanfattning", "Lagar mat.")
    write(page, "Sammanfattningen på arabiska", "تطبخ الطعام.")
    choose(page, "Översättningen är gjord av", "Tolk")
    press(page, "Besluta resultatet")
    kept = result(case).decision.summary
    assert kept == Summary("Lagar mat.", "تطبخ الطعام.", TranslationKind.INTERPRETER, "ar")
    assert "Lagar mat." in words(page) and "تطبخ الطعام." in words(page)
    assert result(case).decision.decided is ProfileOutcome.PARTIAL


def test_a_result_is_not_decided_anew_behind_the_screen(page: ResultPage, case: Assessed) -> None:
    press(page, "Besluta resultatet")
    again = page.workspace.attempt(page, decide_profile, case.case_profile_id, ProfileOutcome.PARTIAL)
    assert again is None and "Öppna det igen på sidan Resultat" in page.strip.text()
