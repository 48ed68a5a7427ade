"""The files of occupation profiles without a window: checked, printed, out to workbooks and back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from exports.pdf.faces import missing_letters
from forms.checking.whole import check_forms
from forms.reading import FOLDER
from ui.console.arguments import ExitCode
from ui.console.field_papers import print_papers
from ui.console.forms_report import report
from ui.console.review_commands import export_review, import_review
from ui.console.words import Say, console_language
from ui.console.workbook_commands import export_workbook, import_workbook


def run_forms_command(asked: argparse.Namespace, say: Say) -> ExitCode:
    """Do what the act after ``forms`` asks for."""
    acts = {
        "check": _check,
        "report": report,
        "print": print_papers,
        "export-xlsx": export_workbook,
        "import-xlsx": import_workbook,
        "review-xlsx": export_review,
        "import-review": import_review,
    }
    return acts[asked.act](asked, say)


def _check(asked: argparse.Namespace, say: Say) -> ExitCode:
    folder: Path = asked.folder or FOLDER
    if not (folder / "languages.yaml").is_file():
        print(say("console_forms_no_folder", folder=folder), file=sys.stderr)
        return ExitCode.USAGE
    found = check_forms(folder, missing_letters)
    language = console_language()
    for fault in found:
        if fault.is_warning and not asked.no_warnings:
            print(say("console_forms_warning", told=fault.told(language)))
        elif not fault.is_warning:
            print(say("console_forms_fault", told=fault.told(language)))
    faults = sum(not fault.is_warning for fault in found)
    facts = {"faults": faults, "warnings": len(found) - faults}
    files = len({fault.place.file for fault in found})
    print(say("console_forms_sum", files=files, **facts) if faults else say("console_forms_whole", **facts))
    return ExitCode.REFUSED if faults else ExitCode.DONE
