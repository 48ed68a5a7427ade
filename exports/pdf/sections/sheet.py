"""The sheet a document is written on: Swedish alone, or Swedish with another language beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from exports.languages import PrintLanguage
from exports.pdf.bidi import base_level, isolate, runs_right_to_left
from exports.pdf.flowables import Rule
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import (
    ACCENT,
    BARE,
    HAIRLINE,
    HEAD,
    HEAD_BESIDE,
    NOTE,
    QUIET,
    TEXT,
)
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import Run, Text, TextStyle, has_swedish
from exports.print_words import Words
from validering.portfolio_mapping import OwnWords
from validering.profile import Translated
from validering.terms import TranslationKind

# A label and what it names are two texts where they run in two directions.
Spoken = str | Text | tuple[Text, ...]
Said = Callable[[Words], Spoken | None]

# An entry lower than this is moved to the next page whole, measured in points.
_TALLEST_WHOLE_ENTRY = 240
_IN_SWEDISH = "foot.in_swedish"
_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


@dataclass(frozen=True)
class Line:
    """One line of a document, said in each of its languages; one that says nothing is left out."""

    said: Said
    style: TextStyle = TEXT


@dataclass(frozen=True)
class Sheet:
    """The languages of one document: ``sv`` is the valid text, ``other`` stands beside it.

    ``scripts`` are languages by tag, for words a person wrote in a language of the own. ``swedish_alone``
    gathers, in the order of the story, what the other language lacks; ``noted`` what was said once already
    and whether the foot is to say that texts are in Swedish.
    ``is_large`` where the text is in large print: the languages stand under one another then.
    """

    sv: Words
    other: Words | None
    scripts: dict[str, PrintLanguage]
    swedish_alone: dict[str, None] = field(default_factory=dict)
    noted: set[str] = field(default_factory=set)
    is_large: bool = False

    @property
    def languages(self) -> list[Words]:
        return [self.sv] if self.other is None else [self.sv, self.other]

    def heading(self, key: str) -> SideBySide:
        """The heading of a section, in both languages over one rule."""
        first = [Paragraph(self.sv(key), HEAD, self.sv.language)]
        second = None
        if self.other is not None and key not in self.other.lacking:
            second = [Paragraph(self.other(key), HEAD_BESIDE, self.other.language)]
        if self.is_large:
            first, second = [*first, *(second or [])], None
        return SideBySide(
            first, second or None, before=15, after=5, rule=ACCENT, weight=0.9, gap=2, keep_with_next=True
        )

    def of_translation(self, key: str, words: Words) -> str:
        """What the foot says of the translation in ``key``, and that what is missing stands in Swedish."""
        is_in_part = self.other is not None and bool(self.other.lacking - {_IN_SWEDISH})
        is_in_part = is_in_part or _IN_SWEDISH in self.noted
        return " ".join(words(each) for each in (key, *([_IN_SWEDISH] if is_in_part else [])))

    def section(self, key: str, entries: Iterable[Sequence[Line]]) -> list[Any]:
        """A heading and entries with hairlines between them; nothing where there are no entries."""
        parts = self.entries(entries)
        return [self.heading(key), *parts] if parts else []

    def entries(self, entries: Iterable[Sequence[Line]]) -> list[Any]:
        """Entries with hairlines between them, each on one page where it is short."""
        blocks = [written for written in map(self.entry, entries) if written]
        for block in blocks[:-1]:
            block.append(Rule(before=3, after=3, color=HAIRLINE))
        return [KeepTogether(block, most=_TALLEST_WHOLE_ENTRY) for block in blocks]

    def entry(self, lines: Sequence[Line]) -> list[Any]:
        """Lines under one another, each beside itself in the other language.

        What exists in Swedish alone runs over both columns.
        """
        if self.other is None:
            said = [(line, line.said(self.sv)) for line in lines]
            return [
                part
                for line, words in said
                if words
                for part in _written(words, line.style, self.sv.language)
            ]
        if self.is_large:
            return [part for line in lines for part in self._stacked(line, self.other)]
        rows = [row for line in lines for row in self._row(line, self.other)]
        if not rows:
            return []
        for at in {0, 1, len(rows) - 2} & set(range(len(rows) - 1)):
            rows[at] = replace(rows[at], keep_with_next=True)
        return [Table([1, 1], rows, style=BARE, before=lines[0].style.before, after=0)]

    def _stacked(self, line: Line, other: Words) -> list[Any]:
        """The line in Swedish, and under it in the other language where it says something else there."""
        first, second = line.said(self.sv), _told(line.said(other))
        parts = _written(first, line.style, self.sv.language) if first else []
        if not second or _is_same(first, second):
            return parts
        return [*parts, *_written(second, line.style, other.language)]

    def _row(self, line: Line, other: Words) -> list[Row]:
        first, second = line.said(self.sv), _told(line.said(other))
        if not first and not second:
            return []
        plain = line.style.but(before=0, after=0, keep_with_next=False)
        left = _written(first, plain, self.sv.language)
        if _is_same(first, second):
            return [Row([Cell(left, span=2)], keep_with_next=line.style.keep_with_next)]
        right = _written(second, plain, other.language)
        return [Row([Cell(left), Cell(right)], keep_with_next=line.style.keep_with_next)]

    def translated(self, text: Translated) -> Callable[[Words], str | Text]:
        """A text of the profile in each language; Swedish where it is missing there."""

        def said(words: Words) -> str | Text:
            shown, is_swedish = words.translated(text)
            if is_swedish:
                self.noted.add(_IN_SWEDISH)
            return self._swedish(shown, words) if is_swedish else shown

        return said

    def own(self, text: OwnWords) -> Said:
        """What the candidate said: Swedish on the Swedish side, the own words on the other.

        Where one is missing the other stands in its place, in its own language.
        """

        def said(words: Words) -> Spoken | None:
            if words is self.sv and text.sv:
                return text.sv
            if text.own:
                return self._foreign(text.own, self.scripts.get(text.language or ""), words)
            return self._swedish(text.sv, words) if text.sv else None

        return said

    def told(self, text: OwnWords) -> list[Line]:
        """What a person said, and who translated it."""
        return [Line(self.own(text)), Line(self.how_translated(text), NOTE)]

    def assessed(self, text: OwnWords, *, is_paired: bool = False) -> list[Line]:
        """What an assessor or teacher wrote; where it is in Swedish alone, a note says so once in all.

        ``is_paired`` where the program has room for a translation, whose lack is then told too.
        """
        if text.own or not text.sv:
            return self.told(text)
        if is_paired and self.other is not None:
            self.swedish_alone[text.sv] = None
        is_first = "own.assessor_swedish" not in self.noted
        self.noted.add("own.assessor_swedish")
        note = Line(
            lambda words: words("own.assessor_swedish") if is_first and words is self.other else None, NOTE
        )
        return [Line(lambda words: self._foreign(text.sv or "", self.sv.language, words)), note]

    def labelled(self, key: str, text: OwnWords) -> Said:
        """A label in bold and what a person said after it; nothing where nothing was said.

        Beside Swedish the label stands with a note where the text is in Swedish alone.
        """
        answer = self.own(text)

        def said(words: Words) -> Spoken | None:
            if words is not self.sv and text.sv and not text.own:
                self.swedish_alone[text.sv] = None
                note = Text.of(Run(words("own.only_swedish"), color=QUIET))
                return self.named(words, words(key), note)
            return self.named(words, words(key), answer(words))

        return said

    def short(self, text: OwnWords, words: Words) -> str:
        """A short text inside a sentence: the own words where they are of this language, else the Swedish."""
        if words is self.sv:
            return text.sv or text.own or ""
        if text.own and text.language == words.language.tag:
            return text.own
        if text.sv and not text.own:
            self.swedish_alone[text.sv] = None
        return text.sv or text.own or ""

    def named(self, words: Words, label: Spoken | None, said: Spoken | None) -> Spoken | None:
        """Words in bold and what follows them, under them where it runs the other way."""
        if not said or not label:
            return None
        bold = Text(tuple(replace(run, bold=True) for run in _joined(label).runs))
        told = _joined(said)
        spoken = _only_language(told)
        if spoken is not None and spoken.direction != words.language.direction:
            return (bold + words.texts["list.colon"].rstrip(), told)
        return bold + words.texts["list.colon"] + told

    def how_translated(self, text: OwnWords) -> Said:
        """Who translated the own words, where that matters; nothing where there is only one text."""

        def said(words: Words) -> str | None:
            if not (text.sv and text.own):
                return None if text.sv or not text.own else words("own.only_own")
            if text.translation is TranslationKind.NONE:
                return None
            return words(f"translation.{text.translation}")

        return said

    def _swedish(self, text: str, words: Words) -> str | Text:
        """Swedish in the place of words that the other language lacks."""
        self.swedish_alone[text] = None
        return self._foreign(text, self.sv.language, words)

    def _foreign(self, text: str, language: PrintLanguage | None, words: Words) -> str | Text:
        """Words in another language than the line's, each in its own direction."""
        spoken = as_it_runs(text, language or words.language)
        return text if spoken == words.language else Text.of(Run(isolate(text), language=spoken))


