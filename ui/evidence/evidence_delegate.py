"""Paints a piece of evidence: its small picture, title, kind and day, and what is to be known of it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.evidence.evidence_model import EvidenceRow, Index, Role
from ui.widgets.look import GRID, LIGHT, SMALL, Colours, colours_on, on_chosen

PICTURE = QSize(88, 66)


class EvidenceDelegate(QStyledItemDelegate):
    """Rows of one height, mirrored where the screen is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 240
        return QSize(width, PICTURE.height() + GRID * 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: EvidenceRow = index.data(Role.ROW)
        colours = colours_of(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        _paint_ground(painter, option, colours)
        whole = option.rect.adjusted(GRID, GRID, -GRID, -GRID)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        picture = QRect(whole.topLeft(), PICTURE)
        words = whole.adjusted(PICTURE.width() + GRID, 0, 0, 0)
        if mirrored:
            picture.moveRight(whole.right())
            words = whole.adjusted(0, 0, -PICTURE.width() - GRID, 0)
        _paint_picture(painter, picture, index.data(Qt.ItemDataRole.DecorationRole), row, colours)
        self._paint_words(painter, words, row, colours, option)
        painter.restore()

    def _paint_words(
        self,
        painter: QPainter,
        box: QRect,
        row: EvidenceRow,
        colours: Colours,
        option: QStyleOptionViewItem,
    ) -> None:
        font = QFont(option.font)
        font.setBold(True)
        kind = " · ".join(part for part in (row.kind, row.day) if part)
        if option.state & QStyle.StateFlag.State_Selected:
            colours = on_chosen(colours)
        tone = colours.warning if row.is_warning else colours.quiet
        side = (
            Qt.AlignmentFlag.AlignRight
            if option.direction == Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        height = box.height() // 3
        for place, (text, colour) in enumerate(
            ((row.title, colours.ink), (kind, colours.quiet), (row.state, tone))
        ):
            line = QRect(box.left(), box.top() + place * height, box.width(), height)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(line, flags, shown)
            font.setBold(False)
            font.setPixelSize(SMALL)


def colours_of(widget: QWidget | None) -> Colours:
    """The colours in force, told by the palette of the application."""
    if widget is None:
        return LIGHT
    return colours_on(QGuiApplication.palette().window().color().name())


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(colours.accent_soft))
        edge = QRect(option.rect)
        edge.setWidth(4)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            edge.moveRight(option.rect.right())
        painter.fillRect(edge, QColor(colours.accent))
    painter.setPen(QColor(colours.line))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _paint_picture(
    painter: QPainter, box: QRect, picture: QPixmap | None, row: EvidenceRow, colours: Colours
) -> None:
    """The picture whole in its box; words stand for what has none."""
    if picture is not None and not picture.isNull():
        size = picture.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(box.topLeft(), size)
        place.moveCenter(box.center())
        painter.drawPixmap(place, picture)
        return
    painter.fillRect(box, QColor(colours.sunken))
    if row.has_picture:
        return
    font = QFont(painter.font())
    font.setPixelSize(SMALL)
    painter.setFont(font)
    painter.setPen(QColor(colours.quiet))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(box.adjusted(4, 4, -4, -4), flags, row.kind)
