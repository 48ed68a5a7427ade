"""What may be kept as a centre's own picture of a task, and by whom."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.opened import sign_in_as
from tests.stores import new_store, open_again
from tests.validering.test_centre_look import png_of
from validering.acting import StaffRole
from validering.errors import UserError
from validering.settings import WRITERS
from validering.task_pictures import (
    LARGEST_PICTURE,
    keep_task_picture,
    read_task_picture,
    read_task_pictures,
    remove_task_picture,
)

TASK, OTHER = "KOK-K1.T1", "KOK-K1.T2"


def test_it_is_still_there_after_opening_again(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    picture = png_of(40, 40)
    store.apply(keep_task_picture, TASK, picture)
    store = open_again(store)
    assert store.read(read_task_pictures, [TASK, OTHER]) == {TASK: picture}
    store.apply(remove_task_picture, TASK)
    store.apply(remove_task_picture, OTHER)
    assert store.read(read_task_picture, TASK) is None
    store.close()


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        (b"", "picture_unreadable"),
        (b"<svg/>", "picture_unreadable"),
        (png_of()[:-4], "picture_unreadable"),
        (png_of() + b"mer", "picture_unreadable"),
        (png_of() + b"\0" * LARGEST_PICTURE, "picture_too_large"),
    ],
)
def test_what_is_no_small_plain_picture_is_refused(tmp_path: Path, picture: bytes, code: str) -> None:
    store = new_store(tmp_path)
    with pytest.raises(UserError) as refused:
        store.apply(keep_task_picture, TASK, picture)
    assert refused.value.code == code
    assert store.read(read_task_picture, TASK) is None
    store.close()


@pytest.mark.parametrize("role", list(StaffRole))
def test_only_who_answers_for_the_centre_changes_a_picture(tmp_path: Path, role: StaffRole) -> None:
    store = new_store(tmp_path)
    store = sign_in_as(store, role)
    if role in WRITERS:
        store.apply(keep_task_picture, TASK, png_of())
        store.apply(remove_task_picture, TASK)
    else:
        with pytest.raises(UserError) as kept:
            store.apply(keep_task_picture, TASK, png_of())
        with pytest.raises(UserError) as removed:
            store.apply(remove_task_picture, TASK)
        assert (kept.value.code, removed.value.code) == ("not_allowed", "not_allowed")
    store.close()
