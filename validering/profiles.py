"""The occupation profiles of a case, each frozen whole when it is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import CASE_ROLES, case_named, require_allowed
from validering.changes import Change
from validering.errors import UserError
from validering.fact_counts import read_facts
from validering.field_rules import text
from validering.guards import Act
from validering.profile import Profile
from validering.shared_modules import carry_over
from validering.staff_names import staff_names
from validering.storage.tables.assessment import Judgement, WorkingMark
from validering.storage.tables.cases import CaseProfile, ProfileVersion

CHOOSERS = CASE_ROLES
_parsed: dict[str, Profile] = {}


@dataclass(frozen=True)
class CaseProfileView:
    """A profile as this case froze it; ``dropped_at`` is set where it was weighed and left."""

    id: UUID
    case_id: UUID
    profile: Profile
    chosen_on: date
    reason: str | None
    judged_at: datetime | None
    dropped_at: datetime | None
    chosen_by_name: str = ""
    dropped_reason: str | None = None


def choose_profile(
    session: Session, acting: Acting, case_id: UUID, profile: Profile, reason: str = ""
) -> Change:
    """Freeze ``profile`` whole in the case; one that was dropped is taken up again.

    What was answered, planned and judged for what it shares with the profiles already chosen counts here
    too. Another version of a profile of the case is a profile of its own beside it.
    Raises UserError ``not_allowed``, ``case_missing``, ``case_is_halted`` or ``profile_chosen_already``.
    """
    _expect_choosing(session, acting, case_id)
    said = text()(reason)
    chosen = list(session.scalars(select(CaseProfile).where(CaseProfile.case_id == case_id)))
    running = {one.profile_version_id for one in chosen if one.dropped_at is None}
    versions = select(ProfileVersion.profile_code, ProfileVersion.version).where(
        ProfileVersion.id.in_(running)
    )
    if (profile.id, profile.version) in {tuple(each) for each in session.execute(versions)}:
        raise UserError("profile_chosen_already", title=profile.title.sv)
    version_id = _stored_version(session, acting, profile)
    row = next((one for one in chosen if one.profile_version_id == version_id), None)
    if row is None:
        row = CaseProfile(id=acting.new_id(), case_id=case_id, profile_version_id=version_id)
        row.order_no = len(chosen)
        session.add(row)
    row.chosen_on = acting.today()
    row.chosen_by = acting.staff_id
    row.reason = None if said is None else str(said)
    row.dropped_at = row.dropped_reason = None
    session.flush()
    carry_over(session, acting, row, profile)
    return Change.of(case_id, "profiles", "plan", "self_rating", new_id=row.id)


def change_reason(session: Session, acting: Acting, case_profile_id: UUID, reason: str) -> Change:
    """Save why the profile was chosen; raises UserError ``not_allowed`` or ``text_too_long``."""
    acting.require(*CHOOSERS)
    row = session.get_one(CaseProfile, case_profile_id)
    said = text()(reason)
    row.reason = None if said is None else str(said)
    return Change.of(row.case_id, "profiles")


def drop_profile(session: Session, acting: Acting, case_profile_id: UUID, reason: str) -> Change:
    """Leave a profile aside, where nothing has been rated in it; it stays on record with the reason.

    Raises UserError ``not_allowed``, ``case_is_halted``, ``drop_needs_reason`` or ``profile_has_ratings``.
    """
    acting.require(*CHOOSERS)
    row = session.get_one(CaseProfile, case_profile_id)
    _expect_choosing(session, acting, row.case_id)
    said = text()(reason)
    if said is None:
        raise UserError("drop_needs_reason")
    for table in (Judgement, WorkingMark):
        rated = select(table.id).where(table.case_profile_id == case_profile_id).limit(1)
        if session.scalars(rated).first() is not None:
            title = read_case_profile(session, case_profile_id).profile.title.sv
            raise UserError("profile_has_ratings", title=title)
    row.dropped_at = acting.now()
    row.dropped_reason = str(said)
    return Change.of(row.case_id, "profiles", "plan", "self_rating")


def _expect_choosing(session: Session, acting: Acting, case_id: UUID) -> None:
    acting.require(*CHOOSERS)
    case_named(session, case_id)
    require_allowed(read_facts(session, case_id), Act.CHOOSE_PROFILE)


def _stored_version(session: Session, acting: Acting, profile: Profile) -> UUID:
    sha256 = profile.sha256()
    known = session.scalar(select(ProfileVersion.id).where(ProfileVersion.sha256 == sha256))
    if known is not None:
        return known
    row = ProfileVersion(
        id=acting.new_id(),
        profile_code=profile.id,
        version=profile.version,
        sha256=sha256,
        title_sv=profile.title.sv,
        area=profile.area,
        content=profile.canonical_json(),
        stored_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return row.id


def read_case_profiles(session: Session, case_id: UUID) -> tuple[CaseProfileView, ...]:
    """The profiles of a case in the order they were chosen, dropped ones too."""
    rows = session.execute(
        select(CaseProfile, ProfileVersion.sha256)
        .join(ProfileVersion, ProfileVersion.id == CaseProfile.profile_version_id)
        .where(CaseProfile.case_id == case_id)
        .order_by(CaseProfile.order_no, CaseProfile.id)
    ).all()
    return tuple(_view(session, row, sha256) for row, sha256 in rows)


def read_chosen_profiles(session: Session, case_id: UUID) -> tuple[CaseProfileView, ...]:
    """The profiles the case works with: those that were not dropped."""
    return tuple(view for view in read_case_profiles(session, case_id) if view.dropped_at is None)


def read_case_profile(session: Session, case_profile_id: UUID) -> CaseProfileView:
    """One profile of a case; raises LookupError for an unknown key."""
    found = session.execute(
        select(CaseProfile, ProfileVersion.sha256)
        .join(ProfileVersion, ProfileVersion.id == CaseProfile.profile_version_id)
        .where(CaseProfile.id == case_profile_id)
    ).first()
    if found is None:
        raise LookupError(case_profile_id)
    return _view(session, found[0], found[1])


def _view(session: Session, row: CaseProfile, sha256: str) -> CaseProfileView:
    return CaseProfileView(
        id=row.id,
        case_id=row.case_id,
        profile=_frozen(session, row.profile_version_id, sha256),
        chosen_on=row.chosen_on,
        reason=row.reason,
        judged_at=row.judged_at,
        dropped_at=row.dropped_at,
        chosen_by_name=staff_names(session, [row.chosen_by]).get(row.chosen_by, ""),
        dropped_reason=row.dropped_reason,
    )


def share(profile: Profile) -> None:
    """Let cases whose frozen profile says the very same as ``profile`` use it, not a copy of their own."""
    _parsed.setdefault(profile.sha256(), profile)


def _frozen(session: Session, version_id: UUID, sha256: str) -> Profile:
    """The parsed profile; the same hash is read and parsed once in the life of the program."""
    if sha256 not in _parsed:
        content = session.scalars(select(ProfileVersion.content).where(ProfileVersion.id == version_id)).one()
        _parsed[sha256] = Profile.from_json(content)
    return _parsed[sha256]
