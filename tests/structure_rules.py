"""The rules of the structure, each a function from the project's folder to its complaints."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

ROOMS = ("validering", "ui", "forms", "exports")
LONGEST_MODULE = 400
EMPTY_NAMES = {
    "utils",
    "util",
    "helpers",
    "helper",
    "manager",
    "managers",
    "common",
    "misc",
    "controller",
    "presenter",
    "repository",
    "service",
}
TOP_LEVEL = {
    "validering",
    "ui",
    "forms",
    "exports",
    "tests",
    "docs",
    "pyproject.toml",
    "build.spec",
    "README.md",
    "LICENSE",
    "Makefile",
    "uv.lock",
}
NOT_KEPT = {"build", "dist", "__pycache__"}


def modules(root: Path, *rooms: str) -> Iterator[Path]:
    """The Python files of ``rooms``, or of all rooms and the tests."""
    for room in rooms or (*ROOMS, "tests"):
        for path in sorted((root / room).rglob("*.py")):
            if "__pycache__" not in path.parts:
                yield path


def too_long(root: Path) -> list[str]:
    """No module has over 400 lines; migrations are written once and exempt."""
    return [
        f"{path.relative_to(root)}: {lines} lines"
        for path in modules(root)
        if "versions" not in path.parts
        and (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_MODULE
    ]


def names_that_say_nothing(root: Path) -> list[str]:
    return [
        str(path.relative_to(root))
        for path in modules(root)
        if EMPTY_NAMES & {part.removesuffix(".py") for part in path.relative_to(root).parts}
    ]


def strangers_at_the_top(root: Path) -> list[str]:
    """The user fixed the top level; only dot-files may stand beside it."""
    return [
        path.name
        for path in sorted(root.iterdir())
        if not path.name.startswith(".") and path.name not in TOP_LEVEL | NOT_KEPT
    ]


def folders_without_readme(root: Path) -> list[str]:
    """Each room and each folder of code directly below it says how to add something."""
    folders = [root / room for room in (*ROOMS, "tests", "docs")]
    folders += [root / "validering/storage", root / "exports/pdf/fonts", root / "exports/pdf/sections"]
    return [str(folder.relative_to(root)) for folder in folders if not (folder / "README.md").is_file()]


def _annotation(node: ast.expr | None) -> str:
    return ast.unparse(node).strip("\"'") if node is not None else ""


def commands(root: Path) -> dict[str, Path]:
    """Every command of validering, as ``module.function``: (session, acting, …) -> Change."""
    found = {}
    for path in modules(root, "validering"):
        found.update(
            dict.fromkeys((f"{path.stem}.{name}" for name in _commands(path.read_text("utf-8"))), path)
        )
    return found


@functools.lru_cache(maxsize=1024)
def _commands(text: str) -> tuple[str, ...]:
    """The names of the commands in a module."""
    if "-> Change" not in text:
        return ()
    return tuple(
        node.name
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and [argument.arg for argument in node.args.args[:2]] == ["session", "acting"]
        and _annotation(node.returns) == "Change"
    )


def commands_no_screen_calls(root: Path) -> list[str]:
    """The list of exceptions is empty: a command that no screen calls is not finished."""
    called: set[str] = set()
    for path in modules(root, "ui"):
        if "practice" not in path.parts:
            called |= _named(path.read_text("utf-8"))
    return sorted(name for name in commands(root) if name.split(".")[1] not in called)


@functools.lru_cache(maxsize=1024)
def _named(text: str) -> frozenset[str]:
    """What a module takes from elsewhere, by import or from another thing."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute):
            names.add(node.attr)
        elif isinstance(node, ast.ImportFrom):
            names.update(alias.name for alias in node.names)
    return frozenset(names)


def pieced_translations(root: Path) -> list[str]:
    """``tr`` is given a plain string: the extractor sees neither f-strings nor sums nor names."""
    return [
        f"{path.relative_to(root)}:{line}"
        for path in modules(root, "ui")
        for line in _pieced(path.read_text("utf-8"))
    ]


@functools.lru_cache(maxsize=1024)
def _pieced(text: str) -> tuple[int, ...]:
    """The lines of a module where ``tr`` is given something else."""
    if ".tr(" not in text:
        return ()
    return tuple(
        node.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "tr"
        and node.args
        and not isinstance(node.args[0], ast.Constant)
    )


def pydantic_words_for_the_domain(root: Path) -> list[str]:
    """Nothing of the domain is called validate or Validation: pydantic owns those words."""
    return [
        f"{path.relative_to(root)}:{text.count(chr(10), 0, found.start()) + 1} {found[1]}"
        for path in modules(root, *ROOMS)
        for text in [path.read_text("utf-8")]
        for found in NAMED_VALIDATE.finditer(text)
    ]


NAMED_VALIDATE = re.compile(r"^[ \t]*(?:def|class)\s+(_?validat\w*)", re.MULTILINE | re.IGNORECASE)
LEFT_OPEN = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
MACHINE_PATHS = re.compile(r"/(w" + r"ork|r" + r"oot|t" + r"mp)/")


def left_open(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root)}:{number}"
        for path in modules(root, *ROOMS)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if LEFT_OPEN.search(line) or MACHINE_PATHS.search(line)
    ]
