"""Papers for days without a computer, without a window."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from forms import reading
from ui.console.arguments import ExitCode
from ui.console.words import Say
from ui.field_paper_making import FieldPaper, file_name_of, make_field_paper
from validering.errors import UserError
from validering.terms import SfiCourse

_FOR_THE_FIELD = [kind for kind in FieldPaper if kind is not FieldPaper.REVIEW_SHEET]


def print_papers(asked: argparse.Namespace, say: Say) -> ExitCode:
    """Write the papers of ``asked.profile``: those of ``asked.kind``, or all that it has."""
    profile = reading.read_profile(asked.profile)
    known = [each.tag for each in reading.offered_languages()]
    if asked.language not in known:
        raise UserError("workbook_language_unknown", tag=asked.language, known=", ".join(known))
    kinds = [FieldPaper(asked.kind)] if asked.kind else _FOR_THE_FIELD
    for kind in kinds:
        path = _place(asked.out, file_name_of(kind, profile, asked.language), is_alone=bool(asked.kind))
        try:
            pdf = make_field_paper(
                kind,
                profile,
                printed_at=datetime.now(UTC),
                language=asked.language,
                course=SfiCourse(asked.course),
                is_second=asked.set == "B",
                with_optional=asked.optional,
            )
        except UserError as error:
            if asked.kind or error.code != "field_paper_part_missing":
                raise
            continue
        path.write_bytes(pdf)
        print(say("console_field_written", file=path))
    return ExitCode.DONE


def _place(out: Path | None, name: str, *, is_alone: bool) -> Path:
    """The file to write, which must not be there yet: ``out`` itself for one paper, else in that folder."""
    path = out if out is not None and is_alone and not out.is_dir() else (out or Path()) / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        raise UserError("workbook_out_exists", file=path)
    return path
