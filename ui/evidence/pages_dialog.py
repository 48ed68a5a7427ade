"""The pages of a long PDF that are evidence, picked before anything of it comes in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.background import Job
from ui.case_words import figures
from ui.evidence.tick_grid import PAGE, TickGrid
from ui.evidence_intake import Source
from ui.widgets.dialog_size import open_at
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.errors import UserError
from validering.imports.pdf import count_pages, picked_pages, render_page
from validering.imports.reading import read_file

_SIDE = 400


def page_ranges(pages: Sequence[int]) -> str:
    """Page numbers counted from 1, such as 1–3, 7."""
    runs = groupby(enumerate(sorted(pages)), key=lambda pair: pair[1] - pair[0])
    found = [[page + 1 for _, page in run] for _, run in runs]
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in found)


class PagesDialog(ReadingOrder, QDialog):
    """``picked(Source)`` gives the pages that were ticked as a PDF of their own."""

    picked = Signal(object)

    def __init__(self, workspace: Workspace, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._path = workspace, path
        self._data = b""
        self._pages = self._drawn = 0
        self._drawing: Job | None = None
        self._is_making = False
        self.strip = MessageStrip(self)
        self.grid = TickGrid(self, size=PAGE)
        self.grid.ticked.connect(self._show_state)
        self._help, self._state = Label("", self, tone="quiet"), Label("", self)
        self._add, self._close = self._button(self._make), self._button(self.reject)
        self._add.setProperty("primary", True)
        self._all, self._none = self._button(self._tick_all), self._button(lambda: self.grid.tick([]))
        for button in (self._all, self._none):
            button.setProperty("quiet", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.strip)
        column.addWidget(self._help)
        column.addWidget(self.grid, 1)
        column.addWidget(self._state)
        column.addWidget(FlowRow(self._add, self._close, self._all, self._none, parent=self))
        self._retranslate()
        open_at(self, 900, 540)
        workspace.background.run(_opened, path, done=self._show, failed=self._fail)

    def done(self, result: int) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawn = self._pages
        super().done(result)
        self.deleteLater()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _show(self, opened: tuple[bytes, int]) -> None:
        self._data, self._pages = opened
        self._name_pages()
        self.grid.setFocus()
        self.grid.setCurrentRow(0)
        self._draw_next()
        self._show_state()

    def _name_pages(self) -> None:
        words = self.tr("Sida {page}")
        self.grid.show_keys(
            [(page, words.format(page=figures(str(page + 1)))) for page in range(self._pages)]
        )

    def _draw_next(self) -> None:
        if self._drawn < self._pages:
            self._drawing = self._workspace.background.run(
                _drawn, self._data, self._drawn, done=self._show_page, failed=self._fail
            )

    def _show_page(self, drawn: tuple[int, QImage]) -> None:
        self._drawing = None
        self.grid.set_picture(*drawn)
        self._drawn += 1
        self._draw_next()

    def _fail(self, error: Exception) -> None:
        self._is_making = False
        if isinstance(error, UserError):
            self._workspace.show_error(self, error)
        self._show_state()

    def _tick_all(self) -> None:
        self.grid.tick(range(self._pages))

    def _make(self) -> None:
        pages = [page for page in self.grid.ticks() if isinstance(page, int)]
        self._is_making = True
        self._show_state()
        self._workspace.background.run(
            _picked, self._data, pages, self._path.stem, done=self._give, failed=self._fail
        )

    def _give(self, source: Source) -> None:
        self.picked.emit(source)
        self.accept()

    def _show_state(self) -> None:
        count = len(self.grid.ticks())
        if self._pages:
            words = self.tr("Valda sidor: {count} av {pages}.").format(count=count, pages=self._pages)
        else:
            words = "" if self.strip.kind else self.tr("Hämtar och kontrollerar filen …")
        self._state.setText(words)
        self._add.setEnabled(count > 0 and not self._is_making)

    def _retranslate(self) -> None:
        # No name of the file: window titles show outside the program.
        self.setWindowTitle(self.tr("Välj sidor"))
        self._help.setText(
            self.tr("Ta bara med de sidor som visar något om yrket. De andra läses inte in i ärendet.")
        )
        self.grid.setAccessibleName(self.tr("Sidor att välja"))
        for button, text in (
            (self._add, self.tr("Lägg till de valda")),
            (self._close, self.tr("Avbryt")),
            (self._all, self.tr("Välj alla")),
            (self._none, self.tr("Välj inga")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._show_state()


def _opened(path: Path) -> tuple[bytes, int]:
    prepared = read_file(path, path.name)
    if prepared.media_type != "application/pdf" or not isinstance(prepared.original, bytes):
        raise UserError("pages_of_pdf_only")
    return prepared.original, count_pages(prepared.original)


def _drawn(data: bytes, page: int) -> tuple[int, QImage]:
    return page, QImage.fromData(render_page(data, page, _SIDE))


def _picked(data: bytes, pages: list[int], stem: str) -> Source:
    return Source(f"{stem} {page_ranges(pages)}.pdf", picked_pages(data, pages))
