"""What a hit is, and the hits of each kind: cases, pages, criteria, notes, screens and acts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from ui.actions import ACTIONS
from ui.case_words import figures, listed, page_text, steps
from ui.search_box.criteria import KnownCriterion
from ui.search_box.way import Way
from validering.case_finding import FoundCase
from validering.group_reading import GroupLine
from validering.note_search import NoteHit
from validering.searching import fold, matches

CASES_AT_MOST, CRITERIA_AT_MOST, NOTES_AT_MOST = 6, 5, 4


@dataclass(frozen=True)
class Hit:
    """One line of what is found: what it is, a second line that says where, and where it leads."""

    text: str
    detail: str
    way: Way


def case_hits(found: Iterable[FoundCase], language: str) -> list[Hit]:
    """Cases by name and number; a protected one by its number alone."""
    hits = []
    for case in found:
        where = [figures(case.case_no)] if case.shown_name else []
        where += [title.shown(language)[0] for title in case.occupations]
        where += [steps()[case.step]] if case.step else []
        if case.is_protected:
            where = [QCoreApplication.translate("SearchHits", "Skyddade personuppgifter")]
        text = apart(case.shown_name) if case.shown_name else figures(case.case_no)
        hits.append(Hit(text, " · ".join(where), Way(case_id=case.case_id)))
    return hits


def group_hits(found: Iterable[GroupLine]) -> list[Hit]:
    """Groups by their names."""
    where = QCoreApplication.translate("SearchHits", "Grupp · personer: {count}")
    closed = QCoreApplication.translate("SearchHits", "Avslutad grupp · personer: {count}")
    return [
        Hit(
            apart(group.name),
            (closed if group.closed_on else where).format(count=figures(str(group.members))),
            Way(screen="groups", sought=str(group.id)),
        )
        for group in found
    ]


def page_hits(case_id: UUID, case_no: str, pages: Iterable[str], query: str) -> list[Hit]:
    """The pages of the case that is open."""
    where = QCoreApplication.translate("SearchHits", "Ärende {number}").format(number=figures(case_no))
    return [
        Hit(page_text(page), where, Way(case_id=case_id, page=page))
        for page in pages
        if matches(query, fold(page_text(page)))
    ]


def criterion_hits(known: Iterable[KnownCriterion], query: str) -> list[Hit]:
    """Criteria by their id and words, those whose id begins so first."""
    words = fold(query).split()
    found = [each for each in known if words and all(word in each.folded for word in words)]
    found.sort(key=lambda each: not each.folded.startswith(words[0]))
    return [Hit(each.text, each.where, each.way) for each in found[:CRITERIA_AT_MOST]]


def note_hits(found: Iterable[NoteHit]) -> list[Hit]:
    """The words around what was found, and the case and page where they stand."""
    return [
        Hit(
            apart(hit.snippet),
            f"{figures(hit.case_no)} · {page_text(hit.page)}",
            Way(case_id=hit.case_id, page=hit.page),
        )
        for hit in found
    ]


def act_hits(offered: Mapping[str, QAction], query: str) -> list[Hit]:
    """The entries of the menus that whoever is signed in has, with their shortcuts."""
    go_to = QCoreApplication.translate("SearchHits", "Gå till {screen}")
    hits = []
    for entry in ACTIONS:
        action = offered.get(entry.id)
        if action is None or entry.id == "search":
            continue
        text = go_to.format(screen=action.text()) if entry.screen else action.text()
        if matches(query, fold(text)):
            hits.append(Hit(text, figures(entry.shortcut), Way(act=action)))
    return hits


def apart(text: str) -> str:
    """A text that keeps its own direction beside the words of the screen."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def said(hit: Hit) -> str:
    """A hit as it is read aloud."""
    return listed(each for each in (hit.text, hit.detail) if each)
