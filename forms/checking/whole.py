"""The whole check of a folder of forms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from forms.checking.demands import demand_faults
from forms.checking.faults import Fault
from forms.checking.letters import letter_faults
from forms.checking.names import name_faults
from forms.checking.pictograms import pictogram_faults
from forms.checking.sources import Sources, read_sources
from forms.checking.swedish import text_faults
from forms.checking.texts import every_text
from forms.checking.translations import Glyphs, glyph_faults, translation_faults
from forms.checking.writing_rules import WritingRules, letters_of_language, writing_rules
from forms.found_files import FOLDER
from validering.profile import SWEDISH


def check_forms(folder: Path = FOLDER, lacking: Glyphs | None = None) -> list[Fault]:
    """Every fault in a folder of forms, in order of file and line; an empty list where all is well.

    ``lacking`` gives the signs of a text that no font has; without it glyphs are not looked for.
    """
    rules = writing_rules()
    sources = read_sources(folder)
    faults = [
        *sources.faults,
        *name_faults(sources),
        *demand_faults(sources),
        *pictogram_faults(sources),
        *text_faults(sources, rules),
        *_swedish_signs(sources, rules, lacking),
        *translation_faults(sources, rules, lacking),
    ]
    return sorted(faults, key=lambda fault: (fault.place.file, fault.place.line, fault.code))


def _swedish_signs(sources: Sources, rules: WritingRules, lacking: Glyphs | None) -> Iterator[Fault]:
    rule = letters_of_language(rules, SWEDISH)
    for said in every_text(sources):
        yield from letter_faults(said.text, "", rule, said.place)
        yield from glyph_faults(said.text, said.place, lacking)
