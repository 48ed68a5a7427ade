"""The words for sessions: their kinds, interpreters, and what their forms ask."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from validering.session_times import TimeStep
from validering.terms import AnswerForm, EntryLevel, InterpreterMode, SessionKind, Sufficiency


def session_kinds() -> dict[SessionKind, str]:
    return {
        SessionKind.PRACTICAL_DAY: QCoreApplication.translate("SessionWords", "Praktisk dag"),
        SessionKind.PROFESSIONAL_CONVERSATION: QCoreApplication.translate("SessionWords", "Yrkessamtal"),
        SessionKind.TEST: QCoreApplication.translate("SessionWords", "Prov"),
        SessionKind.STUDY_VISIT: QCoreApplication.translate("SessionWords", "Studiebesök"),
        SessionKind.INFORMAL_MEETING: QCoreApplication.translate("SessionWords", "Möte med dörröppnare"),
        SessionKind.FEEDBACK: QCoreApplication.translate("SessionWords", "Återkoppling"),
        SessionKind.INTAKE: QCoreApplication.translate("SessionWords", "Inskrivning"),
        SessionKind.INITIAL_MAPPING: QCoreApplication.translate("SessionWords", "Inledande kartläggning"),
        SessionKind.FOLLOW_UP: QCoreApplication.translate("SessionWords", "Uppföljning"),
    }


def door_levels() -> dict[EntryLevel, str]:
    """Roughly where a person in the trade thinks that one could begin."""
    return {
        EntryLevel.UNSURE: QCoreApplication.translate("SessionWords", "Sade inget om det"),
        EntryLevel.ASSISTANT: QCoreApplication.translate("SessionWords", "Börja som biträde"),
        EntryLevel.TRAINEE: QCoreApplication.translate("SessionWords", "Börja med handledning"),
        EntryLevel.SKILLED: QCoreApplication.translate("SessionWords", "Börja direkt i yrket"),
        EntryLevel.SENIOR: QCoreApplication.translate("SessionWords", "Börja direkt och leda andra"),
    }


def interpreter_modes() -> dict[InterpreterMode, str]:
    return {
        InterpreterMode.NONE: QCoreApplication.translate("SessionWords", "Ingen tolk"),
        InterpreterMode.AUTHORISED: QCoreApplication.translate("SessionWords", "Auktoriserad tolk"),
        InterpreterMode.TRAINED: QCoreApplication.translate("SessionWords", "Utbildad tolk"),
        InterpreterMode.PHONE: QCoreApplication.translate("SessionWords", "Tolk på telefon"),
        InterpreterMode.BILINGUAL_ASSESSOR: QCoreApplication.translate("SessionWords", "Tvåspråkig bedömare"),
        InterpreterMode.PEER_SUPPORT: QCoreApplication.translate("SessionWords", "Språkstöd"),
    }


def sufficiencies() -> dict[Sufficiency, str]:
    return {
        Sufficiency.ENOUGH: QCoreApplication.translate("SessionWords", "Räckte"),
        Sufficiency.NOT_ENOUGH: QCoreApplication.translate("SessionWords", "Räckte inte"),
        Sufficiency.NOT_ASKED: QCoreApplication.translate("SessionWords", "Frågades inte"),
    }


def answer_forms() -> dict[AnswerForm, str]:
    return {
        AnswerForm.ORAL: QCoreApplication.translate("SessionWords", "Muntligt"),
        AnswerForm.WRITTEN: QCoreApplication.translate("SessionWords", "Skriftligt"),
    }


def time_steps() -> dict[TimeStep, str]:
    """What time is invoiced for."""
    return {
        TimeStep.INTAKE: QCoreApplication.translate("SessionWords", "Inskrivning"),
        TimeStep.MAPPING: QCoreApplication.translate("SessionWords", "Kartläggning"),
        TimeStep.GUIDANCE: QCoreApplication.translate("SessionWords", "Vägledning"),
        TimeStep.ASSESSMENT: QCoreApplication.translate("SessionWords", "Bedömning"),
        TimeStep.FEEDBACK: QCoreApplication.translate("SessionWords", "Återkoppling"),
        TimeStep.FOLLOW_UP: QCoreApplication.translate("SessionWords", "Uppföljning"),
    }


def length(minutes: int) -> str:
    """A length of time in hours and minutes."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return QCoreApplication.translate("SessionWords", "{minutes} min").format(minutes=rest)
    if not rest:
        return QCoreApplication.translate("SessionWords", "{hours} tim").format(hours=hours)
    said = QCoreApplication.translate("SessionWords", "{hours} tim {minutes} min")
    return said.format(hours=hours, minutes=rest)
