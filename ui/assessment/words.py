"""The words of the assessment on screen, in the language of the screen."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ui.widgets.mirroring import isolated as isolated
from validering.profile import JudgedBy, Method
from validering.sufficiency import Needs
from validering.terms import (
    Absence,
    AbsenceReason,
    Frequency,
    HelpGiven,
    LanguageMode,
    OwnAutonomy,
)


def absences() -> dict[Absence, str]:
    return {
        Absence.NOT_ASSESSED: QCoreApplication.translate("AssessmentWords", "Ej bedömt"),
        Absence.NOT_APPLICABLE: QCoreApplication.translate("AssessmentWords", "Ej aktuellt"),
    }


def absence_reasons() -> dict[AbsenceReason, str]:
    return {
        AbsenceReason.NO_OPPORTUNITY: QCoreApplication.translate("AssessmentWords", "Inget tillfälle"),
        AbsenceReason.EQUIPMENT: QCoreApplication.translate("AssessmentWords", "Utrustning saknades"),
        AbsenceReason.TIME: QCoreApplication.translate("AssessmentWords", "Tiden räckte inte"),
        AbsenceReason.SAFETY: QCoreApplication.translate("AssessmentWords", "Av säkerhetsskäl"),
        AbsenceReason.LANGUAGE: QCoreApplication.translate("AssessmentWords", "Språket räckte inte"),
        AbsenceReason.DECLINED: QCoreApplication.translate("AssessmentWords", "Kandidaten ville inte"),
        AbsenceReason.INTERRUPTED: QCoreApplication.translate("AssessmentWords", "Avbröts"),
        AbsenceReason.NOT_IN_WORKPLACE: QCoreApplication.translate(
            "AssessmentWords", "Finns inte på arbetsplatsen"
        ),
    }


def language_modes() -> dict[LanguageMode, str]:
    return {
        LanguageMode.SWEDISH: QCoreApplication.translate("AssessmentWords", "Svenska"),
        LanguageMode.SUPPORTED_SWEDISH: QCoreApplication.translate("AssessmentWords", "Svenska med stöd"),
        LanguageMode.OWN_LANGUAGE: QCoreApplication.translate("AssessmentWords", "Eget språk"),
        LanguageMode.NONVERBAL: QCoreApplication.translate("AssessmentWords", "Utan ord"),
    }


def helps() -> dict[HelpGiven, str]:
    return {
        HelpGiven.NONE: QCoreApplication.translate("AssessmentWords", "Ingen hjälp"),
        HelpGiven.HINT: QCoreApplication.translate("AssessmentWords", "En påminnelse"),
        HelpGiven.SHOWN_FIRST: QCoreApplication.translate("AssessmentWords", "Visades först"),
        HelpGiven.DONE_TOGETHER: QCoreApplication.translate("AssessmentWords", "Gjordes tillsammans"),
    }


def judges() -> dict[JudgedBy, str]:
    return {
        JudgedBy.TRADE: QCoreApplication.translate("AssessmentWords", "Bedöms av en yrkesbedömare"),
        JudgedBy.SFI_TEACHER: QCoreApplication.translate("AssessmentWords", "Bedöms av läraren i sfi"),
    }


def methods() -> dict[Method, str]:
    return {
        Method.OBSERVATION: QCoreApplication.translate("AssessmentWords", "observation"),
        Method.SIMULATION: QCoreApplication.translate("AssessmentWords", "övning"),
        Method.ORAL_QUESTION: QCoreApplication.translate("AssessmentWords", "muntlig fråga"),
        Method.TEST: QCoreApplication.translate("AssessmentWords", "prov"),
        Method.DOCUMENT: QCoreApplication.translate("AssessmentWords", "dokument"),
        Method.WORK_PRODUCT: QCoreApplication.translate("AssessmentWords", "arbetsprov"),
    }


def frequencies() -> dict[Frequency, str]:
    return {
        Frequency.NEVER: QCoreApplication.translate("AssessmentWords", "aldrig"),
        Frequency.SELDOM: QCoreApplication.translate("AssessmentWords", "sällan"),
        Frequency.OFTEN: QCoreApplication.translate("AssessmentWords", "ofta"),
        Frequency.VERY_OFTEN: QCoreApplication.translate("AssessmentWords", "mycket ofta"),
    }


def autonomies() -> dict[OwnAutonomy, str]:
    return {
        OwnAutonomy.ALONE: QCoreApplication.translate("AssessmentWords", "ensam"),
        OwnAutonomy.WITH_HELP: QCoreApplication.translate("AssessmentWords", "med hjälp"),
    }


def needs_words(needs: Needs) -> list[str]:
    """What a criterion still needs, one line for each thing."""
    lines = []
    if needs.pieces == 1:
        lines.append(QCoreApplication.translate("AssessmentWords", "Ett underlag eller tillfälle till"))
    elif needs.pieces:
        words = QCoreApplication.translate("AssessmentWords", "{count} underlag, eller två tillfällen")
        lines.append(words.format(count=needs.pieces))
    if needs.direct:
        lines.append(
            QCoreApplication.translate(
                "AssessmentWords", "Något som visar själva arbetet: observation, övning eller arbetsprov"
            )
        )
    return lines


def unsigned() -> str:
    return QCoreApplication.translate("AssessmentWords", "osignerad")


def signed_on(day: date) -> str:
    return QCoreApplication.translate("AssessmentWords", "signerad {day}").format(day=day.isoformat())


def critical() -> str:
    return QCoreApplication.translate("AssessmentWords", "Avgörande")


def unmarked() -> str:
    return QCoreApplication.translate("AssessmentWords", "Inte markerat")


def clock(moment: datetime) -> str:
    """Local hours and minutes, such as 10:42."""
    return moment.astimezone().strftime("%H:%M")


def judged_lower() -> str:
    return QCoreApplication.translate("AssessmentWords", "Säger att det går bra, men bedömd lägre")


def judged_higher() -> str:
    return QCoreApplication.translate("AssessmentWords", "Säger sällan eller med hjälp, men bedömd högre")


def not_seen() -> str:
    return QCoreApplication.translate("AssessmentWords", "Inte bedömt")


def to_ask() -> str:
    return QCoreApplication.translate("AssessmentWords", "Fråga")
