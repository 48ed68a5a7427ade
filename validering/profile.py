"""What an occupation demands, as the frozen data a case carries with it."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from validering.terms import Cefr, SfiCourse

SWEDISH = "sv"
REVIEWED = "reviewed"


class Part(BaseModel):
    """A frozen piece of a profile; unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Translated(Part):
    """One text in several languages, by BCP 47 tag; Swedish is the source and always there."""

    texts: dict[str, str]

    @model_validator(mode="after")
    def _has_swedish(self) -> Self:
        if not self.texts.get(SWEDISH, "").strip():
            raise ValueError("a text must have Swedish")
        return self

    @classmethod
    def of(cls, sv: str, **others: str) -> Translated:
        return cls(texts={SWEDISH: sv, **others})

    def __hash__(self) -> int:
        return hash(frozenset(self.texts.items()))

    @property
    def sv(self) -> str:
        return self.texts[SWEDISH]

    def get(self, tag: str) -> str | None:
        """The text in ``tag``, or None where it is missing."""
        return self.texts.get(tag) or None

    def shown(self, tag: str) -> tuple[str, str]:
        """The text to show and its language: ``tag`` where there is one, else Swedish."""
        text = self.get(tag)
        return (text, tag) if text else (self.sv, SWEDISH)


class CriterionKind(StrEnum):
    KNOWLEDGE = "knowledge"
    SKILL = "skill"
    SAFETY = "safety"
    ATTITUDE = "attitude"


class Method(StrEnum):
    OBSERVATION = "observation"
    SIMULATION = "simulation"
    ORAL_QUESTION = "oral_question"
    TEST = "test"
    DOCUMENT = "document"
    WORK_PRODUCT = "work_product"


class SwedishDependency(StrEnum):
    NONE = "none"
    SOME = "some"
    ESSENTIAL = "essential"


class JudgedBy(StrEnum):
    """Who a module is for to judge: one who knows the trade, or a teacher of Swedish."""

    TRADE = "trade"
    SFI_TEACHER = "sfi_teacher"


class Level(Part):
    """A step of the rating scale; ``title`` is printed, ``meaning`` says it in one line."""

    id: str
    title: Translated
    meaning: Translated


class RatingScale(Part):
    """Levels from lowest to highest; ``pass_level`` and above count as achieved."""

    id: str
    levels: tuple[Level, ...]
    pass_level: str

    def rank(self, level_id: str) -> int:
        """The place of a level from 0 upwards; raises KeyError for an unknown one."""
        for place, level in enumerate(self.levels):
            if level.id == level_id:
                return place
        raise KeyError(level_id)

    def level(self, level_id: str) -> Level:
        return self.levels[self.rank(level_id)]

    def passes(self, level_id: str) -> bool:
        return self.rank(level_id) >= self.rank(self.pass_level)


class EvidenceKind(Part):
    """A kind of evidence; ``direct`` shows the act itself, ``sufficient`` may carry a criterion at all."""

    id: str
    title: Translated
    direct: bool
    sufficient: bool = True


class Criterion(Part):
    """One observable act; ``question`` is what the candidate is asked in plain words.

    ``cefr`` and ``sfi_course`` say how much Swedish the act asks for, where the act is to use Swedish.
    """

    id: str
    kind: CriterionKind
    text: Translated
    question: Translated
    look_for: tuple[Translated, ...] = Field(min_length=1)
    knowledge: Translated | None = None
    conditions: Translated | None = None
    allowed_methods: tuple[Method, ...] = Field(min_length=1)
    min_evidence: int = 1
    is_critical: bool = False
    swedish_dependency: SwedishDependency = SwedishDependency.NONE
    law_ref: str | None = None
    cefr: Cefr | None = None
    sfi_course: SfiCourse | None = None


class Task(Part):
    """What the candidate rates; it stands for one or several criteria."""

    id: str
    question: Translated
    criteria: tuple[str, ...] = Field(min_length=1)
    pictogram: str | None = None


class Module(Part):
    """A part of the occupation that is decided and printed by itself."""

    id: str
    title: Translated
    learning_outcome: Translated
    mandatory: bool = True
    weight: int = 1
    judged_by: JudgedBy = JudgedBy.TRADE
    criteria: tuple[Criterion, ...] = Field(min_length=1)
    tasks: tuple[Task, ...] = Field(min_length=1, max_length=3)

    @property
    def code(self) -> str:
        """The short code people say, such as K1."""
        return self.id.rsplit("-", 1)[-1]

    def criterion(self, criterion_id: str) -> Criterion:
        for criterion in self.criteria:
            if criterion.id == criterion_id:
                return criterion
        raise KeyError(criterion_id)


