"""Whether a code is genuine, said in one word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exports.credentials.code import SignedRecord, decode
from exports.credentials.compact import CompactRecord, UnknownRecordError
from exports.credentials.issuer import EndedNumber, Issuer, NumberStatus


class Verdict(StrEnum):
    """What a check finds; ``UNREADABLE`` and ``UNKNOWN_ISSUER`` say nothing about the document itself."""

    GENUINE = "genuine"
    ALTERED = "altered"
    REPLACED = "replaced"
    REVOKED = "revoked"
    UNKNOWN_ISSUER = "unknown_issuer"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Finding:
    """A verdict, what the paper must say, and what became of the document where it is no longer valid."""

    verdict: Verdict
    record: CompactRecord | None = None
    ended: EndedNumber | None = None


def judge_letters(letters: str, issuer: Issuer) -> Finding:
    """What a code, or an address with a code, is worth by the list of an issuer."""
    try:
        return judge(decode(letters), issuer)
    except UnknownRecordError:
        return Finding(Verdict.UNREADABLE)


def judge(signed: SignedRecord, issuer: Issuer) -> Finding:
    """What a record that was read is worth; an altered one is not shown, since none of it can be trusted."""
    key = issuer.key_named(signed.record.key_id)
    if key is None:
        return Finding(Verdict.UNKNOWN_ISSUER)
    # Whoever has got hold of a key that has ended can still sign with it.
    is_late = key.until is not None and signed.record.issued_on > key.until
    if is_late or not signed.is_signed_by(key.der):
        return Finding(Verdict.ALTERED)
    ended = issuer.end_of(signed.record.number, signed.record.version)
    if ended is None:
        return Finding(Verdict.GENUINE, signed.record)
    verdict = Verdict.REPLACED if ended.status is NumberStatus.REPLACED else Verdict.REVOKED
    return Finding(verdict, signed.record, ended)
