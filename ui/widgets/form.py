"""Stacks fields under headings, saves each when it is left, and keeps what is typed meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.widgets.column import column_at_top
from ui.widgets.field import Field
from ui.widgets.folding_row import FoldingRow
from ui.widgets.kept_drafts import KeptDrafts
from ui.widgets.labels import named_label
from ui.widgets.look import GRID
from ui.widgets.text_fields import LongTextField
from ui.widgets.trade_words import trade_words
from ui.workspace import Workspace
from validering.errors import UserError

F = TypeVar("F", bound=Field[Any])


class Section(QFrame):
    """Fields that belong together, under a heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self._title = named_label("section_title", parent=self)
        self._help = named_label("field_help", parent=self)
        self._help.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.column.setSpacing(GRID * 2)
        self.column.addWidget(self._title)
        self.column.addWidget(self._help)

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self.setAccessibleName(text)

    def title(self) -> str:
        return self._title.text()

    def hide_title(self) -> None:
        """Leave the heading to the page, where it says the same."""
        self._title.hide()

    def set_help(self, text: str) -> None:
        self._help.setText(text)
        self._help.setVisible(bool(text))


class Form(QWidget):
    """Fields of one row of the store. ``scope`` names that row for drafts: ``<screen>/<row id>``."""

    def __init__(
        self, workspace: Workspace, scope: str, case_id: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._drafts = KeptDrafts(workspace, scope, case_id, self)
        self._fields: dict[str, Field[Any]] = {}
        self._is_restored = False
        self._column = column_at_top(self)
        self._column.setSpacing(GRID * 2)
        self._place = self._column

    def add_section(self) -> Section:
        """Begin a section; fields added later stand in it."""
        section = Section(self)
        self._column.addWidget(section)
        self._place = section.column
        return section

    def add(self, *widgets: QWidget) -> None:
        """Add fields or other widgets; several stand side by side where there is room."""
        self._place.addWidget(widgets[0] if len(widgets) == 1 else FoldingRow(*widgets, parent=self))

    def bind(self, name: str, field: F, save: Callable[[Any], object]) -> F:
        """Save each committed value of ``field`` with ``save(value)``; gives the field back.

        A UserError from ``save`` is shown under the field, and what was typed stays there.
        """
        self._fields[name] = field
        if isinstance(field, LongTextField):
            field.know(partial(trade_words, self._workspace, self._case_id))
        field.committed.connect(lambda value: self._save(name, value, save))
        field.typed.connect(lambda text: self._drafts.typed(name, text))
        return field

    def field(self, name: str) -> Field[Any]:
        return self._fields[name]

    def show_field(self, name: str) -> bool:
        """Scroll to the field bound as ``name`` and put the focus in it; False where there is none."""
        field = self._fields.get(name)
        if field is None:
            return False
        # What was shown just now has its place only once its layouts are reckoned.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        area: QWidget | None = self
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(field, GRID, GRID * 8)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def flush(self) -> None:
        """Save what is typed, and keep as a draft what cannot be saved."""
        self._drafts.flush()
        for field in self._fields.values():
            if field.is_typed:
                field.commit()

    def restore_drafts(self) -> None:
        """Put back what was typed when the program stopped; done by itself at the first showing."""
        if not self._is_restored:
            self._is_restored = True
            self._drafts.restore(self._fields)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.restore_drafts()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drafts.flush()

    def _save(self, name: str, value: object, save: Callable[[Any], object]) -> None:
        # A field of a window that goes away says its refused text once more; the draft of it is kept.
        if not self._workspace.store.is_open:
            return
        try:
            save(value)
        except UserError as error:
            self._fields[name].refuse(self._workspace.say(error))
            self._drafts.flush()
        else:
            self._drafts.saved(name)
