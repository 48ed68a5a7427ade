"""A user who strikes and clicks at random, by a seed, and who must never be stuck or break anything."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tests.ui.finding import settle
from tests.ui.views import Stage
from ui.language import OWN_NAMES, SWEDISH

# Those that end the work of the person are tried elsewhere.
ENDING = ("sign_out", "quit")
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_End),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_F6, Qt.Key.Key_F9, Qt.Key.Key_Home),
    *(Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_8, Qt.Key.Key_K, Qt.Key.Key_X, Qt.Key.Key_Plus),
)
WITH_CONTROL = (Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_K, Qt.Key.Key_F, Qt.Key.Key_1, Qt.Key.Key_5)
TEXTS = ("Skär lök", "2026-09-05", "31", "ąčę", "مطبخ", "0700-00", "”citat”", "x" * 300)
SIZES = ((480, 360), (683, 384), (1093, 570), (1400, 900))
BACK_EVERY = 60
# All controls are listed anew after so many clicks, or when another window comes to the front.
CLICKS_A_LIST = 8
TIMES_ESC = 8


class Monkey:
    """Plays on a stage; ``back`` shows the view it plays in, and is called anew now and then.

    A text that says ``spared`` is left as it is: whoever changes it is not the monkey.
    """

    def __init__(self, stage: Stage, seed: str, back: Callable[[], object], spared: str = "") -> None:
        self._stage, self._back, self._spared = stage, back, spared
        self._random = Random(seed)
        self._main = stage.window
        self._popups = QTimer(self._main)
        # A menu that waits for its answer in a loop of its own is left again.
        self._popups.timeout.connect(_leave_popup)
        _keep_working(stage)
        self.told: list[str] = []
        self._listed: list[QWidget] = []
        self._clicks = 0
        self._listed_of: QWidget | None = None

    def play(self, events: int) -> None:
        """Do so many things; raises AssertionError where the user would be stuck."""
        self._popups.start(20)
        acts = (
            self._click,
            self._click,
            self._click,
            self._key,
            self._key,
            self._key,
            self._type,
            self._turn,
        )
        try:
            for number in range(events):
                if number % BACK_EVERY == 0:
                    self.come_back()
                self._random.choice(acts)()
                QApplication.processEvents()
                self._leave_files()
            self.come_back()
        finally:
            self._popups.stop()

    def come_back(self) -> None:
        """Leave what lies in front by the keys a user has, and show the view again."""
        for _ in range(TIMES_ESC):
            _leave_popup()
            front = self._front()
            if self._main.cover_sheet.isVisible() and front is self._main:
                self._main.cover_sheet._take_off()
            elif front is self._main:
                break
            else:
                self._leave(front)
            settle()
        said = type(self._front()).__name__
        assert self._front() is self._main, f"{said} cannot be left by Esc; {self._last()}"
        assert self._main.isVisible(), f"the window is gone; {self._last()}"
        if self._main.isFullScreen():
            self._main.showNormal()
        self._back()
        settle()

    def _leave_files(self) -> None:
        """Nothing is named or thrown away among the files of whoever runs this."""
        front = QApplication.activeModalWidget()
        if isinstance(front, QFileDialog):
            front.reject()

    def _leave(self, front: QWidget) -> None:
        cover = getattr(front, "cover_sheet", None)
        if cover is not None and cover.isVisible():
            cover._take_off()
        else:
            QTest.keyClick(front, Qt.Key.Key_Escape)

    def _front(self) -> QWidget:
        """What takes the input: a dialog, or the main window."""
        front = QApplication.activeModalWidget()
        if front is not None:
            return front
        active = QApplication.activeWindow()
        if active is not None and active is not self._main and active.isVisible():
            return active
        if active is None:
            self._main.activateWindow()
        return self._main

    def _click(self) -> None:
        target = self._some_control(self._front())
        if target is None:
            return
        point = self._place_in(target.rect())
        self._note(f"click {type(target).__name__} {target.accessibleName()[:30]}")
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=point)

    def _some_control(self, front: QWidget) -> QWidget | None:
        """One of those that are shown, from a list that is made anew now and then."""
        if self._clicks % CLICKS_A_LIST == 0 or front is not self._listed_of:
            self._listed = [each for each in front.findChildren(QWidget) if _is_shown(each, front)]
            self._listed_of = front
        self._clicks += 1
        while self._listed:
            target = self._random.choice(self._listed)
            if isValid(target) and _is_shown(target, front):
                return target
            self._listed.remove(target)
        return None

    def _key(self) -> None:
        target = QApplication.focusWidget() or self._front()
        if self._is_spared(target):
            QTest.keyClick(target, Qt.Key.Key_Tab)
            return
        control = self._random.random() < 0.15
        key = self._random.choice(WITH_CONTROL if control else KEYS)
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        self._note(f"key {key.name} on {type(target).__name__}")
        QTest.keyClick(target, key, held)

    def _type(self) -> None:
        target = QApplication.focusWidget()
        if isinstance(target, QLineEdit | QPlainTextEdit) and not self._is_spared(target):
            text = self._random.choice(TEXTS)
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            self._note(f"type {text[:10]} in {target.accessibleName()[:30]}")
            QApplication.sendEvent(target, event)
        else:
            self._key()

    def _is_spared(self, target: QWidget) -> bool:
        return isinstance(target, QPlainTextEdit) and target.toPlainText() == self._spared != ""

    def _turn(self) -> None:
        """Seldom: another size, another language."""
        chance = self._random.random()
        if chance < 0.2:
            self._main.resize(*self._random.choice(SIZES))
        elif chance < 0.26:
            tag = self._random.choice([*OWN_NAMES, SWEDISH])
            self._note(f"language {tag}")
            self._stage.language.set(tag)
        else:
            self._key()

    def _place_in(self, rect: QRect) -> QPoint:
        if self._random.random() < 0.7 or rect.width() < 2 or rect.height() < 2:
            return rect.center()
        return QPoint(self._random.randrange(rect.width()), self._random.randrange(rect.height()))

    def _note(self, act: str) -> None:
        self.told = [*self.told[-30:], act]

    def _last(self) -> str:
        return "; ".join(self.told)


def _is_shown(widget: QWidget, front: QWidget) -> bool:
    return widget.isVisible() and widget.window() is front


def _leave_popup() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    asked = QApplication.activeModalWidget()
    if isinstance(asked, QMessageBox) and isinstance(asked.parentWidget(), QFileDialog):
        asked.reject()


def _keep_working(stage: Stage) -> None:
    """Take the acts that end the work out of the menus."""
    window = stage.window
    if window.property("played"):
        return
    window.setProperty("played", True)
    for name in ENDING:
        act = window._actions[name]
        act.setShortcut("")
        for menu in window._menus.values():
            menu.removeAction(act)
        act.triggered.disconnect()
    window.cover_sheet.sign_out_wanted.disconnect()
