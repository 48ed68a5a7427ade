"""What is missing, as links to the very fields that mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.labels import named_label
from ui.widgets.link_button import LinkButton
from ui.widgets.look import GRID
from validering.states import Missing


class MissingLinks(QFrame):
    """Hidden while nothing is missing; ``page_wanted(page_id, field)`` comes when a link is pressed."""

    page_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self._title = named_label("section_title", parent=self)
        self._links: list[LinkButton] = []
        self._leads: list[tuple[str, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self._column.setSpacing(GRID // 2)
        self._column.addWidget(self._title)
        self.hide()

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self.setAccessibleName(text)

    def show_missing(
        self, missing: Sequence[Missing], language: str, leads: Callable[[str], bool] = lambda _page: True
    ) -> None:
        """Show these things in the words of ``language``; a link whose page nothing ``leads`` to is dead."""
        self._leads = [(item.page, item.field or "") for item in missing]
        while len(self._links) < len(missing):
            self._add_link(len(self._links))
        for place, link in enumerate(self._links):
            link.setVisible(place < len(missing))
            if place < len(missing):
                link.set_words(missing[place].text(language))
                link.setEnabled(leads(missing[place].page))
        self.setVisible(bool(missing))

    def _add_link(self, place: int) -> None:
        link = LinkButton(self, wraps=True)
        link.clicked.connect(lambda: self.page_wanted.emit(*self._leads[place]))
        self._links.append(link)
        self._column.addWidget(link)
