"""The record that fits in a code on paper: what the paper must say, in about a hundred bytes.

All numbers are unsigned and big-endian. A reader refuses what it does not know rather than guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from validering.terms import DocumentKind, ModuleOutcome, ProfileOutcome

T = TypeVar("T")

FORMAT = 1
HASH_SIZE = 16
LONGEST_NAME = 40
"""The most bytes of the holder's name, in UTF-8."""

# Places in these rows are on issued paper: entries are added at the end and never moved.
KINDS = (
    DocumentKind.MERIT_PORTFOLIO,
    DocumentKind.STATEMENT,
    DocumentKind.FULL_RECORD,
    DocumentKind.MAPPING_STATEMENT,
    DocumentKind.COMPETENCE_CERTIFICATE,
    DocumentKind.PARTIAL_CERTIFICATE,
    DocumentKind.SUPPLEMENT_PLAN,
    DocumentKind.GRADE_BASIS,
    DocumentKind.REGISTER_EXTRACT,
    DocumentKind.RECEIPT,
    DocumentKind.DELIVERY_NOTE,
)
PROFILE_OUTCOMES = (
    ProfileOutcome.FULL,
    ProfileOutcome.PARTIAL,
    ProfileOutcome.ASSESSED_NONE_ACHIEVED,
    ProfileOutcome.MAPPING_ONLY,
)
MODULE_OUTCOMES = (
    ModuleOutcome.ACHIEVED,
    ModuleOutcome.PARTLY_ACHIEVED,
    ModuleOutcome.NOT_ACHIEVED,
    ModuleOutcome.NOT_ASSESSED,
    ModuleOutcome.NOT_APPLICABLE,
)

_FIRST_DAY = date(2000, 1, 1)
_NUMBER = re.compile(r"(\d{4})-(\d{4,5})-([A-Z])-(\d{2,3})")
_IS_CUT, _HAS_YEAR = 1, 2
_MOST_MODULES = 32


@dataclass(frozen=True)
class CompactModule:
    """A module's result; ``place`` is its place in the frozen profile, from 0 to 31."""

    place: int
    outcome: ModuleOutcome


@dataclass(frozen=True)
class CompactResult:
    """A profile's result with the modules that this copy shows."""

    profile_id: str
    version: str
    outcome: ProfileOutcome
    modules: tuple[CompactModule, ...]


@dataclass(frozen=True)
class CompactRecord:
    """What a code says of one copy.

    ``number`` is a document number, ``name`` at most 40 bytes of the name as in the ID (``is_name_cut`` where
    it is longer), ``digest`` the first 16 bytes of the SHA-256 of the whole record in canonical JSON.
    """

    key_id: bytes
    number: str
    version: int
    kind: DocumentKind
    issued_on: date
    name: str
    is_name_cut: bool
    birth_year: int | None
    results: tuple[CompactResult, ...]
    digest: bytes


class UnknownRecordError(ValueError):
    """Bytes that are no record of a format this program knows."""


def shortened_name(name: str) -> tuple[str, bool]:
    """The name within ``LONGEST_NAME`` bytes, cut between letters, and whether it was cut."""
    if len(name.encode()) <= LONGEST_NAME:
        return name, False
    return within_bytes(name, LONGEST_NAME), True


def within_bytes(text: str, most: int) -> str:
    """The beginning of ``text`` that takes at most so many bytes of UTF-8, cut between letters."""
    return text.encode()[:most].decode(errors="ignore").rstrip()


