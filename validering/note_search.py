"""Words looked for in what is written in the cases: experience, reasons, evidence, meetings, results."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, Select, Table, select
from sqlalchemy.orm import Session

from validering.seeing import reader_of, sees_whole_page
from validering.storage.search import (
    LONGEST_START,
    NOTES,
    SHORTEST_PART,
    before_note,
    note_texts,
    note_tokens,
    notes_like,
)
from validering.storage.tables import Base
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.terms import ProtectionLevel

MOST = 20
_AT_ONCE = 60
_PAGES_AT_MOST = 4
_WORDS_BEFORE, _WORDS_AFTER = 5, 12
_PAGES = {
    "assessment_case": "overview",
    "case_mapping": "mapping",
    "earlier_mapping": "mapping",
    "experience": "mapping",
    "education": "mapping",
    "other_competence": "mapping",
    "case_profile": "profiles",
    "case_session": "assessment",
    "informal_meeting": "assessment",
    "session_account": "sessions",
    "placement": "sessions",
    "oral_test": "assessment",
    "oral_answer": "assessment",
    "working_mark": "assessment",
    "judgement": "assessment",
    "evidence": "evidence",
    "module_result": "result",
    "profile_result": "result",
    "moderation": "result",
    "sample_check": "result",
    "objection": "result",
    "objection_answer": "result",
    "candidate_comment": "result",
    "supplement_item": "result",
    "follow_up": "overview",
}
# By which column the rows of a table that do not name their case lead to it, and over which table.
_WAYS = {
    "case_profile_id": "case_profile",
    "session_id": "case_session",
    "objection_id": "objection",
    "oral_test_id": "oral_test",
}


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A text with the words that were looked for; ``page`` is the page of the case where it stands.

    ``snippet`` is the piece of the text around the first of the words, without line breaks.
    """

    case_id: UUID
    case_no: str
    page: str
    snippet: str


def search_notes(session: Session, query: str, limit: int = MOST) -> tuple[NoteHit, ...]:
    """The newest ``limit`` notes that have words beginning with each word of ``query``, in any spelling.

    A word has at least three letters. What is written about a protected person is never found, nor what is
    taken away, kept for one's own eyes, or written on a page that the person who searches does not see.
    """
    hits, is_all = _found(session, query, limit, is_exact=False)
    if len(hits) < limit and not is_all:
        hits, _ = _found(session, query, limit, is_exact=True)
    return tuple(hits[:limit])


def page_of(source: str) -> str:
    """The page of a case where the texts of a table are read and changed."""
    return _PAGES[source]


def _found(session: Session, query: str, limit: int, *, is_exact: bool) -> tuple[list[NoteHit], bool]:
    """The first hits, and whether there are no more; what is not exact gives up after some pages."""
    statement = notes_like(query, is_exact=is_exact)
    hits: list[NoteHit] = []
    pages = 0
    while statement is not None and len(hits) < limit:
        if pages == _PAGES_AT_MOST and not is_exact:
            return hits, False
        places = session.execute(statement.limit(_AT_ONCE)).all()
        hits += _hits(session, [(source, row_id) for _, source, row_id in places], note_tokens(query))
        statement = before_note(statement, places[-1].id) if len(places) == _AT_ONCE else None
        pages += 1
    return hits, True


def _hits(session: Session, places: list[tuple[str, UUID]], words: list[str]) -> list[NoteHit]:
    wanted: defaultdict[str, list[UUID]] = defaultdict(list)
    reader = reader_of(session)
    for source, row_id in places:
        if reader is None or sees_whole_page(reader, _PAGES[source]):
            wanted[source].append(row_id)
    found = {
        (source, row.id): row
        for source, row_ids in wanted.items()
        for row in session.execute(_texts(source, row_ids))
    }
    hits = []
    for source, row_id in places:
        row = found.get((source, row_id))
        if row is None:
            continue
        texts = note_texts(*(getattr(row, name) for name in NOTES[source].columns))
        if _has_all(texts, words):
            snippet = _snippet(texts, tuple(words))
            hits.append(NoteHit(row.found_case_id, row.found_case_no, _PAGES[source], snippet))
    return hits


def _has_all(texts: list[str], words: list[str]) -> bool:
    """Whether each of ``words`` begins a word; the index alone does not say so of short and long ones."""
    unsure = [word for word in words if not SHORTEST_PART <= len(word) <= LONGEST_START]
    there = note_tokens(" ".join(texts)) if unsure else []
    return all(any(each.startswith(word) for each in there) for word in unsure)


def _texts(source: str, row_ids: list[UUID]) -> Select[Any]:
    """The texts of rows with their case, but of protected persons and of what was taken away."""
    rows = Base.metadata.tables[source]
    statement: Select[Any] = select(
        rows.c.id,
        *(rows.c[name] for name in NOTES[source].columns),
        Case.id.label("found_case_id"),
        Case.case_no.label("found_case_no"),
    )
    statement = _to_case(statement.select_from(rows), rows).join(Candidate, Candidate.id == Case.candidate_id)
    if "removed_at" in rows.c:
        statement = statement.where(rows.c.removed_at.is_(None))
    return statement.where(rows.c.id.in_(row_ids), Candidate.protection_level == ProtectionLevel.NONE)


def _to_case(statement: Select[Any], rows: Table) -> Select[Any]:
    if rows is Case.__table__:
        return statement
    if "case_id" in rows.c:
        return statement.join(Case, Case.id == rows.c.case_id)
    if "candidate_id" in rows.c:
        return statement.join(Case, Case.id == _newest_case(rows))
    for key, between in _WAYS.items():
        if key in rows.c:
            parent = Base.metadata.tables[between]
            return statement.join(parent, parent.c.id == rows.c[key]).join(Case, Case.id == parent.c.case_id)
    raise LookupError(rows.name)


def _newest_case(rows: Table) -> ScalarSelect[UUID]:
    """What a person said belongs to all of their cases; it is opened in the newest."""
    theirs = select(Case.id).where(Case.candidate_id == rows.c.candidate_id).correlate(rows)
    return theirs.order_by(Case.created_at.desc(), Case.id).limit(1).scalar_subquery()


def _snippet(texts: list[str], starts: tuple[str, ...]) -> str:
    """The piece around the first word in ``texts`` that begins with one of ``starts``."""
    for text in texts:
        every = text.split()
        place = next((at for at, word in enumerate(every) if _begins(word, starts)), None)
        if place is not None:
            first, last = max(0, place - _WORDS_BEFORE), place + _WORDS_AFTER
            piece = " ".join(every[first:last])
            return f"{'… ' if first else ''}{piece}{' …' if last < len(every) else ''}"
    return " ".join(texts[0].split()[:_WORDS_AFTER]) if texts else ""


def _begins(word: str, starts: tuple[str, ...]) -> bool:
    return any(token.startswith(starts) for token in note_tokens(word))
