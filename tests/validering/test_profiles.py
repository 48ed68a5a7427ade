"""A case freezes the profiles it chooses; what it weighed and left stays on record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from forms.reading import ModuleRef, free_profile, read_profile
from tests.assessing import DAY, open_assessed_case
from tests.opened import open_portfolio_case, ready_to_register, sign_in_as
from tests.stores import new_store
from validering import cases, halts, plan, profiles, self_rating
from validering.acting import StaffRole
from validering.errors import UserError
from validering.profile import Method
from validering.storage.stores import Store
from validering.terms import CaseHalt, Frequency, HaltReason


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path)
    yield made
    made.close()


@pytest.fixture
def case_id(store: Store) -> UUID:
    return open_portfolio_case(store, "Samira Haddad")


def chosen(store: Store, case_id: UUID) -> list[str]:
    return [view.profile.id for view in store.read(profiles.read_chosen_profiles, case_id)]


def test_the_frozen_profile_is_the_one_that_was_chosen_in_all_its_languages(
    store: Store, case_id: UUID
) -> None:
    kock = read_profile("REST-KOCK")
    store.apply(profiles.choose_profile, case_id, kock, "  Tolv år som kock  ")
    (view,) = store.read(profiles.read_case_profiles, case_id)
    assert view.profile == kock
    assert view.profile.sha256() == kock.sha256()
    assert view.profile.title.get("ar") == kock.title.get("ar")
    assert (view.reason, view.chosen_by_name) == ("Tolv år som kock", "Karin Ek")


def test_a_version_is_chosen_once_and_another_stands_beside_it(store: Store, case_id: UUID) -> None:
    kock = read_profile("REST-KOCK")
    newer = kock.model_copy(update={"version": "2.0.0"})
    store.apply(profiles.choose_profile, case_id, kock)
    store.apply(profiles.choose_profile, case_id, newer)
    for again in (kock, newer, newer.model_copy(update={"status": "branch"})):
        with pytest.raises(UserError) as refused:
            store.apply(profiles.choose_profile, case_id, again)
        assert refused.value.code == "profile_chosen_already"
    views = store.read(profiles.read_chosen_profiles, case_id)
    assert [view.profile.version for view in views] == [kock.version, "2.0.0"]


def test_a_profile_is_left_aside_with_a_reason_and_taken_up_again(store: Store, case_id: UUID) -> None:
    kock = read_profile("REST-KOCK")
    row = store.apply(profiles.choose_profile, case_id, kock).new_id
    assert row is not None
    with pytest.raises(UserError) as refused:
        store.apply(profiles.drop_profile, row, "  ")
    assert refused.value.code == "drop_needs_reason"
    store.apply(profiles.drop_profile, row, "Vill arbeta med annat")
    assert chosen(store, case_id) == []
    (view,) = store.read(profiles.read_case_profiles, case_id)
    assert view.dropped_reason == "Vill arbeta med annat"
    assert store.read(cases.read_facts, case_id).profiles == ()
    assert store.apply(profiles.choose_profile, case_id, kock, "Ändrade sig").new_id == row
    assert chosen(store, case_id) == ["REST-KOCK"]


def test_what_has_been_rated_is_not_left_aside(store: Store) -> None:
    case = open_assessed_case(store)
    case.mark(case.module("K1")[0], "independent")
    with pytest.raises(UserError) as refused:
        store.apply(profiles.drop_profile, case.case_profile_id, "Fel yrke")
    assert refused.value.code == "profile_has_ratings"
    assert chosen(store, case.case_id) == ["REST-KOCK"]


def test_the_reason_can_be_written_later(store: Store, case_id: UUID) -> None:
    row = store.apply(profiles.choose_profile, case_id, read_profile("REST-KOCK")).new_id
    assert row is not None
    store.apply(profiles.change_reason, row, "Eget kafé i Aleppo")
    assert store.read(profiles.read_case_profile, row).reason == "Eget kafé i Aleppo"


def test_modules_of_several_occupations_make_a_profile_of_their_own(store: Store, case_id: UUID) -> None:
    refs = [ModuleRef(module="KOK-K1"), ModuleRef(module="VARD-V1", only=("VARD-V1.01",))]
    store.apply(profiles.choose_profile, case_id, free_profile("Kök på äldreboende", refs))
    (view,) = store.read(profiles.read_chosen_profiles, case_id)
    assert view.profile.title.sv == "Kök på äldreboende"
    assert [len(module.criteria) for module in view.profile.modules][1] == 1


def test_what_was_answered_and_planned_counts_in_a_second_profile_with_the_same_modules(store: Store) -> None:
    case = open_assessed_case(store)
    store.apply(plan.plan_module, case.case_id, "KOK-K1", method=Method.OBSERVATION, day=DAY)
    store.apply(
        self_rating.rate_task,
        case.case_profile_id,
        "KOK-K1.T1",
        frequency=Frequency.NEVER,
        answered_in="ar",
    )
    store.apply(profiles.choose_profile, case.case_id, read_profile("REST-BITR"))
    helper = store.read(cases.read_facts, case.case_id).profiles[1]
    assert (helper.modules_planned, helper.tasks_rated) == (1, 1)


def test_a_stopped_case_chooses_nothing(store: Store, case_id: UUID) -> None:
    store.apply(halts.halt_case, case_id, CaseHalt.PAUSED, HaltReason.CHILDCARE)
    with pytest.raises(UserError) as refused:
        store.apply(profiles.choose_profile, case_id, read_profile("REST-KOCK"))
    assert refused.value.code == "case_is_halted"


def test_a_teacher_chooses_and_lets_the_candidate_answer_but_plans_nothing(
    store: Store, case_id: UUID
) -> None:
    ready_to_register(store, case_id)
    teacher = sign_in_as(store, StaffRole.SFI_TEACHER)
    row = teacher.apply(profiles.choose_profile, case_id, read_profile("REST-KOCK")).new_id
    assert row is not None
    teacher.apply(self_rating.rate_task, row, "KOK-K1.T1", frequency=Frequency.NEVER, answered_in="ar")
    with pytest.raises(UserError) as refused:
        teacher.apply(plan.plan_module, case_id, "KOK-K1", day=DAY)
    assert refused.value.code == "not_allowed"
    teacher.close()
