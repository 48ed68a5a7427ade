"""The names of the kinds of document and of copies, for every screen that speaks of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from validering.terms import CopyFor, DocumentKind


def kinds() -> dict[DocumentKind, str]:
    return {
        DocumentKind.MERIT_PORTFOLIO: QCoreApplication.translate("DocumentWords", "Meritportfölj"),
        DocumentKind.STATEMENT: QCoreApplication.translate("DocumentWords", "Utlåtande"),
        DocumentKind.FULL_RECORD: QCoreApplication.translate("DocumentWords", "Yrkesbedömning"),
        DocumentKind.MAPPING_STATEMENT: QCoreApplication.translate("DocumentWords", "Kartläggningsutlåtande"),
        DocumentKind.COMPETENCE_CERTIFICATE: QCoreApplication.translate("DocumentWords", "Kompetensintyg"),
        DocumentKind.PARTIAL_CERTIFICATE: QCoreApplication.translate("DocumentWords", "Delintyg"),
        DocumentKind.SUPPLEMENT_PLAN: QCoreApplication.translate("DocumentWords", "Kompletteringsplan"),
        DocumentKind.GRADE_BASIS: QCoreApplication.translate("DocumentWords", "Underlag för prövning"),
        DocumentKind.RECEIPT: QCoreApplication.translate("DocumentWords", "Kvitto på information"),
        DocumentKind.DELIVERY_NOTE: QCoreApplication.translate(
            "DocumentWords", "Följesedel till beställaren"
        ),
        DocumentKind.MY_RESULT: QCoreApplication.translate("DocumentWords", "Mitt resultat"),
    }


def copies() -> dict[CopyFor, str]:
    return {
        CopyFor.OWN: QCoreApplication.translate("DocumentWords", "Eget exemplar"),
        CopyFor.EMPLOYER: QCoreApplication.translate("DocumentWords", "Arbetsgivare"),
        CopyFor.COMMISSIONER: QCoreApplication.translate("DocumentWords", "Beställare"),
        CopyFor.SCHOOL: QCoreApplication.translate("DocumentWords", "Skola"),
    }
