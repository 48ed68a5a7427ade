"""Which occupation the case is about, who assesses, and how each module is to be seen."""

from __future__ import annotations

from tests.journeys import screen
from tests.journeys.hands import Hand


def choose_occupation(hand: Hand, title: str = "Kock") -> None:
    """Choose one of the occupations that ship."""
    hand.open_page("Yrke och plan")
    hand.press("Välj yrke")
    hand.pick("Yrken att välja bland", title)
    hand.write("Varför det här yrket", "Har lagat mat i sju år")
    hand.press("Välj yrket")
    screen.sees("exempelprofil, ej branschens")


def declare_and_plan(hand: Hand) -> None:
    """The assessor answers about impartiality; all modules get the same method, place and day."""
    hand.press("Ingen relation")
    hand.press("Spara mitt svar om jäv")
    hand.choose("Hur: alla tomma", "Observation")
    hand.write("Plats: alla tomma", "Skolköket")
    hand.write("Dag: alla tomma", "2026-09-02")
    hand.choose("Bedömare: alla tomma", "Karin Ek")
    hand.press("Fyll i där det är tomt")
    # What is not seen by looking on is asked about another day; the plan says how much is left.
    screen.sees("5 kriterier har inget tillfälle än.")
