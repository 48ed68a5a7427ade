"""What was erased after a backup does not come back with it, as far as anything there knows of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from tests.assessing import made
from tests.backups import KEYS, back_up, stick
from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case
from tests.pages import plain_pages
from tests.stores import PASSPHRASE, SIGN_IN_NAME, confirm_recovery, new_store, open_again
from tests.validering.storage.erasing_process import APPROVALS, SECOND, open_later
from tests.validering.storage.test_erasing_kill import WORDS, Waiting, assert_gone, waiting_store
from validering import candidates, mapping, satisfaction
from validering.acting import StaffRole
from validering.erasure import MARK, Wording, approve_erasure, propose_erasure, search
from validering.protection_list import read_protection_list
from validering.protection_work import ItemKind, replace_name
from validering.removals import read_receipts, read_waiting
from validering.storage.chain import verify
from validering.storage.checking import check_closed
from validering.storage.opening_keys import by_recovery_words
from validering.storage.restoring import choose_generation, rehearse, restore
from validering.storage.stores import Store, open_store
from validering.storage.tables.audit import AuditEntry
from validering.terms import ProtectionLevel


@pytest.fixture
def waiting(tmp_path: Path) -> Waiting:
    return waiting_store(tmp_path)


def backed_up_and_erased(waiting: Waiting, place: Path) -> str:
    """The name of a backup made before all that waits was approved; the store is closed then."""
    store = open_later(waiting.folder)
    before = back_up(store, place).folder.name
    for kind, removal_id in waiting.removals.items():
        store.apply(APPROVALS[kind], removal_id)
    store.close()
    return before


def who_did_it(store: Store) -> set[str]:
    chosen = select(AuditEntry.staff_name).where(AuditEntry.act == "erasing_again.erase_again")
    return set(store.look(lambda session: session.scalars(chosen).all()))


@pytest.mark.parametrize("source", ["later backup", "store beside"])
def test_an_older_backup_brings_nothing_back_that_was_erased(
    waiting: Waiting, tmp_path: Path, source: str
) -> None:
    before = backed_up_and_erased(waiting, stick(tmp_path))
    store = open_later(waiting.folder)
    receipts = {(one.number, one.kind) for one in store.read(read_receipts)}
    if source == "later backup":
        back_up(store, stick(tmp_path))
    store.close()
    target = tmp_path / "igen" if source == "later backup" else waiting.folder
    generation = choose_generation(stick(tmp_path), before)
    found = rehearse(generation, KEYS, beside=target)
    assert found.erased is not None and found.erased.receipts == tuple(sorted(each for each, _ in receipts))
    done = restore(generation, KEYS, target, set_aside=True)
    assert done.is_erased is True
    again = open_store(target, SIGN_IN_NAME, PASSPHRASE)
    for kind in WORDS:
        assert_gone(again, kind)
    assert {(one.number, one.kind) for one in again.read(read_receipts)} == receipts
    assert again.read(read_waiting) == ()
    assert who_did_it(again) == {"Karin Ek"}
    again.close()
    assert check_closed(target, KEYS).is_whole


def test_a_colleague_the_backup_does_not_know_may_have_decided(waiting: Waiting, tmp_path: Path) -> None:
    store = open_store(waiting.folder, SIGN_IN_NAME, PASSPHRASE)
    before = back_up(store, stick(tmp_path)).folder.name
    add_person(store, "Ny Chef", StaffRole.QUALITY_ASSURER)
    new = open_again(store, "Ny Chef", SECOND_PASSPHRASE)
    new.apply(APPROVALS["value"], waiting.removals["value"])
    again = open_again(new)
    back_up(again, stick(tmp_path))
    again.close()
    assert restore(choose_generation(stick(tmp_path), before), KEYS, tmp_path / "igen").is_erased
    again = open_store(tmp_path / "igen", SIGN_IN_NAME, PASSPHRASE)
    assert_gone(again, "value")
    (receipt,) = again.read(read_receipts)
    assert receipt.approved_by_name == "Ny Chef"
    again.close()


def test_without_anything_later_the_backup_comes_as_it_is(waiting: Waiting, tmp_path: Path) -> None:
    before = backed_up_and_erased(waiting, stick(tmp_path))
    done = restore(choose_generation(stick(tmp_path), before), KEYS, tmp_path / "igen")
    assert done.is_erased is None and done.rehearsal.erased is None
    again = open_store(tmp_path / "igen", SIGN_IN_NAME, PASSPHRASE)
    assert len(again.read(read_waiting)) == len(waiting.removals)
    again.close()


def test_the_sheet_brings_it_back_as_cleared(waiting: Waiting, tmp_path: Path) -> None:
    words = " ".join(confirm_recovery(waiting.folder))
    before = backed_up_and_erased(waiting, stick(tmp_path))
    store = open_later(waiting.folder)
    back_up(store, stick(tmp_path))
    store.close()
    generation = choose_generation(stick(tmp_path), before)
    assert restore(generation, by_recovery_words(words), tmp_path / "igen").is_erased
    again = open_store(tmp_path / "igen", SIGN_IN_NAME, PASSPHRASE)
    assert_gone(again, "value")
    assert who_did_it(again) == {"Återställningsbladet"}
    again.close()


def test_the_newest_backup_has_nothing_to_erase(waiting: Waiting, tmp_path: Path) -> None:
    backed_up_and_erased(waiting, stick(tmp_path))
    store = open_later(waiting.folder)
    back_up(store, stick(tmp_path))
    store.close()
    assert rehearse(choose_generation(stick(tmp_path)), KEYS, beside=waiting.folder).erased is None


def test_a_name_that_gave_way_stays_away(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Farah")
    store.apply(mapping.change_mapping, case_id, presentation_sv="Zarifa lagar mat.")
    store.apply(candidates.change_candidate, case_id, called_name="Zarifa")
    before = back_up(store, stick(tmp_path)).folder.name
    store.apply(candidates.change_protection, case_id, ProtectionLevel.FINGERADE)
    found = store.read(read_protection_list, case_id)
    assert found is not None
    (item,) = [each for each in found.items if each.kind is ItemKind.TEXT]
    store.apply(replace_name, item.id)
    store.apply(candidates.change_candidate, case_id, called_name=None)
    back_up(store, stick(tmp_path))
    store.close()
    restore(choose_generation(stick(tmp_path), before), KEYS, tmp_path / "igen")
    again = open_store(tmp_path / "igen", SIGN_IN_NAME, PASSPHRASE)
    pages = plain_pages(again)
    assert not any(word in page for page in pages for word in (b"Zarifa", b"zarifa"))
    assert again.look(verify) == ()
    again.close()


def test_a_name_in_an_opinion_stays_away_though_the_record_never_held_it(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    add_person(store, SECOND, StaffRole.COORDINATOR, StaffRole.ADMINISTRATOR)
    faces = dict.fromkeys(satisfaction.SatisfactionQuestion, satisfaction.Face.NO)
    for number in range(satisfaction.FEWEST):
        answered = open_portfolio_case(store, f"Person {number}")
        store.apply(satisfaction.give_satisfaction, answered, faces, answered_in="sv")
    case_id = open_portfolio_case(store, "Amina Yusuf")
    said = ("Tolken talade om Zarifa inför alla.", "Det var kallt i köket.")
    for comment in said:
        other = case_id if comment == said[0] else open_portfolio_case(store, "Bo Ek")
        store.apply(satisfaction.give_satisfaction, other, faces, comment=comment, answered_in="sv")
    before = back_up(store, stick(tmp_path)).folder.name
    places = store.read(search, case_id, "Zarifa").places
    proposed = made(store.apply(propose_erasure, case_id, Wording("Zarifa"), places=places, reason="Nej"))
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(approve_erasure, proposed)
    back_up(second, stick(tmp_path))
    second.close()
    assert restore(choose_generation(stick(tmp_path), before), KEYS, tmp_path / "igen").is_erased
    again = open_store(tmp_path / "igen", SIGN_IN_NAME, PASSPHRASE)
    kept = {said[0].replace("Zarifa", MARK), said[1]}
    assert set(again.read(satisfaction.read_satisfaction).comments) == kept
    assert not any(word in page for page in plain_pages(again) for word in (b"Zarifa", b"zarifa"))
    assert again.look(verify) == ()
    again.close()
