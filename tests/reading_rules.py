"""What screens and command line read has its roles in ``validering/seeing.py``; found in the sources."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

from tests.structure_rules import modules

# The two places that hand on what a screen wants to read.
HANDING_ON = {"ui/workspace.py", "ui/practice/centre.py"}


def named_reads(root: Path) -> set[str]:
    """The keys of ``SIGHTS``."""
    tree = ast.parse((root / "validering/seeing.py").read_text("utf-8"))
    for node in tree.body:
        if (
            isinstance(node, ast.AnnAssign)
            and ast.unparse(node.target) == "SIGHTS"
            and isinstance(node.value, ast.Dict)
        ):
            return {str(key.value) for key in node.value.keys if isinstance(key, ast.Constant)}
    raise LookupError("SIGHTS")


def reads_nobody_is_named_for(root: Path) -> list[str]:
    """Reads of ui that ``SIGHTS`` does not name, that cannot be told by name, or that ask nobody."""
    named = named_reads(root)
    return [
        f"{path}:{line} {read or 'cannot be told'}"
        for path, line, read in _reads(root)
        if read is None or read not in named
    ] + [
        f"{path.relative_to(root)}:{node.lineno} look"
        for path in modules(root, "ui")
        if ".look" in (text := path.read_text("utf-8"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and node.attr == "look" and "store" in _last(node.value)
    ]


def sights_nobody_asks_for(root: Path) -> list[str]:
    """Entries of ``SIGHTS`` that nothing in ui reads."""
    return sorted(named_reads(root) - {read for _, _, read in _reads(root) if read})


def _reads(root: Path) -> Iterator[tuple[str, int, str | None]]:
    """Where something is read, and what; None where that is no function of validering with a name."""
    for path in modules(root, "ui"):
        place, text = str(path.relative_to(root)), path.read_text("utf-8")
        if place in HANDING_ON or "read(" not in text:
            continue
        known, calls = _calls(text)
        for node in calls:
            yield place, node.lineno, _function(root, node.args[0], known)


@functools.lru_cache(maxsize=1024)
def _calls(text: str) -> tuple[dict[str, tuple[str, str]], tuple[ast.Call, ...]]:
    """What a module knows of validering, and its calls of ``read``."""
    tree = ast.parse(text)
    return _imported(tree), tuple(
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_read(node)
    )


def _last(owner: ast.expr) -> str:
    return ast.unparse(owner).rpartition(".")[2]


def _is_read(node: ast.Call) -> bool:
    """A call of ``read`` with something to read: that of a file takes nothing, or a number."""
    if not node.args or isinstance(node.args[0], ast.Constant):
        return False
    if isinstance(node.func, ast.Name):
        return node.func.id == "read"
    if not isinstance(node.func, ast.Attribute) or node.func.attr != "read":
        return False
    return any(word in ast.unparse(node.func.value) for word in ("store", "workspace", "centre"))


def _imported(tree: ast.Module) -> dict[str, tuple[str, str]]:
    """What each name of validering stands for in a module: the module it comes from, and its name there."""
    return {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "validering"
        for alias in node.names
        if node.module
    }


def _function(root: Path, read: ast.expr, known: dict[str, tuple[str, str]]) -> str | None:
    """The function as ``SIGHTS`` names it: by the module in which it is written."""
    if isinstance(read, ast.Name) and read.id in known:
        return _written(root, *known[read.id])
    if isinstance(read, ast.Attribute) and isinstance(read.value, ast.Name) and read.value.id in known:
        module, name = known[read.value.id]
        return _written(root, f"{module}.{name}", read.attr)
    return None


def _written(root: Path, module: str, name: str) -> str | None:
    path = root / f"{module.replace('.', '/')}.py"
    if not path.exists():
        return None
    functions, imported = _names(path.read_text("utf-8"))
    if name in functions:
        return f"{module.removeprefix('validering.')}.{name}"
    further = imported.get(name)
    return _written(root, *further) if further else None


@functools.lru_cache(maxsize=1024)
def _names(text: str) -> tuple[frozenset[str], dict[str, tuple[str, str]]]:
    """The functions a module has, and what it has of other modules of validering."""
    tree = ast.parse(text)
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef)), _imported(tree)
