"""Ids, file names and references: each id once, in its place, and nothing named that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.checking.faults import Fault, Place, Warned
from forms.checking.sources import Source, Sources
from forms.found_files import EXAMPLE_AREA
from forms.level_examples import WorkedExamplesFile
from forms.source_files import ModuleFile, ProfileFile
from forms.teaching_files import GlossaryFile, LessonsFile, OralTestFile
from validering.profile import Codes

CODES = {
    "af_ssyk_2012": (r"[0-9]{4}", "5120"),
    "jobtech_id": (r"[A-Za-z0-9]{4}_[A-Za-z0-9]{3}_[A-Za-z0-9]{3}", "BStc_SJh_DKG"),
    "esco_uri": (
        r"http://data\.europa\.eu/esco/occupation/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
        "http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e",
    ),
    "esco_match": (r"exact|close|broad|narrow", "exact, close, broad, narrow"),
    "esco_version": (r"v[0-9]+\.[0-9]+\.[0-9]+", "v1.2.1"),
}


def name_faults(sources: Sources) -> Iterator[Fault]:
    """What is wrong with ids, names of files and what names something else."""
    for module in sources.modules:
        yield from _file_name(module, module.content.id)
        yield from _area_folder(module, sources)
        yield from _module_ids(module)
    for profile in sources.profiles:
        yield from _file_name(profile, profile.content.id)
        yield from _area_folder(profile, sources)
        yield from _profile_refs(profile, sources)
        yield from _codes(profile)
    for test in sources.oral_tests:
        yield from _file_name(test, test.content.profile)
        yield from _oral_test(test, sources)
    for glossary in sources.glossaries:
        yield from _area_name(glossary)
        yield from _glossary(glossary)
    for lessons in sources.lessons:
        yield from _area_name(lessons)
        yield from _lesson_words(lessons, sources)
    for example in sources.worked_examples:
        yield from _area_name(example)
        yield from _worked_example(example, sources)
    for scale in sources.scales:
        levels = [level.id for level in scale.content.levels]
        if scale.content.pass_level not in levels:
            at, known = scale.document.place("pass_level"), ", ".join(levels)
            yield Fault("check_unknown", at, id=scale.content.pass_level, known=known)
    yield from _ids_twice(sources)
    yield from _unused(sources)


def _file_name(
    source: Source[ModuleFile] | Source[ProfileFile] | Source[OralTestFile], name: str
) -> Iterator[Fault]:
    if source.path.stem != name.lower():
        yield Fault("check_file_name", source.document.place("id"), id=name, right=f"{name.lower()}.yaml")


def _area_name(
    source: Source[GlossaryFile] | Source[LessonsFile] | Source[WorkedExamplesFile],
) -> Iterator[Fault]:
    if source.content.area != source.path.stem:
        yield Fault(
            "check_area_folder",
            source.document.place("area"),
            area=source.content.area,
            right=source.path.stem,
        )


def _worked_example(source: Source[WorkedExamplesFile], sources: Sources) -> Iterator[Fault]:
    """The criterion is one of the area, and each level of the scale has its situation, from the lowest."""
    file, at = source.content, source.document.place
    own = [module for module in sources.modules if module.folder_name == file.area]
    known = [criterion.id for module in own for criterion in module.content.criteria]
    if file.criterion not in known:
        yield Fault("check_unknown", at("criterion"), id=file.criterion, known=", ".join(known))
    scales = {scale.content.id: scale.content for scale in sources.scales}
    if file.scale not in scales:
        yield Fault("check_unknown", at("scale"), id=file.scale, known=", ".join(scales))
        return
    levels = [level.id for level in scales[file.scale].levels]
    found = [situation.level for situation in file.situations]
    if found != levels:
        yield Fault("check_unknown", at("situations"), id=", ".join(found), known=", ".join(levels))


def _area_folder(source: Source[ModuleFile] | Source[ProfileFile], sources: Sources) -> Iterator[Fault]:
    folder = source.folder_name
    if isinstance(source.content, ProfileFile) and source.content.area != folder:
        yield Fault(
            "check_area_folder", source.document.place("area"), area=source.content.area, right=folder
        )
    known = [area.id for area in sources.areas.content.areas] if sources.areas else [folder]
    if folder not in [*known, EXAMPLE_AREA]:
        yield Fault("check_area_unknown", source.document.place("area"), area=folder, known=", ".join(known))


def _module_ids(source: Source[ModuleFile]) -> Iterator[Fault]:
    file, at = source.content, source.document.place
    for kind in ("criteria", "tasks"):
        for number, entry in enumerate(getattr(file, kind)):
            if not entry.id.startswith(f"{file.id}."):
                yield Fault("check_id_outside", at(kind, number, "id"), id=entry.id, right=f"{file.id}.")
    known = {criterion.id for criterion in file.criteria}
    asked: list[str] = []
    for number, task in enumerate(file.tasks):
        for row, criterion_id in enumerate(task.criteria):
            place = at("tasks", number, "criteria", row)
            if criterion_id not in known:
                yield Fault("check_unknown", place, id=criterion_id, known=", ".join(sorted(known)))
            elif criterion_id in asked:
                yield Fault("check_asked_twice", place, id=criterion_id)
            asked.append(criterion_id)
    for number, criterion in enumerate(file.criteria):
        if criterion.id not in asked:
            yield Fault("check_not_asked", at("criteria", number, "id"), id=criterion.id)


def _profile_refs(source: Source[ProfileFile], sources: Sources) -> Iterator[Fault]:
    modules = {module.content.id: module.content for module in sources.modules}
    seen: set[str] = set()
    at = source.document.place
    for number, ref in enumerate(source.content.modules):
        if ref.module in seen:
            yield Fault("check_id_twice", at("modules", number, "module"), id=ref.module, other=at("modules"))
        seen.add(ref.module)
        module = modules.get(ref.module)
        if module is None:
            if not _is_broken(ref.module, sources):
                yield Fault("check_module_unknown", at("modules", number, "module"), id=ref.module)
            continue
        known = {criterion.id for criterion in module.criteria}
        for row, criterion_id in enumerate(ref.only or ()):
            if criterion_id not in known:
                place = at("modules", number, "only", row)
                yield Fault("check_unknown", place, id=criterion_id, known=", ".join(sorted(known)))
    scales = {scale.content.id for scale in sources.scales}
    if source.content.scale not in scales:
        known_scales = ", ".join(sorted(scales))
        yield Fault("check_unknown", at("scale"), id=source.content.scale, known=known_scales)


def _is_broken(module_id: str, sources: Sources) -> bool:
    """Whether the file is there but could not be read, which has been said already."""
    return any(sources.folder.glob(f"modules/*/{module_id.lower()}.yaml"))


def _codes(source: Source[ProfileFile]) -> Iterator[Fault]:
    codes: Codes = source.content.codes
    for name, (shape, example) in CODES.items():
        code = getattr(codes, name)
        if code is not None and not re.fullmatch(shape, code):
            yield Fault("check_code_shape", source.document.place("codes", name), written=code, right=example)
    if codes.esco_uri and not (codes.esco_match and codes.esco_version):
        yield Fault("check_esco_half", source.document.place("codes"))


def _oral_test(source: Source[OralTestFile], sources: Sources) -> Iterator[Fault]:
    file, at = source.content, source.document.place
    profiles = {profile.content.id: profile for profile in sources.profiles}
    profile = profiles.get(file.profile)
    if profile is None:
        known = ", ".join(sorted(profiles))
        if not any(sources.folder.glob(f"profiles/*/{file.profile.lower()}.yaml")):
            yield Fault("check_unknown", at("profile"), id=file.profile, known=known)
    elif profile.folder_name != source.folder_name:
        yield Fault("check_area_folder", at("profile"), area=source.folder_name, right=profile.folder_name)
    modules = {ref.module for ref in profile.content.modules} if profile else set()
    for number, pair in enumerate(file.questions):
        if not pair.id.startswith(f"{file.profile}."):
            place = at("questions", number, "id")
            yield Fault("check_id_outside", place, id=pair.id, right=f"{file.profile}.")
        if profile and pair.module not in modules:
            place = at("questions", number, "module")
            yield Fault("check_unknown", place, id=pair.module, known=", ".join(sorted(modules)))


def _glossary(source: Source[GlossaryFile]) -> Iterator[Fault]:
    for number, word in enumerate(source.content.words):
        if not word.id.startswith(f"{source.content.area}."):
            place = source.document.place("words", number, "id")
            yield Fault("check_id_outside", place, id=word.id, right=f"{source.content.area}.")


def _lesson_words(source: Source[LessonsFile], sources: Sources) -> Iterator[Fault]:
    glossaries = [each.content for each in sources.glossaries if each.content.area == source.content.area]
    known = {word.id for glossary in glossaries for word in glossary.words}
    for number, course in enumerate(source.content.courses):
        for row, word_id in enumerate(course.words):
            place = source.document.place("courses", number, "words", row)
            if word_id not in known:
                yield Fault("check_word_unknown", place, id=word_id)
            elif word_id in course.words[:row]:
                yield Fault(
                    "check_id_twice", place, id=word_id, other=source.document.place("courses", number)
                )


def _ids_twice(sources: Sources) -> Iterator[Fault]:
    first: dict[str, Place] = {}
    for entry_id, place in _all_ids(sources):
        before = first.setdefault(entry_id.lower(), place)
        if before is not place:
            yield Fault("check_id_twice", place, id=entry_id, other=before)


def _all_ids(sources: Sources) -> Iterator[tuple[str, Place]]:
    for profile in sources.profiles:
        yield profile.content.id, profile.document.place("id")
    for module in sources.modules:
        yield module.content.id, module.document.place("id")
        for kind in ("criteria", "tasks"):
            for number, entry in enumerate(getattr(module.content, kind)):
                yield entry.id, module.document.place(kind, number, "id")
    for test in sources.oral_tests:
        for number, pair in enumerate(test.content.questions):
            yield pair.id, test.document.place("questions", number, "id")
    for glossary in sources.glossaries:
        for number, word in enumerate(glossary.content.words):
            yield word.id, glossary.document.place("words", number, "id")


def _unused(sources: Sources) -> Iterator[Fault]:
    used = {ref.module for profile in sources.profiles for ref in profile.content.modules}
    for module in sources.modules:
        if module.content.id not in used:
            yield Warned("check_module_unused", module.document.place("id"), id=module.content.id)
