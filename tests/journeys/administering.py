"""The administrator's acts: how documents look, keys, a backup, a rule of retention, and an own profile."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import Qt

from tests.journeys import papers, screen
from tests.journeys.hands import Hand, MenuAct, strike
from tests.journeys.running import Running

CENTRE = MenuAct("Centret", "Centrets uppgifter", "Ctrl+Shift+C")
CARE = MenuAct("Centret", "Säkerhetskopia och kontroll", "Ctrl+Shift+S")
OCCUPATIONS = MenuAct("Centret", "Yrkesprofiler", "Ctrl+Shift+Y")
AUTHENTICITY = MenuAct("Centret", "Äkthet", "")
RETENTION = MenuAct("Centret", "Radera och gallra", "")
FOOT = "Övningscentrum, org.nr 000000-0000"
PLAN, MONTHS = "Dokumenthanteringsplan 2026, punkt 4", 36
OCCUPATION, NEW_VERSION = "Kock", "2.0.0"


def dress_documents(hand: Hand) -> None:
    """A line of one's own at the foot of each document."""
    hand.act(CENTRE)
    hand.write("Egen rad i sidfoten", FOOT)


def make_key(hand: Hand) -> None:
    """The key that codes on documents are made with."""
    hand.act(AUTHENTICITY)
    hand.press("Skapa nyckel för koder")


def back_up(running: Running, hand: Hand, place: Path) -> None:
    """Say where backups go, make one and try it."""
    place.mkdir()
    hand.act(CARE)
    hand.write("Mapp för säkerhetskopior", str(place))
    _wait(running)
    hand.press("Säkerhetskopiera nu")
    _wait(running)
    hand.press("Prova återställning nu")
    _wait(running)
    screen.sees("Säkerhetskopian är hel. Inget har ändrats.")


def decide_rule(hand: Hand) -> None:
    """How long the mapping is kept, by which plan."""
    hand.act(RETENTION)
    hand.open_part("Radera och gallra", "Regler")
    hand.press("Öppna: Kartläggning")
    hand.write("Antal månader", str(MONTHS))
    hand.write("Plan eller beslut", PLAN)
    hand.press("Besluta regeln")


def change_profile(running: Running, hand: Hand, folder: Path) -> None:
    """A profile goes out as a workbook, comes in as the centre's own, and is approved."""
    folder.mkdir()
    hand.act(OCCUPATIONS)
    hand.pick("Yrkesprofiler", OCCUPATION)
    hand.press("Exportera arbetsbok …")
    _wait(running)
    papers.answer_file_dialog(folder)
    hand.press("Spara arbetsboken …")
    running.qtbot.waitUntil(lambda: bool(list(folder.glob("*.xlsx"))), timeout=papers.LONG)
    _wait(running)
    if screen.on_top() is not running.window:
        strike(Qt.Key.Key_Escape)
    (workbook,) = folder.glob("*.xlsx")
    _as_new_version(workbook)
    papers.answer_file_dialog(folder, workbook.name)
    hand.press("Läs in arbetsbok …")
    _wait(running)
    hand.press("Spara som centrets egen profil (utkast)")
    _wait(running)
    hand.press("Godkänn profilen")


def _as_new_version(workbook: Path) -> None:
    """What somebody else does with it in a spreadsheet."""
    book = load_workbook(workbook)
    (row,) = [row for row in book["profile"].iter_rows(min_row=2) if row[0].value == "version"]
    row[1].value = NEW_VERSION
    book.save(workbook)


def _wait(running: Running) -> None:
    running.qtbot.waitUntil(lambda: not running.window.workspace.background.is_busy, timeout=papers.LONG)
    screen.settle()
