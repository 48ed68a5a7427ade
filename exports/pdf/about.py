"""What a document says about itself, and what lies in it beside the pages."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

SEAL_FIELD = "Sigill"
"""The name of the field that a seal fills."""


@dataclass(frozen=True)
class Attachment:
    """A file inside the document; `relation` says what it is to the pages."""

    name: str
    mime: str
    description: str
    content: bytes
    relation: Literal["Source", "Data", "Alternative", "Supplement", "Unspecified"] = "Data"


@dataclass(frozen=True)
class About:
    """What a document says about itself; `language` is a BCP 47 tag, `now` has a time zone."""

    title: str
    author: str
    language: str
    now: datetime
