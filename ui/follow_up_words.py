"""What was heard when a candidate was asked what came of it, wherever it is told."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.case_words import figures, listed
from validering.follow_up import FollowUpEntry


def heard(entry: FollowUpEntry) -> str:
    """After how long, when, by whom, and what was said."""
    reached = (
        QCoreApplication.translate("FollowUpWords", "fick kontakt")
        if entry.reached
        else QCoreApplication.translate("FollowUpWords", "gick inte att nå")
    )
    told = [reached, *(each for each in (entry.occupation_now, entry.own_words) if each)]
    said = QCoreApplication.translate("FollowUpWords", "Efter {months} månader ({day}, {name}): {told}")
    day = figures(entry.made_on.isoformat())
    return said.format(months=entry.months, day=day, name=entry.made_by_name, told=listed(told))
