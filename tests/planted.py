"""Looks for planted names in everything below a folder: names of files, contents in any usual encoding."""

from __future__ import annotations

import base64
import urllib.parse
from collections.abc import Iterable, Iterator
from pathlib import Path

TEXT_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
# What holds a picture or a paper in a form that no search for text sees through.
PLAIN_KINDS = {
    b"%PDF-": "a PDF",
    b"\xff\xd8\xff": "a JPEG picture",
    b"\x89PNG": "a PNG picture",
    b"PK\x03\x04": "a zip",
    b"\x1f\x8b": "a gzip",
    b"SQLite format 3": "an open database",
}


def traces(folder: Path, names: Iterable[str]) -> list[str]:
    """Where below ``folder`` a name, or a file that could hold one unseen, was found, a line each."""
    patterns = [(name, form) for name in names for form in forms(name)]
    found: list[str] = []
    for path in sorted(folder.rglob("*")):
        shown = path.relative_to(folder)
        found += [
            f"{shown}: {name!r} in its name" for name in names if name.casefold() in str(shown).casefold()
        ]
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        found += [f"{shown}: {kind}" for start, kind in PLAIN_KINDS.items() if content.startswith(start)]
        found += [f"{shown}: {name!r}" for name, form in patterns if form in content]
    return sorted(set(found))


def forms(name: str) -> set[bytes]:
    """How a name may be written, in its own, small or capital letters."""
    return {form for each in (name, name.casefold(), name.upper()) for form in _forms(each)}


def _forms(name: str) -> set[bytes]:
    """Plain, in two bytes a letter, escaped, in base64 wherever it begins there."""
    plain = [name.encode(encoding) for encoding in TEXT_ENCODINGS]
    escaped = [
        urllib.parse.quote(name).encode(),
        name.encode("ascii", "backslashreplace"),
        "".join(each if each.isascii() else f"\\x{ord(each):x}" for each in name).encode(),
    ]
    if all(ord(letter) < 256 for letter in name):
        plain.append(name.encode("latin-1"))
    return {*plain, *escaped, *(code for each in plain for code in _base64_forms(each))}


def _base64_forms(text: bytes) -> Iterator[bytes]:
    """The letters of base64 that depend on ``text`` alone, wherever in a group of three it begins."""
    for before in range(3):
        code = base64.b64encode(b"\0" * before + text)
        start = (0, 2, 3)[before]
        whole = (before + len(text)) // 3 * 4
        yield code[start:whole]
