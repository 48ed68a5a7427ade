"""Paragraphs and headings: any script, either direction, tagged."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from reportlab.pdfbase import pdfdoc

from exports.languages import PrintLanguage
from exports.pdf import bidi
from exports.pdf.faces import spoken
from exports.pdf.flowables import Part
from exports.pdf.itemizing import Piece, Prepared, prepare
from exports.pdf.large_print import as_printed
from exports.pdf.lines import Line, fill
from exports.pdf.tagging import Heading, Node
from exports.pdf.text import Run, Text, TextStyle
from exports.pdf.writing import write

HEADINGS = ("H1", "H2", "H3")
_FEWEST_LINES = 2
_PRINTED_LINK = 4


@dataclass(frozen=True)
class Label:
    """What stands before a list item, and the structure elements it and the item's words belong to."""

    text: str
    list_node: Node
    item_node: Node
    body_node: Node


class Paragraph(Part):
    """A paragraph of one language; with `style.tag` ``H1`` to ``H3`` a heading."""

    def __init__(
        self, text: str | Run | Text, style: TextStyle, language: PrintLanguage, *, label: Label | None = None
    ) -> None:
        super().__init__()
        self.text = text if isinstance(text, Text) else Text.of(text)
        self.style, self.language = as_printed(style), language
        self.before, self.after, self.keep_with_next = style.before, style.after, style.keep_with_next
        self._label = label
        self._prepared = prepare(self.text, language, style.bold, style.italic)
        self._leaves = _Leaves(self.text, self._prepared, style.tag, language)
        self._lines: Sequence[Line] = ()
        self._filled: float | None = None
        self._starts = self._ends = True

    @property
    def leading(self) -> float:
        """The distance of its lines in points, after what its script asks for."""
        return self.style.leading * self._prepared.line_factor

    @property
    def first_baseline(self) -> float:
        """How far its first baseline lies below its upper edge, in points."""
        return self.leading / 2 + 0.3 * self.style.size

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        if self._filled != width:
            self._filled = width
            room = max(width - self.style.indent, self.style.size) * 1000 / self.style.size
            self._lines = fill(self._prepared, room, self.text, self.language)
        self.width, self.height = width, len(self._lines) * self.leading
        return width, self.height

    def split(self, width: float, height: float) -> list[Any]:
        self.wrap(width, height)
        fitting = min(int(height / self.leading + 1e-6), len(self._lines) - _FEWEST_LINES)
        if height + 1e-6 >= self.height:
            return [self]
        if fitting < _FEWEST_LINES:
            return []
        first, rest = self._part(self._lines[:fitting]), self._part(self._lines[fitting:])
        first.after, rest.before = 0, 0
        first._ends, rest._starts = False, False
        return [first, rest]

    def _part(self, lines: Sequence[Line]) -> "Paragraph":
        part = self.twin()
        part._lines = lines
        return part

    def draw(self) -> None:
        if self._label is None:
            self._draw_words()
            return
        with self.tree.inside(self._label.list_node), self.tree.inside(self._label.item_node):
            if self._starts:
                told = self._label.text if self._prepared.base else None
                with self.tree.marked(self.canv, Node("Lbl", actual_text=told)):
                    self._draw_label(self._label.text)
            with self.tree.inside(self._label.body_node):
                self._draw_words()

    def _draw_label(self, label: str) -> None:
        run = Run(label)
        line = fill(
            prepare(Text((run,)), self.language, self.style.bold, False), 1e9, Text((run,)), self.language
        )[0]
        width, gap = line.width * self.style.size / 1000, self.style.size * 0.5
        indent = self.style.indent
        x = self.width - indent + gap if self._prepared.base else indent - gap - width
        pieces = line.visual(self._prepared.base, last=True)[0]
        write(self.canv, pieces, x, self.height - self.first_baseline, self.style.size, [self.style.color])

    def _draw_words(self) -> None:
        if self._starts and self.style.tag in HEADINGS and not self.tree.in_artifact:
            self._note_heading()
        if self._leaves.single:
            with self.tree.marked(self.canv, self._leaves.node):
                for pieces, x, y in self._placed_lines():
                    write(self.canv, pieces, x, y, self.style.size, self._colors)
            return
        with self.tree.inside(self._leaves.node):
            for pieces, x, y in self._placed_lines():
                for index, group in groupby(pieces, key=lambda piece: self._leaves.of_run[piece.run]):
                    x = self._draw_leaf(index, list(group), x, y)

    def _note_heading(self) -> None:
        top = self.canv.absolutePosition(0, self.height)[1]
        depth, words = HEADINGS.index(self.style.tag) + 1, spoken(self._prepared.plain)
        page = self.canv.getPageNumber() - 1
        self.tree.headings.append(Heading(depth, words, self.language.tag, page, round(top, 2)))

    @property
    def _colors(self) -> list[str]:
        return [run.color or self.style.color for run in self.text.runs]

    def _placed_lines(self) -> Iterator[tuple[list[Piece], float, float]]:
        """Each line's pieces from left to right, with the left end of its baseline."""
        base, size = self._prepared.base, self.style.size
        for index, line in enumerate(self._lines):
            last = self._ends and index + 1 == len(self._lines)
            pieces, hanging = line.visual(base, last)
            room = self.width - self.style.indent - line.width * size / 1000
            x = self._offset(room) + (0 if base else self.style.indent)
            yield pieces, x - hanging * size / 1000, self.height - self.first_baseline - index * self.leading

    def _offset(self, room: float) -> float:
        if self.style.align == "center":
            return room / 2
        at_left = (self.style.align == "start") == (self._prepared.base == 0)
        return 0 if at_left else room

    def _draw_leaf(self, index: int, pieces: Sequence[Piece], x: float, y: float) -> float:
        node, link = self._leaves.nodes[index], self._leaves.links[index]
        with self.tree.marked(self.canv, node):
            end = write(self.canv, pieces, x, y, self.style.size, self._colors)
        if link and not self.tree.in_artifact:
            size = self.style.size
            self.canv.linkURL(
                link,
                (x, y - 0.25 * size, end, y + 0.85 * size),
                relative=1,
                F=_PRINTED_LINK,
                Contents=pdfdoc.PDFString(_letters(pieces)),
                StructParent=self.tree.annotate(node),
            )
        return end


