"""What is read while nobody presses anything: little at a time, and nobody who is protected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from forms import reading
from tests.assessing import Assessed
from tests.opened import open_portfolio_case, sign_in_as
from ui.rehearsal import Rehearsal
from ui.workspace import Workspace
from validering import candidates
from validering.acting import StaffRole
from validering.bench import read_bench
from validering.evidence_reading import read_evidence
from validering.profile import Profile
from validering.profiles import choose_profile, read_case_profiles, share
from validering.storage.stores import Store
from validering.terms import ProtectionLevel


class Noticing(Workspace):
    """Notes what is read, with what it is asked for."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, reading)
        self.asked: list[tuple[Callable[..., Any], tuple[Any, ...]]] = []

    def read(self, function: Callable[..., Any], *args: Any, **named: Any) -> Any:
        self.asked.append((function, args))
        return super().read(function, *args, **named)


def rehearse(qtbot: QtBot, store: Store) -> Noticing:
    workspace, window = Noticing(store), QWidget()
    qtbot.addWidget(window)
    rehearsal = Rehearsal(workspace, window)
    with qtbot.waitSignal(rehearsal.ended):
        rehearsal.begin()
    return workspace


def test_the_newest_case_is_read_as_its_pages_do_and_nothing_of_who_is_protected(
    case: Assessed, qtbot: QtBot
) -> None:
    newest = open_portfolio_case(case.store, "Ali Noor")
    case.store.apply(candidates.change_protection, newest, ProtectionLevel.SEKRETESSMARKERING)
    asked = rehearse(qtbot, case.store).asked
    assert {read_bench, read_evidence, candidates.read_candidate} <= {function for function, _ in asked}
    assert (candidates.read_candidate, (case.case_id,)) in asked
    assert all(newest not in args for _, args in asked)


def test_who_may_not_see_a_case_is_told_of_nothing(case: Assessed, qtbot: QtBot) -> None:
    store = sign_in_as(case.store, StaffRole.ADMINISTRATOR)
    asked = rehearse(qtbot, store).asked
    assert read_bench not in {function for function, _ in asked}
    store.close()


def test_an_empty_store_is_soon_done(store: Store, qtbot: QtBot) -> None:
    assert len(rehearse(qtbot, store).asked) == 1


def test_a_frozen_profile_that_says_the_same_as_one_that_ships_is_not_read_again(store: Store) -> None:
    ships = reading.read_profile("REST-BITR").model_copy(update={"version": "9.9.9"})
    share(ships)
    case_id = open_portfolio_case(store, "Ali Noor")
    store.apply(choose_profile, case_id, Profile.from_json(ships.canonical_json()), "Diskade i två år")
    (view,) = store.read(read_case_profiles, case_id)
    assert view.profile is ships