def _is_same(first: Spoken | None, second: Spoken | None) -> bool:
    """Whether the other language has nothing of its own but the Swedish text."""
    if not first or isinstance(first, tuple) or not isinstance(second, Text):
        return False
    has_swedish_alone = any(run.language is not None and run.language.tag == "sv" for run in second.runs)
    return has_swedish_alone and _bare(Text.of(first)) == _bare(second)


def _bare(text: Text) -> str:
    """The words without the marks that keep directions apart."""
    return text.plain.translate(_ISOLATES)


def _told(said: Spoken | None) -> Spoken | None:
    """Words with marked Swedish among them as a text of several languages."""
    return Text.of(said) if isinstance(said, str) and has_swedish(said) else said


def as_it_runs(text: str, language: PrintLanguage) -> PrintLanguage:
    """The language in the direction of the letters; some are written in two scripts, some noted wrongly."""
    if language.direction == "ltr" and base_level(text):
        return replace(language, direction="rtl")
    if language.direction == "rtl" and not runs_right_to_left(text) and any(map(str.isalpha, text)):
        return replace(language, direction="ltr")
    return language


def _joined(said: Spoken) -> Text:
    return Text.of(*said) if isinstance(said, tuple) else Text.of(said)


def _only_language(text: Text) -> PrintLanguage | None:
    """The other language a whole text is in, if it is in one."""
    spoken = {run.language for run in text.runs}
    return spoken.pop() if len(spoken) == 1 else None


def _written(said: Spoken | None, style: TextStyle, language: PrintLanguage) -> list[Any]:
    """Paragraphs; what is said in another language alone takes that language's direction."""
    texts = said if isinstance(said, tuple) else (Text.of(said or ""),)
    parts = []
    for text in texts:
        alone = _only_language(text)
        plain = Text(tuple(replace(run, language=None) for run in text.runs)) if alone else text
        tied = style.but(keep_with_next=style.keep_with_next or text is not texts[-1])
        parts.append(Paragraph(plain, tied, alone or language))
    return parts
