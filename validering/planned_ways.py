"""Which modules are planned and which criteria nobody will see, counted without reading any profile."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, case, func

_BETWEEN = "|"


def packed_way(table: Any) -> ColumnElement[str]:
    """A row of the plan as one text: module, criterion, method, and whether it has a day."""
    has_day: ColumnElement[str] = case((table.day.is_not(None), "1"), else_="")
    parts = (table.module_id, func.coalesce(table.criterion_id, ""), func.coalesce(table.method, ""), has_day)
    packed: ColumnElement[str] = parts[0]
    for part in parts[1:]:
        packed = packed.concat(_BETWEEN).concat(part)
    return packed


class PlannedWays:
    """What ``packed_way`` gave of one profile's plan."""

    def __init__(self, packed: Iterable[str]) -> None:
        self._ways: dict[tuple[str, str], tuple[str, bool]] = {}
        for text in packed:
            module, criterion, method, has_day = text.split(_BETWEEN)
            self._ways[module, criterion] = (method, bool(has_day))

    def modules_planned(self, modules: Collection[str], contents: Mapping[str, Collection[str]]) -> int:
        """How many of ``modules`` have a method and a day, or criteria that all have."""
        return sum(self._is_planned(module, contents.get(module, ())) for module in modules)

    def criteria_unseen(
        self,
        modules: Collection[str],
        contents: Mapping[str, Collection[str]],
        allowed: Mapping[str, Collection[str]],
    ) -> int:
        """How many criteria of ``modules`` have no day, or no method that may show them."""
        ways = [(each, self._way(module, each)) for module in modules for each in contents.get(module, ())]
        return sum(not has_day or method not in allowed[each] for each, (method, has_day) in ways)

    def _is_planned(self, module: str, criteria: Collection[str]) -> bool:
        method, has_day = self._ways.get((module, ""), ("", False))
        if method and has_day:
            return True
        return bool(criteria) and all(all(self._way(module, each)) for each in criteria)

    def _way(self, module: str, criterion: str) -> tuple[str, bool]:
        """What holds for a criterion: its own, else its module's."""
        whole = self._ways.get((module, ""), ("", False))
        own = self._ways.get((module, criterion), ("", False))
        return own[0] or whole[0], own[1] or whole[1]
