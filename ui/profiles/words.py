"""The words of occupations, plan and impartiality on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from validering.impartiality import Relation
from validering.profile import Method, Profile


def methods() -> dict[Method, str]:
    return {
        Method.OBSERVATION: QCoreApplication.translate("ProfileWords", "Observation"),
        Method.SIMULATION: QCoreApplication.translate("ProfileWords", "Övning"),
        Method.ORAL_QUESTION: QCoreApplication.translate("ProfileWords", "Muntliga frågor"),
        Method.TEST: QCoreApplication.translate("ProfileWords", "Prov"),
        Method.DOCUMENT: QCoreApplication.translate("ProfileWords", "Dokument"),
        Method.WORK_PRODUCT: QCoreApplication.translate("ProfileWords", "Arbetsprov"),
    }


def relations() -> dict[Relation, str]:
    return {
        Relation.NONE: QCoreApplication.translate("ProfileWords", "Ingen relation"),
        Relation.KINSHIP: QCoreApplication.translate("ProfileWords", "Släkt eller vän"),
        Relation.EMPLOYER: QCoreApplication.translate("ProfileWords", "Arbetsgivare"),
        Relation.OTHER: QCoreApplication.translate("ProfileWords", "Annat"),
    }


def status(profile: Profile) -> str:
    """Whose profile it is; an example is never taken for the trade's own."""
    return {
        "example": QCoreApplication.translate("ProfileWords", "exempelprofil, ej branschens"),
        "branch": QCoreApplication.translate("ProfileWords", "branschens profil"),
        "free": QCoreApplication.translate("ProfileWords", "egen sammansättning"),
    }.get(profile.status, profile.status)


def extent(profile: Profile) -> str:
    """How much there is in a profile."""
    words = QCoreApplication.translate("ProfileWords", "{modules} moduler, {criteria} kriterier")
    criteria = sum(len(module.criteria) for module in profile.demanded)
    return words.format(modules=len(profile.demanded), criteria=criteria)


def days(profile: Profile) -> str:
    """How many practical days it usually takes."""
    low, high = profile.practical_days
    words = QCoreApplication.translate("ProfileWords", "brukar ta {low}–{high} praktiska dagar")
    return words.format(low=low, high=high)
