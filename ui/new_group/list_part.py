"""The table of the people of a list, and below it what is to be said about the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from ui.case_words import figures
from ui.new_group.list_model import TO_MEND, CellEditor, ListModel
from ui.new_group.list_rows import ANOTHER, Decision, ListRow, ListRows
from ui.widgets.act_rows import leading
from ui.widgets.column_widths import share_out
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import announce
from ui.workspace import Workspace
from validering.duplicates import LikelyDuplicate

_SHOWN_ROWS = 6
# What is to be mended stands below the table where there is no room for it in the row.
_FOLDS_BELOW = 680
_SHARES, _NARROW_SHARES = (15, 16, 10, 15, 18, 26), (14, 17, 10, 18, 21)


class ListTable(QTableView):
    """A cell is corrected after Enter, F2, a double click, or by typing."""

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(CellEditor(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(TARGET)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setFixedWidth(TARGET + GRID)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown_rows = 1
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        here = self.currentIndex()
        is_field = bool(here.flags() & Qt.ItemFlag.ItemIsEditable)
        if is_enter and is_field and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(here)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width()
        is_narrow = room < _FOLDS_BELOW
        self.setColumnHidden(TO_MEND, is_narrow)
        shares = _NARROW_SHARES if is_narrow else _SHARES
        headings = [self.horizontalHeader().sectionSizeHint(place) for place in range(len(shares))]
        for place, width in enumerate(share_out(room, shares, headings)):
            self.setColumnWidth(place, width)
        self._fit()

    def fit(self, rows: int) -> None:
        """Be as high as the rows, up to a few; the others are scrolled to."""
        self._shown_rows = min(max(rows, 1), _SHOWN_ROWS)
        self._fit()

    def _fit(self) -> None:
        edges = self.viewportMargins()
        around = edges.top() + edges.bottom() + 2 * self.frameWidth()
        self.setFixedHeight(around + self._shown_rows * TARGET)


class ListPart(Section):
    """``edited()`` comes when a cell was corrected or a line left out."""

    edited = Signal()

    def __init__(self, workspace: Workspace, rows: ListRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._model = ListModel(workspace, rows, self)
        self.table = ListTable(self._model, self)
        self.said = Label(parent=self, tone="strong")
        self.who = ChoiceField(self)
        self.who.committed.connect(self._decide)
        self.leave_out = QPushButton(self)
        self.leave_out.setProperty("quiet", True)
        self.leave_out.clicked.connect(self._leave_out)
        self.column.setSpacing(GRID)
        for widget in (self.table, self.said, self.who, leading(self.leave_out)):
            self.column.addWidget(widget)
        self._model.edited.connect(self._tell_edited)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_row())
        self.retranslate()

    def show_rows(self) -> None:
        """Show the rows anew, and of these the first that has something to mend."""
        self._model.read_again()
        self.table.fit(len(self._rows.rows))
        self.go_to(self._rows.first_faulty() or 0)

    def go_to(self, place: int) -> None:
        """Choose a row, and there what is to be mended."""
        row = self._model.row_at(place)
        column = 0 if row is None or not row.faults else _column_of(row)
        self.table.setCurrentIndex(self._model.index(place, column))
        self._show_row()

    def count_text(self) -> str:
        """How many people there are, and how many lines have something to mend."""
        wrong = sum(1 for row in self._rows.rows if row.faults)
        said = self.tr("Personer i listan: {count}.").format(count=len(self._rows.rows))
        more = self.tr("Rader att se på: {count}.").format(count=wrong)
        return f"{said} {more}" if wrong else said

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _row(self) -> ListRow | None:
        return self._model.row_at(self.table.currentIndex().row())

    def _show_row(self) -> None:
        row = self._row()
        place = self.table.currentIndex().row() + 1
        for widget in (self.said, self.leave_out):
            widget.setVisible(row is not None)
        self.who.setVisible(row is not None and bool(row.alike))
        if row is None:
            return
        name = row.listed.case_no or row.listed.full_name or self.tr("Namn saknas")
        words = self._model.words(row) or self.tr("Inget att rätta.")
        said = self.tr("Rad {row}, {name}: {words}").format(row=place, name=figures(name), words=words)
        self.said.setText(said)
        self.said.set_tone("error" if row.faults else "strong")
        self.leave_out.setText(self.tr("Ta bort rad {row}").format(row=place))
        self.leave_out.setAccessibleName(self.leave_out.text())
        if row.alike:
            self.who.set_options(self._choices(row))
            self.who.set_value(row.decision, force=True)

    def _choices(self, row: ListRow) -> list[tuple[Decision, str]]:
        found = [(ANOTHER, self.tr("Nej, en annan person"))]
        for hit in row.alike:
            who = _known_as(hit)
            case = figures(hit.case_nos[0])
            joins = self.tr("{who}: ta med ärende {case} i gruppen").format(who=who, case=case)
            found.append((Decision(case_id=hit.newest_case_id), joins))
            again = self.tr("{who}: öppna ett nytt ärende").format(who=who)
            found.append((Decision(returning=hit.candidate_id), again))
        return found

    def _decide(self, decision: Decision) -> None:
        self._rows.decide(self.table.currentIndex().row(), decision)
        self._tell_edited()

    def _leave_out(self) -> None:
        place = self.table.currentIndex().row()
        self._rows.remove(place)
        self._model.read_again()
        self.table.fit(len(self._rows.rows))
        self.go_to(min(place, len(self._rows.rows) - 1))
        self.table.setFocus()
        self._tell_edited()

    def _tell_edited(self) -> None:
        self.table.viewport().update()
        self._show_row()
        announce(self.table, self.said.text())
        self.edited.emit()

    def retranslate(self) -> None:
        """Set every text in the language of the screen."""
        self.set_title(self.tr("Stämmer det?"))
        self.set_help(
            self.tr(
                "Rätta direkt i tabellen: tryck Enter i rutan och skriv. En rad med ! har något att se på; "
                "det står under tabellen."
            )
        )
        self.table.setAccessibleName(self.tr("Personer i listan"))
        self.who.set_label(self.tr("Är det någon av dem?"))
        self._show_row()


def _column_of(row: ListRow) -> int:
    """Where the first thing that is wrong is mended."""
    places = {"name_missing": 0, "name_too_long": 0, "born": 2, "list_language": 3, "phone": 4}
    code = row.faults[0].code
    return next((place for begins, place in places.items() if code.startswith(begins)), 0)


def _known_as(hit: LikelyDuplicate) -> str:
    return f"{hit.name}, {figures(str(hit.birth_date.year))}" if hit.birth_date else hit.name
