"""Protecting a person: the list of all that carried the name, done by itself or ticked off by a human."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import CASE_ROLES, case_to_run
from validering.changes import Change
from validering.erasure_history import places_in_history
from validering.erasure_places import Place
from validering.errors import UserError
from validering.evidence_access import PAPERS, EvidenceKindId, shows_persons
from validering.hidden_words import HiddenWords
from validering.masking import words_of_person
from validering.protection_facts import name_stands
from validering.protection_kinds import KINDS
from validering.protection_search import cases_of, put_text, texts_with_name
from validering.storage.audit_payloads import erasing, forget
from validering.storage.backup_log import generations_left
from validering.storage.tables.assessment import Evidence
from validering.storage.tables.cases import Case, CaseNotice
from validering.storage.tables.documents import IssuedDocument
from validering.storage.tables.people import Candidate
from validering.storage.tables.protection import PaperTrace, ProtectionItem, ProtectionRound
from validering.terms import ProtectionLevel


class ItemKind(StrEnum):
    """What carried the name."""

    PAPER_ERASED = "paper_erased"
    DRAFTS = "drafts"
    FILE_NAME = "file_name"
    NOTICE = "notice"
    FORMER_IDENTITY = "former_identity"
    PAPER_OUT = "paper_out"
    LEFT = "left"
    BACKUP = "backup"
    TEXT = "text"
    SCAN = "scan"
    PICTURE = "picture"


_BY_ITSELF = frozenset({ItemKind.PAPER_ERASED, ItemKind.DRAFTS, ItemKind.FILE_NAME, ItemKind.NOTICE})
# Where the name itself is kept, and what is made of it.
_NAMED_ANYWAY = frozenset({"candidate", "draft", "paper_trace"})
_Item = tuple[ItemKind, UUID | None, Mapping[str, Any]]


def begin_round(
    session: Session,
    acting: Acting,
    person: Candidate,
    *,
    drafts: int,
    erased: Iterable[UUID],
    was: ProtectionLevel,
    reason: str | None,
) -> None:
    """Note a switch of protection; where it is switched on, with the list of all that carries the name.

    ``drafts`` were thrown away and the bytes of the documents ``erased`` go now; file names go here.
    """
    now, level = acting.now(), ProtectionLevel(person.protection_level)
    is_on = was is ProtectionLevel.NONE and level is not ProtectionLevel.NONE
    row = ProtectionRound(
        id=acting.new_id(),
        candidate_id=person.id,
        level=level.value,
        reason=reason,
        began_at=now,
        began_by=acting.staff_id,
        finished_at=None if is_on else now,
        finished_by=None if is_on else acting.staff_id,
    )
    session.add(row)
    session.flush()
    if not is_on:
        return
    found = [
        *_papers(session, person, set(erased)),
        *([(ItemKind.DRAFTS, None, {"count": drafts})] if drafts else []),
        *_file_names(session, person),
        *_notices(session, person),
        *([(ItemKind.FORMER_IDENTITY, None, {})] if may_have_former(person) else []),
        *_left(session, person),
        *[
            (ItemKind.BACKUP, None, {"made_at": one.made_at.isoformat(), "generation": one.generation})
            for one in generations_left(session)
        ],
        *_texts(session, person),
        *(_earlier_texts(session, person) if may_have_former(person) else []),
        *_pieces(session, person),
    ]
    for place, (kind, case_id, facts) in enumerate(found):
        session.add(_row(acting, row.id, place, kind, case_id, facts))


def tick_item(session: Session, acting: Acting, item_id: UUID, *, is_no_name: bool = False) -> Change:
    """A human has seen to one thing of the list; ``is_no_name`` where the word means something else there.

    Raises UserError ``not_allowed``, ``row_gone``, ``protection_name_left`` or ``protection_text_signed``.
    """
    item, case_id = _open_item(session, acting, item_id)
    if item.kind == ItemKind.TEXT and not is_no_name and _name_stands(session, item):
        raise UserError("protection_text_signed" if item.facts["signed"] else "protection_name_left")
    item.done_at, item.done_by = acting.now(), acting.staff_id
    return Change.of(case_id, "protection")


def replace_name(session: Session, acting: Acting, item_id: UUID) -> Change:
    """Put the alias in the place of the name in one text, and tick it off.

    Of a person who may have had another identity, the record of changes forgets the text that had the name.
    Raises UserError ``not_allowed``, ``row_gone`` or ``protection_text_signed``.
    """
    item, case_id = _open_item(session, acting, item_id)
    if item.kind != ItemKind.TEXT:
        raise ValueError(item.kind)
    table, row_id, column = _place(item)
    if item.facts["signed"]:
        raise UserError("protection_text_signed")
    person = _person(session, item)
    try:
        if may_have_former(person):
            with erasing(session):
                forget(session, table, row_id, [column])
                put_text(session, table, row_id, column, _hidden(person), person.alias or "")
        else:
            put_text(session, table, row_id, column, _hidden(person), person.alias or "")
    except LookupError as gone:
        raise UserError("row_gone") from gone
    item.done_at, item.done_by = acting.now(), acting.staff_id
    return Change.of(case_id, "protection", "evidence", "mapping", "candidate")


def allow_picture(session: Session, acting: Acting, evidence_id: UUID, *, allowed: bool) -> Change:
    """The candidate's yes that one picture, which shows neither person nor place, may be printed; or its end.

    Raises UserError ``not_allowed`` or ``protection_picture_not_ours``.
    """
    acting.require(*CASE_ROLES)
    row = session.get(Evidence, evidence_id)
    if row is None or row.removed_at is not None or not shows_persons(row.media_type):
        raise UserError("protection_picture_not_ours")
    case = case_to_run(session, acting, row.case_id)
    if session.get_one(Candidate, case.candidate_id).protection_level == ProtectionLevel.NONE:
        raise UserError("protection_picture_not_ours")
    row.protected_yes_on = acting.today() if allowed else None
    row.protected_yes_by = acting.staff_id if allowed else None
    waiting = select(ProtectionItem).where(
        ProtectionItem.case_id == row.case_id, ProtectionItem.kind == ItemKind.PICTURE.value
    )
    for item in session.scalars(waiting):
        if item.facts["evidence_id"] == str(evidence_id) and item.done_at is None and allowed:
            item.done_at, item.done_by = acting.now(), acting.staff_id
    return Change.of(row.case_id, "protection", "evidence", "consent")


def finish_round(session: Session, acting: Acting, round_id: UUID) -> Change:
    """Everything on the list is done; raises UserError ``row_gone`` or ``protection_not_finished``."""
    acting.require(*CASE_ROLES)
    row = session.get(ProtectionRound, round_id)
    if row is None or row.finished_at is not None:
        raise UserError("row_gone")
    case_id = cases_of(session, row.candidate_id)[0]
    case_to_run(session, acting, case_id)
    left = session.scalars(
        select(ProtectionItem.id).where(ProtectionItem.round_id == round_id, ProtectionItem.done_at.is_(None))
    ).all()
    if left:
        raise UserError("protection_not_finished", count=len(left))
    row.finished_at, row.finished_by = acting.now(), acting.staff_id
    return Change.of(case_id, "protection")


def _row(
    acting: Acting, round_id: UUID, place: int, kind: ItemKind, case_id: UUID | None, facts: Mapping[str, Any]
) -> ProtectionItem:
    is_done = kind in _BY_ITSELF
    return ProtectionItem(
        id=acting.new_id(),
        round_id=round_id,
        case_id=case_id,
        kind=kind.value,
        facts=dict(facts),
        is_by_itself=is_done,
        order_no=place,
        done_at=acting.now() if is_done else None,
        done_by=None,
    )


def _papers(session: Session, person: Candidate, erased: set[UUID]) -> list[_Item]:
    """Every document that was issued with the name: its kept bytes go by themselves, the paper is out."""
    rows = session.scalars(
        select(IssuedDocument)
        .where(
            IssuedDocument.case_id.in_(cases_of(session, person.id)), IssuedDocument.content_id.is_not(None)
        )
        .order_by(IssuedDocument.issued_at)
    ).all()
    found: list[_Item] = []
    for row in rows:
        facts = {"document_id": str(row.id), "number": row.number, "version": row.version}
        if row.id in erased:
            found.append((ItemKind.PAPER_ERASED, row.case_id, facts))
        found.append((ItemKind.PAPER_OUT, row.case_id, facts))
    return found


def _file_names(session: Session, person: Candidate) -> list[_Item]:
    """Names of files as they came, which nothing needs: they give way to a number."""
    rows = session.scalars(
        select(Evidence)
        .where(Evidence.case_id.in_(cases_of(session, person.id)), Evidence.file_name.is_not(None))
        .order_by(Evidence.case_id, Evidence.order_no, Evidence.added_at)
    ).all()
    found: list[_Item] = []
    for place, row in enumerate(rows, 1):
        ending = (row.file_name or "").rpartition(".")[2]
        row.file_name = f"{place}.{ending}" if ending.isalnum() and len(ending) <= len("jpeg") else str(place)
        found.append((ItemKind.FILE_NAME, row.case_id, {"evidence_id": str(row.id)}))
    return found


def _notices(session: Session, person: Candidate) -> list[_Item]:
    cases = cases_of(session, person.id)
    numbers = select(Case.case_no).where(Case.id.in_(cases))
    rows = session.scalars(
        select(CaseNotice).where(or_(CaseNotice.case_id.in_(cases), CaseNotice.other_case_no.in_(numbers)))
    )
    return [(ItemKind.NOTICE, row.case_id if row.case_id in cases else None, {}) for row in rows]


def _left(session: Session, person: Candidate) -> list[_Item]:
    rows = session.scalars(
        select(PaperTrace)
        .where(PaperTrace.case_id.in_(cases_of(session, person.id)), PaperTrace.carries_name.is_(True))
        .order_by(PaperTrace.made_at)
    )
    return [(ItemKind.LEFT, row.case_id, {"trace_id": str(row.id)}) for row in rows]


def _texts(session: Session, person: Candidate) -> list[_Item]:
    return [
        (
            ItemKind.TEXT,
            one.case_id,
            {"table": one.table, "row_id": str(one.row_id), "column": one.column, "signed": one.is_signed},
        )
        for one in texts_with_name(session, person, _hidden(person))
    ]


def _earlier_texts(session: Session, person: Candidate) -> list[_Item]:
    """Texts in which the name stood before: only the record of changes has it."""
    hidden = _hidden(person)
    stands = [
        Place(one.table, one.column, str(one.row_id), "") for one in texts_with_name(session, person, hidden)
    ]
    found: dict[tuple[str, str, str], _Item] = {}
    for case_id in cases_of(session, person.id):
        for place in places_in_history(session, case_id, hidden.stand_in, stands):
            if place.table not in _NAMED_ANYWAY:
                facts = {"table": place.table, "row_id": place.row_id, "column": place.column}
                item = (ItemKind.TEXT, case_id, {**facts, "signed": True, "history": True})
                found.setdefault(place.key, item)
    return list(found.values())


def _pieces(session: Session, person: Candidate) -> list[_Item]:
    """Files that a human must look at: a picture may show the person or the place, a scan the name."""
    rows = session.scalars(
        select(Evidence)
        .where(
            Evidence.case_id.in_(cases_of(session, person.id)),
            Evidence.removed_at.is_(None),
            Evidence.content_id.is_not(None),
        )
        .order_by(Evidence.case_id, Evidence.order_no, Evidence.added_at)
    ).all()
    found: list[_Item] = []
    for row in rows:
        row.protected_yes_on = row.protected_yes_by = None
        is_picture = shows_persons(row.media_type) and EvidenceKindId(row.kind) not in PAPERS
        found.append(
            (ItemKind.PICTURE if is_picture else ItemKind.SCAN, row.case_id, {"evidence_id": str(row.id)})
        )
    return found


def _open_item(session: Session, acting: Acting, item_id: UUID) -> tuple[ProtectionItem, UUID]:
    acting.require(*CASE_ROLES)
    item = session.get(ProtectionItem, item_id)
    if item is None or item.done_at is not None:
        raise UserError("row_gone")
    case_id = item.case_id or cases_of(session, _person(session, item).id)[0]
    case_to_run(session, acting, case_id)
    return item, case_id


def _person(session: Session, item: ProtectionItem) -> Candidate:
    whole = session.get_one(ProtectionRound, item.round_id)
    return session.get_one(Candidate, whole.candidate_id)


def _hidden(person: Candidate) -> HiddenWords:
    return HiddenWords(words_of_person(person))


def may_have_former(person: Candidate) -> bool:
    """Whether the person may have had another identity, which nothing may lead to."""
    return KINDS[ProtectionLevel(person.protection_level)].may_have_former


def _place(item: ProtectionItem) -> tuple[str, UUID, str]:
    return str(item.facts["table"]), UUID(item.facts["row_id"]), str(item.facts["column"])


def _name_stands(session: Session, item: ProtectionItem) -> bool:
    return name_stands(session, item.facts, _hidden(_person(session, item)))
