"""How far each language has come with each profile."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import polib

from forms.assembly import equipment_from, module_from, notes_from, oral_test_from, trade_notes_from
from forms.catalogues import CHECKED, DRAFT, read_catalogue
from forms.found_files import (
    COMMON_AREA,
    FOLDER,
    module_file,
    module_path,
    oral_test_file,
    profile_file,
    profile_path,
)
from forms.reading import languages, profile_ids
from forms.source_files import ModuleRef
from forms.source_texts import SourceText, source_texts
from forms.teaching import read_glossary
from validering.profile import SWEDISH, Translated


@dataclass(frozen=True)
class ProfileProgress:
    """The texts of a profile in one language: those there are, and of them how many are in which state.

    ``missing`` have no translation, ``fuzzy`` one of another Swedish text, ``draft`` one that no native
    reader has read and ``reviewed`` one that has been. ``profile`` is ``gemensam`` for what all share.
    """

    language: str
    profile: str
    texts: int
    missing: int
    fuzzy: int
    draft: int
    reviewed: int

    def as_dict(self) -> dict[str, str | int]:
        """The same for a program to read."""
        return asdict(self)


def progress(folder: Path = FOLDER) -> list[ProfileProgress]:
    """Every language but Swedish, with what all profiles share first and then each profile."""
    wanted = {COMMON_AREA: [(COMMON_AREA, text) for text in _shared(folder)]}
    wanted |= {profile_id: profile_texts(profile_id, folder) for profile_id in profile_ids(folder)}
    return [
        _counted(language.tag, name, texts, catalogues)
        for language in languages(folder)
        if language.tag != SWEDISH
        for catalogues in [_catalogues(language.tag, folder)]
        for name, texts in wanted.items()
    ]


def profile_texts(profile_id: str, folder: Path = FOLDER) -> list[tuple[str, SourceText]]:
    """The Swedish texts of a profile and its trade words, each with the area it belongs to.

    Modules count as the profile uses them.
    """
    file = profile_file(profile_path(folder, profile_id))
    found: list[tuple[str, SourceText]] = []

    def note(key: str, swedish: str) -> Translated:
        found.append((file.area, SourceText(key, swedish)))
        return Translated.of(swedish)

    note(f"{file.id}/title", file.title)
    notes_from(file, note)
    trade_notes_from(file, note)
    equipment_from(file, note)
    test = oral_test_file(folder, file)
    if test:
        oral_test_from(test, note)
    read_glossary(file.area, folder, note)
    for ref in file.modules:
        found += _module_texts(ref, folder)
    return found


def _module_texts(ref: ModuleRef, folder: Path) -> list[tuple[str, SourceText]]:
    path = module_path(folder, ref.module)
    file = module_file(path)
    found: list[tuple[str, SourceText]] = []

    def note(key: str, swedish: str) -> Translated:
        found.append((path.parent.name, SourceText(key, swedish)))
        return Translated.of(swedish)

    module_from(file, note)
    used = set(ref.only or [criterion.id for criterion in file.criteria])
    used |= {task.id for task in file.tasks if used & set(task.criteria)} | {file.id}
    return [(area, text) for area, text in found if text.key.partition("/")[0] in used]


def _shared(folder: Path) -> list[SourceText]:
    """What all profiles share: the scale, the kinds of evidence and the names of areas and languages."""
    shared = ("area.", "language.", "evidence.")
    every = source_texts(COMMON_AREA, folder)
    modules = {ref.stem.upper() for ref in (folder / "modules" / COMMON_AREA).glob("*.yaml")}
    return [
        text
        for text in every
        if text.key.startswith(shared) or text.key.partition("/")[0].partition(".")[0] not in modules
    ]


def _catalogues(tag: str, folder: Path) -> dict[str, polib.POFile]:
    paths = (folder / "translations" / tag).glob("*.po")
    return {path.stem: read_catalogue(path) for path in sorted(paths)}


def _counted(
    tag: str, name: str, texts: list[tuple[str, SourceText]], catalogues: dict[str, polib.POFile]
) -> ProfileProgress:
    entries = {
        (area, entry.msgctxt): entry
        for area in {area for area, _ in texts}
        for entry in catalogues.get(area, ())
        if not entry.obsolete
    }
    states = [_state(entries.get((area, text.key)), text.text, catalogues.get(area)) for area, text in texts]
    return ProfileProgress(
        tag, name, len(states), *(states.count(each) for each in ("missing", "fuzzy", DRAFT, CHECKED))
    )


def _state(entry: polib.POEntry | None, swedish: str, catalogue: polib.POFile | None) -> str:
    if entry is None or catalogue is None or not entry.msgstr:
        return "missing"
    if entry.fuzzy or entry.msgid != swedish:
        return "fuzzy"
    return CHECKED if catalogue.metadata.get("X-Status") == CHECKED else DRAFT
