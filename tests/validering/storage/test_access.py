"""Who gets in: passphrases given and changed, people who leave, waits, codes, and the recovery sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, START, confirm_recovery, new_store, open_again
from validering import staff
from validering.acting import StaffRole
from validering.errors import UserError
from validering.recovery import is_confirmed
from validering.storage import attempts, keys
from validering.storage.recovering import open_with_recovery, read_administrators, unlock_with_sheet
from validering.storage.stores import Sources, Store, open_store, sign_in_names
from validering.storage.tables.audit import AuditEntry

GIVEN, OWN = "tillfällig fras i dag", "min alldeles egna fras"
PER = "Per Lind"
PIN = "294857"


@dataclass
class Clocks:
    """The clock on the wall and the one that only runs, moved by hand."""

    wall: float = 1_000_000.0
    run: float = 500.0
    day: datetime = field(default=datetime(2026, 9, 2, 9, tzinfo=UTC))

    def sources(self) -> Sources:
        return Sources(lambda: self.day, wall=lambda: self.wall, ticks=lambda: self.run)

    def go(self, seconds: float) -> None:
        self.wall, self.run, self.day = (
            self.wall + seconds,
            self.run + seconds,
            self.day + timedelta(0, seconds),
        )


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path)
    add_person(made, PER, StaffRole.ASSESSOR)
    yield made
    made.close()


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def timed(store: Store, clocks: Clocks) -> Iterator[Store]:
    """The store with clocks that the test moves."""
    store.close()
    made = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE, acting_source=clocks.sources())
    yield made
    made.close()


def code(store_or_folder: Store | Path, name: str, passphrase: str, **more: object) -> str:
    """Why somebody does not get in."""
    folder = store_or_folder if isinstance(store_or_folder, Path) else store_or_folder.folder
    with pytest.raises(UserError) as refused:
        open_store(folder, name, passphrase, **more)  # type: ignore[arg-type]
    return refused.value.code


def acts(store: Store) -> list[tuple[str, str]]:
    """What was written down, and of whom."""
    entries = store.look(
        lambda session: [(row.act, row.staff_name) for row in session.query(AuditEntry).all()]
    )
    return list(dict.fromkeys(entries))


def test_a_given_passphrase_opens_only_for_one_who_chooses_an_own(store: Store) -> None:
    store.renew_passphrase(PER, GIVEN)
    assert ("access_acts.renew_passphrase", "Karin Ek") in acts(store)
    store.close()
    assert code(store, PER, SECOND_PASSPHRASE) == "wrong_passphrase"
    assert code(store, PER, GIVEN) == "passphrase_must_change"
    assert code(store, PER, GIVEN, new_passphrase=GIVEN) == "passphrase_same"
    assert code(store, PER, GIVEN, new_passphrase="kort") == "passphrase_too_short"
    mine = open_store(store.folder, PER, GIVEN, new_passphrase=OWN)
    assert mine.acting.name == PER and not mine.must_change_passphrase
    mine.close()
    assert code(store, PER, GIVEN) == "wrong_passphrase"
    open_store(store.folder, PER, OWN).close()


def test_only_an_administrator_gives_one_and_never_to_himself(store: Store) -> None:
    with pytest.raises(UserError) as own:
        store.renew_passphrase(SIGN_IN_NAME, GIVEN)
    assert own.value.code == "person_changes_own"
    per = open_again(store, PER, SECOND_PASSPHRASE)
    for act in (
        lambda: per.renew_passphrase(SIGN_IN_NAME, GIVEN),
        lambda: per.remove_person(SIGN_IN_NAME),
        lambda: per.add_person("ny", GIVEN),
        per.make_recovery_sheet,
        lambda: per.confirm_recovery_sheet("x"),
    ):
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "not_allowed"
    per.close()
    open_store(store.folder, SIGN_IN_NAME, PASSPHRASE).close()


def test_who_is_removed_is_inactive_and_stays_by_name_in_what_was_done(store: Store) -> None:
    per = open_again(store, PER, SECOND_PASSPHRASE)
    per.change_passphrase(SECOND_PASSPHRASE, OWN)
    again = open_again(per)
    again.remove_person(PER)
    entry = next(one for one in again.read(staff.read_staff) if one.name == PER)
    assert not entry.is_active
    assert ("access_acts.change_passphrase", PER) in acts(again)
    assert ("access_acts.remove_person", "Karin Ek") in acts(again)
    with pytest.raises(UserError) as inactive:
        again.add_person(PER, GIVEN)
    assert inactive.value.code == "person_inactive"
    again.close()
    assert code(store, PER, OWN) == "sign_in_unknown"
    assert sign_in_names(store.folder) == [SIGN_IN_NAME]


def test_rows_that_a_rescued_store_has_lost_do_not_shut_its_administrator_out(store: Store) -> None:
    store.close()
    again = open_store(store.folder, SIGN_IN_NAME, PASSPHRASE)
    with again._session() as session, again._recorder.during(again.acting, "test"):
        session.execute(text("DELETE FROM staff_access"))
        session.commit()
    again.apply(staff.add_staff, name="Eva", roles=[StaffRole.ASSESSOR], sign_in_name="eva")
    again.change_passphrase(PASSPHRASE, OWN)
    again.set_pin(OWN, PIN)
    assert again.knows_pin(PIN)
    with pytest.raises(UserError):
        again.apply(staff.change_staff, again.acting.staff_id, roles=[StaffRole.ASSESSOR])
    again.close()


def test_nobody_removes_the_last_administrator(store: Store) -> None:
    add_person(store, "Eva Strand", StaffRole.ADMINISTRATOR)
    store.apply(staff.change_staff, store.acting.staff_id, roles=[StaffRole.COORDINATOR])
    eva = open_again(store, "Eva Strand", SECOND_PASSPHRASE)
    for change in ({"roles": [StaffRole.ASSESSOR]}, {"is_active": False}):
        with pytest.raises(UserError) as refused:
            eva.apply(staff.change_staff, eva.acting.staff_id, **change)
        assert refused.value.code == "last_administrator"
    with pytest.raises(UserError) as own:
        eva.remove_person("Eva Strand")
    assert own.value.code == "person_is_self"
    eva.close()


def test_a_key_file_that_cannot_be_written_leaves_no_trace_in_the_store(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = acts(store)

    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(keys, "write_keys", full)
    with pytest.raises(UserError):
        store.renew_passphrase(PER, GIVEN)
    monkeypatch.undo()
    assert acts(store) == before
    store.close()
    open_store(store.folder, PER, SECOND_PASSPHRASE).close()


def test_after_three_free_tries_the_wait_grows_to_a_minute(store: Store, clocks: Clocks) -> None:
    store.close()
    waits = []
    for _ in range(9):
        assert code(store, PER, "helt fel lösenfras", acting_source=clocks.sources()) == "wrong_passphrase"
        waits.append(attempts.Attempts(store.folder, lambda: clocks.day).seconds_left(PER))
        assert (
            code(store, PER, SECOND_PASSPHRASE, acting_source=clocks.sources()) == "too_many_tries"
            if waits[-1]
            else True
        )
        clocks.go(waits[-1])
    assert waits == [0, 0, 5, 10, 20, 40, 60, 60, 60]
    open_store(store.folder, SIGN_IN_NAME, PASSPHRASE, acting_source=clocks.sources()).close()
    open_store(store.folder, PER, SECOND_PASSPHRASE, acting_source=clocks.sources()).close()
    assert not (store.folder / attempts.FILE).exists()


def miss(folder: Path, clocks: Clocks, times: int) -> None:
    for _ in range(times):
        assert code(folder, PER, "helt fel lösenfras", acting_source=clocks.sources()) == "wrong_passphrase"


def test_the_wait_holds_after_a_restart_and_when_the_file_is_deleted(store: Store, clocks: Clocks) -> None:
    store.close()
    miss(store.folder, clocks, 3)
    kept = (store.folder / attempts.FILE).read_bytes()
    (store.folder / attempts.FILE).unlink()
    right = {"acting_source": clocks.sources()}
    assert code(store, PER, SECOND_PASSPHRASE, **right) == "too_many_tries"
    attempts._in_this_process.clear()
    (store.folder / attempts.FILE).write_bytes(kept)
    assert code(store, PER, SECOND_PASSPHRASE, **right) == "too_many_tries"


def test_a_clock_set_back_or_a_damaged_file_does_not_shut_anybody_out_for_long(
    store: Store, clocks: Clocks
) -> None:
    store.close()
    miss(store.folder, clocks, 3)
    clocks.day -= timedelta(days=400)
    with pytest.raises(UserError) as refused:
        open_store(store.folder, PER, SECOND_PASSPHRASE, acting_source=clocks.sources())
    assert refused.value.facts["seconds"] == 5
    attempts._in_this_process.clear()
    (store.folder / attempts.FILE).write_bytes(b"[[")
    open_store(store.folder, PER, SECOND_PASSPHRASE, acting_source=clocks.sources()).close()


def test_a_name_that_nobody_has_is_never_written_to_disk(store: Store) -> None:
    store.close()
    assert code(store, "min hemliga fras", "x") == "sign_in_unknown"
    assert not (store.folder / attempts.FILE).exists()


def test_the_wait_is_for_one_name_alone(store: Store, clocks: Clocks) -> None:
    store.close()
    miss(store.folder, clocks, 3)
    open_store(store.folder, SIGN_IN_NAME, PASSPHRASE, acting_source=clocks.sources()).close()


def test_a_code_shows_the_screen_for_four_hours(timed: Store, clocks: Clocks) -> None:
    assert not timed.takes_pin()
    timed.set_pin(PASSPHRASE, PIN)
    assert timed.takes_pin() and timed.knows_pin(PIN) and timed.knows_pin("٢٩٤٨٥٧")
    clocks.go(4 * 3600 - 1)
    assert timed.takes_pin() and timed.knows_pin(f" {PIN} ")
    clocks.go(1)
    assert not timed.takes_pin() and not timed.knows_pin(PIN)
    assert timed.knows_passphrase(PASSPHRASE)
    assert timed.takes_pin() and timed.knows_pin(PIN)


def test_hours_asleep_count_and_a_clock_set_back_asks_for_the_passphrase(
    timed: Store, clocks: Clocks
) -> None:
    timed.set_pin(PASSPHRASE, PIN)
    clocks.wall += 5 * 3600
    assert not timed.takes_pin()
    clocks.wall -= 5 * 3600
    assert timed.takes_pin()
    clocks.wall -= 3600
    assert not timed.takes_pin() and not timed.knows_pin(PIN)


def test_five_misses_ask_for_the_passphrase_and_slips_do_not_count(timed: Store) -> None:
    timed.set_pin(PASSPHRASE, PIN)
    for typed in ("2948", "29485x", ""):
        assert not timed.knows_pin(typed)
    assert timed.pin_misses_left == 5
    for left in (4, 3, 2, 1):
        assert not timed.knows_pin("111222")
        assert timed.pin_misses_left == left and timed.takes_pin()
    assert not timed.knows_pin("111222")
    assert not timed.takes_pin() and not timed.knows_pin(PIN)
    assert timed.knows_passphrase(PASSPHRASE) and timed.knows_pin(PIN)


def test_after_a_restart_the_store_opens_only_with_the_passphrase(timed: Store, clocks: Clocks) -> None:
    timed.set_pin(PASSPHRASE, PIN)
    timed.close()
    assert code(timed, SIGN_IN_NAME, PIN, acting_source=clocks.sources()) == "wrong_passphrase"
    again = open_store(timed.folder, SIGN_IN_NAME, PASSPHRASE, acting_source=clocks.sources())
    assert again.takes_pin() and again.knows_pin(PIN)
    again.remove_pin()
    assert not again.has_pin() and not again.takes_pin() and not again.knows_pin(PIN)
    again.close()


def test_a_code_is_ones_own_and_asks_for_the_passphrase(timed: Store, clocks: Clocks) -> None:
    with pytest.raises(UserError) as refused:
        timed.set_pin("helt fel lösenfras", PIN)
    assert refused.value.code == "wrong_passphrase" and not timed.has_pin()
    timed.set_pin(PASSPHRASE, PIN)
    timed.close()
    per = open_store(timed.folder, PER, SECOND_PASSPHRASE, acting_source=clocks.sources())
    assert not per.has_pin() and not per.knows_pin(PIN)
    per.close()


def test_the_code_lies_nowhere_on_disk_and_not_in_the_record(timed: Store) -> None:
    timed.set_pin(PASSPHRASE, PIN)
    hashes = timed.look(lambda session: str(session.execute(text("SELECT * FROM audit_payload")).all()))
    assert "argon2" not in hashes
    timed.close()
    for path in timed.folder.rglob("*"):
        assert path.is_dir() or PIN.encode() not in path.read_bytes(), path


def test_the_sheet_gives_an_administrator_a_new_passphrase(tmp_path: Path) -> None:
    store = new_store(tmp_path, confirmed=False)
    add_person(store, PER, StaffRole.ASSESSOR)
    store.close()
    words = " ".join(confirm_recovery(store.folder))
    (admin,) = read_administrators(store.folder, words)
    assert (admin.sign_in_name, admin.name) == (SIGN_IN_NAME, "Karin Ek")
    with pytest.raises(UserError) as refused:
        open_with_recovery(store.folder, words, PER, OWN)
    assert refused.value.code == "recovery_not_administrator"
    opened = open_with_recovery(store.folder, words, SIGN_IN_NAME, OWN)
    assert opened.acting.name == "Karin Ek"
    assert ("access_acts.open_with_recovery", "Karin Ek") in acts(opened)
    assert opened.read(is_confirmed)
    opened.close()
    assert code(store, SIGN_IN_NAME, PASSPHRASE) == "wrong_passphrase"
    open_store(store.folder, SIGN_IN_NAME, OWN).close()


def test_trying_words_changes_nothing(tmp_path: Path) -> None:
    store = new_store(tmp_path, confirmed=False)
    store.close()
    words = confirm_recovery(store.folder)
    before = {path: path.read_bytes() for path in store.folder.rglob("*.json")}
    other = " ".join((*words[:3], f"{words[3]}x", *words[4:]))
    with pytest.raises(UserError) as refused:
        open_with_recovery(store.folder, other, SIGN_IN_NAME, OWN)
    assert refused.value.code in {"recovery_word_wrong", "recovery_word_unreadable"}
    with pytest.raises(UserError) as short:
        open_with_recovery(store.folder, " ".join(words), SIGN_IN_NAME, "kort")
    assert short.value.code == "passphrase_too_short"
    unlock_with_sheet(store.folder, " ".join(words))
    read_administrators(store.folder, " ".join(words))
    assert {path: path.read_bytes() for path in store.folder.rglob("*.json")} == before


def test_no_case_is_opened_before_the_sheet_was_typed_back(tmp_path: Path) -> None:
    store = new_store(tmp_path, confirmed=False, start=START)
    with pytest.raises(UserError) as refused:
        open_portfolio_case(store, "Bo Ek")
    assert refused.value.code == "recovery_not_confirmed"
    sheet = store.make_recovery_sheet()
    with pytest.raises(UserError):
        open_portfolio_case(store, "Bo Ek")
    store.confirm_recovery_sheet(sheet.scan)
    open_portfolio_case(store, "Bo Ek")
    store.close()


def test_a_sheet_never_shows_its_words_by_accident(store: Store) -> None:
    sheet = store.make_recovery_sheet()
    assert sheet.words[0] not in repr(sheet) and sheet.words[0] not in repr(store._unlocked.key_file)
