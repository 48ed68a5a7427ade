"""Signing a session: what lacks words is named and one press away, then one deliberate act."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.fields import ChoiceField
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.put_away import put_away
from validering.bench import CriterionLine, EvidenceGlimpse

IN_A_ROW = 8


class SignBox(QFrame):
    """Open between the wish to sign and the signature.

    ``criterion_wanted(id)`` jumps to a mark without words, ``evidence_wanted()`` leads to where a scanned
    sheet is added, ``signed(evidence_id | None)`` is the signature, ``left()`` closes.
    """

    criterion_wanted = Signal(str)
    evidence_wanted = Signal()
    signed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sheet")
        self._text = Label("", self)
        self._jumps = QHBoxLayout()
        self._jumps.setSpacing(GRID // 2)
        self._sheet = ChoiceField(self)
        self._to_evidence = QPushButton(self)
        self._to_evidence.setProperty("quiet", True)
        self._to_evidence.clicked.connect(self.evidence_wanted)
        self.sign = QPushButton(self)
        self.sign.setProperty("primary", True)
        self.sign.clicked.connect(lambda: self.signed.emit(self._sheet.value()))
        self.cancel = QPushButton(self)
        self.cancel.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.addWidget(self._text)
        column.addWidget(self._sheet)
        column.addLayout(row)
        row.addLayout(self._jumps)
        row.addWidget(self.sign)
        row.addWidget(self.cancel)
        row.addWidget(self._to_evidence)
        row.addStretch(1)
        self._shown: tuple[int, Sequence[CriterionLine], str | None] | None = None
        self._retranslate()
        self.hide()

    def open_for(
        self,
        marks: int,
        lacking: Sequence[CriterionLine],
        other_assessor: str | None,
        sheets: Sequence[EvidenceGlimpse],
        sheet_id: UUID | None = None,
    ) -> None:
        """Ask for the signature, or name what lacks words.

        Where somebody judged on paper, ``other_assessor`` or oneself, one of ``sheets`` is the signed sheet;
        ``sheet_id`` is the one that was chosen before.
        """
        self._shown = (marks, lacking, other_assessor)
        self.offer(sheets)
        asks_sheet = (other_assessor is not None or bool(sheets)) and not lacking
        self._sheet.set_value(sheet_id, force=True)
        self._sheet.setVisible(asks_sheet)
        self._to_evidence.setVisible(asks_sheet)
        self._fill_jumps(lacking)
        self.sign.setVisible(not lacking)
        self._show_words()
        self.show()
        jumps = (each for each in self.findChildren(QPushButton) if self._jumps.indexOf(each) == 0)
        first = next(jumps, None) or (self._sheet if asks_sheet else self.sign)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self, sheets: Sequence[EvidenceGlimpse]) -> None:
        """Offer pieces of evidence as the signed sheet; the chosen one stays chosen."""
        self._sheet.set_options([(each.id, each.title) for each in sheets])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill_jumps(self, lacking: Sequence[CriterionLine]) -> None:
        put_away(self._jumps)
        for line in lacking[:IN_A_ROW]:
            button = QPushButton(line.code, self)
            button.setProperty("quiet", True)
            button.setAccessibleName(self.tr("Gå till {code}").format(code=line.code))
            button.clicked.connect(lambda _checked, each=line.criterion.id: self.criterion_wanted.emit(each))
            self._jumps.addWidget(button)

    def _show_words(self) -> None:
        if self._shown is None:
            return
        marks, lacking, other = self._shown
        if lacking:
            text = self.tr("Motivering saknas. Gå till kriteriet och skriv vad du såg eller hörde:")
        elif other:
            text = self.tr("{name} bedömde på papper. Välj det signerade bladet bland underlagen.")
            text = text.format(name=other)
        else:
            text = self.tr(
                "Att signera: {count}. Signerade bedömningar kan inte ändras, bara kompletteras."
            ).format(count=marks)
        self._text.setText(text)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Signera mötet"))
        self._sheet.set_label(self.tr("Signerat blad"))
        self._to_evidence.setText(self.tr("Lägg till det inlästa bladet bland underlagen"))
        self._to_evidence.setAccessibleName(self._to_evidence.text())
        self.sign.setText(self.tr("Signera nu"))
        self.sign.setAccessibleName(self.sign.text())
        self.cancel.setText(self.tr("Inte än"))
        self.cancel.setAccessibleName(self.cancel.text())
        self._show_words()


def sheet_id(value: object) -> UUID | None:
    """The chosen sheet, where one was chosen."""
    return value if isinstance(value, UUID) else None
