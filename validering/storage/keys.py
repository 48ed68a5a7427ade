"""Who can open the store: one data key, wrapped once per person by that person's passphrase."""

from __future__ import annotations

import base64
import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from validering.errors import UserError
from validering.storage.platform import write_durably

FIRST, COPY = "keys.json", "keys.copy.json"
FORMAT = 1
KEY_BYTES = 32
LEAST_PASSPHRASE = 12
PASSPHRASE_SLOT = "passphrase"


@dataclass(frozen=True)
class KdfCost:
    """What one try of a passphrase costs: argon2id passes, memory in KiB and lanes."""

    passes: int = 3
    memory: int = 65_536
    lanes: int = 4


@dataclass(frozen=True)
class Slot:
    """The data key, wrapped for one person, or later for a recovery sheet (``kind``)."""

    id: str
    kind: str
    label: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True)
class KeyFile:
    """All slots of one store; ``mac`` under the data key guards them, ``generation`` grows by each change."""

    store_id: UUID
    generation: int
    slots: tuple[Slot, ...]
    mac: str = ""

    def slot(self, sign_in_name: str) -> Slot | None:
        """The passphrase slot of a person, upper and lower case alike."""
        wanted = folded(sign_in_name)
        found = (slot for slot in self.slots if slot.kind == PASSPHRASE_SLOT and folded(slot.label) == wanted)
        return next(found, None)


@dataclass(frozen=True)
class Unlocked:
    """An opened key file; ``was_repaired`` tells that one of the two copies was damaged or out of date."""

    data_key: bytes
    key_file: KeyFile
    was_repaired: bool

    def subkey(self, purpose: str) -> bytes:
        return subkey(self.data_key, self.key_file.store_id, purpose)


def folded(sign_in_name: str) -> str:
    return unicodedata.normalize("NFKC", sign_in_name).strip().casefold()


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
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    slot = Slot(
        id=secrets.token_hex(4),
        kind=PASSPHRASE_SLOT,
        label=sign_in_name.strip(),
        cost=cost or KdfCost(),
        salt=secrets.token_bytes(16),
        nonce=secrets.token_bytes(12),
        wrapped=b"",
    )
    wrapping_key = ChaCha20Poly1305(_wrapping_key(passphrase, slot))
    wrapped = wrapping_key.encrypt(slot.nonce, data_key, _bound_to(key_file.store_id, slot))
    others = without(key_file, sign_in_name)
    return _sealed(replace(key_file, slots=(*others, replace(slot, wrapped=wrapped))), data_key)


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


def write_keys(folder: Path, key_file: KeyFile) -> None:
    """Write both copies, one after the other, so that one of them is whole at any moment."""
    content = _to_json(key_file)
    write_durably(folder / FIRST, content)
    write_durably(folder / COPY, content)


def read_keys(folder: Path) -> tuple[KeyFile | None, KeyFile | None]:
    """Both copies, None where one is missing or unreadable; raises UserError where neither can be read."""
    paths = [folder / FIRST, folder / COPY]
    first, copy = (_read(path) for path in paths)
    if first is None and copy is None:
        code = "keys_damaged" if any(path.exists() for path in paths) else "keys_missing"
        raise UserError(code, folder=folder)
    return first, copy


def sign_in_names(folder: Path) -> list[str]:
    """Who can sign in, in the order they were added."""
    first, copy = read_keys(folder)
    newest = max((one for one in (first, copy) if one), key=lambda one: one.generation)
    return [slot.label for slot in newest.slots if slot.kind == PASSPHRASE_SLOT]


def unlock(folder: Path, sign_in_name: str, passphrase: str) -> Unlocked:
    """Open the key file as a person and mend a copy that was damaged.

    Raises UserError: keys_missing, keys_damaged, sign_in_unknown, wrong_passphrase, keys_tampered.
    """
    copies = read_keys(folder)
    readable = [one for one in copies if one is not None]
    data_key, used = _try_slots(readable, sign_in_name, passphrase)
    genuine = [one for one in readable if is_genuine(one, data_key)]
    if not genuine:
        raise UserError("keys_tampered", folder=folder)
    newest = max(genuine, key=lambda one: one.generation)
    if newest.slot(sign_in_name) is None:
        raise UserError("sign_in_unknown", name=sign_in_name)
    if newest.slot(sign_in_name) != used:
        raise UserError("wrong_passphrase", name=sign_in_name)
    needs_mending = any(one != newest for one in copies)
    if needs_mending:
        write_keys(folder, newest)
    return Unlocked(data_key, newest, needs_mending)


def is_genuine(key_file: KeyFile, data_key: bytes) -> bool:
    """Whether nobody without the data key has changed the key file."""
    return hmac.compare_digest(key_file.mac, _mac(key_file, data_key))


def _try_slots(copies: list[KeyFile], sign_in_name: str, passphrase: str) -> tuple[bytes, Slot]:
    tried: list[Slot] = []
    for key_file in copies:
        slot = key_file.slot(sign_in_name)
        if slot is None or slot in tried:
            continue
        tried.append(slot)
        data_key = _unwrap(key_file.store_id, slot, passphrase)
        if data_key is not None:
            return data_key, slot
    raise UserError("wrong_passphrase" if tried else "sign_in_unknown", name=sign_in_name)


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


def _sealed(key_file: KeyFile, data_key: bytes) -> KeyFile:
    grown = replace(key_file, generation=key_file.generation + 1, mac="")
    return replace(grown, mac=_mac(grown, data_key))


def _mac(key_file: KeyFile, data_key: bytes) -> str:
    body = json.dumps(_body(key_file), sort_keys=True).encode()
    return hmac.new(subkey(data_key, key_file.store_id, "key file"), body, "sha256").hexdigest()


def _body(key_file: KeyFile) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "store": str(key_file.store_id),
        "generation": key_file.generation,
        "slots": [_slot_body(slot) for slot in key_file.slots],
    }


def _slot_body(slot: Slot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "kind": slot.kind,
        "label": slot.label,
        "kdf": {
            "name": "argon2id",
            "passes": slot.cost.passes,
            "memory": slot.cost.memory,
            "lanes": slot.cost.lanes,
        },
        "salt": base64.b64encode(slot.salt).decode(),
        "nonce": base64.b64encode(slot.nonce).decode(),
        "wrapped": base64.b64encode(slot.wrapped).decode(),
    }


def _to_json(key_file: KeyFile) -> bytes:
    return json.dumps({**_body(key_file), "mac": key_file.mac}, ensure_ascii=False, indent=1).encode()


def _read(path: Path) -> KeyFile | None:
    try:
        body = json.loads(path.read_bytes())
        if body["format"] != FORMAT:
            return None
        slots = tuple(_read_slot(slot) for slot in body["slots"])
        return KeyFile(UUID(body["store"]), int(body["generation"]), slots, str(body["mac"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _read_slot(body: dict[str, Any]) -> Slot:
    kdf = body["kdf"]
    cost = KdfCost(int(kdf["passes"]), int(kdf["memory"]), int(kdf["lanes"]))
    if kdf["name"] != "argon2id" or not _bearable(cost):
        raise ValueError("a slot with a cost that no version has written")
    secret = (base64.b64decode(body[name], validate=True) for name in ("salt", "nonce", "wrapped"))
    return Slot(str(body["id"]), str(body["kind"]), str(body["label"]), cost, *secret)


def _bearable(cost: KdfCost) -> bool:
    """Bounds that keep a changed key file from stalling the computer."""
    return 1 <= cost.passes <= 20 and 1 <= cost.lanes <= 16 and 8 * cost.lanes <= cost.memory <= 4_194_304
