"""Writes the documents the people of a fresh practice store may have, in the languages of the program."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from ui.console.arguments import ExitCode
from ui.console.printing import issued_or_draft, write_file
from ui.console.words import Say
from ui.practice.centre import LEILA
from ui.practice.store import make_practice_store
from validering import messages
from validering.case_list import read_case_list
from validering.documents import offered_kinds
from validering.errors import UserError

PRACTICE = "practice"
LAST_DAY = date(2026, 4, 1)


def write_demo(out: Path, say: Say) -> ExitCode:
    """Make ``out/practice`` afresh and write ``out/<case number>/<kind>-<language>.pdf``.

    Says a line for each case, when its documents are written. The same program writes the same bytes each
    time. Raises UserError.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise UserError("console_file_unwritable", file=out) from trouble
    centre = make_practice_store(out / PRACTICE)
    centre.sign_in(LEILA, LAST_DAY)
    written = 0
    for case in sorted(centre.read(read_case_list), key=lambda row: row.case_no):
        for offered in centre.read(offered_kinds, case.case_id):
            if offered.missing:
                continue
            for language in messages.languages():
                path = out / case.case_no / f"{offered.kind}-{language}.pdf"
                centre.clock.go_to(LAST_DAY, 9)
                write_file(
                    path, issued_or_draft(centre.store, case.case_id, offered.kind, language, None).pdf
                )
                written += 1
        print(out / case.case_no, flush=True)
    centre.close()
    print(say("console_demo_done", count=written, folder=out, practice=out / PRACTICE))
    return ExitCode.DONE
