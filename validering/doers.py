"""Which roles take the next step of a case; whether this very person may is for the act itself to say."""

from __future__ import annotations

from collections.abc import Mapping

from validering.acting import Acting, StaffRole
from validering.case_access import CASE_ROLES
from validering.gaps import StepId
from validering.moderation import REVIEWING
from validering.objections import ANSWERERS
from validering.plan import PLANNERS
from validering.states import NEXT_CODES

_JUDGES = (StaffRole.ASSESSOR, StaffRole.SFI_TEACHER)

DOERS: Mapping[StepId, tuple[StaffRole, ...]] = {
    StepId.REGISTERED: CASE_ROLES,
    StepId.MAPPING: CASE_ROLES,
    StepId.PROFILE_CHOSEN: CASE_ROLES,
    StepId.SELF_RATED: CASE_ROLES,
    StepId.PLANNED: PLANNERS,
    StepId.JUDGED: _JUDGES,
    StepId.DECIDED: (StaffRole.ASSESSOR,),
    StepId.MODERATED: REVIEWING,
    StepId.ISSUED: CASE_ROLES,
    StepId.COMPLETE: CASE_ROLES,
}
_BESIDE = {
    "next_resume": CASE_ROLES,
    "next_sign": _JUDGES,
    "next_answer": ANSWERERS,
    "next_decide_again": (StaffRole.ASSESSOR,),
}


def may_take(acting: Acting, code: str) -> bool:
    """Whether the act with this ``code`` of ``next_act`` is for this person; to look is for everybody."""
    steps = {next_code: DOERS[step] for step, next_code in NEXT_CODES.items()}
    roles = {**steps, **_BESIDE}.get(code)
    return roles is None or acting.may(*roles)
