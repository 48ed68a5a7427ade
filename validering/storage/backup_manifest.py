"""What a backup holds: its files with their digests, and the heads of the chains at that moment."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from validering.storage.keys import subkey

MANIFEST = "manifest.json"
FORMAT = 1
PURPOSE = "backup manifest"
AT_ONCE = 1024 * 1024

Looked = Callable[[int], None]


@dataclass(frozen=True)
class CopiedFile:
    """A file of a backup by its name there; ``size`` in bytes, ``sha256`` in hex."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class CopiedEvidence:
    """The evidence of one case: a file that several backups share, called after its digest."""

    case_id: UUID
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """All of one backup.

    ``heads`` are those of the chains as ``KeptHeads.as_json`` gives them; ``left_out`` are cases whose
    evidence was damaged, so that an older copy or none is kept. ``mac`` under a key of the store tells that
    nobody else wrote it.
    """

    store_id: UUID
    made_at: datetime
    program: str
    schema: str
    cases: int
    pieces: int
    files: tuple[CopiedFile, ...]
    evidence: tuple[CopiedEvidence, ...]
    heads: Mapping[str, Any]
    left_out: tuple[UUID, ...] = ()
    mac: str = ""

    @property
    def size(self) -> int:
        """Bytes of everything it needs, shared files included."""
        return sum(file.size for file in self.files) + sum(file.size for file in self.evidence)

    def to_bytes(self) -> bytes:
        """The only form it is written in, so that a changed letter anywhere is seen."""
        return _rendered({**_body(self), "mac": self.mac})

    def sealed(self, data_key: bytes) -> Manifest:
        return replace(self, mac=self._mac(data_key))

    def is_genuine(self, data_key: bytes) -> bool:
        """Whether it was written by a program that had the key of the store."""
        return hmac.compare_digest(self.mac, self._mac(data_key))

    def _mac(self, data_key: bytes) -> str:
        key = subkey(data_key, self.store_id, PURPOSE)
        return hmac.new(key, _rendered(_body(self)), "sha256").hexdigest()


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a generation, or None where there is none that was written whole."""
    try:
        content = (folder / MANIFEST).read_bytes()
        manifest = _from_json(json.loads(content))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return manifest if manifest.to_bytes() == content else None


def digest_of(path: Path, looked: Looked | None = None) -> tuple[int, str]:
    """Size and SHA-256 of a file; raises OSError."""
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while block := file.read(AT_ONCE):
            digest.update(block)
            size += len(block)
            if looked is not None:
                looked(len(block))
    return size, digest.hexdigest()


def _body(manifest: Manifest) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "store": str(manifest.store_id),
        "made_at": manifest.made_at.isoformat(),
        "program": manifest.program,
        "schema": manifest.schema,
        "cases": manifest.cases,
        "pieces": manifest.pieces,
        "files": [asdict(file) for file in manifest.files],
        "evidence": [[str(one.case_id), one.size, one.sha256] for one in manifest.evidence],
        "heads": manifest.heads,
        "left_out": [str(case_id) for case_id in manifest.left_out],
    }


def _rendered(body: dict[str, Any]) -> bytes:
    return (json.dumps(body, sort_keys=True, indent=0, ensure_ascii=True) + "\n").encode()


def _from_json(body: dict[str, Any]) -> Manifest:
    if body["format"] != FORMAT:
        raise ValueError("a format that this version does not know")
    return Manifest(
        store_id=UUID(body["store"]),
        made_at=datetime.fromisoformat(body["made_at"]),
        program=str(body["program"]),
        schema=str(body["schema"]),
        cases=int(body["cases"]),
        pieces=int(body["pieces"]),
        files=tuple(
            CopiedFile(str(one["name"]), int(one["size"]), str(one["sha256"])) for one in body["files"]
        ),
        evidence=tuple(_evidence(body["evidence"])),
        heads=dict(body["heads"]),
        left_out=tuple(UUID(case_id) for case_id in body["left_out"]),
        mac=str(body["mac"]),
    )


def _evidence(rows: Iterable[tuple[str, int, str]]) -> Iterable[CopiedEvidence]:
    for case_id, size, sha256 in rows:
        yield CopiedEvidence(UUID(case_id), int(size), str(sha256))
