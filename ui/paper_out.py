"""Plain papers on their way out: printed, or saved as a file that the person chooses."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import document_printing as printing
from ui.file_choosing import FileChooser
from ui.plain_paper import PlainPaper, pdf_of
from ui.widgets.message_strip import nearest_strip
from ui.workspace import Workspace
from validering.errors import UserError


def print_paper(workspace: Workspace, near: QWidget, paper: PlainPaper, name: str) -> None:
    """Print the paper; a failure is said near ``near``."""
    printing.print_out(
        workspace.background,
        pdf_of(paper),
        name,
        printed=lambda _: None,
        failed=lambda error: _tell(workspace, near, error),
    )


def save_bytes(workspace: Workspace, near: QWidget, data: bytes, name: str, *, done: str, kinds: str) -> bool:
    """Ask where to, save there, and say ``done``; False where nothing was saved."""
    chosen = FileChooser.where_to_save(near, "", name, kinds)
    if chosen is None:
        return False
    try:
        printing.save_as(chosen, data)
    except UserError as error:
        workspace.show_error(near, error)
        return False
    strip = nearest_strip(near)
    if strip is not None:
        strip.show_done(done)
    return True


def _tell(workspace: Workspace, near: QWidget, error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    workspace.show_error(near, error)
