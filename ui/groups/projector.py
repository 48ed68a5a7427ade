"""A class on the wall: everybody is a number, and a name is seen only of whoever is chosen to be shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.case_words import figures, step_states, steps
from ui.groups.class_model import next_of, step_of
from ui.widgets.act_rows import leading
from ui.widgets.flow import PathBar, StepText
from ui.widgets.labels import Label
from ui.widgets.look import BIG_TARGET, FOLD_WIDTH, GRID, LARGE, LARGEST
from ui.widgets.message_strip import announce
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.cases import read_facts
from validering.group_reading import GroupMember, GroupView
from validering.states import path

KEY = Qt.Key.Key_F7
# On a large screen the letters are read from the back of the room.
_LARGE_FROM = 800
# Lower screens have no room for the whole way; the step stands in the list.
_WAY_FROM = 480


class Projector(ReadingOrder, QDialog):
    """Fills the screen until F7 or Esc; ``case_wanted(member)`` asks to end it and open the case.

    Those with protected data are not in it, and nothing says that somebody is missing. To go through the
    list shows nobody: a name comes with Enter, and goes when another place is chosen.
    """

    case_wanted = Signal(object)

    def __init__(self, workspace: Workspace, group: GroupView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._workspace = workspace
        self._name = group.line.name
        self._members: Sequence[GroupMember] = [each for each in group.members if not each.row.is_protected]
        self._shown: GroupMember | None = None
        self._heading = Label(parent=self, tone="title")
        self._told = Label(parent=self, tone="quiet")
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSpacing(GRID // 4)
        self.list.currentRowChanged.connect(lambda _: self._hide_name())
        self.list.itemActivated.connect(lambda _: self.show_name())
        self._person = Label(parent=self, tone="title")
        self._way = PathBar(self)
        self._next = Label(parent=self)
        self.see, self.hide_it = self._button(self.show_name), self._button(self._hide_name)
        self.go_on, self.end = self._button(self._open), self._button(self.reject)
        self.see.setProperty("primary", True)
        self._lay_out()
        self._fill()
        self._retranslate()
        self.list.setFocus()

    def show_name(self) -> None:
        """Show who has the chosen place, and how far they have come."""
        row = self.list.currentRow()
        if 0 <= row < len(self._members):
            self._shown = self._members[row]
            self._show()
            announce(self.list, self._person.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == KEY:
            self.reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self.show_name()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_tall = self.width() < min(FOLD_WIDTH, self.height())
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_tall else ways.LeftToRight)
        self._told.setVisible(self.width() >= FOLD_WIDTH)
        self._row.setStretch(0, 2 if self.width() >= FOLD_WIDTH else 4)
        is_large = self.height() >= _LARGE_FROM
        letters = self.list.font()
        letters.setPixelSize(LARGEST if is_large else LARGE)
        for widget in (self.list, self._next):
            widget.setFont(letters)
        self._way.set_large(is_large)
        self._show_way()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _hide_name(self) -> None:
        self._shown = None
        self._show()

    def _open(self) -> None:
        if self._shown is not None:
            shown = self._shown
            self.accept()
            self.case_wanted.emit(shown)

    def _fill(self) -> None:
        for _ in self._members:
            QListWidgetItem("", self.list)
        if self._members:
            self.list.setCurrentRow(0)

    def _show(self) -> None:
        for place, member in enumerate(self._members):
            self.list.item(place).setText(self._line(place, member))
        is_shown = self._shown is not None
        had_focus = self.see.hasFocus() or self.hide_it.hasFocus()
        self._show_way()
        for widget in (self._next, self.hide_it, self.go_on):
            widget.setVisible(is_shown)
        self.see.setVisible(not is_shown and bool(self._members))
        if had_focus:
            (self.hide_it if is_shown else self.see).setFocus(Qt.FocusReason.OtherFocusReason)
        if self._shown is None:
            self._person.setText(
                self.tr("Inget namn syns. Välj en plats och tryck Enter.")
                if self._members
                else self.tr("Ingen i gruppen kan visas här.")
            )
            return
        self._person.setText(self._shown.row.shown_name)
        words, states = steps(), step_states()
        way = path(self._workspace.read(read_facts, self._shown.row.case_id))
        self._way.set_steps(
            [
                StepText(each.id.value, words[each.id], each.state.value, states[each.state], leads=False)
                for each in way
            ]
        )
        said = self.tr("Nästa: {act}").format(act=next_of(self._shown, self._workspace.language))
        self._next.setText(said)

    def _show_way(self) -> None:
        height = min(self.height(), self.screen().size().height())
        self._way.setVisible(self._shown is not None and height >= _WAY_FROM)

    def _line(self, place: int, member: GroupMember) -> str:
        """The place and the step; with the name of the one who is shown."""
        if member is self._shown:
            who = member.row.shown_name
        else:
            who = self.tr("Plats {number}").format(number=figures(str(place + 1)))
        return self.tr("{who}: {step}").format(who=who, step=step_of(member))

    def _button(self, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setMinimumHeight(BIG_TARGET)
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        card = QFrame(self)
        card.setObjectName("section")
        right = QVBoxLayout(card)
        right.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        right.setSpacing(GRID * 2)
        for widget in (self._person, self._way, self._next):
            right.addWidget(widget)
        right.addStretch(1)
        right.addWidget(leading(self.see, self.hide_it, self.go_on))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GRID * 2)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        column = QVBoxLayout(self)
        # The screen decides how large the wall is, whatever was shown before it was there.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addLayout(head)
        head.addWidget(self._heading, 1)
        head.addWidget(self.end)
        column.addWidget(self._told)
        column.addLayout(self._row, 1)
        self._row.addWidget(self.list, 2)
        self._row.addWidget(card, 4)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Projektorläge"))
        self.setAccessibleName(self.tr("Projektorläge"))
        self._heading.setText(self._name)
        self._told.setText(
            self.tr("Alla är platser med nummer. Namnet syns bara på den som du visar, tills du går vidare.")
        )
        self.list.setAccessibleName(self.tr("Platser i gruppen"))
        for button, text in (
            (self.see, self.tr("Visa namnet")),
            (self.hide_it, self.tr("Dölj namnet")),
            (self.go_on, self.tr("Avsluta och öppna ärendet")),
            (self.end, self.tr("Avsluta (F7)")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._show()
