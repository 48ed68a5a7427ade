"""The pages of a document inside the program: each as soon as it is drawn; zoom, search, pages in small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.background import Background, Job
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.page_drawing import Hit, PageAt, draw_page, find_words
from ui.widgets.page_search import PageSearch
from ui.widgets.paper_page import PaperPage
from ui.widgets.thumbnails import Thumbnails

# Times the width that fits.
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_FITTING = 2
_NARROWEST = 320
_A4_POINTS = 595
_ABOVE_A_HIT = 60


class Preview(QWidget):
    """Shows a PDF; ``show_pdf`` draws it in the background and keeps the place on the page.

    While it is not seen it has no pixels of the pages, some three megabytes each.
    """

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._pdf: bytes | None = None
        self._zoom = _FITTING
        self._scale = 1.0
        self._job: Job | None = None
        self._search: Job | None = None
        self._sheets: list[PaperPage] = []
        self._hits: tuple[Hit, ...] = ()
        self._at = 0
        self._is_undrawn = False
        self.smaller, self.larger = QPushButton("−", self), QPushButton("+", self)
        self.looking, self.small_ones = QPushButton(self), QPushButton(self)
        self.state = Label(parent=self, tone="quiet")
        self.search = PageSearch(self)
        self.thumbnails = Thumbnails(self)
        self._area = QScrollArea(self)
        self._holder = QWidget(self._area)
        self._column = QVBoxLayout(self._holder)
        self._lay_out()
        self._connect()
        self._retranslate()

    def show_pdf(self, pdf: bytes) -> None:
        """Draw a document; what was shown stays until its pages are ready, one after the other."""
        self._pdf = pdf
        self._stop()
        self._is_undrawn = not self.isVisible()
        if self._is_undrawn:
            return
        room = max(self._area.viewport().width() - 4 * GRID, _NARROWEST)
        self._scale = ZOOMS[self._zoom] * room / _A4_POINTS * self.devicePixelRatioF()
        self._draw(0)

    def clear(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        self._stop()
        self._pdf = None
        self._is_undrawn = False
        self._hits = ()
        self._keep(0)
        self.thumbnails.clear()
        self.search.words.clear()

    def show_state(self, text: str) -> None:
        """One line over the pages: what is shown, or why nothing is."""
        self.state.setText(text)

    def page_count(self) -> int:
        return len(self._sheets)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_undrawn:
            self._draw_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return
        self._stop()
        self._is_undrawn = self._pdf is not None
        for sheet in self._sheets:
            sheet.let_go()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        for switch in (self.looking, self.small_ones):
            switch.setCheckable(True)
        self._area.setProperty("scrolled_by_keys", True)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.setSpacing(GRID * 2)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._area.setWidget(self._holder)
        pages = QHBoxLayout()
        pages.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(top)
        top.addWidget(self.state, 1)
        for button in (self.small_ones, self.looking, self.smaller, self.larger):
            button.setProperty("quiet", True)
            top.addWidget(button)
        column.addWidget(self.search)
        column.addLayout(pages, 1)
        pages.addWidget(self.thumbnails)
        pages.addWidget(self._area, 1)
        self.search.hide()
        self.thumbnails.hide()

    def _connect(self) -> None:
        for button, step in ((self.smaller, -1), (self.larger, 1)):
            button.clicked.connect(lambda _=False, step=step: self._zoom_by(step))
        self.looking.toggled.connect(self._show_search)
        self.small_ones.toggled.connect(self._show_thumbnails)
        self.search.asked.connect(self._look_for)
        self.search.stepped.connect(self._step)
        self.search.left.connect(lambda: self.looking.setChecked(False))
        self.thumbnails.chosen.connect(self._go_to)
        self._area.verticalScrollBar().valueChanged.connect(lambda _: self._note_page())
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._begin_search),
            (QKeySequence(Qt.Key.Key_F3), lambda: self._step(1)),
            (QKeySequence(Qt.KeyboardModifier.ShiftModifier | Qt.Key.Key_F3), lambda: self._step(-1)),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _zoom_by(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)
        self._draw_again()

    def _draw_again(self) -> None:
        if self._pdf is not None:
            self.show_pdf(self._pdf)

    def _stop(self) -> None:
        for job in (self._job, self._search):
            if job is not None:
                job.cancel()

    def _draw(self, index: int) -> None:
        self._job = self._background.run(draw_page, self._pdf, index, self._scale, done=self._drawn)

    def _drawn(self, ready: PageAt) -> None:
        """Show a page that is ready and have the next one drawn; after the last, look for words again."""
        self._keep(ready.pages)
        if ready.index == len(self._sheets):
            sheet = PaperPage(self._holder)
            self._column.addWidget(sheet)
            self._sheets.append(sheet)
        sheet = self._sheets[ready.index]
        sheet.show_page(ready.page, self.devicePixelRatioF())
        self.thumbnails.show_page(ready.index, ready.pages, sheet.pixmap())
        self._name_sheets(ready.pages)
        if ready.index + 1 < ready.pages:
            self._draw(ready.index + 1)
            return
        self._note_page()
        if self.looking.isChecked():
            self._look_for(self.search.words.text())

    def _keep(self, pages: int) -> None:
        while len(self._sheets) > pages:
            gone = self._sheets.pop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _name_sheets(self, pages: int) -> None:
        for number, sheet in enumerate(self._sheets, start=1):
            sheet.setAccessibleName(self.tr("Sida {page} av {pages}").format(page=number, pages=pages))

    def _show_thumbnails(self, shown: bool) -> None:
        self.thumbnails.setVisible(shown)
        self._draw_again()

    def _go_to(self, index: int) -> None:
        if index < len(self._sheets):
            self._area.verticalScrollBar().setValue(self._sheets[index].y())

    def _note_page(self) -> None:
        """The page in the middle of what is seen is the current one among those in small."""
        middle = self._area.verticalScrollBar().value() + self._area.viewport().height() // 2
        seen = [at for at, sheet in enumerate(self._sheets) if sheet.y() <= middle]
        self.thumbnails.show_current(seen[-1] if seen else 0)

    def _begin_search(self) -> None:
        self.looking.setChecked(True)
        self.search.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.words.selectAll()

    def _show_search(self, shown: bool) -> None:
        self.search.setVisible(shown)
        if shown:
            self._begin_search()
            self._look_for(self.search.words.text())
            return
        self._found(())
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for(self, words: str) -> None:
        if self._search is not None:
            self._search.cancel()
        if self._pdf is None:
            self._found(())
            return
        self._search = self._background.run(find_words, self._pdf, words, done=self._found)

    def _found(self, hits: tuple[Hit, ...]) -> None:
        is_same = hits == self._hits
        self._hits = hits
        if not is_same:
            self._at = 0
        self._mark()
        if hits and not is_same:
            self._show_hit()

    def _step(self, step: int) -> None:
        if not self.looking.isChecked():
            self._begin_search()
        elif self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._mark()
            self._show_hit()

    def _mark(self) -> None:
        current = self._hits[self._at] if self._hits else None
        for index, sheet in enumerate(self._sheets):
            boxes = [
                box for hit in self._hits if hit.page == index and hit is not current for box in hit.boxes
            ]
            sheet.mark(boxes, current.boxes if current is not None and current.page == index else ())
        self.search.show_place(self._at + 1 if self._hits else 0, len(self._hits))

    def _show_hit(self) -> None:
        hit = self._hits[self._at]
        if hit.page < len(self._sheets) and hit.boxes:
            sheet = self._sheets[hit.page]
            place = sheet.place_of(hit.boxes[0]).center()
            self._area.ensureVisible(
                sheet.x() + round(place.x()), sheet.y() + round(place.y()), _ABOVE_A_HIT, _ABOVE_A_HIT
            )

    def _retranslate(self) -> None:
        self.smaller.setAccessibleName(self.tr("Zooma ut"))
        self.larger.setAccessibleName(self.tr("Zooma in"))
        self.looking.setText(self.tr("Sök"))
        self.looking.setAccessibleName(self.tr("Visa sökrutan"))
        self.small_ones.setText(self.tr("Sidor"))
        self.small_ones.setAccessibleName(self.tr("Visa sidorna i smått"))
        self._area.setAccessibleName(self.tr("Förhandsvisning"))
        self._name_sheets(len(self._sheets))
