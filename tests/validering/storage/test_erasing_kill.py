"""A program that is killed while a second person approves an erasure: all of it was done, or nothing."""

from __future__ import annotations

import random
import shutil
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from tests.opened import add_person, open_portfolio_case
from tests.pages import plain_pages
from tests.pictures import photo
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store
from tests.validering.storage.erasing_process import APPROVALS, SECOND, open_later
from tests.validering.storage.test_kill_acts import killed, reopened, stored
from validering import evidence, experience, halts
from validering.acting import StaffRole
from validering.disposal import propose_disposal
from validering.erasure import Wording, propose_erasure, search
from validering.evidence_access import EvidenceKindId
from validering.evidence_storing import read_place, take_in
from validering.removals import read_receipts, read_waiting
from validering.retention import decide_rule
from validering.retention_kinds import KeepRule, RecordKind
from validering.retention_plan import read_plan
from validering.storage.chain import verify
from validering.storage.clearing import read_to_clear
from validering.storage.leftovers import named_contents
from validering.storage.stores import Store
from validering.storage.tables import Base
from validering.storage.tables.cases import Case
from validering.take_off import propose_take_off
from validering.terms import CaseHalt, ExperienceKind, HaltReason

WORDS = {"value": "Ormbunkssjuka", "take_off": "Tornros", "retention": "Granlund"}
# What opening the store itself writes, and what is told of each act.
BESIDE = ("audit_", "chain_", "setting")
FEW, MANY = 4, 200

Rows = Mapping[str, tuple[Any, ...]]


@dataclass(frozen=True)
class Waiting:
    """A closed store in which an erasure of each kind waits for a second person."""

    folder: Path
    removals: Mapping[str, UUID]


def with_case(store: Store, name: str, said: str) -> UUID:
    case_id = open_portfolio_case(store, name)
    store.apply(experience.add_experience, case_id, kind=ExperienceKind.EMPLOYED, done_sv=said)
    taken = take_in(
        store.contents, store.read(read_place, case_id), photo(), "intyg.jpg", EvidenceKindId.DOCUMENT
    )
    piece = store.apply(evidence.add_file, case_id, taken).new_id
    assert piece is not None
    store.apply(evidence.change_evidence, piece, transcription=said)
    return case_id


def waiting_store(tmp_path: Path) -> Waiting:
    store = new_store(tmp_path)
    add_person(store, SECOND, StaffRole.COORDINATOR, StaffRole.ADMINISTRATOR)
    word = WORDS["value"]
    one = with_case(store, "Amina Yusuf", f"Har {word}.")
    found = store.read(search, one, word)
    value = store.apply(
        propose_erasure,
        one,
        Wording(word),
        places=found.places,
        files=[each.id for each in found.files],
        reason="Hälsa.",
    )
    ended = [with_case(store, f"Bo {WORDS[kind]}", WORDS[kind]) for kind in ("take_off", "retention")]
    for case_id in ended:
        store.apply(halts.halt_case, case_id, CaseHalt.INTERRUPTED, HaltReason.MOVED, None)
    off = store.apply(propose_take_off, ended[0], "Flyttad", kept_where="Pärm 4")
    for kind in RecordKind:
        rule = KeepRule.PRESERVE if kind is RecordKind.DOCUMENTS else KeepRule.DISPOSE
        store.apply(decide_rule, kind, rule, months=12, source="Plan 2026")
    store.close()
    store = open_later(store.folder, SIGN_IN_NAME, PASSPHRASE)
    due = [line.key for line in store.read(read_plan, store.acting.today()).goes if line.case_id == ended[1]]
    assert (ended[1], RecordKind.CASES) in due
    gone = store.apply(propose_disposal, due, "Enligt planen")
    store.close()
    made = {"value": value.new_id, "take_off": off.new_id, "retention": gone.new_id}
    return Waiting(store.folder, {kind: key for kind, key in made.items() if key is not None})


