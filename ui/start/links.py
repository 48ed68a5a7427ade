"""A part of the start page: a heading and links, or why there are none."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.link_button import LinkButton
from ui.widgets.look import GRID, TARGET

Line = tuple[str, Callable[[], None]]


class Links(Section):
    """Shows lines that lead somewhere; with none of them it says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column.setSpacing(GRID // 2)
        self._empty = Label(parent=self, tone="quiet")
        self.column.addWidget(self._empty)
        self._links: list[LinkButton] = []
        self._acts: list[Callable[[], None]] = []

    def show_lines(self, lines: Sequence[Line], empty: str, ways: Sequence[Line] = ()) -> None:
        """Show these; where there are none, ``empty`` stands there, and ``ways`` to get some."""
        shown = lines or ways
        while len(self._links) < len(shown):
            self._add(len(self._links))
        self._acts = [act for _, act in shown]
        for place, link in enumerate(self._links):
            link.setVisible(place < len(shown))
            if place < len(shown):
                link.set_words(shown[place][0])
        self._empty.setText(empty)
        self._empty.setVisible(not lines)

    def _add(self, place: int) -> None:
        link = LinkButton(self, wraps=True)
        link.setMinimumHeight(TARGET)
        link.clicked.connect(lambda: self._acts[place]())
        self._links.append(link)
        self.column.addWidget(link)
