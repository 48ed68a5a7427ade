"""The one place that knows how SQLite searches: the indexes of names and notes, and what is asked of them.

The indexes keep no text that can be read back, and what is taken out of them leaves no trace in the file:
that is why old words are named when they are taken out, for ``contentless_delete`` only hides them.
"""

from __future__ import annotations

import contextlib
import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, column, false, select, table, text
from sqlalchemy.orm import Session

from validering.searching import fold
from validering.storage.tables.summary import CaseSummary, NotePlace

NOTE_WORDS = "note_words"
PREFIX = "search"
SHORTEST_PART = 3
"""Fewer signs than this are looked for at the beginnings of words only."""
LONGEST_START = 6
"""The beginnings of words from SHORTEST_PART to this many signs are indexed, so that a common one is as quick
as a rare one."""
_WORDS_OF_CASES = "words_of_cases"
_TOKENS = "tokenize='unicode61 remove_diacritics 0'"
_OF_SUMMARY = "content='case_summary', content_rowid='id'"
TABLES = {
    "case_part": f"search_text, {_OF_SUMMARY}, tokenize='trigram case_sensitive 1'",
    "case_word": f"search_text, {_OF_SUMMARY}, {_TOKENS}, prefix='1 2', detail=none",
    "note_index": f"words, content='', {_TOKENS}, prefix='3 4 5 6', detail=none",
}


@dataclass(frozen=True)
class NoteSource:
    """The free texts of one table; ``written`` is the column that says when, where there is one."""

    columns: tuple[str, ...]
    written: str | None = None


NOTES = {
    "assessment_case": NoteSource(
        ("order_trade_wish", "goal_text", "report_back", "halt_note"), "changed_at"
    ),
    "case_mapping": NoteSource(
        ("presentation_own", "presentation_sv", "first_view", "recommended_way", "work_swedish")
    ),
    "earlier_mapping": NoteSource(("note",)),
    "experience": NoteSource(
        (
            "title_own",
            "title_sv",
            "employer",
            "place_text",
            "done_own",
            "done_sv",
            "how_own",
            "how_sv",
            "responsibility_own",
            "responsibility_sv",
            "skills_own",
            "skills_sv",
            "tools",
            "tools_own",
            "scale_text",
            "scale_own",
            "paper_note",
        ),
        "changed_at",
    ),
    "education": NoteSource(("title_own", "title_sv", "school", "paper_note"), "changed_at"),
    "other_competence": NoteSource(("title_own", "title_sv", "text_own", "text_sv")),
    "case_profile": NoteSource(("reason", "dropped_reason")),
    "case_session": NoteSource(("place", "persons"), "created_at"),
    "session_account": NoteSource(
        ("topics", "text_own", "text_sv", "seen", "differs", "interest", "candidate_view", "next_step")
    ),
    "placement": NoteSource(("gear",)),
    "oral_test": NoteSource(("aids",)),
    "oral_answer": NoteSource(("note",)),
    "informal_meeting": NoteSource(("organisation", "topics", "next_step")),
    "working_mark": NoteSource(("reason_text",), "marked_at"),
    "judgement": NoteSource(("reason_text",), "made_at"),
    "evidence": NoteSource(
        (
            "title",
            "text",
            "place",
            "contested_note",
            "transcription",
            "gloss_sv",
            "caption_sv",
            "caption_own",
        ),
        "added_at",
    ),
    "module_result": NoteSource(("deviation_reason",), "decided_at"),
    "profile_result": NoteSource(("deviation_reason", "summary_sv", "summary_own"), "decided_at"),
    "moderation": NoteSource(("reason",), "made_at"),
    "sample_check": NoteSource(("reason",), "made_at"),
    "objection": NoteSource(("text",), "recorded_at"),
    "objection_answer": NoteSource(("answer",), "answered_at"),
    "candidate_comment": NoteSource(("text_own", "text_sv"), "recorded_at"),
    "supplement_item": NoteSource(("action_sv", "provider", "helper")),
    "follow_up": NoteSource(("occupation_now", "own_words")),
}
"""Every table whose texts are searched; who a text is about is asked when it is found, not here."""


def register(connection: Any) -> None:
    """Give a connection the function that the triggers call; no other program has it."""
    connection.create_function(NOTE_WORDS, -1, note_words, deterministic=True)


def note_words(*texts: str | None) -> str:
    """The folded words of some texts, as they are indexed; of JSON only its texts."""
    return fold(" ".join(note_texts(*texts)))


def note_texts(*texts: object) -> list[str]:
    """The texts as they were written; of JSON only its texts."""
    return [text for given in texts if given for text in _plain(given)]


