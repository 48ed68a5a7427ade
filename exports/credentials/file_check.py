"""Whether a document's file is genuine: its pages, the record inside and the seal compared."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from io import BytesIO

import pikepdf
from pydantic import ValidationError

from exports.credentials.badges import are_genuine
from exports.credentials.code import SignedRecord, decode
from exports.credentials.compact import HASH_SIZE, UnknownRecordError
from exports.credentials.copy_record import CopyRecord, read_record
from exports.credentials.issuer import Issuer
from exports.credentials.seal_check import SealFinding, SealState, check_seal
from exports.credentials.verdict import Finding, Verdict, judge
from exports.documents import BADGE_FILES, CODE_FILE, RECORD_FILE
from exports.pdf.reading import text_in_reading_order

_MARKS = re.compile(r"[\s\u2066-\u2069\u00ad.]")


class FileVerdict(StrEnum):
    """What a check of a file finds; ``UNSEALED`` is a genuine record on pages that nothing vouches for."""

    GENUINE = "genuine"
    ALTERED = "altered"
    REPLACED = "replaced"
    REVOKED = "revoked"
    UNKNOWN_ISSUER = "unknown_issuer"
    UNSEALED = "unsealed"
    NO_PROOF = "no_proof"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class FileFinding:
    """A verdict with what led to it; ``record`` only where it can be trusted."""

    verdict: FileVerdict
    code: Finding | None = None
    seal: SealFinding | None = None
    record: CopyRecord | None = None


def check_file(pdf: bytes, issuer: Issuer, now: datetime) -> FileFinding:
    """What a PDF is worth by the list of an issuer."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            inside = {name: each.get_file().read_bytes() for name, each in opened.attachments.items()}
    except (pikepdf.PdfError, ValueError, KeyError):
        return FileFinding(FileVerdict.UNREADABLE)
    seal = check_seal(pdf, [base64.b64decode(each) for each in issuer.seals], now)
    if CODE_FILE not in inside or RECORD_FILE not in inside:
        return _without_record(seal)
    try:
        signed = decode(inside[CODE_FILE].decode("ascii"))
        record = read_record(inside[RECORD_FILE])
    except (UnknownRecordError, ValidationError, UnicodeDecodeError):
        return FileFinding(FileVerdict.ALTERED, seal=seal)
    code = judge(signed, issuer)
    if code.verdict is Verdict.UNKNOWN_ISSUER:
        return FileFinding(FileVerdict.UNKNOWN_ISSUER, code, seal)
    is_same = (
        record.canonical() == inside[RECORD_FILE] and record.digest()[:HASH_SIZE] == signed.record.digest
    )
    if code.verdict is Verdict.ALTERED or not is_same or seal.state is SealState.BROKEN:
        return FileFinding(FileVerdict.ALTERED, code, seal)
    if not _is_on_pages(pdf, record) or not _has_genuine_badges(inside, record, signed, issuer):
        return FileFinding(FileVerdict.ALTERED, code, seal)
    if code.verdict is not Verdict.GENUINE:
        return FileFinding(FileVerdict(code.verdict.value), code, seal, record)
    verdict = FileVerdict.GENUINE if seal.state is SealState.WHOLE else FileVerdict.UNSEALED
    return FileFinding(verdict, code, seal, record)


def _without_record(seal: SealFinding) -> FileFinding:
    """A file whose centre publishes no address has a seal alone."""
    verdicts = {
        SealState.WHOLE: FileVerdict.GENUINE,
        SealState.BROKEN: FileVerdict.ALTERED,
        SealState.UNKNOWN: FileVerdict.UNKNOWN_ISSUER,
        SealState.NONE: FileVerdict.NO_PROOF,
    }
    return FileFinding(verdicts[seal.state], seal=seal)


def _has_genuine_badges(
    inside: dict[str, bytes], record: CopyRecord, signed: SignedRecord, issuer: Issuer
) -> bool:
    """Whether the badges that are there belong to this copy; a copy may have been issued without any."""
    key = issuer.key_named(signed.record.key_id)
    found = [content for name, content in sorted(inside.items()) if name.startswith(BADGE_FILES)]
    try:
        tokens = tuple(content.decode("ascii") for content in found)
    except UnicodeDecodeError:
        return False
    return key is not None and are_genuine(tokens, record, key.der)


def _is_on_pages(pdf: bytes, record: CopyRecord) -> bool:
    """Whether the pages name the document, the person and each result as the record does."""
    try:
        pages = _bare(" ".join(text for _, text in text_in_reading_order(pdf)))
    except (pikepdf.PdfError, ValueError, KeyError, AttributeError):
        return False
    wanted = [record.document.number, record.holder.name]
    for result in record.results or ():
        wanted.append(result.title["sv"])
        wanted += [(module.title or module.learning_outcome)["sv"] for module in result.modules]
    return all(_bare(each) in pages for each in wanted)


def _bare(text: str) -> str:
    return _MARKS.sub("", text).casefold()
