"""Everything that can be wrong with a store has its own words, and nothing is made silently."""

from __future__ import annotations

import shutil
import sqlite3
import string
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from validering.errors import UserError
from validering.messages import message
from validering.storage import kept_head, places, platform, stores
from validering.storage.database import PAGE_SIZE, connect
from validering.storage.keys import COPY, FIRST, subkey, unlock
from validering.storage.stores import create_store, open_store

FILE = "store.db"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed store."""
    store = new_store(tmp_path)
    store.close()
    return store.folder


def refused(folder: Path, passphrase: str = PASSPHRASE) -> UserError:
    before = {path.name: path.read_bytes() for path in folder.glob("*.db")}
    with pytest.raises(UserError) as trouble:
        open_store(folder, SIGN_IN_NAME, passphrase)
    assert {path.name: path.read_bytes() for path in folder.glob("*.db")} == before
    return trouble.value


def run(folder: Path, *statements: str) -> None:
    unlocked = unlock(folder, SIGN_IN_NAME, PASSPHRASE)
    connection = connect(folder / FILE, unlocked.subkey("database"))
    # Somebody who writes past the program leaves its triggers aside too.
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    for statement in statements:
        connection.execute(statement)
    connection.close()


def cut(by: int) -> Callable[[Path], None]:
    def step(folder: Path) -> None:
        content = (folder / FILE).read_bytes()
        (folder / FILE).write_bytes(content[:-by])

    return step


def spoil_middle(folder: Path) -> None:
    content = bytearray((folder / FILE).read_bytes())
    for page in range(1, len(content) // PAGE_SIZE):
        content[page * PAGE_SIZE + 100] ^= 1
    (folder / FILE).write_bytes(content)


def plain_database(folder: Path) -> None:
    (folder / FILE).unlink()
    with sqlite3.connect(folder / FILE) as connection:
        connection.execute("CREATE TABLE t (a)")
    connection.close()


def other_store(folder: Path) -> None:
    other = new_store(folder.parent, seed=2, folder="other")
    other.close()
    shutil.copy(other.folder / FILE, folder / FILE)


def other_program(folder: Path) -> None:
    run(folder, "PRAGMA application_id = 7")


def other_store_id(folder: Path) -> None:
    run(folder, "UPDATE store_identity SET value = 'another'")


def newer(folder: Path) -> None:
    run(folder, "UPDATE alembic_version SET version_num = '0999'")


def without_keys(folder: Path) -> None:
    for name in (FIRST, COPY):
        (folder / name).unlink()


SITUATIONS: list[tuple[str, Callable[[Path], object]]] = [
    ("store_missing", lambda folder: (folder / FILE).unlink()),
    ("store_missing", shutil.rmtree),
    ("store_unfinished", lambda folder: (folder / places.UNFINISHED).touch()),
    ("store_empty", lambda folder: (folder / FILE).write_bytes(b"")),
    ("store_foreign", plain_database),
    ("store_foreign", other_store),
    ("store_foreign", other_program),
    ("store_foreign", other_store_id),
    ("store_foreign", lambda folder: (folder / FILE).write_bytes(b"x" * PAGE_SIZE * 3)),
    ("store_truncated", cut(100)),
    ("store_truncated", cut(PAGE_SIZE * 3)),
    ("store_damaged", spoil_middle),
    ("store_newer", newer),
    ("keys_missing", without_keys),
    ("keys_damaged", lambda folder: [(folder / name).write_text("[]") for name in (FIRST, COPY)]),
]


def marked(number: int, code: str, step: Callable[[Path], object]) -> ParameterSet:
    """One situation, with its name in the list of those that were tried."""
    return pytest.param(
        code, step, id=f"{number}-{code}", marks=pytest.mark.situation(code.replace("_", " "))
    )


@pytest.mark.parametrize(("code", "step"), [marked(place, *each) for place, each in enumerate(SITUATIONS)])
def test_each_situation_has_its_own_words(folder: Path, code: str, step: Callable[[Path], object]) -> None:
    step(folder)
    trouble = refused(folder)
    assert trouble.code == code
    assert_readable(trouble, folder)


def assert_readable(trouble: UserError, folder: Path) -> None:
    for language in ("sv", "en"):
        text = message(language, trouble.code, trouble.facts)
        assert not text.startswith(trouble.code)
        assert "{" not in text
    assert message("sv", trouble.code, trouble.facts) != message("en", trouble.code, trouble.facts)
    assert str(folder) in str(trouble)


def test_a_wrong_passphrase_is_not_mistaken_for_damage(folder: Path) -> None:
    trouble = refused(folder, "en helt annan fras")
    assert trouble.code == "wrong_passphrase"
    assert SIGN_IN_NAME in str(trouble)


@pytest.mark.situation("second program")
def test_a_second_program_is_refused_and_told_where_the_store_is_open(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    with pytest.raises(UserError) as trouble:
        open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert trouble.value.code == "store_in_use_by"
    assert_readable(trouble.value, store.folder)
    (store.folder / "in-use.json").unlink()
    with pytest.raises(UserError) as unnamed:
        open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert unnamed.value.code == "store_in_use"
    assert_readable(unnamed.value, store.folder)
    store.close()
    open_store(store.folder, SIGN_IN_NAME, PASSPHRASE).close()


@pytest.mark.situation("network path")
def test_a_network_folder_is_refused_before_anything_is_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        platform, "mount_type", lambda _, path: "cifs" if path.startswith(str(folder)) else "ext4"
    )
    if not sys.platform.startswith("linux"):
        pytest.skip("the seam is asked in another way here")
    trouble = refused(folder)
    assert trouble.code == "store_on_network"
    assert_readable(trouble, folder)


def make(folder: Path, **changes: str) -> None:
    create_store(
        folder,
        centre_name=changes.get("centre_name", "Övningscentrum"),
        letter=changes.get("letter", "A"),
        administrator=changes.get("administrator", "Karin Ek"),
        sign_in_name=changes.get("sign_in_name", SIGN_IN_NAME),
        passphrase=changes.get("passphrase", PASSPHRASE),
    )


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"passphrase": "kort"}, "passphrase_too_short"),
        ({"letter": "AB"}, "centre_letter_wrong"),
        ({"letter": "Å"}, "centre_letter_wrong"),
        ({"centre_name": " "}, "centre_name_missing"),
        ({"administrator": " "}, "person_name_missing"),
        ({"sign_in_name": ""}, "person_name_missing"),
    ],
)
def test_a_store_with_a_missing_fact_is_not_begun(tmp_path: Path, changes: dict[str, str], code: str) -> None:
    with pytest.raises(UserError) as trouble:
        make(tmp_path / "store", **changes)
    assert trouble.value.code == code
    assert not (tmp_path / "store").exists()


def test_a_store_is_never_made_over_another(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(UserError) as trouble:
        make(folder)
    assert trouble.value.code == "store_exists"
    assert_readable(trouble.value, folder)
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_keys_alone_are_not_overwritten(folder: Path) -> None:
    (folder / FILE).unlink()
    with pytest.raises(UserError) as trouble:
        make(folder)
    assert trouble.value.code == "store_exists"


def test_a_half_made_store_is_made_again(folder: Path) -> None:
    (folder / places.UNFINISHED).touch()
    for head in kept_head.FILES:
        (folder / head).unlink()
    (folder / COPY).unlink()
    make(folder)
    assert not (folder / places.UNFINISHED).exists()
    open_store(folder, SIGN_IN_NAME, PASSPHRASE).close()


@pytest.mark.parametrize(("name", "code"), [("aux", "folder_name_reserved"), ("a?", "folder_name_forbidden")])
def test_a_folder_that_could_not_be_moved_to_windows_is_refused(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(UserError) as trouble:
        make(tmp_path / name)
    assert trouble.value.code == code
    assert not (tmp_path / name).exists()


def test_a_folder_beside_a_twin_in_other_letters_is_refused(folder: Path) -> None:
    with pytest.raises(UserError) as trouble:
        make(folder.with_name("Store"))
    assert trouble.value.code == "folder_case_twin"
    assert_readable(trouble.value, folder.with_name("Store"))


def test_a_store_of_the_real_cost_opens(tmp_path: Path) -> None:
    make(tmp_path / "store")
    store = open_store(tmp_path / "store", SIGN_IN_NAME, PASSPHRASE)
    assert unlock(store.folder, SIGN_IN_NAME, PASSPHRASE).key_file.slots[0].cost.memory == 65_536
    store.close()


def test_the_database_key_is_none_of_the_other_keys(folder: Path) -> None:
    unlocked = unlock(folder, SIGN_IN_NAME, PASSPHRASE)
    store_id = unlocked.key_file.store_id
    used = subkey(unlocked.data_key, store_id, "database")
    assert used == unlocked.subkey("database")
    assert used not in (unlocked.data_key, subkey(unlocked.data_key, store_id, "key file"))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_say_the_same_with_the_same_facts() -> None:
    import polib

    messages = Path(stores.__file__).parents[1] / "messages"
    swedish, english = (
        {entry.msgid: entry.msgstr for entry in polib.pofile(str(messages / f"{language}.storage.po"))}
        for language in ("sv", "en")
    )
    assert swedish.keys() == english.keys()
    for code, text in swedish.items():
        assert placeholders(text) == placeholders(english[code]), code


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError) as trouble:
        make(tmp_path / "file" / "store")
    assert trouble.value.code == "store_read_only"
    assert_readable(trouble.value, tmp_path)
