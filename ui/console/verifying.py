"""Tells whether a document or a code is genuine, and writes the check page, without a window."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from exports.credentials.compact import CompactRecord, UnknownRecordError
from exports.credentials.file_check import FileVerdict, check_file
from exports.credentials.issuer import EndedNumber, Issuer, read_issuer
from exports.credentials.verdict import Verdict, judge_letters
from forms import reading
from ui.console.arguments import ExitCode
from ui.console.printing import open_named, write_file
from ui.console.words import Say, console_language
from ui.issuer_making import page_of, public_facts
from validering.errors import UserError
from validering.messages import message

# Both kinds of verdict say the same in the same word; what is not here cannot be told.
_ENDS = {
    "genuine": ExitCode.DONE,
    **dict.fromkeys(("altered", "replaced", "revoked"), ExitCode.REFUSED),
}


def verify(asked: argparse.Namespace, folder: Path, say: Say) -> ExitCode:
    """Check a file or a code; 0 genuine, 1 not genuine, 3 cannot tell.

    The issuer is known from a check page (``--issuer``) or from the store.
    """
    try:
        issuer = _issuer(asked, folder, say)
    except UserError as error:
        # Who cannot ask the issuer knows nothing of the document.
        print(message(console_language(), error.code, error.facts), file=sys.stderr)
        return ExitCode.CANNOT_TELL
    path = Path(asked.what)
    if _is_file(path):
        found = check_file(path.read_bytes(), issuer, datetime.now(UTC))
        ended, record = (found.code.ended, found.code.record) if found.code else (None, None)
        _tell(say, found.verdict, ended, record, issuer)
        return _ENDS.get(found.verdict.value, ExitCode.CANNOT_TELL)
    finding = judge_letters(asked.what, issuer)
    _tell(say, finding.verdict, finding.ended, finding.record, issuer)
    return _ENDS.get(finding.verdict.value, ExitCode.CANNOT_TELL)


def verify_page(asked: argparse.Namespace, folder: Path, say: Say) -> ExitCode:
    """Write the check page of the store's centre."""
    store = open_named(folder, asked.person, say)
    try:
        page = page_of(store, reading)
    finally:
        store.close()
    write_file(asked.out, page.encode())
    print(say("console_page_written", file=asked.out))
    return ExitCode.DONE


def _issuer(asked: argparse.Namespace, folder: Path, say: Say) -> Issuer:
    if asked.issuer is not None:
        try:
            return read_issuer(asked.issuer.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, UnknownRecordError) as trouble:
            raise UserError("console_issuer_unreadable", file=asked.issuer) from trouble
    store = open_named(folder, asked.person, say)
    try:
        return public_facts(store)
    finally:
        store.close()


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        # A code is longer than a file's name may be.
        return False


def _tell(
    say: Say,
    verdict: Verdict | FileVerdict,
    ended: EndedNumber | None,
    record: CompactRecord | None,
    issuer: Issuer,
) -> None:
    print(say(f"verdict_{verdict}", centre=issuer.centre.name))
    if ended is not None:
        print(say("console_verified_ended", day=ended.on, by=ended.by or "–"))
    if record is not None:
        name = f"{record.name}…" if record.is_name_cut else record.name
        print(
            say(
                "console_verified_record",
                number=record.number,
                version=record.version,
                name=name,
                day=record.issued_on,
            )
        )
    print(say("console_verified_list", day=issuer.made_at.date()))