def pack(record: CompactRecord) -> bytes:
    """The record as bytes; raises ValueError for what does not fit the format."""
    found = _NUMBER.fullmatch(record.number)
    if found is None:
        raise ValueError("a code wants a document number")
    year, running, letter, document = found.groups()
    flags = _IS_CUT * record.is_name_cut | _HAS_YEAR * (record.birth_year is not None)
    name = record.name.encode()
    if len(name) > LONGEST_NAME or len(record.digest) != HASH_SIZE:
        raise ValueError("a name of at most 40 bytes and a digest of 16")
    parts = [
        bytes([FORMAT]),
        record.key_id,
        _whole(int(year), 2),
        _whole(int(running), 2),
        letter.encode(),
        _whole(int(document), 2),
        _whole(record.version, 1),
        bytes([KINDS.index(record.kind)]),
        _whole((record.issued_on - _FIRST_DAY).days, 2),
        bytes([flags]),
        _counted(name),
        _whole(record.birth_year, 2) if record.birth_year is not None else b"",
        bytes([len(record.results)]),
        *(_result(each) for each in record.results),
        record.digest,
    ]
    return b"".join(parts)


def unpack(packed: bytes) -> CompactRecord:
    """The record that ``pack`` wrote; raises UnknownRecordError."""
    reader = _Reader(packed)
    if reader.number(1) != FORMAT:
        raise UnknownRecordError("another format")
    key_id = reader.take(8)
    year, running = reader.number(2), reader.number(2)
    letter = reader.text(1)
    number = f"{year:04}-{running:04}-{letter}-{reader.number(2):02}"
    version = reader.number(1)
    kind = reader.choice(KINDS)
    issued_on = _FIRST_DAY + timedelta(days=reader.number(2))
    flags = reader.number(1)
    name = reader.text(reader.number(1))
    birth_year = reader.number(2) if flags & _HAS_YEAR else None
    results = tuple(_read_result(reader) for _ in range(reader.number(1)))
    digest = reader.take(HASH_SIZE)
    if reader.left or not _NUMBER.fullmatch(number) or flags & ~(_IS_CUT | _HAS_YEAR):
        raise UnknownRecordError("more or other than a record")
    return CompactRecord(
        key_id,
        number,
        version,
        kind,
        issued_on,
        name,
        bool(flags & _IS_CUT),
        birth_year,
        results,
        digest,
    )


def _result(result: CompactResult) -> bytes:
    if len(result.modules) > _MOST_MODULES or any(each.place >= _MOST_MODULES for each in result.modules):
        raise ValueError("a code holds at most 32 modules of a profile")
    modules = bytes(each.place << 3 | MODULE_OUTCOMES.index(each.outcome) for each in result.modules)
    outcome = PROFILE_OUTCOMES.index(result.outcome)
    return (
        _counted(result.profile_id.encode())
        + _counted(result.version.encode())
        + bytes([outcome])
        + _counted(modules)
    )


def _read_result(reader: _Reader) -> CompactResult:
    profile_id = reader.text(reader.number(1))
    version = reader.text(reader.number(1))
    outcome = reader.choice(PROFILE_OUTCOMES)
    packed = reader.take(reader.number(1))
    modules = []
    for byte in packed:
        if byte & 7 >= len(MODULE_OUTCOMES):
            raise UnknownRecordError("an outcome this program does not know")
        modules.append(CompactModule(byte >> 3, MODULE_OUTCOMES[byte & 7]))
    return CompactResult(profile_id, version, outcome, tuple(modules))


def _whole(number: int, size: int) -> bytes:
    try:
        return number.to_bytes(size, "big")
    except OverflowError as trouble:
        raise ValueError(f"{number} does not fit a code") from trouble


def _counted(some: bytes) -> bytes:
    return _whole(len(some), 1) + some


class _Reader:
    """Takes bytes from the front and refuses to read past the end."""

    def __init__(self, packed: bytes) -> None:
        self.left = packed

    def take(self, count: int) -> bytes:
        if len(self.left) < count:
            raise UnknownRecordError("cut short")
        taken, self.left = self.left[:count], self.left[count:]
        return taken

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")

    def text(self, size: int) -> str:
        try:
            return self.take(size).decode()
        except UnicodeDecodeError as trouble:
            raise UnknownRecordError("no text") from trouble

    def choice(self, row: tuple[T, ...]) -> T:
        place = self.number(1)
        if place >= len(row):
            raise UnknownRecordError("a value this program does not know")
        return row[place]
