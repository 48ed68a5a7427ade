"""A store of an earlier version becomes one of this version, whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.shapes import shape
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from validering.errors import UserError
from validering.storage import schema
from validering.storage.database import close_database, connect, open_database
from validering.storage.keys import unlock
from validering.storage.migrations import upgrade as upgrading
from validering.storage.migrations.revisions import HEAD, REVISIONS
from validering.storage.migrations.write_first import first_revision
from validering.storage.triggers import wanted_triggers

KEY = bytes(range(32))
SECOND = '''"""Rebuilds a parent table and adds a column."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "{head}"


def upgrade():
    with op.batch_alter_table("staff_member", recreate="always") as table:
        table.add_column(sa.Column("shoe_size", sa.Integer(), nullable=True))
{rest}
'''


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """A copy of the migrations to which a test may add one."""
    target = tmp_path / "migrations %20"
    shutil.copytree(upgrading.FOLDER, target, ignore=shutil.ignore_patterns("__pycache__"))
    return target


def add_second(scripts: Path, rest: str = "") -> None:
    (scripts / "versions" / "0002_second.py").write_text(SECOND.format(head=HEAD, rest=rest))


def open_raw(folder: Path) -> tuple[Any, bytes]:
    key = unlock(folder, SIGN_IN_NAME, PASSPHRASE).subkey("database")
    return open_database(folder / "store.db", key), key


def closed_store(tmp_path: Path) -> Path:
    store = new_store(tmp_path)
    store.close()
    return store.folder


def test_the_migrations_give_the_schema_of_the_models(tmp_path: Path) -> None:
    migrated = open_database(tmp_path / "migrated.db", KEY, create=True)
    upgrading.upgrade(migrated, tmp_path / "migrated.db", KEY)
    made = open_database(tmp_path / "made.db", KEY, create=True)
    schema.create_schema(made)
    assert shape(migrated) == shape(made)
    assert schema.read_version(migrated) == schema.read_version(made) == HEAD
    for connection in (migrated, made):
        close_database(connection)


def test_the_first_revision_was_written_from_the_models_as_they_are() -> None:
    assert REVISIONS[0] == first_revision(), "run python -m validering.storage.migrations.write_first"


def test_the_known_revisions_are_those_that_alembic_finds() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(upgrading.FOLDER))
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == REVISIONS


def test_an_upgrade_keeps_rows_that_refer_to_a_rebuilt_table_and_all_triggers(
    tmp_path: Path, scripts: Path
) -> None:
    folder = closed_store(tmp_path)
    connection, key = open_raw(folder)
    connection.execute(
        "INSERT INTO draft (staff_id, field, text, kept_at) SELECT id, 'a', 'b', '2026' FROM staff_member"
    )
    add_second(scripts)
    copy = upgrading.upgrade(connection, folder / "store.db", key, scripts=scripts)
    assert connection.execute("SELECT count(*) FROM draft").fetchone() == (1,)
    assert connection.execute("SELECT name, shoe_size FROM staff_member").fetchall() == [("Karin Ek", None)]
    assert dict(shape(connection)["triggers"]) == wanted_triggers()  # type: ignore[call-overload]
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    assert schema.read_version(connection) == "0002"
    close_database(connection)
    before = connect(copy, key)
    assert schema.read_version(before) == HEAD
    before.close()


@pytest.mark.situation("interrupted upgrade")
@pytest.mark.parametrize(
    "rest",
    [
        "    raise ValueError('half way')",
        "    op.execute('DELETE FROM staff_member')",
        "    op.execute('SELECT * FROM no_such_table')",
    ],
    ids=["defect", "rows left pointing at nothing", "wrong statement"],
)
def test_an_upgrade_that_fails_leaves_the_store_as_it_was(tmp_path: Path, scripts: Path, rest: str) -> None:
    folder = closed_store(tmp_path)
    connection, key = open_raw(folder)
    connection.execute(
        "INSERT INTO draft (staff_id, field, text, kept_at) SELECT id, 'a', 'b', '2026' FROM staff_member"
    )
    before = shape(connection)
    add_second(scripts, rest)
    with pytest.raises(UserError) as trouble:
        upgrading.upgrade(connection, folder / "store.db", key, scripts=scripts)
    assert trouble.value.code == "upgrade_failed"
    assert Path(str(trouble.value.facts["copy"])).exists()
    assert shape(connection) == before
    assert connection.execute("SELECT name FROM staff_member").fetchall() == [("Karin Ek",)]
    assert schema.read_version(connection) == HEAD
    close_database(connection)


def test_the_three_newest_copies_are_kept(tmp_path: Path) -> None:
    folder = closed_store(tmp_path)
    connection, key = open_raw(folder)
    for _ in range(5):
        upgrading.copy_before(connection, folder / "store.db", key)
    names = sorted(path.name for path in (folder / "before-upgrade").iterdir())
    assert names == [f"{number:03}-{HEAD}.db" for number in (3, 4, 5)]
    close_database(connection)
