"""A program killed while passphrases change: the last change that it told of holds, or the one after it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.dying import begun
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from tests.validering.storage.passphrase_process import passphrase
from validering.errors import UserError
from validering.storage.attempts import FILE
from validering.storage.stores import open_store


def last_said(folder: Path, first: int, lines: int) -> int:
    """The last change that a program, killed after some lines, had acknowledged."""
    with begun("tests.validering.storage.passphrase_process", folder, first) as changing:
        said = [changing.line() for _ in range(lines)]
        changing.kill()
        said += changing.rest()
    return int(said[-1])


def opens(folder: Path, number: int) -> bool:
    try:
        open_store(folder, SIGN_IN_NAME, passphrase(number)).close()
    except UserError as refusal:
        assert refusal.code == "wrong_passphrase"
        (folder / FILE).unlink(missing_ok=True)
        return False
    return True


def kill_often(tmp_path: Path, times: int) -> None:
    store = new_store(tmp_path)
    store.change_passphrase(PASSPHRASE, passphrase(0))
    store.close()
    source, number = random.Random(7), 0
    for _ in range(times):
        said = last_said(store.folder, number, source.randint(2, 40))
        assert said > number
        number = said if opens(store.folder, said) else said + 1
        assert opens(store.folder, number)
        assert not opens(store.folder, number - 1)


def test_a_passphrase_that_was_acknowledged_opens_after_a_kill(tmp_path: Path) -> None:
    kill_often(tmp_path, times=2)


@pytest.mark.endurance
@pytest.mark.timeout(1800)
def test_a_passphrase_that_was_acknowledged_opens_after_forty_kills(tmp_path: Path) -> None:
    kill_often(tmp_path, times=40)
