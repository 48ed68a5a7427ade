"""Every Swedish text of the forms with its kind and its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forms.checking.documents import Document
from forms.checking.faults import Place
from forms.checking.sources import Source, Sources
from forms.source_files import ModuleFile, ProfileFile
from forms.teaching_files import CourseEntry, GlossaryFile, LessonsFile, OralTestFile


@dataclass(frozen=True)
class Said:
    """A text as written; ``kind`` is the name of its field, or ``task`` and ``oral`` for other questions."""

    kind: str
    text: str
    place: Place


def every_text(sources: Sources) -> Iterator[Said]:
    """The texts of all files that could be read, file by file."""
    for profile in sources.profiles:
        yield from _profile(profile)
    for module in sources.modules:
        yield from module_texts(module)
    for test in sources.oral_tests:
        yield from _oral_test(test)
    for glossary in sources.glossaries:
        yield from _glossary(glossary)
    for lessons in sources.lessons:
        yield from _lessons(lessons)
    for example in sources.worked_examples:
        for number, situation in enumerate(example.content.situations):
            for kind in ("seen", "because"):
                place = example.document.place("situations", number, kind)
                yield Said(kind, getattr(situation, kind), place)


def module_texts(source: Source[ModuleFile]) -> Iterator[Said]:
    """The texts of one module."""
    at, file = source.document.place, source.content
    yield Said("title", file.title, at("title"))
    yield Said("learning_outcome", file.learning_outcome, at("learning_outcome"))
    for number, criterion in enumerate(file.criteria):
        way = ("criteria", number)
        for kind in ("text", "question", "knowledge", "conditions"):
            text = getattr(criterion, kind)
            if text:
                yield Said(kind, text, at(*way, kind))
        yield from _listed("look_for", criterion.look_for, source.document, *way)
    for number, task in enumerate(file.tasks):
        yield Said("task", task.question, at("tasks", number, "question"))


def _listed(kind: str, texts: tuple[str, ...], document: Document, *way: int | str) -> Iterator[Said]:
    for number, text in enumerate(texts):
        yield Said(kind, text, document.place(*way, kind, number))


def _profile(source: Source[ProfileFile]) -> Iterator[Said]:
    yield Said("profile_title", source.content.title, source.document.place("title"))
    for kind in ("legal_notes", "trade_notes", "equipment"):
        yield from _listed(kind, getattr(source.content, kind), source.document)


def _oral_test(source: Source[OralTestFile]) -> Iterator[Said]:
    for number, pair in enumerate(source.content.questions):
        for name, asked in (("a", pair.a), ("b", pair.b)):
            way = ("questions", number, name)
            yield Said("oral", asked.question, source.document.place(*way, "question"))
            yield from _listed("right", asked.right, source.document, *way)


def _glossary(source: Source[GlossaryFile]) -> Iterator[Said]:
    for number, word in enumerate(source.content.words):
        for kind in ("word", "forms", "meaning", "example"):
            yield Said(kind, getattr(word, kind), source.document.place("words", number, kind))


def _lessons(source: Source[LessonsFile]) -> Iterator[Said]:
    for number, course in enumerate(source.content.courses):
        yield from _course(course, source.document, "courses", number)


def _course(course: CourseEntry, document: Document, *way: int | str) -> Iterator[Said]:
    for number, dialogue in enumerate(course.dialogues):
        yield Said("dialogue", dialogue.title, document.place(*way, "dialogues", number, "title"))
        for row, line in enumerate(dialogue.lines):
            here = (*way, "dialogues", number, "lines", row)
            yield Said("line", line.says, document.place(*here, "says"))
            yield Said("who", line.who, document.place(*here, "who"))
    yield Said("form", course.form.title, document.place(*way, "form", "title"))
    yield Said("intro", course.form.intro, document.place(*way, "form", "intro"))
    for number, field in enumerate(course.form.fields):
        yield Said("label", field.label, document.place(*way, "form", "fields", number, "label"))
        yield from _listed("choices", field.choices, document, *way, "form", "fields", number)
