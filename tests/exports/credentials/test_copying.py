"""The record of a copy says what the copy says: nothing that is not on the paper, nothing of another copy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exports.credentials import copy_record
from exports.credentials.compact import HASH_SIZE
from exports.credentials.copy_record import read_record, schema_text
from exports.credentials.copying import WITH_RECORD, compact_of, record_of
from tests.exports.conftest import Filled
from tests.exports.printed import lines, paper_for, portfolio_of, printed
from validering.portfolio import Portfolio
from validering.print_choices import PrintPart
from validering.terms import CopyFor, DocumentKind

# Values of fixed lists, and what stands in the foot or nowhere on paper, are no words of the page.
_NO_WORDS = {
    "format", "kind", "copy_for", "languages", "outcome", "entry_level", "translation", "language", "code",
    "shown_in", "absence_reason", "precision", "paper_status", "valid_in_sweden", "situation", "tag",
    "understands", "speaks", "reads", "writes", "part", "org_no", "profile_id", "version",
}  # fmt: skip
KINDS_OF_WHOLE = [kind for kind in WITH_RECORD if kind is not DocumentKind.PARTIAL_CERTIFICATE]


def words_in(value: Any, name: str = "") -> Iterator[str]:
    """The texts that a person would read, without dates and values of fixed lists."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key not in _NO_WORDS and not (key == "own" and "sv" in value and value["sv"]):
                yield from words_in(each, key)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from words_in(each, name)
    elif isinstance(value, str) and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        yield value


def bare(text: str) -> str:
    """A text without the marks and spaces that differ between data and paper."""
    return re.sub(r"[\s\u2066-\u2069\u200b\u00ad.]", "", text).casefold()


def on_paper(portfolio: Portfolio) -> str:
    return bare(" ".join(lines(printed(portfolio))))


@pytest.mark.parametrize("kind", KINDS_OF_WHOLE)
@pytest.mark.parametrize("copy_for", list(CopyFor))
def test_every_word_of_the_record_stands_on_the_paper(
    whole: Filled, kind: DocumentKind, copy_for: CopyFor
) -> None:
    shown = portfolio_of(whole.store, whole.case_id, kind, copy_for=copy_for)
    record = record_of(shown, paper_for(shown))
    paper = on_paper(shown)
    missing = [each for each in words_in(record.model_dump(mode="json")) if bare(each) not in paper]
    assert missing == []


def test_the_other_language_is_in_the_record_where_it_is_on_the_paper(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id, language="ar")
    record = record_of(shown, paper_for(shown))
    assert record.document.languages == ("sv", "ar")
    assert record.results is not None
    assert set(record.results[0].title) == {"sv", "ar"}
    alone = record_of(portfolio_of(whole.store, whole.case_id), paper_for(shown))
    assert alone.results is not None
    assert set(alone.results[0].title) == {"sv"}


def test_an_employers_copy_names_no_module_that_is_not_shown(partial: Filled) -> None:
    own = portfolio_of(partial.store, partial.case_id)
    employer = portfolio_of(partial.store, partial.case_id, copy_for=CopyFor.EMPLOYER)
    named = {
        copy: {
            module.code
            for result in record_of(shown, paper_for(shown)).results or ()
            for module in result.modules
        }
        for copy, shown in (("own", own), ("employer", employer))
    }
    assert named["employer"] < named["own"]
    shown = {module.code for result in own.results for module in result.achieved}
    assert shown <= named["employer"]


