"""What is known of a translated text that a native reader has read."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_LENGTH = 12


class TextState(StrEnum):
    """``fuzzy`` is a translation of another Swedish text than the one of today."""

    MISSING = "missing"
    FUZZY = "fuzzy"
    DRAFT = "draft"
    REVIEWED = "reviewed"


@dataclass(frozen=True)
class TextReview:
    """Who found a translation right, and when; ``source`` and ``text`` are fingerprints of what was read."""

    by: str
    on: date
    source: str
    text: str

    @classmethod
    def made(cls, by: str, on: date, swedish: str, translation: str) -> TextReview:
        """A review of ``translation`` as one of ``swedish``."""
        return cls(by, on, fingerprint(swedish), fingerprint(translation))

    def is_of(self, swedish: str, translation: str) -> bool:
        """Whether both texts are still those that were read."""
        return self.is_of_source(swedish) and self.text == fingerprint(translation)

    def is_of_source(self, swedish: str) -> bool:
        """Whether the Swedish is still that which was read."""
        return self.source == fingerprint(swedish)


def fingerprint(text: str) -> str:
    """The first twelve figures of the text's SHA-256; the same text has the same."""
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]


def counted(states: Iterable[TextState]) -> tuple[int, int, int, int]:
    """How many are missing, fuzzy, draft and reviewed."""
    found = Counter(states)
    return (
        found[TextState.MISSING],
        found[TextState.FUZZY],
        found[TextState.DRAFT],
        found[TextState.REVIEWED],
    )
