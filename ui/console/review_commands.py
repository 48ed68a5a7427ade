"""A review sheet out for a native reader, and back when it is signed, without a window."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from exports.pdf.faces import missing_letters
from forms.reviewing.judging import Judged, judge
from forms.reviewing.reading import read_review
from forms.reviewing.texts import ReviewSheet
from forms.reviewing.writing import write_review
from forms.workbooks.faults import CellFault, WorkbookFaultsError, write_marked_copy
from ui.console.arguments import ExitCode
from ui.console.words import Say, console_language
from ui.review_making import sheet_of, take
from validering.errors import UserError

_SHOWN = 70


def export_review(asked: argparse.Namespace, say: Say) -> ExitCode:
    """Write the review sheet of ``asked.subject`` to ``asked.out``, which must not be there yet."""
    out: Path = asked.out or Path(f"granskning-{asked.subject.lower()}-{asked.language}.xlsx")
    if out.exists():
        raise UserError("workbook_out_exists", file=out)
    sheet = sheet_of(asked.subject, asked.language, None)
    write_review(sheet, out)
    print(say("review_written", file=out, count=len(sheet.texts)))
    return ExitCode.DONE


def import_review(asked: argparse.Namespace, say: Say) -> ExitCode:
    """Take what the reader found; rows whose texts have changed since are told by name and left."""
    try:
        review = read_review(asked.file, datetime.now().astimezone().date())
        sheet = sheet_of(review.subject, review.language, asked.into)
        judged = judge(review, sheet.texts, missing_letters)
    except WorkbookFaultsError as error:
        _tell(error.faults, asked.file, say)
        print(say("review_faults", count=len(error.faults)))
        return ExitCode.REFUSED
    _tell_found(judged, sheet, say)
    if judged.refused:
        _tell(judged.refused, asked.file, say)
        print(say("review_refused", count=len(judged.refused)))
    files = () if asked.rehearse else take(review, judged, sheet, asked.into)
    facts = {"wrong": len(judged.wrong), "unread": judged.unread, "files": len(files)}
    print(say("review_taken", right=len(judged.right), corrected=len(judged.corrected), **facts))
    if asked.rehearse:
        print(say("review_rehearsed"))
    return ExitCode.REFUSED if judged.refused else ExitCode.DONE


def _tell(faults: tuple[CellFault, ...], source: Path, say: Say) -> None:
    """Every cell, and a copy with them marked."""
    language = console_language()
    for fault in faults:
        print(fault.said(language))
    marked = source.with_name(f"{source.stem}-fel.xlsx")
    write_marked_copy(source, faults, marked, language)
    print(say("workbook_marked", file=marked))


def _tell_found(judged: Judged, sheet: ReviewSheet, say: Say) -> None:
    before = {text.key: text.translation for text in sheet.texts}
    for key in sorted(judged.corrected):
        after = _short(judged.right[key])
        print(say("review_corrected", key=key, before=_short(before[key]), after=after))
    for key in judged.wrong:
        print(say("review_wrong", key=key))


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
