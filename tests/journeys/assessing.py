"""The assessment: a session, marks with their reasons, the signature, the second day, the end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from tests.journeys import screen
from tests.journeys.hands import Hand, Mouse, strike, type_text
from tests.journeys.running import Running
from tests.journeys.tongue import plain
from validering.bench import Bench, read_bench
from validering.profiles import read_case_profiles

REASON = "Syntes hela dagen"


def begin_session(hand: Hand, day: date) -> None:
    """Describe a practical day in the kitchen of the school."""
    hand.press("Nytt möte")
    hand.write("Dag", day.isoformat())
    hand.write("Plats", "Skolköket")
    hand.choose("Tolk eller språkstöd", "Tolk på telefon")
    hand.press("Till kriterierna")


def rate(hand: Hand, codes: list[str]) -> None:
    """Rate criteria of one module as shown independently, with a reason each: digit, Enter, words, Escape."""
    module = codes[0].partition(".")[0]
    _open_module(hand, module)
    for code in codes:
        hand.pick("Kriterier", code)
        if isinstance(hand, Mouse) and code == codes[0]:
            hand.press("Självständigt")
            hand.write("Motivering", REASON)
            hand.choose("Hjälp som gavs", "Ingen hjälp")
            continue
        strike(Qt.Key.Key_3)
        strike(Qt.Key.Key_Return)
        type_text(REASON)
        strike(Qt.Key.Key_Escape)


def leave_out_the_rest(hand: Hand) -> None:
    """Say of everything that is not rated that it is not assessed, for the first reason there is."""
    hand.press("Resten ej bedömt")
    strike(Qt.Key.Key_Return)


def sign(hand: Hand) -> None:
    """Sign what is marked in this session."""
    hand.press("Signera mötet")
    screen.sees("Signerade bedömningar kan inte ändras, bara kompletteras.")
    hand.press("Signera nu")
    screen.sees("Mötet är signerat.")


def finish(hand: Hand) -> None:
    """Say that everything is judged."""
    hand.press("Bedömningen är klar")
    screen.sees("Bedömningen är klar. Resultatet kan nu beslutas.")


def bench(running: Running) -> Bench:
    """The criteria of the first occupation with what is signed of them."""
    view = running.store.read(read_case_profiles, running.case.case_id)[0]
    return running.store.read(read_bench, view.id)


def codes_by_module(running: Running, *, lacking_only: bool = False) -> list[list[str]]:
    """The codes of the demanded criteria, module by module; of those that lack evidence where asked."""
    found = []
    now = bench(running)
    for module in now.modules:
        if module.module not in now.case_profile.profile.demanded:
            continue
        lines = module.lacking if lacking_only else module.criteria
        if lines:
            found.append([line.code for line in module.criteria if line in lines])
    return found


def _open_module(hand: Hand, code: str) -> None:
    if not screen.is_there("Modul"):
        hand.pick("Moduler", code)
        return
    combo = screen.control("Modul")
    assert isinstance(combo, QComboBox)
    texts = [combo.itemText(place) for place in range(combo.count())]
    hand.choose("Modul", next(text for text in texts if plain(text).startswith(code)))
