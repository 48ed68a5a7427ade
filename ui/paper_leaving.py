"""Papers and files on their way out of the program: each is written down before it leaves."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui import document_printing as printing
from ui.workspace import Workspace
from validering.candidates import read_candidate
from validering.errors import UserError
from validering.paper_traces import TraceWay, note_paper
from validering.storage.places import PlaceRisk, place_risk


@dataclass(frozen=True)
class LeavingPaper:
    """A paper as it is shown; ``number`` is None for a draft.

    ``is_nameless`` where it names nobody.
    ``has_real_name`` where a protected person's name was typed for it; it is forgotten once it has left.
    """

    pdf: bytes
    file_name: str
    kind: str
    number: str | None = None
    language: str | None = None
    document_id: UUID | None = None
    has_real_name: bool = False
    is_nameless: bool = False


def save_paper(
    workspace: Workspace, widget: QWidget, case_id: UUID, paper: LeavingPaper, target: Path
) -> bool:
    """Write the file, and down that it was written to such a place; False after showing why not."""
    if not _note(workspace, widget, case_id, paper, place_of(target)):
        return False
    try:
        printing.save_as(target, paper.pdf)
    except UserError as error:
        workspace.show_error(widget, error)
        return False
    return True


def print_paper(
    workspace: Workspace,
    widget: QWidget,
    case_id: UUID,
    paper: LeavingPaper,
    *,
    printed: Callable[[object], None],
    failed: Callable[[Exception], None],
) -> bool:
    """Print; False after showing why not. No file is left behind, whoever it is about."""
    if not printing.has_printer():
        is_protected = workspace.read(read_candidate, case_id).is_protected
        workspace.show_error(
            widget, UserError("protection_no_printer" if is_protected else "printer_missing")
        )
        return False
    if not _note(workspace, widget, case_id, paper, TraceWay.PRINTED):
        return False
    printing.print_out(workspace.background, paper.pdf, paper.file_name, printed=printed, failed=failed)
    return True


def place_of(target: Path) -> TraceWay:
    """Which kind of place a file goes to; the place itself is kept nowhere."""
    risk = place_risk(target.parent)
    if risk in (PlaceRisk.NETWORK, PlaceRisk.SYNCED):
        return TraceWay.NETWORK
    return TraceWay.STICK if risk is PlaceRisk.REMOVABLE else TraceWay.COMPUTER


def _note(workspace: Workspace, widget: QWidget, case_id: UUID, paper: LeavingPaper, way: TraceWay) -> bool:
    change = workspace.attempt(
        widget,
        note_paper,
        case_id,
        kind=paper.kind,
        way=way,
        number=paper.number,
        language=paper.language,
        document_id=paper.document_id,
        is_nameless=paper.is_nameless,
        sha256=hashlib.sha256(paper.pdf).hexdigest(),
        has_real_name=paper.has_real_name,
    )
    return change is not None
