"""Prints what the second person reviews on paper; it is kept nowhere and is no document."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ui.document_making import MadeReview, make_review, order_review
from ui.document_printing import has_printer
from ui.file_choosing import FileChooser
from ui.paper_leaving import LeavingPaper, print_paper, save_paper
from ui.widgets.message_strip import nearest_strip
from ui.workspace import Workspace
from validering.errors import UserError
from validering.paper_traces import REVIEW_BUNDLE
from validering.print_choices import SWEDISH


class ReviewButton(QPushButton):
    """Makes the bundle beside the window and prints it, or saves it as a file where there is no printer."""

    def __init__(self, workspace: Workspace, case_profile_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._profile_id = workspace, case_profile_id
        self.setProperty("quiet", True)
        self.clicked.connect(lambda _=False: self._make())
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _make(self) -> None:
        try:
            order = order_review(self._workspace.store, self._workspace.forms, self._profile_id)
        except UserError as error:
            self._workspace.show_error(self, error)
            return
        self.setEnabled(False)
        self._workspace.background.run(make_review, order, done=self._made, failed=self._failed)

    def _made(self, made: MadeReview) -> None:
        self.setEnabled(True)
        paper = LeavingPaper(made.pdf, made.file_name, REVIEW_BUNDLE, language=SWEDISH)
        if has_printer():
            print_paper(
                self._workspace, self, made.case_id, paper, printed=self._printed, failed=self._failed
            )
        else:
            self._save(made.case_id, paper)

    def _save(self, case_id: UUID, paper: LeavingPaper) -> None:
        """Without a printer the bundle can be taken to another computer."""
        chosen = FileChooser.where_to_save(
            self, self.tr("Spara granskningsunderlaget"), paper.file_name, self.tr("PDF-dokument (*.pdf)")
        )
        if chosen is not None and save_paper(self._workspace, self, case_id, paper, chosen):
            self._say(self.tr("Sparat som {file}").format(file=chosen))

    def _printed(self, _nothing: object) -> None:
        self._say(self.tr("Underlaget är skickat till skrivaren."))

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        if isinstance(error, UserError):
            self._workspace.show_error(self, error)

    def _say(self, text: str) -> None:
        strip = nearest_strip(self)
        if strip is not None:
            strip.show_info(text)

    def _retranslate(self) -> None:
        self.setText(self.tr("Skriv ut granskningsunderlag"))
        self.setAccessibleName(self.text())
