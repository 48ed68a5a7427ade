"""Welcome back: what is new and an example of each level, one page at a time."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.welcome.news import news_since
from ui.welcome.parts import ExampleSheet, FirstSheet, NewsSheet, Sheet
from ui.widgets.dialog_size import open_at
from ui.widgets.labels import Label
from ui.widgets.look import GRID, READING_WIDTH
from ui.widgets.message_strip import announce
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.profile import Translated
from validering.returning import Return, read_return


class WelcomeDialog(ReadingOrder, QDialog):
    """Shown after a long time away, or asked for in the help menu; it can be left on every page."""

    def __init__(
        self, workspace: Workspace, back: Return | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        known = back or workspace.read(read_return)
        self._since: date | None = known.last_day if back else None
        self._first = FirstSheet(
            self._tongue,
            workspace.acting.name,
            back.last_day.isoformat() if back and back.last_day else "",
            *self._areas(known),
        )
        self._first.area.committed.connect(lambda _area: self._make_pages())
        self._sheets: list[Sheet] = []
        self._place = 0
        self._lay_out()
        self._make_pages()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def go(self, step: int) -> None:
        """Turn to the next or the last page; after the last the dialog closes."""
        if self._place + step >= len(self._sheets):
            self.accept()
            return
        self._place = max(0, self._place + step)
        self._show()
        announce(self, f"{self._where.text()}. {self._sheets[self._place].heading.text()}")

    def _tongue(self) -> str:
        return self._workspace.language

    def _areas(self, known: Return) -> tuple[dict[str, Translated], str]:
        """The areas that have examples, and the one this person works with."""
        titles = self._workspace.forms.areas()
        having = self._workspace.forms.worked_example_areas()
        own = next((area for area in known.trade_areas if area in having), having[0])
        return {area: titles[area] for area in having if area in titles}, own

    def _make_pages(self) -> None:
        """The pages after the first, with the examples of the chosen area."""
        for sheet in self._sheets[1:]:
            sheet.deleteLater()
        example = self._workspace.forms.worked_example(self._first.area.value() or "")
        shown = (
            [] if example is None else [ExampleSheet(self._tongue, example, each) for each in example.levels]
        )
        self._sheets = [self._first, NewsSheet(self._tongue, news_since(self._since)), *shown]
        for sheet in self._sheets:
            if sheet.parentWidget() is None or sheet.parentWidget() is not self._paper:
                sheet.setParent(self._paper)
                self._column.addWidget(sheet)
        self._place = min(self._place, len(self._sheets) - 1)
        self._show()

    def _show(self) -> None:
        for place, sheet in enumerate(self._sheets):
            sheet.setVisible(place == self._place)
        self._area.verticalScrollBar().setValue(0)
        self._progress.setRange(0, len(self._sheets))
        self._progress.setValue(self._place + 1)
        self._retranslate()

    def _lay_out(self) -> None:
        self._where = Label(parent=self, tone="quiet")
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(GRID)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setProperty("scrolled_by_keys", True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._paper = QWidget(self._area)
        self._paper.setMaximumWidth(READING_WIDTH)
        self._column = QVBoxLayout(self._paper)
        self._column.setSpacing(GRID)
        self._column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        self._area.setWidget(self._paper)
        self._skip, self._before, self._next = (QPushButton(self) for _ in range(3))
        self._skip.setProperty("quiet", True)
        self._next.setProperty("primary", True)
        self._next.setDefault(True)
        for button in (self._skip, self._before):
            button.setAutoDefault(False)
        self._skip.clicked.connect(self.reject)
        self._before.clicked.connect(lambda _=False: self.go(-1))
        self._next.clicked.connect(lambda _=False: self.go(1))
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._progress)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        foot.addWidget(self._skip)
        foot.addWidget(self._where, 1)
        foot.addWidget(self._before)
        foot.addWidget(self._next)
        open_at(self, 720, 540)

    def _retranslate(self) -> None:
        is_last = self._place == len(self._sheets) - 1
        self.setWindowTitle(self.tr("Nytt och exempel"))
        self.setAccessibleName(self.tr("Nytt och exempel"))
        self._area.setAccessibleName(self.tr("Nytt och exempel"))
        where = self.tr("Sida {place} av {count}").format(place=self._place + 1, count=len(self._sheets))
        self._where.setText(where)
        self._progress.setAccessibleName(self.tr("Hur långt du har kommit"))
        for button, words in (
            (self._skip, self.tr("Hoppa över")),
            (self._before, self.tr("Tillbaka")),
            (self._next, self.tr("Klar") if is_last else self.tr("Nästa")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
        self._skip.setVisible(not is_last)
        self._before.setEnabled(self._place > 0)
