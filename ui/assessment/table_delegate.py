"""Paints the cells of the table: both languages, a ring for each level, and quiet words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.assessment import words
from ui.assessment.criterion_delegate import (
    OWN_SIZE,
    TextBlock,
    colours_of,
    paint_ground,
    sized,
    text_block,
)
from ui.assessment.criterion_model import CriterionRow, Role
from ui.assessment.table_model import Column, TableModel, lacking
from ui.language import direction
from ui.widgets.look import GRID, SMALL, Colours, on_chosen

Index = QModelIndex | QPersistentModelIndex
TOUCH = 44
RING = 11.0
TO_RING, BELOW_RING = 14.0, 26.0
CODE_HEIGHT = 20
HIGHEST = 34.0


class TableDelegate(QStyledItemDelegate):
    """Nothing is told by colour alone: a set level is a filled ring with a tick in it.

    Where ``is_stacked`` the text runs over the whole row, above what can be pressed: each cell paints its
    part of it, and the name of its level, for there are no heads then.
    """

    is_stacked = False

    def text_height(self, row: CriterionRow, option: QStyleOptionViewItem) -> int:
        """How high the text stands above what can be pressed, where it does."""
        if not self.is_stacked:
            return 0
        blocks = _blocks(row, option, _across(option).width(), is_stacked=True)
        return int(CODE_HEIGHT + _height(blocks) + GRID)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: CriterionRow = index.data(Role.ROW)
        above, width = self.text_height(row, option), option.rect.width()
        if self._kind(index) is Column.TEXT:
            if above:
                return QSize(width, above + TOUCH)
            blocks = _blocks(row, option, width or 320)
            return QSize(width, int(max(TOUCH, CODE_HEIGHT + _height(blocks) + GRID * 2)))
        quiet = str(index.data() or "")
        if above and not quiet:
            return QSize(width, above + int(_quiet(_title(index), option).height + BELOW_RING + GRID // 2))
        return QSize(width, above + int(max(TOUCH, _quiet(quiet, option).height + GRID * 2 if quiet else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: CriterionRow = index.data(Role.ROW)
        colours = colours_of(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = self._kind(index)
        paint_ground(painter, option, colours, with_edge=kind is Column.TEXT)
        if option.state & QStyle.StateFlag.State_Selected:
            colours = on_chosen(colours)
        above, whole = self.text_height(row, option), QRect(option.rect)
        if above:
            painter.save()
            painter.setClipRect(option.rect)
            _paint_text(painter, option, row, colours, _across(option), is_stacked=True)
            painter.restore()
            option.rect.setTop(option.rect.top() + above)
            if kind is Column.LEVEL or (kind is Column.ABSENT and not row.is_absent):
                _paint_title(painter, option, index, colours)
        if kind is Column.TEXT:
            if not above:
                _paint_text(painter, option, row, colours, option.rect)
        elif kind is Column.LEVEL:
            _paint_ring(painter, option, row, colours, is_set=row.filled == index.column() - 1)
        elif kind is Column.ABSENT and not row.is_absent:
            _paint_dots(painter, option, colours)
        else:
            _paint_quiet(painter, option, index, colours)
        if above and _is_text_in_hand(option, index):
            text = _across(option)
            text.setRect(text.left(), whole.top(), text.width(), above)
            painter.setClipRect(whole)
            _paint_focus(painter, text, colours)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            _paint_focus(painter, option.rect, colours)
        painter.restore()

    def _kind(self, index: Index) -> Column:
        model = index.model()
        assert isinstance(model, TableModel)
        return model.kind(index.column())


def _is_text_in_hand(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the focus is on the text above what can be pressed in the row of ``index``."""
    view = option.widget
    if not isinstance(view, QAbstractItemView) or not view.hasFocus():
        return False
    current = view.currentIndex()
    return current.row() == index.row() and current.column() == 0


def _paint_focus(painter: QPainter, around: QRect, colours: Colours) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.focus), 2))
    painter.drawRoundedRect(QRectF(around).adjusted(2, 2, -2, -2), 6, 6)


def _across(option: QStyleOptionViewItem) -> QRect:
    """The whole row that a cell belongs to."""
    view = option.widget
    if not isinstance(view, QTableView):
        return QRect(option.rect)
    width = view.viewport().width()
    # Mirrored columns end some pixels beside the edge while their heads are hidden.
    beside = 0
    if option.direction == Qt.LayoutDirection.RightToLeft:
        beside = max(0, width - view.columnViewportPosition(0) - view.columnWidth(0))
    return QRect(0, option.rect.top(), width - beside, option.rect.height())


def _title(index: Index) -> str:
    return str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or "")


