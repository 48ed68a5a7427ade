"""What is chosen from a list stands in the order of the alphabet of the screen."""

from __future__ import annotations

import pytest

from ui.case_words import by_name
from ui.offered_profiles import by_area, offered_profiles
from ui.workspace import Workspace
from validering.searching import sort_key


def test_swedish_letters_stand_last_and_what_is_not_a_name_on_top() -> None:
    named = [
        ("o", "Örtodling"),
        ("a", "Ånga"),
        ("none", "Ingen"),
        ("e", "Ästetik"),
        ("z", "Zink"),
        ("c", "cykel"),
    ]
    order = [key for key, _ in by_name(named, "none")]
    assert order == ["none", "c", "z", "a", "e", "o"]


def test_arabic_letters_stand_in_their_order_whatever_their_marks() -> None:
    named = [(1, "تركية"), (2, "إنجليزية"), (3, "بوسنية"), (4, "أوكرانية"), (5, "پشتو")]
    assert [name for _, name in by_name(named)] == ["إنجليزية", "أوكرانية", "بوسنية", "پشتو", "تركية"]


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_occupations_stand_by_area_and_title(workspace: Workspace, language: str) -> None:
    workspace.screen_language.set(language)
    shown = [by_area(each, language) for each in offered_profiles(workspace)]
    assert shown == sorted(shown)
    titles = [each.area_title.shown(language)[0] for each in offered_profiles(workspace)]
    assert list(dict.fromkeys(titles)) == sorted(set(titles), key=sort_key)
    workspace.screen_language.set("sv")
