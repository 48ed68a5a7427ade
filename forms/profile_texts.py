"""The texts that a profile is made of, each with the area its translations lie in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from forms.assembly import (
    areas_from,
    kinds_from,
    module_from,
    notes_from,
    scale_from,
    trade_notes_from,
)
from forms.catalogues import Say
from forms.found_files import (
    COMMON_AREA,
    FOLDER,
    module_file,
    module_path,
    oral_test_file,
    profile_file,
    profile_path,
    scale_file,
)
from forms.source_files import AreasFile, EvidenceKindsFile, ModuleRef, ProfileFile
from forms.source_texts import SourceText, say_profile, texts_said
from forms.teaching import read_glossary
from forms.yaml_files import read_as

PlacedText = tuple[str, SourceText]
"""An area and a text of it."""


def profile_texts(profile_id: str, folder: Path = FOLDER) -> list[PlacedText]:
    """The Swedish texts of a profile and its trade words; modules count as the profile uses them."""
    file = profile_file(profile_path(folder, profile_id))
    found = _noted(file.area, lambda say: _say_whole(file, folder, say))
    for ref in file.modules:
        found += module_texts(ref, folder)
    return found


def note_texts(file: ProfileFile) -> list[PlacedText]:
    """What must be said wherever the profile is used."""
    return _noted(file.area, lambda say: (notes_from(file, say), trade_notes_from(file, say)))


def module_texts(ref: ModuleRef, folder: Path = FOLDER) -> list[PlacedText]:
    """The texts of a module as a profile uses it."""
    path = module_path(folder, ref.module)
    file = module_file(path)
    found = _noted(path.parent.name, lambda say: module_from(file, say))
    used = set(ref.only or [criterion.id for criterion in file.criteria])
    used |= {task.id for task in file.tasks if used & set(task.criteria)} | {file.id}
    return [(area, text) for area, text in found if text.key.partition("/")[0] in used]


def surrounding_texts(scale: str, area: str, folder: Path = FOLDER) -> list[PlacedText]:
    """What stands beside every profile: its scale, the kinds of evidence and the name of its area."""
    kinds = read_as(EvidenceKindsFile, folder / "evidence_kinds.yaml")
    found = _noted(
        COMMON_AREA, lambda say: (scale_from(scale_file(folder, scale), say), kinds_from(kinds, say))
    )
    areas = _noted(COMMON_AREA, lambda say: areas_from(read_as(AreasFile, folder / "areas.yaml"), say))
    return found + [each for each in areas if each[1].key == f"area.{area}/title"]


def keys_by_area(texts: Iterable[PlacedText]) -> dict[str, set[tuple[str, str]]]:
    """The keys with their Swedish, by area."""
    found: dict[str, set[tuple[str, str]]] = {}
    for area, text in texts:
        found.setdefault(area, set()).add((text.key, text.text))
    return found


def _say_whole(file: ProfileFile, folder: Path, say: Say) -> None:
    say_profile(file, oral_test_file(folder, file), say)
    read_glossary(file.area, folder, say)


def _noted(area: str, speak: Callable[[Say], object]) -> list[PlacedText]:
    """Every text that ``speak`` asks for, in its order."""
    return [(area, text) for text in texts_said(speak)]
