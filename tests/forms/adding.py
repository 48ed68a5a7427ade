"""What is done for an invented occupation however it was written: promised, translated, assessed, printed."""

from __future__ import annotations

import re
from pathlib import Path

from forms import reading
from forms.translating import update
from tests.assessing import Assessed, made, open_assessed_case, sign_all
from tests.exports.printed import lines, portfolio_of, printed
from tests.forms.checking.breaking import translate
from tests.stores import new_store
from validering import profiles
from validering.results import decide_modules_as_proposed, decide_profile, read_result

NAMES = (
    ("EXEMPEL-YRKE", "CYKEL-REP"),
    ("EXEMPEL-E1", "CYKEL-C1"),
    ("EXEMPEL-SV1", "CYKEL-SV1"),
    ("exempel-yrke", "cykel-rep"),
    ("exempel-e1", "cykel-c1"),
    ("exempel-sv1", "cykel-sv1"),
    ("exempel", "cykel"),
)
NAME = {
    "en": "Cycles",
    "sv-x-lattlast": "Cykel",
    "ar": "دراجات",
    "prs": "بایسکل",
    "fa": "دوچرخه",
    "uk": "Велосипеди",
    "ru": "Велосипеды",
    "so": "Baaskiil",
    "ti": "ብሽክለታ",
    "tr": "Bisiklet",
    "bs": "Bicikli",
    "sr": "Bicikli",
}
ACTS = {
    "Yrkets namn": "Cykelreparatör",
    "Modulens namn": "Bromsar och växlar",
    "Gör en sak som syns och som går att mäta.": "Ställer in en broms så att belägget tar 2 mm från fälgen.",
    "Tar på den skyddsutrustning som arbetet kräver innan maskinen startas.": (
        "Tar på skyddsglasögon innan vajern kapas."
    ),
}


def renamed(text: str) -> str:
    """A text of the blank example with the ids of the invented occupation."""
    for old, new in (*NAMES, *ACTS.items()):
        text = text.replace(old, new)
    return text


def add_area(folder: Path) -> None:
    areas = folder / "areas.yaml"
    areas.write_text(areas.read_text("utf-8") + "  - {id: cykel, title: Cykel}\n", "utf-8")


def edit(path: Path, pattern: str, instead: str) -> None:
    text = path.read_text("utf-8")
    assert re.search(pattern, text, re.MULTILINE), pattern
    path.write_text(re.sub(pattern, instead, text, flags=re.MULTILINE), "utf-8")


def keep_promises(folder: Path) -> None:
    """The name of the area in every language, and no promise of the area itself yet."""
    areas = [area for area in reading.source_areas(folder) if area != "cykel"]
    promised = folder / "languages.yaml"
    text = promised.read_text("utf-8")
    promised.write_text(re.sub(r"(whole|headings): all", rf"\1: [{', '.join(areas)}]", text), "utf-8")
    for language in reading.languages(folder):
        if language.tag != "sv" and "gemensam" in {*language.whole, *language.in_part, *language.headings}:
            update(language.tag, "gemensam", folder)
            translate(
                folder / f"translations/{language.tag}/gemensam.po", "area.cykel/title", NAME[language.tag]
            )


def portfolio_words(folder: Path, store_folder: Path) -> str:
    """What the portfolio says of a person assessed by the occupation, after its name is translated."""
    assert update("en", "cykel", folder).empty > 0
    path = folder / "translations/en/cykel.po"
    edit(path, r'(msgid "Cykelreparatör"\nmsgstr )""', r'\1"Bicycle repairer"')
    profile = reading.read_profile("CYKEL-REP", folder)
    assert profile.title.get("en") == "Bicycle repairer"
    assert profile.modules[0].title.shown("en")[1] == "sv"
    store = new_store(store_folder)
    case = open_assessed_case(store, language="en")
    chosen = made(store.apply(profiles.choose_profile, case.case_id, profile, "Lagade cyklar i tio år"))
    sign_all(Assessed(store, case.case_id, chosen, case.session_id, profile))
    store.apply(decide_modules_as_proposed, chosen)
    store.apply(decide_profile, chosen, store.read(read_result, chosen).proposal.outcome)
    said = " ".join(lines(printed(portfolio_of(store, case.case_id, language="en"))))
    store.close()
    return said
