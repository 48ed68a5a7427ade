"""What assistive technology and the Tab key meet in a window, and what is amiss with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QWidget,
)

from tests.ui.finding import everything, settle
from ui.widgets.reading_order import is_tab_stop

ROLE = QAccessible.Role
# What can be acted on, filled in, or read off; each must be spoken with a name.
CONTROLS = frozenset(
    {
        ROLE.Button,
        ROLE.ButtonDropDown,
        ROLE.ButtonMenu,
        ROLE.CheckBox,
        ROLE.RadioButton,
        ROLE.ComboBox,
        ROLE.EditableText,
        ROLE.SpinBox,
        ROLE.Slider,
        ROLE.ProgressBar,
        ROLE.List,
        ROLE.Table,
        ROLE.Tree,
        ROLE.PageTab,
        ROLE.PageTabList,
        ROLE.ListItem,
        ROLE.TreeItem,
        ROLE.MenuBar,
        ROLE.MenuItem,
        ROLE.Dialog,
        ROLE.Link,
    }
)
# Says nothing of what a control is for; enough for what only holds others.
MUTE = frozenset({ROLE.NoRole, ROLE.Client, ROLE.Pane, ROLE.Grouping, ROLE.Border, ROLE.Window})
WITH_VALUE = frozenset({ROLE.ProgressBar, ROLE.Slider, ROLE.SpinBox, ROLE.ScrollBar})
QTS_OWN = ("ScrollLeftButton", "ScrollRightButton", "qt_toolbar_ext_button")
LONGEST_ROUND = 400
SAME_LINE = 6


@dataclass(frozen=True)
class Spoken:
    """One node of the tree as assistive technology reads it."""

    role: QAccessible.Role
    name: str
    value: str
    widget: QWidget | None
    is_focusable: bool
    has_value: bool
    path: str


def spoken(window: QWidget) -> Iterator[Spoken]:
    """Everything in a window that is shown now; of long lists the first rows."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None, f"{type(window).__name__} has no place in the tree"
    yield from _below(root, "", 0)


def _below(node: QAccessibleInterface, path: str, depth: int) -> Iterator[Spoken]:
    state, role = node.state(), node.role()
    found = node.object()
    widget = found if isinstance(found, QWidget) else None
    if state.invisible or (widget is not None and not widget.isVisible()) or depth > 60:
        return
    name = node.text(QAccessible.Text.Name)
    here = f"{path}/{_called(widget, role, name)}"
    value = node.text(QAccessible.Text.Value)
    yield Spoken(role, name, value, widget, bool(state.focusable), node.valueInterface() is not None, here)
    # What folds out of a list is spoken when it is open; it is a window of its own.
    if isinstance(widget, QComboBox):
        return
    for place in range(min(node.childCount(), 40)):
        child = node.child(place)
        if child is not None and child.isValid():
            yield from _below(child, here, depth + 1)


def _called(widget: QWidget | None, role: QAccessible.Role, name: str) -> str:
    kind = type(widget).__name__ if widget is not None else role.name
    told = (widget.objectName() if widget is not None else "") or name
    return f"{kind}({told})" if told else kind


def unspoken(window: QWidget) -> list[str]:
    """What lacks its name, its role or its value, with its place in the tree; what only the pointer tells."""
    found = [] if window.windowTitle() else ["the window has no title"]
    found += [f"only the pointer tells: {tip}" for tip in told_by_pointer_alone(window)]
    for node in spoken(window):
        is_stop = node.widget is not None and is_tab_stop(node.widget)
        if (is_stop or node.role in CONTROLS) and not node.name.strip() and not _is_qts(node):
            found.append(f"no name: {node.path}")
        # Qt calls a bar of tabs by the tab that is open, which says nothing of what the tabs are parts of.
        if is_stop and isinstance(node.widget, QTabBar) and not node.widget.accessibleName():
            found.append(f"no name of its own: {node.path}")
        if is_stop and node.role in MUTE and not node.name.strip():
            found.append(f"no role: {node.path}")
        if node.role in WITH_VALUE and not node.has_value:
            found.append(f"no value: {node.path}")
    return found


def told_by_pointer_alone(window: QWidget) -> list[str]:
    """What is shown under the pointer and is neither read nor spoken otherwise."""
    return [each.toolTip() for each in everything(window, QWidget) if each.toolTip() not in _told(each)]


