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

KARIN, BO, SHEET = "vit sten under eken", "röd cykel i skogen", bytes(range(20))
TMP = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
passphrases = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=12, max_size=40).filter(
    lambda text: len(unicodedata.normalize("NFKC", text).strip()) >= keys.LEAST_PASSPHRASE
)


def two_people(folder: Path) -> tuple[bytes, keys.KeyFile]:
    data_key, key_file = keys.new_keys(uuid4(), "karin", KARIN, CHEAP)
    key_file = keys.with_slot(key_file, data_key, "bo", BO, CHEAP)
    key_file = keys.with_recovery(key_file, data_key, SHEET)
    keys.write_keys(folder, key_file)
    return data_key, key_file


def change(path: Path, step: Callable[[dict[str, Any]], object]) -> None:
    body = json.loads(path.read_text())
    step(body)
    path.write_text(json.dumps(body, ensure_ascii=False, indent=1), "utf-8")


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


def test_every_flipped_bit_makes_a_copy_unreadable_or_not_genuine(tmp_path: Path) -> None:
    data_key, _ = two_people(tmp_path)
    whole = (tmp_path / keys.FIRST).read_bytes()
    unnoticed = []
    for place in range(len(whole) * 8):
        content = bytearray(whole)
        content[place // 8] ^= 1 << place % 8
        (tmp_path / keys.FIRST).write_bytes(content)
        found, _ = keys.read_keys(tmp_path)
        if found is not None and keys.is_genuine(found, data_key):
            unnoticed.append(place)
    assert unnoticed == []


def test_the_same_flipped_bit_in_both_copies_is_refused(tmp_path: Path) -> None:
    two_people(tmp_path)
    whole = (tmp_path / keys.FIRST).read_bytes()
    for place in range(0, len(whole) * 8, 5):
        content = bytearray(whole)
        content[place // 8] ^= 1 << place % 8
        for name in (keys.FIRST, keys.COPY):
            (tmp_path / name).write_bytes(content)
        assert refused(tmp_path, "karin", KARIN) in {
            "keys_damaged",
            "keys_tampered",
            "wrong_passphrase",
            "sign_in_unknown",
        }, place


def test_another_way_of_writing_the_same_is_not_taken(tmp_path: Path) -> None:
    _, key_file = two_people(tmp_path)
    body = json.loads((tmp_path / keys.FIRST).read_text("utf-8"))
    (tmp_path / keys.FIRST).write_text(json.dumps(body), "utf-8")
    assert keys.read_keys(tmp_path) == (None, key_file)


def test_the_recovery_sheet_opens_and_no_other(tmp_path: Path) -> None:
    data_key, key_file = two_people(tmp_path)
    assert keys.unlock_by_recovery(tmp_path, SHEET).data_key == data_key
    new = bytes(20)
    keys.write_keys(tmp_path, keys.with_recovery(key_file, data_key, new))
    assert keys.unlock_by_recovery(tmp_path, new).data_key == data_key
    with pytest.raises(UserError) as trouble:
        keys.unlock_by_recovery(tmp_path, SHEET)
    assert trouble.value.code == "recovery_other_sheet"
    assert keys.sign_in_names(tmp_path) == ["karin", "bo"]


def test_the_sheet_before_does_not_open_through_an_old_copy(tmp_path: Path) -> None:
    data_key, key_file = two_people(tmp_path)
    old = (tmp_path / keys.COPY).read_bytes()
    keys.write_keys(tmp_path, keys.with_recovery(key_file, data_key, bytes(20)))
    (tmp_path / keys.COPY).write_bytes(old)
    with pytest.raises(UserError) as trouble:
        keys.unlock_by_recovery(tmp_path, SHEET)
    assert trouble.value.code == "recovery_other_sheet"


@pytest.mark.parametrize(
    "step",
    [
        lambda body: body["slots"].pop(),
        lambda body: body["slots"][-1].update(kind="passphrase", label="maria"),
        lambda body: body["slots"][-1].update(label="annat"),
        lambda body: body["slots"][-1]["kdf"].update(passes=2),
    ],
    ids=["stripped", "made a person's", "label", "cost"],
)
def test_a_changed_recovery_slot_is_noticed_by_the_next_who_signs_in(
    tmp_path: Path, step: Callable[[dict[str, Any]], object]
) -> None:
    two_people(tmp_path)
    for name in (keys.FIRST, keys.COPY):
        change(tmp_path / name, step)
    assert refused(tmp_path, "karin", KARIN) == "keys_tampered"
    with pytest.raises(UserError):
        keys.unlock_by_recovery(tmp_path, SHEET)


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
