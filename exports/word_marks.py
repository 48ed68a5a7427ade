"""The reviews that a file of printed words holds: by whom, when, and of which words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from validering.text_reviews import TextReview

REVIEWS = "reviews"
_PLAIN = re.compile(r"[a-z][\w.-]*")


def marks_in(content: Mapping[str, Any]) -> dict[str, TextReview]:
    """The review of each key that has one; whether it is of the words of today is another question."""
    found = {}
    for each in content.get(REVIEWS) or ():
        for key, figures in each["read"].items():
            source, text = str(figures).split()
            found[str(key)] = TextReview(str(each["by"]), each["day"], source, text)
    return found


def written_marks(marks: Mapping[str, TextReview]) -> str:
    """The same as lines of a file, grouped by reader and day."""
    if not marks:
        return ""
    groups: dict[tuple[date, str], list[str]] = {}
    for key, mark in marks.items():
        groups.setdefault((mark.on, mark.by), []).append(f'      {_name(key)}: "{mark.source} {mark.text}"')
    lines = [f"{REVIEWS}:"]
    for (on, by), read in sorted(groups.items()):
        lines += [f"  - by: {quoted(by)}", f"    day: {on.isoformat()}", "    read:", *sorted(read)]
    return "\n".join(lines) + "\n"


def _name(key: str) -> str:
    return key if _PLAIN.fullmatch(key) else quoted(key)


def quoted(text: str) -> str:
    """A text as YAML holds it whatever it begins with."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def standing(
    marks: Mapping[str, TextReview], swedish: Mapping[str, str], texts: Mapping[str, str]
) -> Iterable[str]:
    """The keys whose review is of the words of today."""
    return (
        key
        for key, mark in marks.items()
        if key in swedish and key in texts and mark.is_of(swedish[key], texts[key])
    )
