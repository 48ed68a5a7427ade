"""Groups: opened in one act or not at all, seen by those they are for, with protected people by number."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case
from tests.stores import new_store, open_again
from validering import candidates, halts
from validering.acting import StaffRole
from validering.case_list import count_cases, read_case_page
from validering.cases import read_facts
from validering.duplicates import PersonSought, read_duplicates_of_all
from validering.errors import UserError
from validering.group_reading import find_groups, read_cases_numbered, read_group, read_groups
from validering.groups import (
    Newcomer,
    change_group,
    close_group,
    enlarge_group,
    leave_group,
    open_group,
    reopen_group,
)
from validering.languages import read_languages
from validering.staff import read_staff
from validering.states import StepId, next_act
from validering.storage.stores import Store
from validering.terms import CaseHalt, HaltReason, Product, ProtectionLevel

NAMES = ("Rim Haddad", "Ali Noor", "Åsa Berg", "Zaki Omar", "Lina Aziz")
PORTFOLIO = (Product.MERIT_PORTFOLIO,)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path)
    yield opened
    opened.close()


def person(name: str, language: str | None = "ar") -> Newcomer:
    given, _, family = name.partition(" ")
    return Newcomer({"given_names": given, "family_names": family}, language)


def opened(store: Store, name: str = "Kockar i höst", names: tuple[str, ...] = NAMES) -> UUID:
    change = store.apply(
        open_group, name=name, newcomers=[person(each) for each in names], products=PORTFOLIO
    )
    assert change.new_id is not None
    return change.new_id


def shown(store: Store, group_id: UUID) -> list[str]:
    return [member.row.shown_name for member in store.read(read_group, group_id).members]


def test_a_group_opens_a_case_for_everybody_with_the_first_language(store: Store) -> None:
    group = opened(store)
    view = store.read(read_group, group)
    assert shown(store, group) == ["Lina Aziz", "Åsa Berg", "Rim Haddad", "Ali Noor", "Zaki Omar"]
    assert store.read(count_cases) == len(NAMES) == view.line.members
    assert view.line.responsible_name == "Karin Ek"
    assert dict(view.steps()) == {StepId.REGISTERED: 5}
    for member in view.members:
        (language,) = store.read(read_languages, member.row.case_id)
        assert language.bcp47 == "ar" and language.is_first
        assert member.next == next_act(store.read(read_facts, member.row.case_id))


def test_everybody_or_nobody(store: Store) -> None:
    newcomers = [*map(person, NAMES), Newcomer({"given_names": ""})]
    with pytest.raises(UserError, match="namn") as refused:
        store.apply(open_group, name="Kockar", newcomers=newcomers, products=PORTFOLIO)
    assert refused.value.code == "name_missing"
    assert store.read(count_cases) == 0 and store.read(read_groups) == ()


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("group_name_missing", {"name": " "}),
        ("group_empty", {"newcomers": []}),
        ("group_too_large", {"newcomers": [Newcomer({"given_names": f"N{n}"}) for n in range(41)]}),
        ("products_missing", {"products": ()}),
    ],
)
def test_what_a_group_needs_is_asked_for(store: Store, code: str, wanted: dict[str, object]) -> None:
    with pytest.raises(UserError) as refused:
        store.apply(
            open_group,
            **{"name": "Kockar", "newcomers": [person(NAMES[0])], "products": PORTFOLIO} | wanted,  # type: ignore[arg-type]
        )
    assert refused.value.code == code
    assert store.read(read_groups) == ()


def test_people_join_leave_and_are_in_several_groups(store: Store) -> None:
    first, second = opened(store), opened(store, "Svenska A", ("Omid Rahimi",))
    case_id = store.read(read_group, first).members[0].row.case_id
    store.apply(enlarge_group, second, newcomers=[Newcomer(case_id=case_id)])
    assert store.read(read_group, second).line.members == 2
    with pytest.raises(UserError) as twice:
        store.apply(enlarge_group, second, newcomers=[Newcomer(case_id=case_id)])
    assert twice.value.code == "group_has_case"
    store.apply(leave_group, second, case_id)
    assert store.read(read_group, second).line.members == 1
    assert store.read(read_group, first).line.members == 5
    with pytest.raises(UserError) as gone:
        store.apply(leave_group, second, case_id)
    assert gone.value.code == "row_gone"


def test_one_more_case_of_somebody_who_has_been_here(store: Store) -> None:
    case_id = open_portfolio_case(store, "Amina Yusuf")
    ((hit,),) = store.read(read_duplicates_of_all, [PersonSought("Amina Yusuf")])
    group = store.apply(
        open_group, name="Kockar", newcomers=[Newcomer(returning=hit.candidate_id)], products=PORTFOLIO
    ).new_id
    assert group is not None
    (member,) = store.read(read_group, group).members
    assert member.row.case_id != case_id and member.row.shown_name == "Amina Yusuf"


def test_a_closed_group_takes_nobody_in_until_it_is_opened_again(store: Store) -> None:
    group = opened(store)
    store.apply(close_group, group)
    assert store.read(read_groups) == ()
    assert [line.id for line in store.read(read_groups, is_closed=True)] == [group]
    with pytest.raises(UserError) as refused:
        store.apply(enlarge_group, group, newcomers=[person("Omid Rahimi")], products=PORTFOLIO)
    assert refused.value.code == "group_closed"
    with pytest.raises(UserError) as again:
        store.apply(close_group, group)
    assert again.value.code == "group_closed"
    opened(store, names=("Omid Rahimi",))
    with pytest.raises(UserError) as taken:
        store.apply(reopen_group, group)
    assert taken.value.code == "group_name_taken"
    store.apply(close_group, store.read(read_groups)[0].id)
    store.apply(reopen_group, group)
    assert [line.id for line in store.read(read_groups)] == [group]


def test_a_protected_person_is_there_by_number_alone(store: Store) -> None:
    group = opened(store)
    before = next(each for each in store.read(read_group, group).members if each.row.shown_name == "Ali Noor")
    store.apply(candidates.change_protection, before.row.case_id, ProtectionLevel.SEKRETESSMARKERING)
    last = store.read(read_group, group).members[-1].row
    assert last.case_id == before.row.case_id and last.is_protected
    assert (last.shown_name, last.sort_name, last.search_text, last.occupations) == ("", "", "", ())


def test_what_is_next_in_a_case_that_is_stopped(store: Store) -> None:
    group = opened(store)
    case_id = store.read(read_group, group).members[0].row.case_id
    store.apply(halts.halt_case, case_id, CaseHalt.PAUSED, HaltReason.PERSONAL)
    assert store.read(read_group, group).members[0].next.code == "next_resume"


def test_a_teacher_sees_and_changes_their_own_groups_alone(store: Store) -> None:
    teacher = add_person(store, "Johan", StaffRole.SFI_TEACHER)
    theirs, others = opened(store, "Svenska A", ("Omid Rahimi",)), opened(store)
    store.apply(change_group, theirs, name="Svenska A1", responsible_id=teacher)
    store = open_again(store, "Johan", SECOND_PASSPHRASE)
    assert [line.name for line in store.read(read_groups)] == ["Svenska A1"]
    assert [line.name for line in store.read(find_groups, "svenska")] == ["Svenska A1"]
    assert store.read(find_groups, "kockar") == () == store.read(find_groups, " ")
    with pytest.raises(UserError) as hidden:
        store.read(read_group, others)
    assert hidden.value.code == "row_gone"
    with pytest.raises(UserError) as refused:
        store.apply(close_group, others)
    assert refused.value.code == "row_gone"
    own = opened(store, "Svenska B", ("Sara Ali",))
    with pytest.raises(UserError) as given_away:
        store.apply(change_group, own, name="Svenska B", responsible_id=_karin(store))
    assert given_away.value.code == "responsible_unfit"
    store.close()


def _karin(store: Store) -> UUID:
    return next(each.id for each in store.read(read_staff) if each.name == "Karin Ek")


def test_who_runs_no_cases_is_not_responsible(store: Store) -> None:
    other = add_person(store, "Samira", StaffRole.QUALITY_ASSURER)
    with pytest.raises(UserError) as refused:
        store.apply(
            open_group, name="K", newcomers=[person("Rim Haddad")], products=PORTFOLIO, responsible_id=other
        )
    assert refused.value.code == "responsible_unfit"


def test_cases_are_found_by_their_numbers_and_made_up_ones_are_not(store: Store) -> None:
    opened(store)
    (row, *_) = store.read(read_case_page).rows
    assert store.read(read_cases_numbered, [row.case_no, "2020-0001-A"]) == {row.case_no: row.case_id}
    with pytest.raises(UserError) as refused:
        store.read(read_group, uuid4())
    assert refused.value.code == "row_gone"
