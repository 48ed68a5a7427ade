"""The texts that ship: plain, one act each, and the same in every language."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest

from forms import reading
from forms.catalogues import read_catalogue

AREAS = reading.source_areas()
TRANSLATED = [
    pytest.param(language.tag, area, id=f"{language.tag}-{area}")
    for language in reading.offered_languages()
    if language.tag != "sv"
    for area in AREAS
]
LONGEST_TEXT = 20
VERBS_NOT_IN_R = {"Vet", "Finns"}
NEVER_WRITTEN = ("betyg", "yrkesbevis", "legitim", "underkänd", "godkänd", "validering")
PROTECTED_TITLES = ("undersköterska", "sjuksköterska", "elektriker", "barnskötare")
ARABIC_LETTERS = set("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي")
ARABIC_MARKS = {chr(code) for code in range(0x064B, 0x0653)}


def swedish(area: str) -> dict[str, str]:
    return {source.key: source.text for source in reading.source_texts(area)}


def translations(language: str, area: str) -> dict[str, str]:
    catalogue = read_catalogue(reading.FOLDER / "translations" / language / f"{area}.po")
    return {entry.msgctxt or "": entry.msgstr for entry in catalogue if not entry.obsolete}


def first_word(text: str) -> str:
    return text.split()[0].strip(",.")


def places(text: str) -> list[str]:
    """What a program would fill in."""
    return sorted(re.findall(r"\{\w*\}|%\w", text))


@pytest.mark.parametrize("area", AREAS)
def test_a_criterion_is_one_short_act_with_the_verb_first(area: str) -> None:
    for key, text in swedish(area).items():
        if not key.endswith("/text"):
            continue
        assert len(text.split()) <= LONGEST_TEXT, key
        assert first_word(text).endswith("r") or first_word(text) in VERBS_NOT_IN_R, key
        assert text.endswith(".") and text[0].isupper(), key


@pytest.mark.parametrize("area", AREAS)
def test_a_learning_outcome_fits_after_what_a_person_can_do(area: str) -> None:
    for key, text in swedish(area).items():
        if key.endswith("/learning_outcome"):
            assert first_word(text).endswith("r"), key
            assert not text.endswith("."), key
            assert len(text) <= 110, key


@pytest.mark.parametrize("area", AREAS)
def test_a_question_to_the_candidate_asks_and_a_task_names(area: str) -> None:
    for key, text in swedish(area).items():
        if re.search(r"\.\d\d/question$", key):
            assert text.endswith(("?", ".")), key
        if re.search(r"\.T\d/question$", key):
            assert not text.endswith((".", "?")), key


def test_nothing_is_said_word_for_word_twice() -> None:
    texts = [
        source.text.casefold()
        for area in AREAS
        for source in reading.source_texts(area)
        if re.search(r"/(text|question|look_for\.\d)$", source.key)
    ]
    assert [text for text, times in Counter(texts).items() if times > 1] == []


@pytest.mark.parametrize("area", AREAS)
def test_no_word_promises_what_only_others_can_give(area: str) -> None:
    for key, text in swedish(area).items():
        assert not [word for word in NEVER_WRITTEN if word in text.casefold()], key
        if key.endswith(("/title", "/learning_outcome")) and not key.startswith("area."):
            assert not [word for word in PROTECTED_TITLES if word == text.casefold()], key


@pytest.mark.parametrize(("language", "area"), TRANSLATED)
def test_every_text_is_translated_from_todays_swedish(language: str, area: str) -> None:
    catalogue = read_catalogue(reading.FOLDER / "translations" / language / f"{area}.po")
    sources = {entry.msgctxt: entry.msgid for entry in catalogue if not entry.obsolete}
    assert sources == swedish(area)
    assert [entry.msgctxt for entry in catalogue if not entry.msgstr or entry.fuzzy] == []
    assert catalogue.metadata["X-Status"] in {"draft", "checked"}
    assert catalogue.metadata["Language"] == language


@pytest.mark.parametrize(("language", "area"), TRANSLATED)
def test_a_translation_has_the_figures_and_places_of_the_swedish(language: str, area: str) -> None:
    sources = swedish(area)
    for key, text in translations(language, area).items():
        assert sorted(re.findall(r"\d+", text)) == sorted(re.findall(r"\d+", sources[key])), key
        assert places(text) == places(sources[key]), key


@pytest.mark.parametrize("area", AREAS)
def test_swedish_and_english_are_written_in_latin_letters(area: str) -> None:
    for texts in (swedish(area), translations("en", area)):
        for key, text in texts.items():
            strange = [each for each in text if each.isalpha() and "LATIN" not in unicodedata.name(each)]
            assert not strange, (key, strange)
            assert unicodedata.is_normalized("NFC", text), key


@pytest.mark.parametrize("area", AREAS)
def test_arabic_is_written_in_arabic_letters_and_western_digits(area: str) -> None:
    for key, text in translations("ar", area).items():
        strange = [
            each
            for each in text
            if unicodedata.category(each)[0] in "LMN"
            and each not in ARABIC_LETTERS | ARABIC_MARKS
            and not each.isascii()
        ]
        assert not strange, (key, [unicodedata.name(each) for each in strange])
        assert not re.search(r"[a-zA-Z]", text), key
        assert not re.search(r"[,;?%]", text), f"{key}: Western punctuation"
        assert unicodedata.is_normalized("NFC", text), key


@pytest.mark.parametrize("area", AREAS)
def test_texts_have_no_stray_spaces(area: str) -> None:
    for texts in (swedish(area), translations("en", area), translations("ar", area)):
        for key, text in texts.items():
            assert text == " ".join(text.split()), key
            assert not re.search(r"\s[.,:;?!،؟]", text), key
