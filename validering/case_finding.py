"""Cases found from anywhere, by a name in any spelling and script or by their number."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.case_numbers import without_document_digits
from validering.name_sounds import sound_key, without_silent_c
from validering.profile import Translated
from validering.searching import fold
from validering.states import StepId
from validering.storage.search import indexed_words, named_rows
from validering.storage.tables.summary import CaseSummary

MOST = 6
_AT_ONCE = 60
Spellings = Mapping[str, tuple[str, ...]]
"""The words of the list of cases by how they sound."""


@dataclass(frozen=True, slots=True)
class FoundCase:
    """A case that was looked for; ``shown_name`` is empty for a protected person."""

    case_id: UUID
    case_no: str
    shown_name: str
    is_protected: bool
    occupations: tuple[Translated, ...]
    step: StepId | None


def read_spellings(session: Session) -> Spellings:
    """How the names in the list of cases are spelt; to be read once, and given to each ``find_cases``."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in indexed_words(session):
        if key := sound_key(word):
            found[key].append(word)
    return {key: tuple(words) for key, words in found.items()}


def find_cases(
    session: Session, query: str, spellings: Spellings, limit: int = MOST
) -> tuple[FoundCase, ...]:
    """At most ``limit`` cases: first whose names begin as is asked, then with it within, then that sound so.

    A protected person is found by the whole case number alone, and by nothing else; then without the name.
    """
    asked = without_document_digits(query)
    found: dict[int, FoundCase] = {}
    for statement in named_rows(asked, lambda word: _alike(spellings, word), _AT_ONCE):
        ids = [each for each in session.scalars(statement) if each not in found]
        found |= _cases(session, ids, fold(asked))
        if len(found) >= limit:
            break
    return tuple(found.values())[:limit]


def _alike(spellings: Spellings, word: str) -> tuple[str, ...]:
    """The known words that sound as ``word``; Somali writes a c where others begin with a vowel."""
    same = spellings.get(sound_key(word), ())
    if without := without_silent_c(word):
        return (*same, *spellings.get(sound_key(without), ()))
    with_c = spellings.get(sound_key(f"c{word}"), ())
    return (*same, *(each for each in with_c if without_silent_c(each) and each not in same))


def _cases(session: Session, ids: list[int], asked: str) -> dict[int, FoundCase]:
    """The cases with these numbers in the index, the last changed first."""
    columns = (
        CaseSummary.id,
        CaseSummary.case_id,
        CaseSummary.case_no,
        CaseSummary.shown_name,
        CaseSummary.is_protected,
        CaseSummary.occupations,
        CaseSummary.step,
    )
    wanted = select(*columns).where(CaseSummary.id.in_(ids)).order_by(CaseSummary.changed_at.desc())
    return {
        row.id: FoundCase(
            case_id=row.case_id,
            case_no=row.case_no,
            shown_name="" if row.is_protected else row.shown_name,
            is_protected=row.is_protected,
            occupations=() if row.is_protected else tuple(Translated(texts=each) for each in row.occupations),
            step=StepId(row.step) if row.step else None,
        )
        for row in session.execute(wanted)
        if not row.is_protected or fold(row.case_no) == asked
    }
