"""Yrkesprofiler: what there is, to read, print, take out as a workbook and read in again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.field_paper_dialog import FieldPaperDialog
from ui.field_paper_making import FieldPaper
from ui.file_choosing import FileChooser
from ui.occupations import facts_part as acts
from ui.occupations.catalogue import Occupation, read_catalogue
from ui.occupations.facts_part import FactsPart
from ui.occupations.list_part import ListPart
from ui.page import Screen
from ui.widgets.act_rows import leading
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID, LEAST_ROWS, LOW_ROWS, TARGET
from ui.workspace import Workspace
from validering import own_profiles
from validering.changes import Change
from validering.errors import UserError
from validering.own_profiles import IMPORTERS

if TYPE_CHECKING:
    from ui.occupations.importing import FaultyWorkbook, SoundWorkbook
    from ui.occupations.reviewing import SignedSheet

_FOLDS_BELOW, _LOW = 700, 420


class OccupationsScreen(Screen):
    """The list at the leading side; facts and acts of the one that is chosen beside it."""

    screen_id: ClassVar[str] = "occupations"
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._heading = Label(parent=self, tone="title")
        self._help = Label(parent=self, tone="quiet")
        self.read_in = QPushButton(self)
        self.read_in.clicked.connect(self._read_in)
        self.read_in.setVisible(workspace.acting.may(*IMPORTERS))
        self.list = ListPart(workspace, self)
        self.facts = FactsPart(workspace, self)
        self.list.chosen.connect(self.facts.show_occupation)
        self.facts.acted.connect(self._act)
        self._lay_out()
        self._retranslate()

    def title(self) -> str:
        return self.tr("Yrkesprofiler")

    def concerns(self, change: Change) -> bool:
        return own_profiles.PART in change.parts

    def reload(self) -> None:
        """Read every occupation again."""
        self.list.show_all(read_catalogue(self.workspace))

    def begin(self) -> None:
        self.list.list.setFocus()

    def seek(self, what: str) -> None:
        """Look at the occupation with the id ``what``."""
        self.list.filter.set_value("", force=True)
        self.list.choose(what)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _FOLDS_BELOW
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        is_low = self.height() < _LOW
        self._heading.setVisible(not is_low)
        self._help.setVisible(not is_narrow)
        self._head.setContentsMargins(GRID * 3, GRID if is_low else GRID * 2, GRID * 3, GRID)
        self.list.list.setMinimumHeight((LOW_ROWS + 1 if is_low else LEAST_ROWS) * TARGET)
        self.list.set_narrow(is_narrow)

    def _act(self, act: str) -> None:
        occupation = self.list.current()
        if occupation is None:
            return
        if act in (acts.READ, acts.PAPERS):
            self._show_papers(
                occupation, FieldPaper.PROFILE if act == acts.READ else FieldPaper.ASSESSMENT_FORM
            )
        elif act == acts.PICTURES:
            self._show_pictures(occupation)
        elif act == acts.SOUNDS:
            self._show_sounds(occupation)
        elif act == acts.EXPORT:
            self._export(occupation)
        elif occupation.own is not None:
            self._decide(act, occupation.own)

    def _decide(self, act: str, own: own_profiles.OwnProfileView) -> None:
        if act == acts.APPROVE:
            done = self.tr("Profilen är godkänd. Den går att välja i ärenden nu.")
            change = self.workspace.attempt(self, own_profiles.approve_own_profile, own.id)
        else:
            done = self.tr("Profilen är tagen ur bruk. Ärenden som har den behåller den.")
            change = self.workspace.attempt(self, own_profiles.retire_own_profile, own.id)
        if change is not None:
            self.strip.show_done(done)

    def _show_papers(self, occupation: Occupation, kind: FieldPaper) -> None:
        from ui.occupations.own_bundles import glossary_of

        try:
            glossary = glossary_of(self.workspace, occupation)
        except UserError as error:
            self.workspace.show_error(self, error)
            return
        FieldPaperDialog(self.workspace, occupation.profile, kind, glossary=glossary, parent=self).open()

    def _show_pictures(self, occupation: Occupation) -> None:
        from ui.occupations.pictures_dialog import PicturesDialog

        PicturesDialog(self.workspace, occupation.profile, self).open()

    def _show_sounds(self, occupation: Occupation) -> None:
        from ui.occupations.sounds_dialog import SoundsDialog

        SoundsDialog(self.workspace, occupation.profile, self).open()

    def _export(self, occupation: Occupation) -> None:
        from ui.occupations.export_dialog import ExportDialog

        ExportDialog(self.workspace, occupation, self).open()

    def _read_in(self) -> None:
        chosen = FileChooser.file(self, self.tr("Välj arbetsboken"), self.tr("Arbetsböcker (*.xlsx)"))
        if chosen is not None:
            self.strip.clear()
            self._read_workbook(chosen)

    def _read_workbook(self, path: Path) -> None:
        from ui.occupations.reviewing import read_any

        self.read_in.setEnabled(False)
        self.workspace.background.run(
            read_any, path, self.workspace.acting, done=self._show_read, failed=self._not_read
        )

    def _show_read(self, read: FaultyWorkbook | SoundWorkbook | SignedSheet) -> None:
        from ui.occupations.faults_dialog import FaultsDialog
        from ui.occupations.import_dialog import ImportDialog
        from ui.occupations.importing import FaultyWorkbook
        from ui.occupations.reviewing import SignedSheet, weigh

        self.read_in.setEnabled(True)
        if isinstance(read, SignedSheet):
            try:
                read = weigh(self.workspace, read)
            except UserError as error:
                self.workspace.show_error(self, error)
                return
        if isinstance(read, FaultyWorkbook):
            FaultsDialog(self.workspace, read, self).open()
            return
        dialog = ImportDialog(self.workspace, read, self)
        dialog.kept.connect(self._show_kept)
        dialog.open()

    def _show_kept(self, own_profile_id: UUID) -> None:
        self.reload()
        self.list.choose(own_profile_id)
        self.strip.show_done(
            self.tr("Sparad som utkast. Den går att välja i ärenden när någon har godkänt den.")
        )

    def _not_read(self, error: Exception) -> None:
        self.read_in.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self.workspace.show_error(self, error)

    def _lay_out(self) -> None:
        area = FollowingArea(self)
        holder = QWidget(area)
        column = QVBoxLayout(holder)
        column.setSpacing(GRID)
        column.setContentsMargins(GRID, 0, GRID, GRID * 2)
        column.addWidget(self.facts)
        column.addStretch(1)
        area.setWidget(holder)
        area.setMinimumHeight(LEAST_ROWS * TARGET)
        head = self._head = QVBoxLayout()
        head.setSpacing(GRID)
        self.body.addLayout(head)
        for each in (self._heading, self._help, leading(self.read_in)):
            head.addWidget(each)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(GRID * 3, 0, GRID * 3, GRID * 2)
        self._row.setSpacing(GRID * 2)
        self.body.addLayout(self._row, 1)
        self._row.addWidget(self.list, 2)
        self._row.addWidget(area, 3)

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        self._help.setText(
            self.tr(
                "Vad yrkena kräver. Centrets egna profiler läses in som arbetsböcker och gäller först när en "
                "namngiven medarbetare har godkänt dem."
            )
        )
        text = self.tr("Läs in arbetsbok …")
        self.read_in.setText(text)
        self.read_in.setAccessibleName(text)
