"""Rules that keep Qt for Python from naming what Qt throws away: a stale name ends the program."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

from tests.structure_rules import modules

PUT = {"addLayout": 0, "insertLayout": 1}
FILL = {
    *("addWidget", "addLayout", "addStretch", "addSpacing", "addItem", "addSpacerItem", "addRow"),
    *("insertWidget", "insertLayout", "insertStretch", "insertSpacing"),
}
ASK = {"itemAt", "takeAt", "itemAtPosition"}


def layouts_put_in_when_filled(root: Path) -> list[str]:
    """A layout goes into another while it is empty, for all that lies in it is named there."""
    return _found(root, _filled)


def layout_items_asked_for(root: Path) -> list[str]:
    """Nothing asks a layout for its items; a layout of our own has them."""
    return _found(root, _asked)


def _found(root: Path, look: functools._lru_cache_wrapper[tuple[int, ...]]) -> list[str]:
    return [
        f"{path.relative_to(root)}:{line}"
        for path in modules(root, "ui")
        for line in look(path.read_text("utf-8"))
    ]


@functools.lru_cache(maxsize=1024)
def _filled(text: str) -> tuple[int, ...]:
    """The lines where a layout is put in after something was put into it, or straight out of a call."""
    if not any(f".{name}(" in text for name in PUT):
        return ()
    lines = []
    for function in ast.walk(ast.parse(text)):
        if isinstance(function, ast.FunctionDef):
            calls = list(_calls(function))
            filled = [(ast.unparse(on), at) for name, on, _given, at in calls if name in FILL]
            for name, _on, given, at in calls:
                if name in PUT:
                    inner = given[PUT[name]]
                    is_filled = any(on == ast.unparse(inner) and before < at for on, before in filled)
                    if is_filled or isinstance(inner, ast.Call):
                        lines.append(at)
    return tuple(lines)


@functools.lru_cache(maxsize=1024)
def _asked(text: str) -> tuple[int, ...]:
    if not any(f".{name}(" in text for name in ASK):
        return ()
    return tuple(at for name, _on, _given, at in _calls(ast.parse(text)) if name in ASK)


def _calls(within: ast.AST) -> Iterator[tuple[str, ast.expr, list[ast.expr], int]]:
    """What is called on what, with what is given, and in which line."""
    for node in ast.walk(within):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, node.func.value, node.args, node.lineno
