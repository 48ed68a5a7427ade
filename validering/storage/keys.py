"""Who can open the store: one data key, wrapped once per person by that person's passphrase."""

from __future__ import annotations

import hmac
import json
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from validering.errors import UserError
from validering.storage.key_files import (
    COPY,
    FIRST,
    PASSPHRASE_SLOT,
    RECOVERY_SLOT,
    KdfCost,
    KeyFile,
    Slot,
    folded,
    key_file_body,
    read_keys,
    write_keys,
)

__all__ = [
    "COPY",
    "FIRST",
    "KdfCost",
    "KeyFile",
    "Slot",
    "Unlocked",
    "check_passphrase",
    "folded",
    "new_keys",
    "newest_readable",
    "opens",
    "read_keys",
    "resealed",
    "sign_in_names",
    "subkey",
    "unlock",
    "unlock_by_recovery",
    "with_recovery",
    "with_slot",
    "without_slot",
    "write_keys",
]

KEY_BYTES = 32
LEAST_PASSPHRASE = 12
# The key of the sheet is 160 random bits: nobody guesses it, however cheap a try is.
RECOVERY_COST = KdfCost(passes=1, memory=64, lanes=1)


@dataclass(frozen=True)
class Unlocked:
    """An opened key file; ``was_repaired`` tells that one of the two copies was damaged or out of date.

    ``used`` is the slot it was opened with, None where the data key was known already.
    """

    data_key: bytes
    key_file: KeyFile
    was_repaired: bool
    used: Slot | None = None

    def subkey(self, purpose: str) -> bytes:
        return subkey(self.data_key, self.key_file.store_id, purpose)


def subkey(data_key: bytes, store_id: UUID, purpose: str) -> bytes:
    """The key for one purpose, such as ``database`` or ``key file``, derived from the data key."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, store_id.bytes, b"validering/" + purpose.encode()).derive(data_key)


def new_keys(
    store_id: UUID, sign_in_name: str, passphrase: str, cost: KdfCost | None = None
) -> tuple[bytes, KeyFile]:
    """A new data key and a key file with its first person; nothing is written."""
    data_key = secrets.token_bytes(KEY_BYTES)
    return data_key, with_slot(KeyFile(store_id, 0, ()), data_key, sign_in_name, passphrase, cost)


def with_slot(
    key_file: KeyFile, data_key: bytes, sign_in_name: str, passphrase: str, cost: KdfCost | None = None
) -> KeyFile:
    """The key file with a new slot for a person; raises UserError("passphrase_too_short")."""
    check_passphrase(passphrase)
    slot = _new_slot(key_file, PASSPHRASE_SLOT, sign_in_name.strip(), cost or KdfCost())
    wrapped = _wrapped(key_file.store_id, slot, data_key, passphrase)
    return _sealed(replace(key_file, slots=(*without(key_file, sign_in_name), wrapped)), data_key)


def with_recovery(key_file: KeyFile, data_key: bytes, recovery_key: bytes) -> KeyFile:
    """The key file with a slot for a new recovery sheet; the one before opens no more."""
    slot = _new_slot(key_file, RECOVERY_SLOT, RECOVERY_SLOT, RECOVERY_COST)
    wrapped = _wrapped(key_file.store_id, slot, data_key, recovery_key.hex())
    others = tuple(one for one in key_file.slots if one.kind != RECOVERY_SLOT)
    return _sealed(replace(key_file, slots=(*others, wrapped)), data_key)


def without_slot(key_file: KeyFile, data_key: bytes, sign_in_name: str) -> KeyFile:
    """The key file without a person."""
    return _sealed(replace(key_file, slots=without(key_file, sign_in_name)), data_key)


def without(key_file: KeyFile, sign_in_name: str) -> tuple[Slot, ...]:
    gone = key_file.slot(sign_in_name)
    return tuple(slot for slot in key_file.slots if slot != gone)


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase that is too short; raises UserError("passphrase_too_short")."""
    if len(unicodedata.normalize("NFKC", passphrase).strip()) < LEAST_PASSPHRASE:
        raise UserError("passphrase_too_short", least=LEAST_PASSPHRASE)


def sign_in_names(folder: Path) -> list[str]:
    """Who can sign in, in the order they were added."""
    return [slot.label for slot in newest_readable(folder).slots if slot.kind == PASSPHRASE_SLOT]


def unlock(folder: Path, sign_in_name: str, passphrase: str, *, mend: bool = True) -> Unlocked:
    """Open the key file as a person, and ``mend`` a copy that was damaged.

    Raises UserError: keys_missing, keys_damaged, sign_in_unknown, wrong_passphrase, keys_tampered.
    """
    missing = UserError("sign_in_unknown", name=sign_in_name)
    wrong = UserError("wrong_passphrase", name=sign_in_name)
    return _unlock(folder, lambda one: one.slot(sign_in_name), passphrase, missing, wrong, mend=mend)


