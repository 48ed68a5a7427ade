"""The store remembers its backups, and says when another one is due."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.backups import back_up, filled_store, stick
from tests.opened import open_case, sign_in_as
from tests.stores import new_store
from validering.acting import StaffRole
from validering.errors import UserError
from validering.storage import backup_log
from validering.storage.backup_log import ReminderKind
from validering.storage.backup_places import KeepRule
from validering.terms import Product


def test_the_last_one_and_all_that_are_left_are_known(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    rule = KeepRule(newest=2, weekly=0, monthly=0)
    made = [back_up(store, stick(tmp_path), rule) for _ in range(3)]
    last = store.read(backup_log.last_verified)
    assert last is not None and last.generation == made[-1].folder.name
    left = [one.generation for one in store.look(backup_log.generations_left)]
    assert left == [made[2].folder.name, made[1].folder.name]
    assert [one.is_there for one in store.look(backup_log.read_log)] == [True, True, False]
    store.close()


def test_reminds_after_the_first_case_and_when_the_last_one_is_old(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    now = store.acting.now()
    assert store.read(backup_log.read_reminder, now) is None
    open_case(store, "Amal Sayegh", [Product.MERIT_PORTFOLIO])
    never = store.read(backup_log.read_reminder, now)
    assert never is not None and never.kind is ReminderKind.NEVER
    back_up(store, stick(tmp_path))
    now = store.acting.now()
    assert store.read(backup_log.read_reminder, now + timedelta(days=6)) is None
    old = store.read(backup_log.read_reminder, now + timedelta(days=8))
    assert old is not None and (old.kind, old.days) == (ReminderKind.OLD, 8)
    store.apply(backup_log.change_rule, remind_days=30)
    assert store.read(backup_log.read_reminder, now + timedelta(days=8)) is None
    store.close()


def test_a_clock_that_was_set_back_does_not_silence_the_reminder(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    back_up(store, stick(tmp_path))
    earlier = store.acting.now() - timedelta(days=400)
    assert store.read(backup_log.read_reminder, earlier) is not None
    store.close()


@pytest.mark.parametrize("changes", [{"newest": 0}, {"weekly": -1}, {"remind_days": 0}, {"monthly": 61}])
def test_numbers_out_of_bounds_are_refused(tmp_path: Path, changes: dict[str, int]) -> None:
    store = new_store(tmp_path)
    with pytest.raises(UserError) as trouble:
        store.apply(backup_log.change_rule, **changes)
    assert trouble.value.code == "backup_rule_wrong"
    assert store.read(backup_log.read_rule) == backup_log.BackupRule()
    store.close()


def test_the_rule_is_changed_by_those_who_care_for_the_store(tmp_path: Path) -> None:
    store = sign_in_as(new_store(tmp_path), StaffRole.ASSESSOR)
    with pytest.raises(UserError) as trouble:
        store.apply(backup_log.change_rule, newest=3)
    assert trouble.value.code == "not_allowed"
    store.close()
