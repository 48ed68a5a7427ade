"""Where certain words stand in a case: every text of every row, and every unfinished one.

What candidates thought of the centre belongs to no case, but whoever is named there has the same right: it is
searched too, whichever case the search is made in.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, String, Table, or_, select, true
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeDecorator

from validering.case_access import case_named
from validering.errors import UserError
from validering.storage.case_scope import DERIVED, rows_of, scoped_tables
from validering.storage.tables import Base
from validering.storage.tables.base import JsonText
from validering.storage.tables.candidate_view import SatisfactionAnswer
from validering.storage.tables.documents import Draft
from validering.storage.tables.people import Organisation

MARK = "[borttagen uppgift]"
"""Stands where something was erased; Swedish, for it is printed where Swedish is valid."""
SHORTEST = 2
# Vowel signs and the stretching stroke of Arabic may stand between any two letters.
_BETWEEN = "[\u0640\u064b-\u0652]*"
# Not written by anybody: numbers, keys, and what is chosen from a list.
_CODES = """
    absence absence_reason answered_in autonomy bcp47 birth_date_precision case_no choices copy_for
    criterion_id decided entry_level entry_level_view evidence_ids evidence_key explained_in facts frequency
    from_precision gender gloss_kind halt halt_reason help_given how_read id_number_type id_seen_kind
    interpreter_mode interpreter_sex_wish kind language language_mode level level_id media_type method
    module_id number other_case_no paper_status presentation_language presentation_translation print_language
    products proposed protection_level purpose purposes reads relation role sfi_course sfi_path sha256
    signers speaks start_time status summary_kind summary_language task_id text_version to_precision
    transcription_language translation_kind understands valid_in_sweden way writes years_precision
"""
_CODE_NAMES = frozenset(_CODES.split())
_FACES = "understood listened could_show language_help knows_next"
_CODES_OF = frozenset(
    {
        ("case_halt_event", "reason"),
        ("hand_over", "how"),
        *((SatisfactionAnswer.__tablename__, each) for each in _FACES.split()),
    }
)
# Made from the names each time a name changes.
_MADE_OF_OTHERS = frozenset({("candidate", "sort_name"), ("candidate", "search_name")})


class Treatment(StrEnum):
    """What becomes of the words: taken out, replaced by the right ones, or the whole text erased."""

    TAKE_OUT = "take_out"
    CORRECT = "correct"
    WHOLE = "whole"


@dataclass(frozen=True)
class Wording:
    """The words sought, and what is to become of them; ``right`` are the words that are correct."""

    words: str
    treatment: Treatment = Treatment.TAKE_OUT
    right: str = ""


@dataclass(frozen=True)
class Place:
    """A text that has the words; ``row_id`` is the key of the row, of a draft the name of its field.

    ``text`` is what stands there, empty where only the history of the field has the words, and where
    ``is_hidden``: it stands on a page that is not for the person who searches.
    """

    table: str
    column: str
    row_id: str
    text: str
    is_hidden: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.table, self.column, self.row_id)


def pattern_of(words: str) -> re.Pattern[str]:
    """Finds the words in any case, with the whole words they are part of.

    Raises UserError ``erasure_words_short``.
    """
    parts = unicodedata.normalize("NFC", words).split()
    if len("".join(parts)) < SHORTEST:
        raise UserError("erasure_words_short", least=SHORTEST)
    spelt = r"\s+".join(_BETWEEN.join(re.escape(letter) for letter in part) for part in parts)
    return re.compile(rf"\w*{spelt}{_BETWEEN}\w*", re.IGNORECASE)


def treated(value: Any, pattern: re.Pattern[str], wording: Wording) -> Any:
    """The same text, or list or mapping of texts, without the words; what has none stays as it is."""
    if isinstance(value, list):
        return [treated(each, pattern, wording) for each in value]
    if isinstance(value, dict):
        return {name: treated(each, pattern, wording) for name, each in value.items()}
    if not isinstance(value, str) or not pattern.search(value):
        return value
    if wording.treatment is Treatment.WHOLE:
        return MARK
    right = wording.right if wording.treatment is Treatment.CORRECT else MARK
    return pattern.sub(lambda _: right, value)


def find_places(session: Session, case_id: UUID, words: str) -> tuple[Place, ...]:
    """Every text of the case and of its candidate that has the words, and every opinion of the centre.

    Raises UserError ``case_missing`` or ``erasure_words_short``.
    """
    pattern = pattern_of(words)
    candidate_id = case_named(session, case_id).candidate_id
    found = []
    for table, chosen in _searched(case_id, candidate_id):
        columns = text_columns(table)
        for row in session.execute(select(table.c.id, *columns).where(chosen)):
            found += list(_in_row(table, columns, row, pattern))
    drafts = select(Draft).where(Draft.case_id == case_id).order_by(Draft.kept_at)
    found += [
        Place("draft", "text", f"{row.staff_id}/{row.field}", row.text)
        for row in session.scalars(drafts)
        if pattern.search(row.text)
    ]
    return tuple(found)


def text_columns(table: Table) -> list[Any]:
    """The columns of a table that hold words."""
    return [
        column
        for column in table.columns
        if not column.primary_key
        and _is_text(column.type)
        and column.name not in _CODE_NAMES
        and (table.name, column.name) not in _CODES_OF | _MADE_OF_OTHERS
    ]


def searched_tables() -> tuple[Table, ...]:
    """The tables whose texts are searched row by row."""
    return tuple(
        table
        for table, _ in scoped_tables()
        if table.name not in DERIVED and table.name != "draft" and "id" in table.c and text_columns(table)
    )


def shown(value: Any) -> str:
    """A value as it is shown to whoever decides."""
    if isinstance(value, dict):
        return "\n".join(shown(each) for each in value.values() if each)
    if isinstance(value, list):
        return "\n".join(shown(each) for each in value)
    return "" if value is None else str(value)


def _searched(case_id: UUID, candidate_id: UUID) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    hosts = []
    for table in searched_tables():
        chosen = rows_of(table, case_id, candidate_id)
        yield table, chosen
        hosts += [
            select(key.parent).where(chosen, key.parent.is_not(None))
            for key in table.foreign_keys
            if key.column.table is Organisation.__table__
        ]
    organisations = Base.metadata.tables[Organisation.__tablename__]
    yield organisations, or_(*(organisations.c.id.in_(each) for each in hosts))
    yield Base.metadata.tables[SatisfactionAnswer.__tablename__], true()


def _in_row(table: Table, columns: list[Any], row: Row[Any], pattern: re.Pattern[str]) -> Iterator[Place]:
    value: Any
    for column, value in zip(columns, tuple(row)[1:], strict=True):
        if pattern.search(shown(value)):
            yield Place(table.name, column.name, str(row[0]), shown(value))


def _is_text(kind: Any) -> bool:
    plain = kind.impl_instance if isinstance(kind, TypeDecorator) else kind
    return isinstance(kind, JsonText) or (isinstance(plain, String) and not isinstance(kind, TypeDecorator))
