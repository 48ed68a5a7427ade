"""Which folder the store is made in, and what is risky about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.background import Background
from ui.file_choosing import FileChooser
from ui.first_start.order import folder_inside
from ui.widgets.act_rows import leading
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.message_strip import announce
from ui.widgets.text_fields import TextField
from validering.storage.places import PlaceRisk, place_risk


class FolderPart(Section):
    """A path to write or to choose; warns where the place can harm a store."""

    def __init__(self, folder: Path, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._risk: PlaceRisk | None = None
        self.field = TextField(self)
        self.field.set_text_language("sv")  # a path is written from the left in every language
        self.field.committed.connect(self._look)
        self.choose = QPushButton(self)
        self.choose.clicked.connect(self._choose)
        self.warning = Label(parent=self, tone="warning")
        self.warning.hide()
        for widget in (self.field, self.warning, leading(self.choose)):
            self.column.addWidget(widget)
        self.set_folder(folder)
        self._retranslate()

    @property
    def folder(self) -> Path | None:
        """The folder that stands there; None unless it is a whole path."""
        try:
            folder = Path(self.field.value()).expanduser()
        except RuntimeError:  # a home that this system does not know
            return None
        return folder if folder.is_absolute() else None

    def set_folder(self, folder: Path) -> None:
        self.field.set_value(str(folder), force=True)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _choose(self) -> None:
        here = self.folder or Path.home()
        start = next((place for place in (here, *here.parents) if place.is_dir()), Path.home())
        chosen = FileChooser.folder(self, self.tr("Välj var arkivet ska ligga"), start)
        if chosen is not None:
            self.set_folder(folder_inside(chosen))
            self.field.edit.editingFinished.emit()

    def _look(self) -> None:
        """Beside the window, for a drive of a network may be slow to answer."""
        folder = self.folder
        if folder is None:
            self._show_risk(None)
        else:
            self._background.run(place_risk, folder, done=self._show_risk)

    def _show_risk(self, risk: PlaceRisk | None) -> None:
        is_new = risk is not None and risk != self._risk
        self._risk = risk
        self.warning.setText(self._words())
        self.warning.setVisible(risk is not None)
        if is_new:
            announce(self, self.warning.text())

    def _words(self) -> str:
        if self._risk is PlaceRisk.NETWORK:
            return self.tr(
                "Mappen ligger på en nätverksenhet. Där kan arkivet skadas, så det skapas inte där."
            )
        if self._risk is PlaceRisk.SYNCED:
            return self.tr(
                "Mappen ser ut att kopieras till andra datorer av ett program som OneDrive eller Dropbox. "
                "Då kan arkivet skadas medan det är öppet. Välj hellre en mapp som bara finns på den här "
                "datorn."
            )
        if self._risk is PlaceRisk.REMOVABLE:
            return self.tr(
                "Mappen ligger på ett minne som kan dras ut. Dras det ut under arbetet kan det senaste gå "
                "förlorat. Välj hellre datorns egen disk."
            )
        return ""

    def _retranslate(self) -> None:
        self.set_title(self.tr("4. Var arkivet ligger"))
        self.field.set_label(self.tr("Mapp för det nya arkivet"))
        self.field.set_help(
            self.tr("Mappen skapas om den inte finns. Allt i den är krypterat. Byt bara om du har ett skäl.")
        )
        self.choose.setText(self.tr("Välj mapp …"))
        self.choose.setAccessibleName(self.tr("Välj mapp för det nya arkivet"))
        self.warning.setText(self._words())
