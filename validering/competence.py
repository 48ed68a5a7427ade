"""What a candidate can do outside any occupation profile."""

from __future__ import annotations

from typing import TypedDict, Unpack
from uuid import UUID

from pydantic.dataclasses import dataclass
from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.field_rules import Rule, choice, kept_line, line, save_fields, text
from validering.languages import own_language
from validering.mapping_access import case_to_map, entry_of, next_place, row_of_case
from validering.storage.tables.cases import OtherCompetence
from validering.terms import TranslationKind


class CompetenceChanges(TypedDict, total=False):
    """The fields of one other competence, in own words and in Swedish."""

    title_own: str | None
    title_sv: str
    text_own: str | None
    text_sv: str | None
    language: str | None
    translation_kind: TranslationKind


@dataclass(frozen=True)
class CompetenceEntry:
    """One other competence as it stands; described by the candidate, never assessed."""

    id: UUID
    title_own: str | None
    title_sv: str
    text_own: str | None
    text_sv: str | None
    language: str | None
    translation_kind: TranslationKind

    @property
    def title(self) -> str:
        """The Swedish title, else the one in own words, else ""."""
        return self.title_sv or self.title_own or ""


def add_competence(
    session: Session, acting: Acting, case_id: UUID, **given: Unpack[CompetenceChanges]
) -> Change:
    """Add another competence to the case, empty but for what is ``given``.

    Raises UserError ``not_allowed``, ``case_missing``, ``case_withdrawn`` or ``text_too_long``.
    """
    case = case_to_map(session, acting, case_id)
    row = OtherCompetence(
        id=acting.new_id(),
        case_id=case_id,
        title_sv="",
        language=own_language(session, case.candidate_id),
        order_no=next_place(session, OtherCompetence, "case_id", case_id),
    )
    save_fields(row, given, _RULES)
    session.add(row)
    return Change.of(case_id, "competence", new_id=row.id)


def change_competence(
    session: Session, acting: Acting, competence_id: UUID, **changes: Unpack[CompetenceChanges]
) -> Change:
    """Save one or more fields of another competence; raises UserError ``row_gone`` or ``text_too_long``."""
    row = row_of_case(session, acting, OtherCompetence, competence_id)
    save_fields(row, changes, _RULES)
    return Change.of(row.case_id, "competence")


def remove_competence(session: Session, acting: Acting, competence_id: UUID) -> Change:
    """Remove another competence; raises UserError ``row_gone``."""
    row = row_of_case(session, acting, OtherCompetence, competence_id)
    session.delete(row)
    return Change.of(row.case_id, "competence")


def read_competences(session: Session, case_id: UUID) -> tuple[CompetenceEntry, ...]:
    """What the candidate can do outside any profile, in the order it was told."""
    query = select(OtherCompetence).where(OtherCompetence.case_id == case_id)
    rows = session.scalars(query.order_by(OtherCompetence.order_no, OtherCompetence.id))
    return tuple(entry_of(CompetenceEntry, row) for row in rows)


_RULES: dict[str, Rule] = {
    "title_own": line(),
    "title_sv": kept_line(),
    "text_own": text(),
    "text_sv": text(),
    "language": line(),
    "translation_kind": choice(TranslationKind),
}
