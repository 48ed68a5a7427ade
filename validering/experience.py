"""What the candidate has done: work of every kind, with the four questions in own words and in Swedish."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict, Unpack
from uuid import UUID

from pydantic.dataclasses import dataclass
from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import case_named
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, choice, flag, line, number, save_fields, text
from validering.languages import own_language
from validering.mapping_access import case_to_map, entry_of, next_place, row_of_candidate
from validering.partial_dates import EARLIEST_YEAR, PartialDate, is_surely_before
from validering.storage.tables.mapping import Experience
from validering.terms import DatePrecision, ExperienceKind, PaperStatus, TranslationKind

FRESH_YEARS = 10
"""Work last done longer ago than this gets a warning, never a stop."""


class ExperienceChanges(TypedDict, total=False):
    """The fields of one experience; texts may be None, ``began`` and ``ended`` are partial dates."""

    kind: ExperienceKind
    title_own: str | None
    title_sv: str | None
    employer: str | None
    place_text: str | None
    country: str | None
    began: PartialDate
    ended: PartialDate
    is_ongoing: bool
    extent: str | None
    last_done_year: int | None
    language: str | None
    translation_kind: TranslationKind
    done_own: str | None
    done_sv: str | None
    how_own: str | None
    how_sv: str | None
    responsibility_own: str | None
    responsibility_sv: str | None
    skills_own: str | None
    skills_sv: str | None
    tools: str | None
    tools_own: str | None
    scale_text: str | None
    scale_own: str | None
    people_led: int | None
    paper_status: PaperStatus
    paper_note: str | None
    reference_name: str | None
    reference_contact: str | None
    reference_consent: bool


@dataclass(frozen=True)
class ExperienceEntry:
    """One experience as it stands; ``is_carried_over`` where it was written before this case."""

    id: UUID
    kind: ExperienceKind
    title_own: str | None
    title_sv: str | None
    employer: str | None
    place_text: str | None
    country: str | None
    began: PartialDate
    ended: PartialDate
    is_ongoing: bool
    extent: str | None
    last_done_year: int | None
    language: str | None
    translation_kind: TranslationKind
    done_own: str | None
    done_sv: str | None
    how_own: str | None
    how_sv: str | None
    responsibility_own: str | None
    responsibility_sv: str | None
    skills_own: str | None
    skills_sv: str | None
    tools: str | None
    tools_own: str | None
    scale_text: str | None
    scale_own: str | None
    people_led: int | None
    paper_status: PaperStatus
    paper_note: str | None
    reference_name: str | None
    reference_contact: str | None
    reference_consent: bool
    is_carried_over: bool
    changed_at: datetime

    @property
    def title(self) -> str:
        """The Swedish title, else the one in own words, else ""."""
        return self.title_sv or self.title_own or ""

    @property
    def printable_reference(self) -> str | None:
        """The person who may be asked, only where that person has agreed to it."""
        if not self.reference_consent or not self.reference_name:
            return None
        return ", ".join(part for part in (self.reference_name, self.reference_contact) if part)

    def last_year(self, this_year: int) -> int | None:
        """The last year the work was done, as far as it is known."""
        if self.last_done_year is not None:
            return self.last_done_year
        return this_year if self.is_ongoing else self.ended.year

    def years_ago(self, this_year: int) -> int | None:
        """How many years ago the work was last done."""
        last = self.last_year(this_year)
        return None if last is None else this_year - last

    def is_long_ago(self, this_year: int) -> bool:
        """Whether to warn that the work was last done more than ``FRESH_YEARS`` years ago."""
        ago = self.years_ago(this_year)
        return ago is not None and ago > FRESH_YEARS


def add_experience(
    session: Session, acting: Acting, case_id: UUID, **given: Unpack[ExperienceChanges]
) -> Change:
    """Add an experience of the case's candidate, empty but for what is ``given``.

    Raises UserError ``not_allowed``, ``case_missing``, ``case_withdrawn`` or as ``change_experience``.
    """
    case = case_to_map(session, acting, case_id)
    now = acting.now()
    row = Experience(
        id=acting.new_id(),
        candidate_id=case.candidate_id,
        kind=ExperienceKind.EMPLOYED.value,
        language=own_language(session, case.candidate_id),
        is_ongoing=False,
        order_no=next_place(session, Experience, "candidate_id", case.candidate_id),
        created_at=now,
        changed_at=now,
    )
    _save(row, given, acting.today().year)
    session.add(row)
    return Change.of(case_id, "experience", new_id=row.id)


def change_experience(
    session: Session, acting: Acting, case_id: UUID, experience_id: UUID, **changes: Unpack[ExperienceChanges]
) -> Change:
    """Save one or more fields of an experience.

    Raises UserError ``row_gone``, ``year_impossible``, ``month_impossible``, ``ends_before_it_begins``,
    ``last_done_before_it_began``, ``number_impossible`` or ``text_too_long``.
    """
    case = case_to_map(session, acting, case_id)
    row = row_of_candidate(session, Experience, case, experience_id)
    now = acting.now()
    _save(row, changes, acting.today().year)
    row.changed_at = now
    return Change.of(case_id, "experience")


def move_experience(
    session: Session, acting: Acting, case_id: UUID, experience_id: UUID, *, up: bool
) -> Change:
    """Let an experience change place with the one before it, or with the one after it."""
    case = case_to_map(session, acting, case_id)
    row = row_of_candidate(session, Experience, case, experience_id)
    rows = _rows(session, case.candidate_id)
    place = rows.index(row) + (-1 if up else 1)
    if 0 <= place < len(rows):
        rows.remove(row)
        rows.insert(place, row)
    for number_, other in enumerate(rows):
        other.order_no = number_
    return Change.of(case_id, "experience")


def remove_experience(session: Session, acting: Acting, case_id: UUID, experience_id: UUID) -> Change:
    """Remove an experience; raises UserError ``row_gone``."""
    case = case_to_map(session, acting, case_id)
    session.delete(row_of_candidate(session, Experience, case, experience_id))
    return Change.of(case_id, "experience")


def read_experiences(session: Session, case_id: UUID) -> tuple[ExperienceEntry, ...]:
    """All experiences of the case's candidate, from this case and from earlier ones, in the chosen order."""
    case = case_named(session, case_id)
    return tuple(
        entry_of(
            ExperienceEntry,
            row,
            began=_partial(row.from_year, row.from_month, row.from_precision),
            ended=_partial(row.to_year, row.to_month, row.to_precision),
            is_carried_over=row.created_at < case.created_at,
        )
        for row in _rows(session, case.candidate_id)
    )


