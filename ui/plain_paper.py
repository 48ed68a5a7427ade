"""Plain lists on paper, such as receipts and the list of records: a heading, lines, and a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

_POINTS, _HEADING, _SMALL = 10.0, 15.0, 9.0
_MARGIN_MM = 18
_DOTS_PER_INCH = 300
_FULL_WIDTH = 100


@dataclass(frozen=True)
class PlainPaper:
    """What stands on it; ``rows`` have as many cells as ``heads``."""

    title: str
    lines: Sequence[str] = ()
    heads: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = field(default=())
    lies: bool = False


def pdf_of(paper: PlainPaper) -> bytes:
    """The paper as a PDF on A4, in the direction of the language of the screen."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(paper.title)
    way = QPageLayout.Orientation.Landscape if paper.lies else QPageLayout.Orientation.Portrait
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(size, way, margins, QPageLayout.Unit.Millimeter))
    document = _document(paper)
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(writer.pageLayout().paintRectPixels(_DOTS_PER_INCH).size().toSizeF())
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _document(paper: PlainPaper) -> QTextDocument:
    document = QTextDocument()
    direction = QGuiApplication.layoutDirection()
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    font = QGuiApplication.font()
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_block(direction, below=8))
    cursor.insertText(paper.title, _letters(_HEADING, bold=True))
    for line in paper.lines:
        cursor.insertBlock(_block(direction, below=4))
        cursor.insertText(line, _letters(_POINTS))
    if paper.rows:
        cursor.insertBlock(_block(direction, below=8))
        _insert_table(cursor, paper, direction)
    return document


def _insert_table(cursor: QTextCursor, paper: PlainPaper, direction: Qt.LayoutDirection) -> None:
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setCellPadding(4)
    form.setCellSpacing(0)
    form.setBorderCollapse(True)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, _FULL_WIDTH))
    form.setLayoutDirection(direction)
    table = cursor.insertTable(1 + len(paper.rows), len(paper.heads), form)
    for place, head in enumerate(paper.heads):
        table.cellAt(0, place).firstCursorPosition().insertText(head, _letters(_SMALL, bold=True))
    for number, row in enumerate(paper.rows, 1):
        for place, text in enumerate(row):
            table.cellAt(number, place).firstCursorPosition().insertText(text, _letters(_SMALL))


def _block(direction: Qt.LayoutDirection, *, below: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setBottomMargin(below)
    form.setLayoutDirection(direction)
    return form


def _letters(size: float, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    if bold:
        form.setFontWeight(600)
    return form
