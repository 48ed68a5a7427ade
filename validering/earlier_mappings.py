"""Mappings made before this case: looked at first, carried over and confirmed, not asked again."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypedDict, Unpack
from uuid import UUID

from pydantic.dataclasses import dataclass
from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_named
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, flag, kept_line, line, save_fields, text
from validering.mapping_access import case_to_map, entry_of, next_place, row_of_case
from validering.mapping_rows import mapping_row, mapping_row_or_none
from validering.staff_names import staff_names
from validering.storage.tables.assessment import Evidence
from validering.storage.tables.base import Base
from validering.storage.tables.cases import Case, OtherCompetence
from validering.storage.tables.mapping import EarlierMapping, Education, Experience, Licence


class EarlierMappingChanges(TypedDict, total=False):
    """The fields of an earlier mapping: who made it, when (in words), whether and where there is a copy."""

    made_by: str
    made_on_text: str | None
    has_copy: bool
    evidence_id: UUID | None
    note: str | None


@dataclass(frozen=True)
class EarlierMappingEntry:
    """An earlier mapping as it stands; ``earlier_case_id`` where it was made here."""

    id: UUID
    made_by: str
    made_on_text: str | None
    earlier_case_id: UUID | None
    has_copy: bool
    evidence_id: UUID | None
    note: str | None
    looked_at_on: date | None
    looked_at_by_name: str | None


@dataclass(frozen=True)
class EarlierCase:
    """An earlier case of the same candidate whose mapping can be carried over."""

    case_id: UUID
    case_no: str
    opened_on: date
    mapping_done_at: datetime | None
    is_carried_over: bool


@dataclass(frozen=True)
class CarriedOver:
    """What of this case's mapping was written in earlier cases, and whether it has been confirmed."""

    experiences: int
    educations: int
    licences: int
    confirmed_on: date | None

    @property
    def awaits_confirmation(self) -> bool:
        """Whether there is something to go through together that nobody has confirmed."""
        return self.confirmed_on is None and bool(self.experiences + self.educations + self.licences)


def add_earlier_mapping(
    session: Session, acting: Acting, case_id: UUID, **given: Unpack[EarlierMappingChanges]
) -> Change:
    """Note a mapping made elsewhere; takes back "no earlier mapping".

    Raises UserError ``not_allowed``, ``case_missing``, ``case_withdrawn`` or ``text_too_long``.
    """
    case_to_map(session, acting, case_id)
    row = EarlierMapping(
        id=acting.new_id(),
        case_id=case_id,
        made_by="",
        order_no=next_place(session, EarlierMapping, "case_id", case_id),
    )
    _save(session, row, given)
    session.add(row)
    mapping_row(session, acting, case_id).no_earlier_mapping = False
    return Change.of(case_id, "earlier_mappings", "mapping", new_id=row.id)


def change_earlier_mapping(
    session: Session, acting: Acting, earlier_id: UUID, **changes: Unpack[EarlierMappingChanges]
) -> Change:
    """Save one or more fields of an earlier mapping; a piece of evidence named as its copy is a copy.

    Raises UserError ``row_gone`` (also for a piece that is not among the evidence of the case) or
    ``text_too_long``.
    """
    row = row_of_case(session, acting, EarlierMapping, earlier_id)
    _save(session, row, changes)
    return Change.of(row.case_id, "earlier_mappings")


def look_at_earlier_mapping(session: Session, acting: Acting, earlier_id: UUID, *, looked_at: bool) -> Change:
    """Note that the person who acts has looked at an earlier mapping today, or take that back."""
    row = row_of_case(session, acting, EarlierMapping, earlier_id)
    row.looked_at_on = acting.today() if looked_at else None
    row.looked_at_by = acting.staff_id if looked_at else None
    return Change.of(row.case_id, "earlier_mappings")


def remove_earlier_mapping(session: Session, acting: Acting, earlier_id: UUID) -> Change:
    """Remove the note of an earlier mapping; raises UserError ``row_gone``."""
    row = row_of_case(session, acting, EarlierMapping, earlier_id)
    session.delete(row)
    return Change.of(row.case_id, "earlier_mappings")


def state_no_earlier_mapping(session: Session, acting: Acting, case_id: UUID, *, is_so: bool) -> Change:
    """Note that the candidate says there is no earlier mapping, or take that back.

    Raises UserError ``earlier_mapping_listed`` where one has been noted.
    """
    case_to_map(session, acting, case_id)
    if is_so and session.scalar(select(EarlierMapping.id).where(EarlierMapping.case_id == case_id).limit(1)):
        raise UserError("earlier_mapping_listed")
    mapping_row(session, acting, case_id).no_earlier_mapping = is_so
    return Change.of(case_id, "earlier_mappings", "mapping")


def carry_over(session: Session, acting: Acting, case_id: UUID, earlier_case_id: UUID) -> Change:
    """Take the own presentation, work-Swedish and other competence of an earlier case into this one.

    What has been written in this case stays. Experience, education, licences and languages belong to the
    candidate and are there already. Raises UserError ``not_same_candidate`` or ``already_carried_over``.
    """
    case = case_to_map(session, acting, case_id)
    earlier = case_named(session, earlier_case_id)
    if earlier.candidate_id != case.candidate_id or earlier.id == case.id:
        raise UserError("not_same_candidate")
    if earlier_case_id in _carried_from(session, case_id):
        raise UserError("already_carried_over", case_no=earlier.case_no)
    _take_over_texts(session, acting, case_id, earlier_case_id)
    _take_over_competence(session, acting, case_id, earlier_case_id)
    session.add(_note_of(session, acting, case_id, earlier))
    return Change.of(case_id, "earlier_mappings", "mapping", "competence", "work_swedish")


