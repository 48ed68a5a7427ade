"""How the Swedish texts of a bundle are written, by the rules that the shipped forms are held to."""

from __future__ import annotations

from dataclasses import dataclass

from forms.checking.faults import Fault
from forms.checking.letters import letter_faults
from forms.checking.sources import read_sources
from forms.checking.swedish import text_faults
from forms.checking.texts import every_text
from forms.checking.writing_rules import letters_of_language, writing_rules
from forms.workbooks.bundle import Bundle
from forms.workbooks.storing import laid_out
from validering.profile import SWEDISH

# What a profile may never promise, whoever wrote it: it would be printed as the centre's own word.
_NEVER = {"check_banned", "check_protected_title"}


@dataclass(frozen=True)
class Wording:
    """``forbidden`` must be written otherwise before the bundle is used; ``remarks`` are to be looked at."""

    forbidden: tuple[Fault, ...]
    remarks: tuple[Fault, ...]


def wording_of(bundle: Bundle) -> Wording:
    """What the rules of writing find in the texts, in the order they stand."""
    rules = writing_rules()
    letters = letters_of_language(rules, SWEDISH)
    with laid_out(bundle) as folder:
        sources = read_sources(folder)
        found = list(text_faults(sources, rules))
        for said in every_text(sources):
            found += letter_faults(said.text, "", letters, said.place)
    found.sort(key=lambda fault: (fault.place.file, fault.place.line))
    forbidden = tuple(fault for fault in found if fault.code in _NEVER)
    return Wording(forbidden, tuple(fault for fault in found if fault.code not in _NEVER))
