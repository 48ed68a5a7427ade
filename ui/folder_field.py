"""A folder to write or to choose."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.file_choosing import FileChooser
from ui.widgets.act_rows import leading
from ui.widgets.look import GRID
from ui.widgets.text_fields import TextField


class FolderField(QWidget):
    """``chosen()`` comes when another folder stands there.

    ``inside`` makes the folder that is meant from one that was picked, where that is another.
    """

    chosen = Signal()

    def __init__(
        self, parent: QWidget | None = None, inside: Callable[[Path], Path] = lambda picked: picked
    ) -> None:
        super().__init__(parent)
        self._inside = inside
        self.field = TextField(self)
        self.field.set_text_language("sv")  # a path is written from the left in every language
        self.field.committed.connect(self.chosen)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.field)
        column.addWidget(leading(self.button))

    @property
    def folder(self) -> Path | None:
        """The folder that stands there; None unless it is a whole path."""
        try:
            folder = Path(self.field.value()).expanduser()
        except RuntimeError:  # a home that this system does not know
            return None
        return folder if self.field.value() and folder.is_absolute() else None

    def set_folder(self, folder: Path) -> None:
        self.field.set_value(str(folder), force=True)
        self.chosen.emit()

    def set_texts(self, label: str, button: str, name: str) -> None:
        self.field.set_label(label)
        self.button.setText(button)
        self.button.setAccessibleName(name)
        self._title = name

    def _choose(self) -> None:
        here = self.folder or Path.home()
        start = next((place for place in (here, *here.parents) if place.is_dir()), Path.home())
        folder = FileChooser.folder(self, self._title, start)
        if folder is not None:
            self.set_folder(self._inside(folder))
            self.field.edit.editingFinished.emit()
