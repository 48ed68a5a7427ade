"""Every file of a folder of forms, read as far as it can be, with the faults of its form."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from forms.checking.documents import Document, Way, load, octals, trap
from forms.checking.faults import Fault
from forms.level_examples import WorkedExamplesFile
from forms.source_files import (
    AreasFile,
    EvidenceKindsFile,
    LanguagesFile,
    ModuleFile,
    ProfileFile,
    ScaleFile,
)
from forms.teaching_files import GlossaryFile, LessonsFile, OralTestFile
from forms.yaml_files import what_may_stand

Shape = TypeVar("Shape", bound=BaseModel)

WANT_TEXT = {"string_type", "enum", "literal_error"}


@dataclass
class Source(Generic[Shape]):
    """A file that could be read as what it should be, and where everything in it stands."""

    document: Document
    content: Shape

    @property
    def path(self) -> Path:
        return self.document.path

    @property
    def folder_name(self) -> str:
        """The folder the file lies in, which is its area."""
        return self.path.parent.name


@dataclass
class Sources:
    """The files of a folder of forms that could be read, and the faults of those that could not."""

    folder: Path
    profiles: list[Source[ProfileFile]] = field(default_factory=list)
    modules: list[Source[ModuleFile]] = field(default_factory=list)
    oral_tests: list[Source[OralTestFile]] = field(default_factory=list)
    glossaries: list[Source[GlossaryFile]] = field(default_factory=list)
    lessons: list[Source[LessonsFile]] = field(default_factory=list)
    worked_examples: list[Source[WorkedExamplesFile]] = field(default_factory=list)
    scales: list[Source[ScaleFile]] = field(default_factory=list)
    areas: Source[AreasFile] | None = None
    languages: Source[LanguagesFile] | None = None
    faults: list[Fault] = field(default_factory=list)


def read_sources(folder: Path) -> Sources:
    """Read every YAML file under ``folder`` that the forms are made of."""
    found = Sources(folder)
    found.profiles = _read_all(ProfileFile, sorted(folder.glob("profiles/*/*.yaml")), found.faults)
    found.modules = _read_all(ModuleFile, sorted(folder.glob("modules/*/*.yaml")), found.faults)
    found.oral_tests = _read_all(OralTestFile, sorted(folder.glob("oral_tests/*/*.yaml")), found.faults)
    found.glossaries = _read_all(GlossaryFile, sorted(folder.glob("glossaries/*.yaml")), found.faults)
    found.lessons = _read_all(LessonsFile, sorted(folder.glob("lessons/*.yaml")), found.faults)
    found.worked_examples = _read_all(
        WorkedExamplesFile, sorted(folder.glob("worked_examples/*.yaml")), found.faults
    )
    found.scales = _read_all(ScaleFile, sorted(folder.glob("scales/*.yaml")), found.faults)
    found.areas = _table(AreasFile, folder / "areas.yaml", found.faults)
    found.languages = _table(LanguagesFile, folder / "languages.yaml", found.faults)
    _table(EvidenceKindsFile, folder / "evidence_kinds.yaml", found.faults)
    return found


def _table(shape: type[Shape], path: Path, faults: list[Fault]) -> Source[Shape] | None:
    if not path.is_file():
        faults.append(Fault("check_file_missing", Document(path).place()))
        return None
    return _read(shape, path, faults)


def _read_all(shape: type[Shape], paths: list[Path], faults: list[Fault]) -> list[Source[Shape]]:
    return [source for path in paths if (source := _read(shape, path, faults))]


def _read(shape: type[Shape], path: Path, faults: list[Fault]) -> Source[Shape] | None:
    document, wrong = load(path)
    faults += wrong
    if document.data is None and wrong:
        return None
    faults += octals(document)
    try:
        return Source(document, shape.model_validate(document.data))
    except ValidationError as error:
        told = {(fault.code, fault.place) for fault in faults}
        faults += [
            fault
            for each in error.errors()
            if (fault := _shape_fault(each, document, shape)) and (fault.code, fault.place) not in told
        ]
        return None


def _shape_fault(error: ErrorDetails, document: Document, shape: type[BaseModel]) -> Fault | None:
    way: Way = error["loc"]
    name = str(way[-1]) if way else "-"
    if error["type"] == "missing":
        return Fault("check_field_missing", document.place(*way[:-1]), field=name)
    if error["type"] == "extra_forbidden":
        facts = {"field": name, "near": _near(name, way[:-1], shape)}
        return Fault("check_field_unknown", document.place(*way), **facts)
    if error["type"] == "invalid_key":
        return None
    trapped = trap(document, way) if error["type"] in WANT_TEXT else None
    if trapped:
        return trapped
    if error["type"] == "value_error":
        return Fault("check_not_together", document.place(*way), problem=error["ctx"]["error"])
    return Fault(
        "check_value_wrong", document.place(*way), value=_short(error["input"]), allowed=what_may_stand(error)
    )


def _near(name: str, way: Way, shape: type[BaseModel]) -> str:
    """The known field whose name is most like the one written, else all that are known there."""
    known = sorted(_fields_at(shape, way))
    return ", ".join(difflib.get_close_matches(name, known, n=1) or known)


def _fields_at(shape: Any, way: Way) -> Iterator[str]:
    for step in way:
        if isinstance(step, str) and _is_model(shape) and step in shape.model_fields:
            shape = _inner(shape.model_fields[step].annotation)
    if _is_model(shape):
        yield from shape.model_fields


def _inner(annotation: Any) -> Any:
    """The model in an annotation such as ``tuple[Model, ...]`` or ``Model | None``."""
    if _is_model(annotation):
        return annotation
    return next(
        (found for each in getattr(annotation, "__args__", ()) if _is_model(found := _inner(each))), None
    )


def _is_model(shape: Any) -> bool:
    return isinstance(shape, type) and issubclass(shape, BaseModel)


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
