"""Groups of cases: opened from a list in one act, joined and left, closed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering import case_summary
from validering.acting import Acting, StaffRole
from validering.candidates import CandidateChanges
from validering.case_access import CASE_ROLES, case_named
from validering.cases import CaseChanges, open_case
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import line
from validering.group_lists import MOST_PEOPLE
from validering.languages import add_language
from validering.storage.tables.groups import CaseGroup, CaseGroupMember
from validering.storage.tables.people import StaffMember
from validering.terms import Product

PART = "groups"
SEE_ALL = (StaffRole.COORDINATOR, StaffRole.ASSESSOR)
"""Who sees every group; others see those that they are responsible for."""


@dataclass(frozen=True)
class Newcomer:
    """Somebody who joins: the case ``case_id``, one more case of ``returning``, or a new ``person``.

    ``language`` is the tag of the first language of a new person.
    """

    person: CandidateChanges | None = None
    language: str | None = None
    returning: UUID | None = None
    case_id: UUID | None = None


def open_group(
    session: Session,
    acting: Acting,
    *,
    name: str,
    newcomers: Sequence[Newcomer],
    products: Collection[Product] = (),
    responsible_id: UUID | None = None,
    order: CaseChanges | None = None,
) -> Change:
    """Open a group and a case for each newcomer who has none, all of it or nothing.

    Raises UserError ``not_allowed``, ``group_name_missing``, ``group_name_taken``, ``group_empty``,
    ``group_too_large``, ``responsible_unfit``, or as ``open_case``.
    """
    acting.require(*CASE_ROLES)
    row = CaseGroup(
        id=acting.new_id(),
        name="",
        responsible_id=responsible_id or acting.staff_id,
        opened_on=acting.today(),
        opened_by=acting.staff_id,
    )
    _name(session, row, name)
    _require_fit(session, acting, row.responsible_id)
    session.add(row)
    session.flush()
    _take_in(session, acting, row, newcomers, products, order)
    return Change.of(None, PART, "case", "candidate", new_id=row.id)


def enlarge_group(
    session: Session,
    acting: Acting,
    group_id: UUID,
    *,
    newcomers: Sequence[Newcomer],
    products: Collection[Product] = (),
    order: CaseChanges | None = None,
) -> Change:
    """Have more people join a group; raises UserError as ``open_group``, ``group_closed`` or ``row_gone``."""
    row = _open_group_of(session, acting, group_id)
    _take_in(session, acting, row, newcomers, products, order)
    return Change.of(None, PART, "case", "candidate", new_id=row.id)


def change_group(
    session: Session, acting: Acting, group_id: UUID, *, name: str, responsible_id: UUID
) -> Change:
    """Name a group otherwise, or have somebody else be responsible; raises UserError as ``open_group``."""
    row = _open_group_of(session, acting, group_id)
    _name(session, row, name)
    if responsible_id != row.responsible_id:
        _require_fit(session, acting, responsible_id)
        row.responsible_id = responsible_id
    return Change.of(None, PART)


def leave_group(session: Session, acting: Acting, group_id: UUID, case_id: UUID) -> Change:
    """Take a case out of a group; the case itself stays. Raises UserError ``row_gone``."""
    group = group_to_run(session, acting, group_id)
    member = _member(session, group.id, case_id)
    if member is None:
        raise UserError("row_gone")
    member.left_on = acting.today()
    return Change.of(case_id, PART)


def close_group(session: Session, acting: Acting, group_id: UUID) -> Change:
    """Put a group away; its cases go on as they are. Raises UserError ``group_closed``."""
    _open_group_of(session, acting, group_id).closed_on = acting.today()
    return Change.of(None, PART)


def reopen_group(session: Session, acting: Acting, group_id: UUID) -> Change:
    """Take a group up again; raises UserError ``row_gone``, or ``group_name_taken`` by another one."""
    row = group_to_run(session, acting, group_id)
    row.closed_on = None
    _name(session, row, row.name)
    return Change.of(None, PART)


def group_to_run(session: Session, acting: Acting, group_id: UUID) -> CaseGroup:
    """The group, for a person who may work with it; raises UserError ``not_allowed`` or ``row_gone``."""
    acting.require(*CASE_ROLES)
    row = session.get(CaseGroup, group_id)
    if row is None or not (acting.may(*SEE_ALL) or row.responsible_id == acting.staff_id):
        raise UserError("row_gone")
    return row


def _open_group_of(session: Session, acting: Acting, group_id: UUID) -> CaseGroup:
    row = group_to_run(session, acting, group_id)
    if row.closed_on is not None:
        raise UserError("group_closed", name=row.name)
    return row


def _name(session: Session, row: CaseGroup, name: str) -> None:
    given = line()(name)
    if given is None:
        raise UserError("group_name_missing")
    others = select(CaseGroup.name).where(CaseGroup.closed_on.is_(None), CaseGroup.id != row.id)
    if str(given).casefold() in {other.casefold() for other in session.scalars(others)}:
        raise UserError("group_name_taken", name=given)
    row.name = str(given)


def _require_fit(session: Session, acting: Acting, staff_id: UUID) -> None:
    """Whoever is responsible runs cases; one who sees only their own groups keeps what they open."""
    person = session.get_one(StaffMember, staff_id)
    fits = person.is_active and set(person.roles) & set(CASE_ROLES)
    if not fits or not (acting.may(*SEE_ALL) or staff_id == acting.staff_id):
        raise UserError("responsible_unfit", name=person.name)


def _take_in(
    session: Session,
    acting: Acting,
    group: CaseGroup,
    newcomers: Sequence[Newcomer],
    products: Collection[Product],
    order: CaseChanges | None,
) -> None:
    if not newcomers:
        raise UserError("group_empty")
    inside = select(CaseGroupMember.case_id).where(
        CaseGroupMember.group_id == group.id, CaseGroupMember.left_on.is_(None)
    )
    if len(session.scalars(inside).all()) + len(newcomers) > MOST_PEOPLE:
        raise UserError("group_too_large", most=MOST_PEOPLE)
    for each in newcomers:
        case_id = each.case_id or _opened(session, acting, each, products, order)
        case = case_named(session, case_id)
        if _member(session, group.id, case_id) is not None:
            raise UserError("group_has_case", case_no=case.case_no)
        session.add(
            CaseGroupMember(
                id=acting.new_id(),
                group_id=group.id,
                case_id=case_id,
                joined_on=acting.today(),
                joined_by=acting.staff_id,
            )
        )
        session.flush()


def _opened(
    session: Session,
    acting: Acting,
    newcomer: Newcomer,
    products: Collection[Product],
    order: CaseChanges | None,
) -> UUID:
    change = open_case(
        session,
        acting,
        products=products,
        person=newcomer.person,
        returning=newcomer.returning,
        order=order,
    )
    case_id = change.case_id
    assert case_id is not None
    if newcomer.language is not None and newcomer.returning is None:
        add_language(session, acting, case_id, newcomer.language, is_first=True)
        session.flush()
    case_summary.refresh(session, change)
    return case_id


def _member(session: Session, group_id: UUID, case_id: UUID) -> CaseGroupMember | None:
    inside = select(CaseGroupMember).where(
        CaseGroupMember.group_id == group_id,
        CaseGroupMember.case_id == case_id,
        CaseGroupMember.left_on.is_(None),
    )
    return session.scalars(inside).first()
