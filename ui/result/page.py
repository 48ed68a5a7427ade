"""The result of one case: profile by profile, then what the candidate says."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.page import CasePage
from ui.result.comment_part import CommentPart
from ui.result.objection_part import ObjectionPart
from ui.result.profile_part import ProfilePart
from ui.result.sample_box import SampleBox
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.bench import read_case_evidence
from validering.cases import read_case
from validering.results import read_results
from validering.terms import CLOSING


class ResultPage(CasePage):
    """Proposals with their grounds, decisions, the second person, the plan, objections and the comment."""

    page_id = "result"

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, case_id, parent)
        self._empty = Label("", self, tone="quiet")
        self._closed = Label("", self, tone="warning")
        self._parts: dict[UUID, ProfilePart] = {}
        self._profiles = QVBoxLayout()
        self._profiles.setSpacing(GRID * 3)
        self.sample = SampleBox(workspace, case_id, self)
        self.objections = ObjectionPart(workspace, case_id, self)
        self.comment = CommentPart(workspace, case_id, self)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._closed)
        self.body.addWidget(self.sample)
        self.body.addLayout(self._profiles)
        self.body.addWidget(self.objections)
        self.body.addWidget(self.comment)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Resultat")

    def reload(self) -> None:
        results = self.workspace.read(read_results, self.case_id)
        halt = self.workspace.read(read_case, self.case_id).halt
        self._closed.setVisible(halt in CLOSING)
        scans = self.workspace.read(read_case_evidence, self.case_id)
        self._empty.setVisible(not results)
        self._drop_all_but({view.case_profile.id for view in results})
        for view in results:
            part = self._parts.get(view.case_profile.id)
            if part is None:
                part = ProfilePart(self.workspace, self.case_id, view, self)
                part.page_wanted.connect(self.page_wanted)
                self._parts[view.case_profile.id] = part
                self._profiles.addWidget(part)
            part.show_beside([each.case_profile.profile for each in results])
            part.show_result(view, scans, halt)
        self.sample.reload()
        self.objections.show_case(tuple(view.case_profile for view in results))
        self.comment.reload()

    def show_field(self, name: str) -> bool:
        """Go to a field, or to the modules, the second person or the objections."""
        self._read_if_stale()
        if name == "sample" and not self.sample.isHidden():
            return self._show(self.sample.first_act())
        if name == "objections":
            return self._show(self.objections.cards.add_button)
        for part in self._parts.values():
            if name == "modules":
                waiting = [box for box in part.modules.values() if not (box.is_decided or box.isHidden())]
                return self._show(waiting[0] if waiting else part.result)
            if name == "moderation" and part.moderation.isVisible():
                return self._show(part.moderation) and super().show_field(name)
        return super().show_field(name)

    def _show(self, widget: QWidget) -> bool:
        area = self.findChild(QScrollArea, "page_scroll")
        if area is not None:
            area.ensureWidgetVisible(widget, GRID, GRID * 4)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _drop_all_but(self, wanted: set[UUID]) -> None:
        for profile_id in set(self._parts) - wanted:
            part = self._parts.pop(profile_id)
            self._profiles.removeWidget(part)
            part.hide()
            part.deleteLater()

    def _retranslate(self) -> None:
        super()._retranslate()
        self._closed.setText(
            self.tr("Ärendet är stoppat. Ta upp det igen på sidan Översikt för att besluta här.")
        )
        self._empty.setText(self.tr("Ingen yrkesprofil är vald, så här finns inget resultat att besluta."))
