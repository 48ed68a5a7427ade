"""Shows a picture or the pages of a PDF, with what a paper says beside it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.evidence.transcription_form import TranscriptionForm
from ui.evidence.zoom_view import ZoomView
from ui.widgets.dialog_size import open_at
from ui.widgets.labels import Label
from ui.widgets.look import FOLD_WIDTH, GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.errors import UserError
from validering.evidence_reading import EvidenceEntry
from validering.evidence_storing import EvidencePlace, read_place
from validering.imports.pdf import count_pages, render_page
from validering.storage.contents import Contents

PAGE_SIDE = 2400


@dataclass(frozen=True)
class _Shown:
    data: bytes
    image: QImage
    pages: int


class EvidenceViewer(ReadingOrder, QDialog):
    """Bytes are read, checked and drawn beside the window; ``form`` is None where it is no paper."""

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        entry: EvidenceEntry,
        form: TranscriptionForm | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace, self._entry, self.form = workspace, entry, form
        self._place: EvidencePlace = workspace.read(read_place, case_id)
        self._data = b""
        self._page, self._pages = 0, 1
        self.strip = MessageStrip(self)
        self.view = ZoomView(self)
        self.view.setProperty("scrolled_by_keys", True)
        self.view.zoomed.connect(self._show_state)
        self._waiting = Label("", self, tone="quiet")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._retranslate()
        open_at(self, 1040, 540)
        self._load()

    @property
    def is_loaded(self) -> bool:
        """Whether the picture stands there."""
        return bool(self._data)

    def done(self, result: int) -> None:
        """Save what is typed before the window goes."""
        if self.form is not None:
            self.form.flush()
        super().done(result)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < FOLD_WIDTH
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(way)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self._back = self._button(lambda: self._turn(-1))
        self._state = Label("", self)
        self._state.setWordWrap(False)
        self._next = self._button(lambda: self._turn(1))
        self._smaller = self._button(self.view.reduce)
        self._larger = self._button(self.view.enlarge)
        self._whole = self._button(self.view.fit)
        self._close = self._button(self.accept)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(GRID * 2)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(self.strip)
        column.addLayout(top)
        for widget in (self._back, self._next, self._smaller, self._larger, self._whole):
            top.addWidget(widget)
        top.addWidget(self._state, 1)
        top.addWidget(self._close)
        column.addLayout(self._body, 1)
        self._body.addWidget(self.view, 1)
        self._body.addWidget(self._waiting, 1)
        if self.form is not None:
            area = QScrollArea(self)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(self.form)
            self._body.addWidget(area, 1)
        self.view.hide()

    def _button(self, act: object) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _load(self) -> None:
        shown = self._entry.working_content_id or self._entry.content_id
        is_pdf = self._entry.media_type == "application/pdf"
        self.workspace.background.run(
            _read,
            self.workspace.store.contents,
            self._place,
            shown,
            is_pdf,
            done=self._show,
            failed=self._fail,
        )

    def _show(self, shown: _Shown) -> None:
        self._data, self._pages = shown.data, shown.pages
        self._show_page(shown.image)

    def _turn(self, step: int) -> None:
        self._page = min(max(self._page + step, 0), self._pages - 1)
        self._show_state()
        self.workspace.background.run(
            _draw_page, self._data, self._page, done=self._show_page, failed=self._fail
        )

    def _show_page(self, image: QImage) -> None:
        self._waiting.hide()
        self.view.show()
        self.view.show_image(image)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def _fail(self, error: Exception) -> None:
        self._waiting.hide()
        if isinstance(error, UserError):
            self.workspace.show_error(self, error)

    def _show_state(self) -> None:
        """Say the page and the size, and offer only what can be done."""
        has_pages = self._pages > 1
        for button in (self._back, self._next):
            button.setVisible(has_pages)
        self._back.setEnabled(self._page > 0)
        self._next.setEnabled(self._page < self._pages - 1)
        page = self.tr("Sida {page} av {pages}").format(page=self._page + 1, pages=self._pages)
        size = self.tr("{percent} %").format(percent=self.view.percent)
        self._state.setText(" · ".join(part for part in (page if has_pages else "", size) if part))

    def _retranslate(self) -> None:
        # No title of the evidence: window titles show outside the program.
        self.setWindowTitle(self.tr("Underlag"))
        self.view.setAccessibleName(self.tr("Bilden av underlaget"))
        self._waiting.setText(self.tr("Hämtar och kontrollerar filen …"))
        for button, text, name in (
            (self._back, "‹", self.tr("Föregående sida")),
            (self._next, "›", self.tr("Nästa sida")),
            (self._smaller, "−", self.tr("Förminska")),
            (self._larger, "+", self.tr("Förstora")),
            (self._whole, self.tr("Hela"), self.tr("Visa hela bilden")),
            (self._close, self.tr("Stäng"), self.tr("Stäng bilden")),
        ):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._show_state()


def _read(contents: Contents, place: EvidencePlace, content_id: UUID, is_pdf: bool) -> _Shown:
    data = contents.get(place.case_id, place.key, content_id)
    if not is_pdf:
        return _Shown(data, QImage.fromData(data), 1)
    return _Shown(data, _draw_page(data, 0), count_pages(data))


def _draw_page(data: bytes, page: int) -> QImage:
    return QImage.fromData(render_page(data, page, PAGE_SIDE))
