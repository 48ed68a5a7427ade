"""The record of one copy of a document: what the paper says, as data; published with a JSON Schema.

A part that this copy does not show is null and not merely empty.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any, Literal

import rfc8785
from pydantic import BaseModel, ConfigDict

from validering.terms import (
    AbsenceReason,
    Cefr,
    CopyFor,
    DatePrecision,
    DocumentKind,
    EntryLevel,
    ExperienceKind,
    LanguageSkill,
    ModuleOutcome,
    PaperStatus,
    ProfileOutcome,
    SessionKind,
    SupplementKind,
    TranslationKind,
    ValidInSweden,
)
from validering.work_swedish import WorkSituation

FORMAT: Literal["validering-copy-1"] = "validering-copy-1"
SCHEMA_ID = "urn:validering:copy-record:1"

Texts = dict[str, str]
"""One text by BCP 47 tag; Swedish is always there."""


class Fact(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class CopyWords(Fact):
    """What a person said or wrote: in Swedish, in another language, or both."""

    sv: str | None
    own: str | None = None
    language: str | None = None
    translation: TranslationKind = TranslationKind.NONE


class CopySigner(Fact):
    name: str
    part: str
    day: date


class CopyDocument(Fact):
    """Which copy it is; ``replaces`` is the version it takes the place of."""

    kind: DocumentKind
    number: str
    version: int
    replaces: int | None
    issued_on: date
    copy_for: CopyFor
    languages: tuple[str, ...]
    signers: tuple[CopySigner, ...]


class CopyIssuer(Fact):
    name: str
    org_no: str
    address: str
    city: str
    phone: str
    web: str


class CopyHolder(Fact):
    """The person it is about; of a protected person the alias alone."""

    name: str
    name_in_own_script: str | None
    born: date | None
    birth_year: int | None
    phone: str | None
    can_start: str | None


class CopyCriterion(Fact):
    """``level`` is the words of the scale, None where it was not assessed or is not applicable."""

    code: str
    text: Texts
    is_critical: bool
    level: Texts | None
    absence_reason: AbsenceReason | None
    reason: str | None
    judged_by: str | None
    days: tuple[date, ...]


class CopyModule(Fact):
    """``place`` is its place in the profile, from 0; ``title`` None where only the outcome is named."""

    place: int
    code: str
    title: Texts | None
    learning_outcome: Texts
    outcome: ModuleOutcome
    shown_in: tuple[SessionKind, ...]
    days: tuple[date, ...]
    criteria: tuple[CopyCriterion, ...] | None


class CopyAssessor(Fact):
    name: str
    trade: str | None
    years_in_trade: int | None


class CopyResult(Fact):
    """A decided result with the modules that this copy names."""

    profile_id: str
    version: str
    is_example: bool
    ssyk_2012: str | None
    title: Texts
    outcome: ProfileOutcome
    entry_level: EntryLevel
    summary: CopyWords | None
    modules: tuple[CopyModule, ...]
    assessors: tuple[CopyAssessor, ...]
    practical_days: int
    first_day: date | None
    last_day: date | None
    places: tuple[str, ...]
    second_person: str | None
    second_is_assessor: bool


class CopyMoment(Fact):
    """A date as it is remembered."""

    year: int
    month: int | None
    precision: DatePrecision


class CopyExperience(Fact):
    title: CopyWords
    kind: ExperienceKind | None
    employer: str | None
    place: str | None
    country: str | None
    began: CopyMoment | None
    ended: CopyMoment | None
    is_ongoing: bool
    extent: str | None
    last_done_year: int | None
    done: CopyWords
    how: CopyWords
    responsibility: CopyWords
    skills: CopyWords
    tools: str | None
    scale: str | None
    people_led: int | None
    paper_status: PaperStatus


class CopyEducation(Fact):
    title: CopyWords
    school: str | None
    country: str | None
    years: float | None
    from_year: int | None
    to_year: int | None
    is_completed: bool
    paper_status: PaperStatus


class CopyLicence(Fact):
    kind: str
    licence_class: str | None
    country: str | None
    valid_to: date | None
    original_seen: bool
    valid_in_sweden: ValidInSweden
    checked_on: date | None


class CopyAtWork(Fact):
    situation: WorkSituation
    words: str


class CopySwedish(Fact):
    understands: Cefr | None
    speaks: Cefr | None
    reads: Cefr | None
    writes: Cefr | None
    in_words: str | None
    judged_by: str | None
    judged_on: date | None
    at_work: tuple[CopyAtWork, ...]
    at_work_by: str | None
    at_work_on: date | None


class CopyLanguage(Fact):
    tag: str
    is_first: bool
    speaks: LanguageSkill | None


class CopyCompetence(Fact):
    title: CopyWords
    text: CopyWords


class CopyReference(Fact):
    name: str
    contact: str | None
    about: CopyWords


class CopySupplement(Fact):
    module: Texts
    kind: SupplementKind
    action: str
    provider: str | None
    size: str | None
    helper: str | None
    review_on: date | None


class CopyInformalMeeting(Fact):
    """A talk with a person in the trade; no assessment."""

    day: date
    language: str | None
    door_opener: str | None
    organisation: str | None
    trade: str | None
    trade_years: int | None
    entry_level: EntryLevel
    topics: str | None
    contacts_offered: int | None
    next_step: str | None


class CopyPicture(Fact):
    """A printed picture by its caption; the picture itself stands on the page."""

    caption_sv: str
    caption_own: str | None
    taken_on: date | None


class CopyRecord(Fact):
    """Everything one issued copy says."""

    format: Literal["validering-copy-1"] = FORMAT
    document: CopyDocument
    issuer: CopyIssuer
    holder: CopyHolder
    is_under_review: bool
    results: tuple[CopyResult, ...] | None = None
    presentation: CopyWords | None = None
    first_view: str | None = None
    recommended_way: str | None = None
    experiences: tuple[CopyExperience, ...] | None = None
    competences: tuple[CopyCompetence, ...] | None = None
    educations: tuple[CopyEducation, ...] | None = None
    licences: tuple[CopyLicence, ...] | None = None
    swedish: CopySwedish | None = None
    languages: tuple[CopyLanguage, ...] | None = None
    references: tuple[CopyReference, ...] | None = None
    pictures: tuple[CopyPicture, ...] | None = None
    informal_meetings: tuple[CopyInformalMeeting, ...] | None = None
    comment: CopyWords | None = None
    supplements: tuple[CopySupplement, ...] | None = None
    legal_notes: tuple[Texts, ...] = ()

    def canonical(self) -> bytes:
        """The record as canonical JSON (RFC 8785): the same record is always the same bytes."""
        return rfc8785.dumps(self.model_dump(mode="json"))

    def digest(self) -> bytes:
        """The SHA-256 of the canonical JSON."""
        return hashlib.sha256(self.canonical()).digest()


def read_record(content: bytes) -> CopyRecord:
    """The record that ``canonical`` wrote; raises pydantic's ValidationError."""
    return CopyRecord.model_validate_json(content)


def schema() -> dict[str, Any]:
    """The published JSON Schema (2020-12) of a record."""
    made = CopyRecord.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **made}


def schema_text() -> str:
    """The schema as it is kept in ``copy_record.schema.json``."""
    return json.dumps(schema(), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
