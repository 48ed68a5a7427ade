"""The words of the documents on screen, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.document_words import copies, kinds
from validering.handing_over import HandOverWay
from validering.print_choices import ExperienceDetail, PrintPart, PrintSize
from validering.terms import DocumentStatus

__all__ = ["copies", "details", "kinds", "parts", "sizes", "statuses", "ways"]


def parts() -> dict[PrintPart, str]:
    return {
        PrintPart.OWN_WORDS: QCoreApplication.translate("DocumentWords", "Egna ord"),
        PrintPart.EXPERIENCE: QCoreApplication.translate("DocumentWords", "Erfarenhet"),
        PrintPart.EDUCATION: QCoreApplication.translate("DocumentWords", "Utbildning"),
        PrintPart.LICENCES: QCoreApplication.translate("DocumentWords", "Behörigheter"),
        PrintPart.LANGUAGES: QCoreApplication.translate("DocumentWords", "Språk"),
        PrintPart.RESULTS: QCoreApplication.translate("DocumentWords", "Resultat"),
        PrintPart.CRITERIA: QCoreApplication.translate("DocumentWords", "Varje kriterium"),
        PrintPart.NOT_ACHIEVED: QCoreApplication.translate("DocumentWords", "Moduler som inte är visade"),
        PrintPart.OTHER_COMPETENCE: QCoreApplication.translate("DocumentWords", "Annat kunnande"),
        PrintPart.PICTURES: QCoreApplication.translate("DocumentWords", "Bilder"),
        PrintPart.COMMENT: QCoreApplication.translate("DocumentWords", "Kandidatens kommentar"),
        PrintPart.SUPPLEMENT: QCoreApplication.translate("DocumentWords", "Kompletteringsplan"),
        PrintPart.REFERENCES: QCoreApplication.translate("DocumentWords", "Referenser"),
        PrintPart.INFORMAL_MEETING: QCoreApplication.translate("DocumentWords", "Möte med dörröppnare"),
    }


def details() -> dict[ExperienceDetail, str]:
    return {
        ExperienceDetail.KIND: QCoreApplication.translate("DocumentWords", "Slag av arbete"),
        ExperienceDetail.EMPLOYER: QCoreApplication.translate("DocumentWords", "Arbetsgivarens namn"),
        ExperienceDetail.PLACE: QCoreApplication.translate("DocumentWords", "Plats"),
        ExperienceDetail.COUNTRY: QCoreApplication.translate("DocumentWords", "Land"),
    }


def sizes() -> dict[PrintSize, str]:
    return {
        PrintSize.USUAL: QCoreApplication.translate("DocumentWords", "Vanlig text"),
        PrintSize.LARGE: QCoreApplication.translate("DocumentWords", "Stor text"),
    }


def statuses() -> dict[DocumentStatus, str]:
    return {
        DocumentStatus.ISSUED: QCoreApplication.translate("DocumentWords", "gäller"),
        DocumentStatus.REPLACED: QCoreApplication.translate("DocumentWords", "ersatt"),
        DocumentStatus.REVOKED: QCoreApplication.translate("DocumentWords", "återkallat"),
    }


def ways() -> dict[HandOverWay, str]:
    return {
        HandOverWay.IN_PERSON: QCoreApplication.translate("DocumentWords", "I handen"),
        HandOverWay.BY_POST: QCoreApplication.translate("DocumentWords", "Med post"),
        HandOverWay.DIGITAL_POST: QCoreApplication.translate("DocumentWords", "Med digital post"),
        HandOverWay.BY_SOMEBODY_CHOSEN: QCoreApplication.translate(
            "DocumentWords", "Genom någon som kandidaten har valt"
        ),
        HandOverWay.TO_EMPLOYER: QCoreApplication.translate("DocumentWords", "Skickat till en arbetsgivare"),
    }