def make_search(connection: Any) -> None:
    """Make the empty indexes, and say that they do not hold yet what they should."""
    for name, options in TABLES.items():
        connection.execute(f"CREATE VIRTUAL TABLE {name} USING fts5({options})")
        connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('secure-delete', 1)")
    connection.execute("DELETE FROM kept_version")


def search_triggers() -> dict[str, str]:
    """Name and statement of each trigger that keeps the indexes up."""
    found: dict[str, str] = {}
    for table_name, source in NOTES.items():
        taken, put = _take_note(table_name, source), _put_note(table_name, source)
        columns = ", ".join(source.columns)
        for act, statements in (
            ("INSERT", [put]),
            (f"UPDATE OF {columns}", [*taken, put]),
            ("DELETE", taken),
        ):
            _add_trigger(found, table_name, act, statements)
    for act, statements in (
        ("INSERT", _put_case()),
        ("UPDATE OF search_text", [*_take_case(), *_put_case()]),
        ("DELETE", _take_case()),
    ):
        _add_trigger(found, "case_summary", act, statements)
    return found


def drop_search(connection: Any) -> None:
    """Remove the indexes, such as before a table that they follow is rebuilt; their triggers go first."""
    for name in TABLES:
        connection.execute(f"DROP TABLE IF EXISTS {name}")


def renew_search(session: Session) -> None:
    """Make the indexes as this version makes them, with the names; ``reindex_notes`` fills in the notes."""
    session.flush()
    connection = session.connection().connection.driver_connection
    drop_search(connection)
    make_search(connection)
    for name in ("case_part", "case_word"):
        session.connection().exec_driver_sql(f"INSERT INTO {name} ({name}) VALUES ('rebuild')")


def reindex_notes(session: Session) -> None:
    """Index every note anew, in the order in which they were written; a minute for a million of them."""
    session.flush()
    link = session.connection()
    link.exec_driver_sql("INSERT INTO note_index (note_index) VALUES ('delete-all')")
    link.exec_driver_sql("DELETE FROM note_place")
    every = " UNION ALL ".join(
        f"SELECT id, '{name}' AS source, {source.written or 'NULL'} AS written FROM {name} "
        f"WHERE {_has_words(source)}"
        for name, source in NOTES.items()
    )
    link.exec_driver_sql(
        f"INSERT INTO note_place (row_id, source) SELECT id, source FROM ({every}) ORDER BY written, id"
    )
    for name, source in NOTES.items():
        link.exec_driver_sql(
            f"INSERT INTO note_index (rowid, words) SELECT place.id, {_words(source, 'row')} "
            f"FROM note_place AS place JOIN {name} AS row ON row.id = place.row_id "
            f"WHERE place.source = '{name}' ORDER BY place.id"
        )


def named_like(query: str) -> ColumnElement[bool] | None:
    """Which summaries have every word of ``query`` somewhere in the name or number; None for no words.

    Words of less than SHORTEST_PART signs must begin a word there.
    """
    words = fold(query).split()
    parts = [_quoted(word) for word in words if len(word) >= SHORTEST_PART]
    starts = [f"{_quoted(token)}*" for word in words if len(word) < SHORTEST_PART for token in _tokens(word)]
    if not words:
        return None
    wanted = [("case_part", parts), ("case_word", starts)]
    asked = [_matching(name, " AND ".join(each)) for name, each in wanted if each]
    if not asked:
        return false()
    # With the bare id SQLite would go through what is found and sort it, also where that is half of all.
    return and_(*((CaseSummary.id + 0).in_(each) for each in asked))


def named_rows(query: str, alike: Callable[[str], Iterable[str]], most: int) -> list[Select[int]]:
    """The ids of summaries by name or number, at most ``most`` of each kind and the newest first.

    The kinds: every word of ``query`` begins a word there; stands somewhere there; or is one of those that
    ``alike`` gives for it.
    """
    words = [token for word in fold(query).split() for token in _tokens(word)]
    if not words:
        return []
    found = [_newest("case_word", " AND ".join(f"{_quoted(word)}*" for word in words), most)]
    if all(len(word) >= SHORTEST_PART for word in words):
        found.append(_newest("case_part", " AND ".join(_quoted(word) for word in words), most))
    others = [tuple(alike(word)) for word in words]
    if any(others):
        each = ([f"{_quoted(word)}*", *map(_quoted, like)] for word, like in zip(words, others, strict=True))
        found.append(_newest("case_word", " AND ".join(f"({' OR '.join(ways)})" for ways in each), most))
    return found


