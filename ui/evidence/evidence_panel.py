"""The piece in hand: its picture, what is said of it, what it speaks for, and how it is removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.evidence import words
from ui.evidence.evidence_form import EvidenceForm, Save
from ui.listen_box import ListenBox
from ui.widgets.column import column_at_top
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.errors import UserError
from validering.evidence_access import EvidenceKindId
from validering.evidence_reading import EvidenceEntry, read_thumbnails
from validering.evidence_storing import read_place
from validering.picture_changes import read_picture_change

PREVIEW_HEIGHT = 168


class EvidencePanel(FollowingArea):
    """Scrolled one way. ``saved`` fields go through ``save``; the buttons tell what is wanted."""

    back_wanted = Signal()
    viewing_wanted = Signal()
    editing_wanted = Signal()
    copy_wanted = Signal()
    criteria_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.case_id = workspace, case_id
        self._sheet = QWidget(self)
        self._column = column_at_top(self._sheet)
        self._column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self._column.setSpacing(GRID * 2)
        self.setWidget(self._sheet)
        self.form: EvidenceForm | None = None
        self.entry: EvidenceEntry | None = None
        self._build()
        self._retranslate()

    def show_entry(
        self,
        entry: EvidenceEntry,
        kind_names: dict[EvidenceKindId, str],
        criteria: Sequence[str],
        save: Save,
        *,
        may_change: bool,
    ) -> None:
        """Show a piece; what is being typed about the same one stays. ``criteria`` say what it speaks for."""
        is_other = self.entry is None or self.entry.id != entry.id
        if is_other and self.form is not None:
            # What is saved now makes the page read again, when this panel already shows the other piece.
            self.form.flush()
        is_redrawn = self.entry is not None and self.entry.working_content_id != entry.working_content_id
        self.entry = entry
        if is_other or self.form is None:
            self._renew(entry, kind_names, save)
            self._show_picture(entry)
            self._listen.stop()
            self.verticalScrollBar().setValue(0)
        else:
            self.form.show_entry(entry)
            if is_redrawn:
                self._show_picture(entry)
        assert self.form is not None
        self.form.show_criteria(criteria)
        if not may_change:
            self.form.set_enabled(False)
        self._file.setText(words.file_line(entry))
        self._file.setVisible(bool(entry.size))
        self._remove.setVisible(may_change and not entry.judged_for)
        self._edit.setVisible(may_change and entry.is_picture)
        is_other_than_original = (
            entry.is_picture and not self.workspace.read(read_picture_change, entry.id).is_none
        )
        self._edited.setVisible(is_other_than_original)
        self._retranslate()

    def flush(self) -> None:
        """Save what is typed."""
        if self.form is not None:
            self.form.flush()

    def show_first(self) -> None:
        """Put the focus where describing begins."""
        if self.form is not None and self.entry is not None:
            self.form.show_field("title" if self.entry.content_id else "text")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.back = self._button(self.back_wanted, quiet=True)
        self._picture = Label("", self._sheet)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._file = Label("", self._sheet, tone="quiet")
        self._view = self._button(self.viewing_wanted)
        self._edit = self._button(self.editing_wanted)
        self._edited = Label("", self._sheet, tone="quiet")
        self._listen = ListenBox(parent=self._sheet)
        self._listen.wanted.connect(self._fetch_sound)
        self._copy = self._button(self.copy_wanted)
        self._heard = Label("", self._sheet, tone="quiet")
        beside = QVBoxLayout()
        beside.setSpacing(GRID)
        top = QHBoxLayout()
        top.setSpacing(GRID * 2)
        top.addWidget(self._picture)
        top.addLayout(beside, 1)
        beside.addWidget(self._file)
        beside.addWidget(self._view, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addWidget(self._edited)
        beside.addWidget(self._listen)
        beside.addWidget(self._heard)
        beside.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addStretch(1)
        self._head = QWidget(self._sheet)
        self._head.setLayout(top)
        top.setContentsMargins(0, 0, 0, 0)
        self._form_place = QVBoxLayout()
        self._form_place.setSpacing(GRID)
        self._remove = self._button(self.removal_wanted)
        self._remove.setProperty("danger", True)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._head)
        self._column.addLayout(self._form_place)
        self._column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeading)

    def _button(self, wanted: Any, *, quiet: bool = False) -> QPushButton:
        button = QPushButton(self._sheet)
        if quiet:
            button.setProperty("quiet", True)
        button.clicked.connect(wanted)
        return button

    def _renew(self, entry: EvidenceEntry, kind_names: dict[EvidenceKindId, str], save: Save) -> None:
        if self.form is not None:
            self._form_place.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        self.form = EvidenceForm(self.workspace, self.case_id, entry, kind_names, save, self._sheet)
        self.form.criteria_wanted.connect(self.criteria_wanted)
        self._form_place.addWidget(self.form)

    def _fetch_sound(self) -> None:
        """Fetch the recording in hand beside the window, and play it unless another is in hand by then."""
        entry = self.entry
        if entry is None or entry.content_id is None:
            return
        media_type = entry.media_type or ""
        self.workspace.background.run(
            self.workspace.store.contents.get,
            self.case_id,
            self.workspace.read(read_place, self.case_id).key,
            entry.content_id,
            done=lambda sound: self._play(entry.id, sound, media_type),
            failed=self._tell,
        )

    def _play(self, evidence_id: UUID, sound: bytes, media_type: str) -> None:
        if isValid(self) and self.entry is not None and self.entry.id == evidence_id:
            self._listen.play(sound, media_type)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.workspace.show_error(self, error)

    def _show_picture(self, entry: EvidenceEntry) -> None:
        jpeg = self.workspace.read(read_thumbnails, [entry.id]).get(entry.id)
        picture = QPixmap()
        if jpeg is not None and picture.loadFromData(jpeg):
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(picture.scaledToHeight(min(PREVIEW_HEIGHT, picture.height()), smooth))
        self._picture.setVisible(not picture.isNull())

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Underlaget"))
        self.back.setText(self.tr("Till listan"))
        self.back.setAccessibleName(self.back.text())
        self._remove.setText(self.tr("Ta bort underlaget …"))
        self._remove.setAccessibleName(self._remove.text())
        self._edit.setText(self.tr("Vrid, beskär eller täck …"))
        self._edit.setAccessibleName(self._edit.text())
        self._edited.setText(self.tr("Den här bilden visas och skrivs ut. Originalet finns kvar orört."))
        self._copy.setText(self.tr("Spara en kopia …"))
        self._copy.setAccessibleName(self._copy.text())
        self._heard.setText(self.tr("Kopian kan öppnas i ett annat program. Den nämner inga platser."))
        if self.entry is not None:
            self._retranslate_file(self.entry)

    def _retranslate_file(self, entry: EvidenceEntry) -> None:
        is_paper = entry.kind is EvidenceKindId.DOCUMENT and entry.can_be_shown
        is_recording = words.is_recording(entry)
        self._head.setVisible(entry.content_id is not None)
        self._view.setVisible(entry.can_be_shown or is_recording)
        self._view.setText(self._viewing_words(entry, is_paper=is_paper))
        self._view.setAccessibleName(self._view.text())
        is_sound = (entry.media_type or "").startswith("audio/")
        self._listen.setVisible(is_sound)
        self._listen.set_name(entry.title)
        self._copy.setVisible(is_recording)
        self._heard.setVisible(is_recording)
        self._picture.setAccessibleName(self.tr("Liten bild av {title}").format(title=entry.title))

    def _viewing_words(self, entry: EvidenceEntry, *, is_paper: bool) -> str:
        kind = (entry.media_type or "").partition("/")[0]
        if kind in ("audio", "video"):
            return self.tr("Spela filmen …") if kind == "video" else self.tr("Spela från valfri plats …")
        return self.tr("Visa, skriv av och översätt") if is_paper else self.tr("Visa i full storlek")
