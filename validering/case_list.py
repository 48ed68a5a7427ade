"""All cases in one list, read by the page: who, what, how far, what is missing, who leads, when touched."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from validering.case_numbers import without_document_digits
from validering.case_summary import SORT_LANGUAGES, missing_of
from validering.gaps import Missing, StepId
from validering.profile import SWEDISH, Translated
from validering.seeing import SEE_CASES, may_reader
from validering.states import CaseState
from validering.storage.search import named_like
from validering.storage.tables.summary import CaseSummary
from validering.terms import CaseHalt

PAGE = 50


class CaseSort(StrEnum):
    """What the list is ordered by; cases that are alike there follow their numbers."""

    CANDIDATE = "candidate"
    NUMBER = "case_no"
    OCCUPATION = "occupations"
    STEP = "step"
    MISSING = "missing"
    LEAD = "lead"
    CHANGED = "changed"


_SAYS_NOTHING = frozenset({CaseSort.NUMBER, CaseSort.STEP, CaseSort.LEAD, CaseSort.CHANGED})
"""By what a list may be ordered that does not say who the cases are about."""


@dataclass(frozen=True, slots=True)
class CaseOrder:
    """An order of the list; occupations are ordered as they are named in ``language``."""

    by: CaseSort = CaseSort.CHANGED
    is_descending: bool = True
    language: str = SWEDISH


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases are wanted: every field that is not left as it is narrows it down.

    ``query`` is a part of the name or number in any spelling.
    """

    query: str = ""
    step: StepId | None = None
    is_halted: bool = False
    is_closed: bool = False
    lead_id: UUID | None = None
    has_no_lead: bool = False


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the list; ``shown_name`` is the alias of a protected person.

    ``search_text`` is folded and holds no name of a protected person; ``step`` is None for a complete case.
    For somebody who sees no cases there are number, step, lead and last change alone.
    """

    case_id: UUID
    case_no: str
    shown_name: str
    is_protected: bool
    occupations: tuple[Translated, ...]
    trade_wish: str | None
    step: StepId | None
    state: CaseState
    halt: CaseHalt | None
    missing: tuple[Missing, ...]
    lead_id: UUID | None
    lead_name: str
    changed_at: datetime
    sort_name: str
    search_text: str


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some lines of the list; ``after`` is where the next page goes on, None at the end."""

    rows: tuple[CaseRow, ...]
    after: tuple[Any, str] | None


def read_case_page(
    session: Session,
    order: CaseOrder | None = None,
    wanted: CaseFilter | None = None,
    *,
    after: tuple[Any, str] | None = None,
    limit: int = PAGE,
) -> CasePage:
    """The next ``limit`` cases in ``order``, from the place ``after`` on; a page costs the same anywhere.

    Somebody who sees no cases gets them without names, and neither ordered nor found by them.
    """
    order = order or CaseOrder()
    sees_cases = may_reader(session, *SEE_CASES)
    if not sees_cases and order.by not in _SAYS_NOTHING:
        order = replace(order, by=CaseSort.NUMBER)
    column = _column(order)
    is_by_number = order.by is CaseSort.NUMBER
    place = (column,) if is_by_number else (column, CaseSummary.number_sort)
    statement = _narrowed(select(CaseSummary), wanted or CaseFilter(), by_name=sees_cases)
    if after is not None:
        here, there = tuple_(*place), after[: len(place)]
        statement = statement.where(here < there if order.is_descending else here > there)
    ordered = statement.order_by(*((each.desc() if order.is_descending else each) for each in place))
    found = session.scalars(ordered.limit(limit)).all()
    is_last = len(found) < limit
    last = None if is_last else (getattr(found[-1], column.key), found[-1].number_sort)
    rows = (_row(each) for each in found)
    return CasePage(tuple(each if sees_cases else _bare(each) for each in rows), last)


