"""Finds the files of profiles, modules and scales, and checks that name, place and ids agree."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from forms.source_files import ModuleFile, ProfileFile, ScaleFile
from forms.teaching_files import GlossaryFile, LessonsFile, OralTestFile
from forms.yaml_files import read_as, short_name
from validering.errors import UserError

FOLDER = Path(__file__).parent
COMMON_AREA = "gemensam"
EXAMPLE_AREA = "exempel"
"""The folder of the blank example, which is read when it is asked for but never listed."""
NOWHERE = "-"
"""Stands in a message where no file asked for what is missing."""

Kind = Literal["modules", "profiles", "oral_tests"]


def paths(folder: Path, kind: Kind, area: str = "*") -> list[Path]:
    """The files of one kind, in order of area and file name; without the example unless its area is named."""
    found = sorted((folder / kind).glob(f"{area}/*.yaml"))
    return [path for path in found if area == EXAMPLE_AREA or path.parent.name != EXAMPLE_AREA]


def module_path(folder: Path, module_id: str, asked_by: str = NOWHERE) -> Path:
    """The file of a module; ``asked_by`` is the file that names it."""
    return _path(folder, "modules", module_id, "forms_module_unknown", asked_by)


def profile_path(folder: Path, profile_id: str) -> Path:
    """The file of a profile."""
    return _path(folder, "profiles", profile_id, "forms_profile_unknown", NOWHERE)


def _path(folder: Path, kind: Kind, wanted: str, unknown: str, asked_by: str) -> Path:
    name = f"{wanted.lower()}.yaml"
    areas = sorted((folder / kind).glob("*"), key=lambda area: (area.name == EXAMPLE_AREA, area))
    found = [path for area in areas if (path := area / name).is_file()] if Path(name).name == name else []
    if not found:
        raise UserError(unknown, id=wanted, file=asked_by)
    if len(found) > 1:
        raise UserError("forms_id_twice", file=short_name(found[1]), id=wanted)
    return found[0]


def profile_file(path: Path) -> ProfileFile:
    """The profile in ``path``, as written."""
    file = read_as(ProfileFile, path)
    _expect_id(file.id, path)
    if file.area != path.parent.name:
        raise UserError(
            "forms_area_differs", file=short_name(path), area=file.area, expected=path.parent.name
        )
    _expect_once([ref.module for ref in file.modules], path)
    return file


def module_file(path: Path) -> ModuleFile:
    """The module in ``path``, as written."""
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


def scale_file(folder: Path, scale_id: str, asked_by: str = NOWHERE) -> ScaleFile:
    """The scale, as written; ``asked_by`` is the file that names it."""
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
    return file


def oral_test_file(folder: Path, profile: ProfileFile) -> OralTestFile | None:
    """The oral test of a profile, as written, or None where it has none."""
    path = folder / "oral_tests" / profile.area / f"{profile.id.lower()}.yaml"
    if not path.is_file():
        return None
    file = read_as(OralTestFile, path)
    _expect_id(file.profile, path)
    _expect_once([pair.id for pair in file.questions], path)
    known = {ref.module for ref in profile.modules}
    for pair in file.questions:
        if not pair.id.startswith(f"{file.profile}."):
            raise UserError(
                "forms_question_id_outside", file=short_name(path), id=pair.id, profile=file.profile
            )
        if pair.module not in known:
            raise UserError(
                "forms_question_module_unknown", file=short_name(path), id=pair.id, module=pair.module
            )
    return file


def glossary_file(folder: Path, area: str) -> GlossaryFile | None:
    """The glossary of an area, as written, or None where it has none."""
    path = folder / "glossaries" / f"{area}.yaml"
    if not path.is_file():
        return None
    file = read_as(GlossaryFile, path)
    _expect_area(file.area, path)
    _expect_once([word.id for word in file.words], path)
    for word in file.words:
        if not word.id.startswith(f"{area}."):
            raise UserError("forms_word_id_outside", file=short_name(path), id=word.id, area=area)
    return file


def lessons_file(folder: Path, area: str) -> LessonsFile | None:
    """The lessons of an area, as written, or None where it has none."""
    path = folder / "lessons" / f"{area}.yaml"
    if not path.is_file():
        return None
    file = read_as(LessonsFile, path)
    _expect_area(file.area, path)
    _expect_once([course.course for course in file.courses], path)
    glossary = glossary_file(folder, area)
    known = {word.id for word in glossary.words} if glossary else set()
    for course in file.courses:
        for word_id in course.words:
            if word_id not in known:
                raise UserError(
                    "forms_lesson_word_unknown", file=short_name(path), course=course.course, id=word_id
                )
    return file


def _expect_area(found: str, path: Path) -> None:
    if found != path.stem:
        raise UserError("forms_area_differs", file=short_name(path), area=found, expected=path.stem)


def _expect_id(found: str, path: Path) -> None:
    if path.stem != found.lower():
        raise UserError("forms_id_differs", file=short_name(path), id=found, expected=f"{found.lower()}.yaml")


def _expect_once(ids: Sequence[str], path: Path) -> None:
    for entry_id in ids:
        if ids.count(entry_id) > 1:
            raise UserError("forms_id_twice", file=short_name(path), id=entry_id)
