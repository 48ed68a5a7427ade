"""Where the own view and the rating differ, told as what to talk about and never as a number."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.assessing import Assessed, add_second_person
from tests.begun import begun_case
from tests.stores import open_again
from validering.acting import StaffRole
from validering.bench import read_bench
from validering.differences import Difference, DifferenceKind, differences
from validering.self_rating import rate_task
from validering.terms import Absence, AbsenceReason, Frequency, OwnAutonomy

LOWER, HIGHER, LEFT = DifferenceKind.JUDGED_LOWER, DifferenceKind.JUDGED_HIGHER, DifferenceKind.NOT_ASSESSED
ALONE, HELPED = OwnAutonomy.ALONE, OwnAutonomy.WITH_HELP
OFTEN, SELDOM, NEVER = Frequency.OFTEN, Frequency.SELDOM, Frequency.NEVER


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Assessed:
    return begun_case(tmp_path_factory.mktemp("differences"))


def found(case: Assessed) -> dict[str, Difference]:
    bench = case.store.read(read_bench, case.case_profile_id)
    return {each.line.criterion.id: each for each in differences(bench)}


@pytest.mark.parametrize(
    ("frequency", "autonomy", "level_id", "kind"),
    [
        (OFTEN, ALONE, "with_support", LOWER),
        (SELDOM, ALONE, "not_shown", LOWER),
        (OFTEN, ALONE, "independent", None),
        (OFTEN, HELPED, "with_support", None),
        (OFTEN, HELPED, "not_shown", LOWER),
        (OFTEN, HELPED, "independent", HIGHER),
        (SELDOM, HELPED, "not_shown", None),
        (NEVER, None, "not_shown", None),
        (NEVER, None, "with_support", HIGHER),
        (NEVER, None, "proficient", HIGHER),
    ],
)
def test_what_was_said_beside_what_was_seen(
    case: Assessed,
    frequency: Frequency,
    autonomy: OwnAutonomy | None,
    level_id: str,
    kind: DifferenceKind | None,
) -> None:
    task = case.profile.modules[0].tasks[0]
    case.store.apply(
        rate_task, case.case_profile_id, task.id, frequency=frequency, autonomy=autonomy, answered_in="ar"
    )
    case.mark(task.criteria[0], level_id, "Syntes.")
    difference = found(case).get(task.criteria[0])
    assert (difference.kind if difference else None) is kind


def test_what_was_not_assessed_comes_last_and_what_does_not_apply_not_at_all(case: Assessed) -> None:
    ids = case.module("K3")
    case.mark(ids[0], absence=Absence.NOT_ASSESSED, absence_reason=AbsenceReason.TIME)
    optional = next(each.id for each in case.profile.criteria() if not each.is_critical)
    case.mark(optional, absence=Absence.NOT_APPLICABLE, absence_reason=AbsenceReason.NOT_IN_WORKPLACE)
    kinds = found(case)
    assert kinds[ids[0]].kind is LEFT
    assert optional not in kinds
    places = [list(DifferenceKind).index(each.kind) for each in kinds.values()]
    assert places == sorted(places)


def test_who_may_not_read_the_answers_is_told_no_difference(case: Assessed) -> None:
    add_second_person(case.store, StaffRole.QUALITY_ASSURER)
    other = open_again(case.store, "olof")
    assert {each.kind for each in found(replace(case, store=other)).values()} == {LEFT}
    bench = other.read(read_bench, case.case_profile_id)
    assert all(line.own_view is None for line in bench.lines())
    other.close()
