"""A program killed in the middle of rapid marks: each mark the screen showed as saved is in the store."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.assessing import Assessed, open_assessed_case
from tests.dying import begun
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from tests.ui.assessment.marking_process import LEVELS
from validering.marks import read_marks
from validering.storage.stores import open_store


def mark_until_killed(case: Assessed, folder: Path, lines: int) -> list[list[str]]:
    """What the screen had shown as saved when it was killed: turn, criterion and level."""
    with begun("tests.ui.assessment.marking_process", folder, case.case_id) as marking:
        said = [marking.line() for _ in range(lines)]
        marking.kill()
        said += marking.rest()
    return [line.split() for line in said]


def kill_and_look(tmp_path: Path, lines: int) -> None:
    store = new_store(tmp_path)
    case = open_assessed_case(store)
    store.close()
    said = mark_until_killed(case, store.folder, lines)
    assert len(said) >= lines
    again = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    kept = again.look(read_marks, case.case_profile_id)
    newest = {criterion_id: {level_id} for _, criterion_id, level_id in said}
    # The mark that was being set when the program died may be in the store too, not yet shown.
    turn, criterion_id, _ = said[-1]
    order = case.module("K1")
    following = order[(order.index(criterion_id) + 1) % len(order)]
    newest.setdefault(following, set()).add(LEVELS[(int(turn) + 1) % len(LEVELS)])
    for each, levels in newest.items():
        assert each in kept or each == following
        assert each not in kept or kept[each].level_id in levels
    again.close()


def test_each_mark_shown_as_saved_survives_a_kill(tmp_path: Path) -> None:
    kill_and_look(tmp_path, 25)


@pytest.mark.endurance
@pytest.mark.parametrize("lines", range(10, 210))
def test_two_hundred_kills(tmp_path: Path, lines: int) -> None:
    kill_and_look(tmp_path, lines)
