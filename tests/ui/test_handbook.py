"""The manual says what the program says: its shortcuts, its pages, its words, its pictures and its links."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import polib
import yaml

from ui.actions import ACTIONS, PAGE_SHORTCUTS, action_text
from ui.application import PAGES
from ui.case_words import page_text

ROOT = Path(__file__).parents[2]
MANUAL = ROOT / "docs" / "handbok.md"
TEXT = MANUAL.read_text("utf-8")


def tables(heads: tuple[str, str]) -> list[list[tuple[str, str]]]:
    """The rows of each two-column table with these heads."""
    found: list[list[tuple[str, str]]] = []
    lines = iter(TEXT.splitlines())
    for line in lines:
        if cells(line) == heads:
            next(lines)
            rows: list[tuple[str, str]] = []
            for row in lines:
                if not row.startswith("|"):
                    break
                first, second = cells(row)
                rows.append((first, second))
            found.append(rows)
    return found


def cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip().strip("|").split("|"))


def said_on_screen() -> set[str]:
    """Every Swedish text of the screens, their messages and what is shown of the forms."""
    screens = ET.parse(ROOT / "ui" / "translations" / "validering_en.ts")
    found = {source.text or "" for source in screens.iter("source")}
    for path in (ROOT / "validering" / "messages").glob("sv*.po"):
        found |= {entry.msgstr for entry in polib.pofile(str(path))}
    for place in ("self_rating/sv.yaml", "scales/autonomy-4.yaml", "evidence_kinds.yaml"):
        found |= set(texts(yaml.safe_load((ROOT / "forms" / place).read_text("utf-8"))))
    return {text.rstrip(" .…") for text in found}


def texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in texts(each)]
    if isinstance(value, list):
        return [text for each in value for text in texts(each)]
    return [str(value)]


def anchor(heading: str) -> str:
    """The place of a heading as links name it."""
    kept = re.sub(r"[^\w\s-]", "", heading.lower())
    return kept.strip().replace(" ", "-")


def test_the_shortcuts_are_those_of_the_window() -> None:
    wanted = [(entry.shortcut, action_text(entry.id)) for entry in ACTIONS if entry.shortcut]
    assert tables(("Tangenter", "Vad de gör")) == [wanted]


def test_the_pages_are_those_of_a_case() -> None:
    wanted = [(keys, page_text(page_id)) for keys, page_id in zip(PAGE_SHORTCUTS, PAGES, strict=True)]
    assert tables(("Tangenter", "Sida")) == [wanted]


def test_what_is_in_bold_stands_on_the_screen() -> None:
    known = said_on_screen()
    assert [line for line in TEXT.splitlines() if line.count("**") % 2] == []
    bold = re.findall(r"\*\*(.+?)\*\*", TEXT)
    assert bold
    assert [text for text in bold if text.rstrip(" .…") not in known] == []


def test_each_picture_is_there() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", TEXT)
    assert pictures
    assert [path for path in pictures if not (MANUAL.parent / path).is_file()] == []


def test_each_link_leads_to_a_heading() -> None:
    headings = {anchor(line.lstrip("# ")) for line in TEXT.splitlines() if line.startswith("#")}
    links = re.findall(r"\]\(#([^)]+)\)", TEXT)
    assert links
    assert [link for link in links if link not in headings] == []
