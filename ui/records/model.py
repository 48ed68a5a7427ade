"""The list of records as a table: one row for each case, the columns described in one place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt

from ui import removal_words
from ui.case_words import figures, listed
from ui.widgets.headed_table import HeadedTable, Index
from validering.records import RecordedDocument, RecordLine
from validering.removals import RemovalKind
from validering.terms import DocumentStatus


@dataclass(frozen=True)
class _Column:
    head: Callable[[], str]
    text: Callable[[RecordLine], str]


class RecordModel(HeadedTable):
    """Names are a column of their own, there only when asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RecordLine, ...] = ()
        self._has_names = False

    def show_lines(self, lines: Sequence[RecordLine]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def show_names(self, *, shown: bool) -> None:
        self.beginResetModel()
        self._has_names = shown
        self.endResetModel()

    def heads(self) -> list[str]:
        return [column.head() for column in self._columns()]

    def texts(self) -> list[list[str]]:
        """Every row as it is shown, for paper and file."""
        return [[column.text(line) for column in self._columns()] for line in self._lines]

    def count(self) -> int:
        return len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        return self._columns()[index.column()].text(self._lines[index.row()])

    def _columns(self) -> tuple[_Column, ...]:
        return _COLUMNS if self._has_names else tuple(one for one in _COLUMNS if one is not _NAME)


def _day(day: object) -> str:
    return figures(str(day)) if day else ""


def _documents(line: RecordLine) -> str:
    return "\n".join(_document(each) for each in line.documents)


def _document(each: RecordedDocument) -> str:
    ended = {
        DocumentStatus.ISSUED: "",
        DocumentStatus.REPLACED: QCoreApplication.translate("Records", "ersatt"),
        DocumentStatus.REVOKED: QCoreApplication.translate("Records", "återkallat"),
    }[each.status]
    number = each.number if each.version == 1 else f"{each.number} v{each.version}"
    return " ".join(part for part in (figures(number), _day(each.issued_on), ended) if part)


def _state(line: RecordLine) -> str:
    said = {
        None: "",
        RemovalKind.RETENTION: QCoreApplication.translate("Records", "Gallrat {day}"),
        RemovalKind.TAKE_OFF: QCoreApplication.translate("Records", "Borttaget från datorn {day}"),
        RemovalKind.VALUE: "",
    }[line.gone]
    return said.format(day=_day(line.removed_on))


def _kinds(line: RecordLine) -> str:
    words = removal_words.records()
    return listed(words[kind].lower() for kind in line.kinds)


def _secret(line: RecordLine) -> str:
    return QCoreApplication.translate("Records", "Sekretess") if line.is_secret else ""


_NAME = _Column(lambda: QCoreApplication.translate("Records", "Namn"), lambda line: line.name or "")
_COLUMNS = (
    _Column(lambda: QCoreApplication.translate("Records", "Ärende"), lambda line: figures(line.case_no)),
    _NAME,
    _Column(lambda: QCoreApplication.translate("Records", "Öppnat"), lambda line: _day(line.opened_on)),
    _Column(lambda: QCoreApplication.translate("Records", "Avslutat"), lambda line: _day(line.ended_on)),
    _Column(lambda: QCoreApplication.translate("Records", "Sekretess"), _secret),
    _Column(lambda: QCoreApplication.translate("Records", "Dokument"), _documents),
    _Column(lambda: QCoreApplication.translate("Records", "Borttaget"), _state),
    _Column(lambda: QCoreApplication.translate("Records", "Slag av uppgifter"), _kinds),
)
