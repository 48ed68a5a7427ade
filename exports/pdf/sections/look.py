"""The centre's own colour and its own line in the foot."""

from __future__ import annotations

from exports.pdf.document import FootLine
from exports.pdf.sections.styles import ACCENT
from exports.print_words import Words
from validering.centre_look import CentreLook
from validering.settings import CentreSettings


def own_inks(look: CentreLook) -> dict[str, str]:
    """The centre's colour in the place of the program's."""
    return {ACCENT: look.accent} if look.accent else {}


def foot_of_centre(
    look: CentreLook, centre: CentreSettings, number: str | None, case_no: str, sv: Words
) -> list[FootLine]:
    """What the centre says in the foot of every page; nothing where it says nothing."""
    if not look.foot_line:
        return []
    said = look.foot_line.format(centre=centre.name, number=number or sv("foot.draft"), case_no=case_no)
    return [FootLine(said, "", sv.language, is_read=True)]
