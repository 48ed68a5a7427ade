"""One row of the plan: a module, a criterion of it, or what is to stand in every empty row."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.profiles.row_fields import row_fields
from ui.widgets.labels import named_label
from ui.widgets.look import GRID

SHARES = {"method": 10, "place": 11, "day": 0, "assessor_id": 10}
TITLE_SHARE = 9
DAY_WIDTH = 168


class PlanRow(QWidget):
    """A title with a line below it, then four fields; folded, the fields stand below with their labels.

    A long title stands ``above`` the fields, which keep their columns.
    """

    def __init__(self, parent: QWidget | None = None, *, above: bool = False) -> None:
        super().__init__(parent)
        self.title = named_label("field_label", parent=self)
        self.note = named_label("card_line", parent=self)
        self.warning = named_label("field_notice", parent=self)
        self.fields = row_fields(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        column.setSpacing(GRID // 2)
        head = QVBoxLayout()
        head.setSpacing(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GRID)
        if above:
            column.addLayout(head)
        column.addLayout(self._row)
        if above:
            self._row.addStretch(TITLE_SHARE)
        else:
            self._row.addLayout(head, TITLE_SHARE)
        for label in (self.title, self.note, self.warning):
            head.addWidget(label)
        self.more = QPushButton(self)
        self.more.setProperty("quiet", True)
        self.more.hide()
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        head.addStretch(1)
        for name, field in self.fields.items():
            self._row.addWidget(field, SHARES[name], Qt.AlignmentFlag.AlignTop)
        self.set_notes("", "")
        self.set_folded(False)

    def name(self, title: str, spoken: str) -> None:
        """What the row is about, and how its fields are named."""
        self.title.setText(title)
        for field in self.fields.values():
            field.set_row(spoken)

    def set_notes(self, note: str, warning: str) -> None:
        """Lines below the title; an empty one takes no room."""
        for label, text in ((self.note, note), (self.warning, warning)):
            label.setText(text)
            label.setVisible(bool(text))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to fold, whatever stands beside each other now."""
        widest = max(field.minimumSizeHint().width() for field in self.fields.values())
        return QSize(widest, super().minimumSizeHint().height())

    def set_folded(self, folded: bool) -> None:
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if folded else ways.LeftToRight)
        self.fields["day"].setMinimumWidth(0 if folded else DAY_WIDTH)
        self.fields["day"].setMaximumWidth(16_777_215 if folded else DAY_WIDTH)
        for field in self.fields.values():
            field.show_label(folded)
