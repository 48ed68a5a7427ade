"""How much a profile, a module, a test, a glossary and a lesson hold, and what hangs together in them."""

from __future__ import annotations

from collections.abc import Iterator

from forms.checking.faults import Fault, Place, Warned
from forms.checking.sources import Source, Sources
from forms.found_files import EXAMPLE_AREA
from forms.source_files import CriterionEntry, ModuleFile, ProfileFile
from forms.teaching_files import CourseEntry, GlossaryFile, LessonsFile, OralTestFile
from validering.profile import CriterionKind, JudgedBy, Method, SwedishDependency
from validering.terms import SfiCourse

DIRECT = {Method.OBSERVATION, Method.SIMULATION, Method.WORK_PRODUCT}
CRITERIA, LOOK_FOR = (3, 6), (3, 4)
MODULES_OF_PROFILE, CRITERIA_OF_PROFILE, EQUIPMENT = (5, 8), (25, 40), (4, 10)
QUESTIONS, RIGHT = (10, 15), (2, 4)
WORDS, LESSON_WORDS, DIALOGUES, LINES = (20, 40), (20, 20), (3, 3), (4, 8)


def demand_faults(sources: Sources) -> Iterator[Fault]:
    """What is too little or too much, and what is said without what belongs to it."""
    for module in sources.modules:
        yield from _module(module)
    for profile in sources.profiles:
        yield from _profile(profile, sources)
    for test in sources.oral_tests:
        yield from _oral_test(test)
    for glossary in sources.glossaries:
        yield from _glossary(glossary)
    for lessons in sources.lessons:
        yield from _lessons(lessons)


def _count(found: int, allowed: tuple[int, int], place: Place, kind: type[Fault] = Fault) -> Iterator[Fault]:
    least, most = allowed
    if not least <= found <= most:
        right = str(least) if least == most else f"{least}–{most}"
        yield kind("check_count", place, count=found, right=right)


def _is_example(source: Source[ModuleFile] | Source[ProfileFile] | Source[OralTestFile]) -> bool:
    return source.folder_name == EXAMPLE_AREA


def _module(source: Source[ModuleFile]) -> Iterator[Fault]:
    file, at = source.content, source.document.place
    if not _is_example(source):
        yield from _count(len(file.criteria), CRITERIA, at("criteria"))
    is_language = file.judged_by is JudgedBy.SFI_TEACHER
    for number, criterion in enumerate(file.criteria):
        place = at("criteria", number)
        right = 2 if criterion.critical else 1
        if criterion.min_evidence != right:
            facts = {"count": criterion.min_evidence, "right": right}
            yield Fault("check_min_evidence", at("criteria", number, "min_evidence"), **facts)
        if criterion.kind is CriterionKind.SKILL and not DIRECT & set(criterion.methods):
            yield Fault("check_not_direct", at("criteria", number, "methods"))
        if len(set(criterion.methods)) < len(criterion.methods):
            yield Fault("check_method_twice", at("criteria", number, "methods"))
        yield from _count(len(criterion.look_for), LOOK_FOR, at("criteria", number, "look_for"), Warned)
        for name in ("knowledge", "conditions"):
            if getattr(criterion, name) is None:
                yield Warned("check_field_wanted", place, field=name)
        yield from (_language if is_language else _no_language)(criterion, place)


def _language(criterion: CriterionEntry, place: Place) -> Iterator[Fault]:
    for name in ("cefr", "sfi_course"):
        if getattr(criterion, name) is None:
            yield Fault("check_language_level", place, field=name)
    if criterion.critical or criterion.swedish is not SwedishDependency.ESSENTIAL:
        yield Fault("check_language_critical", place)


def _no_language(criterion: CriterionEntry, place: Place) -> Iterator[Fault]:
    for name in ("cefr", "sfi_course"):
        if getattr(criterion, name) is not None:
            yield Fault("check_level_elsewhere", place, field=name)


def _profile(source: Source[ProfileFile], sources: Sources) -> Iterator[Fault]:
    file, at = source.content, source.document.place
    least, most = file.practical_days
    if not 0 < least <= most:
        yield Fault("check_days", at("practical_days"), least=least, most=most)
    if _is_example(source):
        return
    modules = {module.content.id: module.content for module in sources.modules}
    mandatory = [ref for ref in file.modules if ref.mandatory]
    yield from _count(len(mandatory), MODULES_OF_PROFILE, at("modules"), Warned)
    criteria = sum(
        len(ref.only or modules[ref.module].criteria) for ref in mandatory if ref.module in modules
    )
    least, most = CRITERIA_OF_PROFILE
    if not least <= criteria <= most:
        yield Warned("check_criteria_of_profile", at("modules"), count=criteria, right=f"{least}–{most}")
    yield from _count(len(file.equipment), EQUIPMENT, at("equipment"), Warned)


def _oral_test(source: Source[OralTestFile]) -> Iterator[Fault]:
    at, questions = source.document.place, source.content.questions
    if not _is_example(source):
        yield from _count(len(questions), QUESTIONS, at("questions"))
    for number, pair in enumerate(questions):
        for name, asked in (("a", pair.a), ("b", pair.b)):
            yield from _count(len(asked.right), RIGHT, at("questions", number, name, "right"))


def _glossary(source: Source[GlossaryFile]) -> Iterator[Fault]:
    if source.content.area != EXAMPLE_AREA:
        yield from _count(len(source.content.words), WORDS, source.document.place("words"))


def _lessons(source: Source[LessonsFile]) -> Iterator[Fault]:
    at, courses = source.document.place, source.content.courses
    if source.content.area == EXAMPLE_AREA:
        return
    if [course.course for course in courses] != list(SfiCourse):
        found = ", ".join(course.course for course in courses)
        yield Fault("check_courses", at("courses"), found=found, right=", ".join(SfiCourse))
    for number, course in enumerate(courses):
        yield from _course(course, source, number)


def _course(course: CourseEntry, source: Source[LessonsFile], number: int) -> Iterator[Fault]:
    at = source.document.place
    yield from _count(len(course.words), LESSON_WORDS, at("courses", number, "words"))
    yield from _count(len(course.dialogues), DIALOGUES, at("courses", number, "dialogues"))
    for row, dialogue in enumerate(course.dialogues):
        yield from _count(len(dialogue.lines), LINES, at("courses", number, "dialogues", row, "lines"))
