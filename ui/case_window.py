"""One case: its header, the list of its pages, and the page that is open."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.case_header import CaseHeader
from ui.case_words import page_text, step_states
from ui.page import CasePage
from ui.reading_gate import ReadingGate
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.following_area import FollowingArea
from ui.widgets.look import FOLD_WIDTH, GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.page_list import PageList
from ui.widgets.step_marks import step_icon
from ui.workspace import Workspace
from validering import audit, candidates, cases, states
from validering.case_facts import CaseFacts
from validering.changes import Change
from validering.seeing import sees_page
from validering.states import StepState

PageMaker = type[CasePage]
LIST_WIDTH = 192
LOW_HEIGHT = 400
LOW_FOR_WORK = 560
# Steps whose form lies on the page of another step.
SHARED = {"plan": "profiles"}
ASSESSING = frozenset({"assessment", "result"})
_ORDER = (StepState.BLOCKED, StepState.CURRENT, StepState.WAITING, StepState.DONE, StepState.NOT_NEEDED)


class CaseWindow(QWidget):
    """Everything about one case; ``list_wanted()`` asks to go back to the list of cases.

    ``sought_wanted(screen_id, what)`` asks for a screen beside the cases and something there.

    A protected case shows nothing but its number until somebody has said why it is opened.
    """

    list_wanted = Signal()
    sought_wanted = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        pages: Mapping[str, PageMaker],
        parent: QWidget | None = None,
        *,
        first: str = "overview",
    ) -> None:
        # Read while there is no widget yet: of a case that may not be opened nothing is left behind.
        is_protected = workspace.read(candidates.read_candidate, case_id).is_protected
        super().__init__(parent)
        self._shown: list[str] = []
        self.case_id = case_id
        self._workspace, self._makers = workspace, pages
        self._pages: dict[str, CasePage] = {}
        self._states: dict[str, StepState] = {}
        self.header = CaseHeader(workspace, case_id, self)
        self.header.page_wanted.connect(self.open_page)
        self.strip = MessageStrip(self)
        self._list = PageList(self)
        self._combo = CalmCombo(self)
        self._back = QPushButton(self)
        self._unfold = QPushButton(self)
        self._is_unfolded = False
        self._stack = QStackedWidget(self)
        self._gate: ReadingGate | None = None
        self._wanted: tuple[str, str] = (first, "")
        self._lay_out()
        workspace.changed.connect(self._on_changed)
        self._retranslate()
        if is_protected:
            self._ask_why()
        else:
            self.reload()
            self.open_page(first)

    @property
    def is_protected(self) -> bool:
        """Whether the person's data are protected now."""
        return self._workspace.read(candidates.read_candidate, self.case_id).is_protected

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The pages this case and this person have, in order."""
        return tuple(self._shown)

    @property
    def page(self) -> CasePage | None:
        """The page that is open."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, CasePage) else None

    def open_page(self, page_id: str, field: str = "") -> None:
        """Show a page, and put the focus on a field of it; an unknown page is left alone."""
        page_id = SHARED.get(page_id, page_id)
        if self._gate is not None:
            self._wanted = (page_id, field)
            return
        if page_id not in self._shown:
            if self.page is not None or not self._shown:
                return
            page_id = self._shown[0]
        left = self.page
        page = self._page(page_id)
        if left is not None and left is not page:
            left.flush()
            self._is_unfolded = False
        self._stack.setCurrentWidget(page)
        self.header.set_leading(page_id == "overview")
        self._fold_header()
        self._mark_open(page_id)
        if field:
            page.show_field(field)

    def focus_list(self) -> None:
        """Put the focus on the list of pages, where a case begins."""
        if self._gate is not None:
            self._gate.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        (self._combo if self._list.isHidden() else self._list).setFocus(Qt.FocusReason.OtherFocusReason)

    def open_place(self, place: int) -> None:
        """Begin on the page at ``place``, counted from 0; nothing where there is none."""
        if 0 <= place < len(self._shown):
            self.open_page(self._shown[place])
            self._begin()

    def flush(self) -> None:
        """Save what is typed in the open page."""
        if self.page is not None:
            self.page.flush()

    def regions(self) -> list[QWidget]:
        """The parts of the window that F6 goes through."""
        if self._gate is not None:
            return [self._gate]
        return [self._combo if self._list.isHidden() else self._list, self.header, self._stack]

    def reload(self) -> None:
        """Read the header anew and show which pages there are; nothing while the reason is asked for."""
        if self._gate is not None:
            return
        facts = self.header.reload()
        self._states = _page_states(facts)
        hidden = frozenset() if facts.is_assessed else ASSESSING
        acting = self._workspace.acting
        self._shown = [each for each in self._makers if each not in hidden and sees_page(acting, each)]
        self.header.offer({*self._shown, *(step for step, page in SHARED.items() if page in self._shown)})
        self._fill_lists()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.reload()
        elif event.type() == QEvent.Type.PaletteChange and self._shown:
            self._fill_lists()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < FOLD_WIDTH
        self._list.setVisible(not is_narrow)
        self._combo.setVisible(is_narrow)
        self._side.setMaximumWidth(16_777_215 if is_narrow else LIST_WIDTH)
        way = QHBoxLayout.Direction.TopToBottom if is_narrow else QHBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._side_column.setContentsMargins(GRID, GRID // 2, GRID * 2 if is_narrow else 0, GRID // 2)
        self._side_column.setDirection(
            QHBoxLayout.Direction.LeftToRight if is_narrow else QHBoxLayout.Direction.TopToBottom
        )
        self._fold_header()

    def _fold_header(self) -> None:
        """In a small window the head stands in the row of the pages, where the page asks for room."""
        wants_room = self.page is not None and self.page.wants_room
        is_small = wants_room and self.height() < LOW_HEIGHT and self.width() < FOLD_WIDTH
        is_beside = is_small and not self._is_unfolded
        low = self.height() < (LOW_FOR_WORK if wants_room else LOW_HEIGHT)
        self.header.set_low(low and is_beside is is_small)
        self._unfold.setVisible(is_small)
        self._back.setText("‹" if is_beside else self.tr("‹ Alla ärenden"))
        self._say_unfold()
        if is_beside == (self._side_column.indexOf(self.header) >= 0):
            return
        self.header.set_beside(is_beside)
        if is_beside:
            self._column.removeWidget(self.header)
            self._side_column.insertWidget(1, self.header)
        else:
            self._side_column.removeWidget(self.header)
            self._column.insertWidget(0, self.header)
        self.header.show()

    def _turn_header(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._fold_header()

    def _say_unfold(self) -> None:
        """The button says what it shows: how the person is reached, and what is next."""
        text = self.tr("Visa mindre") if self._is_unfolded else self.tr("Kontakt och nästa steg")
        self._unfold.setText(text)
        self._unfold.setAccessibleName(text)
        self._unfold.setToolTip("" if self._is_unfolded else self.header.contact())
        self._unfold.setAccessibleDescription(self._unfold.toolTip())

    def _page(self, page_id: str) -> CasePage:
        if page_id not in self._pages:
            # With its place from the first: the style sheet looks anew at whatever moves.
            page = self._makers[page_id](self._workspace, self.case_id, self._stack)
            page.page_wanted.connect(self.open_page)
            page.sought_wanted.connect(self.sought_wanted)
            self._pages[page_id] = page
            self._stack.addWidget(page)
        return self._pages[page_id]

    def _on_changed(self, change: object) -> None:
        if isinstance(change, Change) and change.case_id == self.case_id and self._gate is None:
            self.header.mark_saved(self._workspace.acting.now())
            self.reload()

    def _ask_why(self) -> None:
        """Show nothing of the case until the reason for reading it is written down."""
        self.header.case_no = self._workspace.read(cases.read_case, self.case_id).case_no
        self._gate = ReadingGate(self)
        self._gate.show_number(self.header.case_no)
        self._gate.given.connect(self._begin_reading)
        self._gate.left.connect(self.list_wanted)
        self._gate_area = FollowingArea(self)
        self._gate_area.setWidget(self._gate)
        self._column.setStretchFactor(self._row, 0)
        self._column.addWidget(self._gate_area, 1)
        for hidden in self._behind_gate:
            hidden.hide()

    def _begin_reading(self, reason: str) -> None:
        change = self._workspace.attempt(self.strip, audit.note_reading, self.case_id, reason)
        gate = self._gate
        if change is None or gate is None:
            return
        self._gate = None
        self._column.removeWidget(self._gate_area)
        self._gate_area.hide()
        self._gate_area.deleteLater()
        self._column.setStretchFactor(self._row, 1)
        self.reload()
        for shown in self._behind_gate:
            shown.show()
        page_id, field = self._wanted
        self.open_page(page_id, field)
        if not field:
            self.focus_list()

    def _fill_lists(self) -> None:
        page = self.page
        with QSignalBlocker(self._list), QSignalBlocker(self._combo):
            while self._list.count() > len(self._shown):
                self._list.takeItem(self._list.count() - 1)
            while self._list.count() < len(self._shown):
                QListWidgetItem(self._list)
            self._list.fit_rows()
            self._combo.fill([(page_id, page_text(page_id)) for page_id in self._shown])
            for place, page_id in enumerate(self._shown):
                item = self._list.item(place)
                item.setText(page_text(page_id))
                item.setIcon(self._mark(page_id))
                self._combo.setItemIcon(place, item.icon())
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(page_id))
                item.setData(Qt.ItemDataRole.UserRole, page_id)
        if page is not None:
            self._mark_open(page.page_id)

    def _look_at(self, place: int) -> None:
        """Show a page and stay in the list: whoever looks through the pages goes on from there."""
        if 0 <= place < len(self._shown):
            self.open_page(self._shown[place])

    def _begin(self) -> None:
        if self.page is not None:
            self.page.begin()

    def _mark(self, page_id: str) -> QIcon:
        state = self._states.get(page_id)
        return step_icon(state.value if state else None)

    def _spoken(self, page_id: str) -> str:
        state = self._states.get(page_id)
        return f"{page_text(page_id)}: {step_states()[state]}" if state else page_text(page_id)

    def _mark_open(self, page_id: str) -> None:
        with QSignalBlocker(self._list), QSignalBlocker(self._combo):
            if page_id in self._shown:
                self._list.setCurrentRow(self._shown.index(page_id))
            self._combo.choose(page_id)

    def _retranslate(self) -> None:
        self._fold_header()
        self._back.setAccessibleName(self.tr("Tillbaka till alla ärenden"))
        self._list.setAccessibleName(self.tr("Ärendets sidor"))
        self._combo.setAccessibleName(self.tr("Ärendets sidor"))

    def _lay_out(self) -> None:
        self._list.setObjectName("case_pages")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self._look_at)
        self._list.clicked.connect(self._begin)
        self._list.activated.connect(self._begin)
        self._combo.activated.connect(self.open_place)
        self._combo.hide()
        self._back.setProperty("quiet", True)
        self._back.setProperty("start", True)
        self._back.clicked.connect(self.list_wanted)
        self._unfold.setProperty("quiet", True)
        self._unfold.clicked.connect(self._turn_header)
        self._unfold.hide()
        self._side = QWidget(self)
        self._side_column = QVBoxLayout(self._side)
        self._side_column.setSpacing(GRID)
        self._side_column.setContentsMargins(GRID, GRID, 0, GRID)
        self._side_column.addWidget(self._back)
        self._side_column.addWidget(self._combo, 1)
        self._side_column.addWidget(self._list, 1)
        self._side_column.addWidget(self._unfold)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._behind_gate = (self.header, self._side, self._stack)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.strip)
        column.addLayout(self._row, 1)
        self._row.addWidget(self._side)
        self._row.addWidget(self._stack, 1)


def _page_states(facts: CaseFacts) -> dict[str, StepState]:
    """The state of each page that has steps: the one that asks most for attention."""
    found: dict[str, StepState] = {}
    for step in states.path(facts):
        page_id = SHARED.get(step.page, step.page)
        if page_id == "overview":
            continue
        known = found.get(page_id, StepState.NOT_NEEDED)
        found[page_id] = min(known, step.state, key=_ORDER.index)
    return found
