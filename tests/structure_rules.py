"""The rules of the structure, each a function from the project's folder to its complaints."""

from __future__ import annotations

import ast
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
        for node in ast.parse(path.read_text("utf-8")).body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_"):
                continue
            first = [argument.arg for argument in node.args.args[:2]]
            if first == ["session", "acting"] and _annotation(node.returns) == "Change":
                found[f"{path.stem}.{node.name}"] = path
    return found


def commands_no_screen_calls(root: Path) -> list[str]:
    """The list of exceptions is empty: a command that no screen calls is not finished."""
    called = set()
    for path in modules(root, "ui"):
        if "practice" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute):
                called.add(node.attr)
            elif isinstance(node, ast.ImportFrom):
                called.update(alias.name for alias in node.names)
    return sorted(name for name in commands(root) if name.split(".")[1] not in called)


def pieced_translations(root: Path) -> list[str]:
    """``tr`` is given a plain string: the extractor sees neither f-strings nor sums nor names."""
    faults = []
    for path in modules(root, "ui"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            is_tr = (
                isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
            )
            if (
                is_tr
                and isinstance(node, ast.Call)
                and node.args
                and not isinstance(node.args[0], ast.Constant)
            ):
                faults.append(f"{path.relative_to(root)}:{node.lineno}")
    return faults


def pydantic_words_for_the_domain(root: Path) -> list[str]:
    """Nothing of the domain is called validate or Validation: pydantic owns those words."""
    faults = []
    for path in modules(root, *ROOMS):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and re.match(r"(?i)_?validat", node.name):
                faults.append(f"{path.relative_to(root)}:{node.lineno} {node.name}")
    return faults


LEFT_OPEN = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
MACHINE_PATHS = re.compile(r"/(w" + r"ork|r" + r"oot|t" + r"mp)/")


def left_open(root: Path) -> list[str]:
    return [
        f"{path.relative_to(root)}:{number}"
        for path in modules(root, *ROOMS)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if LEFT_OPEN.search(line) or MACHINE_PATHS.search(line)
    ]
