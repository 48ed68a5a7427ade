"""The triggers that record every change of a row, generated from the tables."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, LargeBinary, Table

from validering.storage.tables import Base
from validering.storage.tables.audit import STORE_CHAIN

PREFIX = "audit"
# Our own bookkeeping, and what is made of the names for sorting and searching.
BESIDE = frozenset({"changed_at", "changed_by", "sort_name", "search_name"})
CASES, PEOPLE = "assessment_case", "candidate"

VIEWS = {
    "audit_change": (
        "CREATE VIEW audit_change (chain, kind, table_name, row_key, payload) AS "
        "SELECT chain, kind, table_name, row_key, '{}' FROM audit_entry"
    )
}

_RECORD = """CREATE TRIGGER audit_record INSTEAD OF INSERT ON audit_change BEGIN
SELECT audit_link(
 (SELECT max(seq) FROM audit_entry),
 (SELECT act_no FROM audit_entry ORDER BY seq DESC LIMIT 1),
 (SELECT store_digest FROM audit_entry ORDER BY seq DESC LIMIT 1),
 (SELECT max(place) FROM audit_entry WHERE chain = NEW.chain),
 (SELECT digest FROM audit_entry WHERE chain = NEW.chain ORDER BY place DESC LIMIT 1),
 NEW.chain, NEW.kind, NEW.table_name, NEW.row_key, NEW.payload);
INSERT INTO audit_entry (seq, chain, place, act_no, made_at, staff_id, staff_name, act, kind,
 table_name, row_key, sealed, digest, store_digest)
 VALUES (audit_part(0), audit_part(1), audit_part(2), audit_part(3), audit_part(4), audit_part(5),
 audit_part(6), audit_part(7), audit_part(8), audit_part(9), audit_part(10), audit_part(11),
 audit_part(12), audit_part(13));
INSERT INTO audit_payload (seq, content) VALUES (audit_part(0), audit_part(14));
END"""


def recorded_tables() -> list[Table]:
    """The tables whose changes are recorded: all but those marked ``Unrecorded``."""
    left_out = {
        mapper.class_.__tablename__
        for mapper in Base.registry.mappers
        if getattr(mapper.class_, "__unrecorded__", False)
    }
    return [table for table in Base.metadata.sorted_tables if table.name not in left_out]


def audit_triggers() -> dict[str, str]:
    """Name and statement of each trigger that records changes."""
    found = {"audit_record": _RECORD}
    for table in recorded_tables():
        for act in ("insert", "update", "delete"):
            found[f"{PREFIX}_{table.name}_{act}"] = _trigger(table, act)
    return found


def recorded_columns(table: Table) -> list[Column[object]]:
    """The columns of a table whose values, or at least whose changes, are recorded."""
    return [column for column in table.columns if column.name not in BESIDE]


def is_copied(column: Column[object]) -> bool:
    """Whether the record holds the value itself, and not only that it changed."""
    return not column.info.get("not_copied")


def row_key(table: Table, row: str) -> str:
    """SQL for the key of a row: its primary key, several parts joined by ``/``."""
    return " || '/' || ".join(f"{row}.{column.name}" for column in table.primary_key)


def value(column: Column[object], row: str) -> str:
    """SQL for what the record holds of a column of a row; bytes as hex, for JSON knows none."""
    name = f"{row}.{column.name}"
    if not is_copied(column):
        return f"{name} IS NOT NULL"
    return f"hex({name})" if isinstance(column.type, LargeBinary) else name


def _trigger(table: Table, act: str) -> str:
    row = "OLD" if act == "delete" else "NEW"
    columns = recorded_columns(table)
    of = " OF " + ", ".join(column.name for column in columns) if act == "update" else ""
    changes = "\n UNION ALL ".join(_change(column, act) for column in columns)
    return (
        f"CREATE TRIGGER {PREFIX}_{table.name}_{act} AFTER {act.upper()}{of} ON {table.name} BEGIN\n"
        f"INSERT INTO audit_change (chain, kind, table_name, row_key, payload)\n"
        f"SELECT chain, '{act}', '{table.name}', {row_key(table, row)}, changes FROM\n"
        f"(SELECT json_group_object(c, json_array(b, a)) AS changes FROM\n ({changes})\n"
        f" WHERE b IS NOT a),\n({chains(table, row)})\nWHERE changes <> '{{}}';\nEND"
    )


def _change(column: Column[object], act: str) -> str:
    before = "NULL" if act == "insert" else value(column, "OLD")
    after = "NULL" if act == "delete" else value(column, "NEW")
    if act == "update" and not is_copied(column):
        before, after = "0", f"OLD.{column.name} IS NOT NEW.{column.name}"
    return f"SELECT '{column.name}' AS c, {before} AS b, {after} AS a"


def chains(table: Table, row: str) -> str:
    """SQL for the chains in which a change of a row is recorded."""
    if table.name == CASES:
        return f"SELECT {row}.id AS chain"
    case, person = case_path(table, row), person_path(table, row)
    if person is None:
        return f"SELECT coalesce({case or 'NULL'}, '{STORE_CHAIN}') AS chain"
    own = f"SELECT id FROM {CASES} WHERE candidate_id = {person}"
    if case is None:
        return (
            f"{own.replace('id', 'id AS chain', 1)} UNION ALL SELECT '{STORE_CHAIN}' WHERE NOT EXISTS ({own})"
        )
    return (
        f"SELECT {case} AS chain WHERE {case} IS NOT NULL"
        f" UNION ALL SELECT id FROM {CASES} WHERE {case} IS NULL AND candidate_id = {person}"
        f" UNION ALL SELECT '{STORE_CHAIN}' WHERE {case} IS NULL AND NOT EXISTS ({own})"
    )


def case_path(table: Table, row: str) -> str | None:
    """SQL for the case a row belongs to, by its own column or the rows it refers to, or None."""
    if "case_id" in table.columns:
        return f"{row}.case_id"
    if table.name == CASES:
        return f"{row}.id"
    ways = [way for column, parent in _parents(table) if (way := _by_parent(parent, f"{row}.{column}"))]
    if not ways:
        return None
    return ways[0] if len(ways) == 1 else f"coalesce({', '.join(ways)})"


def person_path(table: Table, row: str) -> str | None:
    """SQL for the candidate a row is about, None where no column says so."""
    if table.name == PEOPLE:
        return f"{row}.id"
    return f"{row}.candidate_id" if "candidate_id" in table.columns else None


def _by_parent(parent: Table, key: str) -> str | None:
    inner = case_path(parent, parent.name)
    return f"(SELECT {inner} FROM {parent.name} WHERE {parent.name}.id = {key})" if inner else None


def _parents(table: Table) -> Iterator[tuple[str, Table]]:
    """What a row refers to, itself and people aside; required references first."""
    for column in sorted(table.columns, key=lambda column: bool(column.nullable)):
        for reference in column.foreign_keys:
            if reference.column.table is not table:
                yield column.name, reference.column.table
