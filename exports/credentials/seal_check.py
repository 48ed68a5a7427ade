"""Whether a sealed file is as it was sealed, and by whom."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from io import BytesIO

from asn1crypto import cms as asn1_cms
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator import ValidationContext


class SealState(StrEnum):
    """What a seal is worth; ``UNKNOWN`` is whole but by nobody whom the checker knows."""

    NONE = "none"
    WHOLE = "whole"
    UNKNOWN = "unknown"
    BROKEN = "broken"


@dataclass(frozen=True)
class SealFinding:
    """The state of a seal, when it says it was set, and the name in its certificate."""

    state: SealState
    sealed_at: datetime | None = None
    by: str | None = None


def check_seal(pdf: bytes, trusted: Sequence[bytes], now: datetime) -> SealFinding:
    """What the seal of a file is worth by ``trusted`` root certificates in DER, without a network.

    A certificate counts as it was at the time of sealing. Anything that cannot be read is broken.
    """
    try:
        with _quiet():
            return _checked(pdf, trusted, now)
    except Exception:
        # The file comes from a stranger, and its reader fails in more ways than it names.
        return SealFinding(SealState.BROKEN)


def _checked(pdf: bytes, trusted: Sequence[bytes], now: datetime) -> SealFinding:
    signatures = PdfFileReader(BytesIO(pdf)).embedded_signatures
    if not signatures:
        return SealFinding(SealState.NONE)
    if len(signatures) > 1:
        return SealFinding(SealState.BROKEN)
    (signature,) = signatures
    said = signature.self_reported_timestamp
    roots = [asn1_x509.Certificate.load(each) for each in trusted]
    context = ValidationContext(
        trust_roots=roots, allow_fetching=False, moment=said or now, revocation_mode="soft-fail"
    )
    status = validate_pdf_signature(signature, context)
    by = status.signing_cert.subject.native.get("organization_name") if status.signing_cert else None
    is_sound = status.intact and status.valid and status.docmdp_ok
    covered = [int(each) for each in signature.byte_range]
    if not (is_sound and _is_covered(pdf, covered) and _is_plain(signature)):
        return SealFinding(SealState.BROKEN, said, by)
    return SealFinding(SealState.WHOLE if status.trusted else SealState.UNKNOWN, said, by)


def _is_covered(pdf: bytes, ranges: list[int]) -> bool:
    """Whether the signature is over all of the file but itself, and nothing hides behind itself."""
    start, first, second, last = ranges
    held = pdf[start + first : second]
    if start != 0 or second + last != len(pdf) or held[:1] + held[-1:] != b"<>":
        return False
    letters = held[1:-1]
    if letters not in (letters.lower(), letters.upper()):
        return False
    written = bytes.fromhex(letters.decode("ascii"))
    size = _size_of(written)
    again = asn1_cms.ContentInfo.load(written[:size], strict=True).copy().dump(force=True)
    return bool(again == written[:size]) and not any(written[size:])


def _is_plain(signature: EmbeddedPdfSignature) -> bool:
    """Whether version, list of digests and name of the signer, which nothing signs, are what they must be."""
    signer, signed = signature.signer_info, signature.signed_data
    used = signer["digest_algorithm"].dump()
    certificate = signature.signer_cert
    named = asn1_cms.IssuerAndSerialNumber(
        {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    )
    return bool(
        (signed["version"].native, signer["version"].native) == ("v1", "v1")
        and signed["digest_algorithms"].dump() == bytes([0x31, len(used)]) + used
        and signer["sid"].dump() == named.dump()
    )


def _size_of(der: bytes) -> int:
    """How many bytes the first DER value takes."""
    following = der[1] & 0x7F if der[1] & 0x80 else 0
    size = int.from_bytes(der[2 : 2 + following], "big") if following else der[1]
    return 2 + following + size


@contextmanager
def _quiet() -> Iterator[None]:
    """An unknown issuer is an answer here; the library also writes it to the log with names."""
    loggers = [logging.getLogger(name) for name in ("pyhanko", "pyhanko_certvalidator")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
