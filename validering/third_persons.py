"""Who else can be seen in pictures and films: asked of all that came in at once."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.evidence_access import case_to_prove, evidence_to_change


class ThirdPersons(StrEnum):
    """Whether others than the candidate can be recognised, and whether they agreed to that."""

    NOBODY = "nobody"
    AGREED = "agreed"
    NOT_ASKED = "not_asked"


def answer_third_persons(
    session: Session, acting: Acting, case_id: UUID, answers: Mapping[UUID, ThirdPersons]
) -> Change:
    """Save for each of these pieces of the case who else can be seen.

    Raises UserError: not_allowed, case_missing, case_withdrawn, row_gone; then nothing is saved.
    """
    case_to_prove(session, acting, case_id)
    for evidence_id, answer in answers.items():
        row = evidence_to_change(session, acting, evidence_id)
        if row.case_id != case_id:
            raise UserError("row_gone")
        row.third_persons_visible = answer is not ThirdPersons.NOBODY
        row.third_persons_consent = answer is ThirdPersons.AGREED
    return Change.of(case_id, "evidence")
