"""The menus of the window: what whoever is signed in may do, in the order of the list of acts."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.actions import ACTIONS, MENUS, ActionEntry, action_text
from validering.acting import Acting, StaffRole

Act = Callable[[], None]


def roles_for(screen_id: str) -> tuple[StaffRole, ...]:
    """Who may see a screen; nobody named: everyone."""
    return next((entry.roles for entry in ACTIONS if entry.screen == screen_id), ())


def may_open(screen_id: str, acting: Acting) -> bool:
    """Whether ``acting`` may see a screen."""
    return _is_for(roles_for(screen_id), acting)


class Menus:
    """Makes the menus of ``window``; ``act_of`` gives what an entry does.

    ``actions`` are those that are offered, by their ids, ``menus`` all menus, by theirs.
    """

    def __init__(
        self,
        window: QMainWindow,
        screens: Collection[str],
        act_of: Callable[[ActionEntry], Callable[[], None]],
    ) -> None:
        self._window, self._act_of = window, act_of
        self._entries = [entry for entry in ACTIONS if not entry.screen or entry.screen in screens]
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {menu_id: window.menuBar().addMenu("") for menu_id in MENUS}

    def offer(self, acting: Acting) -> None:
        """Add what ``acting`` may do, and take away what they may not."""
        offered: dict[str, QAction] = {}
        following: dict[str, QAction] = {}
        for entry in reversed(self._entries):
            known = self.actions.get(entry.id)
            if _is_for(entry.roles, acting):
                offered[entry.id] = known or self._make(entry, following.get(entry.menu))
                following[entry.menu] = offered[entry.id]
            elif known is not None:
                self.menus[entry.menu].removeAction(known)
                known.deleteLater()
        self.actions.clear()
        self.actions.update(reversed(offered.items()))

    def retranslate(self) -> None:
        """Say every menu and entry in the language of the screen."""
        for menu_id, menu in self.menus.items():
            menu.setTitle(action_text(menu_id))
        for action_id, action in self.actions.items():
            action.setText(action_text(action_id))

    def _make(self, entry: ActionEntry, following: QAction | None) -> QAction:
        action = QAction(self._window)
        if entry.shortcut:
            action.setShortcut(QKeySequence(entry.shortcut))
        act = self._act_of(entry)
        action.triggered.connect(lambda _checked=False: act())
        if following is None:
            self.menus[entry.menu].addAction(action)
        else:
            self.menus[entry.menu].insertAction(following, action)
        return action


def _is_for(roles: tuple[StaffRole, ...], acting: Acting) -> bool:
    return not roles or acting.may(*roles)
