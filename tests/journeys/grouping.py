"""A class comes in: a list is pasted, corrected, opened and shown on the wall; in any language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QTableView

from tests.journeys import screen
from tests.journeys.hands import CONTROL, LEFT, Hand, MenuAct, Mouse, focused, strike, type_text
from ui.actions import action_text

NAME = "Kockar i höst"
LIST = (
    "Namn\tFödd\tSpråk\tTelefon\nRim Haddad\t1990\tarabiska\t070-174 06 05\n"
    "Ali Noor\tnitti\tsomaliska\nZaki Omar\t1979"
)
PEOPLE = ("Rim Haddad", "Ali Noor", "Zaki Omar")
WRONG_ROW, BORN = 1, 2


def word(context: str, source: str) -> str:
    """A text of the program in the language of the screen."""
    return QCoreApplication.translate(context, source)


def entry(menu: str, action_id: str, shortcut: str) -> MenuAct:
    """An entry of a menu in the language of the screen."""
    return MenuAct(action_text(menu), action_text(action_id), shortcut)


def open_group(hand: Hand) -> None:
    """Paste the list, correct the year that cannot be read, and open a portfolio case for each."""
    hand.act(entry("cases", "new_group", "Ctrl+Shift+N"))
    hand.write(word("GroupForm", "Gruppens namn"), NAME)
    hand.go_to(word("GroupForm", "Klistra in listan"))
    QApplication.clipboard().setText(LIST)
    strike(Qt.Key.Key_V, CONTROL)
    strike(Qt.Key.Key_Tab)
    hand.press(word("NewGroupScreen", "Visa listan som tabell"))
    correct(hand, WRONG_ROW, BORN, "1985")
    hand.press(word("CaseWords", "Meritportfölj"))
    hand.press(word("NewGroupScreen", "Öppna gruppen"))
    found = people(word("GroupsScreen", "Personer i gruppen"))
    assert found == sorted(PEOPLE, key=_family), found


def correct(hand: Hand, row: int, column: int, text: str) -> None:
    """Put ``text`` in a cell of the table, where it is."""
    table = hand.go_to(word("ListPart", "Personer i listan"))
    assert isinstance(table, QTableView)
    if isinstance(hand, Mouse):
        point = table.visualRect(table.model().index(row, column)).center()
        QTest.mouseClick(table.viewport(), LEFT, pos=point)
        screen.double_click(table.viewport(), point)
    else:
        _walk(table, row, column)
        strike(Qt.Key.Key_Return)
    strike(Qt.Key.Key_A, CONTROL)
    type_text(text)
    strike(Qt.Key.Key_Return)
    assert table.model().index(row, column).data(Qt.ItemDataRole.EditRole) == text


def show_on_the_wall(hand: Hand, name: str) -> None:
    """Show the class, and of it one person; nobody else's name is there at any time."""
    hand.go_to(word("GroupsScreen", "Personer i gruppen"))
    strike(Qt.Key.Key_F7)
    places = screen.control(word("Projector", "Platser i gruppen"))
    assert isinstance(places, QListWidget)
    assert _named(places) == []
    place = sorted(PEOPLE, key=_family).index(name)
    for _ in range(place):
        strike(Qt.Key.Key_Down)
    hand.press(word("Projector", "Visa namnet"))
    assert _named(places) == [name] and name in screen.words()
    strike(Qt.Key.Key_F7)


def people(table_name: str) -> list[str]:
    """The first column of a table."""
    table = screen.control(table_name)
    assert isinstance(table, QAbstractItemView)
    model = table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def _family(name: str) -> str:
    return name.rpartition(" ")[2]


def _named(places: QListWidget) -> list[str]:
    """Whose names can be read on the wall."""
    texts = " ".join([*(places.item(row).text() for row in range(places.count())), screen.words()])
    return [name for name in PEOPLE if any(part in texts for part in name.split())]


def _walk(table: QTableView, row: int, column: int) -> None:
    """Go to a cell by the arrows."""
    here: QModelIndex = table.currentIndex()
    down, aside = row - here.row(), column - here.column()
    for _ in range(abs(down)):
        strike(Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up)
    for _ in range(abs(aside)):
        strike(Qt.Key.Key_Right if aside > 0 else Qt.Key.Key_Left)
    assert focused() is table or table.isAncestorOf(focused())
