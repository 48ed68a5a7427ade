"""Translations of the Swedish texts: one gettext file per language and area."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

import polib

from forms.kept_readings import KeptReadings
from forms.review_marks import review_of
from forms.yaml_files import short_name
from validering.errors import UserError
from validering.profile import SWEDISH, Translated

Say = Callable[[str, str], Translated]
"""Gives the text of a key (``KOK-K1.01/question``) in every language, from its Swedish."""

REVIEWED = "reviewed"
DRAFT = "draft"
STATUSES = (DRAFT, REVIEWED)

_readings: KeptReadings[KnownTexts] = KeptReadings(192)
"""All files that ship, and half as many again."""


@dataclass(frozen=True, slots=True)
class KnownTexts:
    """The translations in one file; ``reviewed`` are those a native reader found right: key and Swedish.

    There are tens of thousands, so key and Swedish are one string, the same one in every language.
    """

    _said: dict[str, str]
    reviewed: frozenset[tuple[str, str]]

    def of(self, key: str, swedish: str) -> str:
        """The translation that was made from exactly this Swedish; nothing where there is none."""
        return self._said.get(_made_from(key, swedish), "")

    def by_key(self) -> dict[str, str]:
        """Every translation, from whatever Swedish it was made."""
        return {known.partition("\n")[0]: text for known, text in self._said.items()}


def speaker(folder: Path, area: str) -> Say:
    """A ``Say`` that looks keys up in the translations of ``area`` under ``folder``.

    A translation that is empty, marked fuzzy or made from another Swedish text is left out.
    """
    files = texts_of(folder, area)

    def say(key: str, swedish: str) -> Translated:
        texts = {SWEDISH: swedish}
        for tag, entries in files.items():
            if text := entries.of(key, swedish):
                texts[tag] = text
        return Translated(texts=texts)

    return say


def texts_of(folder: Path, area: str) -> dict[str, KnownTexts]:
    """The translations of ``area`` without those marked fuzzy, by language tag."""
    return {tag: _texts(path) for tag, path in _files(folder, area).items()}


def statuses(folder: Path, texts: Mapping[str, Collection[tuple[str, str]]]) -> dict[str, str]:
    """Per language tag ``draft`` or ``reviewed``; reviewed only where every one of ``texts`` is.

    ``texts`` are keys with their Swedish, by area.
    """
    found: dict[str, str] = {}
    for tag in sorted({tag for area in texts for tag in _files(folder, area)}):
        reviewed = all(pairs <= reviewed_texts(folder, tag, area) for area, pairs in _sets(texts))
        found[tag] = REVIEWED if reviewed else DRAFT
    return found


def reviewed_texts(folder: Path, tag: str, area: str) -> frozenset[tuple[str, str]]:
    """The keys of an area, each with its Swedish, whose translation a native reader has found right."""
    path = _files(folder, area).get(tag)
    return _texts(path).reviewed if path else frozenset()


def _sets(
    texts: Mapping[str, Collection[tuple[str, str]]],
) -> list[tuple[str, set[tuple[str, str]]]]:
    return [(area, set(pairs)) for area, pairs in texts.items()]


def read_catalogue(path: Path) -> polib.POFile:
    """The gettext file at ``path``; raises UserError ``forms_translation_unreadable``."""
    try:
        return polib.pofile(str(path), encoding="utf-8")
    except (OSError, ValueError) as error:
        raise UserError("forms_translation_unreadable", file=short_name(path), problem=error) from error


def _files(folder: Path, area: str) -> dict[str, Path]:
    """The translation file of ``area`` in each language that has one, by language tag."""
    paths = sorted((folder / "translations").glob(f"*/{area}.po"))
    return {path.parent.name: path for path in paths}


def _made_from(key: str, swedish: str) -> str:
    return f"{key}\n{swedish}"


def _texts(path: Path) -> KnownTexts:
    return _readings.of(path, short_name(path), _read_texts)


def _read_texts(path: Path) -> KnownTexts:
    """The translations without fuzzy and obsolete entries."""
    texts: dict[str, str] = {}
    seen: set[str] = set()
    reviewed: set[tuple[str, str]] = set()
    catalogue = read_catalogue(path)
    status = catalogue.metadata.get("X-Status", DRAFT)
    if status not in STATUSES:
        raise UserError("forms_status_unknown", file=short_name(path), status=status)
    for entry in catalogue:
        if entry.obsolete or entry.fuzzy or not entry.msgctxt:
            continue
        if entry.msgctxt in seen:
            raise UserError("forms_translation_twice", file=short_name(path), key=entry.msgctxt)
        seen.add(entry.msgctxt)
        texts[sys.intern(_made_from(entry.msgctxt, entry.msgid))] = entry.msgstr
        if review_of(entry) is not None:
            reviewed.add((entry.msgctxt, entry.msgid))
    return KnownTexts(texts, frozenset(reviewed))
