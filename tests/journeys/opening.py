"""A person comes in: the case is opened, and everything of the intake is asked."""

from __future__ import annotations

from tests.journeys import screen
from tests.journeys.hands import NEW_CASE, Hand

ASSESSMENT, PORTFOLIO = "Yrkesbedömning", "Meritportfölj"
PARTS = "Delar av inskrivningen"
OWN_NAME = "ريم حداد"
INTERPRETER = "Samir Nasser"


def open_case(hand: Hand, *products: str) -> None:
    """Open the case of Rim Haddad with these products."""
    hand.act(NEW_CASE)
    hand.write("Förnamn, som i ID-handlingen", "Rim")
    hand.write("Efternamn, som i ID-handlingen", "Haddad")
    hand.write("Namnet som kandidaten själv skriver det", OWN_NAME)
    hand.write("Född: år", "1990")
    for product in products:
        hand.press(product)
    hand.press("Arbete")
    hand.write("Beställare", "Ekbackens kommun")
    hand.press("Öppna ärendet")


def take_in(hand: Hand) -> None:
    """Ask what the intake asks: identity, contact way, languages, information in Arabic."""
    hand.open_page("Inskrivning")
    hand.choose("Sorts nummer", "Inget nummer")
    hand.choose("Kön", "Kvinna")
    hand.write("Handling som du har sett i dag", "Pass")
    hand.open_part(PARTS, "Kontakt")
    hand.write("Hur kandidaten vill bli kontaktad", "Sms, aldrig samtal")
    hand.write("Telefon", "070-174 06 05")
    hand.press("Skriv ut telefonnumret")
    hand.write("Kan börja arbeta", "1 november")
    hand.press("Skriv ut startdatumet")
    hand.open_part(PARTS, "Språk och tolk")
    hand.choose("Språk att lägga till", "arabiska")
    hand.choose("Läser Arabiska", "Läser: flytande")
    hand.choose("Språk bredvid svenskan på papper", "arabiska")
    hand.choose("Sorts tolk", "Telefontolk")
    hand.choose("Tolkens språk", "arabiska")
    hand.open_part(PARTS, "Information")
    screen.sees("نساعدك")
    # The Arabic text has not been proof-read, so an interpreter reads it aloud.
    hand.choose("Hur texten lästes", "Uppläst av tolk")
    hand.write("Vem som läste", INTERPRETER)
    hand.press("Anteckna att informationen är mottagen")
    screen.sees("✓ Mottagen")
    hand.press("Samtycke: Fotografera arbetet")
    hand.press("Inskrivningen är klar")
    screen.sees("✓ Inskrivningen blev klar")


def lead(hand: Hand) -> None:
    """Say on the overview who leads the case."""
    hand.open_page("Översikt")
    hand.choose("Ansvarig bedömare", "Karin Ek")
