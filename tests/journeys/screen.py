"""What the user has in front of the eyes: the window on top, its controls and its words."""

from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.journeys import tongue
from tests.ui import finding
from tests.ui.finding import everything

LONG = 10_000
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QTabBar, QAbstractItemView)


def on_top() -> QWidget:
    """The window that takes the user's input now."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    # A menu that has been left may still be called active.
    if window is None or _is_popup(window):
        shown = [one for one in QApplication.topLevelWidgets() if one.isVisible() and not _is_popup(one)]
        assert shown, "no window is shown"
        window = shown[-1]
    return window


def settle() -> None:
    """Let everything happen that follows from an act, also that what was thrown away is gone.

    Where no window takes the input, the one on top gets it, as window managers do.
    """
    finding.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if QApplication.activePopupWidget() is None and QApplication.activeWindow() is not on_top():
        on_top().activateWindow()
        finding.settle()


def _is_popup(window: QWidget) -> bool:
    return window.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def controls() -> list[QWidget]:
    """Every control of the window on top that is shown."""
    root = on_top()
    return [one for one in root.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisibleTo(root)]


def names() -> list[str]:
    """The names of all controls that are shown, in order."""
    return [one.accessibleName() for one in controls() if one.accessibleName()]


def nameless() -> list[str]:
    """The controls that Tab comes to and that assistive technology can say nothing of, with their places.

    What folds out of a list has the name of the list.
    """
    lines = [
        _line_of(one)
        for one in controls()
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.accessibleName()
    ]
    return [_placed(line[0]) for line in lines if not any(isinstance(each, QComboBox) for each in line)]


def _placed(widget: QWidget) -> str:
    """A control by what it stands in."""
    line = _line_of(widget)
    return " in ".join(each.objectName() or each.accessibleName() or type(each).__name__ for each in line)


def _line_of(widget: QWidget) -> list[QWidget]:
    """The widget and what it stands in, innermost first."""
    line: list[QWidget] = []
    around: QWidget | None = widget
    while around is not None:
        line.append(around)
        around = around.parentWidget()
    return line


def named(name: str) -> list[QWidget]:
    """The controls with this name; the very words go before a translation of them."""
    shown = controls()
    exact = [one for one in shown if one.accessibleName() == name]
    return exact or [one for one in shown if tongue.is_said(name, one.accessibleName())]


def is_there(name: str) -> bool:
    """Whether a control with this name is shown."""
    return bool(named(name))


def control(name: str) -> QWidget:
    """The one control with this name, said in Swedish whatever the language of the screen."""
    found = named(name)
    places = [_placed(one) for one in found]
    there = f"in {type(on_top()).__name__} there are {sorted(set(names()))}"
    assert len(found) == 1, f"controls named {name!r}: {places}; {there}"
    return found[0]


def words() -> str:
    """Everything that can be read in the window on top."""
    return "\n".join(label.text() for label in everything(on_top(), QLabel))


def value(name: str) -> str:
    """What stands in a field."""
    field = control(name)
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QComboBox):
        return field.currentText()
    assert isinstance(field, QPlainTextEdit), f"{name} is a {type(field).__name__}"
    return field.toPlainText()


def sees(text: str) -> None:
    """The user can read ``text`` in the window on top, once what runs beside it is done."""
    patience = QDeadlineTimer(LONG)
    while not tongue.is_in(text, words()) and not patience.hasExpired():
        settle()
    assert tongue.is_in(text, words()), f"{text!r} is not in sight:\n{words()}"


def place_of(combo: QComboBox, text: str) -> int:
    """The place of the entry that reads ``text``."""
    return place_among(text, [combo.itemText(place) for place in range(combo.count())], combo)


def place_among(text: str, offered: list[str], widget: QWidget) -> int:
    """The place of the one of the ``offered`` texts that reads ``text``."""
    exact = [place for place, each in enumerate(offered) if each == text]
    said = exact or [place for place, each in enumerate(offered) if tongue.is_said(text, each)]
    assert said, f"{text!r} is not offered in {widget.accessibleName()}; there are {offered}"
    return said[0]


def double_click(target: QWidget, point: QPoint) -> None:
    """Let the button go too, as a hand does, though ``target`` may be gone by then."""
    window = target.window()
    QTest.mouseDClick(target, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton)
