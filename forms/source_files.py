"""What the files of ``forms`` may hold; the texts in them are Swedish."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from validering.profile import Codes, CriterionKind, JudgedBy, Method, RollUpRules, SwedishDependency
from validering.terms import SfiCourse

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
ModuleId = Annotated[str, StringConstraints(pattern=r"^[A-Z]+-[A-Z]+[0-9]+$")]
ProfileId = Annotated[str, StringConstraints(pattern=r"^[A-Z]+(-[A-Z0-9]+)+$")]
CriterionId = Annotated[str, StringConstraints(pattern=r"^[A-Z]+-[A-Z]+[0-9]+\.[0-9]{2}$")]
TaskId = Annotated[str, StringConstraints(pattern=r"^[A-Z]+-[A-Z]+[0-9]+\.T[0-9]$")]


class Entry(BaseModel):
    """A part of a file; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class CriterionEntry(Entry):
    """One observable act as the file writes it."""

    id: CriterionId
    kind: CriterionKind
    critical: bool = False
    text: Text
    question: Text
    look_for: tuple[Text, ...] = Field(min_length=2, max_length=4)
    knowledge: Text | None = None
    conditions: Text | None = None
    methods: tuple[Method, ...] = Field(min_length=1)
    min_evidence: int = Field(default=1, ge=1, le=9)
    swedish: SwedishDependency = SwedishDependency.NONE
    cefr: Literal["A1", "A2", "B1", "B2"] | None = None
    sfi_course: SfiCourse | None = None
    law_ref: Text | None = None


class TaskEntry(Entry):
    """What the candidate rates, with the criteria it stands for."""

    id: TaskId
    question: Text
    criteria: tuple[CriterionId, ...] = Field(min_length=1)
    pictogram: str | None = None


class ModuleFile(Entry):
    """``modules/<area>/<id in lower case>.yaml``."""

    id: ModuleId
    title: Text
    learning_outcome: Text
    weight: int = Field(default=1, ge=1)
    judged_by: JudgedBy = JudgedBy.TRADE
    criteria: tuple[CriterionEntry, ...] = Field(min_length=1)
    tasks: tuple[TaskEntry, ...] = Field(min_length=1, max_length=3)


class ModuleRef(Entry):
    """A module in a profile; ``only`` keeps some of its criteria, None all of them."""

    module: ModuleId
    mandatory: bool = True
    only: tuple[CriterionId, ...] | None = Field(default=None, min_length=1)


class AlignmentEntry(Entry):
    """A course or subject level close to the occupation; ``code`` is left out when nobody is sure of it."""

    scheme: Text
    code: Text | None = None
    title: Text
    as_of: date


class ProfileFile(Entry):
    """``profiles/<area>/<id in lower case>.yaml``."""

    id: ProfileId
    version: Annotated[str, StringConstraints(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+$")]
    status: Literal["example", "branch"]
    area: Text
    title: Text
    legal_notes: tuple[Text, ...] = ()
    trade_notes: tuple[Text, ...] = ()
    codes: Codes = Codes()
    scale: Text
    rules: RollUpRules = RollUpRules()
    practical_days: tuple[int, int] = (2, 5)
    equipment: tuple[Text, ...] = ()
    alignments: tuple[AlignmentEntry, ...] = ()
    modules: tuple[ModuleRef, ...] = Field(min_length=1)


class LevelEntry(Entry):
    """A step of a scale; ``meaning`` says it in one line."""

    id: Text
    title: Text
    meaning: Text


class ScaleFile(Entry):
    """``scales/<id>.yaml``; levels stand from lowest to highest."""

    id: Text
    pass_level: Text
    levels: tuple[LevelEntry, ...] = Field(min_length=2)


class EvidenceKindEntry(Entry):
    """A kind of evidence as ``evidence_kinds.yaml`` writes it."""

    id: Text
    title: Text
    direct: bool
    sufficient: bool


class EvidenceKindsFile(Entry):
    """``evidence_kinds.yaml``."""

    evidence_kinds: tuple[EvidenceKindEntry, ...] = Field(min_length=1)


class AreaEntry(Entry):
    """A trade area; its id is the name of its folders."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]
    title: Text


class AreasFile(Entry):
    """``areas.yaml``."""

    areas: tuple[AreaEntry, ...] = Field(min_length=1)


class LanguageEntry(Entry):
    """A language as ``languages.yaml`` writes it; ``name`` is its Swedish name.

    ``whole`` are the areas with every text translated, ``in_part`` those with headings, tasks and questions,
    ``headings`` those with titles and what a module leads to.
    """

    tag: Text
    cldr: Text
    direction: Literal["ltr", "rtl"]
    font: Text
    own_name: Text
    name: Text
    offered: bool
    whole: tuple[Text, ...] | Literal["all"] = ()
    in_part: tuple[Text, ...] | Literal["all"] = ()
    headings: tuple[Text, ...] | Literal["all"] = ()


class LanguagesFile(Entry):
    """``languages.yaml``."""

    languages: tuple[LanguageEntry, ...] = Field(min_length=1)
