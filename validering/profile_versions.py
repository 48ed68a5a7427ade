"""Versions of profiles: which of two is the newer, and which are newer than the one a case has."""

from __future__ import annotations

from collections.abc import Iterable

from validering.profile import Profile


def version_key(version: str) -> tuple[int, ...]:
    """The parts of ``1.10.0`` as numbers, to compare by; what is no number counts as 0."""
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("."))


def is_newer(version: str, than: str) -> bool:
    """Whether ``version`` comes after ``than``."""
    return version_key(version) > version_key(than)


def newest_newer(profile: Profile, offered: Iterable[Profile]) -> Profile | None:
    """The newest of the offered profiles with the same id and a higher version, or None."""
    newer = [each for each in offered if each.id == profile.id and is_newer(each.version, profile.version)]
    return max(newer, key=lambda each: version_key(each.version), default=None)
