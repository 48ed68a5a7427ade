"""Translations of the screen: whole, up to date, and with the same placeholders as the Swedish."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest

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


@pytest.mark.parametrize("language", refresh.LANGUAGES)
def test_placeholders_are_the_same(language: str) -> None:
    for source, forms, _ in messages(language):
        names = set(re.findall(r"\{\w*\}", source))
        for form in filter(None, forms):
            assert set(re.findall(r"\{\w*\}", form)) == names, source
