"""Translation files: in step with the Swedish, whole where it is promised, and in the right letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import polib

from forms.catalogues import DRAFT, REVIEWED, STATUSES, read_catalogue
from forms.checking.faults import Fault, Place, Warned
from forms.checking.letters import letter_faults
from forms.checking.sources import Sources
from forms.checking.writing_rules import WritingRules, letters_of_language
from forms.promises import is_promised, promised_areas
from forms.review_marks import review_of
from forms.source_files import LanguageEntry
from forms.source_texts import source_areas, source_texts
from forms.yaml_files import short_name
from validering.errors import UserError
from validering.profile import SWEDISH

EASY_SWEDISH = "sv-x-lattlast"
SHOWN_KEYS = 5

Glyphs = Callable[[str], Iterable[str]]
"""Gives the signs of a text that no font has."""


def translation_faults(sources: Sources, rules: WritingRules, lacking: Glyphs | None) -> Iterator[Fault]:
    """What is wrong with the translations of ``sources``; ``lacking`` knows the fonts, where it is given."""
    if sources.languages is None:
        return
    known = {entry.tag: entry for entry in sources.languages.content.languages}
    swedish = _swedish(sources.folder)
    for path in sorted((sources.folder / "translations").glob("*/*.po")):
        tag, area = path.parent.name, path.stem
        if tag not in known or tag == SWEDISH:
            yield Fault("check_unknown", Place(short_name(path)), id=tag, known=", ".join(known))
        elif area in swedish:
            yield from _file(path, known[tag], swedish[area], rules, lacking)
    for entry in known.values():
        for area in sorted(promised_areas(entry, set(swedish))):
            path = sources.folder / "translations" / entry.tag / f"{area}.po"
            if entry.tag != SWEDISH and not path.is_file():
                yield Fault("check_file_missing", Place(short_name(path)))


def _swedish(folder: Path) -> dict[str, dict[str, str]]:
    """The Swedish texts by key, by area; without areas that cannot be read, whose faults are told already."""
    found = {}
    for area in source_areas(folder):
        try:
            found[area] = {text.key: text.text for text in source_texts(area, folder)}
        except UserError:
            continue
    return found


def _file(
    path: Path, language: LanguageEntry, swedish: dict[str, str], rules: WritingRules, lacking: Glyphs | None
) -> Iterator[Fault]:
    try:
        catalogue = read_catalogue(path)
    except UserError as error:
        yield Fault("check_not_po", Place(short_name(path)), problem=error.facts.get("problem", "?"))
        return
    status = catalogue.metadata.get("X-Status", DRAFT)
    if status not in STATUSES:
        yield Fault("check_status", Place(short_name(path)), status=status, right=", ".join(STATUSES))
    file = short_name(path)
    entries = [entry for entry in catalogue if not entry.obsolete and entry.msgctxt]
    if status == REVIEWED and not all(review_of(entry) for entry in entries):
        yield Fault("check_status", Place(short_name(path)), status=status, right=DRAFT)
    yield from _key_twice(entries, file)
    yield from _promise(entries, path, language, swedish)
    for entry in entries:
        if entry.msgstr and not entry.fuzzy:
            place = _place(entry, file)
            yield from text_faults(entry.msgid, entry.msgstr, place, language.tag, rules)
            yield from glyph_faults(entry.msgstr, place, lacking)


def glyph_faults(text: str, place: Place, lacking: Glyphs | None) -> Iterator[Fault]:
    """The signs of a text that cannot be printed."""
    missing = sorted(lacking(text)) if lacking else []
    if missing:
        yield Fault("check_no_glyph", place, found=", ".join(missing))


def _place(entry: polib.POEntry, file: str) -> Place:
    return Place(file, entry.linenum or 1, entry.msgctxt or "-")


def _key_twice(entries: list[polib.POEntry], file: str) -> Iterator[Fault]:
    first: dict[str, polib.POEntry] = {}
    for entry in entries:
        if (other := first.setdefault(entry.msgctxt, entry)) is not entry:
            yield Fault("check_id_twice", _place(entry, file), id=entry.msgctxt, other=_place(other, file))


def _promise(
    entries: list[polib.POEntry], path: Path, language: LanguageEntry, swedish: dict[str, str]
) -> Iterator[Fault]:
    """Texts that are empty, fuzzy, new or gone: a fault where the language promises the area."""
    area, file, by_key = path.stem, short_name(path), {entry.msgctxt: entry for entry in entries}
    gone = [key for key in by_key if key not in swedish]
    if gone:
        facts = {"count": len(gone), "keys": _some(gone), "language": language.tag}
        yield Warned("check_translation_gone", _place(by_key[gone[0]], file), **facts)
    wanted = [key for key in swedish if is_promised(language, area, key)]
    left = [key for key in wanted if not _stands(by_key.get(key), swedish[key])]
    if left:
        at = by_key.get(left[0])
        place = _place(at, file) if at else Place(file, 1, left[0])
        facts = {"count": len(left), "keys": _some(left), "language": language.tag}
        yield Fault("check_translation_left", place, **facts)


def _stands(entry: polib.POEntry | None, swedish: str) -> bool:
    return bool(entry and entry.msgstr and not entry.fuzzy and entry.msgid == swedish)


def _some(keys: list[str]) -> str:
    return ", ".join(keys[:SHOWN_KEYS]) + (" …" if len(keys) > SHOWN_KEYS else "")


def text_faults(source: str, text: str, place: Place, tag: str, rules: WritingRules) -> Iterator[Fault]:
    """What is wrong with ``text`` as the translation of the Swedish ``source`` into the language ``tag``."""
    if _blanks(text) != _blanks(source):
        yield Fault("check_blanks", place, found=_listed(_blanks(text)), right=_listed(_blanks(source)))
    if _figures(text) != _figures(source):
        kind = Warned if tag == EASY_SWEDISH else Fault
        yield kind("check_figures", place, found=_listed(_figures(text)), right=_listed(_figures(source)))
    for word in rules.banned:
        if word in text.casefold():
            yield Fault("check_banned", place, word=word)
    yield from letter_faults(text, source, letters_of_language(rules, tag), place)


def _blanks(text: str) -> list[str]:
    """What a program would fill in."""
    return sorted(re.findall(r"\{\w*\}|%\w", text))


def _figures(text: str) -> list[str]:
    return sorted(re.findall(r"\d+", text))


def _listed(found: list[str]) -> str:
    return ", ".join(found) or "–"
