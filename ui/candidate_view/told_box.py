"""What the candidate has read of the centre's answers and wants to ask more about, for staff."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from forms.receipt import read_receipt_text
from ui.case_words import figures
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.workspace import Workspace
from validering import information
from validering.information import ReadPiece
from validering.language_names import language_name
from validering.profile import SWEDISH


class ToldBox(Section):
    """A line for each piece; those the candidate wants to ask more about stand out."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self.lines: list[Label] = []
        self._none = Label(parent=self, tone="quiet")
        self.column.addWidget(self._none)

    def reload(self) -> None:
        """Show what is noted; why nothing is, where the centre has approved no answers."""
        for line in self.lines:
            self.column.removeWidget(line)
            line.hide()
            line.deleteLater()
        pieces = self._workspace.read(information.read_pieces, self._case_id)
        self.lines = [
            Label(self._said(piece), self, tone="warning" if piece.wants_more or piece.is_changed else "")
            for piece in pieces
        ]
        for line in self.lines:
            self.column.addWidget(line)
        has_told = bool(self._workspace.read(information.read_told, SWEDISH))
        self._none.setText(
            self.tr("Kandidaten har inte läst något av detta ännu.")
            if has_told
            else self.tr("Centret har inga godkända svar. De skrivs under Centret, Svar till kandidaterna.")
        )
        self._none.setVisible(not pieces)

    def retranslate(self) -> None:
        self.set_title(self.tr("Information som kandidaten har läst"))

    def _said(self, piece: ReadPiece) -> str:
        screen = self._workspace.language
        if piece.is_changed:
            words = self.tr("{question} Läst på {language} {day}, men svaret är ändrat sedan dess.")
        elif piece.wants_more:
            words = self.tr("{question} Läst på {language} {day}. Vill fråga mer.")
        else:
            words = self.tr("{question} Läst på {language} {day}.")
        return words.format(
            question=read_receipt_text(screen)[0].questions[piece.question],
            language=language_name(piece.answered_in, screen),
            day=figures(piece.read_at.astimezone().date().isoformat()),
        )
