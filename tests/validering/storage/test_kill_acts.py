"""A program that is killed while it takes in evidence, changes a passphrase or upgrades the store."""

from __future__ import annotations

import random
import sys
import time
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest

from tests.dying import begun
from tests.opened import open_portfolio_case
from tests.shapes import shape
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from tests.validering.storage.dying_process import PHRASES
from tests.validering.storage.test_migrations import open_raw, scripts
from validering.errors import UserError
from validering.evidence_reading import read_evidence
from validering.evidence_storing import read_place
from validering.storage import chain, key_slots, schema
from validering.storage.database import close_database, connect
from validering.storage.leftovers import named_contents
from validering.storage.migrations import upgrade as upgrading
from validering.storage.migrations.revisions import HEAD
from validering.storage.stores import Store, open_store

__all__ = ["scripts"]
FEW, MANY = 3, 200
LONG_STEPS = 60
LONG = '''"""Takes many steps, each of which it tells."""

import sys

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "{head}"


def upgrade():
    with op.batch_alter_table("staff_member", recreate="always") as table:
        table.add_column(sa.Column("shoe_size", sa.Integer(), nullable=True))
    for step in range({steps}):
        op.create_table(f"step_{{step}}", sa.Column("a", sa.Integer()))
        sys.stdout.write("step\\n")
        sys.stdout.flush()
'''


def killed(module: str, *arguments: object, after: int, pause: float) -> list[str]:
    """The lines a program had told when it was killed, ``pause`` seconds after the one numbered ``after``."""
    with begun(f"tests.validering.storage.{module}", *arguments) as dying:
        said = [dying.line() for _ in range(after)]
        if not dying.is_gone(within=pause):
            dying.kill()
        # What still stood in the pipe was acknowledged too.
        said += dying.rest()
    return [line for line in said if line]


def reopened(folder: Path, phrase: str = PASSPHRASE) -> Store:
    """Open the store as its user would, and say how long that took."""
    began = time.perf_counter()
    store = open_store(folder, SIGN_IN_NAME, phrase)
    sys.stdout.write(f"opened again after {1000 * (time.perf_counter() - began):.0f} ms\n")
    assert store.look(chain.verify) == ()
    assert store.look(lambda session: session.connection().exec_driver_sql("PRAGMA quick_check").all()) == [
        ("ok",)
    ]
    return store


def with_a_case(tmp_path: Path) -> tuple[Path, UUID]:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Farah")
    store.close()
    return store.folder, case_id


def import_and_kill(tmp_path: Path, times: int) -> None:
    folder, case_id = with_a_case(tmp_path)
    source = random.Random(31)
    known: dict[str, str] = {}
    for _ in range(times):
        said = killed(
            "dying_process",
            "evidence",
            folder,
            case_id,
            PASSPHRASE,
            after=source.randint(1, 6),
            pause=source.uniform(0, 0.05),
        )
        known |= {line.partition(" ")[0]: line.partition(" ")[2] for line in said}
        store = reopened(folder)
        kept = {str(entry.id): entry for entry in store.read(read_evidence, case_id)}
        assert set(known) <= set(kept)
        place = store.read(read_place, case_id)
        for entry_id, entry in kept.items():
            assert entry.content_id is not None
            content = store.contents.get(case_id, place.key, entry.content_id)
            assert known.get(entry_id, entry.sha256) == sha256(content).hexdigest()
        named = store.look(named_contents)[case_id]
        store.close()
        assert stored(folder, case_id, place.key) == named


def stored(folder: Path, case_id: UUID, key: str) -> set[UUID]:
    """The pieces that lie in the evidence of a case."""
    database = connect(folder / "evidence" / f"{case_id}.db", bytes.fromhex(key), page_size=16_384)
    found = {UUID(row[0]) for row in database.execute("SELECT id FROM content")}
    database.close()
    return found


def change_passphrase_and_kill(tmp_path: Path, times: int) -> None:
    folder, case_id = with_a_case(tmp_path)
    source = random.Random(32)
    place = 0
    for _ in range(times):
        said = killed(
            "dying_process",
            "passphrase",
            folder,
            case_id,
            PHRASES[place],
            after=source.randint(1, 8),
            pause=source.uniform(0, 0.02),
        )
        acknowledged = int(said[-1])
        # The change under way may have happened or not; nothing else may open.
        possible = [acknowledged, (acknowledged + 1) % len(PHRASES)]
        opening = [place for place in range(len(PHRASES)) if opens(folder, PHRASES[place])]
        assert len(opening) == 1
        assert opening[0] in possible
        place = opening[0]
        store = reopened(folder, PHRASES[place])
        # A change that the store was not told of before the kill is written down by now.
        known = key_slots.known_slots(store._connection)
        assert known is not None and known.generation == store.parts.unlocked.key_file.generation
        store.close()
        (folder / "attempts.json").unlink(missing_ok=True)


def opens(folder: Path, phrase: str) -> bool:
    from validering.storage import keys

    try:
        keys.unlock(folder, SIGN_IN_NAME, phrase, mend=False)
    except UserError as trouble:
        assert trouble.code == "wrong_passphrase"
        return False
    return True


def upgrade_and_kill(tmp_path: Path, scripts: Path, times: int) -> None:
    folder, _ = with_a_case(tmp_path)
    (scripts / "versions" / "0002_long.py").write_text(LONG.format(head=HEAD, steps=LONG_STEPS), "utf-8")
    source = random.Random(33)
    connection, _ = open_raw(folder)
    before = shape(connection)
    close_database(connection)
    for _ in range(times):
        said = killed(
            "upgrading_process",
            folder,
            scripts,
            after=source.randint(1, LONG_STEPS // 2),
            pause=source.uniform(0, 0.02),
        )
        if "upgraded" in said:
            break
        reopened(folder).close()
        connection, _ = open_raw(folder)
        assert schema.read_version(connection) == HEAD
        assert shape(connection) == before
        close_database(connection)
    connection, key = open_raw(folder)
    if schema.read_version(connection) == HEAD:
        upgrading.upgrade(connection, folder / "store.db", key, scripts=scripts)
    assert schema.read_version(connection) == "0002"
    assert connection.execute("SELECT name, shoe_size FROM staff_member").fetchall() == [("Karin Ek", None)]
    close_database(connection)


@pytest.mark.situation("killed while evidence comes in")
def test_evidence_is_whole_after_kills(tmp_path: Path) -> None:
    import_and_kill(tmp_path, FEW)


@pytest.mark.situation("killed while a passphrase is changed")
def test_one_passphrase_opens_after_kills(tmp_path: Path) -> None:
    change_passphrase_and_kill(tmp_path, FEW)


@pytest.mark.situation("interrupted upgrade")
def test_a_store_is_upgraded_whole_or_not_after_kills(tmp_path: Path, scripts: Path) -> None:
    upgrade_and_kill(tmp_path, scripts, FEW)


@pytest.mark.endurance
@pytest.mark.timeout(2400)
def test_evidence_is_whole_after_two_hundred_kills(tmp_path: Path) -> None:
    import_and_kill(tmp_path, MANY)


@pytest.mark.endurance
@pytest.mark.timeout(2400)
def test_one_passphrase_opens_after_two_hundred_kills(tmp_path: Path) -> None:
    change_passphrase_and_kill(tmp_path, MANY)


@pytest.mark.endurance
@pytest.mark.timeout(2400)
def test_a_store_is_upgraded_whole_or_not_after_two_hundred_kills(tmp_path: Path, scripts: Path) -> None:
    upgrade_and_kill(tmp_path, scripts, MANY)
