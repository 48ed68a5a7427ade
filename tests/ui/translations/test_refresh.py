"""Translations of the screen: whole, up to date, and with the same placeholders as the Swedish."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from ui.language import ScreenLanguage
from ui.translations import refresh


def messages(language: str) -> Iterator[tuple[str, list[str], bool]]:
    """Each Swedish text with its translations and whether they are finished."""
    tree = ET.parse(refresh.HERE / f"validering_{language}.ts")
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        yield message.findtext("source") or "", forms, translation.get("type") != "unfinished"


def test_files_are_as_the_sources_want_them() -> None:
    assert refresh.stale() == []


@pytest.mark.parametrize("language", refresh.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [source for source, _, is_finished in messages(language) if not is_finished] == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_leads_on_ends_alike(language: str) -> None:
    ends = {
        text for source, forms, _ in messages(language) for text in (source, *forms) if text.endswith("…")
    }
    assert ends
    assert [text for text in ends if not text.endswith(" …")] == []


@pytest.mark.parametrize("language", refresh.LANGUAGES)
def test_placeholders_are_the_same(language: str) -> None:
    for source, forms, _ in messages(language):
        names = set(re.findall(r"\{\w*\}", source))
        for form in filter(None, forms):
            assert set(re.findall(r"\{\w*\}", form)) == names, source


@pytest.mark.parametrize("language", refresh.LANGUAGES)
def test_a_number_stands_in_every_form_that_can_have_another(language: str) -> None:
    exact = {"ar": 3}.get(language, 1)  # of nothing, one and two Arabic speaks without the figure
    for source, forms, _ in messages(language):
        if "%n" in source:
            assert all("%n" in form for form in forms[exact:]), source


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_swedish_is_left(language: str) -> None:
    for source, forms, _ in messages(language):
        for form in forms:
            assert not re.search("[åäöÅÄÖ]", form), source


def test_arabic_has_its_own_letters_commas_and_western_figures() -> None:
    for source, forms, _ in messages("ar"):
        for form in forms:
            assert not set(form) & set("کیےگ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"), source
            if re.search("[\u0621-\u064a]", form):
                assert not set(form) & set(",;?“”"), source


def test_names_and_figures_among_arabic_words_keep_their_order() -> None:
    for source, forms, _ in messages("ar"):
        for form in forms:
            if re.search("[\u0621-\u064a]", form):
                assert len(re.findall(r"\{\w+\}", form)) == len(re.findall("\u2068\\{\\w+\\}\u2069", form)), (
                    source
                )


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [("sv", "1 sida", "3 sidor"), ("en", "1 page", "3 pages"), ("ar", "صفحة واحدة", "3 صفحات")],
)
def test_one_is_told_otherwise_than_several(qapp: QApplication, language: str, one: str, three: str) -> None:
    screen = ScreenLanguage()
    screen.set(language)
    try:
        told = [QCoreApplication.translate("_DocumentCard", "%n sidor", "", count) for count in (1, 3)]
        assert told == [one, three]
    finally:
        screen.set("sv")