def confirm_carried_over(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Note that what was carried over has been gone through with the candidate and still holds today."""
    case_to_map(session, acting, case_id)
    mapping_row(session, acting, case_id).carried_over_confirmed_on = acting.today()
    return Change.of(case_id, "earlier_mappings", "mapping")


def read_earlier_mappings(session: Session, case_id: UUID) -> tuple[EarlierMappingEntry, ...]:
    """All earlier mappings noted in a case, in the order they were noted."""
    query = select(EarlierMapping).where(EarlierMapping.case_id == case_id)
    rows = list(session.scalars(query.order_by(EarlierMapping.order_no, EarlierMapping.id)))
    names = staff_names(session, (row.looked_at_by for row in rows))
    return tuple(
        entry_of(EarlierMappingEntry, row, looked_at_by_name=names.get(row.looked_at_by)) for row in rows
    )


def read_earlier_cases(session: Session, case_id: UUID) -> tuple[EarlierCase, ...]:
    """The candidate's cases opened before this one, newest first."""
    case = case_named(session, case_id)
    carried = _carried_from(session, case_id)
    query = select(Case).where(
        Case.candidate_id == case.candidate_id, Case.id != case.id, Case.created_at <= case.created_at
    )
    return tuple(
        EarlierCase(other.id, other.case_no, other.opened_on, other.mapping_done_at, other.id in carried)
        for other in session.scalars(query.order_by(Case.created_at.desc(), Case.case_no))
    )


def read_carried_over(session: Session, case_id: UUID) -> CarriedOver:
    """How much of the mapping was written before this case, and whether it has been confirmed."""
    case = case_named(session, case_id)
    row = mapping_row_or_none(session, case_id)
    return CarriedOver(
        experiences=_older_rows(session, Experience, case),
        educations=_older_rows(session, Education, case),
        licences=_older_rows(session, Licence, case),
        confirmed_on=None if row is None else row.carried_over_confirmed_on,
    )


def _save(session: Session, row: EarlierMapping, changes: EarlierMappingChanges) -> None:
    save_fields(row, changes, _RULES)
    evidence_id = changes.get("evidence_id")
    if evidence_id is not None:
        piece = session.get(Evidence, evidence_id)
        if piece is None or piece.case_id != row.case_id or piece.removed_at is not None:
            raise UserError("row_gone")
        row.has_copy = True
    elif changes.get("has_copy") is False:
        row.evidence_id = None


def _older_rows(session: Session, table: type[Experience | Education | Licence], case: Case) -> int:
    made = session.scalars(select(table.created_at).where(table.candidate_id == case.candidate_id))
    return sum(1 for moment in made if moment < case.created_at)


def _carried_from(session: Session, case_id: UUID) -> set[UUID]:
    query = select(EarlierMapping.earlier_case_id).where(EarlierMapping.case_id == case_id)
    return {earlier for earlier in session.scalars(query) if earlier is not None}


def _take_over_texts(session: Session, acting: Acting, case_id: UUID, earlier_case_id: UUID) -> None:
    source = mapping_row_or_none(session, earlier_case_id)
    if source is None:
        return
    target = mapping_row(session, acting, case_id)
    if not (target.presentation_own or target.presentation_sv):
        _copy(source, target, "own", "sv", "language", "translation", prefix="presentation_")
    if not target.work_swedish:
        target.work_swedish = dict(source.work_swedish)
        target.work_swedish_by, target.work_swedish_on = source.work_swedish_by, source.work_swedish_on


def _take_over_competence(session: Session, acting: Acting, case_id: UUID, earlier_case_id: UUID) -> None:
    place = next_place(session, OtherCompetence, "case_id", case_id)
    query = select(OtherCompetence).where(OtherCompetence.case_id == earlier_case_id)
    for number, source in enumerate(session.scalars(query.order_by(OtherCompetence.order_no)).all()):
        target = OtherCompetence(id=acting.new_id(), case_id=case_id, order_no=place + number)
        names = ("title_own", "title_sv", "text_own", "text_sv", "language", "translation_kind")
        _copy(source, target, *names)
        session.add(target)


def _note_of(session: Session, acting: Acting, case_id: UUID, earlier: Case) -> EarlierMapping:
    done = earlier.mapping_done_at
    mapping_row(session, acting, case_id).no_earlier_mapping = False
    return EarlierMapping(
        id=acting.new_id(),
        case_id=case_id,
        made_by=earlier.case_no,
        made_on_text=(done.astimezone().date() if done else earlier.opened_on).isoformat(),
        earlier_case_id=earlier.id,
        has_copy=True,
        looked_at_on=acting.today(),
        looked_at_by=acting.staff_id,
        order_no=next_place(session, EarlierMapping, "case_id", case_id),
    )


def _copy(source: Base, target: Base, *names: str, prefix: str = "") -> None:
    for name in names:
        setattr(target, prefix + name, getattr(source, prefix + name))


_RULES: dict[str, Rule] = {
    "made_by": kept_line(),
    "made_on_text": line(),
    "has_copy": flag(),
    "evidence_id": lambda value: value,
    "note": text(),
}
