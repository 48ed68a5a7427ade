"""The printed words of one language, read from ``wording/<tag>.yaml``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from exports.languages import PrintLanguage
from exports.pdf.bidi import isolate, isolate_right_to_left
from exports.pdf.text import in_swedish, not_in_swedish
from exports.word_marks import marks_in, standing
from validering.country_names import country_name
from validering.language_names import language_name
from validering.partial_dates import PartialDate
from validering.print_choices import SWEDISH
from validering.profile import Translated
from validering.terms import DatePrecision
from validering.text_reviews import TextReview

FOLDER = Path(__file__).parent / "wording"
REVIEWED, DRAFT = "reviewed", "draft"
_PLACE = re.compile(r"{\w+}")


@dataclass(frozen=True)
class Words:
    """Words by key, such as ``foot.page``; ``status`` is ``valid``, ``draft`` or ``reviewed``.

    ``lacking`` are the keys this language has no words for; ``texts`` has the Swedish in their place.
    """

    language: PrintLanguage
    status: str
    texts: dict[str, str]
    lacking: frozenset[str] = frozenset()

    def __call__(self, key: str, **facts: object) -> str:
        """The words of ``key`` with its placeholders filled; raises KeyError for an unknown key.

        Words that this language lacks are Swedish, marked so that their language is told on paper.
        """
        return self._filled(key, {name: self.inserted(str(fact)) for name, fact in facts.items()})

    def _filled(self, key: str, facts: dict[str, str]) -> str:
        text = self.texts[key]
        if key not in self.lacking or not any(map(str.isalpha, _PLACE.sub("", text))):
            return text.format(**facts)
        filled = text.format(**{name: not_in_swedish(fact) for name, fact in facts.items()})
        return in_swedish(isolate(filled) if self.language.direction == "rtl" else filled)

    def inserted(self, fact: str) -> str:
        """A name, number or code as it is put into a sentence of this language."""
        return isolate(fact) if self.language.direction == "rtl" and fact else fact

    def phrase(self, text: str) -> str:
        """Facts in the order of this language, whatever letters or digits they are of."""
        return isolate_right_to_left(text) if self.language.direction == "rtl" and text else text

    def day(self, day: date) -> str:
        """A date as this language writes it, with Latin digits."""
        return self._filled(
            "date.day", {"day": str(day.day), "month": self.month(day.month), "year": str(day.year)}
        )

    def month(self, number: int) -> str:
        return self._filled(f"month.{number}", {})

    def partial(self, when: PartialDate) -> str:
        """A date such as "about 2012"; empty where it is unknown."""
        if when.year is None:
            return ""
        if when.precision is DatePrecision.ABOUT:
            return self._filled("date.about", {"year": str(when.year)})
        if when.month is not None:
            return self._filled("date.month", {"month": self.month(when.month), "year": str(when.year)})
        return str(when.year)

    def span(self, began: PartialDate, ended: PartialDate, *, ongoing: bool) -> str:
        """From when to when, as far as it is known."""
        first, last = self.partial(began), self.partial(ended)
        if ongoing and first:
            return self("date.since", began=first)
        if ongoing:
            return self("date.ongoing")
        if first and last and first != last:
            return self.phrase(self("date.span", began=first, ended=last))
        return first or (self("date.until", ended=last) if last else "")

    def days(self, first: date, last: date) -> str:
        """One day, or the first and the last of several."""
        if first == last:
            return self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            begun = self.phrase(self("date.days", first=first.day, last=last.day))
            return self._filled(
                "date.day", {"day": begun, "month": self.month(last.month), "year": str(last.year)}
            )
        return self.phrase(self("date.span", began=self.day(first), ended=self.day(last)))

    def translated(self, text: Translated) -> tuple[str, bool]:
        """The text in this language, and whether it had to be left in Swedish."""
        shown, tag = text.shown(self.language.tag)
        return shown, tag != self.language.tag

    def language_called(self, tag: str) -> str:
        """The name of a language in this language."""
        return language_name(tag, self.language.tag)

    def known(self, group: str, written: str) -> str:
        """A word of a short field, such as a trade, in this language; an unknown one as it was written."""
        key = f"{group}.{written.strip().casefold()}"
        if self.language.tag == SWEDISH or key in self.lacking:
            return written
        known = self.texts.get(key, written)
        return known[:1].upper() + known[1:] if written[:1].isupper() else known

    def country(self, written: str) -> str:
        """A country that was written in Swedish, in this language."""
        return written if self.language.tag == SWEDISH else country_name(written, self.language.tag)

    def listed(self, items: list[str]) -> str:
        """Items after one another, with the comma of this language."""
        return self.phrase(self.texts["list.comma"].join(self.inserted(item) for item in items))


def read_words(language: PrintLanguage, folder: Path = FOLDER) -> Words:
    """The words of a language, Swedish in the place of those it lacks.

    They are reviewed when a native reader has found right every word that Swedish has today, whatever the
    file says of itself. Raises FileNotFoundError where it has none; a language with words may have no file
    in a folder of more.
    """
    own, swedish = folder / f"{language.tag}.yaml", _read(folder / f"{SWEDISH}.yaml")[1]
    is_begun = own.is_file() or not (FOLDER / own.name).is_file()
    status, texts, marks = _read(own) if is_begun else (DRAFT, {}, {})
    if language.tag != SWEDISH:
        status = REVIEWED if set(standing(marks, swedish, texts)) == set(swedish) else DRAFT
    return Words(language, status, {**swedish, **texts}, frozenset(swedish.keys() - texts.keys()))


def common_status(*parts: Words) -> str:
    """The status of words from several files: a draft unless all are of one."""
    found = {each.status for each in parts}
    return found.pop() if len(found) == 1 else DRAFT


def forget_words() -> None:
    """Read the files again from now on."""
    _read.cache_clear()


@lru_cache(maxsize=64)
def _read(path: Path) -> tuple[str, dict[str, str], dict[str, TextReview]]:
    content = yaml.safe_load(path.read_text("utf-8"))
    return content["status"], flattened(content["words"]), marks_in(content)


def flattened(tree: dict[Any, Any], prefix: str = "") -> dict[str, str]:
    """Words by their whole key, such as ``foot.page``, from the tree that a file of words has."""
    flat: dict[str, str] = {}
    for key, value in tree.items():
        name = f"{prefix}{key}"
        flat |= flattened(value, f"{name}.") if isinstance(value, dict) else {name: str(value)}
    return flat
