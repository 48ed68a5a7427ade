"""Writes the papers for days without a computer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from exports.field_papers.asking import oral_test, read_aloud, self_rating
from exports.field_papers.assessment import assessment_form, observation_log
from exports.field_papers.frame import field_sheet, foot
from exports.field_papers.kinds import FieldPaper
from exports.field_papers.order import FieldOrder
from exports.field_papers.profile import profile_document
from exports.field_papers.review_sheet import review_sheet, review_sheet_words
from exports.field_papers.teaching import glossary, lesson
from exports.languages import PrintLanguage
from exports.pdf.document import build
from exports.pdf.sections.sheet import Sheet

_STORIES: dict[FieldPaper, Callable[[FieldOrder, Sheet], list[Any]]] = {
    FieldPaper.ASSESSMENT_FORM: assessment_form,
    FieldPaper.OBSERVATION_LOG: observation_log,
    FieldPaper.SELF_RATING: self_rating,
    FieldPaper.GLOSSARY: glossary,
    FieldPaper.READ_ALOUD: read_aloud,
    FieldPaper.ORAL_TEST: oral_test,
    FieldPaper.LESSON: lesson,
    FieldPaper.PROFILE: profile_document,
    FieldPaper.REVIEW_SHEET: review_sheet,
}


def _asked_modules(order: FieldOrder) -> FieldOrder:
    """Without the optional modules, unless they are asked for or the whole profile is to be read."""
    profile = order.profile
    mandatory = tuple(module for module in profile.modules if module.mandatory)
    if order.with_optional or order.kind is FieldPaper.PROFILE or not mandatory:
        return order
    return replace(order, profile=profile.model_copy(update={"modules": mandatory}))


def write_field_paper(order: FieldOrder, languages: Sequence[PrintLanguage]) -> bytes:
    """The paper as PDF; ``languages`` are all that words may be printed in.

    Raises FileNotFoundError for a language without printed words, MissingPartError where the profile or its
    area lacks what the paper is made of.
    """
    order = _asked_modules(order)
    sheet = _sheet(order, languages)
    return build(
        _STORIES[order.kind](order, sheet),
        title=f"{sheet.sv(f'field.kind.{order.kind}')}: {order.profile.title.sv}",
        author=order.centre or "Validering",
        language=sheet.sv.language,
        now=order.printed_at,
        footer=lambda page, pages: foot(order, sheet, page, pages),
    )


def _sheet(order: FieldOrder, languages: Sequence[PrintLanguage]) -> Sheet:
    if order.kind is FieldPaper.REVIEW_SHEET:
        return review_sheet_words(languages)
    return field_sheet(languages, "sv" if order.kind is FieldPaper.LESSON else order.language)
