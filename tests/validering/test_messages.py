"""Every message says the same in every language it is translated to."""

from __future__ import annotations

from pathlib import Path
from string import Formatter

import polib
import pytest

from validering.messages import FOLDER

TRANSLATED = sorted(path for path in FOLDER.glob("*.po") if not path.name.startswith("sv."))


def texts(path: Path) -> dict[str, str]:
    return {entry.msgid: entry.msgstr for entry in polib.pofile(str(path))}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("path", TRANSLATED, ids=lambda path: path.name)
def test_a_translation_has_the_same_messages_and_placeholders(path: Path) -> None:
    swedish = texts(path.with_name(f"sv.{path.name.partition('.')[2]}"))
    translated = texts(path)
    assert translated.keys() == swedish.keys()
    for code, text in swedish.items():
        assert placeholders(translated[code]) == placeholders(text), code
        assert translated[code].strip(), code


def test_no_code_stands_in_two_files() -> None:
    codes = [code for path in FOLDER.glob("sv*.po") for code in texts(path)]
    assert sorted(codes) == sorted(set(codes))
