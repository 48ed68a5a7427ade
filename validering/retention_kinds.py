"""The kinds of record a centre keeps or disposes of: what belongs to each, counted from when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, Table, and_, false

from validering.evidence_access import FILES_ONLY, EvidenceKindId
from validering.storage.row_removal import holds_any
from validering.storage.tables import Base


class RecordKind(StrEnum):
    DOCUMENTS = "documents"
    COMPLAINTS = "complaints"
    PLANS = "plans"
    TEST_PAPERS = "test_papers"
    PHOTOS = "photos"
    EVIDENCE = "evidence"
    CONSENTS = "consents"
    MAPPING = "mapping"
    CONTACT = "contact"
    FOLLOW_UPS = "follow_ups"
    WORKING = "working"
    CASES = "cases"


class KeepRule(StrEnum):
    """For ever, or until a number of months have passed."""

    PRESERVE = "preserve"
    DISPOSE = "dispose"


class Counted(StrEnum):
    """From when the months count."""

    CASE_ENDED = "case_ended"
    PERSON_ENDED = "person_ended"
    CONSENT_ENDED = "consent_ended"


@dataclass(frozen=True)
class Part:
    """Rows of a table that go whole, or, where ``columns`` are named, lose only those."""

    table: str
    columns: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    @property
    def source(self) -> Table:
        return Base.metadata.tables[self.table]

    def chosen(self, of_case: ColumnElement[bool]) -> ColumnElement[bool]:
        """Those of the rows of a case that are meant."""
        found = of_case
        if self.kinds:
            found = and_(found, self.source.c.kind.in_(self.kinds))
        if self.columns:
            found = and_(found, holds_any(self.source, self.columns))
        if self.table == "evidence":
            found = and_(found, self.source.c.removed_at.is_(None))
        return found if self.table else false()


@dataclass(frozen=True)
class KindFacts:
    """What a kind consists of, and the example that stands until the centre decides."""

    rule: KeepRule
    months: int | None
    counted: Counted
    parts: tuple[Part, ...]


_PAPERS = (EvidenceKindId.WRITTEN_TEST, EvidenceKindId.SIMULATION, EvidenceKindId.ORAL_ANSWER)
_PICTURES = tuple(FILES_ONLY)
_OTHERS = tuple(kind for kind in EvidenceKindId if kind not in (*_PAPERS, *_PICTURES))
_CONTACT = (
    "phone",
    "email",
    "contact_how",
    "contact_when",
    "adaptations",
    "interpreter_language",
    "interpreter_sex_wish",
)


def _evidence(*kinds: EvidenceKindId) -> tuple[Part, ...]:
    return (Part("evidence", kinds=tuple(sorted(kind.value for kind in kinds))),)


def _tables(*names: str) -> tuple[Part, ...]:
    return tuple(Part(name) for name in names)


_DISPOSE, _ENDED, _PERSON = KeepRule.DISPOSE, Counted.CASE_ENDED, Counted.PERSON_ENDED

KINDS: Mapping[RecordKind, KindFacts] = {
    RecordKind.DOCUMENTS: KindFacts(KeepRule.PRESERVE, None, _ENDED, _tables("issued_document")),
    RecordKind.COMPLAINTS: KindFacts(_DISPOSE, 120, _ENDED, _tables("objection_answer", "objection")),
    RecordKind.PLANS: KindFacts(_DISPOSE, 24, _ENDED, _tables("plan_item", "supplement_item", "placement")),
    RecordKind.TEST_PAPERS: KindFacts(
        _DISPOSE, 6, _ENDED, (*_tables("oral_answer", "oral_test"), *_evidence(*_PAPERS))
    ),
    RecordKind.PHOTOS: KindFacts(_DISPOSE, 24, Counted.CONSENT_ENDED, _evidence(*_PICTURES)),
    RecordKind.EVIDENCE: KindFacts(_DISPOSE, 24, _ENDED, _evidence(*_OTHERS)),
    RecordKind.CONSENTS: KindFacts(
        _DISPOSE, 24, Counted.CONSENT_ENDED, _tables("consent", "information_receipt", "information_read")
    ),
    RecordKind.MAPPING: KindFacts(
        _DISPOSE,
        24,
        _PERSON,
        _tables(
            "experience",
            "education",
            "licence",
            "candidate_language",
            "earlier_mapping",
            "case_mapping",
            "other_competence",
        ),
    ),
    RecordKind.CONTACT: KindFacts(
        _DISPOSE,
        12,
        _PERSON,
        (
            Part("candidate", _CONTACT),
            Part("experience", ("reference_name", "reference_contact")),
            Part("informal_meeting", ("contact_names",)),
        ),
    ),
    RecordKind.FOLLOW_UPS: KindFacts(_DISPOSE, 24, _ENDED, _tables("follow_up")),
    RecordKind.WORKING: KindFacts(
        _DISPOSE,
        6,
        _ENDED,
        (
            *_tables("working_mark", "self_rating", "draft", "portfolio_wish", "satisfaction_given"),
            Part("case_session", ("private_note",)),
        ),
    ),
    RecordKind.CASES: KindFacts(_DISPOSE, 120, _PERSON, _tables("assessment_case")),
}
"""Every kind, in the order they are shown. A case goes whole only when no document of it is preserved."""
