"""Whoever is sent to a page is told its name as the list of pages has it, in every language."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
import yaml
from PySide6.QtWidgets import QApplication

from exports.print_words import FOLDER as PRINTED
from ui.application import PAGES
from ui.case_words import page_text
from ui.language import ScreenLanguage
from validering.messages import FOLDER as SAID

SHOWN = Path(__file__).resolve().parents[2] / "ui/translations"
SENT_TO = {
    "sv": re.compile(r"\bsidan ([A-ZÅÄÖ]\w*(?: \w+)*)"),
    "en": re.compile(r"\b(?:the page|page called) ([A-Z]\w*(?: \w+)*)"),
    "ar": re.compile(r"صفحة «([^»]*)»"),
}


def said(language: str) -> Iterator[str]:
    """Refusals and texts of the screen."""
    for path in SAID.glob(f"{language}.*po"):
        yield from (entry.msgstr for entry in polib.pofile(str(path)))
    kept = "source" if language == "sv" else "translation"
    of_all = "en" if language == "sv" else language
    for message in ET.parse(SHOWN / f"validering_{of_all}.ts").iter("message"):
        yield message.findtext(kept) or ""


def texts(language: str) -> Iterator[str]:
    """What is said, and what is printed."""
    yield from said(language)
    yield from _leaves(yaml.safe_load((PRINTED / f"{language}.yaml").read_text("utf-8"))["words"])


def _leaves(tree: object) -> Iterator[str]:
    if isinstance(tree, dict):
        for each in tree.values():
            yield from _leaves(each)
    else:
        yield str(tree)


@pytest.mark.parametrize("language", SENT_TO)
def test_a_page_that_is_named_exists(language: str, qapp: QApplication) -> None:
    screen = ScreenLanguage(language)
    names = tuple(page_text(page_id) for page_id in PAGES)
    screen.set("sv")
    named = [found.group(1) for text in texts(language) for found in SENT_TO[language].finditer(text)]
    assert len(named) > 5
    missing = {name for name in named if not any(re.match(rf"{re.escape(page)}\b", name) for page in names)}
    assert missing == set()


def test_evidence_is_never_called_by_two_names() -> None:
    assert [text for text in texts("sv") if re.search(r"\b[Bb]evis(en|et)?\b|bevisarkiv", text)] == []
