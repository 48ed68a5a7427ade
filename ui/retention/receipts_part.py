"""The receipts of what was corrected, erased, disposed of or taken off."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import removal_words
from ui.paper_out import print_paper, save_bytes
from ui.plain_paper import PlainPaper, pdf_of
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.removals import ReceiptView, read_receipts
from validering.settings import read_centre


class ReceiptsPart(QWidget):
    """The newest first, each printed or saved."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._receipts: dict[UUID, ReceiptView] = {}
        self._empty = Label("", self)
        self.rows = ActRows(self)
        self.rows.acted.connect(self._act)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._empty)
        column.addWidget(self.rows)
        self._retranslate()

    def reload(self) -> None:
        receipts = self.workspace.read(read_receipts)
        self._receipts = {each.id: each for each in receipts}
        self.rows.show_rows([self._row(each) for each in receipts])
        self._empty.setVisible(not receipts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _row(self, receipt: ReceiptView) -> ActRow:
        acts = (
            ("print", self.tr("Skriv ut {number}").format(number=receipt.number)),
            ("save", self.tr("Spara {number} som fil …").format(number=receipt.number)),
        )
        return ActRow(receipt.id, "\n".join(removal_words.receipt_lines(receipt)), "", acts)

    def _act(self, receipt_id: UUID, act: str) -> None:
        receipt = self._receipts[receipt_id]
        paper = self._paper(receipt)
        name = f"kvitto-{receipt.number}.pdf"
        if act == "print":
            print_paper(self.workspace, self, paper, name)
        else:
            done = self.tr("Kvittot är sparat.")
            save_bytes(self.workspace, self, pdf_of(paper), name, done=done, kinds="PDF (*.pdf)")

    def _paper(self, receipt: ReceiptView) -> PlainPaper:
        centre = self.workspace.read(read_centre)
        title = self.tr("Kvitto {number}").format(number=receipt.number)
        return PlainPaper(title, (centre.name, *removal_words.receipt_lines(receipt)))

    def _retranslate(self) -> None:
        self._empty.setText(self.tr("Inga kvitton än."))
