"""The code on paper: a signed record as letters, and the squares that a telephone reads.

The record stands behind the ``#`` of an address, so that no browser ever sends it to a server.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

import segno
from segno import consts

from exports.credentials.compact import CompactRecord, UnknownRecordError, pack, unpack
from exports.credentials.signing import SIGNATURE_SIZE, is_signed, sign

LARGEST_VERSION = 12
"""Above it the squares of a 35 mm code are too small for a photocopy at 120 dpi (measured: 13 needs more)."""
_CONTEXT = b"validering/copy/1\0"
_HOST = re.compile(r"[A-Z0-9](?:[A-Z0-9.-]*[A-Z0-9])?(?:/[A-Z0-9./-]*[A-Z0-9])?")


class CodeTooLongError(ValueError):
    """A record that fits no code of the largest version."""


@dataclass(frozen=True)
class SignedRecord:
    """A record as it was read from a code, with its bytes and the signature over them."""

    record: CompactRecord
    packed: bytes
    signature: bytes

    def is_signed_by(self, public_key: bytes) -> bool:
        return is_signed(public_key, _CONTEXT + self.packed, self.signature)


def encode(record: CompactRecord, private_key: bytes) -> str:
    """The signed record as capital letters and the digits 2 to 7 (Base32, RFC 4648, without padding)."""
    packed = pack(record)
    signed = packed + sign(private_key, _CONTEXT + packed)
    return base64.b32encode(signed).decode().rstrip("=")


def decode(letters: str) -> SignedRecord:
    """What a code, an address with a code, or letters typed in groups say; raises UnknownRecordError.

    The signature is not checked here.
    """
    bare = re.sub(r"[\s-]", "", letters.rpartition("#")[2]).upper()
    try:
        signed = base64.b32decode(bare + "=" * (-len(bare) % 8))
    except binascii.Error as trouble:
        raise UnknownRecordError("no code") from trouble
    if len(signed) <= SIGNATURE_SIZE or base64.b32encode(signed).decode().rstrip("=") != bare:
        raise UnknownRecordError("no code")
    packed, signature = signed[:-SIGNATURE_SIZE], signed[-SIGNATURE_SIZE:]
    return SignedRecord(unpack(packed), packed, signature)


def published_address(host: str) -> str:
    """The address in front of ``#``, in capitals, of a host with an optional path such as ``MALMO.SE/YRKE``.

    Raises ValueError where it has letters that a code cannot hold cheaply.
    """
    plain = host.strip().upper().removeprefix("HTTPS://").strip("/")
    if not _HOST.fullmatch(plain):
        raise ValueError("a host name with an optional path")
    return f"HTTPS://{plain}/V/"


def squares(address: str, letters: str) -> tuple[tuple[bool, ...], ...]:
    """The dark (True) and light squares, row by row, without the quiet zone of four around them.

    Three segments, because ``#`` alone would make the whole of it cost eight bits a letter. Raises
    CodeTooLongError.
    """
    segments = [
        (address, consts.MODE_ALPHANUMERIC),
        ("#", consts.MODE_BYTE),
        (letters, consts.MODE_ALPHANUMERIC),
    ]
    try:
        drawn = segno.make_qr(segments, error="m", boost_error=False)  # type: ignore[arg-type]
    except segno.DataOverflowError as trouble:
        raise CodeTooLongError(str(trouble)) from trouble
    if int(drawn.version) > LARGEST_VERSION:
        raise CodeTooLongError(f"version {drawn.version}")
    return tuple(tuple(bool(square) for square in row) for row in drawn.matrix)
