"""The first administrator: name, name to sign in with, and what else the person does."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.choice_fields import ChecksField
from ui.widgets.folding_row import FoldingRow
from ui.widgets.form import Section
from ui.widgets.text_fields import TextField
from validering.acting import StaffRole


class PersonPart(Section):
    """Whoever makes the store is its administrator, and may be more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.sign_in_name = TextField(self), TextField(self)
        self.name.committed.connect(self._propose_sign_in_name)
        self._more = ChecksField(self)
        self.column.addWidget(FoldingRow(self.name, self.sign_in_name, parent=self))
        self.column.addWidget(self._more)
        self._retranslate()

    @property
    def roles(self) -> tuple[StaffRole, ...]:
        return (StaffRole.ADMINISTRATOR, *self._more.value())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _propose_sign_in_name(self, name: str) -> None:
        if name and not self.sign_in_name.value():
            self.sign_in_name.set_value(name.split()[0].lower(), force=True)

    def _retranslate(self) -> None:
        self.set_title(self.tr("2. Du, den första administratören"))
        self.name.set_label(self.tr("Ditt namn"))
        self.name.set_help(self.tr("För- och efternamn, som det ska stå på papper."))
        self.sign_in_name.set_label(self.tr("Inloggningsnamn"))
        self.sign_in_name.set_help(self.tr("Kort och lätt att skriva. Kan inte ändras."))
        self._more.set_label(self.tr("Det här gör du också"))
        self._more.set_options(
            [
                (StaffRole.COORDINATOR, self.tr("Jag är också samordnare")),
                (StaffRole.ASSESSOR, self.tr("Jag är också bedömare")),
            ]
        )
        self._more.set_help(
            self.tr(
                "En administratör sköter personal och uppgifter. Ärenden öppnas av en samordnare, bedömare "
                "eller sfi-lärare. Är du ensam på centret: kryssa i båda. En bedömning granskas alltid av en "
                "person till."
            )
        )
