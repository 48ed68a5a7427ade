"""Which sheets and columns the workbook of a review has."""

from __future__ import annotations

from collections.abc import Mapping

from forms.reviewing.texts import PRINTED_WORDS
from forms.workbooks.sheets import NO, YES, Column, Holds, Sheet
from validering.text_reviews import TextState

KEY, WHERE, SV, TRANSLATION, STATE = "nyckel", "var", "svenska", "översättning", "läge"
CORRECTION, OK = "rättelse", "ok"
SUBJECT, TITLE, VERSION, LANGUAGE = "granskning", "gäller", "version", "språk"
NAME, DAY, BACKGROUND = "namn", "dag", "språkbakgrund"

_COLUMNS = (
    Column(KEY, is_needed=True, width=22),
    Column(WHERE, width=30),
    Column(SV, Holds.SAID, is_needed=True, width=52),
    Column(TRANSLATION, Holds.SAID, is_needed=True, width=52),
    Column(CORRECTION, Holds.SAID, is_needed=True, width=52),
    Column(OK, Holds.YES_OR_NO, (YES, NO), is_needed=True, width=8),
    Column(STATE, width=12),
)
TEXTS = Sheet("texter", _COLUMNS)
WORDS = Sheet("tryckta ord", _COLUMNS)
SIGNATURE = Sheet(
    "signatur",
    (
        Column(SUBJECT, is_needed=True, width=18),
        Column(TITLE, width=30),
        Column(VERSION, width=10),
        Column(LANGUAGE, is_needed=True, width=16),
        Column(NAME, is_needed=True, width=30),
        Column(DAY, Holds.DAY, is_needed=True, width=14),
        Column(BACKGROUND, is_needed=True, width=40),
    ),
)
HELP = "hjälp"

STATES: Mapping[TextState, str] = {
    TextState.MISSING: "saknas",
    TextState.FUZZY: "gammal",
    TextState.DRAFT: "utkast",
    TextState.REVIEWED: "granskad",
}
NOTES: Mapping[str, str] = {
    KEY: "Textens nyckel. Ändras inte.",
    WHERE: "Vilken text det är.",
    SV: "Den svenska texten. Ändras inte.",
    TRANSLATION: "Översättningen som den är nu. Ändras inte: skriv det som är rätt under rättelse.",
    CORRECTION: "Hela texten som den ska vara. Tomt när översättningen är rätt.",
    OK: "ja: översättningen är rätt. nej: den är fel och saknar rättelse. Tomt: inte läst.",
    STATE: "saknas, gammal (svenskan har ändrats), utkast eller granskad. Ändras inte.",
    SUBJECT: "Vad som granskas. Ändras inte.",
    TITLE: "Vad det heter.",
    VERSION: "Yrkesprofilens version.",
    LANGUAGE: "Språkets kod. Ändras inte.",
    NAME: "Den som har läst skriver sitt namn. Namnet sparas vid varje text.",
    DAY: "Dagen då granskningen blev klar: ÅÅÅÅ-MM-DD.",
    BACKGROUND: "Till exempel: modersmål arabiska, läser svenska. Sparas inte i programmet.",
}
HELP_LINES = (
    "Så här granskar du en översättning",
    "",
    "1. Läs den svenska texten och översättningen bredvid.",
    "2. Är översättningen rätt: skriv ja i kolumnen ok.",
    "3. Är den fel: skriv hela texten som den ska vara i kolumnen rättelse. Då behövs inget i ok.",
    "4. Vet du att den är fel men inte hur den ska vara: skriv nej i kolumnen ok.",
    "5. Rader du inte har läst lämnas tomma. De räknas inte som granskade.",
    "6. Skriv ditt namn, dagen och din språkliga bakgrund i bladet signatur.",
    "",
    "Skriv så att det passar alla, oavsett kön. Behåll siffror, mått och det som står inom {klamrar}.",
    "Ord för betyg, titlar och tillstånd får inte läggas till.",
    "Ändra inte kolumnerna nyckel, svenska och översättning. Slå inte ihop celler.",
)


def texts_sheet(subject: str) -> Sheet:
    """The sheet that has the texts of a subject."""
    return WORDS if subject == PRINTED_WORDS else TEXTS
