"""Tables whose rows and headings a screen reader knows, mirrored for languages that run right to left."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any, Literal

from exports.languages import PrintLanguage
from exports.pdf.flowables import Part, Stack, rectangle
from exports.pdf.paragraph import Paragraph
from exports.pdf.tagging import Node
from exports.pdf.text import Text, TextStyle

# A row lower than this moves to the next page whole.
_TALLEST_WHOLE_ROW = 240
_FUZZ = 1e-7


@dataclass(frozen=True)
class Cell:
    """What stands in one cell; `heading` makes it head its row, `span` lets it take several columns."""

    parts: Sequence[Any]
    span: int = 1
    heading: bool = False

    @classmethod
    def of(
        cls,
        text: str | Text,
        style: TextStyle,
        language: PrintLanguage,
        *,
        span: int = 1,
        heading: bool = False,
    ) -> "Cell":
        """Returns a cell with one paragraph."""
        return cls([Paragraph(text, style, language)], span, heading)


@dataclass(frozen=True)
class Row:
    """Cells in reading order; `shade` is ``#rrggbb``, `keep_with_next` ties a heading to the row below."""

    cells: Sequence[Cell]
    shade: str | None = None
    keep_with_next: bool = False


@dataclass(frozen=True)
class TableStyle:
    """The look of a table: ``lines`` drawn between rows, around all cells, or none; measures in points.

    ``gutter`` is kept free after each column but the last.
    """

    lines: Literal["rows", "grid", "none"] = "rows"
    line_color: str = "#9aa5b1"
    weight: float = 0.5
    header_shade: str | None = "#e6ebf0"
    pad_x: float = 4
    pad_y: float = 2.5
    gutter: float = 0


@dataclass(eq=False)
class _Line:
    """One row laid out: its stacks, each with the column it starts in, and its structure elements.

    Cells of a table that nothing heads have none.
    """

    row: Row
    header: bool
    node: Node
    cell_nodes: list[Node]
    stacks: list[tuple[int, Stack]] = field(default_factory=list)
    drops: list[float] = field(default_factory=list)
    height: float = 0.0

    @property
    def shade(self) -> str | None:
        return self.row.shade


