"""What is asked for when a paper for the field is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from exports.field_papers.kinds import FieldPaper
from validering.profile import Profile
from validering.teaching import Glossary, Lesson
from validering.text_reviews import TextState


class MissingPartError(ValueError):
    """The profile or its area lacks what the paper is made of; the value is the kind of paper."""

    def __init__(self, kind: FieldPaper) -> None:
        super().__init__(kind.value)
        self.kind = kind


@dataclass(frozen=True)
class RatingWords:
    """The words of the self-rating in one language, the answers in their order."""

    title: str
    welcome: str
    how_often: str
    frequencies: tuple[str, ...]
    when_last: str
    last_done: tuple[str, ...]
    with_whom: str
    autonomies: tuple[str, ...]


@dataclass(frozen=True)
class ReviewedText:
    """A text beside its translation, and what is known of that; ``where`` tells which text it is."""

    where: str
    swedish: str
    translation: str
    state: TextState


@dataclass(frozen=True)
class FieldOrder:
    """A kind of paper of one profile; ``printed_at`` has a zone.

    ``language`` is the tag of the one beside Swedish, or ``sv``; ``rating`` has words by tag; ``is_second``
    takes the other set of the oral test, ``with_optional`` the optional modules too. ``case_no`` stands on
    the line for it; nothing else of a case does.
    ``pictures`` are those of tasks by their ids, SVG in the style of the drawn ones, PNG or JPEG.
    ``to_review`` are the texts of a review sheet.
    """

    kind: FieldPaper
    profile: Profile
    printed_at: datetime
    language: str = "sv"
    centre: str = ""
    glossary: Glossary | None = None
    lesson: Lesson | None = None
    rating: dict[str, RatingWords] | None = None
    is_second: bool = False
    with_optional: bool = False
    case_no: str = ""
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    to_review: tuple[ReviewedText, ...] = ()
