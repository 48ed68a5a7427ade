"""The sheet a document is written on: Swedish alone, or Swedish with another language beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from exports.languages import PrintLanguage
from exports.pdf.bidi import isolate
from exports.pdf.flowables import Rule
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import (
    ACCENT,
    BARE,
    HAIRLINE,
    HEAD,
    HEAD_BESIDE,
    TEXT,
)
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import Run, Text, TextStyle
from exports.print_words import Words
from validering.portfolio_mapping import OwnWords
from validering.profile import Translated
from validering.terms import TranslationKind

Said = Callable[[Words], "str | Text | None"]


@dataclass(frozen=True)
class Line:
    """One line of a document, said in each of its languages; one that says nothing is left out."""

    said: Said
    style: TextStyle = TEXT


@dataclass(frozen=True)
class Sheet:
    """The languages of one document: ``sv`` is the valid text, ``other`` stands beside it.

    ``scripts`` are languages by tag, for words a person wrote in a language of the own.
    """

    sv: Words
    other: Words | None
    scripts: dict[str, PrintLanguage]

    @property
    def languages(self) -> list[Words]:
        return [self.sv] if self.other is None else [self.sv, self.other]

    def heading(self, key: str) -> SideBySide:
        """The heading of a section, in both languages over one rule."""
        first = [Paragraph(self.sv(key), HEAD, self.sv.language)]
        second = self.other and [Paragraph(self.other(key), HEAD_BESIDE, self.other.language)]
        return SideBySide(
            first, second or None, before=15, after=5, rule=ACCENT, weight=0.9, gap=2, keep_with_next=True
        )

    def section(self, key: str, entries: Iterable[Sequence[Line]]) -> list[Any]:
        """A heading and entries with hairlines between them; nothing where there are no entries."""
        parts = self.entries(entries)
        return [self.heading(key), *parts] if parts else []

    def entries(self, entries: Iterable[Sequence[Line]]) -> list[Any]:
        """Entries with hairlines between them."""
        parts: list[Any] = []
        for entry in entries:
            written = self.entry(entry)
            if written:
                parts += [Rule(before=3, after=3, color=HAIRLINE), *written] if parts else written
        return parts

    def entry(self, lines: Sequence[Line]) -> list[Any]:
        """Lines under one another, each beside itself in the other language.

        What exists in Swedish alone runs over both columns.
        """
        if self.other is None:
            said = [(line, line.said(self.sv)) for line in lines]
            return [_written(words, line.style, self.sv.language) for line, words in said if words]
        rows = [row for line in lines for row in self._row(line, self.other)]
        if not rows:
            return []
        for at in {0, 1, len(rows) - 2} & set(range(len(rows) - 1)):
            rows[at] = replace(rows[at], keep_with_next=True)
        return [Table([1, 1], rows, style=BARE, before=lines[0].style.before, after=0)]

    def _row(self, line: Line, other: Words) -> list[Row]:
        first, second = line.said(self.sv), line.said(other)
        if not first and not second:
            return []
        plain = line.style.but(before=0, after=0, keep_with_next=False)
        left = _written(first, plain, self.sv.language)
        if isinstance(first, str) and isinstance(second, Text) and second.plain == isolate(first):
            return [Row([Cell([left], span=2)], keep_with_next=line.style.keep_with_next)]
        right = _written(second, plain, other.language)
        return [Row([Cell([left]), Cell([right])], keep_with_next=line.style.keep_with_next)]

    def translated(self, text: Translated) -> Said:
        """A text of the profile in each language; Swedish where it is missing there."""

        def said(words: Words) -> str | Text:
            shown, is_swedish = words.translated(text)
            return self._foreign(shown, self.sv.language, words) if is_swedish else shown

        return said

    def own(self, text: OwnWords) -> Said:
        """What the candidate said: Swedish on the Swedish side, the own words on the other.

        Where one is missing the other stands in its place, in its own language.
        """

        def said(words: Words) -> str | Text | None:
            if words is self.sv and text.sv:
                return text.sv
            if text.own:
                return self._foreign(text.own, self.scripts.get(text.language or ""), words)
            return self._foreign(text.sv, self.sv.language, words) if text.sv else None

        return said

    def labelled(self, words: Words, key: str, said: str | Text | None) -> Text | None:
        """A label in bold and what follows it; nothing where nothing follows."""
        return self.named(words, words(key), said)

    def named(self, words: Words, label: str | Text | None, said: str | Text | None) -> Text | None:
        """Words in bold and what follows them; ``words`` gives the language of the line."""
        if not said or not label:
            return None
        bold = [replace(run, bold=True) for run in Text.of(label).runs]
        return Text.of(*bold, words.texts["list.colon"], said)

    def how_translated(self, text: OwnWords) -> Said:
        """Who translated the own words, where that matters; nothing where there is only one text."""

        def said(words: Words) -> str | None:
            if not (text.sv and text.own):
                return None if text.sv or not text.own else words("own.only_own")
            if text.translation is TranslationKind.NONE:
                return None
            return words(f"translation.{text.translation}")

        return said

    def _foreign(self, text: str, language: PrintLanguage | None, words: Words) -> str | Text:
        """Words in another language than the line's, each in its own direction."""
        if language is None or language.tag == words.language.tag:
            return text
        return Text.of(Run(isolate(text), language=language))


def _written(said: str | Text | None, style: TextStyle, language: PrintLanguage) -> Paragraph:
    """A paragraph; what is said in another language alone takes that language's direction."""
    text = said if isinstance(said, Text) else Text.of(said or "")
    spoken = {run.language for run in text.runs}
    alone = spoken.pop() if len(spoken) == 1 else None
    if alone is None:
        return Paragraph(text, style, language)
    plain = Text(tuple(replace(run, language=None) for run in text.runs))
    return Paragraph(plain, style, alone)
