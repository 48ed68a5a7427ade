"""What is new in the program, day by day: no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from ui.manual.book import text_of
from validering.profile import Translated

NAME = "nytt.md"
MOST = 16
_IN_ANOTHER = re.compile(r"^  - ([A-Za-z-]+): (.+)$")
_DAY = re.compile(r"^## (\d{4}-\d{2}-\d{2})\s*$")


@dataclass(frozen=True)
class News:
    """One gain and the day it came; below the Swedish line the file has it in other languages."""

    day: date
    text: Translated


def read_news() -> tuple[News, ...]:
    """Everything that is told as new, the latest first."""
    found: list[News] = []
    day: date | None = None
    for line in text_of(NAME).splitlines():
        if match := _DAY.match(line):
            day = date.fromisoformat(match.group(1))
        elif day is not None and line.startswith("- "):
            found.append(News(day, Translated.of(line[2:].replace("**", ""))))
        elif found and (told := _IN_ANOTHER.match(line)):
            texts = {**found[-1].text.texts, told.group(1): told.group(2).replace("**", "")}
            found[-1] = replace(found[-1], text=Translated(texts=texts))
    return tuple(found)


def news_since(day: date | None) -> tuple[News, ...]:
    """What came after ``day``, or what is latest where nothing did or ``day`` is not known."""
    every = read_news()
    since = [each for each in every if day is not None and each.day > day]
    return tuple((since or every)[:MOST])
