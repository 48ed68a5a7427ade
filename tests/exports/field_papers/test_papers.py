"""The papers an assessor takes along where there is no computer, read back as they are printed."""

from __future__ import annotations

import re
from functools import cache

import pypdfium2
import pytest

from exports.field_papers.kinds import FieldPaper
from exports.pdf.checking import faults as tag_faults
from exports.pdf.reading import text_in_reading_order
from forms import reading
from tests.exports.printed import NOW
from ui.field_paper_making import make_field_paper
from validering.errors import UserError
from validering.profile import Profile
from validering.terms import SfiCourse

PROFILE = "REST-BITR"
PAIRS = ["sv", "en", "ar"]


@cache
def profile() -> Profile:
    return reading.read_profile(PROFILE)


@cache
def paper(kind: FieldPaper, language: str = "sv", **asked: object) -> bytes:
    return make_field_paper(kind, profile(), printed_at=NOW, language=language, **asked)  # type: ignore[arg-type]


@cache
def read(pdf: bytes) -> list[tuple[str, str]]:
    return list(text_in_reading_order(pdf))


def said(pdf: bytes, language: str | None = None) -> str:
    return "\n".join(text for tag, text in read(pdf) if language in (None, tag))


def pages(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]


def mandatory(profile: Profile) -> list[str]:
    return [each.id for module in profile.modules if module.mandatory for each in module.criteria]


@pytest.mark.parametrize("kind", [kind for kind in FieldPaper if kind is not FieldPaper.REVIEW_SHEET])
@pytest.mark.parametrize("language", PAIRS)
def test_every_paper_is_tagged_and_archivable(kind: FieldPaper, language: str) -> None:
    pdf = paper(kind, language)
    assert tag_faults(pdf) == []
    assert paper(kind, language) == make_field_paper(kind, profile(), printed_at=NOW, language=language)


@pytest.mark.parametrize("language", PAIRS)
def test_the_form_keeps_each_criterion_with_its_boxes_on_one_page(language: str) -> None:
    levels = [level.title.sv for level in profile().scale.levels]
    pdf = paper(FieldPaper.ASSESSMENT_FORM, language)
    found: list[str] = []
    for text in pages(pdf):
        text = text.replace("\u00a0", " ")
        here = list(dict.fromkeys(re.findall(r"KOK-K\d+\.\d\d", text)))
        assert text.count(f"☐ {levels[-1]}") == len(here)
        assert text.count("Skäl och underlag") == len(here)
        found += here
    assert found == mandatory(profile())


def test_the_form_has_every_look_for_point_in_both_languages() -> None:
    pdf = paper(FieldPaper.ASSESSMENT_FORM, "ar")
    swedish, arabic = said(pdf, "sv"), said(pdf, "ar")
    criterion = profile().criterion("KOK-K1.01")
    for point in criterion.look_for:
        assert point.sv in swedish
        assert point.texts["ar"] in arabic
    assert criterion.question.texts["ar"] in arabic


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_form_says_in_both_languages_what_each_level_means(language: str) -> None:
    pdf = paper(FieldPaper.ASSESSMENT_FORM, language)
    for level in profile().scale.levels:
        for tag in ("sv", language):
            for text in (level.title, level.meaning):
                assert text.texts[tag] in said(pdf, tag)


def test_optional_modules_are_on_the_form_when_they_are_asked_for() -> None:
    optional = next(module for module in profile().modules if not module.mandatory)
    assert optional.criteria[0].id not in said(paper(FieldPaper.ASSESSMENT_FORM))
    assert optional.criteria[0].id in said(paper(FieldPaper.ASSESSMENT_FORM, with_optional=True))


def test_the_log_has_room_to_write_and_says_what_the_codes_mean() -> None:
    text = said(paper(FieldPaper.OBSERVATION_LOG))
    assert all(criterion_id in text for criterion_id in mandatory(profile()))


def test_the_self_rating_asks_in_the_language_of_the_candidate() -> None:
    pdf = paper(FieldPaper.SELF_RATING, "ar")
    tasks = [task for module in profile().modules if module.mandatory for task in module.tasks]
    arabic = said(pdf, "ar")
    assert all(task.question.texts["ar"] in arabic for task in tasks)
    assert "☐" in arabic
    assert "Hur ofta" not in said(pdf)


def test_the_sheet_to_read_aloud_has_every_question_and_no_answer() -> None:
    text = said(paper(FieldPaper.READ_ALOUD), "sv")
    for module in profile().modules:
        for criterion in module.criteria if module.mandatory else ():
            assert criterion.question.sv in text
            assert not any(point.sv in text for point in criterion.look_for)


def test_the_two_sets_of_the_oral_test_ask_other_questions() -> None:
    first, second = said(paper(FieldPaper.ORAL_TEST)), said(paper(FieldPaper.ORAL_TEST, is_second=True))
    test = profile().oral_test
    assert test is not None
    for pair in test.questions:
        assert pair.a.question.sv in first
        assert pair.b.question.sv in second
        assert pair.b.question.sv not in first
        assert all(point.sv in first for point in pair.a.right)


