"""What every page of a case and every screen beside the cases has in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.column import column_at_top
from ui.widgets.following_area import FollowingArea
from ui.widgets.form import Form
from ui.widgets.look import GRID, READING_WIDTH
from ui.widgets.message_strip import MessageStrip
from ui.workspace import Workspace
from validering.changes import Change


class _Room(QWidget):
    """What fills a page whose parts scroll by themselves: it asks for what they need, no more."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1


class ReadingWidget(QWidget):
    """A view that reads when it is first shown, and again after a change that concerns it.

    Subclasses build their widgets in ``__init__``, add them to ``body``, end it with ``self._retranslate()``,
    and fill them in ``reload()``. Several changes in one turn of the event loop cause one reading.
    """

    scrolls: ClassVar[bool] = True
    _reading_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._is_stale = True
        self._is_asked = False
        self.strip = MessageStrip(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.strip)
        self.body = self._scrolling_body(outer) if self.scrolls else self._plain_body(outer)
        self._reading_wanted.connect(self._read_if_stale, Qt.ConnectionType.QueuedConnection)
        workspace.changed.connect(self._on_changed)

    @abstractmethod
    def title(self) -> str:
        """The name of this view in the language of the screen."""

    @abstractmethod
    def reload(self) -> None:
        """Read what is shown and repaint it."""

    @abstractmethod
    def concerns(self, change: Change) -> bool:
        """Whether a write means that this view must read again."""

    def show_field(self, name: str) -> bool:
        """Focus the field bound as ``name``, or the control with that object name; False if none."""
        if any(form.show_field(name) for form in self.findChildren(Form)):
            return True
        control = self.findChild(QWidget, name)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        return control is not None

    def flush(self) -> None:
        """Save what is typed but not yet saved; called before the view is left."""
        for form in self.findChildren(Form):
            form.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._read_if_stale()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._want_reading()

    def _retranslate(self) -> None:
        """Set every text; called from ``__init__`` and when the language changes."""
        self.setAccessibleName(self.title())

    def _on_changed(self, change: object) -> None:
        if isinstance(change, Change) and self.concerns(change):
            self._want_reading()

    def _want_reading(self) -> None:
        self._is_stale = True
        if not self._is_asked:
            self._is_asked = True
            self._reading_wanted.emit()

    def _read_if_stale(self) -> None:
        self._is_asked = False
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self.reload()

    def _plain_body(self, outer: QVBoxLayout) -> QVBoxLayout:
        """Fills the window; scrolls as a whole where it is lower than what stands there can be."""
        area = FollowingArea(self)
        area.setObjectName("page_room")
        sheet = _Room(area)
        sheet.setObjectName("page_sheet")
        body = QVBoxLayout(sheet)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        area.setWidget(sheet)
        outer.addWidget(area, 1)
        return body

    def _scrolling_body(self, outer: QVBoxLayout) -> QVBoxLayout:
        area = FollowingArea(self)
        area.setObjectName("page_scroll")
        sheet = QWidget(area)
        sheet.setObjectName("page_sheet")
        sheet.setMaximumWidth(READING_WIDTH)
        body = column_at_top(sheet)
        body.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 3)
        body.setSpacing(GRID * 2)
        area.setWidget(sheet)
        outer.addWidget(area, 1)
        return body


class CasePage(ReadingWidget):
    """A page of one case; ``page_wanted(page_id, field)`` asks the case window for another.

    ``sought_wanted(screen_id, what)`` asks the main window for a screen beside the cases and something there.
    ``page_id`` is one of ``seeing.PAGES``, which says who is offered the page. With ``wants_room`` the head
    of the case makes itself small in a low window, for work is done here and the overview tells the rest.
    """

    page_id: ClassVar[str]
    wants_room: ClassVar[bool] = False
    page_wanted = Signal(str, str)
    sought_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.case_id = case_id

    def begin(self) -> None:
        """Put the focus where work on this page begins; left alone where that can be anywhere."""

    def concerns(self, change: Change) -> bool:
        return change.case_id == self.case_id


class Screen(ReadingWidget):
    """A screen beside the cases, such as the list of cases or the staff.

    ``case_wanted(case_id)`` opens a case, ``place_wanted(case_id, page_id)`` one of its pages,
    ``screen_wanted(screen_id)`` another screen, ``sought_wanted(screen_id, what)`` one and something there.
    """

    screen_id: ClassVar[str]
    case_wanted = Signal(object)
    place_wanted = Signal(object, str)
    screen_wanted = Signal(str)
    sought_wanted = Signal(str, str)

    def begin(self) -> None:
        """Put the focus where work on this screen begins; on the screen itself where that can be anywhere."""
        self.setFocus()
        for area in self.findChildren(FollowingArea):
            area.to_top()

    def seek(self, what: str) -> None:
        """Look for ``what`` among what this screen shows; nothing where there is nothing to look among."""

    def concerns(self, change: Change) -> bool:  # noqa: ARG002
        return True
