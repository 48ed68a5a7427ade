"""The information for the candidate is whole and of the same version in every language."""

from __future__ import annotations

import pytest

from forms.receipt import read_receipt_text, receipt_languages
from validering.information import InformationQuestion
from validering.terms import ConsentPurpose


@pytest.mark.parametrize("tag", receipt_languages())
def test_each_language_says_as_much_as_the_swedish(tag: str) -> None:
    swedish, _ = read_receipt_text("sv")
    text, found = read_receipt_text(tag)
    assert found == tag
    assert text.version == swedish.version
    assert len(text.paragraphs) == len(swedish.paragraphs)
    assert set(text.consents) == set(ConsentPurpose)
    assert list(text.questions) == list(InformationQuestion)
    assert set(text.proposals) == (set(InformationQuestion) if tag == "sv" else set())


def test_translations_are_drafts_until_checked() -> None:
    assert read_receipt_text("sv")[0].status == "source"
    assert {read_receipt_text(tag)[0].status for tag in receipt_languages() if tag != "sv"} == {"draft"}


def test_a_language_without_text_gives_swedish() -> None:
    text, found = read_receipt_text("pl")
    assert found == "sv"
    assert text == read_receipt_text("sv")[0]
