"""The words of the mapping on screen, in the language of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from validering.terms import (
    Cefr,
    ExperienceKind,
    LanguageSkill,
    PaperStatus,
    SfiCourse,
    SfiPath,
    TranslationKind,
    ValidInSweden,
)
from validering.work_swedish import WorkSituation

Options = list[tuple[object, str]]


def experience_kinds() -> dict[ExperienceKind, str]:
    return {
        ExperienceKind.EMPLOYED: QCoreApplication.translate("MappingWords", "Anställning"),
        ExperienceKind.SELF_EMPLOYED: QCoreApplication.translate("MappingWords", "Eget företag"),
        ExperienceKind.FAMILY: QCoreApplication.translate("MappingWords", "Familjens företag eller jordbruk"),
        ExperienceKind.UNPAID: QCoreApplication.translate("MappingWords", "Oavlönat arbete"),
        ExperienceKind.MILITARY: QCoreApplication.translate("MappingWords", "Militärtjänst"),
        ExperienceKind.VOLUNTEER: QCoreApplication.translate("MappingWords", "Ideellt arbete"),
        ExperienceKind.CARE_AT_HOME: QCoreApplication.translate("MappingWords", "Omsorg och hushåll hemma"),
        ExperienceKind.OTHER: QCoreApplication.translate("MappingWords", "Annat"),
    }


def translation_kinds() -> dict[TranslationKind, str]:
    return {
        TranslationKind.NONE: QCoreApplication.translate("MappingWords", "Inte översatt"),
        TranslationKind.CANDIDATE: QCoreApplication.translate("MappingWords", "Kandidaten själv"),
        TranslationKind.ASSESSOR: QCoreApplication.translate("MappingWords", "Bedömare eller lärare"),
        TranslationKind.INTERPRETER: QCoreApplication.translate("MappingWords", "Tolk"),
        TranslationKind.AUTHORISED: QCoreApplication.translate("MappingWords", "Auktoriserad översättare"),
        TranslationKind.MACHINE: QCoreApplication.translate("MappingWords", "Maskin"),
    }


def paper_statuses() -> dict[PaperStatus, str]:
    return {
        PaperStatus.NEVER_EXISTED: QCoreApplication.translate("MappingWords", "Inga papper har funnits"),
        PaperStatus.LOST: QCoreApplication.translate("MappingWords", "Papper har funnits men är borta"),
        PaperStatus.NOT_SHOWN: QCoreApplication.translate("MappingWords", "Papper finns men har inte visats"),
        PaperStatus.COPY_SEEN: QCoreApplication.translate("MappingWords", "Kopia visad"),
        PaperStatus.ORIGINAL_SEEN: QCoreApplication.translate("MappingWords", "Original visat"),
    }


def validities() -> dict[ValidInSweden, str]:
    return {
        ValidInSweden.YES: QCoreApplication.translate("MappingWords", "Gäller i Sverige"),
        ValidInSweden.EXCHANGE_POSSIBLE: QCoreApplication.translate("MappingWords", "Kan bytas ut"),
        ValidInSweden.NO: QCoreApplication.translate("MappingWords", "Gäller inte i Sverige"),
        ValidInSweden.UNKNOWN: QCoreApplication.translate("MappingWords", "Inte kontrollerat"),
    }


def skill_levels() -> dict[LanguageSkill, str]:
    return {
        LanguageSkill.NONE: QCoreApplication.translate("MappingWords", "Inte alls"),
        LanguageSkill.SOME: QCoreApplication.translate("MappingWords", "Lite"),
        LanguageSkill.GOOD: QCoreApplication.translate("MappingWords", "Bra"),
        LanguageSkill.FLUENT: QCoreApplication.translate("MappingWords", "Flytande"),
    }


def cefr_levels() -> dict[Cefr, str]:
    return {
        Cefr.PRE_A1: QCoreApplication.translate("MappingWords", "Under A1: enstaka ord"),
        Cefr.A1: QCoreApplication.translate("MappingWords", "A1: enkla ord och fraser"),
        Cefr.A2: QCoreApplication.translate("MappingWords", "A2: enkla vardagssituationer"),
        Cefr.B1: QCoreApplication.translate("MappingWords", "B1: det mesta i vardag och arbete"),
        Cefr.B2: QCoreApplication.translate("MappingWords", "B2: utan svårighet i arbetet"),
        Cefr.C1: QCoreApplication.translate("MappingWords", "C1: säkert och nyanserat"),
        Cefr.C2: QCoreApplication.translate("MappingWords", "C2: som ett modersmål"),
    }


def short_level(level: Cefr | LanguageSkill) -> str:
    """A level without its explanation."""
    if isinstance(level, LanguageSkill):
        return skill_levels()[level]
    return QCoreApplication.translate("MappingWords", "under A1") if level is Cefr.PRE_A1 else level.value


def skills() -> dict[str, str]:
    return {
        "understands": QCoreApplication.translate("MappingWords", "Förstår"),
        "speaks": QCoreApplication.translate("MappingWords", "Talar"),
        "reads": QCoreApplication.translate("MappingWords", "Läser"),
        "writes": QCoreApplication.translate("MappingWords", "Skriver"),
    }


def work_situations() -> dict[WorkSituation, tuple[str, str]]:
    """Per situation its label and an example of what to write."""
    return {
        WorkSituation.ORAL_INSTRUCTIONS: (
            QCoreApplication.translate("MappingWords", "Förstår muntliga instruktioner"),
            QCoreApplication.translate(
                "MappingWords", "Till exempel: förstår när arbetsledaren visar och säger steg för steg."
            ),
        ),
        WorkSituation.TALKING: (
            QCoreApplication.translate("MappingWords", "Talar med kollegor, kunder eller brukare"),
            QCoreApplication.translate(
                "MappingWords", "Till exempel: svarar på vanliga frågor i serveringen."
            ),
        ),
        WorkSituation.READING: (
            QCoreApplication.translate("MappingWords", "Läser säkerhetstext, recept eller plan"),
            QCoreApplication.translate(
                "MappingWords", "Till exempel: läser recept och varningsmärken utan hjälp."
            ),
        ),
        WorkSituation.WRITING: (
            QCoreApplication.translate("MappingWords", "Skriver rapport eller lista"),
            QCoreApplication.translate(
                "MappingWords", "Till exempel: skriver temperaturer i listan; längre text med stöd."
            ),
        ),
        WorkSituation.PHONE: (
            QCoreApplication.translate("MappingWords", "Talar i telefon"),
            QCoreApplication.translate(
                "MappingWords", "Till exempel: anmäler frånvaro; tar inte emot beställningar än."
            ),
        ),
        WorkSituation.ASKING: (
            QCoreApplication.translate("MappingWords", "Frågar när något är oklart"),
            QCoreApplication.translate(
                "MappingWords", "Till exempel: säger till direkt och upprepar vad som ska göras."
            ),
        ),
    }


def sfi_paths() -> Options:
    return [
        (None, QCoreApplication.translate("MappingWords", "Läser inte sfi")),
        (SfiPath.PATH_1, QCoreApplication.translate("MappingWords", "Studieväg 1")),
        (SfiPath.PATH_2, QCoreApplication.translate("MappingWords", "Studieväg 2")),
        (SfiPath.PATH_3, QCoreApplication.translate("MappingWords", "Studieväg 3")),
    ]


def sfi_courses() -> Options:
    return [
        (None, QCoreApplication.translate("MappingWords", "Ingen kurs")),
        (SfiCourse.A, QCoreApplication.translate("MappingWords", "Kurs A")),
        (SfiCourse.B, QCoreApplication.translate("MappingWords", "Kurs B")),
        (SfiCourse.C, QCoreApplication.translate("MappingWords", "Kurs C")),
        (SfiCourse.D, QCoreApplication.translate("MappingWords", "Kurs D")),
    ]


def facts_only() -> str:
    """What belongs in a free text, and what must not stand there."""
    return QCoreApplication.translate(
        "MappingWords", "Skriv fakta om arbetet. Inget om hälsa, tro, ursprung eller gissningar."
    )


def without_title() -> str:
    return QCoreApplication.translate("MappingWords", "(utan rubrik)")
