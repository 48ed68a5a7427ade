"""Reads what occupations demand: profiles, modules, scales, kinds of evidence and languages.

Every function takes ``folder``, the folder of forms, which is the one the program ships with unless
another is given. Raises UserError with the file and the place in it where something is wrong.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from forms.assembly import (
    areas_from,
    kinds_from,
    module_from,
    notes_from,
    profile_from,
    restricted,
    scale_from,
    trade_notes_from,
)
from forms.catalogues import Say, speaker, statuses
from forms.found_files import (
    COMMON_AREA,
    EXAMPLE_AREA,
    FOLDER,
    NOWHERE,
    module_file,
    module_path,
    oral_test_file,
    paths,
    profile_file,
    profile_path,
    scale_file,
)
from forms.kept_readings import KeptOfFolders
from forms.languages import Language, languages_from
from forms.level_examples import WorkedExample, example_areas, read_worked_example
from forms.profile_texts import (
    PlacedText,
    keys_by_area,
    module_texts,
    note_texts,
    profile_texts,
    surrounding_texts,
)
from forms.source_files import AreasFile, EvidenceKindsFile, ModuleFile, ModuleRef, ProfileFile
from forms.source_texts import SourceText, source_areas, source_texts
from forms.teaching import read_glossary, read_lessons
from forms.yaml_files import read_as, short_name
from validering.errors import UserError
from validering.profile import EvidenceKind, Module, Profile, RatingScale, Translated
from validering.teaching import Glossary, Lessons

__all__ = [
    "COMMON_AREA",
    "FOLDER",
    "Glossary",
    "Language",
    "Lessons",
    "ModuleRef",
    "SourceText",
    "areas",
    "areas_of",
    "evidence_kinds",
    "free_profile",
    "glossary",
    "languages",
    "lessons",
    "module_ids",
    "modules_from",
    "modules_in",
    "offered_languages",
    "profile_ids",
    "read_module",
    "read_profile",
    "read_scale",
    "source_areas",
    "source_texts",
    "worked_example",
    "worked_example_areas",
]

DEFAULT_SCALE = "autonomy-4"

_profiles: KeptOfFolders[Profile] = KeptOfFolders(32)
"""All that ship, and as many again: a list of occupations asks for each whenever it is shown."""


def profile_ids(folder: Path = FOLDER) -> list[str]:
    """The ids of all profiles, in order of area and file name."""
    return [path.stem.upper() for path in paths(folder, "profiles")]


def module_ids(folder: Path = FOLDER) -> list[str]:
    """The ids of all modules, in order of area and file name."""
    return [path.stem.upper() for path in paths(folder, "modules")]


def read_profile(profile_id: str, folder: Path = FOLDER) -> Profile:
    """The profile, whole and in all languages, as a case freezes it."""
    return _profiles.of(folder, profile_id, lambda: _read_profile(profile_id, folder))


def _read_profile(profile_id: str, folder: Path) -> Profile:
    path = profile_path(folder, profile_id)
    name = short_name(path)
    file = profile_file(path)
    say = speaker(folder, file.area)
    titles = areas(folder) | {EXAMPLE_AREA: Translated.of("Exempel")}
    if file.area not in titles:
        raise UserError("forms_area_unknown", area=file.area, file=name)
    return profile_from(
        file,
        say,
        status=file.status,
        area_title=titles[file.area],
        scale=read_scale(file.scale, folder, name),
        evidence_kinds=evidence_kinds(folder),
        modules=modules_in(file.modules, folder, name),
        oral_test=oral_test_file(folder, file),
        translation_status=_statuses(
            profile_texts(profile_id, folder) + surrounding_texts(file.scale, file.area, folder), folder
        ),
    )


def free_profile(
    title: str,
    modules: Sequence[ModuleRef],
    *,
    practical_days: tuple[int, int] = (2, 5),
    scale: str = DEFAULT_SCALE,
    folder: Path = FOLDER,
) -> Profile:
    """A profile of the assessor's own, ``title`` in Swedish; the same choice gives the same id.

    The legal notes of every profile a module belongs to come with it. Raises UserError
    ``forms_free_profile_title``, ``forms_free_profile_empty`` or ``forms_free_profile_twice``.
    """
    _expect_whole(title, modules)
    found = areas_of(modules, folder)
    trades = sorted(found - {COMMON_AREA})
    area = trades[0] if len(trades) == 1 else COMMON_AREA
    owners = _owners(modules, folder)
    texts = surrounding_texts(scale, area, folder)
    texts += [text for file in owners for text in note_texts(file)]
    texts += [text for ref in modules for text in module_texts(ref, folder)]
    return Profile(
        id=_id_of(title.strip(), modules),
        version="1.0.0",
        status="free",
        area=area,
        area_title=areas(folder)[area],
        title=Translated.of(title.strip()),
        legal_notes=_notes_that_follow(owners, notes_from, folder),
        trade_notes=_notes_that_follow(owners, trade_notes_from, folder),
        scale=read_scale(scale, folder),
        evidence_kinds=evidence_kinds(folder),
        practical_days=practical_days,
        modules=modules_in(modules, folder),
        translation_status=_statuses(texts, folder),
    )


def read_module(module_id: str, folder: Path = FOLDER, asked_by: str = NOWHERE) -> Module:
    """The whole module, as no profile has restricted it; ``asked_by`` is the file that names it."""
    path = module_path(folder, module_id, asked_by)
    return module_from(module_file(path), speaker(folder, path.parent.name))


def modules_in(
    refs: Sequence[ModuleRef], folder: Path = FOLDER, asked_by: str = NOWHERE
) -> tuple[Module, ...]:
    """The modules as ``refs`` use them, each cut down to the criteria that are named."""
    return tuple(_cut_down(read_module(ref.module, folder, asked_by), ref, asked_by) for ref in refs)


def modules_from(
    refs: Sequence[ModuleRef], by_id: Mapping[str, tuple[ModuleFile, Say]], asked_by: str
) -> tuple[Module, ...]:
    """The modules as ``refs`` use them, of files by their ids, each with what says its texts."""
    found = []
    for ref in refs:
        if ref.module not in by_id:
            raise UserError("forms_module_unknown", id=ref.module, file=asked_by)
        found.append(_cut_down(module_from(*by_id[ref.module]), ref, asked_by))
    return tuple(found)


def areas_of(refs: Sequence[ModuleRef], folder: Path = FOLDER) -> set[str]:
    """The areas the modules belong to."""
    return {module_path(folder, ref.module).parent.name for ref in refs}


def read_scale(scale_id: str = DEFAULT_SCALE, folder: Path = FOLDER, asked_by: str = NOWHERE) -> RatingScale:
    """The rating scale; ``asked_by`` is the file that names it."""
    return scale_from(scale_file(folder, scale_id, asked_by), speaker(folder, COMMON_AREA))


def evidence_kinds(folder: Path = FOLDER) -> tuple[EvidenceKind, ...]:
    """All kinds of evidence."""
    file = read_as(EvidenceKindsFile, folder / "evidence_kinds.yaml")
    return kinds_from(file, speaker(folder, COMMON_AREA))


def areas(folder: Path = FOLDER) -> dict[str, Translated]:
    """The titles of the areas by id, with the common area last."""
    return areas_from(read_as(AreasFile, folder / "areas.yaml"), speaker(folder, COMMON_AREA))


def glossary(area: str, folder: Path = FOLDER) -> Glossary | None:
    """The trade words of an area in all languages, or None where it has none."""
    return read_glossary(area, folder, speaker(folder, area))


def lessons(area: str, folder: Path = FOLDER) -> Lessons | None:
    """The lessons in Swedish of an area, one per sfi course, or None where it has none."""
    return read_lessons(area, folder, speaker(folder, area))


def worked_example(area: str, folder: Path = FOLDER) -> WorkedExample | None:
    """An example of each level in the work of an area, or None where it has none."""
    return read_worked_example(area, folder)


def worked_example_areas(folder: Path = FOLDER) -> tuple[str, ...]:
    """The areas that have worked examples."""
    return example_areas(folder)


def languages(folder: Path = FOLDER) -> list[Language]:
    """All known languages, Swedish first; only those with ``offered`` have texts."""
    return languages_from(folder, speaker(folder, COMMON_AREA))


def offered_languages(folder: Path = FOLDER) -> list[Language]:
    """The languages texts and documents exist in, Swedish first."""
    return [language for language in languages(folder) if language.offered]


def _cut_down(module: Module, ref: ModuleRef, asked_by: str) -> Module:
    known = {criterion.id for criterion in module.criteria}
    for criterion_id in ref.only or ():
        if criterion_id not in known:
            raise UserError("forms_only_unknown", file=asked_by, module=ref.module, id=criterion_id)
    if ref.only is not None and not any(set(task.criteria) & set(ref.only) for task in module.tasks):
        raise UserError("forms_no_task_left", file=asked_by, module=ref.module)
    return restricted(module, ref)


def _expect_whole(title: str, modules: Sequence[ModuleRef]) -> None:
    if not title.strip():
        raise UserError("forms_free_profile_title")
    if not modules:
        raise UserError("forms_free_profile_empty")
    ids = [ref.module for ref in modules]
    for module_id in ids:
        if ids.count(module_id) > 1:
            raise UserError("forms_free_profile_twice", module=module_id)


def _id_of(title: str, modules: Sequence[ModuleRef]) -> str:
    choice = "\n".join([title, *(ref.model_dump_json() for ref in modules)])
    return f"FRI-{hashlib.sha256(choice.encode()).hexdigest()[:8].upper()}"


def _owners(modules: Sequence[ModuleRef], folder: Path) -> list[ProfileFile]:
    """The profiles that any of the modules belongs to.

    A module of no trade in particular belongs to none: it stands in profiles of every trade.
    """
    wanted = {ref.module for ref in modules if module_path(folder, ref.module).parent.name != COMMON_AREA}
    every = [profile_file(path) for path in paths(folder, "profiles")]
    return [file for file in every if wanted & {ref.module for ref in file.modules}]


def _notes_that_follow(
    owners: Sequence[ProfileFile],
    notes_of: Callable[[ProfileFile, Say], tuple[Translated, ...]],
    folder: Path,
) -> tuple[Translated, ...]:
    """What must be said of modules by the profiles they belong to, each note once."""
    notes: dict[str, Translated] = {}
    for file in owners:
        for note in notes_of(file, speaker(folder, file.area)):
            notes.setdefault(note.sv, note)
    return tuple(notes.values())


def _statuses(texts: Sequence[PlacedText], folder: Path) -> dict[str, str]:
    return statuses(folder, keys_by_area(texts))
