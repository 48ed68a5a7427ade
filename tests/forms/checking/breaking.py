"""Changes one place in a file, and tells which faults came with it."""

from __future__ import annotations

import re
import shutil
from functools import cache
from pathlib import Path

import polib

from forms.checking.faults import Fault
from forms.checking.whole import check_forms
from forms.found_files import FOLDER

TRANSLATED = ("en", "ar")
"""The languages whose translations come along; a test that breaks another begins it."""

OTHER_TRADES = ("barn", "bygg", "ekonomi", "el", "transport", "vard", "verkstad")


def copy_kitchen(folder: Path) -> Path:
    """The forms of the kitchen and what all areas share, in ``folder``, with two of the languages.

    No language is promised.
    """
    others = [*OTHER_TRADES, *(f"{trade}.*" for trade in OTHER_TRADES)]
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__", *others))
    modules = " ".join(path.read_text("utf-8") for path in folder.glob("modules/*/*.yaml"))
    for language in folder.glob("translations/*"):
        if language.name not in TRANSLATED:
            shutil.rmtree(language)
    for picture in folder.glob("pictograms/*.svg"):
        if f"pictogram: {picture.stem}" not in modules:
            picture.unlink()
    languages = folder / "languages.yaml"
    text = re.sub(r", (whole|in_part|headings): (\[.*?\]|all)", "", languages.read_text("utf-8"))
    languages.write_text(text, "utf-8")
    return folder


def change(path: Path, pattern: str, instead: str) -> int:
    """Replace the first match and return its line; the match must be there."""
    text = path.read_text("utf-8")
    match = re.search(pattern, text, re.MULTILINE)
    assert match, f"{pattern} is not in {path.name}"
    path.write_text(text[: match.start()] + match.expand(instead) + text[match.end() :], "utf-8")
    return text[: match.start()].count("\n") + 1


def translate(path: Path, key: str, translation: str) -> None:
    """Give one text of a translation file another translation."""
    catalogue = polib.pofile(str(path))
    entry = next(each for each in catalogue if each.msgctxt == key)
    entry.msgstr = translation
    entry.flags = []
    catalogue.save(str(path))


@cache
def before(whole: Path) -> frozenset[tuple[str, str, str]]:
    """The faults and remarks that the unbroken folder has."""
    return frozenset(_name(fault) for fault in check_forms(whole, _none))


def new_faults(whole: Path, broken: Path) -> list[Fault]:
    """The faults of ``broken`` that ``whole`` has not."""
    return [fault for fault in check_forms(broken, _none) if _name(fault) not in before(whole)]


def _name(fault: Fault) -> tuple[str, str, str]:
    return fault.code, fault.place.file, fault.place.way


def _none(text: str) -> set[str]:
    """A font that has everything but a rocket."""
    return set(text) & {"🚀"}
