"""Time per step as rows of words, on screen and as a file for the invoice."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.csv_file import csv_bytes
from ui.session_forms.words import time_steps
from validering.session_times import TimeLine


def heads() -> list[str]:
    """The columns of a table of times."""
    return [
        QCoreApplication.translate("Times", "Ärende"),
        QCoreApplication.translate("Times", "Beställare"),
        QCoreApplication.translate("Times", "Beställarens nr"),
        QCoreApplication.translate("Times", "Steg"),
        QCoreApplication.translate("Times", "Möten"),
        QCoreApplication.translate("Times", "Minuter"),
        QCoreApplication.translate("Times", "Utan längd"),
    ]


def rows(lines: Sequence[TimeLine]) -> list[list[str]]:
    """A row for each case and step."""
    steps = time_steps()
    return [
        [
            line.case_no,
            line.commissioner or "",
            line.order_ref or "",
            steps[line.step],
            str(line.sessions),
            str(line.minutes),
            str(line.unmeasured),
        ]
        for line in lines
    ]


def file_of(lines: Sequence[TimeLine]) -> bytes:
    """The same rows as CSV."""
    return csv_bytes(heads(), rows(lines))
