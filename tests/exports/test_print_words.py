"""Printed words: as many in each language, with the same placeholders, and none that promises too much."""

from __future__ import annotations

import re
from datetime import date
from string import Formatter

import pytest

from exports.pdf.faces import missing_letters
from exports.print_words import FOLDER, Words, read_words
from tests.exports.printed import LANGUAGES
from validering.partial_dates import PartialDate
from validering.print_choices import PRINTED_KINDS, PrintPart
from validering.profile import Translated
from validering.signers import SignerPart
from validering.terms import (
    AbsenceReason,
    Cefr,
    ConsentPurpose,
    EntryLevel,
    ExperienceKind,
    HowRead,
    LanguageMode,
    LanguageSkill,
    ModuleOutcome,
    PaperStatus,
    ProfileOutcome,
    Purpose,
    SessionKind,
    SupplementKind,
    ValidInSweden,
)
from validering.work_swedish import WorkSituation

TAGS = sorted(path.stem for path in FOLDER.glob("*.yaml"))
BANNED = re.compile(r"betyg|yrkesbevis|legitimation|\bgrade|licen[sc]ed", re.IGNORECASE)


def words_in(tag: str) -> Words:
    return read_words(next(each for each in LANGUAGES if each.tag == tag))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("tag", TAGS)
def test_every_language_has_the_keys_and_placeholders_of_swedish(tag: str) -> None:
    swedish, other = words_in("sv").texts, words_in(tag).texts
    assert set(other) == set(swedish)
    differing = [key for key in swedish if placeholders(swedish[key]) != placeholders(other[key])]
    assert differing == []


@pytest.mark.parametrize("tag", TAGS)
def test_a_font_has_every_letter(tag: str) -> None:
    assert missing_letters("".join(words_in(tag).texts.values())) == set()


@pytest.mark.parametrize("tag", TAGS)
def test_no_word_promises_what_the_document_is_not(tag: str) -> None:
    found = [key for key, text in words_in(tag).texts.items() if BANNED.search(text)]
    assert found == []


def test_swedish_is_the_valid_text_and_translations_are_drafts() -> None:
    assert {tag: words_in(tag).status for tag in TAGS} == {"sv": "valid", "en": "draft", "ar": "draft"}


@pytest.mark.parametrize(
    ("prefix", "values"),
    [
        ("cefr", Cefr),
        ("absence", AbsenceReason),
        ("consent", ConsentPurpose),
        ("entry", [each for each in EntryLevel if each is not EntryLevel.UNSURE]),
        ("experience_kind", ExperienceKind),
        ("how_read", HowRead),
        ("licence", ValidInSweden),
        ("mode", LanguageMode),
        ("module_outcome", ModuleOutcome),
        ("outcome", ProfileOutcome),
        ("paper", PaperStatus),
        ("purpose", Purpose),
        ("session", SessionKind),
        ("signer", SignerPart),
        ("skill_level", LanguageSkill),
        ("supplement_kind", SupplementKind),
        ("work", WorkSituation),
    ],
)
def test_every_value_of_the_domain_has_a_word(prefix: str, values: object) -> None:
    texts = words_in("sv").texts
    assert [each for each in values if f"{prefix}.{each}" not in texts] == []  # type: ignore[attr-defined]


def test_every_kind_has_a_title_and_says_what_it_is_not() -> None:
    from exports.documents import kinds

    texts = words_in("sv").texts
    for kind in kinds():
        assert texts[f"kind.{kind}"] and texts[f"not.{kind}"]
    assert set(kinds()) == set(PRINTED_KINDS) and len(list(PrintPart)) == 14


def test_dates_are_written_as_people_write_them() -> None:
    sv, ar = words_in("sv"), words_in("ar")
    assert sv.day(date(2026, 9, 2)) == "2 september 2026"
    assert sv.days(date(2026, 9, 2), date(2026, 9, 4)) == "2–4 september 2026"
    assert sv.days(date(2026, 8, 31), date(2026, 9, 4)) == "31 augusti 2026 – 4 september 2026"
    assert ar.day(date(2026, 9, 2)) == "2 سبتمبر 2026"
    assert sv.partial(PartialDate.of(2012, about=True)) == "omkring 2012"
    assert sv.span(PartialDate.of(2006), PartialDate(), ongoing=True) == "sedan 2006"
    assert sv.span(PartialDate(), PartialDate.of(2010, 3), ongoing=False) == "till mars 2010"


def test_a_missing_translation_is_told() -> None:
    assert words_in("ar").translated(Translated.of("Kock")) == ("Kock", True)
    assert words_in("ar").translated(Translated.of("Kock", ar="طباخ")) == ("طباخ", False)
