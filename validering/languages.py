"""The candidate's languages: Swedish by CEFR per skill and in words, others by four words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from pydantic.dataclasses import dataclass
from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_named
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, choice, day, flag, save_fields, text
from validering.mapping_access import candidate_of, case_to_map, entry_of, row_of_candidate
from validering.profile import SWEDISH
from validering.staff_names import staff_names
from validering.storage.tables.people import Candidate, CandidateLanguage, StaffMember
from validering.terms import Cefr, LanguageSkill, SfiCourse, SfiPath

SKILLS = ("speaks", "understands", "reads", "writes")
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")


class LanguageChanges(TypedDict, total=False):
    """The fields of one language: the skills are Cefr for Swedish and LanguageSkill for any other."""

    speaks: Cefr | LanguageSkill | None
    understands: Cefr | LanguageSkill | None
    reads: Cefr | LanguageSkill | None
    writes: Cefr | LanguageSkill | None
    is_first: bool
    is_working_language: bool
    in_words: str | None
    judged_by: UUID | None
    judged_on: date | None


@dataclass(frozen=True)
class LanguageEntry:
    """One language as it stands; ``bcp47`` is its tag, the skills are Cefr for Swedish."""

    id: UUID
    bcp47: str
    speaks: Cefr | LanguageSkill | None
    understands: Cefr | LanguageSkill | None
    reads: Cefr | LanguageSkill | None
    writes: Cefr | LanguageSkill | None
    is_first: bool
    is_working_language: bool
    in_words: str | None
    judged_by: UUID | None
    judged_by_name: str | None
    judged_on: date | None

    @property
    def is_swedish(self) -> bool:
        return self.bcp47 == SWEDISH

    @property
    def can_read(self) -> bool:
        """Whether the person reads the language at all, as far as it is known."""
        return self.reads not in (None, LanguageSkill.NONE, Cefr.PRE_A1)


@dataclass(frozen=True)
class SfiStudies:
    """Path and course of the candidate's studies in Swedish for immigrants."""

    path: SfiPath | None
    course: SfiCourse | None


def add_language(
    session: Session, acting: Acting, case_id: UUID, bcp47: str, **given: Unpack[LanguageChanges]
) -> Change:
    """Add a language of the case's candidate.

    Raises UserError ``not_allowed``, ``case_missing``, ``case_withdrawn``, ``language_unknown``,
    ``language_listed`` or as ``change_language``.
    """
    case = case_to_map(session, acting, case_id)
    if not _TAG.fullmatch(bcp47):
        raise UserError("language_unknown", given=bcp47)
    known = session.scalars(
        select(CandidateLanguage.bcp47).where(CandidateLanguage.candidate_id == case.candidate_id)
    )
    if bcp47 in list(known):
        raise UserError("language_listed")
    row = CandidateLanguage(id=acting.new_id(), candidate_id=case.candidate_id, bcp47=bcp47)
    _save(session, row, given, acting)
    session.add(row)
    return Change.of(case_id, "languages", new_id=row.id)


def change_language(
    session: Session, acting: Acting, case_id: UUID, language_id: UUID, **changes: Unpack[LanguageChanges]
) -> Change:
    """Save one or more fields of a language.

    Whoever changes what is said of Swedish is noted as having judged it today, unless ``judged_by`` or
    ``judged_on`` say otherwise. Raises UserError ``row_gone``, ``judged_in_the_future`` or ``text_too_long``.
    """
    case = case_to_map(session, acting, case_id)
    row = row_of_candidate(session, CandidateLanguage, case, language_id)
    _save(session, row, changes, acting)
    return Change.of(case_id, "languages")


def remove_language(session: Session, acting: Acting, case_id: UUID, language_id: UUID) -> Change:
    """Remove a language; raises UserError ``row_gone``."""
    case = case_to_map(session, acting, case_id)
    session.delete(row_of_candidate(session, CandidateLanguage, case, language_id))
    return Change.of(case_id, "languages")


