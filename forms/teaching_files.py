"""What the files of oral tests, glossaries and lessons may hold; the texts in them are Swedish."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from forms.source_files import Entry, ModuleId, ProfileId, Text
from validering.terms import SfiCourse

QuestionId = Annotated[str, StringConstraints(pattern=r"^[A-Z]+(-[A-Z0-9]+)+\.Q[0-9]{2}$")]
WordId = Annotated[str, StringConstraints(pattern=r"^[a-z]+\.[a-z0-9_-]+$")]


class OralQuestionEntry(Entry):
    """A question and what a right answer contains."""

    question: Text
    right: tuple[Text, ...] = Field(min_length=1, max_length=6)


class OralPairEntry(Entry):
    """The same subject in both sets."""

    id: QuestionId
    module: ModuleId
    a: OralQuestionEntry
    b: OralQuestionEntry


class OralTestFile(Entry):
    """``oral_tests/<area>/<profile id in lower case>.yaml``; ``minutes`` is for one set."""

    profile: ProfileId
    minutes: int = Field(ge=5, le=180)
    questions: tuple[OralPairEntry, ...] = Field(min_length=1)


class WordEntry(Entry):
    """A trade word; ``forms`` are the forms a pupil needs, ``meaning`` says it in easy Swedish."""

    id: WordId
    word: Text
    forms: Text
    meaning: Text
    example: Text


class GlossaryFile(Entry):
    """``glossaries/<area>.yaml``."""

    area: Text
    words: tuple[WordEntry, ...] = Field(min_length=1)


class LineEntry(Entry):
    """A line of a dialogue."""

    who: Text
    says: Text


class DialogueEntry(Entry):
    """A short talk at work."""

    title: Text
    lines: tuple[LineEntry, ...] = Field(min_length=2)


class FieldEntry(Entry):
    """A field of a form to fill in; ``choices`` only where ``kind`` is choice."""

    label: Text
    kind: Literal["line", "box", "choice"] = "line"
    choices: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _choices_belong_to_a_choice(self) -> Self:
        if (self.kind == "choice") != bool(self.choices):
            raise ValueError("kind: choice needs choices, and no other kind has them")
        return self


class FormEntry(Entry):
    """A form of the trade, to practise filling in."""

    title: Text
    intro: Text
    fields: tuple[FieldEntry, ...] = Field(min_length=1)


class CourseEntry(Entry):
    """What a lesson of one sfi course holds; ``words`` are ids of the glossary."""

    course: SfiCourse
    words: tuple[WordId, ...] = Field(min_length=1)
    dialogues: tuple[DialogueEntry, ...] = Field(min_length=1)
    form: FormEntry


class LessonsFile(Entry):
    """``lessons/<area>.yaml``; Swedish only, it teaches Swedish."""

    area: Text
    courses: tuple[CourseEntry, ...] = Field(min_length=1)
