"""Whether the name still stands where a thing on the list says: in a text, or in what it said before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from validering.erasure_history import is_in_history
from validering.hidden_words import HiddenWords
from validering.protection_search import text_at


def is_earlier(facts: Mapping[str, Any]) -> bool:
    """Whether only the record of changes has it."""
    return bool(facts.get("history"))


def name_stands(session: Session, facts: Mapping[str, Any], hidden: HiddenWords) -> bool:
    """Whether the name is to be read there now."""
    if is_earlier(facts):
        return is_in_history(session, facts["table"], facts["column"], facts["row_id"], hidden.stand_in)
    return hidden.stand_in(text_of(session, facts))


def text_of(session: Session, facts: Mapping[str, Any]) -> str | None:
    """The text that stands there now; None where there is none."""
    if "table" not in facts or is_earlier(facts):
        return None
    return text_at(session, facts["table"], UUID(facts["row_id"]), facts["column"])
