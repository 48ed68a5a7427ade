"""The head and the foot of a document as they will be printed, drawn beside the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exports.centre_sample import CentreSample, write_sample
from exports.languages import PrintLanguage
from ui.background import Job
from ui.document_making import print_languages
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.page_drawing import DrawnPage, draw_pages
from ui.workspace import Workspace
from validering.print_choices import SWEDISH

_POINTS_WIDE = 595
_WIDTH = 384
# The parts of the page that are shown: between them it is empty.
_TOP, _BOTTOM = 0.42, 0.09


def draw_sample(shown: CentreSample, swedish: PrintLanguage, now: datetime, scale: float) -> DrawnPage:
    """The sample page at ``scale`` pixels per point."""
    return draw_pages(write_sample(shown, swedish, now), scale)[0]


class PaperSample(QWidget):
    """A picture of the sample; its words are read to those who do not see it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._swedish = next(each for each in print_languages(workspace.forms) if each.tag == SWEDISH)
        self._job: Job | None = None
        self._title = Label(parent=self, tone="strong")
        self.paper = Label(parent=self)
        self.paper.setObjectName("paper_page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self.paper)
        column.addStretch(1)
        self.retranslate()

    def show_sample(self, shown: CentreSample) -> None:
        """Draw it; what was shown stays until it is ready."""
        if self._job is not None and self._job.is_running:
            self._job.cancel()
        scale = _WIDTH / _POINTS_WIDE * self.devicePixelRatioF()
        now = self._workspace.store.sources.now()
        self._job = self._workspace.background.run(
            draw_sample, shown, self._swedish, now, scale, done=self._drawn
        )

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self._title.setText(self.tr("Så ser det ut"))
        self.paper.setAccessibleName(self.tr("Prov på ett dokument"))

    def _drawn(self, page: DrawnPage) -> None:
        whole = QImage(page.rgb, page.width, page.height, page.stride, QImage.Format.Format_RGB888)
        top, bottom = round(page.height * _TOP), round(page.height * _BOTTOM)
        shown = QImage(page.width, top + bottom, QImage.Format.Format_RGB888)
        painter = QPainter(shown)
        painter.drawImage(0, 0, whole, 0, 0, page.width, top)
        painter.drawImage(0, top, whole, 0, page.height - bottom, page.width, bottom)
        painter.fillRect(QRect(0, top, page.width, 1), self.palette().mid())
        painter.setPen(self.palette().mid().color())
        painter.drawRect(0, 0, shown.width() - 1, shown.height() - 1)
        painter.end()
        pixels = QPixmap.fromImage(shown)
        pixels.setDevicePixelRatio(self.devicePixelRatioF())
        self.paper.setPixmap(pixels)
        self.paper.setFixedSize(pixels.deviceIndependentSize().toSize())
        self.paper.setAccessibleDescription(page.words)
