"""The mapping: what the person has done, in own words with Swedish beside."""

from __future__ import annotations

from tests.journeys import screen
from tests.journeys.hands import Hand

PARTS = "Delar av kartläggningen"
OWN_TITLE, OWN_DONE = "طباخة في مطعم", "أطبخ لمئة شخص"
OWN_WORDS = "أحب الطبخ"


def map_person(hand: Hand) -> None:
    """One experience in two languages, own words, languages, the end of the mapping."""
    hand.open_page("Kartläggning")
    hand.press("Det finns ingen tidigare kartläggning")
    hand.open_part(PARTS, "Erfarenhet")
    hand.press("Lägg till erfarenhet")
    hand.write("Yrke eller sysselsättning (arabiska)", OWN_TITLE)
    hand.write("Yrke eller sysselsättning (svenska)", "Kock i restaurang")
    hand.choose("Slags arbete", "Familjens företag eller jordbruk")
    hand.write("Började: år", "2012")
    hand.press("Började: ungefär")
    hand.write("Slutade: år", "2019")
    hand.choose("Svenskan är skriven av", "Tolk")
    hand.write("Vad gjorde du? (arabiska)", OWN_DONE)
    hand.write("Vad gjorde du? (svenska)", "Lagade mat till hundra personer")
    hand.choose("Papper", "Papper har funnits men är borta")
    hand.open_part(PARTS, "Egna ord")
    hand.write("Det här vill jag berätta (arabiska)", OWN_WORDS)
    hand.write("Det här vill jag berätta (svenska)", "Jag tycker om att laga mat")
    hand.open_part(PARTS, "Språk")
    hand.choose("Språk att lägga till", "svenska")
    hand.press("Lägg till språk")
    hand.choose("Talar", "B1: det mesta i vardag och arbete")
    hand.write("Med ord", "Klarar vanliga samtal")
    hand.open_part(PARTS, "Arbetssvenska")
    hand.write("Talar i telefon", "Ringer och beställer varor")
    hand.open_part(PARTS, "Samlad bild")
    hand.press("Kartläggningen är klar")
    screen.sees("Kartläggningen blev klar")
