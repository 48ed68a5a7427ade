"""Papers for days without a computer, for the profiles of a case as it froze them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import profile_words
from ui.field_paper_dialog import FieldPaperDialog
from ui.field_paper_making import FieldPaper
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.cases import read_case
from validering.languages import read_own_language
from validering.profile import SWEDISH
from validering.profiles import CaseProfileView


class PapersRow(QWidget):
    """A line for each profile the case works with; only the number of the case follows onto paper."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._views: tuple[CaseProfileView, ...] = ()
        self.rows = ActRows(self)
        self.rows.acted.connect(self._open)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)

    def show_views(self, views: Sequence[CaseProfileView]) -> None:
        """Offer papers of those that were not left aside."""
        self._views = tuple(view for view in views if view.dropped_at is None)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        among = [view.profile for view in self._views]
        said = self.tr("För dagar utan dator: {title}")
        act = ("print", self.tr("Skriv ut papper …"))
        self.rows.show_rows(
            [
                ActRow(
                    view.id,
                    said.format(title=profile_words.titled(view.profile, among, self._workspace.language)),
                    "quiet",
                    (act,),
                )
                for view in self._views
            ]
        )
        self.setVisible(bool(self._views))

    def _open(self, row_id: UUID, _act: str) -> None:
        view = next(each for each in self._views if each.id == row_id)
        offered = {each.tag for each in self._workspace.forms.offered_languages()}
        own = self._workspace.read(read_own_language, self._case_id)
        FieldPaperDialog(
            self._workspace,
            view.profile,
            FieldPaper.ASSESSMENT_FORM,
            language=own if own in offered and own is not None else SWEDISH,
            case_no=self._workspace.read(read_case, self._case_id).case_no,
            parent=self,
        ).open()
