"""What lists, searches and one whole case cost in a large store."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from uuid import UUID

from tests.bench.filling import JUDGEMENTS, PIECES, RARE, fill, key
from tests.bench.measuring import heading, milliseconds, say, tell
from tests.bench.window import measure_list
from tests.stores import NAME, PASSPHRASE, ROLES, SIGN_IN_NAME
from validering import candidates, cases, sessions
from validering.bench import read_bench
from validering.case_list import CaseFilter, CaseOrder, CaseSort, count_cases, read_case_page
from validering.evidence_reading import read_evidence
from validering.gaps import StepId
from validering.note_search import search_notes
from validering.storage import keys
from validering.storage.stores import Store, create_store, open_store

NAMES = ("oberg", "ber", "öz", "haddad rim", "احمد", "олен", "2025-0777", "zzzz")
NOTES = (RARE, "buljong", "svets*", "temp lista", "råvaran förvaras", "finnsinte")


def measure(folder: Path, count: int) -> None:
    """Fill a store in ``folder`` with ``count`` cases and measure what a person waits for."""
    heading(
        f"{count:,} cases x {JUDGEMENTS} judgements x {PIECES} pieces of evidence; filled in about"
        f" {count // 100} seconds"
    )
    create_store(
        folder / "many",
        centre_name="Mätcentrum",
        letter="A",
        administrator=NAME,
        sign_in_name=SIGN_IN_NAME,
        passphrase=PASSPHRASE,
        roles=ROLES,
    )
    store = open_store(folder / "many", SIGN_IN_NAME, PASSPHRASE)
    began = perf_counter()
    fill(
        store._connection,
        store.acting,
        count,
        lambda words: tell(f"  {words} after {perf_counter() - began:.0f} s"),
    )
    tell(f"  {(folder / 'many' / 'store.db').stat().st_size / 1e6:,.0f} MB")
    _unlocking(store)
    store = open_store(folder / "many", SIGN_IN_NAME, PASSPHRASE)
    _lists(store)
    _searches(store)
    _one_case(store, count)
    measure_list(store, folder)


def _unlocking(store: Store) -> None:
    """The passphrase costs what it must; the rest is ours."""
    folder = store.folder
    store.close()
    whole = milliseconds(5, lambda: open_store(folder, SIGN_IN_NAME, PASSPHRASE).close())
    secret = milliseconds(5, keys.unlock, folder, SIGN_IN_NAME, PASSPHRASE)
    heading("Unlocking")
    say("argon2id alone", secret)
    say("the rest: opening and closing the store", whole - secret, 150)


def _lists(store: Store) -> None:
    heading("The list of cases, a page of 50")
    read = store.read
    for sort in CaseSort:
        order = CaseOrder(sort, is_descending=sort is CaseSort.CHANGED)
        say(f"by {sort.value}", milliseconds(21, read, read_case_page, order), 5)
    order = CaseOrder(CaseSort.CANDIDATE, is_descending=False)
    far = read(read_case_page, order, limit=15_000).after
    if far is not None:
        say("by candidate, page 301", milliseconds(21, read, read_case_page, order, after=far), 5)
    filters = {
        "paused": CaseFilter(is_halted=True),
        "nobody leads": CaseFilter(has_no_lead=True),
        "none passes": CaseFilter(step=StepId.MODERATED),
    }
    for what, wanted in filters.items():
        say(what, milliseconds(21, read, read_case_page, order, wanted), 5)
        say(f"{what}, counted", milliseconds(21, read, count_cases, wanted), 5)
    say("all counted", milliseconds(21, read, count_cases), 5)


def _searches(store: Store) -> None:
    heading("Names and numbers: the page, and how many there are")
    read = store.read
    for query in NAMES:
        wanted = CaseFilter(query=query)
        found = read(count_cases, wanted)
        say(f"{query}: {found} found", milliseconds(21, read, read_case_page, None, wanted), 5)
        say("   counted", milliseconds(21, read, count_cases, wanted), 5)
    heading("Notes, the newest 20")
    for query in NOTES:
        hits = len(read(search_notes, query))
        say(f"{query}: {hits} shown", milliseconds(11, read, search_notes, query), 30)


def whole_case(store: Store, case_id: UUID, profile_id: UUID) -> object:
    """What the window of a case reads: its head, the assessment and the evidence."""
    store.read(cases.read_case, case_id)
    store.read(candidates.read_candidate, case_id)
    store.read(cases.read_facts, case_id)
    store.read(sessions.read_sessions, case_id)
    store.read(read_bench, profile_id)
    return store.read(read_evidence, case_id)


def _one_case(store: Store, count: int) -> None:
    pieces = JUDGEMENTS * PIECES
    heading(f"One case: {JUDGEMENTS} judgements, {pieces} pieces of evidence, another case each time")
    turn = iter(range(10_000))

    def another(kind: int) -> UUID:
        return UUID(key(kind, next(turn) * 7919 % count))

    def both() -> object:
        number = next(turn) * 7919 % count
        return whole_case(store, UUID(key(2, number)), UUID(key(8, number)))

    say("what the rules look at", milliseconds(41, lambda: store.read(cases.read_facts, another(2))))
    say("the assessment", milliseconds(41, lambda: store.read(read_bench, another(8))))
    say("the evidence", milliseconds(41, lambda: store.read(read_evidence, another(2))))
    say("the whole case", milliseconds(41, both), 15)
    say("saved: a change of one field", milliseconds(41, lambda: _change(store, another(2))))


def _change(store: Store, case_id: UUID) -> object:
    return store.apply(candidates.change_candidate, case_id, contact_when=str(case_id))
