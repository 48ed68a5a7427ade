"""Which backups stay, where they lie, and what counts as one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.backups import back_up, filled_store, stick
from validering.errors import UserError
from validering.storage.backup_places import (
    GENERATIONS,
    KeepRule,
    find_generations,
    generations_in,
    kept_times,
    new_generation_name,
)

START = datetime(2026, 1, 1, 8, tzinfo=UTC)
TIMES = st.sets(st.integers(0, 900).map(lambda days: START + timedelta(days=days)), max_size=60)
RULES = st.builds(KeepRule, st.integers(1, 9), st.integers(0, 6), st.integers(0, 14))


@given(TIMES, RULES)
def test_the_newest_stay_and_no_more_than_the_rule_says(times: set[datetime], rule: KeepRule) -> None:
    kept = kept_times(times, rule)
    assert kept <= times
    assert set(sorted(times)[-rule.newest :]) <= kept
    assert len(kept) <= rule.newest + rule.weekly + rule.monthly


@given(TIMES, RULES)
def test_removing_by_the_rule_twice_removes_no_more(times: set[datetime], rule: KeepRule) -> None:
    kept = kept_times(times, rule)
    assert kept_times(kept, rule) == kept


def test_a_year_of_days_leaves_days_weeks_and_months() -> None:
    days = [START + timedelta(days=number) for number in range(365)]
    kept: set[datetime] = set()
    for day in days:
        kept = kept_times(kept | {day}, KeepRule())
    assert set(days[-7:]) <= kept
    assert {(day.year, day.month) for day in kept} == {(2026, month) for month in range(1, 13)}
    assert len(kept) <= 23


def test_what_a_broken_off_backup_left_is_none(tmp_path: Path) -> None:
    store, _cases = filled_store(tmp_path, cases=1)
    made = back_up(store, stick(tmp_path))
    home = made.folder.parent.parent
    (home / GENERATIONS / "20990101T000000Z.part").mkdir()
    (home / GENERATIONS / "20990101T000001Z").mkdir()
    assert [one.name for one in generations_in(home)] == [made.folder.name]
    assert back_up(store, stick(tmp_path)).left[-1] == made.folder.name
    assert not (home / GENERATIONS / "20990101T000000Z.part").exists()
    store.close()


def test_backups_of_one_second_are_counted_on_when_the_first_are_removed(tmp_path: Path) -> None:
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    names = []
    for _ in range(11):
        names.append(new_generation_name(tmp_path, now))
        (tmp_path / GENERATIONS / names[-1]).mkdir(parents=True)
        if len(names) > 2:
            (tmp_path / GENERATIONS / names[-3]).rmdir()
    assert names[:3] == ["20260301T120000Z", "20260301T120000Z-2", "20260301T120000Z-3"]
    assert names[-1] == "20260301T120000Z-11"


def test_a_place_without_backups_and_one_of_two_stores_are_told_apart(tmp_path: Path) -> None:
    place = stick(tmp_path)
    with pytest.raises(UserError) as nothing:
        find_generations(place)
    assert nothing.value.code == "backup_not_found"
    for name in ("one", "two"):
        store, _cases = filled_store(tmp_path, cases=0, folder=name)
        made = back_up(store, place)
        store.close()
        assert find_generations(made.folder)[0].name == made.folder.name
        assert find_generations(made.folder.parent.parent)[0].name == made.folder.name
    with pytest.raises(UserError) as several:
        find_generations(place)
    assert several.value.code == "backup_several_stores"


def test_only_the_generations_of_the_rule_and_their_evidence_stay(tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path, cases=1)
    place = stick(tmp_path)
    from tests.backups import add_text

    for number in range(4):
        made = back_up(store, place, KeepRule(newest=2, weekly=0, monthly=0))
        add_text(store, cases[0], f"mer {number}")
    home = made.folder.parent.parent
    kept = generations_in(home)
    assert len(kept) == len(made.left) == 2
    shared = {path.stem for path in (home / "evidence").iterdir()}
    assert shared == {one.sha256 for generation in kept for one in generation.manifest.evidence}
    store.close()
