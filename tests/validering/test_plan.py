"""A plan says how, where, when and by whom each module is seen, once for all occupations of the case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from forms.reading import read_profile
from tests.assessing import DAY, Assessed, made, open_assessed_case
from tests.opened import add_person
from tests.stores import new_store
from validering import cases, hosts, plan, profiles, staff
from validering.acting import StaffRole
from validering.assessor_register import change_assessor
from validering.errors import UserError
from validering.gaps import hints_of
from validering.profile import Method
from validering.storage.stores import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


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


def test_a_criterion_follows_its_module_until_it_is_planned_alone(store: Store, case: Assessed) -> None:
    module = case.profile.module("KOK-K1")
    store.apply(plan.plan_module, case.case_id, module.id, method=Method.DOCUMENT, day=DAY)
    alone = row(case, "KOK-K1").not_shown[0]
    later = DAY + timedelta(days=1)
    store.apply(
        plan.plan_criterion, case.case_id, alone.id, method=alone.allowed_methods[0], day=later, place="Ugnen"
    )
    planned = {each.criterion.id: each for each in row(case, "KOK-K1").criteria}
    assert planned[alone.id].has_opportunity
    assert planned[alone.id].seen_on == later
    assert alone not in row(case, "KOK-K1").not_shown
    assert {day for day, _, _ in row(case, "KOK-K1").occasions} == {DAY, later}
    store.apply(plan.plan_criterion, case.case_id, alone.id, method=None, day=None, place="")
    assert alone in row(case, "KOK-K1").not_shown
    assert not any(each.is_own for each in row(case, "KOK-K1").criteria)


def test_what_nobody_will_see_is_said_before_the_first_day(store: Store, case: Assessed) -> None:
    store.apply(plan.fill_plan, case.case_id, method=Method.DOCUMENT, day=DAY)
    facts = store.read(cases.read_facts, case.case_id)
    unseen = [
        each for one in store.read(plan.read_plan, case.case_id) if one.is_demanded for each in one.not_shown
    ]
    assert facts.profiles[0].criteria_unseen == len(unseen) > 0
    (hint,) = hints_of(facts)
    assert str(len(unseen)) in hint.text("sv")
    first = unseen[0]
    store.apply(plan.plan_criterion, case.case_id, first.id, method=first.allowed_methods[0])
    assert store.read(cases.read_facts, case.case_id).profiles[0].criteria_unseen == len(unseen) - 1
    case.mark(case.of_the_trade()[0], "independent")
    assert not hints_of(store.read(cases.read_facts, case.case_id))


def test_a_module_planned_criterion_by_criterion_is_planned(store: Store, case: Assessed) -> None:
    for criterion in case.profile.module("KOK-K1").criteria:
        store.apply(
            plan.plan_criterion, case.case_id, criterion.id, method=criterion.allowed_methods[0], day=DAY
        )
    assert row(case, "KOK-K1").has_opportunity
    assert store.read(cases.read_facts, case.case_id).profiles[0].modules_planned == 1


def test_a_place_that_the_register_knows_leads_to_it(store: Store, case: Assessed) -> None:
    host = made(store.apply(hosts.add_host, name="Köket vid Ån", can_show="Storkök, ugn och diskrum"))
    with pytest.raises(UserError) as refusal:
        store.apply(hosts.add_host, name="köket vid an")
    assert refusal.value.code == "host_known"
    store.apply(plan.plan_module, case.case_id, "KOK-K1", place="koket vid ån")
    with pytest.raises(UserError) as refusal:
        store.apply(hosts.remove_host, host)
    assert refusal.value.code == "host_in_use"
    store.apply(plan.plan_module, case.case_id, "KOK-K1", place="Hos kandidatens granne")
    store.apply(hosts.change_host, host, is_active=False, address="Ågatan 2")
    (kept,) = store.read(hosts.read_hosts)
    assert (kept.is_active, kept.address) == (False, "Ågatan 2")
    store.apply(hosts.remove_host, host)
    assert store.read(hosts.read_hosts) == ()


def test_the_register_of_assessors_says_languages_and_days(store: Store) -> None:
    own = store.acting.staff_id
    store.apply(
        change_assessor,
        own,
        spoken_languages=["ar", "sv"],
        availability="Tisdagar",
        impartiality="Kajens kök",
    )
    (entry,) = store.read(staff.read_assessors)
    assert (entry.spoken_languages, entry.availability, entry.impartiality) == (
        ("ar", "sv"),
        "Tisdagar",
        "Kajens kök",
    )
    with pytest.raises(UserError) as refusal:
        store.apply(change_assessor, own, spoken_languages=["xx"])
    assert refusal.value.code == "language_unknown"
