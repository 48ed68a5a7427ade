"""The centre's name and the letter of its workstation."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.folding_row import FoldingRow
from ui.widgets.form import Section
from ui.widgets.text_fields import TextField

FIRST_LETTER = "A"


class CentrePart(Section):
    """Most centres have one computer, so the first letter stands there from the beginning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.letter = TextField(self), TextField(self)
        self.letter.set_value(FIRST_LETTER, force=True)
        self.column.addWidget(FoldingRow(self.name, self.letter, parent=self))
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.set_title(self.tr("1. Centret"))
        self.name.set_label(self.tr("Centrets namn"))
        self.name.set_help(self.tr("Det trycks på varje dokument. Kan ändras senare."))
        self.letter.set_label(self.tr("Arbetsplatsens bokstav"))
        self.letter.set_help(
            self.tr(
                "A–Z, sist i varje ärendenummer. Har centret flera datorer får var och en sin egen bokstav, "
                "så att inget nummer ges två gånger. Kan inte ändras."
            )
        )