@pytest.mark.parametrize(
    ("part", "field"),
    [
        (PrintPart.OWN_WORDS, "presentation"),
        (PrintPart.EXPERIENCE, "experiences"),
        (PrintPart.EDUCATION, "educations"),
        (PrintPart.LICENCES, "licences"),
        (PrintPart.LANGUAGES, "swedish"),
        (PrintPart.LANGUAGES, "languages"),
        (PrintPart.OTHER_COMPETENCE, "competences"),
        (PrintPart.REFERENCES, "references"),
        (PrintPart.SUPPLEMENT, "supplements"),
        (PrintPart.PICTURES, "pictures"),
    ],
)
def test_a_part_left_out_of_the_copy_is_not_in_its_record(whole: Filled, part: PrintPart, field: str) -> None:
    with_it = portfolio_of(whole.store, whole.case_id)
    without = portfolio_of(whole.store, whole.case_id, parts=with_it.choices.parts - {part})
    assert getattr(record_of(with_it, paper_for(with_it)), field) is not None
    assert getattr(record_of(without, paper_for(without)), field) is None


def test_a_protected_person_is_in_the_record_by_the_alias_alone(protected: Filled) -> None:
    shown = portfolio_of(protected.store, protected.case_id)
    record = record_of(shown, paper_for(shown, handed_name="Riktigt Namn"))
    assert record.holder.name == shown.name
    assert record.holder.born is None
    assert "Riktigt Namn" not in record.canonical().decode()


def test_a_draft_and_a_receipt_have_no_record(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id)
    with pytest.raises(ValueError, match="issued copy"):
        record_of(shown, paper_for(shown, number=None))
    receipt = portfolio_of(whole.store, whole.case_id, DocumentKind.RECEIPT)
    with pytest.raises(ValueError, match="issued copy"):
        record_of(receipt, paper_for(receipt))


def test_a_record_comes_back_from_its_bytes_which_are_always_the_same(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id, language="ar")
    record = record_of(shown, paper_for(shown))
    assert read_record(record.canonical()) == record
    assert read_record(record.canonical()).canonical() == record.canonical()


@pytest.mark.parametrize("kind", KINDS_OF_WHOLE)
def test_the_code_says_what_the_record_says(whole: Filled, kind: DocumentKind) -> None:
    shown = portfolio_of(whole.store, whole.case_id, kind, copy_for=CopyFor.EMPLOYER)
    record = record_of(shown, paper_for(shown))
    compact = compact_of(record, b"eightbyt")
    assert (compact.number, compact.version, compact.kind) == (
        record.document.number,
        record.document.version,
        record.document.kind,
    )
    assert compact.issued_on == record.document.issued_on
    assert compact.name == record.holder.name
    assert compact.birth_year == record.holder.birth_year
    assert compact.digest == record.digest()[:HASH_SIZE]
    assert [(each.profile_id, each.version, each.outcome) for each in compact.results] == [
        (each.profile_id, each.version, each.outcome) for each in record.results or ()
    ]
    assert [[(module.place, module.outcome) for module in each.modules] for each in compact.results] == [
        [(module.place, module.outcome) for module in each.modules] for each in record.results or ()
    ]


def test_the_published_schema_is_that_of_the_record() -> None:
    kept = Path(copy_record.__file__).with_name("copy_record.schema.json")
    assert kept.read_text("utf-8") == schema_text()


def test_the_day_of_issue_is_the_day_on_paper(whole: Filled) -> None:
    shown = portfolio_of(whole.store, whole.case_id)
    assert record_of(shown, paper_for(shown)).document.issued_on == date(2026, 9, 12)


def test_the_year_of_birth_is_on_paper_in_record_and_code_only_where_chosen(whole: Filled) -> None:
    without = portfolio_of(whole.store, whole.case_id)
    chosen = portfolio_of(whole.store, whole.case_id, birth_year=True)
    assert without.birth_year is None
    assert chosen.birth_year is not None
    assert f"Född {chosen.birth_year}" in " ".join(lines(printed(chosen)))
    assert f"Född {chosen.birth_year}" not in " ".join(lines(printed(without)))
    for shown in (without, chosen):
        record = record_of(shown, paper_for(shown))
        assert compact_of(record, b"eightbyt").birth_year == record.holder.birth_year == shown.birth_year
