"""Every released store opens, is brought up to date, and tells what it told then."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.kept_stores import FACTS, FOLDER, facts_of, kept_stores
from tests.shapes import shape
from tests.stores import PASSPHRASE, SIGN_IN_NAME, known_sources, new_store
from validering.storage import chain, keys
from validering.storage.checking import check_closed
from validering.storage.database import STORE_FILE, close_database, open_database
from validering.storage.migrations.revisions import HEAD, REVISIONS
from validering.storage.opening_keys import by_passphrase
from validering.storage.stores import open_store


def test_the_store_of_each_revision_is_kept() -> None:
    """One that is missing is made by ``python -m tests.kept_stores`` before its schema is released."""
    assert [path.name for path in kept_stores()] == sorted(REVISIONS)


@pytest.fixture(params=kept_stores(), ids=lambda path: path.name)
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a kept store."""
    folder = tmp_path / "kept"
    shutil.copytree(request.param, folder)
    return folder


def test_a_kept_store_tells_what_it_told(kept: Path) -> None:
    store = open_store(kept, SIGN_IN_NAME, PASSPHRASE, acting_source=known_sources())
    told = json.loads(json.dumps(facts_of(store)))
    faults = store.look(chain.verify)
    store.close()
    assert told == json.loads((kept / FACTS).read_text("utf-8"))
    assert faults == ()


def test_a_kept_store_gets_the_schema_of_today(kept: Path, tmp_path: Path) -> None:
    open_store(kept, SIGN_IN_NAME, PASSPHRASE, acting_source=known_sources()).close()
    fresh = new_store(tmp_path)
    fresh.close()
    shapes = []
    for folder in (kept, fresh.folder):
        unlocked = keys.unlock(folder, SIGN_IN_NAME, PASSPHRASE)
        connection = open_database(folder / STORE_FILE, unlocked.subkey("database"))
        shapes.append(shape(connection))
        close_database(connection)
    assert shapes[0] == shapes[1]


def test_nothing_is_wrong_with_a_kept_store(kept: Path) -> None:
    assert check_closed(kept, by_passphrase(SIGN_IN_NAME, PASSPHRASE)).findings == ()


def test_the_newest_kept_store_is_of_today() -> None:
    assert (FOLDER / HEAD / STORE_FILE).is_file()
