"""What the candidate reads and presses while answering how often they have done each task."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Self

from pydantic import model_validator

from forms.found_files import FOLDER
from forms.source_files import Text
from forms.yaml_files import read_as
from validering.profile import SWEDISH, Part
from validering.self_rating import LastDone
from validering.terms import Frequency, OwnAutonomy


class TalkWording(Part):
    """What is said where the own view and the rating differ, or where nothing was seen yet."""

    you_said: Text
    we_saw: Text
    judged_lower: Text
    judged_higher: Text
    not_assessed: Text


class SelfRatingWording(Part):
    """The words in one language; a translation is a draft until a native reader has checked it.

    ``progress`` has the places ``{place}`` and ``{count}``; ``talk`` is None where nobody has put it in
    words.
    """

    status: Literal["source", "draft", "checked"]
    title: Text
    welcome: Text
    how_it_works: Text
    begin: Text
    go_on: Text
    how_often: Text
    frequencies: dict[Frequency, Text]
    when_last: Text
    last_done: dict[LastDone, Text]
    with_whom: Text
    autonomies: dict[OwnAutonomy, Text]
    progress: Text
    back: Text
    skip: Text
    pause: Text
    change: Text
    not_answered: Text
    language: Text
    finished: Text
    finished_text: Text
    some_left: Text
    hand_back: Text
    covered: Text
    talk: TalkWording | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        for words, kind in (
            (self.frequencies, Frequency),
            (self.last_done, LastDone),
            (self.autonomies, OwnAutonomy),
        ):
            if set(words) != set(kind):
                raise ValueError(f"every {kind.__name__} needs a word, and nothing else")
        self.progress.format(place=1, count=2)
        return self


def self_rating_languages(folder: Path = FOLDER) -> list[str]:
    """The tags of the languages the words exist in, Swedish first."""
    tags = [path.stem for path in (folder / "self_rating").glob("*.yaml")]
    return sorted(tags, key=lambda tag: (tag != SWEDISH, tag))


def read_self_rating_wording(tag: str, folder: Path = FOLDER) -> tuple[SelfRatingWording, str]:
    """The words in ``tag`` and their language: Swedish where there are none in ``tag``."""
    found = tag if tag in self_rating_languages(folder) else SWEDISH
    return read_as(SelfRatingWording, folder / "self_rating" / f"{found}.yaml"), found
