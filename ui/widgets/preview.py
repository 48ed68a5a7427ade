"""The pages of a document inside the program, drawn beside the window, with zoom."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.background import Background, Job
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.imports.pdf import ONE_AT_A_TIME

# Times the width that fits.
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_FITTING = 2
_NARROWEST = 320
_A4_POINTS = 595


@dataclass(frozen=True)
class DrawnPage:
    """One page as a picture, and its words for a screen reader."""

    width: int
    height: int
    stride: int
    rgb: bytes
    words: str


def draw_pages(pdf: bytes, scale: float) -> tuple[DrawnPage, ...]:
    """Every page of a PDF at ``scale`` pixels per point."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_drawn(document[index], scale) for index in range(len(document)))
        finally:
            document.close()


def _drawn(page: pypdfium2.PdfPage, scale: float) -> DrawnPage:
    bitmap = page.render(scale=scale, rev_byteorder=True)
    words = page.get_textpage().get_text_bounded()
    has_alpha = bitmap.n_channels == 4
    image = bitmap.to_pil().convert("RGB") if has_alpha or bitmap.n_channels != 3 else bitmap.to_pil()
    return DrawnPage(image.width, image.height, image.width * 3, image.tobytes(), words)


class Preview(QWidget):
    """Shows a PDF; ``show_pdf`` draws it in the background and keeps the place on the page."""

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pdf: bytes | None = None
        self._zoom = _FITTING
        self._job: Job | None = None
        self._sheets: list[Label] = []
        self.smaller, self.larger = QPushButton(self), QPushButton(self)
        self.smaller.setText("−")
        self.larger.setText("+")
        self.state = Label(parent=self, tone="quiet")
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.state, 1)
        for button, step in ((self.smaller, -1), (self.larger, 1)):
            button.setProperty("quiet", True)
            button.clicked.connect(lambda _=False, step=step: self._zoom_by(step))
            top.addWidget(button)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.StyledPanel)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._holder = QWidget(self._area)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.setSpacing(GRID * 2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._area.setWidget(self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self._area, 1)
        self._retranslate()

    def show_pdf(self, pdf: bytes) -> None:
        """Draw a document; what was shown stays until its pages are ready."""
        self._pdf = pdf
        if self._job is not None:
            self._job.cancel()
        room = max(self._area.viewport().width() - 4 * GRID, _NARROWEST)
        scale = ZOOMS[self._zoom] * room / _A4_POINTS * self.devicePixelRatioF()
        self._job = self._background.run(draw_pages, pdf, scale, done=self._drawn)

    def clear(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        if self._job is not None:
            self._job.cancel()
        self._pdf = None
        self._drawn(())

    def show_state(self, text: str) -> None:
        """One line over the pages: what is shown, or why nothing is."""
        self.state.setText(text)

    def page_count(self) -> int:
        return len(self._sheets)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _zoom_by(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)
        if self._pdf is not None:
            self.show_pdf(self._pdf)

    def _drawn(self, pages: tuple[DrawnPage, ...]) -> None:
        while len(self._sheets) > len(pages):
            gone = self._sheets.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for index, page in enumerate(pages):
            if index == len(self._sheets):
                sheet = Label(parent=self._holder)
                sheet.setObjectName("paper_page")
                self._column.addWidget(sheet)
                self._sheets.append(sheet)
            image = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
            pixels = QPixmap.fromImage(image.copy())
            pixels.setDevicePixelRatio(self.devicePixelRatioF())
            self._sheets[index].setPixmap(pixels)
            self._sheets[index].setFixedSize(pixels.deviceIndependentSize().toSize())
            self._sheets[index].setAccessibleDescription(page.words)
        self._name_sheets()

    def _name_sheets(self) -> None:
        for number, sheet in enumerate(self._sheets, start=1):
            name = self.tr("Sida {page} av {pages}").format(page=number, pages=len(self._sheets))
            sheet.setAccessibleName(name)

    def _retranslate(self) -> None:
        self.smaller.setAccessibleName(self.tr("Zooma ut"))
        self.larger.setAccessibleName(self.tr("Zooma in"))
        self._area.setAccessibleName(self.tr("Förhandsvisning"))
        self._name_sheets()
