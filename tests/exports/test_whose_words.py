"""Whose words stand on paper: what nobody assessed, what an assessor wrote, what each language names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from exports.print_words import read_words
from forms.reading import read_profile
from tests import portfolios
from tests.exports.conftest import Filled
from tests.exports.printed import LANGUAGES, lines, portfolio_of, printed
from tests.stores import new_store
from validering.country_names import country_name
from validering.portfolio_mapping import OwnWords
from validering.profiles import choose_profile
from validering.terms import DocumentKind, TranslationKind

ONLY_SWEDISH = {
    "en": "What the assessor or the teacher has written is in Swedish only.",
    "ar": "ما كتبه المقيّم أو المعلم متوفر بالسويدية فقط.",
}


@pytest.fixture
def carer(tmp_path: Path) -> Iterator[Filled]:
    """A portfolio alone, with an occupation nobody assessed."""
    store = new_store(tmp_path)
    case_id = portfolios.described_case(store)
    store.apply(choose_profile, case_id, read_profile("VARD-USK"), "Har vårdat länge")
    yield Filled(store, case_id)
    store.close()


@pytest.mark.parametrize(
    ("tag", "heading", "said"),
    [
        ("sv", "Att veta om yrket", "Inget är bedömt mot yrkesprofilen. Uppgifterna är personens egna."),
        ("en", "About the occupation", "Nothing has been assessed against the occupation profile."),
        ("ar", "معلومات عن المهنة", "لم يتم تقييم أي شيء وفق الملف المهني."),
    ],
)
def test_an_occupation_nobody_assessed_is_told_as_such(
    carer: Filled, tag: str, heading: str, said: str
) -> None:
    read = lines(printed(portfolio_of(carer.store, carer.case_id, language=tag)))
    text = "\n".join(read)
    assert heading in read and said in text
    assert "Yrkestiteln undersköterska är skyddad." in text
    of_assessment = ("Att veta om bedömningen", "About the assessment", "Bedömningen avser", "bedöms i")
    for assessed in of_assessment:
        assert assessed not in text


@pytest.mark.parametrize("tag", ["en", "ar"])
@pytest.mark.parametrize("kind", [DocumentKind.FULL_RECORD, DocumentKind.STATEMENT])
def test_that_the_assessors_words_are_swedish_is_said_once(
    partial: Filled, kind: DocumentKind, tag: str
) -> None:
    read = lines(printed(portfolio_of(partial.store, partial.case_id, kind, tag)))
    assert read.count(ONLY_SWEDISH[tag]) == 1
    assert lines(printed(portfolio_of(partial.store, partial.case_id, kind))).count(ONLY_SWEDISH[tag]) == 0


def test_a_summary_that_is_translated_stands_on_its_side_with_who_did_it(partial: Filled) -> None:
    shown = portfolio_of(partial.store, partial.case_id, DocumentKind.STATEMENT, "ar")
    (result,) = shown.results
    summary = OwnWords("Lagar mat.", "تطبخ الطعام.", "ar", TranslationKind.INTERPRETER)
    pdf = printed(replace(shown, results=(replace(result, summary=summary),)))
    assert "تطبخ الطعام." in lines(pdf, "ar") and "Lagar mat." in lines(pdf, "sv")
    assert "ترجمه مترجم شفهي." in lines(pdf, "ar")


@pytest.mark.parametrize(
    ("tag", "group", "written", "shown"),
    [
        ("en", "trade", "Undersköterska", "Assistant nurse"),
        ("ar", "trade", "kock", "طاهٍ"),
        ("en", "licence_kind", "heta arbeten", "hot work"),
        ("ar", "extent", "Heltid", "دوام كامل"),
        ("sv", "trade", "kock", "kock"),
        ("en", "trade", "Silversmed", "Silversmed"),
    ],
)
def test_what_people_often_write_has_a_word_in_each_language(
    tag: str, group: str, written: str, shown: str
) -> None:
    words = read_words(next(each for each in LANGUAGES if each.tag == tag))
    assert words.known(group, written) == shown


@pytest.mark.parametrize(
    ("written", "reader", "shown"),
    [
        ("Syrien", "ar", "سوريا"),
        ("ukraina", "en", "Ukraine"),
        ("Syria", "sv", "Syrien"),
        ("Afghanistan", "prs", "افغانستان"),
        ("Syrien", "sr", "Sirija"),
        ("Kurdistan", "ar", "Kurdistan"),
    ],
)
def test_a_country_is_named_in_the_language_of_the_reader(written: str, reader: str, shown: str) -> None:
    assert country_name(written, reader) == shown