def indexed_words(session: Session) -> list[str]:
    """Every word that names and numbers of cases are found by, once; kept nowhere."""
    link = session.connection()
    link.exec_driver_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{_WORDS_OF_CASES} "
        "USING fts5vocab('main', 'case_word', 'row')"
    )
    return list(link.exec_driver_sql(f"SELECT term FROM temp.{_WORDS_OF_CASES}").scalars())


def notes_like(query: str, *, is_exact: bool) -> Select[int, str, UUID] | None:
    """Places of notes that have a word beginning with each word of ``query``, the newest first.

    Not ``is_exact`` is quick whatever is asked: it leaves out words of less than SHORTEST_PART signs and
    compares LONGEST_START signs of the others. None where no word has SHORTEST_PART signs.
    """
    tokens = note_tokens(query)
    indexed = [token[:LONGEST_START] for token in tokens if len(token) >= SHORTEST_PART]
    if not indexed:
        return None
    match = " AND ".join(f"{_quoted(token)}*" for token in (tokens if is_exact else indexed))
    found = table("note_index", column("rowid"))
    return (
        select(NotePlace.id, NotePlace.source, NotePlace.row_id)
        .select_from(found)
        .join(NotePlace, NotePlace.id == found.c.rowid)
        .where(text("note_index MATCH :notes").bindparams(bindparam("notes", match)))
        .order_by(found.c.rowid.desc())
    )


def before_note(statement: Select[int, str, UUID], place_id: int) -> Select[int, str, UUID]:
    """The same notes, but only those written before the one at a place."""
    return statement.where(text("note_index.rowid < :before").bindparams(bindparam("before", place_id)))


def note_tokens(query: str) -> list[str]:
    """The folded words of a query as the index of notes cuts words."""
    return _tokens(fold(query))


def _matching(name: str, match: str) -> Select[Any]:
    rows = table(name, column("rowid"))
    return select(rows.c.rowid).where(text(f"{name} MATCH :{name}").bindparams(bindparam(name, match)))


def _newest(name: str, match: str, most: int) -> Select[int]:
    """The newest rows of an index that match; read from its end, so that a common word costs no more."""
    rows: Any = table(name, column("rowid"))
    asked = text(f"{name} MATCH :{name}").bindparams(bindparam(name, match))
    return select(rows.c.rowid).where(asked).order_by(rows.c.rowid.desc()).limit(most)


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _tokens(folded: str) -> list[str]:
    """The words as the index cuts them: letters, figures and signs of private use."""
    kept = "".join(
        sign if unicodedata.category(sign)[0] in "LN" or unicodedata.category(sign) == "Co" else " "
        for sign in folded
    )
    return kept.split()


def _plain(given: object) -> Iterator[str]:
    if isinstance(given, str) and given.startswith(("{", "[")):
        with contextlib.suppress(ValueError):
            given = json.loads(given)
    yield from _texts_in(given)


def _texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(each)


def _add_trigger(found: dict[str, str], table_name: str, act: str, statements: list[str]) -> None:
    name = f"{PREFIX}_{table_name}_{act.split()[0].lower()}"
    found[name] = f"CREATE TRIGGER {name} AFTER {act} ON {table_name} BEGIN {'; '.join(statements)}; END"


def _words(source: NoteSource, row: str) -> str:
    return f"{NOTE_WORDS}({', '.join(f'{row}.{name}' for name in source.columns)})"


def _has_words(source: NoteSource, row: str = "") -> str:
    dot = f"{row}." if row else ""
    return " OR ".join(f"{dot}{name} <> ''" for name in source.columns)


def _put_note(table_name: str, source: NoteSource) -> str:
    return (
        f"INSERT INTO note_place (row_id, source) SELECT NEW.id, '{table_name}' "
        f"WHERE {_has_words(source, 'NEW')}; "
        f"INSERT INTO note_index (rowid, words) SELECT id, {_words(source, 'NEW')} FROM note_place "
        f"WHERE row_id = NEW.id AND source = '{table_name}'"
    )


def _take_note(table_name: str, source: NoteSource) -> list[str]:
    return [
        f"INSERT INTO note_index (note_index, rowid, words) SELECT 'delete', id, {_words(source, 'OLD')} "
        f"FROM note_place WHERE row_id = OLD.id AND source = '{table_name}'",
        f"DELETE FROM note_place WHERE row_id = OLD.id AND source = '{table_name}'",
    ]


def _put_case() -> list[str]:
    return [
        f"INSERT INTO {name} (rowid, search_text) VALUES (NEW.id, NEW.search_text)"
        for name in ("case_part", "case_word")
    ]


def _take_case() -> list[str]:
    return [
        f"INSERT INTO {name} ({name}, rowid, search_text) VALUES ('delete', OLD.id, OLD.search_text)"
        for name in ("case_part", "case_word")
    ]
