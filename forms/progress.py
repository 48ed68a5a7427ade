"""How far each language has come with each profile."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

import polib

from forms.catalogues import read_catalogue
from forms.found_files import COMMON_AREA, FOLDER
from forms.profile_texts import profile_texts
from forms.reading import languages, profile_ids
from forms.review_marks import state_of
from forms.source_texts import SourceText, source_texts
from validering.profile import SWEDISH
from validering.text_reviews import counted


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
    wanted = {COMMON_AREA: [(COMMON_AREA, text) for text in shared_texts(folder)]}
    wanted |= {profile_id: profile_texts(profile_id, folder) for profile_id in profile_ids(folder)}
    return [
        _counted(language.tag, name, texts, catalogues)
        for language in languages(folder)
        if language.tag != SWEDISH
        for catalogues in [_catalogues(language.tag, folder)]
        for name, texts in wanted.items()
    ]


def shared_texts(folder: Path) -> list[SourceText]:
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
    states = (state_of(entries.get((area, text.key)), text.text) for area, text in texts)
    return ProfileProgress(tag, name, len(texts), *counted(states))
