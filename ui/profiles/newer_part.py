"""Tells where a profile of the case has a newer version; the case keeps its own until somebody adds that."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import profile_words
from ui.case_words import figures
from ui.offered_profiles import offered_profiles
from ui.profiles import words
from ui.profiles.compare_dialog import CompareDialog
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import profiles
from validering.profile import Profile
from validering.profile_versions import newest_newer
from validering.profiles import CHOOSERS, CaseProfileView

COMPARE, ADD = "compare", "add"


class NewerPart(QWidget):
    """A line for each profile with a newer version; hidden where there is none."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._newer: dict[UUID, tuple[Profile, Profile]] = {}
        self.rows = ActRows(self)
        self.rows.acted.connect(self._act)
        self._told = Label(parent=self, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.rows)
        column.addWidget(self._told)
        self._retranslate()
        self.hide()

    def show_views(self, views: Sequence[CaseProfileView]) -> None:
        """Look for newer versions of the profiles the case works with."""
        running = [view for view in views if view.dropped_at is None]
        there = {(view.profile.id, view.profile.version) for view in running}
        offered = offered_profiles(self._workspace)
        self._newer = {}
        for view in running:
            newer = newest_newer(view.profile, offered)
            if newer is not None and (newer.id, newer.version) not in there:
                self._newer[view.id] = (view.profile, newer)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self) -> None:
        acts = [(COMPARE, self.tr("Jämför versionerna"))]
        if self._workspace.acting.may(*CHOOSERS):
            acts.append((ADD, self.tr("Lägg till den nya versionen")))
        self.rows.show_rows(
            [
                ActRow(row_id, self._said(old, new), acts=tuple(acts))
                for row_id, (old, new) in self._newer.items()
            ]
        )
        self.setVisible(bool(self._newer))

    def _said(self, old: Profile, new: Profile) -> str:
        said = self.tr("{title}: version {new} finns, {status}. Ärendet behåller version {old}.").format(
            title=new.title.shown(self._workspace.language)[0],
            new=figures(new.version),
            old=figures(old.version),
            status=profile_words.status(new),
        )
        approved = profile_words.approved(new)
        return f"{said} {approved}" if approved else said

    def _act(self, row_id: UUID, act: str) -> None:
        old, new = self._newer[row_id]
        if act == COMPARE:
            CompareDialog(self._workspace, old, new, self).open()
            return
        reason = self.tr("Ny version av profilen, bredvid {old}").format(old=old.version)
        self._workspace.attempt(self, profiles.choose_profile, self._case_id, new, reason)

    def _retranslate(self) -> None:
        self._told.setText(words.what_carries_over())
        self._show()
