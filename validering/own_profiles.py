"""The centre's own occupation profiles: read in as drafts, approved by a named person, taken out of use."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import text
from validering.profile import Profile
from validering.profile_versions import is_newer, version_key
from validering.staff_names import staff_names
from validering.storage.tables.cases import OwnProfile

PART = "own_profiles"
OWN = "own"
IMPORTERS = (
    StaffRole.COORDINATOR,
    StaffRole.ASSESSOR,
    StaffRole.QUALITY_ASSURER,
    StaffRole.ADMINISTRATOR,
)
APPROVERS = (StaffRole.QUALITY_ASSURER, StaffRole.ADMINISTRATOR)


class OwnStatus(StrEnum):
    """How far a profile of the centre's own has come."""

    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


@dataclass(frozen=True)
class OwnProfileView:
    """A profile of the centre's own; an approved one carries the name and the day in ``profile`` too."""

    id: UUID
    profile: Profile
    status: OwnStatus
    note: str | None
    imported_by_name: str
    imported_at: datetime
    approved_by_name: str
    approved_at: datetime | None


def add_own_profile(
    session: Session,
    acting: Acting,
    profile: Profile,
    bundle: str,
    *,
    shipped_version: str | None = None,
    note: str = "",
) -> Change:
    """Keep ``profile`` as a draft, with the ``bundle`` it was made of.

    ``shipped_version`` is that of the profile with the same id that the program ships with, if any. Raises
    UserError ``not_allowed``, ``own_profile_version_taken`` where that id and version stand for other
    content, ``own_profile_is_there`` where they stand for the same, or ``own_profile_not_higher``.
    """
    acting.require(*IMPORTERS)
    facts = {"id": profile.id, "version": profile.version}
    if shipped_version is not None and not is_newer(profile.version, shipped_version):
        raise UserError("own_profile_not_higher", **facts, shipped=shipped_version)
    there = session.scalar(
        select(OwnProfile).where(OwnProfile.profile_code == profile.id, OwnProfile.version == profile.version)
    )
    if there is not None:
        code = "own_profile_is_there" if there.bundle == bundle else "own_profile_version_taken"
        raise UserError(code, **facts)
    said = text()(note)
    row = OwnProfile(
        id=acting.new_id(),
        profile_code=profile.id,
        version=profile.version,
        status=OwnStatus.DRAFT.value,
        bundle=bundle,
        content=_unapproved(profile).canonical_json(),
        note=None if said is None else str(said),
        imported_by=acting.staff_id,
        imported_at=acting.now(),
    )
    session.add(row)
    session.flush()
    return Change.of(None, PART, new_id=row.id)


def approve_own_profile(session: Session, acting: Acting, own_profile_id: UUID) -> Change:
    """Let cases choose a draft; the name of whoever approves and the day follow the profile from now on.

    Raises UserError ``not_allowed``, ``row_gone`` or ``own_profile_no_draft``.
    """
    acting.require(*APPROVERS)
    row = _row(session, own_profile_id)
    if row.status != OwnStatus.DRAFT:
        raise UserError("own_profile_no_draft", id=row.profile_code, version=row.version)
    row.status = OwnStatus.APPROVED.value
    row.approved_by, row.approved_at = acting.staff_id, acting.now()
    approved = {"approved_by": acting.name, "approved_on": acting.today()}
    row.content = _parsed(row.content).model_copy(update=approved).canonical_json()
    return Change.of(None, PART)


def retire_own_profile(session: Session, acting: Acting, own_profile_id: UUID) -> Change:
    """Offer the profile to no more cases; those that have it keep it.

    Raises UserError ``not_allowed``, ``row_gone`` or ``own_profile_retired``.
    """
    acting.require(*APPROVERS)
    row = _row(session, own_profile_id)
    if row.status == OwnStatus.RETIRED:
        raise UserError("own_profile_retired", id=row.profile_code, version=row.version)
    row.status = OwnStatus.RETIRED.value
    return Change.of(None, PART)


def read_own_profiles(session: Session) -> tuple[OwnProfileView, ...]:
    """All profiles of the centre's own by id, the newest version of each first."""
    rows = session.scalars(select(OwnProfile)).all()
    names = staff_names(session, {each for row in rows for each in (row.imported_by, row.approved_by)})
    newest_first = sorted(rows, key=lambda row: version_key(row.version), reverse=True)
    return tuple(_view(row, names) for row in sorted(newest_first, key=lambda row: row.profile_code))


def read_approved_profiles(session: Session) -> tuple[Profile, ...]:
    """The newest approved version of each: what cases may choose beside the profiles that ship."""
    rows = session.scalars(select(OwnProfile).where(OwnProfile.status == OwnStatus.APPROVED.value)).all()
    newest: dict[str, OwnProfile] = {}
    for row in rows:
        before = newest.get(row.profile_code)
        if before is None or is_newer(row.version, before.version):
            newest[row.profile_code] = row
    return tuple(_parsed(newest[code].content) for code in sorted(newest))


def read_own_bundle(session: Session, own_profile_id: UUID) -> str:
    """What the profile was made of, as it was given; raises UserError ``row_gone``."""
    return _row(session, own_profile_id).bundle


def _row(session: Session, own_profile_id: UUID) -> OwnProfile:
    row = session.get(OwnProfile, own_profile_id)
    if row is None:
        raise UserError("row_gone")
    return row


def _unapproved(profile: Profile) -> Profile:
    """Whatever the workbook said of itself, it is the centre's own, and approved by nobody yet."""
    return profile.model_copy(update={"status": OWN, "approved_by": None, "approved_on": None})


def _view(row: OwnProfile, names: dict[UUID | None, str]) -> OwnProfileView:
    return OwnProfileView(
        id=row.id,
        profile=_parsed(row.content),
        status=OwnStatus(row.status),
        note=row.note,
        imported_by_name=names.get(row.imported_by, "–"),
        imported_at=row.imported_at,
        approved_by_name=names.get(row.approved_by, ""),
        approved_at=row.approved_at,
    )


@functools.lru_cache(maxsize=64)
def _parsed(content: str) -> Profile:
    """The same text is parsed once in the life of the program."""
    return Profile.from_json(content)
