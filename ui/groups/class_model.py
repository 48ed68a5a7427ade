"""Everybody in a group as a table: who, which case, how far, what is missing, what is next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt

from ui.case_words import figures, halts, listed, steps
from ui.widgets.headed_table import HeadedTable, Index
from validering.group_reading import GroupMember
from validering.messages import message


@dataclass(frozen=True)
class Column:
    """A heading, the text of a member in a language, its part of the width; 0 for as wide as ``widest``."""

    head: Callable[[], str]
    text: Callable[[GroupMember, str], str]
    share: int
    is_first: bool = False
    widest: str = ""


def name_of(member: GroupMember) -> str:
    """The name; of a protected person the number of the case."""
    row = member.row
    if row.is_protected:
        words = QCoreApplication.translate("ClassModel", "{number}, skyddade uppgifter")
        return words.format(number=figures(row.case_no))
    return row.shown_name or QCoreApplication.translate("ClassModel", "Namn saknas")


def step_of(member: GroupMember) -> str:
    """The step the case is at, and whether it is stopped there."""
    row = member.row
    said = [halts()[row.halt]] if row.halt else []
    said.append(steps()[row.step] if row.step else QCoreApplication.translate("ClassModel", "Klart"))
    return listed(said)


def missing_of(member: GroupMember, language: str) -> str:
    """The first thing that is missing, and how many more there are."""
    missing = member.row.missing
    if not missing:
        return ""
    first = missing[0].text(language)
    if len(missing) == 1:
        return first
    return QCoreApplication.translate("ClassModel", "{count} saker: {first}").format(
        count=len(missing), first=first
    )


def next_of(member: GroupMember, language: str) -> str:
    """What to do next in the case."""
    return message(language, member.next.code, {})


COLUMNS = (
    Column(
        lambda: QCoreApplication.translate("ClassModel", "Kandidat"),
        lambda member, _: name_of(member),
        22,
        is_first=True,
    ),
    Column(
        lambda: QCoreApplication.translate("ClassModel", "Ärende"),
        lambda member, _: figures(member.row.case_no),
        0,
        widest="2026-0000-W",
    ),
    Column(
        lambda: QCoreApplication.translate("ClassModel", "Steg"),
        lambda member, _: step_of(member),
        16,
        is_first=True,
    ),
    Column(lambda: QCoreApplication.translate("ClassModel", "Saknas"), missing_of, 34, is_first=True),
    Column(lambda: QCoreApplication.translate("ClassModel", "Nästa"), next_of, 22),
)


class ClassModel(HeadedTable):
    """The members in the order in which they are read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._members: tuple[GroupMember, ...] = ()
        self._language = "sv"

    def show(self, members: Sequence[GroupMember], language: str) -> None:
        """Show these, in the language of the screen."""
        self.beginResetModel()
        self._members, self._language = tuple(members), language
        self.endResetModel()

    def member_at(self, row: int) -> GroupMember | None:
        return self._members[row] if 0 <= row < len(self._members) else None

    def heads(self) -> list[str]:
        return [column.head() for column in COLUMNS]

    def count(self) -> int:
        return len(self._members)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        member = self.member_at(index.row()) if index.isValid() else None
        if member is None:
            return None
        column = COLUMNS[index.column()]
        text = column.text(member, self._language)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.head()}: {text or '–'}"
        return None
