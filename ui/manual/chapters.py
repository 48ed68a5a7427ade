"""Where in the manual each part of the program is told of; a test holds it to the manual's headings."""

from __future__ import annotations

# The ids of the screens and pages of ui.application, and of the windows before somebody has signed in.
CHAPTERS = {
    "sign_in": "1. Starta och logga in",
    "first_start": "Första starten",
    "bring_back": "Datorn är borta",
    "case_list": "2. Hitta i fönstret",
    "start": "Min dag",
    "new_case": "3. Nytt ärende och inskrivning",
    "occupations": "20. Yrkesprofiler",
    "staff": "Ny lösenfras, och den som slutar",
    "centre": "Dokumentens utseende",
    "authenticity": "Koder, sigill och kontrollsidan",
    "register_call": "När en arbetsgivare ringer",
    "passphrase": "1. Starta och logga in",
    "store_care": "15. Säkerhetskopia",
    "recovery": "Återställningsbladet",
    "retention": "Gallra",
    "records": "Förteckning över ärenden",
    "groups": "En hel grupp på en gång",
    "new_group": "En hel grupp på en gång",
    "follow_up": "Uppföljning",
    "sessions": "Möten och tid",
    "times": "Möten och tid",
    "registers": "Bedömare och arbetsplatser",
    "information": "Svar till kandidaterna",
    "satisfaction": "Vad kandidaterna tyckte",
    "overview": "Ärendet",
    "intake": "Inskrivningens delar",
    "mapping": "5. Kartläggning",
    "profiles": "6. Yrke och plan",
    "self_rating": "7. Självskattning",
    "assessment": "8. Bedömning",
    "evidence": "9. Underlag",
    "result": "10. Resultat och den andra personen",
    "documents": "11. Dokument",
}

# The dialogs by the name of their class; one that is not here is told of with the page behind it.
DIALOGS = {
    "BatchDialog": "Dokument för flera ärenden",
    "CameraDialog": "9. Underlag",
    "CompareDialog": "När profilen har en ny version",
    "CriteriaChooser": "9. Underlag",
    "ErasureDialog": "Rätta eller radera en uppgift",
    "ErasureReview": "Rätta eller radera en uppgift",
    "EvidenceViewer": "9. Underlag",
    "ExportDialog": "En egen yrkesprofil",
    "FaultsDialog": "En egen yrkesprofil",
    "FieldPaperDialog": "Papper för dagar utan dator",
    "FolderDialog": "9. Underlag",
    "GroupDialog": "En hel grupp på en gång",
    "ImportDialog": "En egen yrkesprofil",
    "PagesDialog": "9. Underlag",
    "PaperDialog": "Från papper",
    "PersonsDialog": "9. Underlag",
    "PictureEditor": "9. Underlag",
    "PicturesDialog": "20. Yrkesprofiler",
    "PlayerDialog": "9. Underlag",
    "Projector": "En hel grupp på en gång",
    "RecordingDialog": "9. Underlag",
    "RemovalDialog": "9. Underlag",
    "SearchBox": "Sök överallt",
    "ShortcutsDialog": "19. Kortkommandon",
    "SoundsDialog": "20. Yrkesprofiler",
    "WelcomeDialog": "Hjälp när du behöver den",
}


def chapter_of(place: str) -> str:
    """The heading that tells of a screen, page, door or dialog; empty for the beginning of the manual."""
    return CHAPTERS.get(place) or DIALOGS.get(place, "")
