"""Finds and works real controls as a user would: by the name that assistive technology reads."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

W = TypeVar("W", bound=QWidget)


def settle() -> None:
    """Let everything that was asked for in this turn of the event loop happen."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 0)


def everything(root: QWidget, kind: type[W] = QWidget) -> list[W]:  # type: ignore[assignment]
    """All controls of ``kind`` that the user can see in ``root``."""
    return [widget for widget in root.findChildren(kind) if widget.isVisibleTo(root)]


def find(root: QWidget, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
    """The one visible control of ``kind`` with the accessible name ``name``."""
    seen = everything(root, kind)
    found = [widget for widget in seen if widget.accessibleName() == name]
    names = sorted({widget.accessibleName() for widget in seen if widget.accessibleName()})
    assert len(found) == 1, f"{len(found)} controls are named {name!r}; there are {names}"
    return found[0]


def cut_texts(root: QWidget) -> list[str]:
    """The texts in ``root`` that have less height than their lines need."""
    labels = [label for label in everything(root, QLabel) if label.wordWrap() and label.text()]
    return [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]


def press(root: QWidget, name: str) -> None:
    """Click the button with this name."""
    button = find(root, name, QAbstractButton)
    assert button.isEnabled(), f"{name} cannot be pressed now"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def tick(root: QWidget, name: str) -> None:
    """Tick or untick the box with this name, by the space key."""
    box = find(root, name, QAbstractButton)
    assert box.isEnabled(), f"{name} cannot be ticked now"
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle()


def write(root: QWidget, name: str, text: str) -> None:
    """Replace the text of a field by typing, and leave the field."""
    field = find(root, name, QWidget)
    assert isinstance(field, QLineEdit | QPlainTextEdit), f"{name} is a {type(field).__name__}"
    field.setFocus()
    field.selectAll()
    if text:
        QTest.keyClicks(field, text) if text.isascii() else _insert(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    leave(field)


def leave(field: QWidget) -> None:
    """Leave a field as Tab does, so that it is saved."""
    if not field.hasFocus():
        # Without a window manager focus events are told by hand.
        QApplication.sendEvent(field, _focus_out())
    else:
        QTest.keyClick(field, Qt.Key.Key_Tab)
        if field.hasFocus():
            field.clearFocus()
    settle()


def choose(root: QWidget, name: str, text: str) -> None:
    """Choose the entry with these words in a list."""
    combo = find(root, name, QComboBox)
    place = combo.findText(text)
    offered = [combo.itemText(index) for index in range(combo.count())]
    assert place >= 0, f"{text!r} is not offered in {name}; there are {offered}"
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    settle()


def _insert(field: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Type what has no key of its own here, as an input method does."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def _focus_out() -> QFocusEvent:
    return QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)


def tab_to(root: QWidget, name: str) -> QWidget:
    """Go to a control by striking Tab until it has the focus."""
    passed: list[str] = []
    seen: set[int] = set()
    while (here := _focused(root)).accessibleName() != name:
        assert id(here) not in seen, f"Tab never comes to {name!r}; it passes {passed}"
        seen.add(id(here))
        passed.append(here.accessibleName() or type(here).__name__)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        settle()
    assert not here.visibleRegion().isEmpty(), f"{name} has the focus out of sight"
    return here


def strike(root: QWidget, key: Qt.Key) -> None:
    """Strike a key where the focus is."""
    QTest.keyClick(_focused(root), key)
    settle()


def type_in(root: QWidget, name: str, text: str) -> None:
    """Go to a field by Tab, and type."""
    field = tab_to(root, name)
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        _insert(field, text)
    settle()


def choose_by_arrow(root: QWidget, name: str, text: str) -> None:
    """Go to a list by Tab, and choose an entry by the arrow keys."""
    combo = tab_to(root, name)
    assert isinstance(combo, QComboBox)
    place = combo.findText(text)
    offered = [combo.itemText(index) for index in range(combo.count())]
    assert place >= 0, f"{text!r} is not offered in {name}; there are {offered}"
    while combo.currentIndex() != place:
        strike(root, Qt.Key.Key_Down if combo.currentIndex() < place else Qt.Key.Key_Up)


def _focused(root: QWidget) -> QWidget:
    if not root.isActiveWindow():
        root.activateWindow()
        settle()
    return QApplication.focusWidget() or root
