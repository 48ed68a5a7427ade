"""Brings translation files in step with the Swedish texts: ``python -m forms.translating [language ...]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import polib

from forms.catalogues import DRAFT, REVIEWED, read_catalogue
from forms.reading import FOLDER, SourceText, languages, source_areas, source_texts
from forms.review_marks import put_review, review_of
from forms.yaml_files import short_name
from validering.errors import UserError
from validering.profile import SWEDISH


@dataclass(frozen=True)
class Progress:
    """How far one translation file has come, in numbers of texts."""

    language: str
    area: str
    texts: int
    empty: int
    fuzzy: int


def update(language: str, area: str, folder: Path = FOLDER) -> Progress:
    """Rewrite the translation file of one language and area from the Swedish texts of today.

    New texts get empty translations, a translation whose Swedish has changed is kept but marked fuzzy and
    loses its review, and texts that are gone go. Raises UserError ``forms_language_unknown``.
    """
    if language == SWEDISH or language not in {known.tag for known in languages(folder)}:
        raise UserError("forms_language_unknown", tag=language)
    new = in_step(language, area, folder)
    save_catalogue(new, folder / "translations" / language / f"{area}.po")
    return Progress(
        language=language,
        area=area,
        texts=len(new),
        empty=sum(not entry.msgstr for entry in new),
        fuzzy=sum(entry.fuzzy for entry in new),
    )


def in_step(language: str, area: str, folder: Path = FOLDER) -> polib.POFile:
    """What ``update`` would write."""
    path = folder / "translations" / language / f"{area}.po"
    old = read_catalogue(path) if path.is_file() else polib.POFile()
    known = {entry.msgctxt: entry for entry in old if not entry.obsolete}
    new = polib.POFile(wrapwidth=110)
    new.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    new.extend(_entry(source, known.get(source.key)) for source in source_texts(area, folder))
    return new


def save_catalogue(catalogue: polib.POFile, path: Path) -> None:
    """Write the file, which says of itself that it is reviewed when every one of its texts is.

    Raises UserError ``forms_not_writable``; the file is whole or as it was.
    """
    is_reviewed = bool(catalogue) and all(review_of(entry) for entry in catalogue)
    catalogue.metadata["X-Status"] = REVIEWED if is_reviewed else DRAFT
    catalogue.wrapwidth = 110
    beside = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue.save(str(beside), newline="\n")
        beside.replace(path)
    except OSError as error:
        raise UserError("forms_not_writable", file=short_name(path)) from error


def _entry(source: SourceText, old: polib.POEntry | None) -> polib.POEntry:
    entry = polib.POEntry(msgctxt=source.key, msgid=source.text)
    if old is None or not old.msgstr:
        return entry
    entry.msgstr = old.msgstr
    entry.tcomment = old.tcomment
    if old.msgid != source.text:
        entry.flags = ["fuzzy"]
        entry.previous_msgid = old.msgid
    elif old.fuzzy:
        entry.flags = ["fuzzy"]
        entry.previous_msgid = old.previous_msgid
    put_review(entry, review_of(entry))
    return entry


def main(arguments: Sequence[str]) -> int:
    """Update every area in the languages named, or else each file that is there or promised.

    0 when nothing that is promised is left to do.
    """
    left = 0
    for known in languages():
        for area in source_areas() if known.tag != SWEDISH else ():
            is_promised = area in known.whole
            is_there = (FOLDER / "translations" / known.tag / f"{area}.po").is_file()
            if known.tag not in arguments if arguments else not (is_there or is_promised):
                continue
            done = update(known.tag, area)
            left += (done.empty + done.fuzzy) * is_promised
            sys.stdout.write(
                f"{known.tag}/{area}: {done.texts} texts, {done.empty} empty, {done.fuzzy} fuzzy\n"
            )
    unknown = sorted(set(arguments) - {known.tag for known in languages()})
    if unknown:
        raise UserError("forms_language_unknown", tag=unknown[0])
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
