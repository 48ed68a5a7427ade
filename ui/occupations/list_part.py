"""The list of occupations with a field that narrows it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.language import is_arabic_script
from ui.occupations import words
from ui.occupations.catalogue import Occupation
from ui.widgets.fields import TextField
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace

_KEY = Qt.ItemDataRole.UserRole
_LINES = 3


class ListPart(QWidget):
    """``chosen(occupation)`` tells which one is looked at, None where none is."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: dict[str | UUID, Occupation] = {}
        self.filter = TextField(self)
        self._editor = self.filter.edit
        self._editor.textChanged.connect(lambda _: self._narrow())
        self.list = QListWidget(self)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.currentItemChanged.connect(lambda _now, _before: self._tell())
        self._count = Label(parent=self, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.filter)
        column.addWidget(self._count)
        column.addWidget(self.list, 1)
        self._retranslate()

    def show_all(self, occupations: Sequence[Occupation]) -> None:
        """Show these; the one that was chosen stays chosen where it is still there."""
        before = self.current()
        self._shown = {each.key: each for each in occupations}
        self.list.blockSignals(True)
        self.list.clear()
        for each in occupations:
            self._add(each)
        self.list.blockSignals(False)
        self.choose(before.key if before is not None else None)
        self._narrow()

    def choose(self, key: str | UUID | None) -> None:
        """Look at the occupation with this key, else at the first."""
        rows = [place for place in range(self.list.count()) if self._key(place) == key]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self._tell()

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave out the count where what is chosen stands below."""
        self._count.setVisible(not is_narrow)

    def current(self) -> Occupation | None:
        item = self.list.currentItem()
        return None if item is None else self._shown.get(item.data(_KEY))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _key(self, place: int) -> str | UUID:
        key: str | UUID = self.list.item(place).data(_KEY)
        return key

    def _add(self, occupation: Occupation) -> None:
        screen = self._workspace.language
        profile = occupation.profile
        area = profile.area_title.shown(screen)[0]
        lines = (
            profile.title.shown(screen)[0],
            f"{words.known_as(occupation)} · {words.state_in_short(occupation)}",
            f"{area} · {words.extent_of_languages(occupation)}",
        )
        item = QListWidgetItem("\n".join(lines), self.list)
        item.setData(_KEY, occupation.key)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(lines))
        room = _LINES + is_arabic_script(screen)  # its letters stand higher than the font of the list says
        item.setSizeHint(QSize(0, room * self.list.fontMetrics().lineSpacing() + GRID * 3))

    def _narrow(self) -> None:
        """Hide what has not every word that is typed."""
        wanted = self._editor.text().casefold().split()
        left = 0
        for place in range(self.list.count()):
            item = self.list.item(place)
            said = item.text().casefold()
            is_wanted = all(word in said for word in wanted)
            item.setHidden(not is_wanted)
            left += is_wanted
        self._count.setText(self.tr("%n yrkesprofiler", "", left))
        current = self.list.currentItem()
        if current is not None and current.isHidden():
            seen = [place for place in range(self.list.count()) if not self.list.item(place).isHidden()]
            self.list.setCurrentRow(seen[0] if seen else -1)

    def _tell(self) -> None:
        self.chosen.emit(self.current())

    def _retranslate(self) -> None:
        self.filter.set_label(self.tr("Sök yrke"))
        self.list.setAccessibleName(self.tr("Yrkesprofiler"))
