"""Sizes, times and backups in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from ui.case_words import figures
from validering.storage.backup_log import BackupEntry
from validering.storage.backup_places import Generation

UNITS = ("B", "kB", "MB", "GB", "TB")


def size_text(size: int) -> str:
    """Bytes in the unit that suits them."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(UNITS) - 1:
        value, unit = value / 1000, unit + 1
    number = QLocale(QLocale.Language.Swedish).toString(value, "f", 1 if unit and value < 10 else 0)
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
