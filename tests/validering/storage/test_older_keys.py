"""Key files from an older copy let no old passphrase in; a change that nothing told of is written down."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.opened import SECOND_PASSPHRASE, add_person
from tests.stores import PASSPHRASE, SIGN_IN_NAME, confirm_recovery, new_store, open_again
from validering.acting import StaffRole
from validering.errors import UserError
from validering.storage import keys
from validering.storage.backup import make_backup
from validering.storage.backup_places import KeepRule
from validering.storage.chain import verify
from validering.storage.opening_keys import by_passphrase
from validering.storage.recovering import open_with_recovery, read_administrators
from validering.storage.restoring import choose_generation, restore
from validering.storage.stores import Store, open_store
from validering.storage.tables.audit import AuditEntry

OWN, LATER, GIVEN = "min alldeles egna fras", "en fras från i går", "tillfällig fras i dag"
PER = "Per Lind"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path)
    add_person(made, PER, StaffRole.ASSESSOR)
    yield made
    made.close()


def kept_aside(store: Store) -> Path:
    """Both key files as they are now, in a folder of their own."""
    aside = store.folder.parent / "nycklar"
    aside.mkdir()
    for name in (keys.FIRST, keys.COPY):
        shutil.copy(store.folder / name, aside / name)
    return aside


def put_back(store: Store, aside: Path) -> None:
    store.close()
    for name in (keys.FIRST, keys.COPY):
        shutil.copy(aside / name, store.folder / name)


def refused(store: Store, name: str, passphrase: str) -> UserError:
    with pytest.raises(UserError) as trouble:
        open_store(store.folder, name, passphrase)
    return trouble.value


def acts(store: Store) -> list[str]:
    return store.look(lambda session: [row.act for row in session.query(AuditEntry).all()])


def test_an_old_passphrase_opens_nothing_though_both_key_files_are_put_back(store: Store) -> None:
    aside = kept_aside(store)
    store.change_passphrase(PASSPHRASE, OWN)
    put_back(store, aside)
    trouble = refused(store, SIGN_IN_NAME, PASSPHRASE)
    assert trouble.code == "keys_older"
    assert SIGN_IN_NAME in str(trouble) and str(store.folder) in str(trouble)
    assert refused(store, SIGN_IN_NAME, OWN).code == "wrong_passphrase"


def test_who_has_changed_nothing_since_comes_in_and_is_told(store: Store) -> None:
    aside = kept_aside(store)
    store.change_passphrase(PASSPHRASE, OWN)
    put_back(store, aside)
    per = open_store(store.folder, PER, SECOND_PASSPHRASE)
    assert per.older_keys == (SIGN_IN_NAME,)
    assert acts(per)[-1] == "stores.notice_older_keys"
    assert per.look(verify) == ()
    per.close()


def test_one_who_was_removed_does_not_come_in_by_an_older_key_file(store: Store) -> None:
    aside = kept_aside(store)
    store.remove_person(PER)
    put_back(store, aside)
    assert refused(store, PER, SECOND_PASSPHRASE).code == "keys_older"
    karin = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert karin.older_keys == (PER,)
    karin.close()


def test_the_right_files_put_back_make_all_well(store: Store) -> None:
    aside = kept_aside(store)
    store.change_passphrase(PASSPHRASE, OWN)
    new = store.folder.parent / "nya"
    shutil.copytree(store.folder, new, ignore=lambda _folder, names: {n for n in names if "keys" not in n})
    put_back(store, aside)
    open_store(store.folder, PER, SECOND_PASSPHRASE).close()
    put_back(store, new)
    karin = open_store(store.folder, SIGN_IN_NAME, OWN)
    assert karin.older_keys == ()
    karin.close()


def test_a_new_passphrase_given_over_older_files_holds_and_the_old_one_never(store: Store) -> None:
    aside = kept_aside(store)
    store.renew_passphrase(PER, GIVEN)
    put_back(store, aside)
    karin = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert karin.older_keys == (PER,)
    karin.renew_passphrase(PER, LATER)
    karin.close()
    assert refused(store, PER, SECOND_PASSPHRASE).code == "wrong_passphrase"
    assert refused(store, PER, LATER).code == "passphrase_must_change"
    again = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    assert again.older_keys == ()
    again.close()


def test_a_backup_made_over_older_files_opens(store: Store, tmp_path: Path) -> None:
    aside = kept_aside(store)
    store.renew_passphrase(PER, GIVEN)
    put_back(store, aside)
    karin = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    (tmp_path / "minne").mkdir()
    make_backup(karin.parts, tmp_path / "minne", KeepRule())
    karin.close()
    generation = choose_generation(tmp_path / "minne")
    restore(generation, by_passphrase(SIGN_IN_NAME, PASSPHRASE), tmp_path / "igen")
    again = open_store(tmp_path / "igen", SIGN_IN_NAME, PASSPHRASE)
    assert again.older_keys == ()
    again.close()


def test_the_sheet_opens_over_older_files_unless_it_was_replaced(store: Store) -> None:
    store.close()
    words = " ".join(confirm_recovery(store.folder))
    store = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    aside = kept_aside(store)
    store.change_passphrase(PASSPHRASE, OWN)
    put_back(store, aside)
    again = open_with_recovery(store.folder, words, SIGN_IN_NAME, LATER)
    assert again.older_keys == (SIGN_IN_NAME,)
    again.make_recovery_sheet()
    again.close()
    again = open_store(store.folder, SIGN_IN_NAME, LATER)
    assert again.older_keys == ()
    put_back(again, aside)
    for attempt in (
        lambda: read_administrators(store.folder, words),
        lambda: open_with_recovery(store.folder, words, SIGN_IN_NAME, OWN),
    ):
        with pytest.raises(UserError) as trouble:
            attempt()
        assert trouble.value.code == "keys_older_sheet"


def test_a_change_that_the_store_was_not_told_of_is_found_and_written_down(store: Store) -> None:
    """As a program leaves it that dies between the key file and the commit."""
    unlocked = store.parts.unlocked
    slot = unlocked.key_file.slot(PER)
    assert slot is not None
    changed = keys.with_slot(unlocked.key_file, unlocked.data_key, PER, OWN, slot.cost)
    store.close()
    keys.write_keys(store.folder, changed)
    assert refused(store, PER, SECOND_PASSPHRASE).code == "wrong_passphrase"
    per = open_store(store.folder, PER, OWN)
    assert acts(per).count("stores.find_new_keys") == 1
    assert per.look(verify) == ()
    per = open_again(per, PER, OWN)
    assert acts(per).count("stores.find_new_keys") == 1
    per.close()
