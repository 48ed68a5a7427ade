"""The words of evidence on screen, in the language of the screen."""

from __future__ import annotations

import functools
from enum import StrEnum
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.workspace import Workspace
from validering.evidence_access import EvidenceKindId
from validering.evidence_reading import EvidenceEntry
from validering.profile import Translated
from validering.terms import SessionKind, TranslationKind

MB = 1024 * 1024


class Filter(StrEnum):
    """Which pieces the list shows."""

    ALL = "all"
    UNLINKED = "unlinked"
    PICTURES = "pictures"
    PAPERS = "papers"
    WORDS = "words"
    CONTESTED = "contested"

    def takes(self, entry: EvidenceEntry) -> bool:
        """Whether a piece is shown."""
        if self is Filter.UNLINKED:
            return not entry.links
        if self is Filter.PICTURES:
            return entry.is_picture and entry.kind is not EvidenceKindId.DOCUMENT
        if self is Filter.PAPERS:
            return entry.kind is EvidenceKindId.DOCUMENT
        if self is Filter.WORDS:
            return entry.content_id is None
        return entry.is_contested if self is Filter.CONTESTED else True


def filters() -> dict[Filter, str]:
    return {
        Filter.ALL: QCoreApplication.translate("EvidenceWords", "Alla underlag"),
        Filter.UNLINKED: QCoreApplication.translate("EvidenceWords", "Utan kriterium"),
        Filter.PICTURES: QCoreApplication.translate("EvidenceWords", "Bilder"),
        Filter.PAPERS: QCoreApplication.translate("EvidenceWords", "Papper"),
        Filter.WORDS: QCoreApplication.translate("EvidenceWords", "Anteckningar och observationer"),
        Filter.CONTESTED: QCoreApplication.translate("EvidenceWords", "Ifrågasatta"),
    }


def kinds(workspace: Workspace) -> dict[EvidenceKindId, str]:
    """The kinds of evidence by their titles in the forms."""
    titles = _titles(workspace.forms)
    return {kind: titles[kind.value].shown(workspace.language)[0] for kind in EvidenceKindId}


@functools.cache
def _titles(forms: Any) -> dict[str, Translated]:
    """Read from the forms once; every case opens this page."""
    return {kind.id: kind.title for kind in forms.evidence_kinds()}


def gloss_kinds() -> dict[TranslationKind, str]:
    return {
        TranslationKind.NONE: QCoreApplication.translate("EvidenceWords", "Inte översatt"),
        TranslationKind.CANDIDATE: QCoreApplication.translate("EvidenceWords", "Kandidaten själv"),
        TranslationKind.ASSESSOR: QCoreApplication.translate("EvidenceWords", "Bedömare eller lärare"),
        TranslationKind.INTERPRETER: QCoreApplication.translate("EvidenceWords", "Tolk"),
        TranslationKind.AUTHORISED: QCoreApplication.translate("EvidenceWords", "Auktoriserad översättare"),
        TranslationKind.MACHINE: QCoreApplication.translate("EvidenceWords", "Maskin"),
    }


def session_kinds() -> dict[SessionKind, str]:
    return {
        SessionKind.INTAKE: QCoreApplication.translate("EvidenceWords", "Inskrivning"),
        SessionKind.INITIAL_MAPPING: QCoreApplication.translate("EvidenceWords", "Inledande kartläggning"),
        SessionKind.PROFESSIONAL_CONVERSATION: QCoreApplication.translate("EvidenceWords", "Yrkessamtal"),
        SessionKind.PRACTICAL_DAY: QCoreApplication.translate("EvidenceWords", "Praktisk dag"),
        SessionKind.TEST: QCoreApplication.translate("EvidenceWords", "Prov"),
        SessionKind.STUDY_VISIT: QCoreApplication.translate("EvidenceWords", "Studiebesök"),
        SessionKind.INFORMAL_MEETING: QCoreApplication.translate("EvidenceWords", "Möte med dörröppnare"),
        SessionKind.FEEDBACK: QCoreApplication.translate("EvidenceWords", "Återkoppling"),
        SessionKind.FOLLOW_UP: QCoreApplication.translate("EvidenceWords", "Uppföljning"),
    }


def title_of(entry: EvidenceEntry, kind_names: dict[EvidenceKindId, str]) -> str:
    """What a piece is called: its title, else how its words begin, else its kind."""
    return entry.title or (entry.text or "").split("\n")[0] or kind_names[entry.kind]


def file_line(entry: EvidenceEntry) -> str:
    """Name and size of the file, and the measure of a picture."""
    if entry.size is None:
        return ""
    is_small = entry.size < MB / 10
    size = f"{max(1, entry.size // 1024)} kB" if is_small else f"{entry.size / MB:.1f} MB".replace(".", ",")
    measure = f"{entry.width} × {entry.height}" if entry.width and entry.height else ""
    return " · ".join(part for part in (entry.file_name, size, measure) if part)


def copy_name(case_no: str, entry: EvidenceEntry) -> str:
    """A name for a copy outside: case number and kind; the name the file came with may be a person's."""
    ending = PurePath(entry.file_name or "").suffix.lower()
    return f"{case_no}-{entry.kind}{ending}".replace("_", "-")


def state_line(entry: EvidenceEntry) -> str:
    """What is to be known of a piece at a glance: criteria, dispute, persons, judgement."""
    parts = []
    if entry.is_contested:
        parts.append(QCoreApplication.translate("EvidenceWords", "Ifrågasatt"))
    if entry.third_persons_visible and not entry.third_persons_consent:
        parts.append(QCoreApplication.translate("EvidenceWords", "Andra syns utan ja"))
    if entry.links:
        words = QCoreApplication.translate("EvidenceWords", "Kriterier: {count}")
        parts.append(words.format(count=len(entry.links)))
    else:
        parts.append(QCoreApplication.translate("EvidenceWords", "Inget kriterium"))
    if entry.judged_for:
        parts.append(QCoreApplication.translate("EvidenceWords", "Bedömt"))
    return " · ".join(parts)


def is_recording(entry: EvidenceEntry) -> bool:
    """Whether a piece is a film or a sound."""
    return (entry.media_type or "").startswith(("audio/", "video/"))
