"""The words of occupations, plan and impartiality on screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.profile_words import days, extent, status
from validering.impartiality import Relation
from validering.profile import Method

__all__ = ["days", "extent", "methods", "relations", "status"]


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
