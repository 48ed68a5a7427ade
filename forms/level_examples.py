"""Worked examples of the levels of a scale, one criterion for each area: for assessors who have been away."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field

from forms.source_files import CriterionId, Entry, Text
from forms.yaml_files import read_as
from validering.profile import Criterion, Level, Translated

NAME = "worked_examples"


class SituationWords(Entry):
    """The words of a situation in another language."""

    seen: Text
    because: Text


class SituationEntry(Entry):
    """What was seen, and why that is the level; ``translations`` by BCP 47 tag are drafts."""

    level: Text
    seen: Text
    because: Text
    translations: dict[str, SituationWords] = Field(default_factory=dict)


class WorkedExamplesFile(Entry):
    """``worked_examples/<area>.yaml``; ``status`` says whether the trade itself stands for it."""

    area: Text
    status: Literal["example", "approved"]
    scale: Text
    criterion: CriterionId
    situations: tuple[SituationEntry, ...] = Field(min_length=2, max_length=8)


@dataclass(frozen=True)
class LevelExample:
    """A level with a situation in which it was seen."""

    level: Level
    seen: Translated
    because: Translated


@dataclass(frozen=True)
class WorkedExample:
    """One criterion of an area and an example of each level, from the lowest."""

    area: str
    is_approved: bool
    criterion: Criterion
    levels: tuple[LevelExample, ...]


def example_areas(folder: Path) -> tuple[str, ...]:
    """The areas that have worked examples."""
    return tuple(path.stem for path in sorted((folder / NAME).glob("*.yaml")))


def read_worked_example(area: str, folder: Path) -> WorkedExample | None:
    """The worked example of an area, or None where it has none.

    Raises UserError as ``read_as``, and for a module or scale that is not there.
    """
    from forms.reading import read_module, read_scale

    path = folder / NAME / f"{area}.yaml"
    if not path.is_file():
        return None
    file = read_as(WorkedExamplesFile, path)
    module = read_module(file.criterion.partition(".")[0], folder)
    criterion = next(each for each in module.criteria if each.id == file.criterion)
    levels = {level.id: level for level in read_scale(file.scale, folder).levels}
    shown = tuple(_example(levels[each.level], each) for each in file.situations)
    return WorkedExample(file.area, file.status == "approved", criterion, shown)


def _example(level: Level, given: SituationEntry) -> LevelExample:
    others = given.translations.items()
    return LevelExample(
        level,
        Translated.of(given.seen, **{tag: words.seen for tag, words in others}),
        Translated.of(given.because, **{tag: words.because for tag, words in others}),
    )
