"""One act, one transaction; what was said to be saved is there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tests.stores import NAME, PASSPHRASE, SIGN_IN_NAME, START, new_store, open_again
from validering import cases, drafts, settings, staff
from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.storage.database import _speaking
from validering.storage.stores import Store, sign_in_names
from validering.storage.tables.audit import AuditEntry
from validering.storage.tables.documents import Draft
from validering.storage.tables.people import Consent
from validering.terms import Product

BO_PASSPHRASE = "röd cykel i skogen"


def centre_acts(session: Session) -> list[str]:
    acts = {entry.act_no: entry.act for entry in session.query(AuditEntry).order_by(AuditEntry.seq)}
    return list(acts.values())


def change_then_fail(session: Session, acting: Acting) -> Change:
    settings.change_centre(session, acting, phone="halv")
    session.flush()
    raise UserError("centre_name_missing")


def consent_of_nobody(session: Session, acting: Acting) -> Change:
    session.add(
        Consent(
            id=acting.new_id(),
            candidate_id=acting.new_id(),
            purpose="photos",
            text_version="1",
            language="sv",
            how_read="alone",
            given_at=acting.now(),
        )
    )
    return Change.of(None, "consent")


def code_of(trouble: pytest.ExceptionInfo[UserError]) -> str:
    return trouble.value.code


def open_case(store: Store) -> UUID:
    change = store.apply(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO],
        person={"given_names": "Amal", "family_names": "Sayegh"},
    )
    assert change.case_id is not None
    return change.case_id


def test_the_first_person_signs_in_and_acts(tmp_path: Path) -> None:
    store = new_store(tmp_path, roles=(StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR))
    assert sign_in_names(store.folder) == [SIGN_IN_NAME]
    assert store.acting.name == NAME
    assert store.acting.roles == {StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR}
    assert store.acting.now() > START
    store.close()


def test_the_same_seed_gives_the_same_keys(tmp_path: Path) -> None:
    one, other = new_store(tmp_path, folder="one"), new_store(tmp_path, folder="other")
    assert one.acting.staff_id == other.acting.staff_id
    assert one.acting.new_key() == other.acting.new_key()
    assert one.acting.now() == other.acting.now()
    one.close()
    other.close()


def test_an_act_is_there_after_reopening_and_names_who_did_it(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    assert store.apply(settings.change_centre, phone="021") == Change.of(None, "settings")
    store = open_again(store)
    assert store.read(settings.read_centre).phone == "021"
    entry = store.look(
        lambda session: session.query(AuditEntry).filter_by(act="settings.change_centre").one()
    )
    assert (entry.staff_id, entry.staff_name, entry.row_key) == (store.acting.staff_id, NAME, "centre")
    store.close()


def test_an_act_that_is_refused_leaves_nothing(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    before = store.look(centre_acts)
    with pytest.raises(UserError):
        store.apply(change_then_fail)
    assert store.read(settings.read_centre).phone == ""
    assert store.look(centre_acts) == before
    store.close()


def test_rows_may_come_in_any_order_but_none_may_point_at_nothing(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    with pytest.raises(IntegrityError):
        store.apply(consent_of_nobody)
    assert store.look(lambda session: session.query(Consent).count()) == 0
    assert store.apply(settings.change_centre, phone="1")
    store.close()


def test_reading_writes_nothing(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.look(lambda session: settings.change_centre(session, store.acting, phone="1"))
    assert store.read(settings.read_centre).phone == ""
    store.close()


def test_a_draft_is_no_entry_in_the_history(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    before = store.look(centre_acts)
    store.apply(drafts.keep_draft, "a/b/c", "text")
    assert store.look(centre_acts) == before
    store.close()


def test_history_cannot_be_changed_or_removed(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    for statement in (update(AuditEntry).values(act="x"), delete(AuditEntry)):
        with pytest.raises(IntegrityError, match="append-only"):
            store.look(Session.execute, statement)
    with pytest.raises(IntegrityError, match="append-only"):
        store.look(
            lambda session: session.connection().exec_driver_sql(
                "INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry"
            )
        )
    store.close()


def test_roles_that_change_count_at_once(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(
        staff.change_staff, store.acting.staff_id, name="Karin Eklund", roles=[StaffRole.ADMINISTRATOR]
    )
    assert store.acting.name == "Karin Eklund"
    assert store.acting.roles == {StaffRole.ADMINISTRATOR}
    with pytest.raises(UserError) as trouble:
        open_case(store)
    assert code_of(trouble) == "not_allowed"
    store.close()


def with_bo(tmp_path: Path) -> tuple[Store, UUID]:
    store = new_store(tmp_path)
    bo = store.apply(staff.add_staff, name="Bo Ask", sign_in_name="Bo", roles=(StaffRole.ASSESSOR,)).new_id
    store.add_person("bo", BO_PASSPHRASE)
    assert bo is not None
    return store, bo


def test_a_second_person_signs_in_with_an_own_passphrase(tmp_path: Path) -> None:
    store, bo = with_bo(tmp_path)
    assert sign_in_names(store.folder) == [SIGN_IN_NAME, "Bo"]
    store = open_again(store, "Bo", BO_PASSPHRASE)
    assert store.acting.staff_id == bo
    with pytest.raises(UserError) as trouble:
        store.add_person("karin", BO_PASSPHRASE)
    assert code_of(trouble) == "not_allowed"
    store.close()


def test_only_people_on_the_staff_list_get_one_sign_in_each(tmp_path: Path) -> None:
    store, _ = with_bo(tmp_path)
    with pytest.raises(UserError) as unknown:
        store.add_person("maria", BO_PASSPHRASE)
    with pytest.raises(UserError) as twice:
        store.add_person("BO", BO_PASSPHRASE)
    with pytest.raises(UserError) as self:
        store.remove_person(SIGN_IN_NAME)
    assert [code_of(unknown), code_of(twice), code_of(self)] == [
        "person_unknown",
        "person_has_passphrase",
        "person_is_self",
    ]
    store.close()


def test_a_removed_person_cannot_sign_in(tmp_path: Path) -> None:
    store, _ = with_bo(tmp_path)
    store.remove_person("bo")
    with pytest.raises(UserError) as trouble:
        open_again(store, "bo", BO_PASSPHRASE)
    assert code_of(trouble) == "sign_in_unknown"
    assert sign_in_names(store.folder) == [SIGN_IN_NAME]


def test_a_person_who_has_left_cannot_sign_in(tmp_path: Path) -> None:
    store, bo = with_bo(tmp_path)
    store.apply(staff.change_staff, bo, is_active=False)
    with pytest.raises(UserError) as trouble:
        open_again(store, "bo", BO_PASSPHRASE)
    assert code_of(trouble) == "sign_in_closed"
    open_again(store).close()


def test_a_passphrase_is_changed_by_whoever_knows_the_old_one(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    with pytest.raises(UserError) as wrong:
        store.change_passphrase("något helt annat", BO_PASSPHRASE)
    assert code_of(wrong) == "wrong_passphrase"
    store.change_passphrase(PASSPHRASE, BO_PASSPHRASE)
    with pytest.raises(UserError) as old:
        open_again(store)
    assert code_of(old) == "wrong_passphrase"
    store = open_again(store, SIGN_IN_NAME, BO_PASSPHRASE)
    assert "access_acts.change_passphrase" in store.look(centre_acts)
    store.close()


def test_only_the_signed_in_persons_own_passphrase_is_known(tmp_path: Path) -> None:
    store, _ = with_bo(tmp_path)
    assert store.knows_passphrase(f" {PASSPHRASE} ")
    assert not store.knows_passphrase(BO_PASSPHRASE)
    assert not store.knows_passphrase("")
    store.change_passphrase(PASSPHRASE, "en annan fras i dag")
    assert store.knows_passphrase("en annan fras i dag")
    assert not store.knows_passphrase(PASSPHRASE)
    store.close()


def test_mended_keys_are_an_entry_in_the_history(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    (store.folder / "keys.json").write_text("{")
    store = open_again(store)
    assert "stores.repair_keys" in store.look(centre_acts)
    store.close()


def test_a_closed_store_is_one_file_without_anything_readable(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(drafts.keep_draft, "a/b/c", "Planterat namn")
    store.close()
    store.close()
    files = [path for path in store.folder.rglob("*") if path.is_file()]
    assert sorted(path.name for path in files) == [
        "head.copy.json",
        "head.json",
        "keys.copy.json",
        "keys.json",
        "store.db",
    ]
    for path in files:
        assert b"Planterat" not in path.read_bytes()
        assert NAME.encode() not in path.read_bytes()
    assert not (store.folder / "store.db").read_bytes().startswith(b"SQLite")


def test_an_act_inside_another_one_is_our_defect(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    with pytest.raises(RuntimeError):
        store.look(lambda _: store.read(settings.read_centre))
    assert store.read(settings.read_centre).name
    store.close()
    with pytest.raises(RuntimeError):
        store.read(settings.read_centre)


@pytest.mark.situation("full disk: no more pages")
def test_a_full_disk_is_told_and_what_was_saved_stays(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    store.apply(drafts.keep_draft, "a/b/c", "sparat")
    store.look(lambda session: session.connection().exec_driver_sql("PRAGMA max_page_count = 1"))
    with pytest.raises(UserError) as trouble:
        store.apply(drafts.keep_draft, "a/b/d", "x" * 2_000_000)
    assert code_of(trouble) == "disk_full"
    assert store.read(drafts.drafts_of, store.acting.staff_id) == {"a/b/c": "sparat"}
    store = open_again(store)
    assert store.look(lambda session: session.query(Draft).count()) == 1
    store.close()


def test_opening_loads_neither_alembic_nor_qt_nor_paper() -> None:
    program = (
        "import sys; import validering.storage.stores; "
        "slow = {'alembic', 'PySide6', 'reportlab', 'cryptography', 'argon2'}; "
        "sys.exit(' '.join(slow & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_who_signs_in_after_another_waits_for_no_statement_to_be_compiled_again(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    open_case(store)
    _, compiled = _speaking()
    known = set(compiled)
    again = open_again(store)
    open_case(again)
    again.close()
    assert known and set(compiled) <= known
