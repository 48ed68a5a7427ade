"""The mark of a review in a gettext file: translator's comments on the text that was read."""

from __future__ import annotations

import re
from datetime import date

import polib

from validering.text_reviews import TextReview, TextState

_MARK = re.compile(
    r"^reviewed (?P<on>\d{4}-\d\d-\d\d) by (?P<by>.+)\nreviewed source (?P<source>\w+) text (?P<text>\w+)$",
    re.MULTILINE,
)


def review_of(entry: polib.POEntry) -> TextReview | None:
    """The review that stands with a text; None where there is none, or not of the texts as they are now."""
    found = _MARK.search(entry.tcomment or "")
    if found is None or entry.fuzzy or entry.obsolete:
        return None
    try:
        on = date.fromisoformat(found["on"])
    except ValueError:
        return None
    review = TextReview(found["by"], on, found["source"], found["text"])
    return review if review.is_of(entry.msgid, entry.msgstr) else None


def put_review(entry: polib.POEntry, review: TextReview | None) -> None:
    """Write the review into the comments of a text, or take it away; other comments stay."""
    kept = _MARK.sub("", entry.tcomment or "").strip()
    said = review and (
        f"reviewed {review.on.isoformat()} by {review.by}\nreviewed source {review.source} text {review.text}"
    )
    entry.tcomment = "\n".join(part for part in (kept, said) if part)


def state_of(entry: polib.POEntry | None, swedish: str) -> TextState:
    """How far the translation of ``swedish`` has come."""
    if entry is None or entry.obsolete or not entry.msgstr:
        return TextState.MISSING
    if entry.fuzzy or entry.msgid != swedish:
        return TextState.FUZZY
    return TextState.REVIEWED if review_of(entry) else TextState.DRAFT
