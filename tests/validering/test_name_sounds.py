"""Names that are one in other spellings and scripts have one key; what says too little has none."""

from __future__ import annotations

import pytest

from validering.name_sounds import sound_key
from validering.searching import fold


@pytest.mark.parametrize(
    "spellings",
    [
        "Mohamed Muhammad Mohammed Maxamed Muhamed محمد መሓመድ",
        "Hussein Hossein Xuseen حسين",
        "Fatima Fatimah Faatima فاطمة فاطمه",
        "Khaled Khalid خالد",
        "Youssef Yusuf يوسف",
        "Olena Олена",
        "Charif Sharif شريف",
        "Hakim الحكيم",
        "Omar Umar عمر",
        "Tesfay ተስፋይ",
    ],
)
def test_one_name_has_one_key(spellings: str) -> None:
    keys = {word: sound_key(fold(word)) for word in spellings.split()}
    assert len(set(keys.values())) == 1 and all(keys.values()), keys


@pytest.mark.parametrize("word", ["", "2026", "a", "Ali", "Åsa", "داود", "–"])
def test_what_says_too_little_is_not_compared(word: str) -> None:
    assert sound_key(fold(word)) == ""


def test_other_names_are_told_apart() -> None:
    assert len({sound_key(fold(name)) for name in ("Haddad", "Hakim", "Hassan", "Karim", "Tesfay")}) == 5
