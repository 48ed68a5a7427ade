"""Who may open the store: passphrases, codes and the recovery sheet, changed by whoever is signed in."""

from __future__ import annotations

import contextlib
import errno
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from validering.acting import Acting, StaffRole
from validering.errors import UserError
from validering.pins import check_new_pin, read_pin
from validering.storage import access_acts, keys, signing_in
from validering.storage.attempts import Attempts
from validering.storage.key_slots import note_slots
from validering.storage.recovery_words import KEY_BYTES, read_words, to_scan, to_words
from validering.storage.reopening import Reopening
from validering.storage.sources import Sources

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from validering.changes import Change
    from validering.storage.open_parts import Lock


@dataclass(frozen=True)
class RecoverySheet:
    """What is printed on a recovery sheet; it exists nowhere but here and on paper."""

    words: tuple[str, ...] = field(repr=False)
    scan: str = field(repr=False)
    store: str
    made_at: datetime


class Access:
    """The part of an open store that lets people in; ``Store`` is the rest."""

    folder: Path
    _acting: Acting
    _lock: Lock
    _sources: Sources
    _unlocked: keys.Unlocked
    _reopening: Reopening

    apply: Callable[..., Change]
    look: Callable[..., Any]

    def add_person(self, sign_in_name: str, passphrase: str) -> None:
        """Let a person who is on the staff list sign in with a first passphrase of their own.

        Raises UserError: not_allowed, person_unknown, person_inactive, person_has_passphrase,
        passphrase_too_short.
        """
        self._acting.require(StaffRole.ADMINISTRATOR)
        with self._lock:
            if self._unlocked.key_file.slot(sign_in_name):
                raise UserError("person_has_passphrase", name=sign_in_name)
            self._give(access_acts.add_person, sign_in_name, passphrase)

    def renew_passphrase(self, sign_in_name: str, new: str) -> None:
        """Give a person who has forgotten theirs a passphrase, which they change when they next sign in.

        Raises UserError: not_allowed, person_unknown, person_inactive, person_changes_own,
        passphrase_too_short.
        """
        self._acting.require(StaffRole.ADMINISTRATOR)
        with self._lock:
            if self._unlocked.key_file.slot(sign_in_name) == self._own_slot():
                raise UserError("person_changes_own")
            self._give(access_acts.renew_passphrase, sign_in_name, new)
            Attempts(self.folder, self._sources.now).forget(sign_in_name)

    def remove_person(self, sign_in_name: str) -> None:
        """Let a person sign in no more; raises UserError: not_allowed, person_unknown, person_is_self."""
        self._acting.require(StaffRole.ADMINISTRATOR)
        with self._lock:
            key_file = self._unlocked.key_file
            slot = key_file.slot(sign_in_name)
            if slot is None:
                raise UserError("person_unknown", name=sign_in_name)
            without = keys.without_slot(key_file, self._unlocked.data_key, sign_in_name)
            self._change_keys(access_acts.remove_person, without, sign_in_name)

    def change_passphrase(self, old: str, new: str) -> None:
        """Change one's own passphrase.

        Raises UserError: wrong_passphrase, too_many_tries, passphrase_too_short, passphrase_same.
        """
        with self._lock:
            slot = self._own_slot()
            if not self.knows_passphrase(old):
                raise UserError("wrong_passphrase", name=slot.label)
            if keys.opens(self._unlocked.key_file, slot, new):
                raise UserError("passphrase_same")
            given = keys.with_slot(
                self._unlocked.key_file, self._unlocked.data_key, slot.label, new, slot.cost
            )
            self._change_keys(access_acts.change_passphrase, given)

    @property
    def must_change_passphrase(self) -> bool:
        """Whether somebody else chose the passphrase of the person who is signed in."""
        return bool(self.look(access_acts.must_change, self._acting))

    def knows_passphrase(self, passphrase: str) -> bool:
        """Whether it is the passphrase of the signed-in person; as slow as signing in (0.3 s).

        Raises UserError("too_many_tries") after several wrong ones.
        """
        slot = self._own_slot()
        tries = Attempts(self.folder, self._sources.now)
        tries.require_free(slot.label)
        if not keys.opens(self._unlocked.key_file, slot, passphrase):
            tries.miss(slot.label)
            return False
        tries.forget(slot.label)
        self._reopening.begin()
        return True

    def seconds_to_wait(self) -> int:
        """How long until the passphrase of the signed-in person may be tried again."""
        return Attempts(self.folder, self._sources.now).seconds_left(self._own_slot().label)

    def has_pin(self) -> bool:
        """Whether the signed-in person has a code."""
        return self.look(access_acts.read_pin_hash, self._acting) is not None

    def takes_pin(self) -> bool:
        """Whether the code shows a covered screen now: within four hours, after fewer than five misses."""
        return self._reopening.takes_code() and self.has_pin()

    @property
    def pin_misses_left(self) -> int:
        """How many wrong codes may still be given before the passphrase is asked for."""
        return self._reopening.misses_left

    def set_pin(self, passphrase: str, typed: str) -> None:
        """Choose a code of six digits.

        Raises UserError: wrong_passphrase, too_many_tries, pin_not_six_digits, pin_easy.
        """
        from argon2.low_level import Type, hash_secret

        pin = read_pin(typed)
        check_new_pin(pin)
        if not self.knows_passphrase(passphrase):
            raise UserError("wrong_passphrase", name=self._own_slot().label)
        cost, salt = self._own_slot().cost, secrets.token_bytes(16)
        made = hash_secret(pin.encode(), salt, cost.passes, cost.memory, cost.lanes, 32, Type.ID)
        self.apply(access_acts.set_pin, made.decode())

    def remove_pin(self) -> None:
        """Have only the passphrase show the screen again."""
        self.apply(access_acts.remove_pin)

    def knows_pin(self, typed: str) -> bool:
        """Whether it is the code of the signed-in person; a wrong one counts, and none counts after five."""
        from argon2.exceptions import VerifyMismatchError
        from argon2.low_level import Type, verify_secret

        kept = self.look(access_acts.read_pin_hash, self._acting)
        if kept is None or not self._reopening.takes_code():
            return False
        try:
            verify_secret(kept.encode(), read_pin(typed).encode(), Type.ID)
        except UserError:
            return False  # not six digits: a slip of the hand, no guess
        except VerifyMismatchError:
            self._reopening.miss()
            return False
        self._reopening.hit()
        return True

    def make_recovery_sheet(self) -> RecoverySheet:
        """A sheet that opens the store; the one before opens it no more. Raises UserError("not_allowed")."""
        self._acting.require(StaffRole.ADMINISTRATOR)
        with self._lock:
            key = secrets.token_bytes(KEY_BYTES)
            key_file = keys.with_recovery(self._unlocked.key_file, self._unlocked.data_key, key)
            self._change_keys(access_acts.make_recovery_sheet, key_file)
            words, store = to_words(key), key_file.short_name
            return RecoverySheet(words, to_scan(words, store), store, self._sources.now())

    def confirm_recovery_sheet(self, typed: str) -> None:
        """Show that the sheet can be read: ``typed`` from its words, or scanned from its code.

        Raises UserError: not_allowed, recovery_sheet_missing, recovery_other_sheet, recovery_other_store,
        recovery_words_few, recovery_word_unreadable, recovery_word_wrong, recovery_words_wrong.
        """
        self._acting.require(StaffRole.ADMINISTRATOR)
        key_file = self._unlocked.key_file
        if key_file.recovery is None:
            raise UserError("recovery_sheet_missing")
        key = read_words(typed, key_file.short_name)
        if not keys.opens(key_file, key_file.recovery, key.hex()):
            raise UserError("recovery_other_sheet")
        self.apply(access_acts.confirm_recovery_sheet)

    def come_in_by_recovery(self, passphrase: str, cost: keys.KdfCost) -> None:
        """Give whoever came in by the sheet a passphrase of their own; raises passphrase_too_short."""
        name = self.look(signing_in.sign_in_name_of, self._acting.staff_id)
        given = keys.with_slot(self._unlocked.key_file, self._unlocked.data_key, name, passphrase, cost)
        self._change_keys(access_acts.open_with_recovery, given)

    def _give(self, command: Callable[..., Change], sign_in_name: str, passphrase: str) -> None:
        cost = self._own_slot().cost
        label = self.look(signing_in.kept_name, sign_in_name)
        given = keys.with_slot(self._unlocked.key_file, self._unlocked.data_key, label, passphrase, cost)
        self._change_keys(command, given, sign_in_name)

    def _change_keys(self, command: Callable[..., Change], key_file: keys.KeyFile, *args: object) -> None:
        """Write down an act and the key file together; where one fails, neither holds."""
        before = self._unlocked
        try:
            self.apply(command, *args, write=partial(self._write_keys, key_file))
        except BaseException:
            if self._unlocked is not before:
                self._unlocked = before
                with contextlib.suppress(OSError):
                    keys.write_keys(self.folder, before.key_file)
            raise

    def _own_slot(self) -> keys.Slot:
        name = self.look(signing_in.sign_in_name_of, self._acting.staff_id)
        slot = self._unlocked.key_file.slot(name)
        if slot is None:
            raise UserError("sign_in_unknown", name=name)
        return slot

    def _write_keys(self, key_file: keys.KeyFile, session: Session) -> None:
        note_slots(session, key_file)
        try:
            keys.write_keys(self.folder, key_file)
        except OSError as trouble:
            code = "disk_full" if trouble.errno == errno.ENOSPC else "store_read_only"
            raise UserError(code, file=self.folder / keys.FIRST, folder=self.folder) from trouble
        self._unlocked = replace(self._unlocked, key_file=key_file)