Share = Annotated[float, Field(ge=0, le=1)]


class RollUpRules(Part):
    """Thresholds of DOMAIN §4.3: shares from 0 to 1, and pieces or occasions a critical criterion needs."""

    coverage: Share = 0.8
    others_passed: Share = 0.8
    critical_pieces: int = 2
    full_needs_second_person: bool = True
    safety_not_shown_blocks_certificate: bool = True


class Codes(Part):
    """Codes of the occupation in public classifications."""

    af_ssyk_2012: str | None = None
    jobtech_id: str | None = None
    esco_uri: str | None = None
    esco_match: str | None = None
    esco_version: str | None = None


class Alignment(Part):
    """A course or subject level close to the occupation, as it stood on ``as_of``."""

    scheme: str
    code: str | None = None
    title: str
    as_of: date


class OralQuestion(Part):
    """A question of the oral knowledge test and what a right answer contains."""

    question: Translated
    right: tuple[Translated, ...] = Field(min_length=1)


class OralPair(Part):
    """The same subject asked in two parallel sets, of equal difficulty."""

    id: str
    module: str
    a: OralQuestion
    b: OralQuestion


class OralTest(Part):
    """The oral knowledge test of a profile; ``minutes`` is how long one set takes."""

    minutes: int
    questions: tuple[OralPair, ...] = Field(min_length=1)


class Profile(Part):
    """An occupation profile, whole: what a case freezes when it chooses it.

    ``legal_notes`` are said of an assessment by it; ``trade_notes`` of the trade, assessed or not.
    ``equipment`` is what the practical assessment needs at hand. ``status`` is ``example``, ``branch``,
    ``free`` for what an assessor put together, or ``own`` for the centre's own, with who approved it and
    when. ``translation_status`` has ``draft`` or ``reviewed`` by language.
    """

    id: str
    version: str
    status: str = "example"
    approved_by: str | None = None
    approved_on: date | None = None
    area: str
    area_title: Translated
    title: Translated
    legal_notes: tuple[Translated, ...] = ()
    trade_notes: tuple[Translated, ...] = ()
    codes: Codes = Codes()
    scale: RatingScale
    evidence_kinds: tuple[EvidenceKind, ...]
    rules: RollUpRules = RollUpRules()
    practical_days: tuple[int, int] = (2, 5)
    equipment: tuple[Translated, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    oral_test: OralTest | None = None
    modules: tuple[Module, ...] = Field(min_length=1)
    translation_status: dict[str, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _ids_are_whole(self) -> Self:
        ids = [criterion.id for module in self.modules for criterion in module.criteria]
        if len(ids) != len(set(ids)):
            raise ValueError("a criterion id stands twice")
        for module in self.modules:
            known = {criterion.id for criterion in module.criteria}
            for task in module.tasks:
                if not set(task.criteria) <= known:
                    raise ValueError(f"task {task.id} names a criterion outside its module")
        self.scale.rank(self.scale.pass_level)
        return self

    @property
    def reviewed_in(self) -> frozenset[str]:
        """The languages whose every text a native reader has found right."""
        return frozenset(tag for tag, status in self.translation_status.items() if status == REVIEWED)

    @property
    def demanded(self) -> tuple[Module, ...]:
        """The modules the occupation asks for: the mandatory ones, or all where none is."""
        return tuple(module for module in self.modules if module.mandatory) or self.modules

    def module(self, module_id: str) -> Module:
        for module in self.modules:
            if module.id == module_id:
                return module
        raise KeyError(module_id)

    def module_of(self, criterion_id: str) -> Module:
        for module in self.modules:
            if any(criterion.id == criterion_id for criterion in module.criteria):
                return module
        raise KeyError(criterion_id)

    def criterion(self, criterion_id: str) -> Criterion:
        return self.module_of(criterion_id).criterion(criterion_id)

    def criteria(self) -> list[Criterion]:
        return [criterion for module in self.modules for criterion in module.criteria]

    def demanded_criteria(self) -> list[Criterion]:
        """The criteria of the modules the occupation asks for."""
        return [criterion for module in self.demanded for criterion in module.criteria]

    def evidence_kind(self, kind_id: str) -> EvidenceKind | None:
        return next((kind for kind in self.evidence_kinds if kind.id == kind_id), None)

    def canonical_json(self) -> str:
        """The same text for the same profile, for hashing and storing."""
        return json.dumps(
            self.model_dump(mode="json"), ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )

    def sha256(self) -> str:
        return hashlib.sha256(self.canonical_json().encode()).hexdigest()

    @classmethod
    def from_json(cls, text: str) -> Profile:
        return cls.model_validate_json(text)
