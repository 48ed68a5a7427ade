"""What the candidate manages in Swedish at work, situation by situation, in words."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from uuid import UUID

from pydantic.dataclasses import dataclass
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.mapping_access import case_to_map
from validering.mapping_rows import mapping_row, mapping_row_or_none
from validering.staff_names import staff_names
from validering.storage.tables.people import StaffMember

LONGEST = 600


class WorkSituation(StrEnum):
    """Situations at work in which Swedish is needed."""

    ORAL_INSTRUCTIONS = "oral_instructions"
    TALKING = "talking"
    READING = "reading"
    WRITING = "writing"
    PHONE = "phone"
    ASKING = "asking"


@dataclass(frozen=True)
class WorkSwedish:
    """What one manages per situation, in words, and who saw it when; only situations with words."""

    words: dict[WorkSituation, str]
    judged_by: UUID | None
    judged_by_name: str | None
    judged_on: date | None


def judge_work_swedish(
    session: Session, acting: Acting, case_id: UUID, situation: WorkSituation, words: str | None
) -> Change:
    """Save what the candidate manages in one situation, as judged today by the person who acts.

    Empty ``words`` take it away. Raises UserError ``not_allowed``, ``case_missing``, ``case_withdrawn``
    or ``text_too_long``.
    """
    case_to_map(session, acting, case_id)
    row = mapping_row(session, acting, case_id)
    said = dict(row.work_swedish)
    clean = text(LONGEST)(words)
    said.pop(WorkSituation(situation).value, None)
    if clean:
        said[WorkSituation(situation).value] = str(clean)
    row.work_swedish = said
    row.work_swedish_by = acting.staff_id if said else None
    row.work_swedish_on = acting.today() if said else None
    return Change.of(case_id, "work_swedish")


def name_work_swedish_judge(
    session: Session, acting: Acting, case_id: UUID, *, judged_by: UUID, judged_on: date
) -> Change:
    """Say who judged the work-Swedish and when, where that is not the person who wrote it.

    Raises UserError ``work_swedish_empty`` or ``judged_in_the_future``.
    """
    case_to_map(session, acting, case_id)
    row = mapping_row(session, acting, case_id)
    if not row.work_swedish:
        raise UserError("work_swedish_empty")
    if judged_on > acting.today():
        raise UserError("judged_in_the_future")
    row.work_swedish_by = session.get_one(StaffMember, judged_by).id
    row.work_swedish_on = judged_on
    return Change.of(case_id, "work_swedish")


def read_work_swedish(session: Session, case_id: UUID) -> WorkSwedish:
    """What is said of the candidate's work-Swedish."""
    row = mapping_row_or_none(session, case_id)
    if row is None:
        return WorkSwedish({}, None, None, None)
    words = {situation: row.work_swedish.get(situation.value) for situation in WorkSituation}
    return WorkSwedish(
        words={situation: said for situation, said in words.items() if said},
        judged_by=row.work_swedish_by,
        judged_by_name=staff_names(session, [row.work_swedish_by]).get(row.work_swedish_by),
        judged_on=row.work_swedish_on,
    )
