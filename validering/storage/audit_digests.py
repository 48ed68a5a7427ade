"""What the digests of the record are made of; changing anything here breaks every chain there is."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

Payload = Mapping[str, Any]
"""Per column ``[salt, before, after]``, ``[salt, after]`` where the earlier value was being erased, or the
hex digest of one of these where it was erased since."""

START = b""


def leaf(column: str, values: Sequence[Any]) -> str:
    """The digest of what was recorded about one column."""
    return sha256(_canonical([column, *values])).hexdigest()


def sealed(payload: Payload) -> bytes:
    """The digest of a payload, the same before and after values in it are erased."""
    leaves = sorted(
        (column, values if isinstance(values, str) else leaf(column, values))
        for column, values in payload.items()
    )
    return sha256(_canonical(leaves)).digest()


def entry_digest(before: bytes, facts: Sequence[Any], payload_digest: bytes) -> bytes:
    """The digest of an entry: of the one before it in its chain, of its facts and of its payload's digest."""
    return sha256(before + _canonical(facts) + payload_digest).digest()


def store_digest(before: bytes, seq: int, digest: bytes) -> bytes:
    """The digest of an entry's place in the whole store."""
    return sha256(before + seq.to_bytes(8, "big") + digest).digest()


def _canonical(facts: Sequence[Any]) -> bytes:
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()
