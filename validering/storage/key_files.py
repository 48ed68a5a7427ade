"""The key file of a store: its slots, and how they are written and read."""

from __future__ import annotations

import base64
import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from validering.errors import UserError
from validering.storage.platform import write_durably

FIRST, COPY = "keys.json", "keys.copy.json"
FORMAT = 1
PASSPHRASE_SLOT, RECOVERY_SLOT = "passphrase", "recovery"


@dataclass(frozen=True)
class KdfCost:
    """What one try of a passphrase costs: argon2id passes, memory in KiB and lanes."""

    passes: int = 3
    memory: int = 65_536
    lanes: int = 4


@dataclass(frozen=True)
class Slot:
    """The data key, wrapped for one person or for the recovery sheet (``kind``)."""

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

    @property
    def recovery(self) -> Slot | None:
        """The slot of the recovery sheet, where one was made."""
        return next((slot for slot in self.slots if slot.kind == RECOVERY_SLOT), None)

    @property
    def short_name(self) -> str:
        """Eight letters and digits that tell this store from others on a recovery sheet."""
        return self.store_id.hex[:8].upper()


def folded(sign_in_name: str) -> str:
    return unicodedata.normalize("NFKC", sign_in_name).strip().casefold()


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


def key_file_body(key_file: KeyFile) -> dict[str, Any]:
    """What is written and authenticated, apart from the code that authenticates it."""
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
    return json.dumps({**key_file_body(key_file), "mac": key_file.mac}, ensure_ascii=False, indent=1).encode()


def _read(path: Path) -> KeyFile | None:
    """What a copy says; None unless it stands there letter by letter as this program writes it."""
    try:
        content = path.read_bytes()
        body = json.loads(content)
        if body["format"] != FORMAT:
            return None
        slots = tuple(_read_slot(slot) for slot in body["slots"])
        found = KeyFile(UUID(body["store"]), int(body["generation"]), slots, str(body["mac"]))
        return found if _to_json(found) == content else None
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
