"""What is new in the program, day by day: no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ui.manual.book import text_of

NAME = "nytt.md"
MOST = 16
_DAY = re.compile(r"^## (\d{4}-\d{2}-\d{2})\s*$")


@dataclass(frozen=True)
class News:
    """One gain and the day it came; the text is Swedish."""

    day: date
    text: str


def read_news() -> tuple[News, ...]:
    """Everything that is told as new, the latest first."""
    found: list[News] = []
    day: date | None = None
    for line in text_of(NAME).splitlines():
        if match := _DAY.match(line):
            day = date.fromisoformat(match.group(1))
        elif day is not None and line.startswith("- "):
            found.append(News(day, line[2:].replace("**", "")))
    return tuple(found)


def news_since(day: date | None) -> tuple[News, ...]:
    """What came after ``day``, or what is latest where nothing did or ``day`` is not known."""
    every = read_news()
    since = [each for each in every if day is not None and each.day > day]
    return tuple((since or every)[:MOST])
