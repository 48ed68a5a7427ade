"""Looks for planted words in everything a window holds, seen or not, and in every file of a folder."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from validering.searching import fold

Found = Iterator[tuple[str, str]]
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.UserRole,
)


def screen_texts(root: QWidget) -> Found:
    """Each text that ``root`` and everything in it holds, hidden or shown, with where it is."""
    for widget in (root, *root.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in _of_widget(widget):
            yield where, text
    for action in root.findChildren(QAction):
        yield "QAction", f"{action.text()} {action.toolTip()} {action.statusTip()}"


def file_texts(folder: Path) -> Found:
    """The path and the contents of each file below ``folder``, as somebody who looks would find them."""
    for path in sorted(folder.rglob("*")):
        yield "a path", str(path.relative_to(folder))
        if path.is_file():
            content = path.read_bytes()
            for coding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
                yield str(path.name), content.decode(coding, "ignore")
            if content.startswith(b"%PDF"):
                yield str(path.name), pdf_text(content)


def pdf_text(pdf: bytes) -> str:
    """The words on the pages of a PDF, what it says of itself, and its attachments' names."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        said = [str(document.get_metadata_dict())]
        said += [page.get_textpage().get_text_bounded() for page in document]
        said += [document.get_attachment(place).get_name() for place in range(document.count_attachments())]
        return "\n".join(said)
    finally:
        document.close()


def leaks(texts: Iterable[tuple[str, str]], words: Iterable[str]) -> list[str]:
    """Where any of the words is to be read, whatever its case and accents, or in base64."""
    wanted = {word: _spellings(word) for word in words}
    found = []
    for where, text in texts:
        folded = fold(text)
        found += [
            f"{word!r} in {where}: {text[:80]!r}"
            for word, spellings in wanted.items()
            if any(spelling in folded or spelling in text for spelling in spellings)
        ]
    return found


def _spellings(word: str) -> tuple[str, ...]:
    coded = base64.b64encode(word.encode("utf-8")).decode("ascii").rstrip("=")[:-1]
    # Text on a page written from the right may come out backwards.
    return (fold(word), fold(word)[::-1], coded) if len(coded) > len("12345678") else (fold(word),)


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.whatsThis()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield f"{widget.text()} {widget.placeholderText()}"
        case QPlainTextEdit() | QTextEdit():
            yield f"{widget.toPlainText()} {widget.placeholderText()}"
        case QComboBox():
            yield from _of_model(widget.model())
        case QTabBar():
            yield from (widget.tabText(place) for place in range(widget.count()))
        case QGroupBox():
            yield widget.title()
        case QMessageBox():
            yield f"{widget.text()} {widget.informativeText()} {widget.detailedText()}"
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    above = parent if parent is not None else QModelIndex()
    is_flat = isinstance(model, QAbstractListModel | QAbstractTableModel)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
    for row in range(model.rowCount(above)):
        for column in range(columns):
            index = model.index(row, column, above)
            yield from (str(value) for role in _ROLES if (value := model.data(index, role)) is not None)
            if not is_flat and model.rowCount(index):
                yield from _of_model(model, index)
