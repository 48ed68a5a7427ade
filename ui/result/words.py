"""The words of results on screen, in the language of the screen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ui.case_words import figures
from validering.corrections import CorrectionView
from validering.judgements import criterion_code
from validering.messages import message
from validering.objections import ObjectionStatus
from validering.profile import Profile
from validering.rollup import Why
from validering.terms import EntryLevel, ModuleOutcome, ProfileOutcome, SupplementKind, TranslationKind


def module_outcomes() -> dict[ModuleOutcome, str]:
    return {
        ModuleOutcome.ACHIEVED: QCoreApplication.translate("ResultWords", "Visad"),
        ModuleOutcome.PARTLY_ACHIEVED: QCoreApplication.translate("ResultWords", "Delvis visad"),
        ModuleOutcome.NOT_ACHIEVED: QCoreApplication.translate("ResultWords", "Inte visad ännu"),
        ModuleOutcome.NOT_ASSESSED: QCoreApplication.translate("ResultWords", "Ej bedömd"),
        ModuleOutcome.NOT_APPLICABLE: QCoreApplication.translate("ResultWords", "Ej aktuell"),
    }


def profile_outcomes() -> dict[ProfileOutcome, str]:
    return {
        ProfileOutcome.FULL: QCoreApplication.translate("ResultWords", "Hela yrkesprofilen"),
        ProfileOutcome.PARTIAL: QCoreApplication.translate("ResultWords", "Delar av yrkesprofilen"),
        ProfileOutcome.ASSESSED_NONE_ACHIEVED: QCoreApplication.translate(
            "ResultWords", "Bedömd, ingen modul visad ännu"
        ),
        ProfileOutcome.MAPPING_ONLY: QCoreApplication.translate("ResultWords", "Endast kartläggning"),
    }


def entry_levels() -> dict[EntryLevel, str]:
    return {
        EntryLevel.ASSISTANT: QCoreApplication.translate("ResultWords", "Biträde"),
        EntryLevel.TRAINEE: QCoreApplication.translate("ResultWords", "Lärling"),
        EntryLevel.SKILLED: QCoreApplication.translate("ResultWords", "Fullgod yrkesutövare"),
        EntryLevel.SENIOR: QCoreApplication.translate("ResultWords", "Erfaren, kan leda andra"),
        EntryLevel.UNSURE: QCoreApplication.translate("ResultWords", "Går inte att säga ännu"),
    }


def supplement_kinds() -> dict[SupplementKind, str]:
    return {
        SupplementKind.PRACTICE: QCoreApplication.translate("ResultWords", "Praktik"),
        SupplementKind.COURSE: QCoreApplication.translate("ResultWords", "Kurs"),
        SupplementKind.LANGUAGE: QCoreApplication.translate("ResultWords", "Svenska"),
        SupplementKind.LICENCE: QCoreApplication.translate("ResultWords", "Behörighet"),
        SupplementKind.TEST: QCoreApplication.translate("ResultWords", "Prov"),
    }


def objection_statuses() -> dict[ObjectionStatus, str]:
    return {
        ObjectionStatus.OPEN: QCoreApplication.translate("ResultWords", "Väntar på svar"),
        ObjectionStatus.UPHELD: QCoreApplication.translate("ResultWords", "Godtagen"),
        ObjectionStatus.PARTLY: QCoreApplication.translate("ResultWords", "Delvis godtagen"),
        ObjectionStatus.REJECTED: QCoreApplication.translate("ResultWords", "Inte godtagen"),
    }


def translation_kinds() -> dict[TranslationKind, str]:
    return {
        TranslationKind.NONE: QCoreApplication.translate("ResultWords", "Inte översatt"),
        TranslationKind.CANDIDATE: QCoreApplication.translate("ResultWords", "Kandidaten själv"),
        TranslationKind.ASSESSOR: QCoreApplication.translate("ResultWords", "Bedömare eller lärare"),
        TranslationKind.INTERPRETER: QCoreApplication.translate("ResultWords", "Tolk"),
        TranslationKind.AUTHORISED: QCoreApplication.translate("ResultWords", "Auktoriserad översättare"),
        TranslationKind.MACHINE: QCoreApplication.translate("ResultWords", "Maskin"),
    }


def opened(correction: CorrectionView | None) -> str:
    """That a result was opened again, when, by whom and why; empty where it was not."""
    if correction is None:
        return ""
    said = QCoreApplication.translate("ResultWords", "Öppnat igen {day} av {name}. Besluta på nytt.")
    if correction.objection_by:
        said += " " + QCoreApplication.translate("ResultWords", "Invändning från {person}.")
    if correction.reason:
        said += " " + QCoreApplication.translate("ResultWords", "Skäl: {reason}")
    return said.format(
        day=day(correction.opened_at),
        name=correction.opened_by_name,
        person=correction.objection_by,
        reason=correction.reason,
    )


def why_lines(why: tuple[Why, ...], profile: Profile, screen: str) -> str:
    """The grounds of a proposal, one line for each, with the criteria by their short codes."""
    return "\n".join(_why_line(each, profile, screen) for each in why)


def codes(criteria: tuple[str, ...], profile: Profile) -> str:
    return ", ".join(criterion_code(profile, criterion_id) for criterion_id in criteria)


def day(moment: datetime) -> str:
    """The day of a moment here, in its own order whichever way the screen is written."""
    return figures(moment.astimezone().date().isoformat())


def _why_line(why: Why, profile: Profile, screen: str) -> str:
    return message(screen, why.code, {**dict(why.facts), "codes": codes(why.criteria, profile)})
