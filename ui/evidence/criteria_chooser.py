"""Ticks which criteria a piece of evidence speaks for; each tick is saved at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.dialog_size import open_at
from ui.widgets.following_area import FollowingArea
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import MessageStrip
from ui.widgets.reading_order import ReadingOrder
from ui.widgets.text_fields import TextField
from validering.evidence_access import CriterionRef
from validering.profile import Criterion, Module
from validering.profiles import CaseProfileView
from validering.searching import fold


def code_of(module: Module, criterion: Criterion) -> str:
    """The short code people say, such as K1.3."""
    return f"{module.code}.{criterion.id.rsplit('.', 1)[-1].lstrip('0')}"


class _Line(QWidget):
    """One criterion with its box; the whole text can be pressed."""

    toggled = Signal(object, bool)

    def __init__(self, ref: CriterionRef, code: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ref = ref
        self.folded = fold(f"{code} {text}")
        self.box = QCheckBox(code, self)
        self.box.setAccessibleName(f"{code} {text}")
        self.box.setMinimumSize(72, TARGET)
        self.box.clicked.connect(lambda ticked: self.toggled.emit(self.ref, ticked))
        words = Label(text, self)
        words.set_text_language("sv")
        words.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)


class CriteriaChooser(ReadingOrder, QDialog):
    """``toggled(CriterionRef, ticked)`` asks to save; ``show_links`` shows what is saved."""

    toggled = Signal(object, bool)

    def __init__(
        self, profiles: Sequence[CaseProfileView], screen: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.strip = MessageStrip(self)
        self.search = TextField(self)
        self.search.typed.connect(self._narrow)
        self._lines: list[_Line] = []
        self._heads: list[tuple[Label, list[_Line]]] = []
        self._none = Label("", self, tone="quiet")
        self._close = QPushButton(self)
        self._close.setProperty("primary", True)
        self._close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self.strip)
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self._scrolled(profiles, screen), 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeading)
        open_at(self, 760, 520)
        self._retranslate()

    def show_links(self, links: frozenset[CriterionRef]) -> None:
        """Tick what the piece speaks for as it is saved."""
        for line in self._lines:
            line.box.setChecked(line.ref in links)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _scrolled(self, profiles: Sequence[CaseProfileView], screen: str) -> FollowingArea:
        area = FollowingArea(self)
        sheet = QWidget(area)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID // 2)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for view in profiles:
            for module in view.profile.modules:
                title = f"{module.code} {module.title.shown(screen)[0]}"
                head = Label(title, sheet, tone="strong")
                head.setContentsMargins(0, GRID, 0, 0)
                column.addWidget(head)
                lines = [self._line(view, module, each, sheet) for each in module.criteria]
                for line in lines:
                    column.addWidget(line)
                self._heads.append((head, lines))
        area.setWidget(sheet)
        return area

    def _line(self, view: CaseProfileView, module: Module, criterion: Criterion, sheet: QWidget) -> _Line:
        ref = CriterionRef(view.id, criterion.id)
        line = _Line(ref, code_of(module, criterion), criterion.text.sv, sheet)
        line.toggled.connect(self.toggled)
        self._lines.append(line)
        return line

    def _narrow(self, text: str) -> None:
        """Show the lines with every word that is searched for."""
        wanted = fold(text).split()
        for head, lines in self._heads:
            for line in lines:
                line.setVisible(all(word in line.folded for word in wanted))
            head.setVisible(any(not line.isHidden() for line in lines))
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        self._none.setVisible(all(line.isHidden() for line in self._lines))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Kriterier som underlaget visar"))
        self.search.set_label(self.tr("Sök bland kriterierna"))
        self._close.setText(self.tr("Klar"))
        self._close.setAccessibleName(self._close.text())
        self._none.setText(
            self.tr("Inget kriterium har de orden.")
            if self._lines
            else self.tr("Ärendet har ingen yrkesprofil än. Välj en på sidan Yrke och plan.")
        )
        self._show_emptiness()
