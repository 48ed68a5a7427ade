"""Looks through the occupations there are, and puts one together where the right one is missing."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import profile_words
from ui.case_words import figures
from ui.offered_profiles import offered_profiles
from ui.profiles.module_tree import ModuleTree
from ui.profiles.profile_details import ProfileDetails
from ui.widgets.fields import LongTextField, TextField
from ui.widgets.labels import named_label
from ui.widgets.look import GRID, TARGET
from ui.workspace import Workspace
from validering import profiles
from validering.errors import UserError
from validering.profile import Profile

FOLDS_BELOW = 640
OWN = "own"
ROW_HEIGHT = TARGET + GRID * 4
MOST_SHOWN = 8
_ID = Qt.ItemDataRole.UserRole


class Chooser(QWidget):
    """Choosing freezes the profile in the case; ``closed()`` comes afterwards or when nothing is chosen."""

    closed = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._offered: dict[str, Profile] = {}
        self._help = named_label("field_help", parent=self)
        self._list = QListWidget(self)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.currentItemChanged.connect(lambda _now, _before: self._show_current())
        self._details = ProfileDetails(self)
        self._own_title = TextField(self)
        self._tree = ModuleTree(workspace, self)
        self._tree_label = named_label("field_label", parent=self)
        self._reason = LongTextField(self, lines=2)
        self._choose = QPushButton(self)
        self._choose.setProperty("primary", True)
        self._choose.clicked.connect(self._on_choose)
        self._cancel = QPushButton(self)
        self._cancel.setProperty("quiet", True)
        self._cancel.clicked.connect(self.closed)
        self._lay_out()
        self._retranslate()

    def offer(self, taken: Collection[str]) -> None:
        """Show the profiles there are, but for those the case has already."""
        self._list.clear()
        screen = self._workspace.language
        self._offered = {
            f"{each.id} {each.version}": each
            for each in offered_profiles(self._workspace)
            if each.id not in taken
        }
        for row_id, profile in self._offered.items():
            below = profile.area_title.shown(screen)[0]
            if approved := profile_words.approved(profile):
                below = f"{below} · {profile_words.status(profile)} {figures(profile.version)}. {approved}"
            self._add(profile.title.shown(screen)[0], row_id, below)
        self._add(self.tr("Sätt ihop en egen …"), OWN, self.tr("Moduler ur flera yrken"))
        self._tree.fill()
        self._reason.set_value("", force=True)
        self._own_title.set_value("", force=True)
        shown = min(self._list.count(), MOST_SHOWN)
        self._list.setFixedHeight(shown * ROW_HEIGHT + GRID // 2)
        self._list.setCurrentRow(0)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        is_narrow = self.width() < FOLDS_BELOW
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _add(self, title: str, row_id: str, below: str) -> None:
        item = QListWidgetItem(f"{title}\n{below}", self._list)
        item.setData(_ID, row_id)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {below}")
        item.setSizeHint(QSize(0, ROW_HEIGHT))

    def _current(self) -> str:
        item = self._list.currentItem()
        return str(item.data(_ID)) if item is not None else ""

    def _show_current(self) -> None:
        row_id = self._current()
        is_own = row_id == OWN
        self._details.setVisible(not is_own and bool(row_id))
        for widget in (self._own_title, self._tree, self._tree_label):
            widget.setVisible(is_own)
        if row_id and not is_own:
            self._details.show_profile(self._offered[row_id], self._workspace.language)

    def _on_choose(self) -> None:
        try:
            profile = self._profile()
        except UserError as error:
            self._workspace.show_error(self, error)
            return
        change = self._workspace.attempt(
            self, profiles.choose_profile, self._case_id, profile, self._reason.value()
        )
        if change is not None:
            self.closed.emit()

    def _profile(self) -> Profile:
        if self._current() != OWN:
            return self._offered[self._current()]
        found: Profile = self._workspace.forms.free_profile(self._own_title.value(), self._tree.chosen())
        return found

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(GRID * 2)
        acts = QHBoxLayout()
        acts.setSpacing(GRID)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GRID * 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._help)
        column.addLayout(self._row)
        self._row.addWidget(self._list, 2, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(side, 3)
        for widget in (self._details, self._own_title, self._tree_label, self._tree, self._reason):
            side.addWidget(widget)
        side.addLayout(acts)
        acts.addWidget(self._choose)
        acts.addWidget(self._cancel)
        acts.addStretch(1)
        side.addStretch(1)

    def _retranslate(self) -> None:
        self._help.setText(
            self.tr(
                "Yrket fryses som det är i dag. Det som ändras i yrkets formulär senare rör inte ärendet."
            )
        )
        self._list.setAccessibleName(self.tr("Yrken att välja bland"))
        self._own_title.set_label(self.tr("Vad sammansättningen heter"))
        self._own_title.set_help(self.tr("Till exempel: Kök på äldreboende. Skriv inte en skyddad titel."))
        self._tree_label.setText(self.tr("Moduler och kriterier"))
        self._tree.setAccessibleName(self._tree_label.text())
        self._reason.set_label(self.tr("Varför det här yrket"))
        self._reason.set_help(
            self.tr("Vad i kartläggningen som talar för det. Inget om hälsa, tro eller ursprung.")
        )
        for button, text in ((self._choose, self.tr("Välj yrket")), (self._cancel, self.tr("Avbryt"))):
            button.setText(text)
            button.setAccessibleName(text)
        self._show_current()
