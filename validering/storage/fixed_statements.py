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


class Fixed:
    """A SELECT whose parameters are keys of rows; it is compiled when it is first read."""

    def __init__(
        self, make: Callable[[], Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]]
    ) -> None:
        self._make = make
        self._sql = ""

    def rows(self, session: Session, **keys: UUID) -> list[Any]:
        """Its rows, with the names and the types of its columns; what is not flushed is not seen."""
        if not self._sql:
            self._compile()
        given = {name: str(key) for name, key in keys.items()}
        values = tuple(given.get(name, self._constants[name]) for name in self._places)
        found = session.connection().exec_driver_sql(self._sql, values).fetchall()
        # Column by column: a case has hundreds of rows, and a reader is mostly one that takes no Python call.
        read = [
            column if reader is None else map(reader, column)
            for reader, column in zip(self._readers, zip(*found, strict=True), strict=bool(found))
        ]
        return list(map(self._row_of, zip(*read, strict=True)))

    def _compile(self) -> None:
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
