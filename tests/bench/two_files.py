"""The same rows encrypted and plain: what the encryption costs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import UUID

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.orm import Session

from tests.assessing import open_assessed_case
from tests.bench.filling import fill, key
from tests.bench.many_cases import whole_case
from tests.bench.measuring import Act, heading, say, say_ratio, side_by_side
from tests.stores import SIGN_IN_NAME, known_sources, new_store
from validering import candidates
from validering.acting import Acting
from validering.case_list import CaseFilter, CaseOrder, CaseSort, read_case_page
from validering.changes import Change
from validering.note_search import search_notes
from validering.storage import search
from validering.storage.database import APPLICATION_ID, _settle
from validering.storage.stores import Store

CASES = 2000
TURNS = 150


def measure(folder: Path) -> None:
    """Encrypted against plain SQLite of the same build, with the same tables, triggers and indexes."""
    heading(f"Encrypted against plain, {CASES:,} cases, taking turns")
    encrypted = new_store(folder, folder="encrypted")
    fill(encrypted._connection, encrypted.acting, CASES)
    plain = plain_twin(encrypted, folder / "plain")
    acts = [_marking(each) for each in (encrypted, plain)]
    say_ratio("a mark, saved on disk", *_named(side_by_side(acts[0], acts[1], TURNS)), 1.6)
    fields = [_field(each) for each in (encrypted, plain)]
    say_ratio("a field, saved and recorded", *_named(side_by_side(fields[0], fields[1], TURNS)), 1.6)
    by_name = CaseOrder(CaseSort.CANDIDATE, is_descending=False)
    reads: dict[str, Callable[[Store], object]] = {
        "the first page of the list": lambda store: store.read(read_case_page, by_name),
        "cases named like berg": lambda store: store.read(read_case_page, by_name, CaseFilter(query="berg")),
        "one whole case": lambda store: whole_case(store, UUID(key(2, 777)), UUID(key(8, 777))),
        "notes with a word": lambda store: store.read(search_notes, "buljong"),
    }
    for what, read in reads.items():
        found = side_by_side(partial(read, encrypted), partial(read, plain), TURNS)
        say_ratio(what, *_named(found), 1.3)
    _recording(plain)
    encrypted.close()
    plain.close()


def plain_twin(store: Store, folder: Path) -> Store:
    """The same store without encryption, which only a measurement may have."""
    (folder / "evidence").mkdir(parents=True)
    path = folder / "store.db"
    store._connection.execute("ATTACH ? AS plain KEY ''", (str(path),))
    store._connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    store._connection.execute("DETACH plain")
    connection = sqlcipher.connect(path, isolation_level=None, check_same_thread=False)
    _settle(connection)
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    search.register(connection)
    return Store(folder, connection, store._unlocked, SIGN_IN_NAME, known_sources(seed=2))


def _named(found: tuple[float, float]) -> tuple[float, str, float]:
    return found[0], "plain", found[1]


def _marking(store: Store) -> Act:
    case = open_assessed_case(store)
    criteria = case.of_the_trade()
    turn = iter(range(100_000))

    def mark() -> object:
        place = next(turn)
        turned, which = divmod(place, len(criteria))
        return case.mark(criteria[which], ("independent", "with_support")[turned % 2])

    return mark


def _field(store: Store) -> Act:
    turn = iter(range(100_000))
    return lambda: store.apply(
        candidates.change_candidate, UUID(key(2, next(turn) % CASES)), contact_when=f"kl {next(turn)}"
    )


def _recording(store: Store) -> None:
    """What the record of changes adds to the change of a row: the same with its trigger and without."""
    with_record = _changing(store)
    store._connection.execute("DROP TRIGGER audit_candidate_update")
    without = _changing(store)
    say("the record of a changed row", with_record - without, 0.5)


def _changing(store: Store) -> float:
    """Milliseconds of one change of a row among many in one act, without the act around it."""
    spent: list[float] = []

    def change_many(session: Session, _acting: Acting) -> Change:
        link = session.connection()
        for number in range(TURNS):
            values = (f"kl {len(spent)}", key(1, number))
            began = perf_counter()
            link.exec_driver_sql("UPDATE candidate SET contact_when = ? WHERE id = ?", values)
            spent.append((perf_counter() - began) * 1000)
        return Change.of(None)

    for _ in range(4):
        store.apply(change_many)
    return median(spent)
