"""A recorded value can be erased, and only by way of an act that says so."""

from __future__ import annotations

import json
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from tests.attacking import attack
from tests.opened import open_portfolio_case
from tests.stores import START, new_store, open_again
from validering import candidates, experience, objections
from validering.acting import Acting
from validering.changes import Change
from validering.storage import audit_digests as digests
from validering.storage import chain
from validering.storage.audit_payloads import erasing, forget, forget_case
from validering.storage.stores import Store
from validering.storage.tables.assessment import Objection
from validering.storage.tables.mapping import Experience
from validering.terms import ExperienceKind

SECRET = "planterad diagnos"
OTHER = "kock på skolan"


def everything(store: Store) -> str:
    rows = store.look(
        lambda session: session.execute(text("SELECT content FROM audit_payload")).scalars().all()
    )
    return "\n".join(rows)


def erase_text(session: Session, acting: Acting, row_id: UUID, instead: str) -> Change:
    row = session.get_one(Experience, row_id)
    with erasing(session):
        forget(session, "experience", row_id, ["done_sv"])
        row.done_sv = instead
    return Change.of(None, "experience")


def erase_objection(session: Session, acting: Acting, row_id: UUID, instead: str) -> Change:
    with erasing(session):
        forget(session, "objection", row_id, ["text"])
        session.get_one(Objection, row_id).text = instead
    return Change.of(None, "objections")


def erase_case(session: Session, acting: Acting, case_id: UUID) -> Change:
    with erasing(session):
        forget_case(session, case_id)
    return Change.of(case_id, "case")


def told(tmp_path: Path) -> tuple[Store, UUID, UUID]:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    row = store.apply(experience.add_experience, case_id, kind=ExperienceKind.EMPLOYED, title_sv=OTHER).new_id
    assert row is not None
    store.apply(experience.change_experience, case_id, row, done_sv=SECRET)
    store.apply(experience.change_experience, case_id, row, done_sv=f"{SECRET} igen")
    return store, case_id, row


def test_an_erased_value_is_gone_from_the_record_and_the_chain_is_whole(tmp_path: Path) -> None:
    store, case_id, row = told(tmp_path)
    before = store.look(chain.all_heads)
    assert SECRET in everything(store)
    store.apply(erase_text, row, "[borttagen uppgift]")
    assert SECRET not in everything(store)
    assert OTHER in everything(store)
    assert "[borttagen uppgift]" in everything(store)
    store = open_again(store)
    assert store.look(chain.verify) == ()
    assert store.look(chain.compare, before) == ()
    assert store.look(chain.verify_case, case_id) == ()
    store.close()


def test_an_append_only_row_is_corrected_only_while_erasing(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    row = store.apply(
        objections.record_objection,
        case_id,
        raised_by="kandidaten",
        text_given=SECRET,
        received_on=START.date(),
    ).new_id
    assert row is not None
    with pytest.raises(DatabaseError, match="append-only"):
        store.apply(change_text, row)
    store.apply(erase_objection, row, "rättat")
    with pytest.raises(DatabaseError, match="append-only"):
        store.apply(change_text, row)
    assert SECRET not in everything(store)
    assert store.look(chain.verify) == ()
    store.close()


def change_text(session: Session, acting: Acting, row: UUID) -> Change:
    session.get_one(Objection, row).text = "ändrat"
    return Change.of(None, "objections")


def test_the_entries_themselves_are_never_changed_even_while_erasing(tmp_path: Path) -> None:
    store, _, _ = told(tmp_path)

    def forge(session: Session, acting: Acting) -> Change:
        with erasing(session):
            session.execute(text("UPDATE audit_entry SET staff_name = 'Bo'"))
        return Change.of(None, "case")

    with pytest.raises(DatabaseError, match="append-only"):
        store.apply(forge)
    store.close()


def test_erasing_outside_an_act_is_our_defect(tmp_path: Path) -> None:
    store, _, _ = told(tmp_path)

    def outside(session: Session) -> None:
        with erasing(session):
            pass

    with pytest.raises(RuntimeError):
        store.look(outside)
    store.close()


def test_a_value_erased_without_an_act_is_found(tmp_path: Path) -> None:
    store, case_id, _ = told(tmp_path)
    newest = "SELECT seq, content FROM audit_payload ORDER BY seq DESC LIMIT 1"
    seq, content = store.look(lambda session: session.execute(text(newest)).one())
    payload = {column: digests.leaf(column, values) for column, values in json.loads(content).items()}
    store.close()
    attack(store.folder, "UPDATE audit_payload SET content = ? WHERE seq = ?", [json.dumps(payload), seq])
    store = open_again(store)
    found = store.look(chain.verify)
    assert [(fault.code, fault.case_id) for fault in found] == [("chain_value_missing", case_id)]
    store.close()


def test_all_values_of_a_case_can_be_erased_and_who_did_what_stays(tmp_path: Path) -> None:
    store, case_id, _ = told(tmp_path)
    other = open_portfolio_case(store, "Dawit Tesfaye")
    store.apply(candidates.change_candidate, other, phone="040-2")
    count = store.look(chain.case_head, case_id).count
    store.apply(erase_case, case_id)
    assert SECRET not in everything(store)
    assert OTHER not in everything(store)
    assert "040-2" in everything(store)
    assert store.look(chain.case_head, case_id).count == count + 1
    assert store.look(chain.verify) == ()
    store.close()
