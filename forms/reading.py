"""Reads what occupations demand: profiles, modules, scales, kinds of evidence and languages.

Every function takes ``folder``, the folder of forms, which is the one the program ships with unless
another is given. Raises UserError with the file and the place in it where something is wrong.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from forms.assembly import kinds_from, module_from, restricted, scale_from
from forms.catalogues import Say, speaker, statuses
from forms.source_files import (
    AreasFile,
    EvidenceKindsFile,
    LanguagesFile,
    ModuleFile,
    ModuleRef,
    ProfileFile,
    ScaleFile,
)
from forms.yaml_files import read_as, short_name
from validering.errors import UserError
from validering.profile import EvidenceKind, Module, Profile, RatingScale, Translated

__all__ = [
    "COMMON_AREA",
    "FOLDER",
    "Language",
    "ModuleRef",
    "SourceText",
    "areas",
    "evidence_kinds",
    "free_profile",
    "languages",
    "module_ids",
    "offered_languages",
    "profile_ids",
    "read_module",
    "read_profile",
    "read_scale",
    "source_areas",
    "source_texts",
]

FOLDER = Path(__file__).parent
COMMON_AREA = "gemensam"
DEFAULT_SCALE = "autonomy-4"


@dataclass(frozen=True)
class Language:
    """A language of texts and documents.

    ``tag`` is BCP 47, ``cldr`` the tag for Babel, ``font`` a font family, ``offered`` whether texts exist.
    """

    tag: str
    cldr: str
    direction: Literal["ltr", "rtl"]
    font: str
    own_name: str
    name: Translated
    offered: bool


@dataclass(frozen=True)
class SourceText:
    """A Swedish text to translate and the key translations know it by."""

    key: str
    text: str


def profile_ids(folder: Path = FOLDER) -> list[str]:
    """The ids of all profiles, in order of area and file name."""
    return [path.stem.upper() for path in _paths(folder, "profiles")]


def module_ids(folder: Path = FOLDER) -> list[str]:
    """The ids of all modules, in order of area and file name."""
    return [path.stem.upper() for path in _paths(folder, "modules")]


def read_profile(profile_id: str, folder: Path = FOLDER) -> Profile:
    """The profile, whole and in all languages, as a case freezes it."""
    path = _path(folder, "profiles", profile_id, "forms_profile_unknown")
    file = _profile_file(path)
    say = speaker(folder, file.area)
    return Profile(
        id=file.id,
        version=file.version,
        status=file.status,
        area=file.area,
        area_title=_area_title(folder, file.area, path),
        title=say(f"{file.id}/title", file.title),
        legal_notes=_legal_notes(file, say),
        codes=file.codes,
        scale=_scale(folder, file.scale, short_name(path)),
        evidence_kinds=evidence_kinds(folder),
        rules=file.rules,
        practical_days=file.practical_days,
        modules=_modules(file.modules, folder, short_name(path)),
        translation_status=statuses(folder, _areas_of(file.modules, folder, file.area)),
    )


def free_profile(
    title: str,
    modules: Sequence[ModuleRef],
    *,
    practical_days: tuple[int, int] = (2, 5),
    scale: str = DEFAULT_SCALE,
    folder: Path = FOLDER,
) -> Profile:
    """A profile of the assessor's own from modules of several profiles; the same choice gives the same id.

    The legal notes of every profile a module belongs to come with it. Raises UserError
    ``forms_free_profile_title`` or ``forms_free_profile_empty``.
    """
    if not title.strip():
        raise UserError("forms_free_profile_title")
    if not modules:
        raise UserError("forms_free_profile_empty")
    found = _areas_of(modules, folder, COMMON_AREA)
    trades = [area for area in found if area != COMMON_AREA]
    area = trades[0] if len(trades) == 1 else COMMON_AREA
    choice = "\n".join([title.strip(), *(ref.model_dump_json() for ref in modules)])
    return Profile(
        id=f"FRI-{hashlib.sha256(choice.encode()).hexdigest()[:8].upper()}",
        version="1.0.0",
        status="free",
        area=area,
        area_title=_area_title(folder, area, folder / "areas.yaml"),
        title=Translated.of(title.strip()),
        legal_notes=_notes_that_follow(modules, folder),
        scale=_scale(folder, scale, "-"),
        evidence_kinds=evidence_kinds(folder),
        practical_days=practical_days,
        modules=_modules(modules, folder, "-"),
        translation_status=statuses(folder, found),
    )


def read_module(module_id: str, folder: Path = FOLDER) -> Module:
    """The whole module, as no profile has restricted it."""
    path = _path(folder, "modules", module_id, "forms_module_unknown")
    return module_from(_module_file(path), speaker(folder, path.parent.name))


def read_scale(scale_id: str = DEFAULT_SCALE, folder: Path = FOLDER) -> RatingScale:
    """The rating scale with the id ``scale_id``."""
    return _scale(folder, scale_id, "-")


def evidence_kinds(folder: Path = FOLDER) -> tuple[EvidenceKind, ...]:
    """All kinds of evidence."""
    file = read_as(EvidenceKindsFile, folder / "evidence_kinds.yaml")
    return kinds_from(file, speaker(folder, COMMON_AREA))


def areas(folder: Path = FOLDER) -> dict[str, Translated]:
    """The titles of the trade areas by id, with the common area last."""
    say = speaker(folder, COMMON_AREA)
    file = read_as(AreasFile, folder / "areas.yaml")
    return {area.id: say(f"area.{area.id}/title", area.title) for area in file.areas}


def languages(folder: Path = FOLDER) -> list[Language]:
    """All known languages, Swedish first; only those with ``offered`` have texts."""
    return _languages(folder, speaker(folder, COMMON_AREA))


def offered_languages(folder: Path = FOLDER) -> list[Language]:
    """The languages texts and documents exist in, Swedish first."""
    return [language for language in languages(folder) if language.offered]


def source_areas(folder: Path = FOLDER) -> list[str]:
    """The areas that have texts to translate; each has one translation file per language."""
    found = {path.parent.name for kind in ("modules", "profiles") for path in _paths(folder, kind)}
    return [COMMON_AREA, *sorted(found - {COMMON_AREA})]


def source_texts(area: str, folder: Path = FOLDER) -> list[SourceText]:
    """Every Swedish text of ``area`` in reading order; ``gemensam`` holds what all areas share."""
    found: list[SourceText] = []

    def note(key: str, swedish: str) -> Translated:
        found.append(SourceText(key, swedish))
        return Translated.of(swedish)

    if area == COMMON_AREA:
        _say_common(folder, note)
    for path in _paths(folder, "profiles", area):
        file = _profile_file(path)
        note(f"{file.id}/title", file.title)
        _legal_notes(file, note)
    for path in _paths(folder, "modules", area):
        module_from(_module_file(path), note)
    return found


def _say_common(folder: Path, say: Say) -> None:
    for path in sorted((folder / "scales").glob("*.yaml")):
        scale_from(read_as(ScaleFile, path), say)
    kinds_from(read_as(EvidenceKindsFile, folder / "evidence_kinds.yaml"), say)
    for area in read_as(AreasFile, folder / "areas.yaml").areas:
        say(f"area.{area.id}/title", area.title)
    _languages(folder, say)


def _languages(folder: Path, say: Say) -> list[Language]:
    file = read_as(LanguagesFile, folder / "languages.yaml")
    return [
        Language(
            tag=entry.tag,
            cldr=entry.cldr,
            direction=entry.direction,
            font=entry.font,
            own_name=entry.own_name,
            name=say(f"language.{entry.tag}/name", entry.name),
            offered=entry.offered,
        )
        for entry in file.languages
    ]


def _paths(folder: Path, kind: str, area: str = "*") -> list[Path]:
    return sorted((folder / kind).glob(f"{area}/*.yaml"))


def _path(folder: Path, kind: str, wanted: str, unknown: str, file: str = "-") -> Path:
    for path in _paths(folder, kind):
        if path.stem == wanted.lower():
            return path
    raise UserError(unknown, id=wanted, file=file)


def _module_file(path: Path) -> ModuleFile:
    file = read_as(ModuleFile, path)
    _expect_id(file.id, path)
    known = [criterion.id for criterion in file.criteria]
    for entry_id in [*known, *(task.id for task in file.tasks)]:
        if not entry_id.startswith(f"{file.id}."):
            raise UserError("forms_id_outside_module", file=short_name(path), id=entry_id, module=file.id)
    _expect_once([*known, *(task.id for task in file.tasks)], path)
    for task in file.tasks:
        for criterion_id in task.criteria:
            if criterion_id not in known:
                raise UserError(
                    "forms_task_criterion_unknown", file=short_name(path), task=task.id, id=criterion_id
                )
    return file


def _profile_file(path: Path) -> ProfileFile:
    file = read_as(ProfileFile, path)
    _expect_id(file.id, path)
    if file.area != path.parent.name:
        raise UserError(
            "forms_area_differs", file=short_name(path), area=file.area, expected=path.parent.name
        )
    _expect_once([ref.module for ref in file.modules], path)
    return file


def _expect_id(found: str, path: Path) -> None:
    if path.stem != found.lower():
        raise UserError("forms_id_differs", file=short_name(path), id=found, expected=f"{found.lower()}.yaml")


def _expect_once(ids: Sequence[str], path: Path) -> None:
    for entry_id in ids:
        if ids.count(entry_id) > 1:
            raise UserError("forms_id_twice", file=short_name(path), id=entry_id)


def _scale(folder: Path, scale_id: str, asked_by: str) -> RatingScale:
    path = folder / "scales" / f"{scale_id}.yaml"
    if not path.is_file():
        raise UserError("forms_scale_unknown", id=scale_id, file=asked_by)
    file = read_as(ScaleFile, path)
    if file.id != path.stem:
        raise UserError("forms_id_differs", file=short_name(path), id=file.id, expected=f"{file.id}.yaml")
    levels = [level.id for level in file.levels]
    _expect_once(levels, path)
    if file.pass_level not in levels:
        raise UserError(
            "forms_value_wrong",
            file=short_name(path),
            place="pass_level",
            value=file.pass_level,
            allowed=", ".join(levels),
        )
    return scale_from(file, speaker(folder, COMMON_AREA))


def _area_title(folder: Path, area: str, asked_by: Path) -> Translated:
    titles = areas(folder)
    if area not in titles:
        raise UserError("forms_area_unknown", area=area, file=short_name(asked_by))
    return titles[area]


def _legal_notes(file: ProfileFile, say: Say) -> tuple[Translated, ...]:
    return tuple(
        say(f"{file.id}/legal_notes.{number}", note) for number, note in enumerate(file.legal_notes, 1)
    )


def _modules(refs: Sequence[ModuleRef], folder: Path, asked_by: str) -> tuple[Module, ...]:
    return tuple(_module(ref, folder, asked_by) for ref in refs)


def _module(ref: ModuleRef, folder: Path, asked_by: str) -> Module:
    path = _path(folder, "modules", ref.module, "forms_module_unknown", asked_by)
    module = module_from(_module_file(path), speaker(folder, path.parent.name))
    known = {criterion.id for criterion in module.criteria}
    for criterion_id in ref.only or ():
        if criterion_id not in known:
            raise UserError("forms_only_unknown", file=asked_by, module=ref.module, id=criterion_id)
    if not any(ref.only is None or set(task.criteria) & set(ref.only) for task in module.tasks):
        raise UserError("forms_no_task_left", file=asked_by, module=ref.module)
    return restricted(module, ref)


def _areas_of(refs: Sequence[ModuleRef], folder: Path, own: str) -> list[str]:
    """The areas whose translations the modules and their surroundings are read from."""
    of_modules = {_path(folder, "modules", ref.module, "forms_module_unknown").parent.name for ref in refs}
    return sorted({COMMON_AREA, own, *of_modules})


def _notes_that_follow(refs: Sequence[ModuleRef], folder: Path) -> tuple[Translated, ...]:
    wanted = {ref.module for ref in refs}
    notes: dict[str, Translated] = {}
    for path in _paths(folder, "profiles"):
        file = _profile_file(path)
        if wanted & {ref.module for ref in file.modules}:
            for note in _legal_notes(file, speaker(folder, file.area)):
                notes.setdefault(note.sv, note)
    return tuple(notes.values())
