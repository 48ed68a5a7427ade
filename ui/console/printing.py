"""Prints one document of one case to a file: the issued one, a draft, or one that is issued now."""

from __future__ import annotations

import argparse
import getpass
import hashlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from forms import reading
from ui.console.arguments import ExitCode
from ui.console.words import Say, console_language
from ui.document_making import (
    chosen_as_told,
    issue,
    issued_bytes,
    make,
    order_document,
    order_draft,
    usual_choices,
)
from validering.audit import note_reading
from validering.candidates import read_candidate
from validering.case_list import read_case_list
from validering.errors import UserError
from validering.language_names import language_name
from validering.paper_traces import TraceWay, note_paper
from validering.print_choices import PrintChoices
from validering.reading_reasons import ReadingReason, kept_reason
from validering.register import DocumentEntry, read_documents
from validering.storage.stores import Store, open_store, sign_in_names
from validering.terms import CopyFor, DocumentKind, DocumentStatus

PASSPHRASE = "VALIDERING_PASSPHRASE"

_SHOWN = 5
"""How many texts that are in Swedish alone are named; a whole profile may be."""


@dataclass(frozen=True)
class Printed:
    """A printed document; ``number`` is None for a draft.

    ``swedish_alone`` are texts of what was printed now that the language beside Swedish lacks.
    """

    pdf: bytes
    number: str | None
    swedish_alone: tuple[str, ...] = ()


def print_document(asked: argparse.Namespace, folder: Path, say: Say) -> ExitCode:
    """Do what ``export`` or ``issue`` ask for."""
    kind = DocumentKind(asked.document)
    check_printable(asked.language)
    if asked.out.exists():
        raise UserError("console_file_exists", file=asked.out)
    store = open_named(folder, asked.person, say)
    try:
        case_id = _case(store, asked.case_no)
        _note_reading(store, case_id, asked.reason)
        if asked.command == "issue":
            printed = issued_now(store, case_id, kind, asked.language, asked.copy_for or CopyFor.OWN)
        else:
            printed = issued_or_draft(store, case_id, kind, asked.language, asked.copy_for)
        _note_leaving(store, case_id, kind, asked.language, printed)
    finally:
        store.close()
    write_file(asked.out, printed.pdf)
    if asked.command == "issue":
        print(say("console_issued", number=printed.number, file=asked.out))
    else:
        print(say("console_wrote" if printed.number else "console_wrote_draft", file=asked.out))
    if printed.swedish_alone:
        count, language = len(printed.swedish_alone), language_name(asked.language, console_language())
        print(say("console_swedish_alone", count=count, language=language), file=sys.stderr)
        print("\n".join(f"  {text}" for text in printed.swedish_alone[:_SHOWN]), file=sys.stderr)
        if count > _SHOWN:
            print(say("console_swedish_alone_more", count=count - _SHOWN), file=sys.stderr)
    return ExitCode.DONE


def _note_reading(store: Store, case_id: UUID, reason: str | None) -> None:
    """Reading a protected case takes a reason here too; raises UserError ``console_reason_missing``."""
    if not store.read(read_candidate, case_id).is_protected:
        return
    if not (reason or "").strip():
        raise UserError("console_reason_missing")
    store.apply(note_reading, case_id, kept_reason(ReadingReason.OTHER, reason or ""))


def _note_leaving(store: Store, case_id: UUID, kind: DocumentKind, language: str, printed: Printed) -> None:
    """What is about to be written outside is written down first."""
    digest = hashlib.sha256(printed.pdf).hexdigest()
    store.apply(
        note_paper,
        case_id,
        kind=kind.value,
        way=TraceWay.CONSOLE,
        number=printed.number,
        language=language,
        sha256=digest,
    )


def printable_languages() -> list[str]:
    """The tags of the languages documents exist in, Swedish first."""
    return [language.tag for language in reading.offered_languages()]


def check_printable(language: str) -> None:
    """Refuse a language without documents; raises UserError."""
    if language not in printable_languages():
        languages = ", ".join(printable_languages())
        raise UserError("console_language_not_printed", given=language, languages=languages)


def issued_or_draft(
    store: Store, case_id: UUID, kind: DocumentKind, language: str, copy_for: CopyFor | None
) -> Printed:
    """The newest valid document of this kind and language, else a draft; ``copy_for`` None takes any copy."""
    for entry in store.read(read_documents, case_id):
        if _is_asked_for(entry, kind, language, copy_for):
            return Printed(issued_bytes(store, case_id, entry), entry.number)
    choices = _choices(store, case_id, kind, language, copy_for or CopyFor.OWN)
    made = make(order_draft(store, reading, case_id, choices))
    return Printed(made.pdf, None, made.swedish_alone)


def issued_now(store: Store, case_id: UUID, kind: DocumentKind, language: str, copy_for: CopyFor) -> Printed:
    """Issue a document with what the candidate has said of it; raises UserError with what is missing."""
    choices = _choices(store, case_id, kind, language, copy_for)
    made = make(order_document(store, reading, case_id, choices))
    issue(store.apply, made)
    return Printed(made.pdf, made.order.prepared.number, made.swedish_alone)


def write_file(path: Path, content: bytes) -> None:
    """Write a whole file or none; raises UserError ``console_file_unwritable``."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError as trouble:
        unfinished.unlink(missing_ok=True)
        raise UserError("console_file_unwritable", file=path) from trouble


def _choices(
    store: Store, case_id: UUID, kind: DocumentKind, language: str, copy_for: CopyFor
) -> PrintChoices:
    return chosen_as_told(store, case_id, usual_choices(kind, copy_for, language))


def _is_asked_for(entry: DocumentEntry, kind: DocumentKind, language: str, copy_for: CopyFor | None) -> bool:
    is_valid = entry.status is DocumentStatus.ISSUED
    is_kind = entry.kind is kind and entry.language == language
    return is_valid and is_kind and copy_for in (None, entry.copy_for)


def _case(store: Store, case_no: str) -> UUID:
    wanted = case_no.strip().casefold()
    for row in store.read(read_case_list):
        if row.case_no.casefold() == wanted:
            return row.case_id
    raise UserError("console_case_unknown", case_no=case_no)


def open_named(folder: Path, person: str | None, say: Say) -> Store:
    """Open a store as ``person``, or as the only one who can sign in; asks for what is not given."""
    name = sign_in_name(sign_in_names(folder), person, say)
    return open_store(folder, name, read_passphrase(say))


def sign_in_name(names: Sequence[str], person: str | None, say: Say) -> str:
    """Which of ``names`` signs in; raises UserError ``console_person_missing``."""
    who = person or (names[0] if len(names) == 1 else None)
    if who is None and sys.stdin.isatty():
        who = input(say("console_ask_person")).strip()
    if not who:
        raise UserError("console_person_missing", names=", ".join(names))
    return who


def read_passphrase(say: Say) -> str:
    """The passphrase from the environment or the terminal; raises ``console_passphrase_missing``."""
    passphrase = os.environ.get(PASSPHRASE)
    if passphrase is None:
        if not sys.stdin.isatty():
            raise UserError("console_passphrase_missing")
        passphrase = getpass.getpass(say("console_ask_passphrase"))
    return passphrase
