"""Trade words, and lessons in Swedish made from them, as they are shown and printed."""

from __future__ import annotations

from validering.profile import Part, Translated
from validering.terms import SfiCourse


class Word(Part):
    """A trade word; ``forms`` and ``example`` are Swedish, for it is the Swedish word one learns."""

    id: str
    word: Translated
    forms: str
    meaning: Translated
    example: str


class Glossary(Part):
    """The trade words of an area, in the order of the file."""

    area: str
    words: tuple[Word, ...]

    def word(self, word_id: str) -> Word:
        """The word with that id; raises KeyError for an unknown one."""
        for word in self.words:
            if word.id == word_id:
                return word
        raise KeyError(word_id)


class Line(Part):
    """What one person says."""

    who: str
    says: str


class Dialogue(Part):
    """A short talk at work."""

    title: str
    lines: tuple[Line, ...]


class FormField(Part):
    """A field to fill in; ``kind`` is line, box or choice."""

    label: str
    kind: str
    choices: tuple[str, ...] = ()


class PracticeForm(Part):
    """A form of the trade, to practise filling in."""

    title: str
    intro: str
    fields: tuple[FormField, ...]


class Lesson(Part):
    """What one sfi course gets: words to learn, talks to read aloud and a form to fill in."""

    course: SfiCourse
    words: tuple[Word, ...]
    dialogues: tuple[Dialogue, ...]
    form: PracticeForm


class Lessons(Part):
    """The lessons of an area, one per sfi course."""

    area: str
    courses: tuple[Lesson, ...]

    def lesson(self, course: SfiCourse) -> Lesson:
        """The lesson of that course; raises KeyError where there is none."""
        for lesson in self.courses:
            if lesson.course is course:
                return lesson
        raise KeyError(course)
