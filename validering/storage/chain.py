"""The chain over every recorded change: its heads, and whether it is whole.

A chain alone proves nothing against somebody who holds the key and could make it anew: compare it with
heads that were kept outside, on paper, in backups or beside the store.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from validering.storage.chain_rows import changed_rows
from validering.storage.chain_walk import Trouble, walk
from validering.storage.tables.audit import STORE_CHAIN, AuditEntry
from validering.storage.tables.cases import Case
from validering.storage.tables.documents import IssuedDocument
from validering.storage.tables.removals import CaseTrace

CHECK_LETTERS = 32
# What is wrong in a case, and in what belongs to no case.
_CODES = {
    "gap": ("chain_gap", "chain_store_gap"),
    "changed": ("chain_changed", "chain_store_changed"),
    "value_changed": ("chain_value_changed", "chain_store_value_changed"),
    "value_missing": ("chain_value_missing", "chain_store_value_missing"),
    "row": ("chain_row", "chain_store_row"),
    "lost": ("chain_lost", "chain_store_lost"),
    "replaced": ("chain_replaced", "chain_store_replaced"),
}


@dataclass(frozen=True, slots=True)
class Head:
    """How far a chain had come: how many entries, and the digest of the last one as hex."""

    count: int = 0
    digest: str = ""

    @property
    def check_value(self) -> str:
        """The beginning of the digest, in groups of four letters on one line, to be compared by eye."""
        letters = self.digest[:CHECK_LETTERS]
        return "\u00a0".join(letters[at : at + 4] for at in range(0, len(letters), 4))


@dataclass(frozen=True)
class KeptHeads:
    """Heads of the whole store and of each case, to be kept outside it."""

    store: Head
    cases: Mapping[UUID, Head] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {
            "store": [self.store.count, self.store.digest],
            "cases": {str(case_id): [head.count, head.digest] for case_id, head in self.cases.items()},
        }

    @classmethod
    def from_json(cls, body: Mapping[str, Any]) -> KeptHeads:
        """Raises ValueError, KeyError or TypeError where it is not what ``as_json`` gave."""
        cases = {UUID(case_id): _head(*head) for case_id, head in body["cases"].items()}
        return cls(_head(*body["store"]), cases)


@dataclass(frozen=True)
class ChainFault:
    """What is wrong; ``message(language, code, facts)`` says it, with the case number where it has one."""

    code: str
    case_id: UUID | None
    facts: Mapping[str, object]


def case_head(session: Session, case_id: UUID) -> Head:
    """The head of the chain of one case; count 0 where nothing is recorded of it."""
    return _newest(session, str(case_id))


def store_head(session: Session) -> Head:
    """The head of the chain that all entries of the store form together."""
    entries = select(AuditEntry.seq, AuditEntry.store_digest).order_by(AuditEntry.seq.desc()).limit(1)
    row = session.execute(entries).first()
    return Head() if row is None else Head(row.seq, row.store_digest.hex())


def all_heads(session: Session) -> KeptHeads:
    """The head of the store and of each case there is a chain of."""
    newest = (
        select(AuditEntry.chain, func.max(AuditEntry.place).label("place"))
        .where(AuditEntry.chain != STORE_CHAIN)
        .group_by(AuditEntry.chain)
        .subquery()
    )
    rows = session.execute(
        select(AuditEntry.chain, AuditEntry.place, AuditEntry.digest).join(
            newest, (AuditEntry.chain == newest.c.chain) & (AuditEntry.place == newest.c.place)
        )
    )
    cases = {UUID(row.chain): Head(row.place, row.digest.hex()) for row in rows}
    return KeptHeads(store_head(session), cases)


def verify(session: Session) -> tuple[ChainFault, ...]:
    """What is wrong with the chain, its values, the rows it tells of and the heads sealed into documents."""
    troubles = [*walk(session), *changed_rows(session)]
    return (*_in_words(session, troubles), *_broken_seals(session))


def verify_case(session: Session, case_id: UUID) -> tuple[ChainFault, ...]:
    """The same for the chain of one case alone, without its rows."""
    return tuple(_in_words(session, walk(session, str(case_id))))


def compare(session: Session, kept: KeptHeads) -> tuple[ChainFault, ...]:
    """Whether heads that were kept outside are still in the chain; what is not was lost or replaced."""
    troubles: list[Trouble] = []
    if kept.store.count:
        found = session.scalar(select(AuditEntry.store_digest).where(AuditEntry.seq == kept.store.count))
        newest = store_head(session).count
        troubles += _against(None, found, kept.store, newest)
    for case_id, head in kept.cases.items():
        chain = str(case_id)
        found = session.scalar(
            select(AuditEntry.digest).where(AuditEntry.chain == chain, AuditEntry.place == head.count)
        )
        troubles += _against(chain, found, head, case_head(session, case_id).count)
    return tuple(_in_words(session, troubles))


def _broken_seals(session: Session) -> Iterator[ChainFault]:
    """Issued documents whose head is not in the chain of their case any more."""
    issued = select(IssuedDocument.case_id, IssuedDocument.chain_count, IssuedDocument.chain_head)
    for row in session.execute(issued.order_by(IssuedDocument.issued_at)).all():
        yield from compare(session, KeptHeads(Head(), {row.case_id: Head(row.chain_count, row.chain_head)}))


def contains(session: Session, case_id: UUID, head: Head) -> bool:
    """Whether a head is one that the chain of the case has had."""
    return not compare(session, KeptHeads(Head(), {case_id: head}))


def _against(chain: str | None, found: bytes | None, kept: Head, newest: int) -> Iterator[Trouble]:
    if found is None:
        yield Trouble("lost", chain, {"kept": kept.count, "newest": newest, "missing": kept.count - newest})
    elif found.hex() != kept.digest:
        yield Trouble("replaced", chain, {"place": kept.count})


def _newest(session: Session, chain: str) -> Head:
    entries = select(AuditEntry.place, AuditEntry.digest).where(AuditEntry.chain == chain)
    row = session.execute(entries.order_by(AuditEntry.place.desc()).limit(1)).first()
    return Head() if row is None else Head(row.place, row.digest.hex())


def _head(count: int, digest: str) -> Head:
    bytes.fromhex(digest)
    return Head(int(count), digest)


def _in_words(session: Session, troubles: Iterator[Trouble] | list[Trouble]) -> Iterator[ChainFault]:
    """One fault of a kind per chain is enough to act on; the first one says where it begins."""
    numbers: dict[str, str] = {}
    told = set()
    for trouble in troubles:
        if (trouble.kind, trouble.chain) in told:
            continue
        told.add((trouble.kind, trouble.chain))
        # Only now: a store that is opened, or a document that is issued, has none as a rule, but many cases.
        numbers = numbers or _case_numbers(session)
        of_case, of_store = _CODES[trouble.kind]
        code = of_case if trouble.chain not in (None, STORE_CHAIN) else of_store
        case_no = numbers.get(trouble.chain or "", trouble.chain)
        yield ChainFault(code, _case_id(trouble.chain), {**trouble.facts, "case": case_no})


def _case_numbers(session: Session) -> dict[str, str]:
    return {
        str(row.id): row.case_no
        for kind in (CaseTrace, Case)
        for row in session.execute(select(kind.id, kind.case_no))
    }


def _case_id(chain: str | None) -> UUID | None:
    try:
        return UUID(chain) if chain else None
    except ValueError:
        return None
