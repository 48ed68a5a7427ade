"""Translations of the Swedish texts: one gettext file per language and area."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection
from pathlib import Path

import polib

from forms.yaml_files import short_name
from validering.errors import UserError
from validering.profile import SWEDISH, Translated

Say = Callable[[str, str], Translated]
"""Gives the text of a key (``KOK-K1.01/question``) in every language, from its Swedish."""

CHECKED = "checked"
DRAFT = "draft"
STATUSES = (DRAFT, CHECKED)


def speaker(folder: Path, area: str) -> Say:
    """A ``Say`` that looks keys up in the translations of ``area`` under ``folder``.

    A translation that is empty, marked fuzzy or made from another Swedish text is left out.
    """
    files = {tag: _texts(path) for tag, path in _files(folder, area).items()}

    def say(key: str, swedish: str) -> Translated:
        texts = {SWEDISH: swedish}
        for tag, entries in files.items():
            source, text = entries.get(key, ("", ""))
            if text and source == swedish:
                texts[tag] = text
        return Translated(texts=texts)

    return say


def statuses(folder: Path, areas: Collection[str]) -> dict[str, str]:
    """Per language tag ``draft`` or ``checked``; checked only where every one of the files is."""
    found: dict[str, str] = {}
    for area in sorted(areas):
        for tag, path in _files(folder, area).items():
            status = read_catalogue(path).metadata.get("X-Status", DRAFT)
            if status not in STATUSES:
                raise UserError("forms_status_unknown", file=short_name(path), status=status)
            found[tag] = DRAFT if DRAFT in (status, found.get(tag, status)) else CHECKED
    return found


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


def _texts(path: Path) -> dict[str, tuple[str, str]]:
    stat = path.stat()
    return _read_texts(path, (stat.st_mtime_ns, stat.st_size))


@functools.lru_cache(maxsize=128)
def _read_texts(path: Path, stamp: tuple[int, int]) -> dict[str, tuple[str, str]]:  # noqa: ARG001 - part of the cache key
    """Swedish source and translation by key, without fuzzy and obsolete entries."""
    texts: dict[str, tuple[str, str]] = {}
    for entry in read_catalogue(path):
        if entry.obsolete or entry.fuzzy or not entry.msgctxt:
            continue
        if entry.msgctxt in texts:
            raise UserError("forms_translation_twice", file=short_name(path), key=entry.msgctxt)
        texts[entry.msgctxt] = (entry.msgid, entry.msgstr)
    return texts
