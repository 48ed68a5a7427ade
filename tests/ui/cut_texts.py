"""Texts that have less room than they need, and texts that nobody translated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from tests.ui.finding import everything
from tests.ui.pseudo import untranslated
from ui.language import OWN_NAMES
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.link_button import LinkButton
from ui.widgets.wrapped_box import WrappedBox

A_HAIR = 2
LEAST_OF_A_LINK = 96
ARROW, INSIDE = 36, 8
MOST_ROWS = 60
# Names that are the same in every language.
NAMES = frozenset({"Validering", "Ctrl+1–9", *OWN_NAMES.values()})
# Kinds of evidence come out of the forms, and happen to be called as pages and fields are.
KINDS = frozenset({"Arbetsprov", "Dokument", "Film", "Studiebesök"})


def cut(window: QWidget) -> list[str]:
    """What is cut, told by its text."""
    found = [f"{_kind(each)} is cut: {text!r}" for each, text in _cut(window)]
    for area in everything(window, QScrollArea):
        content = area.widget()
        hidden = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if content is not None and hidden and content.width() > area.viewport().width() + A_HAIR:
            room = area.viewport().width()
            names = [_kind(each) for each in _widest(content, room)]
            found.append(f"{_kind(area)} is {content.width()} wide in {room}: {names}")
    if (least := window.minimumSizeHint().width()) > window.width() + A_HAIR:
        found.append(f"{_kind(window)} needs {least} pixels across")
    return found


def _cut(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for each in everything(window, QWidget):
        if isinstance(each, QHeaderView):
            yield from _cut_heads(each)
        else:
            text, room, needed = _measured(each)
            if text and room + A_HAIR < needed:
                yield each, text


def _measured(widget: QWidget) -> tuple[str, int, int]:
    """The text of a control, the room there is for it, and what it needs; no text where none is cut."""
    across = widget.fontMetrics().horizontalAdvance
    if isinstance(widget, QLabel) and widget.text() and widget.width():
        return widget.text(), int(_has_room(widget)) * 2 * A_HAIR, A_HAIR * 2
    if isinstance(widget, LinkButton):
        return widget.words(), widget.width(), min(widget.sizeHint().width(), LEAST_OF_A_LINK)
    if isinstance(widget, WrappedBox):
        return widget.text(), widget.width(), widget.minimumSizeHint().width()
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return widget.text(), widget.width(), widget.sizeHint().width()
    if isinstance(widget, QLineEdit) and not widget.text():
        return widget.placeholderText(), widget.width() - INSIDE, across(widget.placeholderText())
    if isinstance(widget, CalmCombo) and widget.wraps and not widget.isEditable():
        return widget.currentText(), int(widget.is_whole) * 2 * A_HAIR, 2 * A_HAIR
    if isinstance(widget, QComboBox):
        # A closed list among tools may cut its entry, for its tip and the open list have it whole;
        # but some of it must be read.
        return (
            widget.currentText(),
            widget.width() - ARROW,
            min(across(widget.currentText()), LEAST_OF_A_LINK),
        )
    if isinstance(widget, QTabBar) and not widget.usesScrollButtons():
        wanted = sum(widget.tabSizeHint(place).width() for place in range(widget.count()))
        return widget.tabText(widget.currentIndex()), widget.width(), wanted
    return "", 0, 0


def _has_room(label: QLabel) -> bool:
    if label.wordWrap():
        # A line may also end after a hyphen.
        longest = max(re.split(r"\s+|(?<=-)", label.text()), key=len, default="")
        wide = label.fontMetrics().horizontalAdvance(longest) <= label.width() + A_HAIR
        return wide and label.height() + A_HAIR >= label.heightForWidth(label.width())
    return label.width() + A_HAIR >= label.sizeHint().width()


def _cut_heads(header: QHeaderView) -> Iterator[tuple[QWidget, str]]:
    model = header.model()
    if header.orientation() != Qt.Orientation.Horizontal:
        return
    for place in range(model.columnCount()):
        if header.isSectionHidden(place):
            continue
        text = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        if text and header.sectionSizeHint(place) > header.sectionSize(place) + A_HAIR:
            yield header, text


def _widest(content: QWidget, room: int) -> list[QWidget]:
    """What sticks out by itself."""

    def sticks_out(widget: QWidget) -> bool:
        left = widget.mapTo(content, QPoint(0, 0)).x()
        return left < 0 or left + widget.width() > room

    own = [each for each in everything(content, QWidget) if not isinstance(each, QScrollArea)]
    return [each for each in own if sticks_out(each) and each.minimumSizeHint().width() > A_HAIR][-4:]


def untold(window: QWidget) -> list[str]:
    """What is shown, or spoken, in Swedish out of the sources."""
    swedish = {
        (each, text) for each, text in _shown(window) if text not in NAMES | KINDS and untranslated(text)
    }
    return sorted(f"{_kind(each)}: {text!r}" for each, text in swedish)


def _shown(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    yield window, window.windowTitle()
    for each in everything(window, QWidget):
        yield each, each.accessibleName()
        yield each, each.accessibleDescription()
        yield each, each.toolTip()
        if isinstance(each, QLabel | QAbstractButton):
            yield each, each.text()
        elif isinstance(each, QLineEdit | QPlainTextEdit):
            yield each, each.placeholderText()
        elif isinstance(each, QComboBox):
            yield from ((each, each.itemText(place)) for place in range(each.count()))
        elif isinstance(each, QTabBar):
            yield from ((each, each.tabText(place)) for place in range(each.count()))
        elif isinstance(each, QHeaderView):
            yield from _heads(each)
        elif isinstance(each, QAbstractItemView):
            yield from _cells(each)


def _heads(header: QHeaderView) -> Iterator[tuple[QWidget, str]]:
    model = header.model()
    for place in range(model.columnCount()):
        yield header, str(model.headerData(place, header.orientation()) or "")


def _cells(view: QAbstractItemView) -> Iterator[tuple[QWidget, str]]:
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    for row, column, role in product(range(min(model.rowCount(), MOST_ROWS)), range(columns), roles):
        yield view, str(model.index(row, column).data(role) or "")


def _kind(widget: QWidget) -> str:
    told = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} ({told[:40]})" if told else type(widget).__name__
