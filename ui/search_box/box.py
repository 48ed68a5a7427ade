"""The box itself: a line to type in, and what is found below it in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.search_box import hits
from ui.search_box.criteria import (
    KnownCriterion,
    Placed,
    criteria_of_all,
    criteria_of_case,
    shipped_criteria,
)
from ui.search_box.hit_model import HitModel
from ui.search_box.hits import Hit
from ui.search_box.way import Way
from ui.widgets.dialog_size import open_at
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import announce
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.case_finding import Spellings, find_cases, read_spellings
from validering.group_reading import find_groups
from validering.note_search import search_notes
from validering.seeing import RUN_CASES, SEE_CASES

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


@dataclass(frozen=True)
class OpenCase:
    """The case that is open, with the pages that are offered of it."""

    case_id: UUID
    case_no: str
    pages: Sequence[str]


class SearchBox(ReadingOrder, QDialog):
    """``wanted(way)`` comes when something found is chosen; the box is gone then.

    The focus stays in the line: the arrows go through what is found, Enter opens it, Esc closes the box.
    """

    wanted = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        acts: Mapping[str, QAction],
        case: OpenCase | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self._acts, self._case = workspace, acts, case
        self._sees_cases = workspace.acting.may(*SEE_CASES)
        self._spellings: Spellings = workspace.read(read_spellings) if self._sees_cases else {}
        self._of_case: list[KnownCriterion] = []
        self._of_all: list[KnownCriterion] = []
        self._shipped: tuple[Placed, ...] | None = None
        self.line = QLineEdit(self)
        self.line.setMinimumHeight(TARGET)
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(lambda _: self._look())
        self.list = QListView(self)
        self._found = HitModel(self.list)
        self.list.setModel(self._found)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.said = Label(parent=self, tone="quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        self._name_criteria()
        self._retranslate()
        workspace.background.run(shipped_criteria, workspace.forms, done=self._take_criteria)
        self._look()
        self.line.setFocus()
        open_at(self, 720, 480)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._move(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_criteria()
            self._retranslate()
            self._look()

    def _take_criteria(self, shipped: tuple[Placed, ...]) -> None:
        """What takes seconds to read the first time is there; what is typed is looked for once more."""
        self._shipped = shipped
        self._name_criteria()
        self._look()

    def _name_criteria(self) -> None:
        """Have the criteria in the language of the screen; those of the case stand among these alone."""
        case = self._case
        self._of_case = criteria_of_case(self._workspace, case.case_id, case.pages) if case else []
        if self._shipped is not None:
            self._of_all = criteria_of_all(self._workspace, self._shipped)

    def _look(self) -> None:
        query = self.line.text().strip()
        before = self._chosen()
        rows: list[str | Hit] = []
        for title, group in self._groups(query):
            rows += [title, *group] if group else []
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._found.show_rows(rows, [self._line(each) for each in rows], is_mirrored=is_mirrored)
        self._choose(before)
        self._say(query, len(self._found.choosable()))

    def _groups(self, query: str) -> list[tuple[str, list[Hit]]]:
        case, read = self._case, self._workspace.read
        cases: list[Hit] = []
        notes: list[Hit] = []
        groups: list[Hit] = []
        if query and self._sees_cases:
            found = read(find_cases, query, self._spellings, hits.CASES_AT_MOST)
            cases = hits.case_hits(found, self._workspace.language)
            if len(cases) == hits.CASES_AT_MOST:
                cases.append(Hit(self.tr("Visa alla i listan"), query, Way(screen="case_list", sought=query)))
            if self._workspace.acting.may(*RUN_CASES):
                groups = hits.group_hits(read(find_groups, query))
            notes = hits.note_hits(read(search_notes, query, hits.NOTES_AT_MOST))
        pages = hits.page_hits(case.case_id, case.case_no, case.pages, query) if case else []
        return [
            (self.tr("Ärenden"), cases),
            (self.tr("Grupper"), groups),
            (self.tr("Sidor i ärendet"), pages),
            (self.tr("Kriterier i ärendet"), hits.criterion_hits(self._of_case, query)),
            (self.tr("Anteckningar"), notes),
            (self.tr("Skärmar och knappar"), hits.act_hits(self._acts, query)),
            (self.tr("Kriterier i alla yrken"), hits.criterion_hits(self._of_all, query)),
        ]

    def _line(self, row: str | Hit) -> str:
        """A row's text; Qt would cut both lines of a hit as one, and leave nothing of the second."""
        if isinstance(row, str):
            return row
        room = max(self.list.viewport().width(), TARGET) - 3 * GRID
        cut = self.list.fontMetrics().elidedText
        lines = [cut(each, Qt.TextElideMode.ElideRight, room) for each in (row.text, row.detail) if each]
        return "\n".join(lines)

    def _chosen(self) -> Hit | None:
        return self._found.hit(self.list.currentIndex().row())

    def _choose(self, before: Hit | None) -> None:
        """Choose what was chosen where it is still found, else the first."""
        rows = self._found.choosable()
        same = [row for row in rows if self._found.hit(row) == before]
        if rows:
            self.list.setCurrentIndex(self._found.index((same or rows)[0]))

    def _move(self, step: int) -> None:
        rows = self._found.choosable()
        if not rows:
            return
        here = self.list.currentIndex().row()
        at = rows.index(here) if here in rows else -1
        there = rows[min(max(at + step, 0), len(rows) - 1)]
        self.list.setCurrentIndex(self._found.index(there))
        if there == rows[0]:
            self.list.scrollToTop()
        hit = self._found.hit(there)
        if hit is not None:
            announce(self.line, hits.said(hit))

    def _open(self, index: QModelIndex) -> None:
        hit = self._found.hit(index.row())
        if hit is not None:
            self.accept()
            self.wanted.emit(hit.way)

    def _say(self, query: str, found: int) -> None:
        """How much was found, and what is still being read."""
        words = self.tr("%n träffar", "", found) if query else self.tr("Skriv, eller välj med pilarna.")
        if query and not found:
            words = self.tr("Inget hittat. Sök på en del av ett namn, ett nummer eller ett ord.")
        if self._shipped is None:
            words = self.tr("{found} Alla yrkens kriterier läses in …").format(found=words)
        self.said.setText(words)
        announce(self.line, words)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sök överallt"))
        self.setAccessibleName(self.tr("Sök överallt"))
        sought = (
            self.tr("Namn, ärendenummer, kriterium, anteckning eller skärm")
            if self._sees_cases
            else self.tr("Kriterium eller skärm")
        )
        self.line.setPlaceholderText(sought)
        self.line.setAccessibleName(sought)
        self.list.setAccessibleName(self.tr("Träffar"))
