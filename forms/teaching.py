"""The trade words of an area and the lessons in Swedish made from them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from forms.catalogues import Say
from forms.found_files import glossary_file, lessons_file
from forms.teaching_files import CourseEntry, FormEntry, GlossaryFile, LessonsFile
from validering.teaching import Dialogue, FormField, Glossary, Lesson, Lessons, Line, PracticeForm, Word


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
