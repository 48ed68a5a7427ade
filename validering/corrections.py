"""Openings of results that counted: when and why, and which issued papers they leave behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, exists, func, select, union
from sqlalchemy.orm import Session as Db

from validering.print_choices import PrintChoices
from validering.staff_names import staff_names
from validering.storage.tables.assessment import Moderation, Objection, ProfileResult
from validering.storage.tables.cases import CaseProfile
from validering.storage.tables.corrections import ResultCorrection
from validering.storage.tables.documents import DocumentEvent, IssuedDocument
from validering.terms import DocumentKind, DocumentStatus, ProfileOutcome

CARRY_RESULTS = frozenset(
    {
        DocumentKind.MERIT_PORTFOLIO,
        DocumentKind.STATEMENT,
        DocumentKind.FULL_RECORD,
        DocumentKind.COMPETENCE_CERTIFICATE,
        DocumentKind.PARTIAL_CERTIFICATE,
        DocumentKind.SUPPLEMENT_PLAN,
        DocumentKind.GRADE_BASIS,
    }
)
"""Kinds of paper that say what the result is."""


@dataclass(frozen=True)
class CorrectionView:
    """A result was opened again; ``objection_by`` says who objected, where that led to it."""

    result_id: UUID
    objection_by: str | None
    reason: str | None
    opened_by_name: str
    opened_at: datetime


def read_corrections(session: Db, case_profile_id: UUID) -> tuple[CorrectionView, ...]:
    """All openings of the results of a profile, oldest first."""
    rows = session.execute(
        select(ResultCorrection, Objection.raised_by)
        .outerjoin(Objection, Objection.id == ResultCorrection.objection_id)
        .where(ResultCorrection.case_profile_id == case_profile_id)
        .order_by(ResultCorrection.opened_at)
    ).all()
    names = staff_names(session, [row.opened_by for row, _ in rows])
    return tuple(
        CorrectionView(
            row.profile_result_id,
            objection_by,
            row.reason,
            names.get(row.opened_by, "–"),
            row.opened_at,
        )
        for row, objection_by in rows
    )


def opened_at(session: Db, chosen: Select[tuple[UUID]]) -> dict[UUID, list[datetime]]:
    """When the results of profiles were opened; ``chosen`` selects the ids of the profiles."""
    found: dict[UUID, list[datetime]] = defaultdict(list)
    statement = select(ResultCorrection.case_profile_id, ResultCorrection.opened_at)
    for key, moment in session.execute(statement.where(ResultCorrection.case_profile_id.in_(chosen))):
        found[key].append(moment)
    return found


def papers_left_behind(session: Db, picked: Select[UUID]) -> dict[UUID, dict[UUID, datetime]]:
    """Valid papers whose result was opened or decided anew after they were issued.

    By case and document, with the first moment after which they say something else; ``picked`` selects the
    ids of the cases.
    """
    events = _events(session, picked)
    ended = exists().where(
        DocumentEvent.document_id == IssuedDocument.id,
        DocumentEvent.kind.in_([DocumentStatus.REPLACED.value, DocumentStatus.REVOKED.value]),
    )
    rows = session.scalars(
        select(IssuedDocument).where(
            IssuedDocument.case_id.in_(list(events)),
            IssuedDocument.kind.in_([kind.value for kind in CARRY_RESULTS]),
            ~ended,
        )
    )
    found: dict[UUID, dict[UUID, datetime]] = defaultdict(dict)
    for row in rows:
        wanted = PrintChoices.from_json(row.choices).profiles
        own = [moments for key, moments in events[row.case_id].items() if wanted is None or key in wanted]
        later = [each for moments in own if (each := _first_after(row.issued_at, moments))]
        if later:
            found[row.case_id][row.id] = min(later)
    return found


@dataclass(frozen=True)
class _Moment:
    at: datetime
    counts: bool


def _first_after(issued_at: datetime, moments: Iterable[_Moment]) -> datetime | None:
    """When the result that a paper carried fell; None where it carried none, or where it still counts."""
    ordered = sorted(moments, key=lambda each: each.at)
    before = [each for each in ordered if each.at <= issued_at]
    after = [each for each in ordered if each.at > issued_at]
    return after[0].at if before and before[-1].counts and after else None


def _events(session: Db, picked: Select[UUID]) -> dict[UUID, dict[UUID, list[_Moment]]]:
    """When results began to count and when they were opened, by case and profile, where there is a change."""
    several = select(ProfileResult.case_profile_id).group_by(ProfileResult.case_profile_id)
    changed = union(several.having(func.count() > 1), select(ResultCorrection.case_profile_id))
    chosen = (CaseProfile.case_id.in_(picked), CaseProfile.id.in_(changed))
    agreed = {
        row[0]: row[1]
        for row in session.execute(
            select(Moderation.profile_result_id, Moderation.made_at)
            .join(CaseProfile, CaseProfile.id == Moderation.case_profile_id)
            .where(*chosen, Moderation.agrees)
            .order_by(Moderation.made_at.desc())
        )
    }
    found: dict[UUID, dict[UUID, list[_Moment]]] = defaultdict(lambda: defaultdict(list))
    results = (
        select(CaseProfile.case_id, ProfileResult)
        .join(CaseProfile, CaseProfile.id == ProfileResult.case_profile_id)
        .where(*chosen)
    )
    for case_id, row in session.execute(results):
        since = agreed.get(row.id) if row.decided == ProfileOutcome.FULL else row.decided_at
        if since is not None:
            found[case_id][row.case_profile_id].append(_Moment(since, counts=True))
    openings = (
        select(CaseProfile.case_id, ResultCorrection)
        .join(CaseProfile, CaseProfile.id == ResultCorrection.case_profile_id)
        .where(*chosen)
    )
    for case_id, opening in session.execute(openings):
        found[case_id][opening.case_profile_id].append(_Moment(opening.opened_at, counts=False))
    return found