def change_sfi(
    session: Session, acting: Acting, case_id: UUID, *, path: SfiPath | None, course: SfiCourse | None
) -> Change:
    """Save the candidate's path and course in sfi; None where there is none."""
    candidate = candidate_of(session, case_to_map(session, acting, case_id))
    candidate.sfi_path = None if path is None else SfiPath(path).value
    candidate.sfi_course = None if course is None else SfiCourse(course).value
    candidate.changed_at = acting.now()
    return Change.of(case_id, "languages", "candidate")


def read_languages(session: Session, case_id: UUID) -> tuple[LanguageEntry, ...]:
    """The candidate's languages: the first language first, Swedish last, others by tag."""
    rows = sorted(
        _rows(session, case_named(session, case_id).candidate_id),
        key=lambda row: (row.bcp47 == SWEDISH, not row.is_first, row.bcp47),
    )
    names = staff_names(session, (row.judged_by for row in rows))
    return tuple(
        entry_of(
            LanguageEntry,
            row,
            judged_by_name=names.get(row.judged_by),
            **{skill: _skill(row.bcp47, getattr(row, skill)) for skill in SKILLS},
        )
        for row in rows
    )


def read_sfi(session: Session, case_id: UUID) -> SfiStudies:
    """The candidate's path and course in sfi."""
    candidate = candidate_of(session, case_named(session, case_id))
    return SfiStudies(
        None if candidate.sfi_path is None else SfiPath(candidate.sfi_path),
        None if candidate.sfi_course is None else SfiCourse(candidate.sfi_course),
    )


def read_own_language(session: Session, case_id: UUID) -> str | None:
    """The tag of the language that stands beside Swedish in this case; None where it is not known."""
    return own_language(session, case_named(session, case_id).candidate_id)


def own_language(session: Session, candidate_id: UUID) -> str | None:
    """The language a candidate's documents are printed in beside Swedish, else the first language."""
    printed = session.get_one(Candidate, candidate_id).print_language
    if printed and printed != SWEDISH:
        return printed
    others = [row for row in _rows(session, candidate_id) if row.bcp47 != SWEDISH]
    others.sort(key=lambda row: (not row.is_first, row.bcp47))
    return others[0].bcp47 if others else None


def _rows(session: Session, candidate_id: UUID) -> list[CandidateLanguage]:
    query = select(CandidateLanguage).where(CandidateLanguage.candidate_id == candidate_id)
    return list(session.scalars(query))


def _skill(bcp47: str, stored: str | None) -> Cefr | LanguageSkill | None:
    if stored is None:
        return None
    return Cefr(stored) if bcp47 == SWEDISH else LanguageSkill(stored)


def _save(session: Session, row: CandidateLanguage, changes: Mapping[str, object], acting: Acting) -> None:
    scale = Cefr if row.bcp47 == SWEDISH else LanguageSkill
    rules: dict[str, Rule] = {**_RULES, **{skill: choice(scale, optional=True) for skill in SKILLS}}
    save_fields(row, {name: value for name, value in changes.items() if name != "judged_by"}, rules)
    if row.is_first and "is_first" in changes:
        for other in _rows(session, row.candidate_id):
            other.is_first = other is row
    today = acting.today()
    if row.bcp47 == SWEDISH and changes.keys() & {*SKILLS, "in_words"}:
        row.judged_by = acting.staff_id
        row.judged_on = row.judged_on if "judged_on" in changes else today
    if "judged_by" in changes:
        chosen = changes["judged_by"]
        row.judged_by = session.get_one(StaffMember, chosen).id if chosen is not None else None
    if row.judged_on is not None and row.judged_on > today:
        raise UserError("judged_in_the_future")


_RULES: dict[str, Rule] = {
    "is_first": flag(),
    "is_working_language": flag(),
    "in_words": text(),
    "judged_on": day(),
}