class _Leaves:
    """The structure element of a paragraph, and those of its links and words in other languages."""

    def __init__(self, text: Text, prepared: Prepared, tag: str, language: PrintLanguage) -> None:
        right_to_left = prepared.base == 1 or bidi.runs_right_to_left(prepared.plain)
        self.node = Node(tag, language=language.tag)
        self.nodes: list[Node] = []
        self.links: list[str | None] = []
        self.of_run: list[int] = []
        stretches = [
            (key, list(runs)) for key, runs in groupby(text.runs, key=lambda run: (run.link, run.language))
        ]
        self.single = all(key == (None, None) for key, _ in stretches)
        if self.single and right_to_left:
            self.node.actual_text = spoken(prepared.plain)
        for index, ((link, other), runs) in enumerate(stretches):
            self.links.append(link)
            self.of_run += [index] * len(runs)
            self.nodes.append(self._leaf(link, other, runs, right_to_left))

    def _leaf(self, link: str | None, other: Any, runs: Iterable[Run], right_to_left: bool) -> Node:
        if self.single or not (link or other or right_to_left):
            return self.node
        leaf = Node("Link" if link else "Span", language=other.tag if other else None)
        if right_to_left:
            # Glyphs stand in visual order; the letters in reading order are told beside them, run by run.
            leaf.actual_text = spoken("".join(run.text for run in runs))
            self.node.add(leaf)
        return leaf


def _letters(pieces: Sequence[Piece]) -> str:
    """The letters of pieces in an order fit for a tool tip."""
    return "".join(
        cluster.text
        for piece in pieces
        for cluster in (piece.clusters if not piece.level & 1 else reversed(piece.clusters))
    ).strip()
