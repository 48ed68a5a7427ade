"""Grupper: a class with each person's step, what is missing and what is next."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.batch_dialog import BatchDialog
from ui.batch_making import BatchCase
from ui.case_words import listed, steps
from ui.groups.class_model import ClassModel, missing_of, name_of, next_of
from ui.groups.class_table import ClassTable
from ui.groups.group_dialog import GroupDialog
from ui.groups.projector import KEY, Projector
from ui.page import Screen
from ui.widgets.act_rows import leading
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.link_button import LinkButton
from ui.widgets.look import GRID, LEAST_ROWS, LOW_ROWS, TARGET
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering import groups
from validering.changes import Change
from validering.group_reading import GroupMember, GroupView, read_group, read_groups
from validering.seeing import sees_page
from validering.states import StepId

_LOW = 420


class GroupsScreen(Screen):
    """One group at a time; Enter goes on with the chosen case, F7 shows the class on the wall."""

    screen_id: ClassVar[str] = "groups"
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._wanted: UUID | None = None
        self._group: GroupView | None = None
        self.heading = Label(parent=self, tone="title")
        self.which = CalmCombo(self)
        self.which.activated.connect(lambda _: self._choose())
        self._said = Label(parent=self, tone="quiet")
        self._members = ClassModel(self)
        self.table = ClassTable(self._members, self)
        self.table.opened.connect(self._go_on)
        self.table.chosen.connect(self._show_chosen)
        self._lacks = Label(parent=self, tone="quiet")
        self.on = LinkButton(self)
        self.on.clicked.connect(self._go_on)
        self.new = self._button(lambda: self.screen_wanted.emit("new_group"))
        self.new.setProperty("primary", True)
        self.print = self._button(self._print)
        self.wall = self._button(self.project)
        self.more = QPushButton(self)
        menu = QMenu(self.more)
        self.add, self.leave, self.change, self.close_it, self.again = (
            self._entry(menu, act)
            for act in (self._add, self._take_out, self._change, self._close, self._reopen)
        )
        self.more.setMenu(menu)
        self._empty_title = Label(parent=self, tone="head")
        self._empty_text = Label(parent=self)
        self.first = self._button(lambda: self.screen_wanted.emit("new_group"))
        shortcut = QShortcut(QKeySequence(KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.project)
        self._lay_out()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Grupper")

    def begin(self) -> None:
        self.table.setFocus() if self._group is not None else self.setFocus()

    def seek(self, what: str) -> None:
        """Show the group with the id ``what``."""
        self._wanted = UUID(what)
        self.reload()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read the groups and the one that is looked at; the first one where that is none of them."""
        read = self.workspace.read
        is_open, is_closed = read(read_groups), read(read_groups, is_closed=True)
        closed = self.tr("{name} (avslutad)")
        options = [(line.id, line.name) for line in is_open]
        options += [(line.id, closed.format(name=line.name)) for line in is_closed]
        known = [group_id for group_id, _ in options]
        if self._wanted not in known:
            self._wanted = known[0] if known else None
        self.which.fill(options)
        self.which.choose(self._wanted)
        self._group = None if self._wanted is None else read(read_group, self._wanted)
        self._show()

    def project(self) -> None:
        """Show the class on the wall, without names."""
        if self._group is None or not self._group.members:
            return
        wall = Projector(self.workspace, self._group, self.window())
        wall.case_wanted.connect(self._open)
        wall.showFullScreen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < _LOW
        self.heading.setVisible(not is_low)
        self._said.setVisible(not is_low)
        self.table.setMinimumHeight((LOW_ROWS if is_low else LEAST_ROWS) * TARGET)
        edge = GRID if is_low else GRID * 2
        self._inner.setContentsMargins(GRID * 3, edge, GRID * 3, edge)
        self._show_chosen()

    def _choose(self) -> None:
        self._wanted = self.which.currentData()
        self.reload()

    def _show(self) -> None:
        group = self._group
        self._stack.setCurrentIndex(0 if group is not None else 1)
        self.which.setVisible(group is not None)
        self.new.setVisible(group is not None)
        if group is None:
            return
        chosen = self.table.member()
        self._members.show(group.members, self.workspace.language)
        self.table.choose(chosen.row.case_id if chosen is not None else None)
        self._said.setText(self._words(group))
        is_open = group.line.closed_on is None
        for act in (self.add, self.leave, self.change, self.close_it):
            act.setVisible(is_open)
        self.again.setVisible(not is_open)
        self.leave.setEnabled(bool(group.members))
        empty = "" if group.members else self.tr("Ingen är med i gruppen.")
        for button in (self.print, self.wall):
            allow(button, empty)

    def _show_chosen(self) -> None:
        member = self.table.member()
        self.on.setVisible(member is not None)
        missing = missing_of(member, self.workspace.language) if member is not None else ""
        self._lacks.setText(self.tr("Saknas: {what}").format(what=missing) if missing else "")
        self._lacks.setVisible(bool(missing) and self.height() >= _LOW)
        if member is not None:
            words = self.tr("{name} – nästa: {act}")
            act = next_of(member, self.workspace.language)
            self.on.set_words(words.format(name=name_of(member), act=act))

    def _words(self, group: GroupView) -> str:
        """Who is responsible, how many there are, and how many at each step."""
        counts = [self._counted(step, count) for step, count in group.steps().items()]
        said = [
            self.tr("Ansvarig: {name}").format(name=group.line.responsible_name),
            self.tr("Personer: {count}").format(count=group.line.members),
        ]
        return " · ".join([*said, listed(counts)] if counts else said)

    def _counted(self, step: StepId | None, count: int) -> str:
        name = steps()[step] if step is not None else self.tr("Klara")
        return self.tr("{step}: {count}").format(step=name, count=count)

    def _go_on(self) -> None:
        member = self.table.member()
        if member is not None:
            self._open(member)

    def _open(self, member: GroupMember) -> None:
        """Straight to what is next, where one's role has that page."""
        page = member.next.page
        is_offered = not member.row.is_protected and sees_page(self.workspace.acting, page)
        self.place_wanted.emit(member.row.case_id, page if is_offered else "overview")

    def _print(self) -> None:
        if self._group is not None:
            rows = [member.row for member in self._group.members]
            cases = [BatchCase(row.case_id, row.case_no, row.is_protected) for row in rows]
            BatchDialog(self.workspace, cases, self).open()

    def _add(self) -> None:
        self.sought_wanted.emit("new_group", str(self._wanted))

    def _take_out(self) -> None:
        member = self.table.member()
        if member is None or self._group is None:
            return
        change = self.workspace.attempt(self, groups.leave_group, self._group.line.id, member.row.case_id)
        if change is not None:
            said = self.tr("{name} är inte längre med i gruppen. Ärendet finns kvar.")
            self.strip.show_done(said.format(name=name_of(member)))

    def _change(self) -> None:
        if self._group is not None:
            GroupDialog(self.workspace, self._group.line, self).open()

    def _close(self) -> None:
        if self._wanted is not None and self.workspace.attempt(self, groups.close_group, self._wanted):
            self.strip.show_done(self.tr("Gruppen är avslutad. Ärendena går vidare som förut."))

    def _reopen(self) -> None:
        if self._wanted is not None:
            self.workspace.attempt(self, groups.reopen_group, self._wanted)

    def concerns(self, change: Change) -> bool:
        return change.case_id is not None or bool(change.parts & {groups.PART, "staff", "case"})

    def _entry(self, menu: QMenu, act: Callable[[], None]) -> QAction:
        entry = QAction(menu)
        entry.triggered.connect(lambda _=False: act())
        menu.addAction(entry)
        return entry

    def _button(self, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GRID)
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._said)
        # As high as what is left, whatever it would like: a stack asks its pages for no less than they like.
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column.addWidget(self.table, 1)
        column.addWidget(self._lacks)
        column.addWidget(leading(self.on))
        column.addWidget(FlowRow(self.print, self.wall, self.more, parent=shown))
        empty = QWidget(self)
        empty_column = QVBoxLayout(empty)
        empty_column.setContentsMargins(0, GRID * 2, 0, 0)
        empty_column.setSpacing(GRID * 2)
        for widget in (self._empty_title, self._empty_text, leading(self.first)):
            empty_column.addWidget(widget)
        empty_column.addStretch(1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(shown)
        self._stack.addWidget(empty)
        inner = self._inner = QVBoxLayout()
        inner.setSpacing(GRID)
        self.body.addLayout(inner)
        inner.addWidget(self.heading)
        inner.addLayout(tools)
        tools.addWidget(self.which, 1)
        tools.addWidget(self.new)
        inner.addWidget(self._stack, 1)

    def _retranslate(self) -> None:
        super()._retranslate()
        self.heading.setText(self.title())
        self.which.setAccessibleName(self.tr("Grupp"))
        self.table.setAccessibleName(self.tr("Personer i gruppen"))
        self._empty_title.setText(self.tr("Inga grupper ännu"))
        self._empty_text.setText(
            self.tr(
                "En grupp är till exempel en klass. Klistra in en lista så öppnas ett ärende för var och en, "
                "och här syns hur långt alla har kommit."
            )
        )
        for button, text in (
            (self.new, self.tr("Ny grupp")),
            (self.first, self.tr("Öppna den första gruppen")),
            (self.print, self.tr("Skapa dokument för gruppen")),
            (self.wall, self.tr("Projektorläge (F7)")),
            (self.more, self.tr("Ändra gruppen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        for act, text in (
            (self.add, self.tr("Ta med fler")),
            (self.leave, self.tr("Ta den valda ur gruppen")),
            (self.change, self.tr("Namn och ansvarig")),
            (self.close_it, self.tr("Avsluta gruppen")),
            (self.again, self.tr("Öppna gruppen igen")),
        ):
            act.setText(text)
        self._show_chosen()
