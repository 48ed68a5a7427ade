"""The mapping of one case: own presentation, first view, recommended way, and when it is done."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from pydantic.dataclasses import dataclass
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_named, require_allowed
from validering.changes import Change
from validering.earlier_mappings import read_carried_over, read_earlier_mappings
from validering.education import read_educations
from validering.errors import UserError
from validering.experience import read_experiences
from validering.fact_counts import read_facts
from validering.field_rules import Rule, choice, line, save_fields, text
from validering.gaps import Missing
from validering.guards import Act
from validering.languages import own_language
from validering.mapping_access import case_to_map, entry_of
from validering.mapping_rows import mapping_row, mapping_row_or_none
from validering.staff_names import staff_names
from validering.terms import TranslationKind


class MappingChanges(TypedDict, total=False):
    """The fields of a case's mapping that are written as text."""

    presentation_own: str | None
    presentation_sv: str | None
    presentation_language: str | None
    presentation_translation: TranslationKind
    first_view: str | None
    recommended_way: str | None


@dataclass(frozen=True)
class MappingEntry:
    """What belongs to the mapping of one case as it stands."""

    no_earlier_mapping: bool = False
    presentation_own: str | None = None
    presentation_sv: str | None = None
    presentation_language: str | None = None
    presentation_translation: TranslationKind = TranslationKind.NONE
    first_view: str | None = None
    recommended_way: str | None = None
    done_at: datetime | None = None
    done_by_name: str | None = None


def change_mapping(
    session: Session, acting: Acting, case_id: UUID, **changes: Unpack[MappingChanges]
) -> Change:
    """Save one or more texts of the mapping.

    Raises UserError ``not_allowed``, ``case_missing``, ``case_withdrawn`` or ``text_too_long``.
    """
    case = case_to_map(session, acting, case_id)
    row = mapping_row(session, acting, case_id)
    save_fields(row, changes, _RULES)
    if row.presentation_own and not row.presentation_language:
        row.presentation_language = own_language(session, case.candidate_id)
    return Change.of(case_id, "mapping")


def mark_mapping_done(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Note that the mapping is done, by whom and when.

    Raises UserError with the first code of ``read_missing``, or ``case_is_halted``.
    """
    case = case_to_map(session, acting, case_id)
    missing = read_missing(session, case_id)
    if missing:
        raise UserError(missing[0].code)
    require_allowed(read_facts(session, case_id), Act.FINISH_MAPPING)
    case.mapping_done_at, case.mapping_done_by = acting.now(), acting.staff_id
    return Change.of(case_id, "mapping", "case")


def reopen_mapping(session: Session, acting: Acting, case_id: UUID) -> Change:
    """Take back that the mapping is done."""
    case = case_to_map(session, acting, case_id)
    case.mapping_done_at = case.mapping_done_by = None
    return Change.of(case_id, "mapping", "case")


def read_mapping(session: Session, case_id: UUID) -> MappingEntry:
    """The mapping of a case; empty where nothing has been written."""
    case = case_named(session, case_id)
    name = staff_names(session, [case.mapping_done_by]).get(case.mapping_done_by)
    row = mapping_row_or_none(session, case_id)
    if row is None:
        return MappingEntry(done_at=case.mapping_done_at, done_by_name=name)
    return entry_of(MappingEntry, row, done_at=case.mapping_done_at, done_by_name=name)


def read_missing(session: Session, case_id: UUID) -> tuple[Missing, ...]:
    """What still keeps the mapping from being done, in the order to mend it."""
    row = read_mapping(session, case_id)
    earlier = read_earlier_mappings(session, case_id)
    experiences, educations = read_experiences(session, case_id), read_educations(session, case_id)
    has_own_words = bool(row.presentation_own or row.presentation_sv)
    checks = [
        (bool(earlier) or row.no_earlier_mapping, "mapping_earlier_not_asked", "earlier"),
        (all(entry.looked_at_on for entry in earlier), "mapping_earlier_not_looked_at", "earlier"),
        (
            not read_carried_over(session, case_id).awaits_confirmation,
            "mapping_carried_over_not_confirmed",
            "earlier",
        ),
        (bool(experiences or educations) or has_own_words, "mapping_nothing_told", "experience"),
        (all(entry.title for entry in experiences), "mapping_experience_without_title", "experience"),
        (all(entry.title for entry in educations), "mapping_education_without_title", "education"),
    ]
    return tuple(Missing(code, "mapping", field) for is_there, code, field in checks if not is_there)


_RULES: dict[str, Rule] = {
    "presentation_own": text(),
    "presentation_sv": text(),
    "presentation_language": line(),
    "presentation_translation": choice(TranslationKind),
    "first_view": text(),
    "recommended_way": text(),
}
