"""A paper for the field, made of a profile and of what belongs to its area."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from exports.field_papers.kinds import FieldPaper
from exports.field_papers.order import FieldOrder, MissingPartError, RatingWords, ReviewedText
from exports.field_papers.writing import write_field_paper
from forms import reading
from forms.drawn_pictures import read_pictogram
from forms.reviewing.texts import review_sheet
from forms.self_rating_wording import read_self_rating_wording, self_rating_languages
from ui.document_making import print_languages
from validering.errors import UserError
from validering.profile import SWEDISH, Profile
from validering.self_rating import LastDone
from validering.teaching import Glossary, Lesson
from validering.terms import Frequency, OwnAutonomy, SfiCourse

_NOT_SHIPPED = ("own", "free")

__all__ = ["FieldPaper", "file_name_of", "make_field_paper"]


def make_field_paper(
    kind: FieldPaper,
    profile: Profile,
    *,
    printed_at: datetime,
    language: str = "sv",
    centre: str = "",
    course: SfiCourse = SfiCourse.A,
    is_second: bool = False,
    with_optional: bool = False,
    case_no: str = "",
    glossary: Glossary | None = None,
    pictures: Mapping[str, bytes] | None = None,
    folder: Path = reading.FOLDER,
) -> bytes:
    """The paper as PDF; ``course`` is that of a lesson, ``is_second`` takes set B of the oral test.

    A review sheet is of what ships, not of a profile of the centre's own. ``case_no`` is written in where
    the paper asks for it; ``glossary`` takes the place of the area's, ``pictures`` by the ids of tasks that
    of the drawn ones.

    Raises UserError ``field_paper_part_missing``, ``field_paper_language_missing`` or
    ``review_needs_language``.
    """
    order = FieldOrder(
        kind,
        profile,
        printed_at,
        language,
        centre,
        glossary or reading.glossary(profile.area, folder),
        _lesson(profile.area, course, folder),
        {tag: _rating_words(tag) for tag in {"sv", language} & set(self_rating_languages())},
        is_second,
        with_optional,
        case_no,
        _drawn(profile, folder) | dict(pictures or {}),
        _to_review(profile, language, folder) if kind is FieldPaper.REVIEW_SHEET else (),
    )
    try:
        return write_field_paper(order, print_languages(reading))
    except MissingPartError as error:
        raise UserError("field_paper_part_missing", kind=kind, profile=profile.title) from error
    except (FileNotFoundError, KeyError) as error:
        raise UserError("field_paper_language_missing", language=language) from error


def file_name_of(kind: FieldPaper, profile: Profile, language: str) -> str:
    """A file name that says what the paper is."""
    beside = "" if language == "sv" or kind is FieldPaper.LESSON else f"-{language}"
    return f"{kind}-{profile.id.lower()}{beside}.pdf"


def _to_review(profile: Profile, language: str, folder: Path) -> tuple[ReviewedText, ...]:
    if language == SWEDISH:
        raise UserError("review_needs_language")
    if profile.id not in reading.profile_ids(folder) or profile.status in _NOT_SHIPPED:
        return ()
    return tuple(
        ReviewedText(each.where, each.swedish, each.translation, each.state)
        for each in review_sheet(profile.id, language, folder).texts
    )


def _drawn(profile: Profile, folder: Path) -> dict[str, bytes]:
    """The drawn pictures by the ids of the tasks that have one."""
    tasks = [task for module in profile.modules for task in module.tasks]
    return {task.id: svg for task in tasks if (svg := read_pictogram(task.pictogram, folder))}


def _lesson(area: str, course: SfiCourse, folder: Path) -> Lesson | None:
    lessons = reading.lessons(area, folder)
    return lessons.lesson(course) if lessons else None


def _rating_words(tag: str) -> RatingWords:
    said, _ = read_self_rating_wording(tag)
    return RatingWords(
        title=said.title,
        welcome=said.welcome,
        how_often=said.how_often,
        frequencies=tuple(said.frequencies[each] for each in Frequency),
        when_last=said.when_last,
        last_done=tuple(said.last_done[each] for each in LastDone),
        with_whom=said.with_whom,
        autonomies=tuple(said.autonomies[each] for each in OwnAutonomy),
    )