def test_the_word_list_has_each_word_beside_its_meaning_in_the_other_language() -> None:
    glossary = reading.glossary("kok")
    assert glossary is not None
    arabic = said(paper(FieldPaper.GLOSSARY, "ar"), "ar")
    assert all(word.word.texts["ar"] in arabic for word in glossary.words)


@pytest.mark.parametrize("course", list(SfiCourse))
def test_a_lesson_has_its_words_talks_and_form(course: SfiCourse) -> None:
    lessons = reading.lessons("kok")
    assert lessons is not None
    given = lessons.lesson(course)
    text = said(paper(FieldPaper.LESSON, course=course))
    assert all(word.word.sv in text for word in given.words)
    assert all(line.says in text for dialogue in given.dialogues for line in dialogue.lines)
    assert all(field.label in text for field in given.form.fields)


def test_the_profile_to_read_says_all_that_it_demands_and_that_it_is_an_example() -> None:
    text = said(paper(FieldPaper.PROFILE))
    assert "Profilen är ett exempel" in text
    for criterion in profile().criteria():
        assert criterion.text.sv in text
        assert criterion.knowledge is None or criterion.knowledge.sv in text


def test_what_the_language_lacks_stands_in_swedish() -> None:
    bare = reading.read_module("KOK-K1")
    texts = {"texts": {"sv": bare.title.sv}}
    module = bare.model_copy(update={"title": bare.title.model_copy(update=texts), "mandatory": True})
    alone = profile().model_copy(update={"modules": (module,)})
    pdf = make_field_paper(FieldPaper.READ_ALOUD, alone, printed_at=NOW, language="ar")
    assert module.title.sv in said(pdf, "sv")
    assert tag_faults(pdf) == []


def test_a_paper_that_cannot_be_made_says_what_is_missing() -> None:
    untested = profile().model_copy(update={"oral_test": None})
    with pytest.raises(UserError) as told:
        make_field_paper(FieldPaper.ORAL_TEST, untested, printed_at=NOW)
    assert told.value.code == "field_paper_part_missing"
    assert "muntligt prov" in str(told.value)


def test_an_own_profile_says_who_approved_it_and_when_and_a_draft_that_nobody_has() -> None:
    own = profile().model_copy(update={"status": "own"})
    draft = said(make_field_paper(FieldPaper.PROFILE, own, printed_at=NOW, language="en"))
    assert "Den är ett utkast som ingen har godkänt." in draft
    assert "It is a draft that nobody has approved." in draft
    approved = own.model_copy(update={"approved_by": "Karin Ek", "approved_on": NOW.date()})
    text = said(make_field_paper(FieldPaper.PROFILE, approved, printed_at=NOW))
    assert "Centrets egen profil, godkänd av Karin Ek" in text
    assert "Profilen är ett exempel" not in text


@pytest.mark.parametrize("kind", [FieldPaper.ASSESSMENT_FORM, FieldPaper.OBSERVATION_LOG])
def test_the_case_number_is_written_in_where_it_is_known(kind: FieldPaper) -> None:
    assert "2026-0007-A" in said(paper(kind, case_no="2026-0007-A"))
    assert "2026-" not in said(paper(kind))


def test_the_review_sheet_has_every_text_beside_its_translation_and_room_to_sign() -> None:
    pdf = paper(FieldPaper.REVIEW_SHEET, "ar")
    assert tag_faults(pdf) == []
    swedish, arabic = said(pdf, "sv"), said(pdf, "ar")
    for criterion in profile().criteria():
        for text in (criterion.text, criterion.question, *criterion.look_for):
            assert text.sv in swedish
            assert text.texts["ar"] in arabic
    assert "Så här ska det stå:" in swedish.replace("\u00a0", " ")
    assert swedish.index("Namnteckning") > swedish.index(profile().criteria()[-1].id)


def test_a_review_sheet_needs_another_language_and_a_profile_that_ships() -> None:
    with pytest.raises(UserError) as told:
        make_field_paper(FieldPaper.REVIEW_SHEET, profile(), printed_at=NOW)
    assert told.value.code == "review_needs_language"
    own = profile().model_copy(update={"status": "own"})
    with pytest.raises(UserError) as told:
        make_field_paper(FieldPaper.REVIEW_SHEET, own, printed_at=NOW, language="ar")
    assert told.value.code == "field_paper_part_missing"


@pytest.mark.parametrize("kind", [FieldPaper.SELF_RATING, FieldPaper.READ_ALOUD])
@pytest.mark.parametrize("language", PAIRS)
def test_each_task_has_its_picture_with_the_task_as_its_words(kind: FieldPaper, language: str) -> None:
    swedish = [text for tag, text in text_in_reading_order(paper(kind, language)) if tag == "sv"]
    for module in profile().modules:
        for task in module.tasks if module.mandatory else ():
            assert swedish.count(task.question.sv) == (2 if task.pictogram else 1)
