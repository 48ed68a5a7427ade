"""The candidate's own page: one page, in large type, in the own language first."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from exports.pdf.checking import faults
from tests.exports.conftest import Filled
from tests.exports.printed import lines, portfolio_of, printed
from validering.portfolio import Portfolio
from validering.terms import DocumentKind

LONGEST_NAME = "Abdulrahman Maximilian Oluwaseun Wojciechowska-Al-Hashimi Li"


def shown_of(filled: Filled, tag: str) -> Portfolio:
    return portfolio_of(filled.store, filled.case_id, DocumentKind.MY_RESULT, tag)


@pytest.mark.parametrize("tag", ["sv", "ar"])
def test_it_says_what_one_can_what_comes_next_whom_to_ask_and_how_to_object(
    partial: Filled, tag: str
) -> None:
    read = "\n".join(lines(printed(shown_of(partial, tag)), "sv"))
    for words in (
        "Det här kan du",
        "Tillagning",
        "Du har klarat 6 av 8 delar.",
        "Praktik: Planera och beställa varor",
        "Fråga Karin Ek, Valideringscentrum Ekbacken.",
        "Ring 040-000\u00a000\u00a000. Säg numret 2026-0001-A.",
        "Är något fel? Säg det till oss.",
        "Sedan får du ett svar.",
    ):
        assert words in read, words


@pytest.mark.parametrize("tag", ["sv", "en", "ar"])
def test_it_is_one_page_however_much_there_is(partial: Filled, tag: str) -> None:
    shown = shown_of(partial, tag)
    result = shown.results[0]
    many = replace(result, modules=result.modules * 5)
    pdf = printed(replace(shown, name=LONGEST_NAME, results=(many, many)))
    assert faults(pdf) == []
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    assert LONGEST_NAME in lines(pdf)


def test_a_result_that_waits_is_said_to_wait(described: Filled) -> None:
    read = lines(printed(shown_of(described, "sv")))
    assert "Resultatet är inte klart än." in read


def test_what_the_plan_says_is_in_swedish_and_the_own_language_names_the_module(partial: Filled) -> None:
    pdf = printed(shown_of(partial, "en"))
    assert "Practice: Planning, ordering and food waste" in lines(pdf, "en")
    assert not any("Planera och beställa" in line for line in lines(pdf, "en"))