def _told(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    chosen = widget.currentText() if isinstance(widget, QComboBox) else ""
    return "\n".join([widget.accessibleName(), widget.accessibleDescription(), text, chosen])


def _is_qts(node: Spoken) -> bool:
    """What Qt puts beside the controls: the arrows of a bar of tabs, the corner of a table."""
    return node.widget is not None and node.widget.objectName() in QTS_OWN


@dataclass(frozen=True)
class Stop:
    """A place where Tab stops, and whether it and the focus on it can be seen."""

    widget: QWidget
    name: str
    is_in_sight: bool
    is_marked: bool


def tab_round(window: QWidget, *, back: bool = False) -> list[Stop]:
    """The stops of Tab (``back``: Shift+Tab) from where the focus is until it comes back there."""
    window.activateWindow()
    settle()
    keys = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    here = _focus_in(window)
    if here is None or not is_tab_stop(here):
        QTest.keyClick(here or window, Qt.Key.Key_Tab, keys)
        here = _focus_in(window)
    stops: list[Stop] = []
    while here is not None and all(each.widget is not here for each in stops):
        assert len(stops) < LONGEST_ROUND, "Tab goes on for ever"
        in_sight = not here.visibleRegion().isEmpty()
        before = here.grab().toImage()
        QTest.keyClick(here, Qt.Key.Key_Tab, keys)
        settle()
        after = _focus_in(window)
        stops.append(Stop(here, _said([here]), in_sight, after is here or here.grab().toImage() != before))
        here = after
    return stops


def _focus_in(window: QWidget) -> QWidget | None:
    focus = QApplication.focusWidget()
    return focus if focus is not None and focus.window() is window else None


def lost_ways(window: QWidget) -> list[str]:
    """What is amiss for somebody who has only the Tab key."""
    before = window.windowTitle()
    onward = tab_round(window)
    stops = [each for each in everything(window, QWidget) if each.window() is window and is_tab_stop(each)]
    if not onward:
        return [f"Tab comes to nothing, though there is {_said(stops)}"] if stops else []
    reached = [each.widget for each in onward]
    found = [f"Tab never comes to: {_said([each])}" for each in stops if each not in reached]
    back = [each.widget for each in tab_round(window, back=True)]
    if set(back) != set(reached):
        only = [each for each in (*reached, *back) if each not in back or each not in reached]
        found.append(f"Shift+Tab goes another way than Tab: {_said(only)}")
    found += [f"the focus is out of sight on: {each.name}" for each in onward if not each.is_in_sight]
    found += [f"the focus does not show on: {each.name}" for each in onward if not each.is_marked]
    if window.windowTitle() != before:
        found.append(f"Tab went from {before} to {window.windowTitle()}")
    return found + out_of_order(reached)


def out_of_order(stops: list[QWidget]) -> list[str]:
    """Pairs of stops where the eye would have gone the other way; the last and the first are no pair."""
    if not stops:
        return []
    first = stops.index(_begins(stops))
    stops = [*stops[first:], *stops[:first]]
    is_mirrored = stops[0].window().layoutDirection() == Qt.LayoutDirection.RightToLeft
    return [
        f"read the other way round: {_said([one])} -> {_said([other])}"
        for one, other in pairwise(stops)
        if _goes_back(*_side_by_side(one, other), is_mirrored=is_mirrored)
    ]


def _begins(stops: list[QWidget]) -> QWidget:
    """The stop that is read first: of those on the topmost line the one where the line begins."""
    window = stops[0].window()
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    lines = [_line_of(each) for each in stops]
    around = next(each for each in lines[0] if all(each in line for line in lines))
    places = {each: _place_in(around, each) for each in stops}
    top = min(places.values(), key=lambda place: place.top())
    line = [each for each, place in places.items() if place.top() < top.bottom()]
    return min(line, key=lambda each: -places[each].right() if mirrored else places[each].left())


def _side_by_side(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Where two stops lie in what holds both; one that scrolls by itself lies where its pane is."""
    holding = _line_of(other)
    around = next(each for each in _line_of(one) if each in holding)
    return _place_in(around, one), _place_in(around, other)


def _place_in(around: QWidget, widget: QWidget) -> QRect:
    line = _line_of(widget)
    below = line[: line.index(around)]
    pane = next((each for each in reversed(below) if isinstance(each, QAbstractScrollArea)), widget)
    return QRect(pane.mapTo(around, QPoint(0, 0)), pane.size())


def _line_of(widget: QWidget) -> list[QWidget]:
    """The widget and what it lies in, innermost first."""
    line = [widget]
    while (parent := line[-1].parentWidget()) is not None and not line[-1].isWindow():
        line.append(parent)
    return line


def _goes_back(one: QRect, other: QRect, *, is_mirrored: bool) -> bool:
    if one.contains(other) or other.contains(one):
        return False
    if one.left() < other.right() and other.left() < one.right():
        return other.bottom() < one.top() + SAME_LINE
    if abs(one.center().y() - other.center().y()) >= min(one.height(), other.height()) / 2:
        return False
    return other.left() > one.left() if is_mirrored else other.left() < one.left()


def _said(widgets: list[QWidget]) -> str:
    return ", ".join(
        each.accessibleName() or f"{type(each).__name__} {each.objectName()}" for each in widgets
    )
