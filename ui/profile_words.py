"""The words for an occupation profile: whose it is, how much it holds, how long it takes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ui.case_words import figures
from validering.profile import Profile

OWN = "own"


def status(profile: Profile) -> str:
    """Whose profile it is; an example is never taken for the trade's own."""
    return {
        "example": QCoreApplication.translate("ProfileWords", "exempelprofil, ej branschens"),
        "branch": QCoreApplication.translate("ProfileWords", "branschens profil"),
        "free": QCoreApplication.translate("ProfileWords", "egen sammansättning"),
        OWN: QCoreApplication.translate("ProfileWords", "centrets egen profil"),
    }.get(profile.status, profile.status)


def titled(profile: Profile, among: Iterable[Profile], screen: str) -> str:
    """The title, with the version where ``among`` has the same occupation in another one."""
    title = profile.title.shown(screen)[0]
    same = {each.version for each in among if each.id == profile.id}
    if not same - {profile.version}:
        return title
    words = QCoreApplication.translate("ProfileWords", "{title}, version {version}")
    return words.format(title=title, version=figures(profile.version))


def approved(profile: Profile) -> str:
    """Who approved the centre's own profile and when; empty for any other, and for a draft."""
    if profile.approved_by is None or profile.approved_on is None:
        return ""
    words = QCoreApplication.translate("ProfileWords", "Godkänd av {name} {day}")
    return words.format(name=profile.approved_by, day=figures(profile.approved_on.isoformat()))


def extent(profile: Profile) -> str:
    """How much the occupation asks for."""
    words = QCoreApplication.translate("ProfileWords", "{modules} moduler, {criteria} kriterier")
    return words.format(modules=len(profile.demanded), criteria=len(profile.demanded_criteria()))


def days(profile: Profile) -> str:
    """How many practical days it usually takes."""
    low, high = profile.practical_days
    words = QCoreApplication.translate("ProfileWords", "brukar ta {low}–{high} praktiska dagar")
    return words.format(low=low, high=high)
