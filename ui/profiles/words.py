"""The words of occupations, plan and impartiality on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.profile_words import days, extent, status
from validering.impartiality import Relation
from validering.profile import Method
from validering.profile_differences import DemandPart

__all__ = [
    "days",
    "demand_parts",
    "extent",
    "methods",
    "relations",
    "status",
    "what_carries_over",
]


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


def demand_parts() -> dict[DemandPart, str]:
    return {
        DemandPart.TEXT: QCoreApplication.translate("ProfileWords", "Kriteriets text"),
        DemandPart.QUESTION: QCoreApplication.translate("ProfileWords", "Fråga"),
        DemandPart.LOOK_FOR: QCoreApplication.translate("ProfileWords", "Se efter"),
        DemandPart.KNOWLEDGE: QCoreApplication.translate("ProfileWords", "Det kandidaten ska veta"),
        DemandPart.CONDITIONS: QCoreApplication.translate("ProfileWords", "Under vilka villkor det visas"),
        DemandPart.CRITICAL: QCoreApplication.translate("ProfileWords", "Hur tungt det väger"),
        DemandPart.EVIDENCE: QCoreApplication.translate("ProfileWords", "Antal underlag som behövs"),
    }


def what_carries_over() -> str:
    """What happens to what is done already, when a newer version is added."""
    return QCoreApplication.translate(
        "ProfileWords",
        "Läggs den nya versionen till står båda i ärendet. Kriterier med samma beteckning och samma text "
        "följer med: det som är svarat, planerat och bedömt gäller där också. Nya och ändrade kriterier "
        "bedöms för sig.",
    )