def unlock_by_recovery(folder: Path, recovery_key: bytes, *, mend: bool = True) -> Unlocked:
    """Open the key file with the key of the recovery sheet.

    Raises UserError: keys_missing, keys_damaged, recovery_sheet_missing, recovery_other_sheet, keys_tampered.
    """
    missing, wrong = UserError("recovery_sheet_missing"), UserError("recovery_other_sheet")
    return _unlock(folder, lambda one: one.recovery, recovery_key.hex(), missing, wrong, mend=mend)


def newest_readable(folder: Path) -> KeyFile:
    """The newer copy that can be read, before anybody has shown that it is genuine.

    Raises UserError: keys_missing, keys_damaged.
    """
    return max((one for one in read_keys(folder) if one), key=lambda one: one.generation)


def opens(key_file: KeyFile, slot: Slot, passphrase: str) -> bool:
    """Whether the passphrase is that of the slot."""
    return _unwrap(key_file.store_id, slot, passphrase) is not None


def is_genuine(key_file: KeyFile, data_key: bytes) -> bool:
    """Whether nobody without the data key has changed the key file."""
    return hmac.compare_digest(key_file.mac, _mac(key_file, data_key))


def _unlock(
    folder: Path,
    slot_of: Callable[[KeyFile], Slot | None],
    secret: str,
    missing: UserError,
    wrong: UserError,
    *,
    mend: bool,
) -> Unlocked:
    """Open with one slot, and ``mend`` a copy that was damaged or is out of date."""
    copies = read_keys(folder)
    readable = [one for one in copies if one is not None]
    data_key, used = _try_slots(readable, slot_of, secret, missing, wrong)
    genuine = [one for one in readable if is_genuine(one, data_key)]
    if not genuine:
        raise UserError("keys_tampered", folder=folder)
    newest = max(genuine, key=lambda one: one.generation)
    if slot_of(newest) is None:
        raise missing
    if slot_of(newest) != used:
        raise wrong
    needs_mending = any(one != newest for one in copies)
    if needs_mending and mend:
        write_keys(folder, newest)
    return Unlocked(data_key, newest, needs_mending, used)


def _try_slots(
    copies: list[KeyFile],
    slot_of: Callable[[KeyFile], Slot | None],
    secret: str,
    missing: UserError,
    wrong: UserError,
) -> tuple[bytes, Slot]:
    tried: list[tuple[UUID, Slot]] = []
    for key_file in copies:
        slot = slot_of(key_file)
        if slot is None or (key_file.store_id, slot) in tried:
            continue
        tried.append((key_file.store_id, slot))
        data_key = _unwrap(key_file.store_id, slot, secret)
        if data_key is not None:
            return data_key, slot
    raise wrong if tried else missing


def _new_slot(key_file: KeyFile, kind: str, label: str, cost: KdfCost) -> Slot:
    """A slot named after the generation that it comes with."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    return Slot(f"{key_file.generation + 1:08x}", kind, label, cost, salt, nonce, wrapped=b"")


def _wrapped(store_id: UUID, slot: Slot, data_key: bytes, secret: str) -> Slot:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    wrapping_key = ChaCha20Poly1305(_wrapping_key(secret, slot))
    return replace(slot, wrapped=wrapping_key.encrypt(slot.nonce, data_key, _bound_to(store_id, slot)))


def _unwrap(store_id: UUID, slot: Slot, passphrase: str) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        wrapping_key = ChaCha20Poly1305(_wrapping_key(passphrase, slot))
        return wrapping_key.decrypt(slot.nonce, slot.wrapped, _bound_to(store_id, slot))
    except InvalidTag:
        return None


def _wrapping_key(passphrase: str, slot: Slot) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).strip().encode(),
        slot.salt,
        time_cost=slot.cost.passes,
        memory_cost=slot.cost.memory,
        parallelism=slot.cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _bound_to(store_id: UUID, slot: Slot) -> bytes:
    """What a wrapped key is bound to, so that a slot cannot be moved, renamed or made cheaper."""
    cost = slot.cost
    facts = [str(store_id), slot.id, slot.kind, slot.label, cost.passes, cost.memory, cost.lanes]
    return json.dumps(facts, ensure_ascii=False).encode() + slot.salt


def resealed(key_file: KeyFile, data_key: bytes, generation: int, slots: tuple[Slot, ...]) -> KeyFile:
    """The key file of a generation with these slots."""
    made = replace(key_file, generation=generation, slots=slots, mac="")
    return replace(made, mac=_mac(made, data_key))


def _sealed(key_file: KeyFile, data_key: bytes) -> KeyFile:
    return resealed(key_file, data_key, key_file.generation + 1, key_file.slots)


def _mac(key_file: KeyFile, data_key: bytes) -> str:
    body = json.dumps(key_file_body(key_file), sort_keys=True).encode()
    return hmac.new(subkey(data_key, key_file.store_id, "key file"), body, "sha256").hexdigest()
