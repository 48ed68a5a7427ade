"""The kinds of paper for the field."""

from __future__ import annotations

from enum import StrEnum


class FieldPaper(StrEnum):
    """The kinds of paper, as the console names them."""

    ASSESSMENT_FORM = "assessment-form"
    OBSERVATION_LOG = "observation-log"
    SELF_RATING = "self-rating"
    GLOSSARY = "glossary"
    READ_ALOUD = "read-aloud"
    ORAL_TEST = "oral-test"
    LESSON = "lesson"
    PROFILE = "profile"
    REVIEW_SHEET = "review-sheet"
