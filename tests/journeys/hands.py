"""Two ways to work the program: with a mouse, and with the keyboard alone."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QListView,
    QListWidget,
    QMainWindow,
    QMenu,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTableView,
    QWidget,
)

from tests.journeys import screen, tongue

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
PAGES = "Ärendets sidor"


@dataclass(frozen=True)
class MenuAct:
    """An entry of a menu of the window, and its shortcut."""

    menu: str
    text: str
    shortcut: str


CASE_LIST = MenuAct("Ärenden", "Alla ärenden", "Ctrl+L")
NEW_CASE = MenuAct("Ärenden", "Nytt ärende", "Ctrl+N")
SIGN_OUT = MenuAct("Ärenden", "Logga ut", "Ctrl+Shift+Q")
STAFF = MenuAct("Centret", "Personal", "Ctrl+Shift+P")


def focused() -> QWidget:
    """The control that the keys go to: in what has folded out, else where the focus is."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        return popup.focusWidget() or popup
    return QApplication.focusWidget() or screen.on_top()


def strike(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Strike one key."""
    QTest.keyClick(focused(), key, modifier)
    screen.settle()


def type_text(text: str) -> None:
    """Type ``text`` where the focus is, letter by letter, as a layout of its script sends it."""
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(focused(), letter)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), event)
    QApplication.processEvents()


class Hand(ABC):
    """What a user does; every control is named as assistive technology names it."""

    @abstractmethod
    def go_to(self, name: str) -> QWidget:
        """Put the focus in a control."""

    @abstractmethod
    def press(self, name: str) -> None:
        """Press a button, or tick a box."""

    @abstractmethod
    def choose(self, name: str, text: str) -> None:
        """Choose the entry that reads ``text`` in a list that folds out."""

    def open_page(self, title: str) -> None:
        """Open a page of the case; every control there has a name."""
        self._turn_to(title)
        assert screen.nameless() == [], screen.nameless()

    @abstractmethod
    def _turn_to(self, title: str) -> None:
        """Open a page of the case."""

    @abstractmethod
    def open_part(self, bar: str, title: str) -> None:
        """Open a part of a page."""

    @abstractmethod
    def pick(self, name: str, text: str) -> None:
        """Choose the row that begins with ``text`` in a list that always lies open."""

    @abstractmethod
    def act(self, entry: MenuAct) -> None:
        """Do what stands in a menu of the window, or strike its shortcut."""

    @abstractmethod
    def open_row(self, name: str, text: str) -> None:
        """Open the row that has ``text`` in a table."""

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field, and leave it."""
        self.go_to(name)
        strike(Qt.Key.Key_A, CONTROL)
        type_text(text)
        strike(Qt.Key.Key_Tab)

    def enabled(self, name: str) -> QWidget:
        """The control with this name, which can be used now."""
        widget = screen.control(name)
        assert widget.isEnabled(), f"{name} cannot be used now"
        return widget


class Mouse(Hand):
    """Points and clicks; what is covered by something else, or cannot be scrolled to, cannot be clicked."""

    def go_to(self, name: str) -> QWidget:
        widget = self.enabled(name)
        self._click(widget)
        return widget

    def press(self, name: str) -> None:
        self._click(self.enabled(name))

    def choose(self, name: str, text: str) -> None:
        combo = self.enabled(name)
        assert isinstance(combo, QComboBox), f"{name} is a {type(combo).__name__}"
        place = screen.place_of(combo, text)
        if combo.isEditable():
            self._click(combo)
            strike(Qt.Key.Key_A, CONTROL)
            type_text(combo.itemText(place))
            strike(Qt.Key.Key_Tab)
            return
        self._click(combo)
        view = combo.view()
        assert view.isVisible(), f"{name} does not fold out"
        index = combo.model().index(place, combo.modelColumn(), combo.rootModelIndex())
        view.scrollTo(index)
        point = view.visualRect(index).center()
        # A click where the list has just folded out counts only once the mouse has moved.
        for place_on_the_way in (QPoint(point.x() // 2, point.y()), point):
            QTest.mouseMove(view.viewport(), place_on_the_way)
        QTest.mouseClick(view.viewport(), LEFT, pos=point)
        assert not view.isVisible(), f"{name} stays folded out"
        screen.settle()

    def _turn_to(self, title: str) -> None:
        pages = screen.control(PAGES)
        if isinstance(pages, QComboBox):
            self.choose(PAGES, title)
            return
        assert isinstance(pages, QListWidget)
        titles = [pages.item(row).text() for row in range(pages.count())]
        point = pages.visualItemRect(pages.item(screen.place_among(title, titles, pages))).center()
        QTest.mouseClick(pages.viewport(), LEFT, pos=point)
        screen.settle()

    def open_part(self, bar: str, title: str) -> None:
        tabs = self.enabled(bar)
        if isinstance(tabs, QComboBox):
            self.choose(bar, title)
            return
        assert isinstance(tabs, QTabBar)
        titles = [tabs.tabText(place) for place in range(tabs.count())]
        point = tabs.tabRect(screen.place_among(title, titles, tabs)).center()
        self._bring(tabs, point)
        QTest.mouseClick(tabs, LEFT, pos=point)
        screen.settle()

    def pick(self, name: str, text: str) -> None:
        rows = self.enabled(name)
        assert isinstance(rows, QListView)
        index = rows.model().index(_row_of(rows, text), 0)
        rows.scrollTo(index)
        point = rows.visualRect(index).center()
        self._bring(rows, rows.viewport().mapTo(rows, point))
        QTest.mouseClick(rows.viewport(), LEFT, pos=point)
        screen.settle()

    def act(self, entry: MenuAct) -> None:
        window = screen.on_top()
        assert isinstance(window, QMainWindow)
        bar = window.menuBar()
        heads = bar.actions()
        head = heads[screen.place_among(entry.menu, [each.text() for each in heads], bar)]
        QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(head).center())
        screen.settle()
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, QMenu), f"{entry.menu} does not fold out"
        acts = opened.actions()
        wanted = acts[screen.place_among(entry.text, [each.text() for each in acts], opened)]
        QTest.mouseClick(opened, LEFT, pos=opened.actionGeometry(wanted).center())
        screen.settle()

    def open_row(self, name: str, text: str) -> None:
        table = self.enabled(name)
        assert isinstance(table, QTableView)
        point = table.visualRect(_cell_of(table, text)).center()
        QTest.mouseClick(table.viewport(), LEFT, pos=point)
        screen.double_click(table.viewport(), point)
        screen.settle()

    def _click(self, widget: QWidget) -> None:
        point = _place_to_click(widget)
        self._bring(widget, point)
        QTest.mouseClick(widget, LEFT, pos=_place_to_click(widget))
        screen.settle()

    def _bring(self, widget: QWidget, point: QPoint) -> None:
        """Scroll until ``point`` of the control can be seen, and see that nothing lies above it.

        What comes in beside may push it away once.
        """
        self._scroll_to(widget, point)
        if _lies_at(widget, point) is not widget:
            self._scroll_to(widget, point)
        hit = _lies_at(widget, point)
        is_there = hit is widget or (hit is not None and widget.isAncestorOf(hit))
        assert is_there, f"{widget.accessibleName()} cannot be reached with the mouse: {hit} lies there"

    def _scroll_to(self, widget: QWidget, point: QPoint) -> None:
        area = widget.parentWidget()
        while area is not None:
            content = area.widget() if isinstance(area, QScrollArea) else None
            if isinstance(area, QScrollArea) and content is not None:
                wanted = widget.mapTo(content, point)
                area.ensureVisible(wanted.x(), wanted.y(), 16, 40)
            area = area.parentWidget()
        screen.settle()


class Keys(Hand):
    """Strikes keys and nothing else; a control that Tab does not come to cannot be used."""

    def go_to(self, name: str) -> QWidget:
        wanted = self.enabled(name)
        passed: list[tuple[int, str]] = []
        while focused() is not wanted and not _is_called(focused(), wanted.accessibleName()):
            here = focused()
            stop = (id(here), here.accessibleName() or type(here).__name__)
            assert stop not in passed[:-1], f"Tab never comes to {name!r}; it passes {passed}"
            passed.append(stop)
            strike(Qt.Key.Key_Tab)
        widget = focused()
        assert not widget.visibleRegion().isEmpty(), f"{name} has the focus out of sight"
        return widget

    def press(self, name: str) -> None:
        self.go_to(name)
        strike(Qt.Key.Key_Space)

    def choose(self, name: str, text: str) -> None:
        combo = self.go_to(name)
        assert isinstance(combo, QComboBox), f"{name} is a {type(combo).__name__}"
        place = screen.place_of(combo, text)
        if combo.isEditable():
            strike(Qt.Key.Key_A, CONTROL)
            type_text(combo.itemText(place))
            strike(Qt.Key.Key_Tab)
            return
        strike(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        view = combo.view()
        assert view.isVisible(), f"{name} does not fold out"
        QTest.keyClick(view, Qt.Key.Key_Home)
        for _ in range(place):
            QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        screen.settle()

    def _turn_to(self, title: str) -> None:
        pages = screen.control(PAGES)
        assert isinstance(pages, QListWidget | QComboBox)
        model = pages.model()
        titles = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        strike(Qt.Key(Qt.Key.Key_1 + screen.place_among(title, titles, pages)), CONTROL)

    def open_part(self, bar: str, title: str) -> None:
        tabs = self.go_to(bar)
        if isinstance(tabs, QComboBox):
            self.choose(bar, title)
            return
        assert isinstance(tabs, QTabBar)
        titles = [tabs.tabText(place) for place in range(tabs.count())]
        step = screen.place_among(title, titles, tabs) - tabs.currentIndex()
        if tabs.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        for _ in range(abs(step)):
            strike(Qt.Key.Key_Right if step > 0 else Qt.Key.Key_Left)

    def pick(self, name: str, text: str) -> None:
        rows = self.go_to(name)
        assert isinstance(rows, QListView)
        wanted = _row_of(rows, text)
        step = wanted - rows.currentIndex().row()
        for _ in range(abs(step)):
            strike(Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up)

    def act(self, entry: MenuAct) -> None:
        if entry.shortcut:
            QTest.keySequence(focused(), QKeySequence(entry.shortcut))
            screen.settle()
        else:
            self._act_by_menu(entry)

    def _act_by_menu(self, entry: MenuAct) -> None:
        """Alt goes to the menus, arrows between them."""
        window = screen.on_top()
        assert isinstance(window, QMainWindow)
        strike(Qt.Key.Key_Alt)
        bar, heads = window.menuBar(), window.menuBar().actions()
        wanted = heads[screen.place_among(entry.menu, [each.text() for each in heads], bar)]
        for _ in heads:
            if bar.activeAction() != wanted:
                QTest.keyClick(bar, Qt.Key.Key_Right)
        QTest.keyClick(bar, Qt.Key.Key_Down)
        opened = QApplication.activePopupWidget()
        assert isinstance(opened, QMenu), f"{entry.menu} does not fold out"
        acts = opened.actions()
        chosen = acts[screen.place_among(entry.text, [each.text() for each in acts], opened)]
        for _ in acts:
            if opened.activeAction() != chosen:
                QTest.keyClick(opened, Qt.Key.Key_Down)
        QTest.keyClick(opened, Qt.Key.Key_Return)
        screen.settle()

    def open_row(self, name: str, text: str) -> None:
        table = self.go_to(name)
        assert isinstance(table, QTableView)
        for _ in range(_cell_of(table, text).row() - max(table.currentIndex().row(), 0)):
            strike(Qt.Key.Key_Down)
        strike(Qt.Key.Key_Return)


def _is_called(widget: QWidget, name: str) -> bool:
    """Whether a control has a name; a page that holds it may have the same."""
    return widget.accessibleName() == name and isinstance(widget, screen.CONTROLS)


def _lies_at(widget: QWidget, point: QPoint) -> QWidget | None:
    """What lies uppermost at a point of a control."""
    window = widget.window()
    return window.childAt(widget.mapTo(window, point))


def _cell_of(table: QTableView, text: str) -> QModelIndex:
    """The cell of a table that reads ``text``."""
    model = table.model()
    cells = [
        model.index(row, place) for row in range(model.rowCount()) for place in range(model.columnCount())
    ]
    (found,) = [cell for cell in cells if tongue.plain(str(cell.data() or "")) == text]
    return found


def _row_of(rows: QListView, text: str) -> int:
    """The place of the one row that is spoken as beginning with ``text``."""
    model = rows.model()
    told = [_spoken(model.index(row, 0)) for row in range(model.rowCount())]
    found = [row for row, words in enumerate(told) if tongue.begins(text, words)]
    assert len(found) == 1, f"{text!r} begins {len(found)} rows of {rows.accessibleName()}: {told}"
    return found[0]


def _spoken(index: QModelIndex) -> str:
    text = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
    return tongue.plain(text)


def _place_to_click(widget: QWidget) -> QPoint:
    if not isinstance(widget, QCheckBox | QRadioButton) or widget.property("big"):
        return widget.rect().center()
    element = QStyle.SubElement.SE_CheckBoxIndicator
    if isinstance(widget, QRadioButton):
        element = QStyle.SubElement.SE_RadioButtonIndicator
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    return widget.style().subElementRect(element, option, widget).center()
