"""The evidence of one criterion as small pictures, and the place to add more."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.camera_dialog import CameraDialog
from ui.evidence_intake import ENDINGS, EvidenceIntake, IntakeResult, Source, sources_from, sources_of, takes
from ui.file_choosing import FileChooser
from ui.persons_question import PersonsQuestion
from ui.widgets.flow_row import FlowRow
from ui.widgets.intake_bar import IntakeBar
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.put_away import put_away
from ui.workspace import Workspace
from validering import evidence
from validering.bench import EvidenceGlimpse
from validering.case_access import CASE_ROLES
from validering.errors import UserError
from validering.evidence_access import CriterionRef, EvidenceKindId
from validering.evidence_storing import read_place

PICTURE = QSize(72, 54)
SHOWN = 4
COVER = "cover/"
"""What stands before the key of a picture whose faces are to be covered at once."""


class EvidenceStrip(QWidget):
    """The first pieces, how many more there are, and the ways on; it asks at once who else is seen.

    ``evidence_wanted(key)`` asks for the evidence page, at the piece with this key where it is not empty, and
    after ``COVER`` for its editor.
    """

    evidence_wanted = Signal(str)

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_add = workspace.acting.may(*CASE_ROLES)
        self.setAcceptDrops(self._may_add)
        self._workspace, self._case_id = workspace, case_id
        self._criterion: CriterionRef | None = None
        self._evidence: tuple[EvidenceGlimpse, ...] = ()
        self.intake = EvidenceIntake(workspace, case_id, self)
        self.intake.ended.connect(self._ask_who)
        self.progress = IntakeBar(self.intake, self)
        self.persons = PersonsQuestion(workspace, case_id, self, leads_away=True)
        self.persons.editing_wanted.connect(lambda key: self.evidence_wanted.emit(f"{COVER}{key}"))
        self._title = Label("", self, tone="strong")
        self._none = Label("", self, tone="quiet")
        self._more = Label("", self, tone="quiet")
        self._pieces: list[QToolButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(GRID)
        self._add = self._button(self._ask_for_files)
        self._camera = self._button(self._open_camera)
        self._observe = self._button(self._write_observation)
        self._open = self._button(lambda: self.evidence_wanted.emit(""))
        acts = (self._add, self._camera, self._observe, self._open)
        for button in acts:
            button.setVisible(self._may_add or button is self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for widget in (self._title, self._none):
            column.addWidget(widget)
        column.addLayout(self._row)
        self._row.addStretch(1)
        column.addWidget(self._more)
        column.addWidget(FlowRow(*acts, parent=self))
        column.addWidget(self.progress)
        column.addWidget(self.persons)
        self._retranslate()

    def show_evidence(self, evidence: tuple[EvidenceGlimpse, ...], criterion: CriterionRef) -> None:
        """Show the pieces of ``criterion``; what is added from now on speaks for it."""
        if criterion != self._criterion:
            self.progress.clear()
        self._criterion = criterion
        if evidence != self._evidence:
            self._evidence = evidence
            self._rebuild()
        self._retranslate()

    def add(self, sources: Sequence[Source], kind: EvidenceKindId | None = None) -> None:
        """Take files in for the criterion in hand; says why where the case takes none."""
        try:
            self.intake.add(sources, kind=kind, criterion=self._criterion)
        except UserError as refusal:
            self._workspace.show_error(self, refusal)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(sources_of(event.mimeData()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _rebuild(self) -> None:
        put_away(self._row)
        self._pieces = [self._piece(each) for each in self._evidence[:SHOWN]]
        for place, button in enumerate(self._pieces):
            self._row.insertWidget(place, button)

    def _piece(self, glimpse: EvidenceGlimpse) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(PICTURE)
        picture = QPixmap()
        if glimpse.thumbnail and picture.loadFromData(glimpse.thumbnail):
            button.setIcon(QIcon(picture))
        else:
            words = glimpse.title or glimpse.kind
            button.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 110))
        button.setMinimumHeight(PICTURE.height())
        button.clicked.connect(lambda: self.evidence_wanted.emit(str(glimpse.id)))
        return button

    def _button(self, act: object) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("quiet", True)
        button.clicked.connect(act)
        return button

    def _ask_for_files(self) -> None:
        dialog = FileChooser(self, self._add.text())
        dialog.setFileMode(FileChooser.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                self.tr("Bilder, papper och inspelningar ({endings})").format(endings=ENDINGS),
                self.tr("Alla filer (*)"),
            ]
        )
        dialog.filesSelected.connect(lambda paths: self.add(sources_from(paths)))
        dialog.open()

    def _open_camera(self) -> None:
        """Take pictures one after the other; each speaks for the criterion in hand."""
        takes_photos = self._workspace.read(read_place, self._case_id).takes_photos
        dialog = CameraDialog(self, takes_photos=takes_photos)
        dialog.kept.connect(lambda source, kind: self.add([source], kind))
        dialog.files_wanted.connect(self._ask_for_files)
        dialog.open()

    def _ask_who(self, result: object) -> None:
        if isinstance(result, IntakeResult) and result.added:
            self.persons.ask(result.added)

    def _write_observation(self) -> None:
        change = self._workspace.attempt(
            self,
            evidence.add_note,
            self._case_id,
            kind=EvidenceKindId.OBSERVATION,
            criterion=self._criterion,
        )
        if change is not None and change.new_id is not None:
            self.evidence_wanted.emit(str(change.new_id))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Underlag"))
        self._none.setText(
            self.tr("Inga underlag är kopplade till kriteriet. Du kan dra hit filer.")
            if self._may_add
            else self.tr("Inga underlag är kopplade till kriteriet.")
        )
        self._none.setVisible(not self._evidence)
        more = max(len(self._evidence) - SHOWN, 0)
        self._more.setText(self.tr("och %n till", "", more))
        self._more.setVisible(more > 0)
        for button, text, name in (
            (self._add, self.tr("Lägg till …"), self.tr("Lägg till filer som underlag för kriteriet")),
            (self._camera, self.tr("Kamera …"), self.tr("Ta bilder som underlag för kriteriet")),
            (self._observe, self.tr("Observation"), self.tr("Skriv en observation för kriteriet")),
            (self._open, self.tr("Alla underlag"), self.tr("Visa alla underlag i ärendet")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
        for piece, glimpse in zip(self._pieces, self._evidence, strict=False):
            contested = self.tr("{title} (ifrågasatt)").format(title=glimpse.title)
            name = contested if glimpse.is_contested else glimpse.title or self.tr("Underlag utan rubrik")
            piece.setAccessibleName(name)
            piece.setToolTip(name)
