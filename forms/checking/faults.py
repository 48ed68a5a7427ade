"""A fault in a file of forms, and where it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from validering.messages import message


@dataclass(frozen=True)
class Place:
    """Where something stands: ``file`` as told to people, the line from 1, and the way to it in the file."""

    file: str
    line: int = 1
    way: str = "-"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.way}"


class Fault:
    """Something that is not as it should be; ``code`` and ``facts`` make the message that says what would be.

    A ``is_warning`` fault is for someone to look at and does not make the forms wrong.
    """

    is_warning = False

    def __init__(self, code: str, place: Place, **facts: object) -> None:
        self.code = code
        self.place = place
        self.facts: Mapping[str, object] = facts

    def told(self, language: str) -> str:
        """The place, and what is wrong there in ``language``."""
        return f"{self.place}: {message(language, self.code, self.facts)}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code}, {self.place}, {dict(self.facts)})"


class Warned(Fault):
    """A fault that someone should look at, though the forms can be used as they are."""

    is_warning = True
