"""The list of all cases: search, filters, and what to do when it is empty."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import case_words
from ui.case_list.columns import count_text
from ui.case_list.model import ANY, CLOSED, HALTED, NOBODY, CasesModel, ShownCases
from ui.case_list.notices import Notices
from ui.case_list.order_choice import OrderChoice
from ui.case_list.table import CaseTable
from ui.page import Screen
from ui.widgets.act_rows import leading
from ui.widgets.choice_fields import CalmCombo
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.case_access import CASE_ROLES
from validering.case_list import read_case_list
from validering.staff import count_administrators

LOW = 420


class SearchLine(QLineEdit):
    """One line to search in; the arrow down goes to the list, Escape empties it."""

    def __init__(self, table: CaseTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(TARGET)
        self.setMinimumWidth(180)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self._table.currentIndex().isValid():
                self._table.selectRow(0)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class CaseListScreen(Screen):
    """Opens a case on Enter or double click; a new one by its button."""

    screen_id: ClassVar[str] = "case_list"
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.cases = CasesModel(self)
        self.shown = ShownCases(self.cases, self)
        self.table = CaseTable(self.shown, self)
        self.table.opened.connect(self.case_wanted)
        self.search = SearchLine(self.table, self)
        self.search.textChanged.connect(self._filter)
        self.step = self._filter_list()
        self.lead = self._filter_list()
        self.order = OrderChoice(self.table, self)
        self.new = QPushButton(self)
        self.new.setProperty("primary", True)
        self.new.clicked.connect(lambda: self.screen_wanted.emit("new_case"))
        self.new.setVisible(workspace.acting.may(*CASE_ROLES))
        self.notices = Notices(workspace, self)
        self.notices.case_wanted.connect(self.case_wanted)
        self.count = Label(parent=self, tone="quiet")
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._emptiness())
        self._lay_out()
        self._is_first = True
        self._retranslate()

    def title(self) -> str:
        return self.tr("Ärenden")

    def show_field(self, name: str) -> bool:
        """Put the focus in the search line, whatever ``name`` says."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        return name == "search"

    def reload(self) -> None:
        chosen = self.table.currentIndex()
        case_id = self.shown.case_at(chosen).case_id if chosen.isValid() else None
        rows = self.workspace.read(read_case_list)
        self.cases.show_rows(rows, self.workspace.language)
        leads = sorted({(row.lead_name, row.lead_id) for row in rows if row.lead_id}, key=str)
        own = self.workspace.acting.staff_id
        self.lead.fill(
            [
                (ANY, self.tr("Alla ansvariga")),
                (own, self.tr("Mina ärenden")),
                *((lead_id, name) for name, lead_id in leads if lead_id != own),
                (NOBODY, self.tr("Ingen ansvarig")),
            ]
        )
        if self.lead.currentIndex() < 0:
            self.lead.choose(ANY)
        self.notices.reload()
        self._filter()
        row = self.shown.row_of(case_id) if case_id else None
        if row is not None:
            self.table.selectRow(row)
        if self._is_first:
            self._is_first = False
            self.table.sortByColumn(self.cases.columnCount() - 1, Qt.SortOrder.DescendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < LOW
        self.heading.setVisible(not is_low)
        self.count.setVisible(not is_low)

    def _filter_list(self) -> CalmCombo:
        combo = CalmCombo(self)
        combo.activated.connect(self._filter)
        return combo

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        inner.setSpacing(GRID * 2)
        self.heading = Label(parent=self, tone="title")
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        tools.addWidget(self.search, 2)
        tools.addWidget(self.step, 1)
        tools.addWidget(self.lead, 1)
        tools.addWidget(self.order, 1)
        tools.addWidget(self.new)
        inner.addWidget(self.heading)
        inner.addLayout(tools)
        inner.addWidget(self.notices)
        inner.addWidget(self.stack, 1)
        inner.addWidget(self.count)
        self.body.addLayout(inner)

    def _emptiness(self) -> QWidget:
        """What stands where the list would be: what to do first, or how to see more."""
        empty = QWidget(self)
        column = QVBoxLayout(empty)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, GRID * 4, 0, 0)
        column.setSpacing(GRID * 2)
        self.empty_title = Label(parent=empty, tone="head")
        self.empty_text = Label(parent=empty)
        self.empty_act = QPushButton(empty)
        self.empty_act.clicked.connect(self._act_on_emptiness)
        self.empty_staff = QPushButton(empty)
        self.empty_staff.clicked.connect(lambda: self.screen_wanted.emit("staff"))
        column.addWidget(self.empty_title)
        column.addWidget(self.empty_text)
        column.addWidget(leading(self.empty_act, self.empty_staff))
        return empty

    def _filter(self) -> None:
        step, lead = self.step.currentData() or ANY, self.lead.currentData() or ANY
        self.shown.show_only(self.search.text(), step, lead)
        shown, known = self.shown.rowCount(), self.cases.rowCount()
        self.stack.setCurrentIndex(0 if shown else 1)
        self.count.setText(count_text(shown, known) if known else "")
        self._say_why_empty()

    def _say_why_empty(self) -> None:
        if self.cases.rowCount():
            self.empty_title.setText(self.tr("Inget ärende passar"))
            self.empty_text.setText(self.tr("Sök på en del av namnet eller numret, eller visa alla ärenden."))
            self.empty_act.setText(self.tr("Visa alla ärenden"))
        elif self.new.isHidden():
            self.empty_title.setText(self.tr("Inga ärenden ännu"))
            self.empty_text.setText(self._words_for_those_who_open_none())
        else:
            self.empty_title.setText(self.tr("Inga ärenden ännu"))
            words = self.tr(
                "Börja med att öppna ett ärende för den person som sitter framför dig. Ett namn räcker."
            )
            self.empty_text.setText(f"{words}\n{self._words_on_a_lost_passphrase()}".strip())
            self.empty_act.setText(self.tr("Öppna det första ärendet"))
        self.empty_act.setAccessibleName(self.empty_act.text())
        self.empty_act.setVisible(bool(self.cases.rowCount()) or not self.new.isHidden())
        self.empty_staff.setText(self.tr("Lägg till personal"))
        self.empty_staff.setAccessibleName(self.empty_staff.text())
        self.empty_staff.setVisible(not self.cases.rowCount() and self._is_administrator)

    @property
    def _is_administrator(self) -> bool:
        return self.workspace.acting.may(StaffRole.ADMINISTRATOR)

    def _words_for_those_who_open_none(self) -> str:
        if not self._is_administrator:
            return self.tr("Här syns ärendena när någon har öppnat dem.")
        words = self.tr(
            "Lägg först till dem som ska arbeta här. Ärenden öppnas av en samordnare, bedömare eller "
            "sfi-lärare."
        )
        return f"{words}\n{self._words_on_a_lost_passphrase()}".strip()

    def _words_on_a_lost_passphrase(self) -> str:
        """While one passphrase alone opens the store for good, its only administrator is told so."""
        if not self._is_administrator or self.workspace.read(count_administrators) > 1:
            return ""
        return self.tr(
            "Du är den enda administratören. Lägg till en till: glömmer du lösenfrasen kan ingen ge dig "
            "en ny."
        )

    def _act_on_emptiness(self) -> None:
        if not self.cases.rowCount():
            self.screen_wanted.emit("new_case")
            return
        self.search.clear()
        self.step.choose(ANY)
        self.lead.choose(ANY)
        self._filter()

    def _retranslate(self) -> None:
        super()._retranslate()
        self.heading.setText(self.title())
        self.new.setText(self.tr("Nytt ärende"))
        self.new.setAccessibleName(self.tr("Nytt ärende"))
        self.table.setAccessibleName(self.tr("Lista över ärenden"))
        self.search.setPlaceholderText(self.tr("Sök namn eller nummer"))
        self.search.setAccessibleName(self.tr("Sök namn eller nummer"))
        self.step.setAccessibleName(self.tr("Visa steg"))
        self.lead.setAccessibleName(self.tr("Visa ansvarig"))
        self.order.retranslate()
        self.step.fill(
            [
                (ANY, self.tr("Alla steg")),
                *case_words.options(case_words.steps()),
                (HALTED, self.tr("Stoppade")),
                (CLOSED, self.tr("Avslutade")),
            ]
        )
        if self.step.currentIndex() < 0:
            self.step.choose(ANY)
