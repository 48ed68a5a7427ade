"""Prints one document of one case to a file: the issued one, a draft, or one that is issued now."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from forms import reading
from ui.console.arguments import ExitCode
from ui.console.words import Say
from ui.document_making import (
    chosen_as_told,
    issue,
    issued_bytes,
    make,
    order_document,
    order_draft,
    usual_choices,
)
from validering.case_list import read_case_list
from validering.errors import UserError
from validering.print_choices import PrintChoices
from validering.register import DocumentEntry, read_documents
from validering.storage.stores import Store, open_store, sign_in_names
from validering.terms import CopyFor, DocumentKind, DocumentStatus

PASSPHRASE = "VALIDERING_PASSPHRASE"


@dataclass(frozen=True)
class Printed:
    """A printed document; ``number`` is None for a draft."""

    pdf: bytes
    number: str | None


def print_document(asked: argparse.Namespace, folder: Path, say: Say) -> ExitCode:
    """Do what ``export`` or ``issue`` ask for."""
    kind = DocumentKind(asked.document)
    check_printable(asked.language)
    if asked.out.exists():
        raise UserError("console_file_exists", file=asked.out)
    store = _open(folder, asked.person, say)
    try:
        case_id = _case(store, asked.case_no)
        if asked.command == "issue":
            printed = issued_now(store, case_id, kind, asked.language, asked.copy_for or CopyFor.OWN)
        else:
            printed = issued_or_draft(store, case_id, kind, asked.language, asked.copy_for)
    finally:
        store.close()
    write_file(asked.out, printed.pdf)
    if asked.command == "issue":
        print(say("console_issued", number=printed.number, file=asked.out))
    else:
        print(say("console_wrote" if printed.number else "console_wrote_draft", file=asked.out))
    return ExitCode.DONE


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
    return Printed(make(order_draft(store, reading, case_id, choices)).pdf, None)


def issued_now(store: Store, case_id: UUID, kind: DocumentKind, language: str, copy_for: CopyFor) -> Printed:
    """Issue a document with what the candidate has said of it; raises UserError with what is missing."""
    choices = _choices(store, case_id, kind, language, copy_for)
    made = make(order_document(store, reading, case_id, choices))
    issue(store.apply, made)
    return Printed(made.pdf, made.order.prepared.number)


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


def _open(folder: Path, person: str | None, say: Say) -> Store:
    names = sign_in_names(folder)
    who = person or (names[0] if len(names) == 1 else None)
    can_ask = sys.stdin.isatty()
    if who is None and can_ask:
        who = input(say("console_ask_person")).strip()
    if not who:
        raise UserError("console_person_missing", names=", ".join(names))
    passphrase = os.environ.get(PASSPHRASE)
    if passphrase is None:
        if not can_ask:
            raise UserError("console_passphrase_missing")
        passphrase = getpass.getpass(say("console_ask_passphrase"))
    return open_store(folder, who, passphrase)
