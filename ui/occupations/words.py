"""The words for an occupation of the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from ui import profile_words
from ui.case_words import figures, listed
from ui.occupations.catalogue import LanguageState, Occupation
from validering.language_names import language_name
from validering.own_profiles import OwnStatus


class CountedLanguages(QObject):
    """What is counted has a form of its own for one, which only ``tr`` knows of."""

    def whole(self, count: int) -> str:
        return self.tr("%n språk", "", count)

    def partly(self, count: int) -> str:
        return self.tr("%n delvis", "", count)

    def missing(self, count: int) -> str:
        return self.tr("%n texter saknas", "", count)


def state(occupation: Occupation) -> str:
    """Whose it is and how far it has come."""
    own = occupation.own
    if own is None:
        return profile_words.status(occupation.profile)
    if own.status is OwnStatus.DRAFT:
        return QCoreApplication.translate("Occupations", "egen profil, utkast")
    if own.status is OwnStatus.RETIRED:
        return QCoreApplication.translate("Occupations", "egen profil, tagen ur bruk")
    return QCoreApplication.translate("Occupations", "egen profil, godkänd")


def known_as(occupation: Occupation) -> str:
    """The id and the version, such as REST-KOCK 1.1.0."""
    return figures(f"{occupation.profile.id} {occupation.profile.version}")


def state_in_short(occupation: Occupation) -> str:
    """The same for the list, with the name of whoever approved it."""
    own, profile = occupation.own, occupation.profile
    if own is not None and own.status is OwnStatus.APPROVED and profile.approved_by:
        words = QCoreApplication.translate("Occupations", "egen, godkänd av {name}")
        return words.format(name=profile.approved_by)
    if own is None and profile.status == "example":
        return QCoreApplication.translate("Occupations", "exempel")
    return state(occupation)


def extent_of_languages(occupation: Occupation) -> str:
    """How many languages are whole, Swedish too, and how many lack something."""
    partly = sum(bool(each.missing) for each in occupation.languages)
    whole = 1 + len(occupation.languages) - partly
    said = CountedLanguages()
    return listed((said.whole(whole), said.partly(partly)) if partly else (said.whole(whole),))


def language(state: LanguageState, screen: str) -> str:
    """A language, what it lacks, and whether a native reader has read it."""
    if state.missing:
        lack = CountedLanguages().missing(state.missing)
    else:
        lack = QCoreApplication.translate("Occupations", "alla texter finns")
    read = (
        QCoreApplication.translate("Occupations", "granskad")
        if state.is_reviewed
        else QCoreApplication.translate("Occupations", "utkast")
    )
    words = QCoreApplication.translate("Occupations", "{language}: {lack}, {read}")
    return words.format(language=language_name(state.tag, screen), lack=lack, read=read)


def sheets() -> dict[str, str]:
    """What the sheets of a workbook hold, with the names they have there."""
    return {
        "profile": QCoreApplication.translate("Occupations", "Yrkesprofilen (bladet profile)"),
        "modules": QCoreApplication.translate("Occupations", "Moduler (bladet modules)"),
        "criteria": QCoreApplication.translate("Occupations", "Kriterier (bladet criteria)"),
        "tasks": QCoreApplication.translate("Occupations", "Uppgifter (bladet tasks)"),
        "oral_test": QCoreApplication.translate("Occupations", "Muntligt prov (bladet oral_test)"),
        "alignments": QCoreApplication.translate("Occupations", "Kurser och ämnesnivåer (bladet alignments)"),
        "words": QCoreApplication.translate("Occupations", "Ord (bladet words)"),
    }
