"""Paints a criterion: code, both languages, and the mark as a figure and in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.assessment import words
from ui.assessment.criterion_model import CriterionRow, Role
from ui.language import direction
from ui.widgets.look import GRID, LIGHT, SMALL, Colours, colours_on, on_chosen

Index = QModelIndex | QPersistentModelIndex
MARK_WIDTH = 148
SIDE_BY_SIDE = 700
HEAD_HEIGHT = 22
OWN_SIZE = 14
SEGMENT, GAP = 13, 4
LEAST = 64


MOST_BLOCKS = 400


class TextBlock:
    """A text broken into lines of one width, in the direction of its language."""

    def __init__(
        self, text: str, font: QFont, width: float, way: Qt.LayoutDirection, *, is_centred: bool = False
    ) -> None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(way)
        is_mirrored = way == Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(option)
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            # Aligning to the right would count the space at the end of a broken line.
            left = width - line.naturalTextWidth() if is_mirrored or is_centred else 0.0
            left = left / 2 if is_centred else left
            line.setPosition(QPointF(left, self.height))
            self.height += line.height()
        self._layout.endLayout()

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        self._layout.draw(painter, QPointF(x, y))


_BLOCKS: dict[tuple[str, str, float, Qt.LayoutDirection, bool], TextBlock] = {}


def text_block(
    text: str, font: QFont, width: float, way: Qt.LayoutDirection, *, is_centred: bool = False
) -> TextBlock:
    """The text in lines, reckoned once for as long as it is shown in the same way."""
    key = (text, font.key(), width, way, is_centred)
    if key not in _BLOCKS:
        if len(_BLOCKS) >= MOST_BLOCKS:
            _BLOCKS.clear()
        _BLOCKS[key] = TextBlock(text, font, width, way, is_centred=is_centred)
    return _BLOCKS[key]


class CriterionDelegate(QStyledItemDelegate):
    """The rows of the criterion list.

    With room both languages and the mark stand side by side; else the mark stands on the line of the code
    and the texts below each other over the whole width.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: CriterionRow = index.data(Role.ROW)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        head = HEAD_HEIGHT * _head_lines(row, option.font, width)
        return QSize(width, int(max(LEAST, head + _Texts(row, option.font, width).height + GRID * 2)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CriterionRow = index.data(Role.ROW)
        colours = colours_of(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, colours)
        is_chosen = option.state & QStyle.StateFlag.State_Selected
        pen = _Pen(painter, option, on_chosen(colours) if is_chosen else colours)
        pen.code(row)
        pen.texts(row)
        pen.mark(row)
        painter.restore()


class _Texts:
    """The Swedish text and the own one, below or beside each other, in a row of ``width``."""

    def __init__(self, row: CriterionRow, font: QFont, width: int) -> None:
        self.is_wide = width >= SIDE_BY_SIDE
        room = float(width - GRID * 4 - (MARK_WIDTH + GRID * 2 if self.is_wide else 0))
        self.column = (room - GRID * 2) / 2 if self.is_wide and row.own else room
        self.swedish = text_block(row.swedish, font, self.column, Qt.LayoutDirection.LeftToRight)
        self.own: TextBlock | None = None
        if row.own is not None and row.own_tag is not None:
            self.own = text_block(row.own, sized(font, OWN_SIZE), self.column, direction(row.own_tag))
        below = self.own.height + 2 if self.own else 0.0
        self.height = max(self.swedish.height, below) if self.is_wide else self.swedish.height + below


class _Pen:
    """Draws the parts of one row, mirrored where the screen is."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
        self._painter, self._font, self._colours = painter, option.font, colours
        self._mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        self._rect = QRectF(option.rect).adjusted(GRID * 2, GRID, -GRID * 2, -GRID)
        self._width = option.rect.width()
        self._is_wide = self._width >= SIDE_BY_SIDE
        self._head = HEAD_HEIGHT

    def code(self, row: CriterionRow) -> None:
        """The short code, and that the criterion is critical."""
        self._head = HEAD_HEIGHT * _head_lines(row, self._font, self._width)
        end = self._words(row.code, 0, self._colours.accent, bold=True)
        if not row.is_critical:
            return
        self._painter.setFont(sized(self._font, SMALL))
        width = self._painter.fontMetrics().horizontalAdvance(words.critical()) + GRID * 2
        pill = self._box(end + GRID, 0, width, HEAD_HEIGHT - 2)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._colours.warning_soft))
        self._painter.drawRoundedRect(pill, 9, 9)
        self._painter.setPen(QColor(self._colours.warning))
        self._painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words.critical())

    def texts(self, row: CriterionRow) -> None:
        texts = _Texts(row, self._font, self._width)
        self._painter.setPen(QColor(self._colours.ink))
        box = self._box(0, self._head, texts.column, texts.swedish.height)
        texts.swedish.draw(self._painter, box.x(), box.y())
        if texts.own is None:
            return
        self._painter.setPen(QColor(self._colours.quiet))
        if texts.is_wide:
            box = self._box(texts.column + GRID * 2, self._head, texts.column, texts.own.height)
        else:
            box = box.translated(0, texts.swedish.height + 2)
        texts.own.draw(self._painter, box.x(), box.y())

    def mark(self, row: CriterionRow) -> None:
        """The level as filled segments and in words, and whether it is signed."""
        if self._is_wide:
            start = self._rect.width() - MARK_WIDTH
            self._figure(row, start, 0)
            self._wrapped_mark(row, start)
            return
        figure = _figure_width(row)
        room = self._rect.width() - figure
        width = min(room, _mark_width(row, self._font))
        top = self._head - HEAD_HEIGHT
        start = self._rect.width() - width if top == 0 else figure
        self._figure(row, start - figure, top + 4)
        metrics = QFontMetricsF(sized(self._font, SMALL))
        shown = metrics.elidedText(_mark_line(row), Qt.TextElideMode.ElideRight, width)
        self._words(shown, start, self._tone(row), top=top)

    def _tone(self, row: CriterionRow) -> str:
        if row.is_unsigned:
            return self._colours.warning
        return self._colours.ink if row.filled is not None else self._colours.quiet

    def _wrapped_mark(self, row: CriterionRow, start: float) -> None:
        font = sized(self._font, SMALL)
        font.setBold(row.filled is not None)
        box = self._box(start, 15, MARK_WIDTH, self._rect.height() - 15)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._colours.ink if row.filled is not None else self._colours.quiet))
        flags = self._side() | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute
        option = QTextOption(flags)
        used = self._painter.boundingRect(box, row.mark, option)
        self._painter.drawText(box, row.mark, option)
        font.setBold(False)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._colours.warning if row.is_unsigned else self._colours.quiet))
        self._painter.drawText(box.adjusted(0, used.height(), 0, GRID), row.state, option)

    def _figure(self, row: CriterionRow, start: float, top: float) -> None:
        """Filled segments for a level, a dotted line for what has none: not only the colours differ."""
        edge = QColor(self._colours.edge)
        full = QColor(self._colours.done if row.is_passed else self._colours.accent)
        for place in range(row.segments):
            box = self._box(start + place * (SEGMENT + GAP), top + 1, SEGMENT, 9)
            if row.is_absent:
                self._painter.setPen(QPen(edge, 1.6, Qt.PenStyle.DotLine))
                middle = box.center().y()
                self._painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
            elif row.filled is not None:
                is_full = place < row.filled
                self._painter.setPen(QPen(full if is_full else edge, 1.2))
                self._painter.setBrush(QBrush(full) if is_full else QBrush(Qt.BrushStyle.NoBrush))
                self._painter.drawRoundedRect(box, 2, 2)

    def _words(self, text: str, start: float, colour: str, *, bold: bool = False, top: float = 0) -> float:
        """One line at the height of the code; gives where it ends."""
        font = sized(self._font, SMALL)
        font.setBold(bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        width = QFontMetricsF(font).horizontalAdvance(text) + 2
        flags = self._side() | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(self._box(start, top, width, HEAD_HEIGHT - 2), flags, text)
        return start + width

    def _box(self, start: float, top: float, width: float, height: float) -> QRectF:
        """A box counted from the leading edge of the row."""
        left = self._rect.right() - start - width if self._mirrored else self._rect.left() + start
        return QRectF(left, self._rect.top() + top, width, height)

    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft


def _mark_line(row: CriterionRow) -> str:
    return f"{row.mark} · {row.state}" if row.state else row.mark


def _mark_width(row: CriterionRow, font: QFont) -> float:
    return QFontMetricsF(sized(font, SMALL)).horizontalAdvance(_mark_line(row)) + 2


def _figure_width(row: CriterionRow) -> float:
    has_figure = row.filled is not None or row.is_absent
    return row.segments * (SEGMENT + GAP) + GRID / 2 if has_figure else 0.0


def _head_lines(row: CriterionRow, font: QFont, width: int) -> int:
    """Two where the mark does not fit beside the code."""
    if width >= SIDE_BY_SIDE:
        return 1
    small = QFontMetricsF(sized(font, SMALL))
    used = small.horizontalAdvance(row.code) * 1.1 + GRID * 3
    if row.is_critical:
        used += small.horizontalAdvance(words.critical()) + GRID * 3
    fits = used + _figure_width(row) + _mark_width(row, font) <= width - GRID * 4
    return 1 if fits else 2


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, colours: Colours, *, with_edge: bool = True
) -> None:
    """The ground of a row or a cell; what is chosen has another one, and an edge at its beginning."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(colours.accent_soft))
        edge = QRect(option.rect)
        edge.setWidth(4)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            edge.moveRight(option.rect.right())
        if with_edge:
            painter.fillRect(edge, QColor(colours.accent))
    painter.setPen(QColor(colours.line))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def sized(base: QFont, pixels: int) -> QFont:
    """The font in another size."""
    font = QFont(base)
    font.setPixelSize(pixels)
    return font


def colours_of(widget: QWidget | None) -> Colours:
    """The colours in force, told by the palette of the application."""
    if widget is None:
        return LIGHT
    return colours_on(QGuiApplication.palette().window().color().name())
