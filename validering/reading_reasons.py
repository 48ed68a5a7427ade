"""Why somebody reads a protected case: one of few words, with free words where none fits."""

from __future__ import annotations

from enum import StrEnum

from validering.errors import UserError

_BETWEEN = ": "
IDENTITY = " +identity"
"""Added to a reason where the real name and the ways of contact were shown, too."""


class ReadingReason(StrEnum):
    """What a reading is for; ``OTHER`` takes words of its own."""

    WORK = "work"
    CONTACT = "contact"
    PRINTING = "printing"
    REVIEW = "review"
    CORRECTION = "correction"
    SUPERVISION = "supervision"
    OTHER = "other"


def kept_reason(reason: ReadingReason, words: str = "") -> str:
    """The reason as it is kept; raises UserError ``reading_reason_missing`` for ``OTHER`` without words."""
    said = " ".join(words.split())
    if reason is ReadingReason.OTHER and not said:
        raise UserError("reading_reason_missing")
    return f"{reason.value}{_BETWEEN}{said}" if said else reason.value


def read_reason(kept: str) -> tuple[ReadingReason, str]:
    """What ``kept_reason`` wrote; words alone count as ``OTHER``."""
    code, _, words = kept.partition(_BETWEEN)
    try:
        return ReadingReason(code), words
    except ValueError:
        return ReadingReason.OTHER, kept
