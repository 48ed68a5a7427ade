"""A profile out to a workbook and back, without a window."""

from __future__ import annotations

import argparse
from pathlib import Path

from forms import reading
from forms.workbooks.bundle import Bundle, bundle_of
from forms.workbooks.comparing import Difference, Differs, differences
from forms.workbooks.faults import WorkbookFaultsError, write_marked_copy
from forms.workbooks.reading import read_workbook
from forms.workbooks.storing import changed_modules, shared_with, store_bundle
from forms.workbooks.writing import write_workbook
from ui.console.arguments import ExitCode
from ui.console.words import Say, console_language
from validering.errors import UserError

_SHOWN = 70
_SAID = {
    Differs.ADDED: "workbook_added",
    Differs.REMOVED: "workbook_removed",
    Differs.CHANGED: "workbook_changed",
}


def export_workbook(asked: argparse.Namespace, say: Say) -> ExitCode:
    """Write the profile ``asked.profile`` to ``asked.out``, which must not be there yet."""
    out: Path = asked.out or Path(f"{asked.profile.lower()}.xlsx")
    if out.exists():
        raise UserError("workbook_out_exists", file=out)
    known = [each.tag for each in reading.languages()]
    for tag in asked.language or ():
        if tag not in known:
            raise UserError("workbook_language_unknown", tag=tag, known=", ".join(known))
    tags = None if not asked.language else list(dict.fromkeys(["sv", *asked.language]))
    write_workbook(bundle_of(asked.profile), out, tags)
    print(say("workbook_written", file=out))
    return ExitCode.DONE


def import_workbook(asked: argparse.Namespace, say: Say) -> ExitCode:
    """Tell what the workbook changes, and write it where ``asked.into`` names a folder of forms."""
    folder: Path = asked.into or reading.FOLDER
    try:
        bundle = read_workbook(asked.file, folder)
    except WorkbookFaultsError as error:
        return _tell_faults(error, asked.file, say)
    _tell_differences(bundle, folder, say)
    if asked.into is None:
        print(say("workbook_rehearsed"))
        return ExitCode.DONE
    written = store_bundle(bundle, folder)
    print(say("workbook_stored", count=len(written), folder=folder))
    return ExitCode.DONE


def _tell_faults(error: WorkbookFaultsError, source: Path, say: Say) -> ExitCode:
    language = console_language()
    for fault in error.faults:
        print(fault.said(language))
    marked = source.with_name(f"{source.stem}-fel.xlsx")
    write_marked_copy(source, error.faults, marked, language)
    print(say("workbook_faults", count=len(error.faults)))
    print(say("workbook_marked", file=marked))
    return ExitCode.REFUSED


def _tell_differences(bundle: Bundle, folder: Path, say: Say) -> None:
    is_known = bundle.profile.id in reading.profile_ids(folder)
    found = differences(bundle_of(bundle.profile.id, folder) if is_known else None, bundle)
    for each in found:
        print(_said(each, say))
    if not found:
        print(say("workbook_no_difference"))
    changed = changed_modules(bundle, folder)
    for module, profiles in shared_with(bundle, folder).items():
        if module in changed:
            print(say("workbook_shared", module=module, profiles=", ".join(profiles)))


def _said(found: Difference, say: Say) -> str:
    return say(
        _SAID[found.how],
        sheet=found.sheet,
        row=found.row,
        heading=found.heading,
        before=_short(found.before),
        after=_short(found.after),
    )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
