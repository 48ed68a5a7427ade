"""The result: modules and profile are decided, and a second person agrees."""

from __future__ import annotations

from tests.journeys import screen
from tests.journeys.hands import Hand
from tests.journeys.tongue import is_said


def decide(hand: Hand, outcome: str) -> None:
    """Follow what the rules propose, module by module and for the whole."""
    hand.open_page("Resultat")
    hand.press("Besluta alla moduler som föreslaget")
    assert is_said(outcome, screen.value("Beslutat resultat"))
    hand.choose("Nivå att börja på, din egen bild", "Fullgod yrkesutövare")
    hand.write("Sammanfattning", "Arbetar lugnt och rent")
    hand.press("Besluta resultatet")
    screen.sees(f"Karin Ek: {outcome}. Nivå att börja på: fullgod yrkesutövare.")


def agree(hand: Hand) -> None:
    """The second person has seen the grounds and agrees."""
    hand.open_page("Resultat")
    hand.press("Håller med")
    screen.sees("Olof Berg håller med om resultatet.")


def plan_what_is_left(hand: Hand) -> None:
    """What would complete a result for parts, concretely."""
    hand.write("Ny komplettering", "Fyra veckor i ett skolkök")
    hand.press("Lägg till i planen")
    screen.sees("Fyra veckor i ett skolkök")
