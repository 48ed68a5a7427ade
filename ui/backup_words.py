"""Sizes, times and backups in words."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from ui.case_words import figures, listed

if TYPE_CHECKING:
    from validering.storage.backup_log import BackupEntry
    from validering.storage.backup_places import Generation
    from validering.storage.restoring import Rehearsal

UNITS = ("B", "kB", "MB", "GB", "TB")


def size_text(size: int) -> str:
    """Bytes in the unit that suits them."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(UNITS) - 1:
        value, unit = value / 1000, unit + 1
    number = QLocale().toString(value, "f", 1 if unit and value < 10 else 0)
    return figures(f"{number} {UNITS[unit]}")


def time_text(time: datetime) -> str:
    """A time on the clock of this computer."""
    return figures(time.astimezone().strftime("%Y-%m-%d %H:%M"))


def entry_text(entry: BackupEntry) -> str:
    """The last backup: when, where, how much."""
    words = QCoreApplication.translate(
        "StoreCare", "Senast: {time}. Kontrollerad och hel: {cases} ärenden, {size}. Den ligger i {place}."
    )
    return words.format(
        time=time_text(entry.made_at),
        cases=figures(str(entry.cases)),
        size=size_text(entry.size),
        place=figures(entry.place),
    )


def generation_text(generation: Generation) -> str:
    """A backup in a list."""
    words = QCoreApplication.translate("StoreCare", "{time}: {cases} ärenden, {size}")
    return words.format(
        time=time_text(generation.made_at),
        cases=figures(str(generation.manifest.cases)),
        size=size_text(generation.manifest.size),
    )


def rehearsal_text(found: Rehearsal) -> str:
    """What a backup would bring back, one thing a line."""
    brought = QCoreApplication.translate(
        "StoreCare",
        "Det här skulle komma tillbaka: {cases} ärenden, {pieces} filer bland underlaget, {size}.",
    )
    lines = [
        brought.format(
            cases=figures(str(found.cases)), pieces=figures(str(found.pieces)), size=size_text(found.size)
        )
    ]
    if found.newest_act is not None:
        newest = QCoreApplication.translate("StoreCare", "Senaste ändringen: {time}.")
        lines.append(newest.format(time=time_text(found.newest_act)))
    lines.append(
        QCoreApplication.translate("StoreCare", "De här kan logga in: {names}.").format(
            names=listed(found.people)
        )
    )
    if found.without_evidence:
        without = QCoreApplication.translate("StoreCare", "Underlaget kom inte med i ärende {cases}.")
        lines.append(without.format(cases=listed(map(figures, found.without_evidence))))
    if found.erased is not None and found.erased.receipts:
        again = QCoreApplication.translate(
            "StoreCare", "Raderat efter säkerhetskopian, och raderas igen: kvitto {numbers}."
        )
        lines.append(again.format(numbers=listed(map(figures, found.erased.receipts))))
    elif found.erased is not None:
        lines.append(
            QCoreApplication.translate(
                "StoreCare", "Namn och filer som togs bort efter säkerhetskopian tas bort igen."
            )
        )
    return "\n".join(lines)
