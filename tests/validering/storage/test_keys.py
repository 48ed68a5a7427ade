"""Who can open a store, and what a changed key file does."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.stores import CHEAP
from validering.errors import UserError
from validering.storage import keys

KARIN, BO = "vit sten under eken", "röd cykel i skogen"
TMP = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
passphrases = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=12, max_size=40).filter(
    lambda text: len(unicodedata.normalize("NFKC", text).strip()) >= keys.LEAST_PASSPHRASE
)


def two_people(folder: Path) -> tuple[bytes, keys.KeyFile]:
    data_key, key_file = keys.new_keys(uuid4(), "karin", KARIN, CHEAP)
    key_file = keys.with_slot(key_file, data_key, "bo", BO, CHEAP)
    keys.write_keys(folder, key_file)
    return data_key, key_file


def change(path: Path, step: Callable[[dict[str, Any]], object]) -> None:
    body = json.loads(path.read_text())
    step(body)
    path.write_text(json.dumps(body))


def refused(folder: Path, name: str, passphrase: str) -> str:
    with pytest.raises(UserError) as trouble:
        keys.unlock(folder, name, passphrase)
    return trouble.value.code


def test_each_person_opens_with_the_own_passphrase(tmp_path: Path) -> None:
    data_key, _ = two_people(tmp_path)
    assert keys.unlock(tmp_path, "karin", KARIN).data_key == data_key
    assert keys.unlock(tmp_path, " Bo ", BO).data_key == data_key
    assert refused(tmp_path, "karin", BO) == "wrong_passphrase"
    assert refused(tmp_path, "maria", BO) == "sign_in_unknown"
    assert keys.sign_in_names(tmp_path) == ["karin", "bo"]


@TMP
@given(passphrase=passphrases, other=passphrases)
def test_only_the_same_passphrase_opens_however_its_letters_are_composed(
    tmp_path: Path, passphrase: str, other: str
) -> None:
    data_key, key_file = keys.new_keys(uuid4(), "karin", passphrase, CHEAP)
    keys.write_keys(tmp_path, key_file)
    assert keys.unlock(tmp_path, "karin", unicodedata.normalize("NFD", passphrase)).data_key == data_key
    same = unicodedata.normalize("NFKC", other).strip() == unicodedata.normalize("NFKC", passphrase).strip()
    if not same:
        assert refused(tmp_path, "karin", other) == "wrong_passphrase"


@pytest.mark.parametrize("name", [keys.FIRST, keys.COPY])
def test_each_changed_byte_in_one_copy_is_mended_from_the_other(tmp_path: Path, name: str) -> None:
    data_key, key_file = two_people(tmp_path)
    whole = (tmp_path / name).read_bytes()
    for place in range(len(whole)):
        content = bytearray(whole)
        content[place] ^= 1 << (place % 8)
        (tmp_path / name).write_bytes(content)
        unlocked = keys.unlock(tmp_path, "karin", KARIN)
        assert (unlocked.data_key, unlocked.key_file) == (data_key, key_file), place
        assert keys.read_keys(tmp_path) == (key_file, key_file)


def test_a_missing_copy_is_made_again(tmp_path: Path) -> None:
    _, key_file = two_people(tmp_path)
    (tmp_path / keys.FIRST).unlink()
    assert keys.unlock(tmp_path, "bo", BO).was_repaired
    assert keys.read_keys(tmp_path) == (key_file, key_file)


@pytest.mark.parametrize(
    "step",
    [
        lambda body: body["slots"].pop(1),
        lambda body: body["slots"].reverse(),
        lambda body: body.update(generation=99),
        lambda body: body["slots"][1].update(label="maria"),
        lambda body: body["slots"][1]["kdf"].update(passes=2),
    ],
    ids=["person removed", "order", "generation", "name of another", "cost of another"],
)
def test_a_key_file_changed_in_both_copies_is_refused(
    tmp_path: Path, step: Callable[[dict[str, Any]], object]
) -> None:
    two_people(tmp_path)
    change(tmp_path / keys.FIRST, step)
    change(tmp_path / keys.COPY, step)
    assert refused(tmp_path, "karin", KARIN) == "keys_tampered"


@pytest.mark.parametrize(
    "cost", [{"passes": 2}, {"memory": 32}, {"lanes": 2}], ids=["passes", "memory", "lanes"]
)
def test_a_slot_with_a_changed_cost_does_not_open(tmp_path: Path, cost: dict[str, int]) -> None:
    two_people(tmp_path)
    for name in (keys.FIRST, keys.COPY):
        change(tmp_path / name, lambda body: body["slots"][0]["kdf"].update(cost))
    assert refused(tmp_path, "karin", KARIN) == "wrong_passphrase"


def test_a_wish_for_endless_memory_is_not_tried(tmp_path: Path) -> None:
    two_people(tmp_path)
    for name in (keys.FIRST, keys.COPY):
        change(tmp_path / name, lambda body: body["slots"][0]["kdf"].update(memory=2**31))
    assert refused(tmp_path, "karin", KARIN) == "keys_damaged"


def test_a_person_who_was_removed_does_not_get_in_through_an_old_copy(tmp_path: Path) -> None:
    data_key, key_file = two_people(tmp_path)
    old = (tmp_path / keys.COPY).read_bytes()
    keys.write_keys(tmp_path, keys.without_slot(key_file, data_key, "bo"))
    (tmp_path / keys.COPY).write_bytes(old)
    assert refused(tmp_path, "bo", BO) == "sign_in_unknown"


def test_an_old_passphrase_does_not_open_through_an_old_copy(tmp_path: Path) -> None:
    data_key, key_file = two_people(tmp_path)
    old = (tmp_path / keys.COPY).read_bytes()
    keys.write_keys(tmp_path, keys.with_slot(key_file, data_key, "bo", "grön båt vid bryggan", CHEAP))
    (tmp_path / keys.COPY).write_bytes(old)
    assert refused(tmp_path, "bo", BO) == "wrong_passphrase"
    assert keys.unlock(tmp_path, "bo", "grön båt vid bryggan").data_key == data_key


def test_keys_for_different_purposes_and_stores_differ() -> None:
    one, other = uuid4(), uuid4()
    data_key = bytes(32)
    made = {keys.subkey(data_key, store, purpose) for store in (one, other) for purpose in ("database", "x")}
    assert len(made) == 4


def test_the_real_cost_is_the_one_that_was_measured() -> None:
    assert keys.KdfCost() == keys.KdfCost(passes=3, memory=64 * 1024, lanes=4)


@pytest.mark.parametrize("passphrase", ["", "elva tecken", "           a"])
def test_a_short_passphrase_is_refused(passphrase: str) -> None:
    with pytest.raises(UserError) as trouble:
        keys.new_keys(uuid4(), "karin", passphrase, CHEAP)
    assert trouble.value.code == "passphrase_too_short"
