"""Every Swedish text there is to translate, under the key its translations know it by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from forms.assembly import (
    areas_from,
    equipment_from,
    kinds_from,
    module_from,
    notes_from,
    oral_test_from,
    scale_from,
    trade_notes_from,
)
from forms.catalogues import Say
from forms.found_files import (
    COMMON_AREA,
    FOLDER,
    module_file,
    oral_test_file,
    paths,
    profile_file,
    scale_file,
)
from forms.languages import languages_from
from forms.source_files import AreasFile, EvidenceKindsFile, ProfileFile
from forms.teaching import read_glossary
from forms.teaching_files import OralTestFile
from forms.yaml_files import read_as
from validering.profile import Translated


@dataclass(frozen=True)
class SourceText:
    """A Swedish text and its key, such as ``KOK-K1.01/question``."""

    key: str
    text: str


def source_areas(folder: Path = FOLDER) -> list[str]:
    """The areas that have texts; each has one translation file per language."""
    found = {path.parent.name for path in [*paths(folder, "modules"), *paths(folder, "profiles")]}
    return [COMMON_AREA, *sorted(found - {COMMON_AREA})]


def source_texts(area: str, folder: Path = FOLDER) -> list[SourceText]:
    """Every Swedish text of ``area`` in reading order; ``gemensam`` holds what all areas share."""

    def speak(say: Say) -> None:
        if area == COMMON_AREA:
            _say_shared(folder, say)
        for path in paths(folder, "profiles", area):
            file = profile_file(path)
            say_profile(file, oral_test_file(folder, file), say)
        for path in paths(folder, "modules", area):
            module_from(module_file(path), say)
        read_glossary(area, folder, say)

    return texts_said(speak)


def texts_said(speak: Callable[[Say], object]) -> list[SourceText]:
    """Every Swedish text that ``speak`` asks to have said, in its order."""
    found: list[SourceText] = []

    def note(key: str, swedish: str) -> Translated:
        found.append(SourceText(key, swedish))
        return Translated.of(swedish)

    speak(note)
    return found


def say_profile(file: ProfileFile, test: OralTestFile | None, say: Say) -> None:
    """Have every text of the profile itself said, and of its oral test."""
    say(f"{file.id}/title", file.title)
    notes_from(file, say)
    trade_notes_from(file, say)
    equipment_from(file, say)
    if test:
        oral_test_from(test, say)


def _say_shared(folder: Path, say: Say) -> None:
    for path in sorted((folder / "scales").glob("*.yaml")):
        scale_from(scale_file(folder, path.stem), say)
    kinds_from(read_as(EvidenceKindsFile, folder / "evidence_kinds.yaml"), say)
    areas_from(read_as(AreasFile, folder / "areas.yaml"), say)
    languages_from(folder, say)