def count_cases(session: Session, wanted: CaseFilter | None = None) -> int:
    """How many cases the filter lets through."""
    counted = select(func.count()).select_from(CaseSummary)
    by_name = may_reader(session, *SEE_CASES)
    found: int = session.scalars(_narrowed(counted, wanted or CaseFilter(), by_name=by_name)).one()
    return found


def read_case_list(session: Session) -> tuple[CaseRow, ...]:
    """All cases, the last changed first: for what goes through every one of them."""
    newest = select(CaseSummary).order_by(CaseSummary.changed_at.desc(), CaseSummary.case_id)
    return tuple(_row(each) for each in session.scalars(newest))


def rows_of(session: Session, picked: Select[CaseSummary]) -> tuple[CaseRow, ...]:
    """The lines of the summaries that a statement picks, in its order."""
    return tuple(_row(each) for each in session.scalars(picked))


def read_leads(session: Session) -> tuple[tuple[UUID, str], ...]:
    """Everybody who leads a case, by name."""
    rows = session.execute(
        select(CaseSummary.lead_id, CaseSummary.lead_name, CaseSummary.lead_sort)
        .where(CaseSummary.lead_id.is_not(None))
        .distinct()
        .order_by(CaseSummary.lead_sort, CaseSummary.lead_id)
    )
    return tuple((lead_id, name) for lead_id, name, _ in rows if lead_id is not None)


def _column(order: CaseOrder) -> InstrumentedAttribute[Any]:
    columns: dict[CaseSort, InstrumentedAttribute[Any]] = {
        CaseSort.CANDIDATE: CaseSummary.sort_name,
        CaseSort.NUMBER: CaseSummary.number_sort,
        CaseSort.STEP: CaseSummary.step_sort,
        CaseSort.MISSING: CaseSummary.missing_count,
        CaseSort.LEAD: CaseSummary.lead_sort,
        CaseSort.CHANGED: CaseSummary.changed_at,
    }
    if order.by in columns:
        return columns[order.by]
    language = order.language if order.language in SORT_LANGUAGES else SWEDISH
    found: InstrumentedAttribute[Any] = getattr(CaseSummary, f"occupation_sort_{language}")
    return found


def _narrowed(statement: Select[Any], wanted: CaseFilter, *, by_name: bool) -> Select[Any]:
    query = without_document_digits(wanted.query)
    conditions: list[ColumnElement[bool] | None] = [
        named_like(query) if by_name else CaseSummary.case_no.icontains(query.strip(), autoescape=True),
        CaseSummary.step == wanted.step.value if wanted.step else None,
        CaseSummary.halt.is_not(None) if wanted.is_halted else None,
        CaseSummary.step.is_(None) if wanted.is_closed else None,
        CaseSummary.lead_id == wanted.lead_id if wanted.lead_id else None,
        CaseSummary.lead_id.is_(None) if wanted.has_no_lead else None,
    ]
    return statement.where(*(each for each in conditions if each is not None))


def _bare(row: CaseRow) -> CaseRow:
    """A line that says of whom it is as little as what the person wants."""
    nothing: dict[str, Any] = {"occupations": (), "trade_wish": None, "missing": ()}
    return replace(row, shown_name="", sort_name="", search_text="", is_protected=False, **nothing)


def _row(kept: CaseSummary) -> CaseRow:
    return CaseRow(
        case_id=kept.case_id,
        case_no=kept.case_no,
        shown_name=kept.shown_name,
        is_protected=kept.is_protected,
        occupations=tuple(Translated(texts=texts) for texts in kept.occupations),
        trade_wish=kept.trade_wish,
        step=StepId(kept.step) if kept.step else None,
        state=CaseState(kept.state),
        halt=CaseHalt(kept.halt) if kept.halt else None,
        missing=tuple(missing_of(item) for item in kept.missing),
        lead_id=kept.lead_id,
        lead_name=kept.lead_name,
        changed_at=kept.changed_at,
        sort_name=kept.sort_name,
        search_text=kept.search_text,
    )
