"""The words of the self-rating are whole in every language, and a gap is told with its place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from forms.found_files import FOLDER
from forms.reading import offered_languages
from forms.self_rating_wording import read_self_rating_wording, self_rating_languages
from validering.errors import UserError
from validering.terms import Frequency


def test_every_offered_language_has_the_words() -> None:
    offered = {language.tag for language in offered_languages()}
    assert offered <= set(self_rating_languages())
    assert self_rating_languages()[0] == "sv"


def test_a_language_without_words_is_given_in_swedish() -> None:
    words, tag = read_self_rating_wording("pl")
    assert (tag, words.frequencies[Frequency.NEVER]) == ("sv", "Aldrig")


@pytest.mark.parametrize("tag", self_rating_languages())
def test_no_two_answers_to_one_question_are_the_same(tag: str) -> None:
    words, _ = read_self_rating_wording(tag)
    for answers in (words.frequencies, words.last_done, words.autonomies):
        assert len(set(answers.values())) == len(answers)
    assert words.progress.format(place=3, count=16).count("3") == 1


def test_a_forgotten_answer_is_told(tmp_path: Path) -> None:
    shutil.copytree(FOLDER / "self_rating", tmp_path / "self_rating")
    file = tmp_path / "self_rating" / "en.yaml"
    file.write_text(file.read_text("utf-8").replace("  never: Never\n", ""), "utf-8")
    with pytest.raises(UserError):
        read_self_rating_wording("en", tmp_path)
    assert read_self_rating_wording("sv", tmp_path)[1] == "sv"


def test_what_is_talked_about_afterwards_has_words_in_all_languages() -> None:
    without = {tag for tag in self_rating_languages() if read_self_rating_wording(tag)[0].talk is None}
    assert without == set()
