"""The list of all cases: search, filters, and what to do when it is empty."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import case_words
from ui.batch_dialog import BatchDialog
from ui.batch_making import BatchCase
from ui.case_list.backup_reminder import BackupReminder
from ui.case_list.columns import count_text
from ui.case_list.model import ANY, CLOSED, HALTED, NOBODY, CasesModel, filter_of
from ui.case_list.note_hits import NoteHits
from ui.case_list.notices import Notices
from ui.case_list.order_choice import OrderChoice
from ui.case_list.table import CaseTable
from ui.page import Screen
from ui.widgets.act_rows import leading
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.labels import Label
from ui.widgets.look import FOLD_WIDTH, GRID, LOW_ROWS, TARGET
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.case_access import CASE_ROLES
from validering.case_list import read_leads
from validering.seeing import SEE_CASES
from validering.staff import count_administrators

LOW = 420
_SHARES = (3, 2, 2, 3, 0, 0, 0)
# Row, column and how many rows and columns of the search, the filters, the order and the button.
_IN_ONE_ROW = tuple((0, column, 1, 1) for column in range(5))
_BELOW_EACH_OTHER = ((0, 0, 1, 4), (1, 0, 1, 2), (1, 2, 1, 2), (1, 4, 1, 3), (0, 4, 1, 3))


class SearchLine(QLineEdit):
    """One line to search in; the arrow down goes to what is found, Escape empties it."""

    def __init__(self, table: CaseTable, notes: NoteHits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._notes = table, notes
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(TARGET)
        self.setMinimumWidth(180)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to_found()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _go_to_found(self) -> None:
        """Go to the cases, or where only notes are found to these."""
        if self._table.isVisible() or not self._notes.isVisible():
            self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self._table.currentIndex().isValid():
                self._table.setCurrentIndex(self._table.model().index(0, 0))
            return
        self._notes.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._notes.list.currentRow() < 0:
            self._notes.list.setCurrentRow(0)


class CaseListScreen(Screen):
    """Opens a case on Enter or double click; a new one by its button."""

    screen_id: ClassVar[str] = "case_list"
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.shown = CasesModel(workspace, self)
        self.table = CaseTable(self.shown, self)
        self._sees_cases = workspace.acting.may(*SEE_CASES)
        if self._sees_cases:
            self.table.opened.connect(self.case_wanted)
        self.notes = NoteHits(workspace, self)
        self.notes.place_wanted.connect(self.place_wanted)
        self.search = SearchLine(self.table, self.notes, self)
        self.search.textChanged.connect(lambda _: self._filter())
        self.step = self._filter_list()
        self.lead = self._filter_list()
        self.order = OrderChoice(self.table, self.shown.columns, self)
        self.new = QPushButton(self)
        self.new.setProperty("primary", True)
        self.new.clicked.connect(lambda: self.screen_wanted.emit("new_case"))
        self.new.setVisible(workspace.acting.may(*CASE_ROLES))
        self.notices = Notices(workspace, self)
        self.notices.case_wanted.connect(self.case_wanted)
        self.backup_due = BackupReminder(workspace, self)
        self.backup_due.wanted.connect(lambda: self.screen_wanted.emit("store_care"))
        self.bare = Label(parent=self, tone="quiet")
        self.bare.setVisible(not self._sees_cases)
        self.count = Label(parent=self, tone="quiet")
        self.several_help = Label(parent=self, tone="quiet")
        self.several_help.setWordWrap(False)
        self.several = QPushButton(self)
        self.several.clicked.connect(lambda _=False: self._make_several())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer_several())
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self._emptiness())
        self._lay_out()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Ärenden")

    def seek(self, what: str) -> None:
        """Search all cases for ``what``, whoever leads them and however far they have come."""
        self.step.choose(ANY)
        self.lead.choose(ANY)
        self.search.setText(what)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reload(self) -> None:
        own = self.workspace.acting.staff_id
        self.lead.fill(
            [
                (ANY, self.tr("Alla ansvariga")),
                (own, self.tr("Mina ärenden")),
                *((lead_id, name) for lead_id, name in self.workspace.read(read_leads) if lead_id != own),
                (NOBODY, self.tr("Ingen ansvarig")),
            ]
        )
        if self.lead.currentIndex() < 0:
            self.lead.choose(ANY)
        self.notices.reload()
        self.backup_due.reload()
        self._filter(from_first=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < LOW
        self.heading.setVisible(not is_low)
        self.count.setVisible(not is_low)
        self.notes.keep_low(is_low)
        self._keep_rows()
        self._offer_several()
        self._place_tools(is_narrow=self.width() < FOLD_WIDTH)

    def _keep_rows(self) -> None:
        """A low window keeps some rows: the rest stands closer, and at worst the page scrolls."""
        is_low = self.height() < LOW
        edge = GRID if is_low else GRID * 2
        self._inner.setContentsMargins(GRID * 3, edge, GRID * 3, edge)
        self._inner.setSpacing(edge)
        is_kept = is_low and self.stack.currentWidget() is self.table
        self.table.setMinimumHeight(LOW_ROWS * TARGET if is_kept else 0)

    def _filter_list(self) -> CalmCombo:
        combo = CalmCombo(self)
        combo.activated.connect(lambda _: self._filter())
        return combo

    def _lay_out(self) -> None:
        inner = self._inner = QVBoxLayout()
        self.heading = Label(parent=self, tone="title")
        tools = QGridLayout()
        tools.setSpacing(GRID)
        self._tools = tools
        # Into the page while they are empty: see the README on layouts whose parts move.
        self.body.addLayout(inner)
        inner.addWidget(self.heading)
        inner.addLayout(tools)
        self._place_tools(is_narrow=False)
        inner.addWidget(self.bare)
        inner.addWidget(self.notices)
        inner.addWidget(self.backup_due)
        inner.addWidget(self.stack, 1)
        inner.addWidget(self.notes)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        inner.addLayout(below)
        below.addWidget(self.count, 1)
        below.addWidget(self.several_help)
        below.addWidget(self.several)

    def _place_tools(self, *, is_narrow: bool) -> None:
        """In one row, or in a narrow window the filters below the search."""
        for column, share in enumerate(_SHARES):
            self._tools.setColumnStretch(column, 1 if is_narrow else share)
        places = _BELOW_EACH_OTHER if is_narrow else _IN_ONE_ROW
        for each, place in zip(
            (self.search, self.step, self.lead, self.order, self.new), places, strict=True
        ):
            self._tools.addWidget(each, *place)

    def _emptiness(self) -> QWidget:
        """What stands where the list would be: what to do first, or how to see more."""
        empty = QWidget(self)
        column = QVBoxLayout(empty)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, GRID * 2, 0, 0)
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

    def _filter(self, *, from_first: bool = True) -> None:
        step, lead = self.step.currentData() or ANY, self.lead.currentData() or ANY
        self.shown.show(filter_of(self.search.text(), step, lead), from_first=from_first)
        self.notes.look_for(self.search.text())
        shown, known = self.shown.total, self.shown.known
        self.stack.setCurrentIndex(0 if shown else 1)
        self._keep_rows()
        self.count.setText(count_text(shown, known) if known else "")
        self._say_why_empty()
        self._offer_several()

    def _offer_several(self) -> None:
        chosen = len(self.table.chosen_cases())
        allow(self.several, "" if chosen else self.tr("Markera flera ärenden med Ctrl eller Skift."))
        # In a low window the rows need the room until several are chosen.
        has_room = chosen > 1 or self.height() >= LOW
        is_offered = has_room and self.workspace.acting.may(*CASE_ROLES)
        self.several.setVisible(is_offered)
        self.several_help.setText(self.several.toolTip())
        self.several_help.setVisible(is_offered and not chosen and self.shown.total > 0)

    def _make_several(self) -> None:
        chosen = [BatchCase(row.case_id, row.case_no, row.is_protected) for row in self.table.chosen_cases()]
        BatchDialog(self.workspace, chosen, self).open()

    def _say_why_empty(self) -> None:
        if self.shown.known:
            self.empty_title.setText(self.tr("Inget ärende passar"))
            self.empty_text.setText(
                self.tr("Sök på en del av namnet eller numret, eller visa alla ärenden.")
                if self._sees_cases
                else self.tr("Sök på en del av numret, eller visa alla ärenden.")
            )
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
        self.empty_text.setVisible(self.notes.isHidden())
        self.empty_act.setAccessibleName(self.empty_act.text())
        self.empty_act.setVisible(bool(self.shown.known) or not self.new.isHidden())
        self.empty_staff.setText(self.tr("Lägg till personal"))
        self.empty_staff.setAccessibleName(self.empty_staff.text())
        self.empty_staff.setVisible(not self.shown.known and self._is_administrator)

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
        if not self.shown.known:
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
        self.several.setText(self.tr("Skapa dokument för flera"))
        self.several.setAccessibleName(self.several.text())
        self._offer_several()
        sought = self.tr("Sök namn eller nummer") if self._sees_cases else self.tr("Sök nummer")
        self.search.setPlaceholderText(sought)
        self.search.setAccessibleName(sought)
        self.bare.setText(
            self.tr("Din roll visar ärendenas nummer och steg, inte vem de gäller eller vad som står i dem.")
        )
        self.step.setAccessibleName(self.tr("Visa steg"))
        self.lead.setAccessibleName(self.tr("Visa ansvarig"))
        self.order.retranslate()
        self.notes.retranslate()
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