class Table(Part):
    """A table; `columns` are the relative widths, the first `header_rows` rows head them on each page.

    One that nothing heads is only a way to place texts, and is read out as texts, row by row.
    ``direction`` is that of the page's language: with ``rtl`` the first column stands on the right. Raises
    ValueError when a row does not fill the columns.
    """

    def __init__(
        self,
        columns: Sequence[float],
        rows: Sequence[Row],
        *,
        header_rows: int = 0,
        direction: Literal["ltr", "rtl"] = "ltr",
        style: TableStyle | None = None,
        before: float = 2,
        after: float = 6,
    ) -> None:
        super().__init__()
        self.before, self.after = before, after
        self._columns = list(columns)
        self._style = style or TableStyle()
        self._mirrored = direction == "rtl"
        self._is_headed = header_rows > 0 or any(cell.heading for row in rows for cell in row.cells)
        self._node = Node("Table" if self._is_headed else "Div")
        self._repeats_header = False
        lines = [self._line(row, index < header_rows) for index, row in enumerate(rows)]
        self._header, self._body = lines[:header_rows], lines[header_rows:]
        self._laid_out: float | None = None

    def _line(self, row: Row, header: bool) -> _Line:
        taken = sum(cell.span for cell in row.cells)
        if taken != len(self._columns):
            raise ValueError(f"a row of {taken} columns in a table of {len(self._columns)}")
        node = Node("TR" if self._is_headed else "Div")
        return _Line(row, header, node, self._cell_nodes(row, node, header) if self._is_headed else [])

    def _cell_nodes(self, row: Row, node: Node, header: bool) -> list[Node]:
        cells = []
        for cell in row.cells:
            attributes: dict[str, object] = {}
            if header or cell.heading:
                attributes["Scope"] = "Column" if header else "Row"
            if cell.span > 1:
                attributes["ColSpan"] = cell.span
            tag = "TH" if header or cell.heading else "TD"
            cells.append(Node(tag, attributes={"Table": attributes} if attributes else {}))
            node.add(cells[-1])
        return cells

    @property
    def _lines(self) -> list[_Line]:
        return [*self._header, *self._body]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        if self._laid_out != width:
            self._laid_out = width
            share = width / sum(self._columns)
            self._edges = [0.0]
            for column in self._columns:
                self._edges.append(self._edges[-1] + column * share)
            for line in self._lines:
                self._lay_out(line)
        self.width, self.height = width, sum(line.height for line in self._lines)
        return width, self.height

    def _lay_out(self, line: _Line) -> None:
        style, column = self._style, 0
        line.stacks = []
        for cell in line.row.cells:
            room = self._edges[column + cell.span] - self._edges[column] - 2 * style.pad_x
            room -= self._gutter_after(column + cell.span)
            line.stacks.append((column, Stack(cell.parts, room)))
            column += cell.span
        baselines = [_first_baseline(stack) for _, stack in line.stacks]
        lowest = max(baselines, default=0.0)
        line.drops = [lowest - baseline if baseline else 0.0 for baseline in baselines]
        heights = (stack.height + drop for (_, stack), drop in zip(line.stacks, line.drops, strict=True))
        line.height = max(heights, default=0.0) + 2 * style.pad_y

    def split(self, width: float, height: float) -> list[Any]:
        self.wrap(width, height)
        if self.height <= height + _FUZZ:
            return [self]
        room = height - sum(line.height for line in self._header)
        fitting = 0
        for line in self._body:
            if line.height > room + _FUZZ:
                break
            room -= line.height
            fitting += 1
        cut = self._cut(self._body[fitting], room)
        while not cut and fitting and self._body[fitting - 1].row.keep_with_next:
            fitting -= 1
        first, rest = self._body[:fitting], self._body[fitting:]
        if cut:
            first, rest = [*first, cut[0]], [cut[1], *rest[1:]]
        return [self._part(first, False), self._part(rest, True)] if first else []

    def _cut(self, line: _Line, room: float) -> tuple[_Line, _Line] | None:
        """Cuts a row too tall to be moved whole, where each of its cells can be cut."""
        room -= 2 * self._style.pad_y
        if line.height < _TALLEST_WHOLE_ROW or room <= 0:
            return None
        halves = [stack.split(room - drop) for (_, stack), drop in zip(line.stacks, line.drops, strict=True)]
        if not any(first for first, _ in halves):
            return None
        upper, lower = (self._half(line, [half[index] for half in halves]) for index in (0, 1))
        return upper, lower

    def _half(self, line: _Line, contents: Sequence[Sequence[Any]]) -> _Line:
        cells = [Cell(parts, cell.span) for cell, parts in zip(line.row.cells, contents, strict=True)]
        half = _Line(Row(cells, line.row.shade), line.header, line.node, line.cell_nodes)
        self._lay_out(half)
        return half

    def _part(self, body: list[_Line], continued: bool) -> "Table":
        part = self.twin()
        part._body = body
        if continued:
            part._repeats_header, part.before = True, 0
        else:
            part.after = 0
        return part

    def draw(self) -> None:
        tops = list(self._tops())
        with self.tree.artifact(self.canv):
            self.canv._code.extend(self._shades_and_lines(tops))
        with self.tree.inside(self._node):
            for line, top in zip(self._lines, tops, strict=True):
                if line.header and self._repeats_header:
                    with self.tree.artifact(self.canv, "Pagination"):
                        self._draw_cells(line, top)
                else:
                    with self.tree.inside(line.node):
                        self._draw_cells(line, top)

    def _tops(self) -> Iterator[float]:
        top = self.height
        for line in self._lines:
            yield top
            top -= line.height

    def _draw_cells(self, line: _Line, top: float) -> None:
        style = self._style
        nodes: Sequence[Node | None] = line.cell_nodes or [None] * len(line.stacks)
        for (column, stack), drop, node, cell in zip(
            line.stacks, line.drops, nodes, line.row.cells, strict=True
        ):
            left = self._left(column, cell.span) + style.pad_x
            if self._mirrored:
                left += self._gutter_after(column + cell.span)
            with self.tree.inside(node) if node else nullcontext():
                stack.draw(self.canv, left, top - style.pad_y - drop)

    def _gutter_after(self, column: int) -> float:
        return self._style.gutter if column < len(self._columns) else 0

    def _left(self, column: int, span: int) -> float:
        return self.width - self._edges[column + span] if self._mirrored else self._edges[column]

    def _shades_and_lines(self, tops: Sequence[float]) -> Iterator[str]:
        style = self._style
        for line, top in zip(self._lines, tops, strict=True):
            shade = line.shade or (style.header_shade if line.header else None)
            if shade:
                yield rectangle(0, top - line.height, self.width, line.height, shade)
        if style.lines == "none":
            return
        for line, top in zip(self._lines, tops, strict=True):
            yield self._level_line(top - line.height)
            if style.lines == "grid":
                yield from self._upright_lines(line, top)
        if style.lines == "grid" and tops:
            yield self._level_line(tops[0] - style.weight)

    def _level_line(self, y: float) -> str:
        return rectangle(0, y, self.width, self._style.weight, self._style.line_color)

    def _upright_lines(self, line: _Line, top: float) -> Iterable[str]:
        weight = self._style.weight
        lefts = [
            self._left(column, cell.span)
            for (column, _), cell in zip(line.stacks, line.row.cells, strict=True)
        ]
        for x in [*lefts, self.width - weight]:
            yield rectangle(x, top - line.height, weight, line.height, self._style.line_color)


def _first_baseline(stack: Stack) -> float:
    first = stack.parts[0] if stack.parts else None
    return first.first_baseline if isinstance(first, Paragraph) else 0.0
