"""The trade words of an area and the lessons in Swedish made from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from forms.catalogues import Say
from forms.found_files import glossary_file, lessons_file
from forms.teaching_files import CourseEntry, FormEntry, GlossaryFile, LessonsFile
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


def glossary_from(file: GlossaryFile, say: Say) -> Glossary:
    """The glossary in every language it is translated to."""
    return Glossary(
        area=file.area,
        words=tuple(
            Word(
                id=entry.id,
                word=say(f"{entry.id}/word", entry.word),
                forms=entry.forms,
                meaning=say(f"{entry.id}/meaning", entry.meaning),
                example=entry.example,
            )
            for entry in file.words
        ),
    )


def lessons_from(file: LessonsFile, glossary: Glossary) -> Lessons:
    """The lessons with their words; the file names only words of the glossary."""
    return Lessons(area=file.area, courses=tuple(_lesson(entry, glossary.word) for entry in file.courses))


def read_glossary(area: str, folder: Path, say: Say) -> Glossary | None:
    """The glossary of an area, or None where it has none."""
    file = glossary_file(folder, area)
    return glossary_from(file, say) if file else None


def read_lessons(area: str, folder: Path, say: Say) -> Lessons | None:
    """The lessons of an area, or None where it has none."""
    glossary = read_glossary(area, folder, say)
    file = lessons_file(folder, area)
    return lessons_from(file, glossary) if file and glossary else None


def _lesson(entry: CourseEntry, word: Callable[[str], Word]) -> Lesson:
    return Lesson(
        course=entry.course,
        words=tuple(word(word_id) for word_id in entry.words),
        dialogues=tuple(
            Dialogue(title=each.title, lines=tuple(Line(who=line.who, says=line.says) for line in each.lines))
            for each in entry.dialogues
        ),
        form=_form(entry.form),
    )


def _form(entry: FormEntry) -> PracticeForm:
    return PracticeForm(
        title=entry.title,
        intro=entry.intro,
        fields=tuple(
            FormField(label=field.label, kind=field.kind, choices=field.choices) for field in entry.fields
        ),
    )
