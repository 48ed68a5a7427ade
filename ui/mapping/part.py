"""One part of the mapping page."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any, ClassVar, Protocol
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.mapping.entry_form import EntryForm
from ui.widgets.cards import CardList, CardText
from ui.widgets.column import column_at_top
from ui.widgets.form import Form
from ui.widgets.labels import named_label
from ui.widgets.look import GRID
from ui.widgets.looking import look_only
from ui.workspace import Workspace
from validering.case_access import CASE_ROLES
from validering.changes import Change
from validering.language_names import language_name
from validering.languages import read_own_language


class Part(QWidget):
    """A part that is shown alone; subclasses build in ``__init__`` and end it with ``self._retranslate()``.

    ``part_wanted(part_id)`` asks the page for another part, ``page_wanted(page_id, field)`` the case for
    another page.
    """

    part_id: ClassVar[str]
    part_wanted = Signal(str)
    page_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.case_id = case_id
        self._intro = named_label("field_help", parent=self)
        self.column = column_at_top(self)
        self.column.setSpacing(GRID * 2)
        self.column.addWidget(self._intro)

    def set_intro(self, text: str) -> None:
        """What the part is for, in one or two sentences."""
        self._intro.setText(text)

    @abstractmethod
    def reload(self) -> None:
        """Read what is shown and repaint it."""

    @property
    def may_write(self) -> bool:
        """Whether the role of whoever is signed in lets them map."""
        return self.workspace.acting.may(*CASE_ROLES)

    def show_field(self, name: str) -> bool:
        """Put the focus on the field bound as ``name``; False where there is none."""
        return any(form.show_field(name) for form in self.findChildren(Form))

    def own_language(self) -> tuple[str, str]:
        """The tag and the name of the candidate's own language; empty where it is not known."""
        tag = self.workspace.read(read_own_language, self.case_id)
        return (tag, language_name(tag, self.workspace.language)) if tag else ("", "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @abstractmethod
    def _retranslate(self) -> None:
        """Set every text of the part."""


class Entry(Protocol):
    """A row of a list, as a read gives it."""

    @property
    def id(self) -> UUID: ...


class ListPart(Part):
    """A part made of rows: cards, of which one at a time is open as a form."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self.cards = CardList(self)
        self.cards.add_wanted.connect(self.add)
        self.cards.open_wanted.connect(self.open)
        self.cards.remove_wanted.connect(self.remove)
        self.column.addWidget(self.cards)
        self._entries: dict[UUID, Any] = {}
        self._form: EntryForm | None = None

    @abstractmethod
    def read(self) -> tuple[Any, ...]:
        """The rows in their order."""

    @abstractmethod
    def card(self, entry: Any) -> CardText:
        """What the card of a row says."""

    @abstractmethod
    def make_form(self, entry: Any) -> EntryForm:
        """A form for a row; its values are set afterwards."""

    @abstractmethod
    def add_row(self) -> Change | None:
        """Make an empty row."""

    @abstractmethod
    def remove_row(self, row_id: UUID) -> Change | None:
        """Take a row away."""

    @abstractmethod
    def is_empty(self, entry: Any) -> bool:
        """Whether nothing is lost when the row is removed without asking."""

    def reload(self) -> None:
        entries = self.read()
        self._entries = {entry.id: entry for entry in entries}
        self.cards.set_cards([self.card(entry) for entry in entries])
        opened = self.cards.opened
        if self._form is not None and isinstance(opened, UUID) and opened in self._entries:
            self._form.show_entry(self._entries[opened])

    def add(self) -> None:
        change = self.add_row()
        if change is not None and change.new_id is not None:
            self.reload()
            self.open(change.new_id)

    def open(self, row_id: UUID) -> None:
        """Open the form of a row and go to its first field."""
        entry = self._entries[row_id]
        if self._form is not None and self.cards.opened is not None:
            self._form.flush()
        self._form = self.make_form(entry)
        self._form.show_entry(entry)
        self.cards.expand(row_id, self._form)
        self._form.show_first()
        if not self.may_write:
            look_only(self)

    def remove(self, row_id: UUID) -> None:
        """Remove a row, after a question where something would be lost."""
        if self.is_empty(self._entries[row_id]):
            self._removed(row_id)
            return
        self._ask(lambda: self._removed(row_id), self.card(self._entries[row_id]).title)

    def _removed(self, row_id: UUID) -> None:
        if self.cards.opened == row_id:
            self.cards.collapse()
        self.remove_row(row_id)

    def _ask(self, agreed: Callable[[], None], title: str) -> None:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Ta bort"))
        box.setText(self.tr("Ta bort ”{title}”? Det som står där försvinner.").format(title=title))
        remove = box.addButton(self.tr("Ta bort"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Behåll"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        for button in (remove, keep):
            button.setAccessibleName(button.text())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove.clicked.connect(agreed)
        box.open()
