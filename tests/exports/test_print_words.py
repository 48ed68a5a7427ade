"""Printed words: as many in each language, with the same placeholders, and none that promises too much."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter

import pytest

from exports.languages import SWEDISH_ON_PAPER, PrintLanguage
from exports.pdf.document import FootLine, build
from exports.pdf.faces import missing_letters
from exports.pdf.reading import text_in_reading_order
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.text import Text
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


def language(tag: str) -> PrintLanguage:
    return next(each for each in LANGUAGES if each.tag == tag)


def words_in(tag: str) -> Words:
    return read_words(language(tag))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


# Languages that have a part of the words; what they lack is printed in Swedish.
IN_PART = {"ti"}
FOLDERS = [FOLDER, FOLDER / "field", FOLDER / "extract"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("tag", TAGS)
def test_every_language_has_keys_and_placeholders_of_swedish(tag: str, folder: Path) -> None:
    swedish, other = (read_words(language(each), folder) for each in ("sv", tag))
    assert set(other.texts) == set(swedish.texts)
    places = {key: placeholders(text) for key, text in swedish.texts.items()}
    assert [key for key in places if places[key] != placeholders(other.texts[key])] == []
    assert tag in IN_PART or other.lacking == set()


@pytest.mark.parametrize("tag", TAGS)
def test_a_font_has_every_letter(tag: str) -> None:
    assert missing_letters("".join(words_in(tag).texts.values())) == set()


@pytest.mark.parametrize("tag", TAGS)
def test_no_word_promises_what_the_document_is_not(tag: str) -> None:
    found = [key for key, text in words_in(tag).texts.items() if BANNED.search(text)]
    assert found == []


def test_swedish_is_the_valid_text_and_translations_are_drafts() -> None:
    assert words_in("sv").status == "valid"
    assert {words_in(tag).status for tag in TAGS if tag != "sv"} == {"draft"}


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


@pytest.mark.parametrize(
    ("tag", "day", "days", "span"),
    [
        ("uk", "2.09.2026", "2–4.09.2026", "03.2010 – 2012"),
        ("ru", "2.09.2026", "2–4.09.2026", "03.2010 – 2012"),
        ("sr", "2.9.2026.", "2–4.9.2026.", "3/2010 – 2012"),
        ("bs", "2.9.2026.", "2–4.9.2026.", "3/2010 – 2012"),
    ],
)
def test_a_month_that_would_bend_with_its_sentence_is_written_in_digits(
    tag: str, day: str, days: str, span: str
) -> None:
    words = words_in(tag)
    assert words.day(date(2026, 9, 2)) == day
    assert words.days(date(2026, 9, 2), date(2026, 9, 4)) == days
    assert words.span(PartialDate.of(2010, 3), PartialDate.of(2012), ongoing=False) == span


def test_a_missing_translation_is_told() -> None:
    assert words_in("ar").translated(Translated.of("Kock")) == ("Kock", True)
    assert words_in("ar").translated(Translated.of("Kock", ar="طباخ")) == ("طباخ", False)


def test_a_missing_word_is_swedish_and_says_so(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "sv.yaml", tmp_path)
    begun = "status: draft\nwords: {head: {case: 'Kiiska {case_no}'}, month: {9: Sebtembar}}\n"
    (tmp_path / "so.yaml").write_text(begun, "utf-8")
    words = read_words(language("so"), tmp_path)
    assert words("head.case", case_no="2026-0001-A") == "Kiiska 2026-0001-A"
    issued = Text.of(words("head.issued", day=words.day(date(2026, 9, 2))))
    assert issued.plain == "Utfärdat 2 Sebtembar 2026"
    assert [run.text for run in issued.runs if run.language == SWEDISH_ON_PAPER] == ["Utfärdat "]
    assert "head.issued" in words.lacking and "head.case" not in words.lacking


def test_swedish_in_words_from_the_right_keeps_its_direction(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "sv.yaml", tmp_path)
    (tmp_path / "fa.yaml").write_text("status: draft\nwords: {}\n", "utf-8")
    told = Text.of(read_words(language("fa"), tmp_path)("section.result"))
    assert told.plain == "\u2068Resultat\u2069"
    assert {run.language for run in told.runs} == {SWEDISH_ON_PAPER}


def test_a_language_may_have_no_words_for_the_extract_but_never_none_at_all(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "sv.yaml", tmp_path)
    assert read_words(language("en"), tmp_path).lacking == set(words_in("sv").texts)
    with pytest.raises(FileNotFoundError):
        read_words(PrintLanguage("xx", "ltr", "Noto Sans", "Xx"))


BEGUN = """status: draft
words:
  section: {safety: Badbaado}
  month: {9: Sebtembar}
  foot: {translation_draft: Tarjumaad, in_swedish: Kale iswiidhish}
"""


def test_a_paper_in_a_begun_language_tells_what_is_swedish(tmp_path: Path) -> None:
    shutil.copy(FOLDER / "sv.yaml", tmp_path)
    (tmp_path / "so.yaml").write_text(BEGUN, "utf-8")
    sheet = Sheet(words_in("sv"), read_words(language("so"), tmp_path), {})
    number = Line(lambda words: words("head.number", number=words.month(9)))
    lines = [Line(lambda words: words("skill.reads")), number]
    pdf = build(
        [*sheet.section("section.safety", [lines]), *sheet.section("section.result", [lines])],
        title="Prov",
        author="Lindens centrum",
        language=sheet.sv.language,
        now=datetime(2026, 9, 12, tzinfo=UTC),
        footer=lambda _page, _pages: [
            FootLine(sheet.of_translation("foot.translation_draft", words), "", words.language, is_read=True)
            for words in sheet.languages
        ],
    )
    # What is wholly Swedish stands once, over both columns.
    texts = [("sv", "läser"), ("sv", "Nr september"), ("so", "Nr Sebtembar")]
    unread = "Översättningen är inte språkgranskad. Den svenska texten gäller. "
    assert text_in_reading_order(pdf) == [
        ("sv", "Säkerhet"),
        ("so", "Badbaado"),
        *texts,
        ("sv", "Resultat"),
        *texts,
        ("sv", f"{unread}Det som inte är översatt står på svenska."),
        ("so", "Tarjumaad Kale iswiidhish"),
    ]


def test_the_foot_tells_that_a_text_of_the_profile_is_swedish() -> None:
    sheet = Sheet(words_in("sv"), words_in("ar"), {})
    told = words_in("ar").texts["foot.in_swedish"]
    assert not sheet.of_translation("foot.translation_draft", words_in("ar")).endswith(told)
    sheet.entry([Line(sheet.translated(Translated.of("Kock")))])
    assert sheet.of_translation("foot.translation_draft", words_in("ar")).endswith(told)
