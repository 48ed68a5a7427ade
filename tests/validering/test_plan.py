"""A plan says how, where, when and by whom each module is seen, once for all occupations of the case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.reading import read_profile
from tests.assessing import DAY, Assessed, open_assessed_case
from tests.opened import add_person
from tests.stores import new_store
from validering import cases, plan, profiles
from validering.acting import StaffRole
from validering.errors import UserError
from validering.profile import Method
from validering.storage.stores import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path)
    yield made
    made.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    return open_assessed_case(store)


def row(case: Assessed, module_id: str) -> plan.PlannedModule:
    rows = case.store.read(plan.read_plan, case.case_id)
    return next(one for one in rows if one.module.id == module_id)


def test_each_field_is_saved_by_itself(store: Store, case: Assessed) -> None:
    store.apply(plan.plan_module, case.case_id, "KOK-K1", place="  Skolköket ")
    store.apply(plan.plan_module, case.case_id, "KOK-K1", method=Method.OBSERVATION)
    assert not row(case, "KOK-K1").has_opportunity
    store.apply(plan.plan_module, case.case_id, "KOK-K1", day=DAY, assessor_id=store.acting.staff_id)
    planned = row(case, "KOK-K1")
    assert (planned.method, planned.place, planned.day) == (Method.OBSERVATION, "Skolköket", DAY)
    assert planned.assessor_name == "Karin Ek"
    assert planned.has_opportunity
    assert store.read(cases.read_facts, case.case_id).profiles[0].modules_planned == 1


def test_what_a_method_cannot_show_is_told_before_the_first_day(store: Store, case: Assessed) -> None:
    store.apply(plan.plan_module, case.case_id, "KOK-K1", method=Method.DOCUMENT)
    module = case.profile.module("KOK-K1")
    wanted = [one.id for one in module.criteria if Method.DOCUMENT not in one.allowed_methods]
    assert wanted
    assert [one.id for one in row(case, "KOK-K1").not_shown] == wanted
    assert row(case, "KOK-K2").not_shown == ()


def test_a_module_that_two_occupations_share_is_planned_once(store: Store, case: Assessed) -> None:
    store.apply(profiles.choose_profile, case.case_id, read_profile("REST-BITR"))
    titles = row(case, "KOK-K1").profile_titles
    assert [title.sv for title in titles] == ["Kock", "Restaurang- och köksbiträde"]
    store.apply(plan.plan_module, case.case_id, "KOK-K1", method=Method.OBSERVATION, day=DAY)
    facts = store.read(cases.read_facts, case.case_id)
    assert [profile.modules_planned for profile in facts.profiles] == [1, 1]


def test_filling_leaves_what_is_planned(store: Store, case: Assessed) -> None:
    store.apply(plan.plan_module, case.case_id, "KOK-K2", place="Lagret")
    store.apply(plan.fill_plan, case.case_id, method=Method.OBSERVATION, place="Skolköket", day=DAY)
    demanded = {module.id for module in case.profile.demanded}
    every = store.read(plan.read_plan, case.case_id)
    rows = [one for one in every if one.module.id in demanded]
    assert all(one.has_opportunity for one in rows)
    assert not any(one.has_opportunity for one in every if one not in rows), (
        "optional ones are planned by choice"
    )
    assert {one.place for one in rows} == {"Skolköket", "Lagret"}
    assert row(case, "KOK-K2").place == "Lagret"


def test_only_an_active_assessor_stands_in_the_plan(store: Store, case: Assessed) -> None:
    teacher = add_person(store, "Lars Ström", StaffRole.SFI_TEACHER)
    with pytest.raises(UserError) as refused:
        store.apply(plan.plan_module, case.case_id, "KOK-K1", assessor_id=teacher)
    assert refused.value.code == "plan_no_assessor"
    assert row(case, "KOK-K1").assessor_id is None


def test_nothing_is_planned_for_somebody_who_has_not_been_informed(store: Store) -> None:
    case = open_assessed_case(store, informed=False)
    with pytest.raises(UserError) as refused:
        store.apply(plan.plan_module, case.case_id, "KOK-K1", day=DAY)
    assert refused.value.code == "missing_receipt"
