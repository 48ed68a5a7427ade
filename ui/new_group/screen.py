"""Opens a group: a list is pasted, looked through and opened at once; or more people join a group."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.new_group.group_form import GroupForm
from ui.new_group.list_part import ListPart
from ui.new_group.list_rows import ListRows
from ui.order_form import OrderForm
from ui.page import Screen
from ui.widgets.act_rows import leading
from ui.widgets.fields import Field
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import groups
from validering.changes import Change
from validering.errors import UserError
from validering.group_lists import read_pasted, written
from validering.group_reading import read_group


class NewGroupScreen(Screen):
    """``sought_wanted`` leads to the group once it is opened."""

    screen_id: ClassVar[str] = "new_group"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._joins: UUID | None = None
        self._joins_name = ""
        self._rows = ListRows(workspace)
        self.heading = Label(parent=self, tone="title")
        self.form = GroupForm(workspace, self)
        self.form.list.committed.connect(lambda _: self._read())
        self.read = QPushButton(self)
        self.read.clicked.connect(lambda _=False: self._read(goes_there=True))
        self.list = ListPart(workspace, self._rows, self)
        self.list.edited.connect(self._keep_edited)
        self.list.hide()
        self.order = OrderForm(workspace, "new_group", self)
        self.count = Label(parent=self, tone="strong")
        self.open = QPushButton(self)
        self.open.setProperty("primary", True)
        self.open.clicked.connect(lambda _=False: self._open())
        self.leave = QPushButton(self)
        self.leave.setProperty("quiet", True)
        self.leave.clicked.connect(lambda _=False: self._leave())
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        for widget in (self.heading, self.form, leading(self.read), self.list, self.order, self.count):
            self.body.addWidget(widget)
        self.body.addLayout(acts)
        acts.addWidget(self.open)
        acts.addWidget(self.leave)
        acts.addStretch(1)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Ny grupp")

    def concerns(self, change: Change) -> bool:
        return bool(change.parts & {"staff", groups.PART})

    def begin(self) -> None:
        """A new group is what is asked for, unless ``seek`` says which one is to grow."""
        self._joins = None
        self._show_which()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self, what: str) -> None:
        """Have more people join the group with the id ``what``."""
        self._joins = UUID(what)
        self._show_which()
        self.form.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self.form.reload()
        self.order.reload()
        if self.form.list.value() and not self._rows.rows:
            self._read()

    def _show_which(self) -> None:
        if self._joins is not None:
            self._joins_name = self.workspace.read(read_group, self._joins).line.name
        self.form.name.setVisible(self._joins is None)
        self.form.responsible.setVisible(self._joins is None and self.workspace.acting.may(*groups.SEE_ALL))
        self._retranslate()

    def _read(self, *, goes_there: bool = False) -> None:
        """Show the pasted list as a table; a button led here if ``goes_there``."""
        self._rows.show(read_pasted(self.form.list.value(), self._rows.languages))
        self.list.setVisible(bool(self._rows.rows))
        self.list.show_rows()
        self._show_count()
        if goes_there and self._rows.rows:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif goes_there:
            self.form.list.set_error(self.tr("Klistra in minst en person först."))
            self.form.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep_edited(self) -> None:
        self.form.rewrite(written([row.listed for row in self._rows.rows]))
        self.list.setVisible(bool(self._rows.rows))
        self._show_count()

    def _show_count(self) -> None:
        self.count.setText(self.list.count_text() if self._rows.rows else "")
        self.count.setVisible(bool(self._rows.rows))
        if self._rows.rows:
            self.form.list.set_error("")

    def _open(self) -> None:
        if not self._rows.rows:
            self._read(goes_there=True)
            return
        wrong = self._rows.first_faulty()
        if wrong is not None:
            self.strip.show_error(self.tr("Titta på rad {row} först.").format(row=wrong + 1))
            self.list.go_to(wrong)
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._show_wrong("")
        try:
            change = self._apply()
        except UserError as error:
            self.workspace.show_error(self, error)
            self._show_wrong(error.code, self.workspace.say(error))
            return
        self._begin_anew()
        self.sought_wanted.emit("groups", str(change.new_id))

    def _apply(self) -> Change:
        given: dict[str, Any] = {
            "newcomers": [row.newcomer() for row in self._rows.rows],
            "products": self.order.chosen_products(),
            "order": self.order.order(),
        }
        if self._joins is not None:
            return self.workspace.apply(groups.enlarge_group, self._joins, **given)
        return self.workspace.apply(
            groups.open_group,
            name=self.form.name.value(),
            responsible_id=self.form.responsible.value(),
            **given,
        )

    def _show_wrong(self, code: str, words: str = "") -> None:
        """Say what is wrong at the field that mends it, and go there; with no ``code`` nothing is wrong."""
        fields: dict[str, Field[Any]] = {
            "group_name_missing": self.form.name,
            "group_name_taken": self.form.name,
            "responsible_unfit": self.form.responsible,
            "products_missing": self.order.products,
            "group_too_large": self.form.list,
        }
        for of_code, field in fields.items():
            field.set_error(words if of_code == code else "")
        if code in fields:
            fields[code].set_error(words)
            fields[code].setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin_anew(self) -> None:
        self.form.empty()
        self.order.empty()
        self._rows.show(())
        self.list.hide()
        self.strip.clear()
        self._show_count()

    def _leave(self) -> None:
        if self._joins is not None:
            self.sought_wanted.emit("groups", str(self._joins))
        else:
            self.screen_wanted.emit("groups")

    def _retranslate(self) -> None:
        super()._retranslate()
        more = self.tr("Fler i gruppen {name}").format(name=self._joins_name)
        self.heading.setText(more if self._joins is not None else self.title())
        opens = self.tr("Ta med dem i gruppen") if self._joins is not None else self.tr("Öppna gruppen")
        for button, text in (
            (self.read, self.tr("Visa listan som tabell")),
            (self.open, opens),
            (self.leave, self.tr("Tillbaka till grupperna")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._show_count()
