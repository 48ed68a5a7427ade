"""Evidence: a photograph from a telephone and an observation, each said to speak for a criterion."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.journeys import screen
from tests.journeys.hands import Hand, focused, strike, type_text
from tests.journeys.running import Running
from tests.journeys.tongue import is_said
from tests.pictures import photo
from validering.evidence_reading import EvidenceEntry, read_evidence

CAPTION = "Grönsaker skurna till hundra portioner"
OWN_CAPTION = "خضار"
SEEN = "Skar och smakade av"


def add_photo(running: Running, hand: Hand, folder: Path, name: str = "IMG_0001.jpg") -> EvidenceEntry:
    """Choose a file in the dialog for files, and say what it shows."""
    folder.mkdir()
    (folder / name).write_bytes(photo())
    hand.open_page("Underlag")
    hand.press("Lägg till filer …")
    running.stand_on(screen.on_top())
    for typed in (str(folder), name):
        type_text(typed)
        strike(Qt.Key.Key_Return)
    running.qtbot.waitUntil(lambda: screen.is_there("Ärendets underlag"), timeout=20_000)
    running.qtbot.waitUntil(lambda: not running.window.workspace.background.is_busy, timeout=20_000)
    screen.settle()
    hand.write("Rubrik", "Grönsaker")
    hand.write("Bildtext (svenska)", CAPTION)
    hand.write("Bildtext (arabiska)", OWN_CAPTION)
    return _entries(running)[-1]


def add_observation(running: Running, hand: Hand) -> EvidenceEntry:
    """Write down what was seen; the focus stands where describing begins."""
    hand.press("Skriv en observation")
    assert is_said("Det som sågs eller sades", focused().accessibleName())
    type_text(SEEN)
    strike(Qt.Key.Key_Tab)
    return _entries(running)[-1]


def link(hand: Hand, start: str) -> None:
    """Say that the piece in hand speaks for the criterion whose words begin so."""
    hand.press("Välj kriterier …")
    (name,) = [name for name in screen.names() if name.startswith(start)]
    hand.press(name)
    hand.press("Klar")
    screen.sees(start)


def _entries(running: Running) -> tuple[EvidenceEntry, ...]:
    return tuple(running.store.read(read_evidence, running.case.case_id))