def _rows(session: Session, candidate_id: UUID) -> list[Experience]:
    query = select(Experience).where(Experience.candidate_id == candidate_id)
    return list(session.scalars(query.order_by(Experience.order_no, Experience.created_at, Experience.id)))


def _partial(year: int | None, month: int | None, precision: str) -> PartialDate:
    return PartialDate(year, month, DatePrecision(precision))


def _save(row: Experience, changes: Mapping[str, object], this_year: int) -> None:
    rest = dict(changes)
    began, ended = rest.pop("began", None), rest.pop("ended", None)
    save_fields(row, rest, _RULES)
    if isinstance(began, PartialDate):
        date = began.checked(this_year)
        row.from_year, row.from_month, row.from_precision = date.year, date.month, date.precision.value
    if isinstance(ended, PartialDate):
        date = ended.checked(this_year)
        row.to_year, row.to_month, row.to_precision = date.year, date.month, date.precision.value
    _check_order(row, this_year)


def _check_order(row: Experience, this_year: int) -> None:
    began = _partial(row.from_year, row.from_month, row.from_precision or "unknown")
    ended = _partial(row.to_year, row.to_month, row.to_precision or "unknown")
    if is_surely_before(ended, began):
        raise UserError("ends_before_it_begins", began=began.year, ended=ended.year)
    if row.last_done_year is None:
        return
    PartialDate.of(row.last_done_year).checked(this_year)
    if is_surely_before(PartialDate.of(row.last_done_year), began):
        raise UserError("last_done_before_it_began", began=began.year, last=row.last_done_year)


_RULES: dict[str, Rule] = {
    "kind": choice(ExperienceKind),
    **{name: line() for name in ("title_own", "title_sv", "employer", "place_text", "country", "extent")},
    "is_ongoing": flag(),
    "last_done_year": number(EARLIEST_YEAR, 2200),
    "language": line(),
    "translation_kind": choice(TranslationKind),
    **{
        f"{question}_{tongue}": text()
        for question in ("done", "how", "responsibility", "skills")
        for tongue in ("own", "sv")
    },
    "tools": text(),
    "tools_own": text(),
    "scale_text": text(),
    "scale_own": text(),
    "people_led": number(0, 100_000),
    "paper_status": choice(PaperStatus),
    "paper_note": text(),
    "reference_name": line(),
    "reference_contact": line(),
    "reference_consent": flag(),
}
