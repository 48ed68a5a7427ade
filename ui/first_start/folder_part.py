"""Which folder the store is made in, and what is risky about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.background import Background
from ui.first_start.order import folder_inside
from ui.folder_field import FolderField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.message_strip import announce
from validering.storage.places import PlaceRisk, place_risk


class FolderPart(Section):
    """A path to write or to choose; warns where the place can harm a store."""

    def __init__(self, folder: Path, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._risk: PlaceRisk | None = None
        self._place = FolderField(self, folder_inside)
        self._place.chosen.connect(self._look)
        self.field = self._place.field
        self.warning = Label(parent=self, tone="warning")
        self.warning.hide()
        self.column.addWidget(self._place)
        self.column.addWidget(self.warning)
        self._place.set_folder(folder)
        self._retranslate()

    @property
    def folder(self) -> Path | None:
        """The folder that stands there; None unless it is a whole path."""
        return self._place.folder

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

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
        self._place.set_texts(
            self.tr("Mapp för det nya arkivet"),
            self.tr("Välj mapp …"),
            self.tr("Välj mapp för det nya arkivet"),
        )
        self.field.set_help(
            self.tr("Mappen skapas om den inte finns. Allt i den är krypterat. Byt bara om du har ett skäl.")
        )
        self.warning.setText(self._words())
