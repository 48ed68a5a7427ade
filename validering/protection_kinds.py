"""What differs between the kinds of protected personal data, as data."""

from __future__ import annotations

from dataclasses import dataclass

from validering.acting import Acting, StaffRole
from validering.errors import UserError
from validering.field_rules import text
from validering.terms import ProtectionLevel


@dataclass(frozen=True)
class ProtectionKind:
    """Who may take the protection away or put a weaker one in its place, and whether that takes a reason.

    ``may_have_former`` where the case may hold an earlier identity, which must never be linked: what the
    record of changes holds of a name goes with the name.
    """

    strength: int
    ended_by: tuple[StaffRole, ...]
    ends_with_reason: bool
    may_have_former: bool = False


KINDS: dict[ProtectionLevel, ProtectionKind] = {
    ProtectionLevel.NONE: ProtectionKind(
        0, (StaffRole.COORDINATOR, StaffRole.ASSESSOR, StaffRole.SFI_TEACHER), ends_with_reason=False
    ),
    ProtectionLevel.SEKRETESSMARKERING: ProtectionKind(
        1, (StaffRole.COORDINATOR, StaffRole.ASSESSOR), ends_with_reason=False
    ),
    ProtectionLevel.SKYDDAD_FOLKBOKFORING: ProtectionKind(2, (StaffRole.COORDINATOR,), ends_with_reason=True),
    ProtectionLevel.FINGERADE: ProtectionKind(
        3, (StaffRole.COORDINATOR,), ends_with_reason=True, may_have_former=True
    ),
}


def is_weaker(wanted: ProtectionLevel, now: ProtectionLevel) -> bool:
    """Whether ``wanted`` protects less than ``now``."""
    return KINDS[wanted].strength < KINDS[now].strength


def checked_reason(
    acting: Acting, now: ProtectionLevel, wanted: ProtectionLevel, reason: str | None
) -> str | None:
    """The reason as it is kept.

    Raises UserError ``protection_off_not_allowed`` or ``protection_reason_missing``.
    """
    said = text()(reason)
    if is_weaker(wanted, now):
        kind = KINDS[now]
        if not acting.may(*kind.ended_by):
            raise UserError("protection_off_not_allowed", roles=kind.ended_by)
        if kind.ends_with_reason and said is None:
            raise UserError("protection_reason_missing")
    return None if said is None else str(said)
