"""The list of what carried a protected person's name, as it is shown: numbers, days, who; never the name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.handing_over import HandOverEntry, read_hand_overs
from validering.hidden_words import HiddenWords
from validering.masking import MASK, masked, words_of_person
from validering.paper_traces import TraceEntry, read_traces
from validering.protection_facts import is_earlier, name_stands, text_of
from validering.protection_work import ItemKind
from validering.staff_names import staff_names
from validering.storage.tables.assessment import Evidence
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.storage.tables.people import Candidate
from validering.storage.tables.protection import ProtectionItem, ProtectionRound
from validering.terms import DocumentKind, DocumentStatus, ProtectionLevel


@dataclass(frozen=True)
class PaperOut:
    """A document that was issued with the name; ``is_ended`` when it was replaced or revoked since."""

    number: str
    version: int
    kind: DocumentKind
    issued_at: datetime
    is_ended: bool
    hand_overs: tuple[HandOverEntry, ...]


@dataclass(frozen=True)
class ListedItem:
    """One thing on the list.

    ``text`` is the text itself with the name taken out, and ``place`` where it stands as (table, column);
    ``title`` is that of a piece of evidence, also without the name. ``is_signed`` where nobody may change it,
    ``has_name`` whether the name still stands in it,
    ``is_earlier`` where it does so only in the record of changes.
    """

    id: UUID
    kind: ItemKind
    case_no: str | None
    is_by_itself: bool
    done_on: date | None
    done_by_name: str | None
    count: int = 0
    paper: PaperOut | None = None
    trace: TraceEntry | None = None
    backup_at: datetime | None = None
    place: tuple[str, str] | None = None
    text: str | None = None
    title: str | None = None
    evidence_id: UUID | None = None
    is_signed: bool = False
    has_name: bool = False
    is_earlier: bool = False

    @property
    def is_done(self) -> bool:
        return self.is_by_itself or self.done_on is not None


@dataclass(frozen=True)
class ProtectionList:
    """The list of the last time protection was switched on."""

    round_id: UUID
    level: ProtectionLevel
    began_at: datetime
    began_by_name: str
    finished_on: date | None
    finished_by_name: str | None
    items: tuple[ListedItem, ...]

    @property
    def left(self) -> int:
        """How many things a human has still to see to."""
        return sum(not item.is_done for item in self.items)


def read_protection_list(session: Session, case_id: UUID) -> ProtectionList | None:
    """The list of the case's candidate; None for one who was never protected, or was from the first day."""
    case = session.get_one(Case, case_id)
    person = session.get_one(Candidate, case.candidate_id)
    row = _last_switched_on(session, person.id)
    if row is None or person.protection_level == ProtectionLevel.NONE:
        return None
    items = session.scalars(
        select(ProtectionItem).where(ProtectionItem.round_id == row.id).order_by(ProtectionItem.order_no)
    ).all()
    names = staff_names(session, [row.began_by, row.finished_by, *(item.done_by for item in items)])
    known = session.execute(select(Case.id, Case.case_no).where(Case.candidate_id == person.id))
    numbers = {one[0]: one[1] for one in known}
    traces = {trace.id: trace for each in numbers for trace in read_traces(session, each)}
    return ProtectionList(
        row.id,
        ProtectionLevel(row.level),
        row.began_at,
        names.get(row.began_by, "–"),
        row.finished_at.astimezone().date() if row.finished_at else None,
        names.get(row.finished_by),
        tuple(_listed(session, item, names, numbers, person, traces) for item in items),
    )


def _last_switched_on(session: Session, candidate_id: UUID) -> ProtectionRound | None:
    """The newest round before which the person was not protected: it alone has a list."""
    rounds = session.scalars(
        select(ProtectionRound)
        .where(ProtectionRound.candidate_id == candidate_id)
        .order_by(ProtectionRound.began_at)
    ).all()
    before, found = ProtectionLevel.NONE.value, None
    for row in rounds:
        if before == ProtectionLevel.NONE and row.level != ProtectionLevel.NONE:
            found = row
        before = row.level
    return found


def _listed(
    session: Session,
    item: ProtectionItem,
    names: Mapping[UUID | None, str],
    numbers: Mapping[UUID, str],
    person: Candidate,
    traces: Mapping[UUID, TraceEntry],
) -> ListedItem:
    facts, hidden = item.facts, HiddenWords(words_of_person(person))
    text = text_of(session, facts)
    return ListedItem(
        id=item.id,
        kind=ItemKind(item.kind),
        case_no=numbers.get(item.case_id) if item.case_id else None,
        is_by_itself=item.is_by_itself,
        done_on=item.done_at.astimezone().date() if item.done_at else None,
        done_by_name=names.get(item.done_by),
        count=int(facts.get("count", 0)),
        paper=_paper(session, UUID(facts["document_id"]), person) if "document_id" in facts else None,
        trace=traces.get(UUID(facts["trace_id"])) if "trace_id" in facts else None,
        backup_at=datetime.fromisoformat(facts["made_at"]) if "made_at" in facts else None,
        place=(facts["table"], facts["column"]) if "table" in facts else None,
        text=hidden.replaced(text, MASK) if text else None,
        title=_title(session, facts, hidden),
        evidence_id=UUID(facts["evidence_id"]) if "evidence_id" in facts else None,
        is_signed=bool(facts.get("signed")),
        has_name="table" in facts and name_stands(session, facts, hidden),
        is_earlier=is_earlier(facts),
    )


def _title(session: Session, facts: Mapping[str, Any], hidden: HiddenWords) -> str | None:
    row = session.get(Evidence, UUID(facts["evidence_id"])) if "evidence_id" in facts else None
    return None if row is None else hidden.replaced(row.title, MASK)


def _paper(session: Session, document_id: UUID, person: Candidate) -> PaperOut | None:
    row = session.get(IssuedDocument, document_id)
    if row is None:
        return None
    ends = [DocumentStatus.REPLACED.value, DocumentStatus.REVOKED.value]
    ended = select(DocumentEvent.id).where(
        DocumentEvent.document_id == document_id, DocumentEvent.kind.in_(ends)
    )
    return PaperOut(
        row.number,
        row.version,
        DocumentKind(row.kind),
        row.issued_at,
        session.scalar(ended.limit(1)) is not None,
        masked(read_hand_overs(session, document_id), words_of_person(person)),
    )
