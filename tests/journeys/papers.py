"""The document: looked at, issued, saved, read back, handed over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from exports.pdf.checking import faults
from exports.pdf.reading import text_in_reading_order
from tests.journeys import screen
from tests.journeys.hands import Hand, strike, type_text
from tests.journeys.running import Running
from tests.journeys.tongue import is_said
from tests.ui.finding import everything
from validering.documents import DocumentEntry, read_documents

LONG = 20_000


def shown_pages() -> str:
    """What the pages of the preview say to a screen reader."""
    sheets = [each for each in everything(screen.on_top(), QWidget) if each.objectName() == "paper_page"]
    return "\n".join(each.accessibleDescription() for each in sheets)


def look(running: Running, hand: Hand, text: str) -> None:
    """Open the page of documents and wait until the draft shows ``text``."""
    hand.open_page("Dokument")
    running.qtbot.waitUntil(lambda: text in shown_pages(), timeout=LONG)
    assert "Utkast, inte utfärdat" in shown_pages()


def issue(running: Running, hand: Hand) -> DocumentEntry:
    """Issue what is chosen; gives the newest line of the register."""
    before = len(issued(running))
    running.qtbot.waitUntil(lambda: not running.window.workspace.background.is_busy, timeout=LONG)
    hand.press("Utfärda")
    running.qtbot.waitUntil(lambda: len(issued(running)) > before, timeout=LONG)
    screen.settle()
    return issued(running)[0]


def issued(running: Running) -> tuple[DocumentEntry, ...]:
    return running.store.read(read_documents, running.case.case_id)


def save(hand: Hand, entry: DocumentEntry, folder: Path) -> Path:
    """Save an issued document in ``folder`` under the name that is offered."""
    folder.mkdir()
    answer_file_dialog(folder)
    hand.press(f"Spara som fil {entry.number} version {entry.version}")
    (saved,) = folder.iterdir()
    return saved


def answer_file_dialog(folder: Path, name: str = "") -> None:
    """Once a dialog for files stands there, put ``folder`` before ``name`` or what it offers, and accept."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog) and dialog.isActiveWindow():
            waiting.stop()
            strike(Qt.Key.Key_Home)
            type_text(f"{folder}/{name}")
            strike(Qt.Key.Key_Return)

    waiting = QTimer(QApplication.instance())
    waiting.timeout.connect(answer)
    waiting.start(10)


def read_back(path: Path) -> dict[str, str]:
    """The text of a saved document in reading order, by the language it is marked with; it has no faults."""
    pdf = path.read_bytes()
    assert faults(pdf) == []
    texts: dict[str, list[str]] = {}
    for language, text in text_in_reading_order(pdf):
        texts.setdefault(language, []).append(text)
    return {language: "\n".join(lines) for language, lines in texts.items()}


def hand_over(running: Running, hand: Hand, entry: DocumentEntry) -> None:
    """Write down that the person got the document, explained in Arabic."""
    hand.press(f"Lämna över {entry.number} version {entry.version}")
    assert is_said("arabiska", screen.value("Förklarat på"))
    hand.write("Vilka exemplar, och till vem", "Två till Rim")
    hand.press("Anteckna överlämnandet")
    (given,) = issued(running)[0].hand_overs
    assert (given.explained_in, given.copies) == ("ar", "Två till Rim")


def complete(hand: Hand) -> None:
    """Close the case as complete."""
    hand.open_page("Översikt")
    hand.press("Markera ärendet som klart")
    screen.sees("Ärendet avslutades som klart")
