"""The candidate's own page: what I can do, what comes next, whom to ask, how to object; in large type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.pagesizes import A4

from exports.paper import Paper
from exports.pdf.document import BOTTOM, TOP, WIDTH
from exports.pdf.flowables import Rule, Stack
from exports.pdf.lists import bullet_list
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.heads import masthead
from exports.pdf.sections.phrases import unbroken
from exports.pdf.sections.sheet import Sheet
from exports.pdf.sections.styles import ACCENT, HAIRLINE, LABEL, TEXT
from exports.pdf.text import Run, Text, TextStyle
from exports.print_words import Words
from validering.portfolio import Portfolio
from validering.portfolio_results import PrintedModule, PrintedResult, PrintedSupplement
from validering.profile import Translated

# What the frame of a page holds above four lines of foot.
_ROOM = A4[1] - TOP - BOTTOM - 60


_TITLE = TextStyle(size=24, leading=29, bold=True, color=ACCENT, after=0, tag="H1", keep_with_next=True)
_HEAD = TextStyle(
    size=16, leading=20, bold=True, color=ACCENT, before=8, after=1, tag="H2", keep_with_next=True
)
_TEXT = TextStyle(size=16, leading=20, after=1.5)
_BESIDE_TITLE = LABEL.but(size=10, leading=13, after=1, tag="H2", keep_with_next=True)
_BESIDE = TEXT.but(size=8.5, leading=11, after=1)


@dataclass(frozen=True)
class _Fit:
    """How many things that are done and that come next have room on the one page, and how close it is set."""

    tasks: int
    steps: int
    text: TextStyle = _TEXT


_CLOSE = _TEXT.but(leading=18, after=0.5)
_FITS = (
    _Fit(8, 3),
    _Fit(6, 3),
    _Fit(5, 2),
    _Fit(4, 2),
    _Fit(4, 1),
    _Fit(3, 1),
    _Fit(2, 1),
    _Fit(2, 1, _CLOSE),
    _Fit(1, 0, _CLOSE),
)


def my_result(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Returns one page: the candidate's language in 16 points, Swedish small under it."""
    for fit in _FITS:
        if Stack(_page(portfolio, paper, sheet, fit), WIDTH).height <= _ROOM:
            break
    return _page(portfolio, paper, sheet, fit)


def _page(portfolio: Portfolio, paper: Paper, sheet: Sheet, fit: _Fit) -> list[Any]:
    top = masthead(portfolio, paper, sheet)
    if sheet.other is None:
        return [*top, *_large(_Told(portfolio, sheet, sheet.sv, fit), paper)]
    own, swedish = (_Told(portfolio, sheet, words, fit) for words in (sheet.other, sheet.sv))
    rule = Rule(before=7, after=4, color=HAIRLINE)
    return [*top, *_large(own, paper), rule, *_small(swedish)]


@dataclass(frozen=True)
class _Said:
    """One sentence and the things that are named after it, if any."""

    text: str
    things: tuple[str, ...] = ()


def _large(told: _Told, paper: Paper) -> list[Any]:
    """Each sentence and each thing on a line of its own."""
    language, style = told.words.language, told.fit.text
    parts: list[Any] = [
        Paragraph(told.words("kind.my-result"), _TITLE, language),
        Paragraph(paper.handed_name or told.portfolio.name, style.but(bold=True), language),
    ]
    for key, sentences in told.sections():
        parts.append(Paragraph(told.words(key), _HEAD, language))
        for each in sentences:
            parts.append(Paragraph(each.text, style, language))
            parts += bullet_list(each.things, style, language)
    return parts


def _small(told: _Told) -> list[Any]:
    """Each section in one paragraph with its heading in bold."""
    language = told.words.language
    parts = [Paragraph(told.words("kind.my-result"), _BESIDE_TITLE, language)]
    for key, sentences in told.sections():
        texts = [f"{each.text} {'; '.join(each.things)}." if each.things else each.text for each in sentences]
        said = Text.of(Run(f"{told.words(key)}  ", bold=True), " ".join(texts))
        parts.append(Paragraph(said, _BESIDE, language))
    return parts


class _Told:
    """What the page says in one language."""

    def __init__(self, portfolio: Portfolio, sheet: Sheet, words: Words, fit: _Fit) -> None:
        self.portfolio, self.words, self.fit = portfolio, words, fit
        self._sheet = sheet

    def sections(self) -> list[tuple[str, list[_Said]]]:
        """The sections by the key of their heading."""
        words = self.words
        objecting = [_Said(words("my.object_say")), _Said(words("my.object_then"))]
        return [
            ("my.can", self._can()),
            ("my.next", self._next()),
            ("my.ask", self._ask()),
            ("my.object", objecting),
        ]

    def _can(self) -> list[_Said]:
        said: list[_Said] = []
        share = max(1, self.fit.tasks // max(1, len(self.portfolio.results)))
        for result in self.portfolio.results:
            key = "my.alone" if result.achieved else "my.none"
            done = sorted(result.achieved, key=lambda module: -module.weight)
            named = tuple(self._text(each.title) for each in done[:share])
            said.append(_Said(self.words(key, title=self._text(result.title)), named))
            if len(done) > share:
                said.append(_Said(self.words("my.more", count=len(done) - share)))
        return said or [_Said(self.words("my.waiting"))]

    def _next(self) -> list[_Said]:
        results = self.portfolio.results
        said = [self._outcome(each) for each in results]
        planned = [each for result in results for each in result.supplements]
        if planned and not self.fit.steps:
            said.append(_Said(self.words("my.in_plan")))
        elif planned:
            steps = tuple(self._step(*each) for each in planned[: self.fit.steps])
            said.append(_Said(self.words("my.plan"), steps))
            if len(planned) > self.fit.steps:
                said.append(_Said(self.words("my.more_plan", count=len(planned) - self.fit.steps)))
        return said or [_Said(self.words("my.wait"))]

    def _outcome(self, result: PrintedResult) -> _Said:
        counts = {"count": len(result.achieved), "of": len(result.modules)}
        said = self.words(f"my.outcome.{result.outcome}", **counts)
        is_one_of_many = len(self.portfolio.results) > 1
        return _Said(f"{self._text(result.title)}. {said}" if is_one_of_many else said)

    def _step(self, module: PrintedModule, each: PrintedSupplement) -> str:
        """What to do in the Swedish of the plan; in another language its kind and the module."""
        kind = self.words(f"supplement_kind.{each.kind}")
        is_swedish = self.words is self._sheet.sv
        what = each.action.rstrip(".") if is_swedish else self._text(module.title)
        return self.words("my.step", kind=kind, what=what)

    def _ask(self) -> list[_Said]:
        centre, case_no = self.portfolio.centre, self.portfolio.case_no
        names = dict.fromkeys(each.decided_by for each in self.portfolio.results)
        who = _Said(self.words("my.ask_whom", who=self.words.listed([*names, centre.name])))
        if centre.phone:
            how = self.words("my.call", phone=unbroken(centre.phone), case_no=case_no)
        elif centre.email:
            how = self.words("my.write", email=centre.email, case_no=case_no)
        else:
            how = self.words("my.number", case_no=case_no)
        return [who, _Said(how)]

    def _text(self, text: Translated) -> str:
        shown, is_swedish = self.words.translated(text)
        if is_swedish:
            self._sheet.swedish_alone[shown] = None
        return shown.rstrip(".")
