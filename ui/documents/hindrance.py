"""What stands in the way of issuing: named, each with a link to where it is mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.missing_links import MissingLinks
from ui.workspace import Workspace
from validering.case_access import CASE_ROLES
from validering.seeing import sees_page
from validering.states import Missing


class Hindrance(QWidget):
    """Hidden while nothing is in the way; ``page_wanted(page_id, field)`` comes when a link is pressed."""

    page_wanted = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._lacking: Sequence[Missing] = ()
        self._refusal = Label(parent=self, tone="warning")
        self.links = MissingLinks(self)
        self.links.page_wanted.connect(self.page_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._refusal)
        column.addWidget(self.links)
        self._retranslate()
        self.hide()

    def show_hindrance(self, missing: Sequence[Missing], refusal: str) -> None:
        """Show why there is no paper at all, else what is missing to issue it, to those who issue."""
        acting = self._workspace.acting
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        self._lacking = missing if acting.may(*CASE_ROLES) and not refusal else ()
        self.links.show_missing(
            self._lacking, self._workspace.language, lambda page_id: sees_page(acting, page_id)
        )
        self.setVisible(bool(refusal or self._lacking))

    def text(self) -> str:
        """What stands there now."""
        said = [each.text(self._workspace.language) for each in self._lacking]
        return "\n".join(said) or self._refusal.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.links.set_title(self.tr("Kan inte utfärdas än"))
