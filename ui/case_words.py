"""The words of a case on screen, for all screens that speak of steps, products, halts and roles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from ui.widgets.mirroring import is_mirrored, isolated
from validering.acting import StaffRole
from validering.candidates import SexWish
from validering.searching import sort_key
from validering.states import StepId, StepState
from validering.terms import (
    CaseHalt,
    ConsentPurpose,
    Gender,
    HaltReason,
    HowRead,
    IdNumberType,
    InterpreterMode,
    LanguageSkill,
    ParticipantRole,
    Product,
    ProtectionLevel,
    Purpose,
)

Word = TypeVar("Word", bound=StrEnum)
K = TypeVar("K")


def options(words: Mapping[Word, str]) -> list[tuple[Word, str]]:
    """The words as (value, text), for a field to offer."""
    return list(words.items())


def steps() -> dict[StepId, str]:
    return {
        StepId.REGISTERED: QCoreApplication.translate("CaseWords", "Inskrivning"),
        StepId.MAPPING: QCoreApplication.translate("CaseWords", "Kartläggning"),
        StepId.PROFILE_CHOSEN: QCoreApplication.translate("CaseWords", "Yrkesprofil"),
        StepId.SELF_RATED: QCoreApplication.translate("CaseWords", "Självskattning"),
        StepId.PLANNED: QCoreApplication.translate("CaseWords", "Plan"),
        StepId.JUDGED: QCoreApplication.translate("CaseWords", "Bedömning"),
        StepId.DECIDED: QCoreApplication.translate("CaseWords", "Resultat"),
        StepId.MODERATED: QCoreApplication.translate("CaseWords", "Granskning"),
        StepId.ISSUED: QCoreApplication.translate("CaseWords", "Dokument"),
        StepId.COMPLETE: QCoreApplication.translate("CaseWords", "Avslut"),
    }


def step_states() -> dict[StepState, str]:
    return {
        StepState.DONE: QCoreApplication.translate("CaseWords", "klart"),
        StepState.CURRENT: QCoreApplication.translate("CaseWords", "pågår"),
        StepState.WAITING: QCoreApplication.translate("CaseWords", "väntar"),
        StepState.NOT_NEEDED: QCoreApplication.translate("CaseWords", "behövs inte"),
        StepState.BLOCKED: QCoreApplication.translate("CaseWords", "stoppat"),
    }


def halts() -> dict[CaseHalt, str]:
    return {
        CaseHalt.PAUSED: QCoreApplication.translate("CaseWords", "Uppehåll"),
        CaseHalt.INTERRUPTED: QCoreApplication.translate("CaseWords", "Avbrutet"),
        CaseHalt.WITHDRAWN: QCoreApplication.translate("CaseWords", "Återkallat"),
    }


def halt_reasons() -> dict[HaltReason, str]:
    return {
        HaltReason.GOT_JOB: QCoreApplication.translate("CaseWords", "Fick arbete"),
        HaltReason.MOVED: QCoreApplication.translate("CaseWords", "Flyttade"),
        HaltReason.PERSONAL: QCoreApplication.translate("CaseWords", "Personliga skäl"),
        HaltReason.CHILDCARE: QCoreApplication.translate("CaseWords", "Barnomsorg saknas"),
        HaltReason.LANGUAGE: QCoreApplication.translate("CaseWords", "Språket"),
        HaltReason.WRONG_TRADE: QCoreApplication.translate("CaseWords", "Fel yrke"),
        HaltReason.NO_SHOW: QCoreApplication.translate("CaseWords", "Kom inte"),
        HaltReason.ORDER_WITHDRAWN: QCoreApplication.translate("CaseWords", "Beställaren drog tillbaka"),
        HaltReason.HOST_LOST: QCoreApplication.translate("CaseWords", "Platsen försvann"),
        HaltReason.OTHER: QCoreApplication.translate("CaseWords", "Annat"),
    }


def products() -> dict[Product, str]:
    return {
        Product.MERIT_PORTFOLIO: QCoreApplication.translate("CaseWords", "Meritportfölj"),
        Product.OCCUPATIONAL_ASSESSMENT: QCoreApplication.translate("CaseWords", "Yrkesbedömning"),
        Product.STUDY_VALIDATION: QCoreApplication.translate("CaseWords", "Validering mot gymnasiestudier"),
    }


def purposes() -> dict[Purpose, str]:
    return {
        Purpose.WORK: QCoreApplication.translate("CaseWords", "Arbete"),
        Purpose.STUDIES: QCoreApplication.translate("CaseWords", "Studier"),
        Purpose.GUIDANCE: QCoreApplication.translate("CaseWords", "Vägledning"),
        Purpose.OWN_BUSINESS: QCoreApplication.translate("CaseWords", "Eget företag"),
    }


def staff_roles() -> dict[StaffRole, str]:
    return {
        StaffRole.COORDINATOR: QCoreApplication.translate("CaseWords", "Samordnare"),
        StaffRole.ASSESSOR: QCoreApplication.translate("CaseWords", "Yrkesbedömare"),
        StaffRole.SFI_TEACHER: QCoreApplication.translate("CaseWords", "Sfi-lärare"),
        StaffRole.QUALITY_ASSURER: QCoreApplication.translate("CaseWords", "Kvalitetssäkrare"),
        StaffRole.ADMINISTRATOR: QCoreApplication.translate("CaseWords", "Administratör"),
    }


def parts() -> dict[ParticipantRole, str]:
    return {
        ParticipantRole.LEAD_ASSESSOR: QCoreApplication.translate("CaseWords", "Ansvarig bedömare"),
        ParticipantRole.SECOND_ASSESSOR: QCoreApplication.translate("CaseWords", "Andrebedömare"),
        ParticipantRole.WORKPLACE_OBSERVER: QCoreApplication.translate("CaseWords", "Valideringshandledare"),
        ParticipantRole.COORDINATOR: QCoreApplication.translate("CaseWords", "Samordnare"),
        ParticipantRole.SFI_TEACHER: QCoreApplication.translate("CaseWords", "Sfi-lärare"),
        ParticipantRole.MODERATOR_INTERNAL: QCoreApplication.translate(
            "CaseWords", "Intern kvalitetssäkrare"
        ),
        ParticipantRole.MODERATOR_EXTERNAL: QCoreApplication.translate(
            "CaseWords", "Extern kvalitetssäkrare"
        ),
        ParticipantRole.INTERPRETER: QCoreApplication.translate("CaseWords", "Tolk"),
    }


def protection_levels() -> dict[ProtectionLevel, str]:
    return {
        ProtectionLevel.NONE: QCoreApplication.translate("CaseWords", "Inget skydd"),
        ProtectionLevel.SEKRETESSMARKERING: QCoreApplication.translate("CaseWords", "Sekretessmarkering"),
        ProtectionLevel.SKYDDAD_FOLKBOKFORING: QCoreApplication.translate(
            "CaseWords", "Skyddad folkbokföring"
        ),
        ProtectionLevel.FINGERADE: QCoreApplication.translate("CaseWords", "Fingerade personuppgifter"),
    }


def id_number_types() -> dict[IdNumberType, str]:
    return {
        IdNumberType.NONE: QCoreApplication.translate("CaseWords", "Inget nummer"),
        IdNumberType.PERSONNUMMER: QCoreApplication.translate("CaseWords", "Personnummer"),
        IdNumberType.SAMORDNINGSNUMMER: QCoreApplication.translate("CaseWords", "Samordningsnummer"),
        IdNumberType.LMA: QCoreApplication.translate("CaseWords", "LMA-kortets nummer"),
        IdNumberType.OTHER: QCoreApplication.translate("CaseWords", "Annat nummer"),
    }


def genders() -> dict[Gender, str]:
    return {
        Gender.UNDISCLOSED: QCoreApplication.translate("CaseWords", "Vill inte säga"),
        Gender.WOMAN: QCoreApplication.translate("CaseWords", "Kvinna"),
        Gender.MAN: QCoreApplication.translate("CaseWords", "Man"),
        Gender.OTHER: QCoreApplication.translate("CaseWords", "Annat"),
    }


def interpreter_modes() -> dict[InterpreterMode, str]:
    return {
        InterpreterMode.NONE: QCoreApplication.translate("CaseWords", "Behövs inte"),
        InterpreterMode.AUTHORISED: QCoreApplication.translate("CaseWords", "Auktoriserad tolk"),
        InterpreterMode.TRAINED: QCoreApplication.translate("CaseWords", "Utbildad tolk"),
        InterpreterMode.PHONE: QCoreApplication.translate("CaseWords", "Telefontolk"),
        InterpreterMode.BILINGUAL_ASSESSOR: QCoreApplication.translate("CaseWords", "Tvåspråkig bedömare"),
        InterpreterMode.PEER_SUPPORT: QCoreApplication.translate("CaseWords", "Språkstöd av en kamrat"),
    }


def how_read() -> dict[HowRead, str]:
    return {
        HowRead.ALONE: QCoreApplication.translate("CaseWords", "Läste själv"),
        HowRead.ALOUD_BY_INTERPRETER: QCoreApplication.translate("CaseWords", "Uppläst av tolk"),
        HowRead.ALOUD_BY_STAFF: QCoreApplication.translate("CaseWords", "Uppläst av personal"),
    }


def consents() -> dict[ConsentPurpose, str]:
    return {
        ConsentPurpose.PHOTOS: QCoreApplication.translate("CaseWords", "Fotografera arbetet"),
        ConsentPurpose.REFERENCES: QCoreApplication.translate("CaseWords", "Kontakta referenser"),
        ConsentPurpose.SEND_TO_EMPLOYERS: QCoreApplication.translate("CaseWords", "Skicka till arbetsgivare"),
        ConsentPurpose.TELL_COMMISSIONER: QCoreApplication.translate(
            "CaseWords", "Berätta resultatet för beställaren"
        ),
        ConsentPurpose.KEEP_COPY: QCoreApplication.translate("CaseWords", "Spara en kopia på centrumet"),
    }


def page_text(page_id: str) -> str:
    """What a page of a case is called in the list of pages."""
    return {
        "overview": QCoreApplication.translate("CaseWords", "Översikt"),
        "intake": QCoreApplication.translate("CaseWords", "Inskrivning"),
        "mapping": QCoreApplication.translate("CaseWords", "Kartläggning"),
        "profiles": QCoreApplication.translate("CaseWords", "Yrke och plan"),
        "self_rating": QCoreApplication.translate("CaseWords", "Självskattning"),
        "assessment": QCoreApplication.translate("CaseWords", "Bedömning"),
        "evidence": QCoreApplication.translate("CaseWords", "Underlag"),
        "result": QCoreApplication.translate("CaseWords", "Resultat"),
        "documents": QCoreApplication.translate("CaseWords", "Dokument"),
        "sessions": QCoreApplication.translate("CaseWords", "Möten och tid"),
    }[page_id]


def language_levels() -> dict[LanguageSkill, str]:
    return {
        LanguageSkill.NONE: QCoreApplication.translate("CaseWords", "Inte alls"),
        LanguageSkill.SOME: QCoreApplication.translate("CaseWords", "Lite"),
        LanguageSkill.GOOD: QCoreApplication.translate("CaseWords", "Bra"),
        LanguageSkill.FLUENT: QCoreApplication.translate("CaseWords", "Flytande"),
    }


def sex_wishes() -> list[tuple[SexWish | None, str]]:
    """Which interpreter is wished for; None where it does not matter."""
    return [
        (None, QCoreApplication.translate("CaseWords", "Spelar ingen roll")),
        (SexWish.WOMAN, QCoreApplication.translate("CaseWords", "Kvinna")),
        (SexWish.MAN, QCoreApplication.translate("CaseWords", "Man")),
    ]


def in_capitals(name: str) -> str:
    """A name of a language as it begins a line."""
    return name[:1].upper() + name[1:]


def facts_only() -> str:
    """What belongs in a free text, and what must not stand there."""
    return QCoreApplication.translate(
        "CaseWords", "Skriv bara det som behövs. Inget om hälsa, tro, ursprung eller gissningar."
    )


def by_name(options: Iterable[tuple[K, str]], *first: K) -> list[tuple[K, str]]:
    """Choices in the order of the alphabet: å, ä and ö last, Arabic in its own; those of ``first`` on top."""
    return sorted(options, key=lambda one: (one[0] not in first, sort_key(one[1])))


def listed(texts: Iterable[str]) -> str:
    """Several words with the comma of the screen's language between them."""
    comma = "\N{ARABIC COMMA} " if is_mirrored() else ", "
    return comma.join(isolated(text) for text in texts)


def figures(text: str) -> str:
    """Numbers, days and times that keep their order where the screen is written from the right."""
    return f"\N{LEFT-TO-RIGHT ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if is_mirrored() else text
