"""The ways of those who do not assess: a coordinator and a teacher with a group, and a quality assurer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from tests.journeys import administering, grouping, screen, staffing
from tests.journeys.conftest import Start
from tests.journeys.grouping import entry, word
from tests.journeys.hands import Hand, Keys, Mouse
from tests.opened import SECOND_PASSPHRASE, add_person
from tests.portfolios import waiting_cook
from validering.acting import StaffRole
from validering.centre_look import read_look
from validering.groups import Newcomer, open_group
from validering.issuing import KeyKind, read_keys
from validering.own_profiles import OwnStatus, read_own_profiles
from validering.own_work import read_disagreements, read_waiting_for_second
from validering.retention import read_rules
from validering.retention_kinds import KeepRule, RecordKind
from validering.staff import read_staff
from validering.storage.backup_log import last_verified
from validering.storage.backup_places import find_generations
from validering.storage.stores import Store
from validering.terms import Product

WAYS = [
    pytest.param(Keys(), "sv", id="keyboard alone"),
    pytest.param(Mouse(), "sv", id="mouse", marks=pytest.mark.endurance),
    pytest.param(Keys(), "ar", id="keyboard alone-arabic", marks=pytest.mark.endurance),
    pytest.param(Mouse(), "ar", id="mouse-arabic", marks=pytest.mark.endurance),
]


def names_beginning(text: str) -> list[str]:
    return [name for name in screen.names() if name.startswith(text)]


@pytest.mark.parametrize(("hand", "tag"), WAYS)
def test_an_administrator_looks_after_people_papers_keys_backups_and_rules(
    start: Start, hand: Hand, tag: str, tmp_path: Path
) -> None:
    running = start(roles=(StaffRole.ADMINISTRATOR,), tag=tag)
    running.sign_in(hand)
    staffing.add_assessor(hand)
    administering.dress_documents(hand)
    administering.make_key(hand)
    administering.back_up(running, hand, tmp_path / "kopior")
    administering.decide_rule(hand)
    administering.change_profile(running, hand, tmp_path / "arbetsbok")
    store = running.store
    assert staffing.NAME in [person.name for person in store.read(read_staff)]
    assert store.read(read_look).foot_line == administering.FOOT
    assert [key.kind for key in store.read(read_keys)] == [KeyKind.CODE]
    (kept,) = find_generations(tmp_path / "kopior")
    backed_up = store.read(last_verified)
    assert backed_up is not None and kept.name == backed_up.generation
    rules = {rule.kind: (rule.rule, rule.months) for rule in store.read(read_rules)}
    assert rules[RecordKind.MAPPING] == (KeepRule.DISPOSE, administering.MONTHS)
    (own,) = store.read(read_own_profiles)
    assert (own.status, own.profile.version) == (OwnStatus.APPROVED, administering.NEW_VERSION)


@pytest.mark.parametrize(("hand", "tag"), WAYS)
def test_a_coordinator_opens_a_class_shows_it_and_goes_on_with_one(
    start: Start, hand: Hand, tag: str
) -> None:
    running = start(roles=(StaffRole.COORDINATOR,), tag=tag)
    running.sign_in(hand)
    grouping.open_group(hand)
    grouping.show_on_the_wall(hand, "Zaki Omar")
    hand.open_row(word("GroupsScreen", "Personer i gruppen"), "Rim Haddad")
    assert running.page_id == "intake"
    assert running.case.header.case_no in running.window.windowTitle()
    hand.act(entry("cases", "start", "Ctrl+D"))
    hand.press(word("StartScreen", "{name} · personer: {count}").format(name=grouping.NAME, count=3))
    assert sorted(grouping.people(word("GroupsScreen", "Personer i gruppen"))) == sorted(grouping.PEOPLE)


@pytest.mark.parametrize(("hand", "tag"), WAYS)
def test_a_teacher_begins_the_day_with_their_own_class(start: Start, hand: Hand, tag: str) -> None:
    def others(store: Store) -> None:
        somebody = Newcomer({"given_names": "Omid", "family_names": "Rahimi"})
        products = (Product.MERIT_PORTFOLIO,)
        store.apply(open_group, name="Vårdare i vår", newcomers=[somebody], products=products)
        add_person(store, "johan", StaffRole.SFI_TEACHER)

    running = start(others, tag=tag)
    running.sign_in(hand, "johan", SECOND_PASSPHRASE)
    assert word("StartScreen", "Du ansvarar inte för någon grupp.") in screen.words()
    grouping.open_group(hand)
    groups = screen.control(word("GroupsScreen", "Grupp"))
    assert isinstance(groups, QComboBox)
    assert [groups.itemText(place) for place in range(groups.count())] == [grouping.NAME]
    grouping.show_on_the_wall(hand, "Ali Noor")
    hand.act(entry("cases", "start", "Ctrl+D"))
    hand.press(word("StartScreen", "{name} · personer: {count}").format(name=grouping.NAME, count=3))
    hand.open_row(word("GroupsScreen", "Personer i gruppen"), "Ali Noor")
    assert running.page_id == "intake" and "result" not in running.case.page_ids


@pytest.mark.parametrize(("hand", "tag"), WAYS)
def test_a_quality_assurer_sees_it_differently_and_finds_it_among_the_disagreements(
    start: Start, hand: Hand, tag: str
) -> None:
    def decided(store: Store) -> None:
        waiting_cook(store)
        add_person(store, "samira", StaffRole.QUALITY_ASSURER)

    running = start(decided, tag=tag)
    running.sign_in(hand, "samira", SECOND_PASSPHRASE)
    assert word("StartScreen", "Ingen andra person har varit oense med den första.") in screen.words()
    (waiting,) = names_beginning("Rim Haddad")
    hand.press(waiting)
    assert running.page_id == "result" and len(running.store.read(read_waiting_for_second)) == 1
    hand.press(word("ModerationBox", "Håller inte med …"))
    hand.write(word("ModerationBox", "Vad den andra personen säger"), "Temperaturen ska visas tre dagar")
    hand.press(word("ModerationBox", "Signera att personen inte håller med"))
    assert len(running.store.read(read_disagreements)) == 1
    hand.act(entry("cases", "start", "Ctrl+D"))
    (differs,) = names_beginning("Rim Haddad")
    hand.press(differs)
    assert running.page_id == "result"
    offered = set(running.case.page_ids)
    assert not {"intake", "mapping", "self_rating"} & offered, "a life told is not for who checks results"