def rows(session: Session) -> Rows:
    """Every row of every table but those that opening writes and that tell of acts."""
    return {
        table.name: tuple(sorted(map(str, session.execute(select(table)))))
        for table in Base.metadata.sorted_tables
        if not table.name.startswith(BESIDE)
    }


def counted(found: Rows) -> Mapping[str, int]:
    return {name: len(each) for name, each in found.items()}


def evidence_keys(session: Session) -> Mapping[UUID, str]:
    return {row[0]: row[1] for row in session.execute(select(Case.id, Case.evidence_key))}


def assert_gone(store: Store, kind: str) -> None:
    """The word stands in no page of the store, and no piece is kept that no row names."""
    assert store.look(read_to_clear) == ()
    assert store.look(verify) == ()
    spelt = {WORDS[kind].encode(), WORDS[kind].lower().encode()}
    assert not any(word in page for page in plain_pages(store) for word in spelt)
    named = store.look(named_contents)
    keys = store.look(evidence_keys)
    files = {UUID(path.stem) for path in (store.folder / "evidence").glob("*.db")}
    assert files <= set(keys)
    assert not list((store.folder / "evidence").glob("*-journal"))
    for case_id in files:
        assert stored(store.folder, case_id, keys[case_id]) == named.get(case_id, set())


def erase_and_kill(tmp_path: Path, times: int) -> None:
    waiting = waiting_store(tmp_path)
    source = random.Random(34)
    store = open_later(waiting.folder)
    before = store.look(rows)
    store.close()
    steps, after = {}, {}
    for kind in APPROVALS:
        folder = copied(waiting.folder, tmp_path)
        said = killed("erasing_process", folder, kind, waiting.removals[kind], 0, after=2, pause=60)
        steps[kind] = int(said[-1])
        store = reopened(folder)
        after[kind] = counted(store.look(rows))
        assert_gone(store, kind)
        store.close()
    outcomes = {"not done": 0, "done": 0}
    for number in range(times):
        kind = list(APPROVALS)[number % len(APPROVALS)]
        folder = copied(waiting.folder, tmp_path)
        # One half dies wherever it is after a while, the other before a step that was drawn: often one of
        # the last, when the act is on disk and the bytes are being cleared.
        last = steps[kind]
        fatal = source.randint(source.choice((1, last - 25)), last) if number % 2 else -1
        pause = 60 if fatal > 0 else source.uniform(0, 0.5)
        began = time.perf_counter()
        killed("erasing_process", folder, kind, waiting.removals[kind], fatal, after=1, pause=pause)
        store = reopened(folder)
        found = store.look(rows)
        is_waiting = waiting.removals[kind] in {one.id for one in store.look(read_waiting)}
        outcomes["not done" if is_waiting else "done"] += 1
        if is_waiting:
            assert found == before
            assert store.look(read_receipts) == ()
            store.close()
            store = open_later(folder)
            store.apply(APPROVALS[kind], waiting.removals[kind])
            found = store.look(rows)
        assert counted(found) == after[kind]
        assert len(store.look(read_receipts)) == 1
        assert_gone(store, kind)
        store.close()
        sys.stdout.write(f"{kind} at {fatal}: {time.perf_counter() - began:.1f} s\n")
    sys.stdout.write(f"{steps}, {outcomes}\n")
    assert times < MANY or min(outcomes.values()) > 0


def copied(folder: Path, tmp_path: Path) -> Path:
    """A fresh copy of a closed store, in place of the one before."""
    copy = tmp_path / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    return copy


@pytest.mark.situation("killed while an erasure is carried out")
def test_an_erasure_is_done_whole_or_not_at_all_after_kills(tmp_path: Path) -> None:
    erase_and_kill(tmp_path, FEW)


@pytest.mark.endurance
@pytest.mark.timeout(2400)
def test_an_erasure_is_done_whole_or_not_at_all_after_two_hundred_kills(tmp_path: Path) -> None:
    erase_and_kill(tmp_path, MANY)
