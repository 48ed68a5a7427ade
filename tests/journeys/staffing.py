"""The administrator puts a second assessor on the list, who can then sign in."""

from __future__ import annotations

from tests.journeys import screen
from tests.journeys.hands import STAFF, Hand

NAME, SIGN_IN_NAME, PASSPHRASE = "Olof Berg", "olof", "grön cykel i regn"


def add_assessor(hand: Hand) -> None:
    """Olof Berg writes his first passphrase himself."""
    hand.act(STAFF)
    hand.write("Den nya personens namn", NAME)
    hand.write("Inloggningsnamn", SIGN_IN_NAME)
    hand.press("Yrkesbedömare")
    hand.press("Lägg till personen")
    hand.write("Ny lösenfras", PASSPHRASE)
    hand.write("Ny lösenfras igen", PASSPHRASE)
    hand.press("Spara lösenfrasen")
    screen.sees(f"{SIGN_IN_NAME} kan nu logga in.")
