"""The list by the page: every order and filter gives the rows of the whole, and no page sorts the store."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from tests.assessing import open_assessed_case
from tests.opened import open_portfolio_case
from tests.stores import new_store
from validering import candidates, cases, halts, participants, sessions
from validering.bench import read_bench
from validering.case_list import (
    CaseFilter,
    CaseOrder,
    CaseSort,
    count_cases,
    read_case_page,
    read_leads,
)
from validering.case_summary import SORT_LANGUAGES, number_sort
from validering.evidence_reading import read_evidence
from validering.gaps import StepId
from validering.storage.stores import Store
from validering.terms import CaseHalt, HaltReason

NAMES = ("Åsa Öberg", "Amina Yusuf", "Bo Ärlig", "Olena Kovalenko", "أحمد حداد", "Bo Ek", "Zeynep Yıldız")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = new_store(tmp_path_factory.mktemp("list"))
    fill(opened)
    yield opened
    opened.close()


def fill(store: Store) -> None:
    made = [open_portfolio_case(store, name) for name in NAMES]
    open_assessed_case(store)
    store.apply(halts.halt_case, made[0], CaseHalt.PAUSED, HaltReason.CHILDCARE)
    store.apply(participants.hand_over_lead, made[1], store.acting.staff_id)
    store.apply(cases.change_case, made[2], order_trade_wish="Snickare")
    store.apply(candidates.change_candidate, made[3], phone="040-123 00 00")


def all_pages(store: Store, order: CaseOrder, wanted: CaseFilter, limit: int) -> list[UUID]:
    found: list[UUID] = []
    page = store.read(read_case_page, order, wanted, limit=limit)
    while True:
        found += [row.case_id for row in page.rows]
        if page.after is None:
            return found
        page = store.read(read_case_page, order, wanted, after=page.after, limit=limit)


@pytest.mark.parametrize("sort", list(CaseSort))
def test_pages_of_any_size_make_the_same_list_both_ways(store: Store, sort: CaseSort) -> None:
    for language, query in product(SORT_LANGUAGES, ("", "o")):
        wanted = CaseFilter(query=query)
        up = CaseOrder(sort, is_descending=False, language=language)
        down = CaseOrder(sort, is_descending=True, language=language)
        whole = all_pages(store, up, wanted, 100)
        assert len(whole) == len(set(whole)) == store.read(count_cases, wanted)
        for limit in (1, 2, 3):
            assert all_pages(store, up, wanted, limit) == whole
            assert all_pages(store, down, wanted, limit) == whole[::-1]


def test_swedish_letters_come_last_and_arabic_after_them(store: Store) -> None:
    page = store.read(read_case_page, CaseOrder(CaseSort.CANDIDATE, is_descending=False))
    shown = [row.shown_name.split()[-1] for row in page.rows]
    assert shown == ["Ek", "Haddad", "Kovalenko", "Yıldız", "Yusuf", "Ärlig", "Öberg", "حداد"]


def test_filters_narrow_the_list_down(store: Store) -> None:
    own = store.acting.staff_id
    for wanted, names in (
        (CaseFilter(is_halted=True), ["Åsa Öberg"]),
        (CaseFilter(lead_id=own), ["Amina Yusuf"]),
        (CaseFilter(lead_id=own, query="bo"), []),
        (CaseFilter(is_closed=True), []),
        (CaseFilter(step=StepId.MAPPING), []),
    ):
        page = store.read(read_case_page, None, wanted)
        assert [row.shown_name for row in page.rows] == names
        assert store.read(count_cases, wanted) == len(names)
    assert store.read(count_cases, CaseFilter(has_no_lead=True)) == len(NAMES)
    assert store.read(read_leads) == ((own, store.acting.name),)


def test_the_ten_thousandth_case_of_a_year_comes_after_the_one_before() -> None:
    numbers = ["2026-10000-A", "2026-9999-A", "2025-0001-A", "2026-9999-B"]
    assert sorted(numbers, key=number_sort) == ["2025-0001-A", "2026-9999-A", "2026-9999-B", "2026-10000-A"]


@pytest.mark.parametrize("sort", list(CaseSort))
def test_a_page_is_read_along_an_index(store: Store, sort: CaseSort) -> None:
    for language, query in product(SORT_LANGUAGES, ("", "oberg", "bo")):
        order = CaseOrder(sort, language=language)
        after = (
            ("\uffff", "\uffff") if sort not in (CaseSort.CHANGED, CaseSort.STEP, CaseSort.MISSING) else None
        )
        plans = _plans(store, read_case_page, order, CaseFilter(query=query, has_no_lead=True), after=after)
        assert any("case_summary USING INDEX ix_case_summary_" in step for step in plans), plans
        assert not [step for step in plans if "TEMP B-TREE" in step], plans


def test_one_case_is_read_without_going_through_any_other(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case = open_assessed_case(store)
    case.mark(case.module("K1")[0], "independent")
    reads: list[tuple[Any, UUID]] = [
        (cases.read_case, case.case_id),
        (candidates.read_candidate, case.case_id),
        (cases.read_facts, case.case_id),
        (sessions.read_sessions, case.case_id),
        (read_bench, case.case_profile_id),
        (read_evidence, case.case_id),
    ]
    for read, key in reads:
        steps = _plans(store, read, key)
        assert steps
        # Marks are few: signing takes them away.
        scans = [step for step in steps if step.startswith("SCAN") and "working_mark" not in step]
        assert [step for step in scans if "CONSTANT ROW" not in step and "(subquery" not in step] == [], read
    store.close()


def _plans(store: Store, read: Any, *args: Any, **named: Any) -> list[str]:
    """The steps of SQLite's plans for everything that ``read`` asks, without statistics of any store."""
    asked: list[tuple[str, Any]] = []

    def listen(_link: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        asked.append((statement, values))

    event.listen(store._engine, "before_cursor_execute", listen)
    try:
        store.look(read, *args, **named)
    finally:
        event.remove(store._engine, "before_cursor_execute", listen)
    selects = [each for each in asked if each[0].lstrip().upper().startswith("SELECT")]
    return [
        str(row[3])
        for statement, values in selects
        for row in store._connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)
    ]
