"""The occupation profiles of a case, each frozen whole when it is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.profile import Profile
from validering.storage.tables.cases import Case, CaseProfile, ProfileVersion

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


def choose_profile(
    session: Session, acting: Acting, case_id: UUID, profile: Profile, reason: str = ""
) -> Change:
    """Freeze ``profile`` whole in the case; raises UserError where the case already has this very version."""
    acting.require(StaffRole.COORDINATOR, StaffRole.ASSESSOR, StaffRole.ADMINISTRATOR)
    if session.get(Case, case_id) is None:
        raise LookupError(case_id)
    version_id = _stored_version(session, acting, profile)
    chosen = select(CaseProfile).where(
        CaseProfile.case_id == case_id, CaseProfile.profile_version_id == version_id
    )
    if session.scalars(chosen).first() is not None:
        raise UserError("profile_chosen_already", title=profile.title.sv)
    count = len(session.scalars(select(CaseProfile.id).where(CaseProfile.case_id == case_id)).all())
    row = CaseProfile(
        id=acting.new_id(),
        case_id=case_id,
        profile_version_id=version_id,
        chosen_on=acting.now().astimezone().date(),
        chosen_by=acting.staff_id,
        reason=reason.strip() or None,
        order_no=count,
    )
    session.add(row)
    session.flush()
    return Change.of(case_id, "profiles", new_id=row.id)


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
    )


def _frozen(session: Session, version_id: UUID, sha256: str) -> Profile:
    """The parsed profile; the same hash is read and parsed once in the life of the program."""
    if sha256 not in _parsed:
        content = session.scalars(select(ProfileVersion.content).where(ProfileVersion.id == version_id)).one()
        _parsed[sha256] = Profile.from_json(content)
    return _parsed[sha256]