def _blocks(
    row: CriterionRow, option: QStyleOptionViewItem, width: int, *, is_stacked: bool = False
) -> list[TextBlock]:
    room = float(width - GRID * 3)
    blocks = [text_block(row.swedish, option.font, room, Qt.LayoutDirection.LeftToRight)]
    if row.own is not None and row.own_tag is not None:
        blocks.append(text_block(row.own, sized(option.font, OWN_SIZE), room, direction(row.own_tag)))
    if row.own_view and not is_stacked:
        blocks.append(text_block(row.own_view, sized(option.font, SMALL), room, option.direction))
    return blocks


def _height(blocks: list[TextBlock]) -> float:
    return sum(block.height for block in blocks) + 2 * (len(blocks) - 1)


def _quiet(text: str, option: QStyleOptionViewItem, *, is_centred: bool = False) -> TextBlock:
    room = float(max(24, option.rect.width() - GRID * 2))
    return text_block(text, sized(option.font, SMALL), room, option.direction, is_centred=is_centred)


def _paint_text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    row: CriterionRow,
    colours: Colours,
    room: QRect,
    *,
    is_stacked: bool = False,
) -> None:
    is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    _paint_head(painter, option, row, colours, room, row.own_view if is_stacked else "")
    top = float(room.top() + GRID + CODE_HEIGHT)
    left = room.left() + (GRID if is_mirrored else GRID * 2)
    colour = colours.ink
    for block in _blocks(row, option, room.width(), is_stacked=is_stacked):
        painter.setPen(QColor(colour))
        block.draw(painter, left, top)
        top += block.height + 2
        colour = colours.quiet


def _paint_head(
    painter: QPainter,
    option: QStyleOptionViewItem,
    row: CriterionRow,
    colours: Colours,
    room: QRect,
    more: str,
) -> None:
    """The code, that it is critical, whether it is signed, what it lacks, and ``more``, after each other."""
    is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
    box = QRectF(room).adjusted(GRID * 2, GRID, -GRID, -GRID)
    if is_mirrored:
        box = QRectF(room).adjusted(GRID, GRID, -GRID * 2, -GRID)
    state = " · ".join(part for part in (row.state, *lacking(row)) if part)
    parts = (
        (row.code, colours.accent, True),
        (words.critical() if row.is_critical else "", colours.warning, True),
        (state, colours.warning if row.is_unsigned else colours.quiet, False),
        (more, colours.quiet, False),
    )
    for text, colour, is_bold in parts:
        font = sized(option.font, SMALL)
        font.setBold(is_bold)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(box, flags, shown)
        used = QFontMetricsF(font).horizontalAdvance(shown) + GRID if shown else 0.0
        box = box.adjusted(0, 0, -used, 0) if is_mirrored else box.adjusted(used, 0, 0, 0)


def _paint_title(painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Colours) -> None:
    """The name of a level below its ring, which moves up for it."""
    block = _quiet(_title(index), option, is_centred=True)
    painter.setPen(QColor(colours.ink))
    block.draw(painter, option.rect.left() + GRID, option.rect.top() + BELOW_RING)
    option.rect.setHeight(int(TO_RING * 2))


def _paint_ring(
    painter: QPainter, option: QStyleOptionViewItem, row: CriterionRow, colours: Colours, *, is_set: bool
) -> None:
    middle = _middle(option)
    full = QColor(colours.done if row.is_passed else colours.accent)
    painter.setPen(QPen(full if is_set else QColor(colours.edge), 1.4))
    painter.setBrush(full if is_set else QColor(colours.sheet))
    painter.drawEllipse(middle, RING, RING)
    if not is_set:
        return
    tick = QPen(QColor(colours.on_accent), 2.2)
    tick.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(tick)
    painter.drawPolyline(
        [middle + QPointF(-4.5, 0.5), middle + QPointF(-1.5, 3.8), middle + QPointF(4.8, -3.6)]
    )


def _middle(option: QStyleOptionViewItem) -> QPointF:
    """The middle of a cell, but in sight also where only the beginning of a high row is."""
    box = QRectF(option.rect)
    return QPointF(box.center().x(), min(box.center().y(), box.top() + HIGHEST))


def _paint_dots(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
    """Three dots: here is more to choose."""
    middle = _middle(option)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.edge))
    for step in (-7, 0, 7):
        painter.drawEllipse(middle + QPointF(step, 0), 1.8, 1.8)


def _paint_quiet(painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Colours) -> None:
    block = _quiet(str(index.data() or ""), option)
    painter.setPen(QColor(colours.ink))
    block.draw(
        painter, option.rect.left() + GRID, option.rect.top() + (option.rect.height() - block.height) / 2
    )
