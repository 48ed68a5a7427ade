"""What a workbook says about itself, in Swedish: notes on the headings and the sheet of help."""

from __future__ import annotations

from forms.workbooks import sheets
from forms.workbooks.sheets import Column, Holds, Sheet

_HOW = {
    Holds.TEXT: "En text. En kolumn för varje språk; svenska ska alltid finnas där något står.",
    Holds.WORDS: "Ord eller en kod.",
    Holds.SAID: "En text på ett språk.",
    Holds.DAY: "En dag: ÅÅÅÅ-MM-DD.",
    Holds.NUMBER: "Ett helt tal.",
    Holds.YES_OR_NO: "ja eller nej.",
    Holds.LIST: "Flera koder med komma emellan.",
}
_NOTES = {
    ("profile", "field"): "Vilket fält raden gäller. Flera texter i samma fält får en rad var, i ordning.",
    ("profile", "value"): "Fältets värde, till exempel en kod eller ett tal.",
    ("modules", "id"): "Modulens id, till exempel KOK-K1. Ett id används aldrig om till något annat.",
    ("modules", "area"): "Området modulen hör till, till exempel kok. gemensam för flera områden.",
    ("modules", "mandatory"): "ja om modulen krävs för hela yrket.",
    ("modules", "only"): "Kriterierna som yrket tar ur modulen. Tomt betyder alla.",
    ("modules", "weight"): "Hur mycket modulen betyder i ordningen. Oftast 1.",
    ("modules", "judged_by"): "trade: yrkesbedömaren. sfi_teacher: läraren i sfi.",
    ("criteria", "id"): "Modulens id, en punkt och två siffror: KOK-K1.01.",
    ("criteria", "kind"): "knowledge kunskap, skill färdighet, safety säkerhet, attitude förhållningssätt.",
    ("criteria", "critical"): "ja om hela modulen faller när kriteriet inte visas. Då krävs två underlag.",
    ("criteria", "text"): "En handling som syns eller hörs. Verbet först, högst 20 ord.",
    ("criteria", "question"): "Frågan till personen, med vanliga ord.",
    ("criteria", "knowledge"): "Vad man måste veta för att göra rätt.",
    ("criteria", "conditions"): "Under vilka förhållanden det ska visas.",
    ("criteria", "methods"): "Hur det får bedömas. Flera med komma emellan.",
    ("criteria", "min_evidence"): "Hur många underlag som krävs: 1, eller 2 för kritiska.",
    ("criteria", "swedish"): "none ingen svenska, some lite, essential svenska krävs för uppgiften.",
    ("criteria", "cefr"): "Nivån i svenska, bara i moduler om yrkessvenska.",
    ("criteria", "sfi_course"): "Kursen i sfi, bara i moduler om yrkessvenska.",
    ("criteria", "law_ref"): "Lagen eller föreskriften som kravet kommer ur.",
    ("tasks", "id"): "Modulens id, en punkt, T och en siffra: KOK-K1.T1.",
    ("tasks", "criteria"): "Kriterierna som uppgiften står för, med komma emellan.",
    ("tasks", "pictogram"): "Bildens namn, eller tomt.",
    ("oral_test", "set"): "A eller B. Samma fråga i två varianter som är lika svåra.",
    ("alignments", "as_of"): "Dagen uppgiften gällde: ÅÅÅÅ-MM-DD.",
    ("words", "id"): "Området, en punkt och ordet utan å, ä och ö: kok.skarbrada.",
    ("words", "forms"): "Ordets former: en skärbräda, skärbrädan, skärbrädor.",
    ("words", "meaning"): "Vad ordet betyder, på lätt svenska.",
    ("words", "example"): "En mening där ordet används.",
}
_HELP = (
    "Så här ändrar du en yrkesprofil i den här arbetsboken",
    "",
    "profile: ett fält på varje rad. modules: modulerna i ordning. criteria: kriterierna.",
    "tasks: uppgifterna som personen skattar sig själv i. oral_test: muntliga frågor.",
    "alignments: kurser som ligger nära. words: yrkesord.",
    "Första raden i varje blad talar om vad kolumnen är. Peka på rubriken för att läsa mer.",
    "Rubriker i fet stil måste fyllas i.",
    "Kolumnerna får byta plats. Nya rader får läggas till var som helst. Rubrikerna ska stå kvar.",
    "text::sv är svenska, text::ar arabiska. Ett nytt språk får en ny kolumn med samma början.",
    "Slå inte ihop celler och använd inte formler.",
    "Ändras en svensk text men inte översättningen, märks översättningen tills någon har läst den.",
    "Id ändras aldrig. Det som tas bort försvinner för nya ärenden; gamla ärenden har sin egen kopia.",
    "",
    "Skriv varje kriterium som en enda handling som syns eller hörs.",
    "Säg i look_for vad som är rätt, med yrkets egna mått, verktyg och vanliga fel.",
    "Lova aldrig en titel eller ett tillstånd.",
)


def note_on(sheet: Sheet, column: Column) -> str:
    """What the heading of a column says when it is pointed at."""
    key = column.key.split(".")[0]
    said = [_NOTES.get((sheet.name, column.key)) or _NOTES.get((sheet.name, key)) or _HOW[column.holds]]
    if column.choices:
        said.append("Tillåtet: " + ", ".join(column.choices))
    said.append("Ska fyllas i." if column.is_needed else "Får vara tomt.")
    return "\n".join(said)


def help_lines() -> tuple[str, ...]:
    """The lines of the sheet of help, one a row."""
    fixed = [
        f"{sheet.name}: "
        + "; ".join(f"{column.key}: {note_on(sheet, column)}".replace("\n", " ") for column in sheet.columns)
        for sheet in sheets.SHEETS
    ]
    return (*_HELP, "", *fixed)
