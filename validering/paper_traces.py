"""What leaves the program on paper or as a file: who, when, which number, to which kind of place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_named
from validering.changes import Change
from validering.seeing import SEE_CASES
from validering.staff_names import staff_names
from validering.storage.tables.people import Candidate
from validering.storage.tables.protection import PaperTrace
from validering.terms import ProtectionLevel

REVIEW_BUNDLE, EVIDENCE_COPY, HISTORY = "review-bundle", "evidence-copy", "history"
CALENDAR = "calendar"
"""What may leave besides the kinds of document; the others are those of ``DocumentKind``."""


class TraceWay(StrEnum):
    """How it left, and to which kind of place; the place itself is never kept."""

    PRINTED = "printed"
    COMPUTER = "computer"
    STICK = "stick"
    NETWORK = "network"
    CONSOLE = "console"


@dataclass(frozen=True)
class TraceEntry:
    """One paper or file that left; ``number`` is None for a draft and for what has none."""

    id: UUID
    case_id: UUID
    kind: str
    number: str | None
    language: str | None
    way: TraceWay
    carries_name: bool
    made_by_name: str
    made_at: datetime


def note_paper(
    session: Session,
    acting: Acting,
    case_id: UUID,
    *,
    kind: str,
    way: TraceWay,
    number: str | None = None,
    language: str | None = None,
    document_id: UUID | None = None,
    evidence_id: UUID | None = None,
    sha256: str | None = None,
    has_real_name: bool = False,
    is_nameless: bool = False,
) -> Change:
    """Write down that a paper or file is about to leave; ``has_real_name`` where it was typed at printing.

    ``is_nameless`` where it names nobody, whoever the case is about.

    Raises UserError ``not_allowed`` or ``case_missing``.
    """
    acting.require(*SEE_CASES)
    case = case_named(session, case_id)
    is_open = session.get_one(Candidate, case.candidate_id).protection_level == ProtectionLevel.NONE
    row = PaperTrace(
        id=acting.new_id(),
        case_id=case_id,
        document_id=document_id,
        evidence_id=evidence_id,
        kind=kind,
        number=number,
        language=language,
        way=way.value,
        carries_name=(is_open and not is_nameless) or has_real_name,
        sha256=sha256,
        made_by=acting.staff_id,
        made_at=acting.now(),
    )
    session.add(row)
    return Change.of(case_id, "papers", new_id=row.id)


def read_traces(session: Session, case_id: UUID) -> tuple[TraceEntry, ...]:
    """Everything that left from a case, the newest first."""
    rows = session.scalars(
        select(PaperTrace).where(PaperTrace.case_id == case_id).order_by(PaperTrace.made_at.desc())
    ).all()
    names = staff_names(session, [row.made_by for row in rows])
    return tuple(
        TraceEntry(
            row.id,
            row.case_id,
            row.kind,
            row.number,
            row.language,
            TraceWay(row.way),
            row.carries_name,
            names.get(row.made_by, "–"),
            row.made_at,
        )
        for row in rows
    )
