"""Every field of free text says below itself what belongs in it, and while empty what does not."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "ui"
KIND = "LongTextField"
PLACES = sorted(
    path
    for path in UI.rglob("*.py")
    if path.parent.name != "widgets" and f"{KIND}(" in path.read_text("utf-8")
)


def free_texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Where a field of free text is made: its line, and the name it is kept under."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign | ast.Return) or node.value is None:
            continue
        if isinstance(node.value, ast.Lambda):
            continue
        calls = [each for each in ast.walk(node.value) if isinstance(each, ast.Call)]
        made = [each for each in calls if getattr(each.func, "id", "") == KIND]
        targets = node.targets[0] if isinstance(node, ast.Assign) else None
        names = list(targets.elts) if isinstance(targets, ast.Tuple) else [targets] * len(made)
        for each, name in zip(made, names, strict=False):
            yield each.lineno, last_name(name)


def last_name(node: ast.expr | None) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):
        return last_name(node.value)
    return node.id if isinstance(node, ast.Name) else ""


def helped(tree: ast.Module) -> set[str]:
    """The names whose help is set, of which a loop over several counts for each of them."""
    found: set[str] = set()
    loops: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.For) and isinstance(node.target, ast.Name | ast.Tuple):
            loop = {last_name(each) for each in ast.walk(node.iter) if isinstance(each, ast.expr)}
            for name in ast.walk(node.target):
                if isinstance(name, ast.Name):
                    loops.setdefault(name.id, set()).update(loop)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "set_help":
            assert isinstance(node.func, ast.Attribute)
            found.add(last_name(node.func.value))
    return found | {one for name in found for one in loops.get(name, set())}


def test_there_are_fields_of_free_text() -> None:
    assert len(PLACES) > 25


@pytest.mark.parametrize("path", PLACES, ids=lambda path: str(path.relative_to(UI)))
def test_what_belongs_there_is_said(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    known = helped(tree)
    assert [(line, name) for line, name in free_texts(tree) if name not in known] == []
