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
    """Names are a column of their own, there only when asked for.

    Folded, where it is narrow, each row is two cells: what the case is, and what is kept or gone of it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[RecordLine, ...] = ()
        self._has_names = self._is_folded = False

    def show_lines(self, lines: Sequence[RecordLine]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def show_names(self, *, shown: bool) -> None:
        self.beginResetModel()
        self._has_names = shown
        self.endResetModel()

    def fold(self, *, is_folded: bool) -> None:
        """Show two columns, or all."""
        if is_folded != self._is_folded:
            self.beginResetModel()
            self._is_folded = is_folded
            self.endResetModel()

    def heads(self) -> list[str]:
        return [column.head() for column in self._shown()]

    def all_heads(self) -> list[str]:
        """The headings for paper and file."""
        return [column.head() for column in self._columns()]

    def texts(self) -> list[list[str]]:
        """Every row with all its columns, for paper and file."""
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
        return self._shown()[index.column()].text(self._lines[index.row()])

    def _shown(self) -> tuple[_Column, ...]:
        if not self._is_folded:
            return self._columns()
        parts = self._columns()
        first, rest = parts[: -len(_KEPT)], parts[-len(_KEPT) :]
        return (
            _Column(first[0].head, lambda line: _folded(first, line)),
            _Column(rest[0].head, lambda line: _folded(rest, line)),
        )

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


def _folded(columns: Sequence[_Column], line: RecordLine) -> str:
    """What the columns say, each beginning a line of its own and with its heading but for the first."""
    said = QCoreApplication.translate("Records", "{what}: {value}")
    texts = [(column, column.text(line)) for column in columns]
    return "\n".join(
        text
        if column in (columns[0], _NAME) or text == column.head()
        else said.format(what=column.head(), value=text)
        for column, text in texts
        if text
    )


_NAME = _Column(lambda: QCoreApplication.translate("Records", "Namn"), lambda line: line.name or "")
_KEPT = (
    _Column(lambda: QCoreApplication.translate("Records", "Dokument"), _documents),
    _Column(lambda: QCoreApplication.translate("Records", "Borttaget"), _state),
    _Column(lambda: QCoreApplication.translate("Records", "Slag av uppgifter"), _kinds),
)
_COLUMNS = (
    _Column(lambda: QCoreApplication.translate("Records", "Ärende"), lambda line: figures(line.case_no)),
    _NAME,
    _Column(lambda: QCoreApplication.translate("Records", "Öppnat"), lambda line: _day(line.opened_on)),
    _Column(lambda: QCoreApplication.translate("Records", "Avslutat"), lambda line: _day(line.ended_on)),
    _Column(lambda: QCoreApplication.translate("Records", "Sekretess"), _secret),
    *_KEPT,
)
