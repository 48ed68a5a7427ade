"""Printed words that a native reader reads: what there is to read, and what was found."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from exports.print_words import DRAFT, FOLDER, REVIEWED, flattened, forget_words
from exports.word_file import WordFile
from exports.word_marks import marks_in, standing
from validering.errors import UserError
from validering.print_choices import SWEDISH
from validering.text_reviews import TextReview, TextState

_FOLDERS = {"": ".", "field.": "field", "extract.": "extract"}
"""Where the words lie under the folder of words, by what their keys begin with here."""


@dataclass(frozen=True)
class PrintedWord:
    """A word or sentence and its translation as they stand today."""

    key: str
    swedish: str
    translation: str
    state: TextState


def printed_words(tag: str, folder: Path = FOLDER) -> tuple[PrintedWord, ...]:
    """All printed words in the order of the Swedish files, with what the language ``tag`` has for them."""
    return tuple(
        PrintedWord(f"{start}{key}", swedish, texts.get(key, ""), _state(key, swedish, texts, marks))
        for start, name in _FOLDERS.items()
        for source in [_content(folder / name / f"{SWEDISH}.yaml")]
        for content in [_content(folder / name / f"{tag}.yaml")]
        for texts, marks in [(flattened(content.get("words") or {}), marks_in(content))]
        for key, swedish in flattened(source["words"]).items()
    )


def take_word_review(
    tag: str, right: Mapping[str, str], wrong: Collection[str], by: str, on: date, folder: Path = FOLDER
) -> tuple[Path, ...]:
    """Write what a reader found into the files of words, and give those that changed.

    ``right`` has by key the words that the reader stands for; those of ``wrong`` lose their review. A file
    says that it is reviewed when all of its words are. Raises UserError ``words_file_missing`` where the
    language has no file for them, ``words_not_writable``.
    """
    made = {}
    for start, name in _FOLDERS.items():
        found = {key.removeprefix(start): text for key, text in right.items() if _is_of(key, start)}
        lost = {key.removeprefix(start) for key in wrong if _is_of(key, start)}
        if found or lost:
            path = folder / name / f"{tag}.yaml"
            made[path] = _reviewed(path, found, lost, by, on)
    for path, text in made.items():
        _write(path, text)
    forget_words()
    return tuple(made)


def _is_of(key: str, start: str) -> bool:
    return key.startswith(start) if start else not key.startswith(tuple(filter(None, _FOLDERS)))


def _state(key: str, swedish: str, texts: Mapping[str, str], marks: Mapping[str, TextReview]) -> TextState:
    """A translation whose Swedish changed since it was read is told from one that nobody has read."""
    if key not in texts:
        return TextState.MISSING
    mark = marks.get(key)
    if mark is None:
        return TextState.DRAFT
    if mark.is_of(swedish, texts[key]):
        return TextState.REVIEWED
    return TextState.FUZZY if not mark.is_of_source(swedish) else TextState.DRAFT


def _content(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text("utf-8")) if path.is_file() else {}
    return content


def _reviewed(path: Path, right: Mapping[str, str], wrong: Collection[str], by: str, on: date) -> str:
    if not path.is_file():
        raise UserError("words_file_missing", file=path.name)
    source = WordFile.read(path.with_name(f"{SWEDISH}.yaml"))
    file = WordFile.read(path)
    for key, text in right.items():
        file = file.with_word(key, text, source.way_to(key))
    swedish, texts = source.texts, file.texts
    marks = {key: mark for key, mark in file.marks.items() if key not in wrong}
    marks |= {key: TextReview.made(by, on, swedish[key], text) for key, text in right.items()}
    kept = {key: mark for key, mark in marks.items() if key in swedish}
    is_reviewed = set(standing(kept, swedish, texts)) == set(swedish)
    last = max(kept.values(), key=lambda mark: mark.on, default=None) if is_reviewed else None
    return file.with_marks(kept).with_status(REVIEWED if is_reviewed else DRAFT, last).text


def _write(path: Path, text: str) -> None:
    """The file is whole or as it was."""
    beside = path.with_name(f"{path.name}.new")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    except OSError as error:
        raise UserError("words_not_writable", file=path.name) from error
