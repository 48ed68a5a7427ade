"""Statements that never change: made into SQL once, for reads that every act and every screen makes."""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, Select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

_every: list[Fixed] = []


def make_ready() -> None:
    """Compile all of them, so that the first case to be opened need not wait for it."""
    for statement in _every:
        statement.compile()


class Fixed:
    """A SELECT whose parameters are keys of rows; it is compiled when it is first read, if not before."""

    def __init__(
        self, make: Callable[[], Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]]
    ) -> None:
        self._make = make
        self._sql = ""
        _every.append(self)

    def rows(self, session: Session, **keys: UUID) -> list[Any]:
        """Its rows, with the names and the types of its columns; what is not flushed is not seen."""
        self.compile()
        given = {name: str(key) for name, key in keys.items()}
        values = tuple(given.get(name, self._constants[name]) for name in self._places)
        found = session.connection().exec_driver_sql(self._sql, values).fetchall()
        # Column by column: a case has hundreds of rows, and a reader is mostly one that takes no Python call.
        read = [
            column if reader is None else map(reader, column)
            for reader, column in zip(self._readers, zip(*found, strict=True), strict=bool(found))
        ]
        return list(map(self._row_of, zip(*read, strict=True)))

    def compile(self) -> None:
        """Make it into SQL, once; two threads that do so at the same moment come to the same."""
        if self._sql:
            return
        dialect = sqlite.dialect()
        statement = self._make()
        compiled = statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
        columns = list(statement.selected_columns)
        self._readers = [
            column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns
        ]
        row = namedtuple("_row", [str(column.key) for column in columns])  # type: ignore[misc]
        self._row_of: Callable[[tuple[Any, ...]], Any] = partial(tuple.__new__, row)
        self._places = tuple(compiled.positiontup or ())
        self._constants = dict(compiled.params)
        self._sql = str(compiled)
