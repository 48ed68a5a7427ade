"""Saving a document as a file, and sending it to the printer or to the system's own viewer."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui.background import Background
from validering.errors import UserError

PRINT_COMMAND = "lp"


def save_as(path: Path, pdf: bytes) -> None:
    """Write the file whole or not at all; raises UserError ``document_not_saved``."""
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(pdf)
        unfinished.replace(path)
    except OSError as trouble:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise UserError(
            "document_not_saved", file=path, reason=trouble.strerror or type(trouble).__name__
        ) from trouble


def has_printer() -> bool:
    """Whether the system takes documents straight to a printer."""
    return shutil.which(PRINT_COMMAND) is not None


def send_to_printer(pdf: bytes) -> None:
    """Print without a file being left behind; raises UserError ``document_not_printed``."""
    done = subprocess.run([PRINT_COMMAND, "-s"], input=pdf, capture_output=True, check=False)
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        raise UserError("document_not_printed", reason=said or str(done.returncode))


def print_out(
    background: Background,
    pdf: bytes,
    name: str,
    *,
    printed: Callable[[object], None],
    failed: Callable[[Exception], None],
) -> bool:
    """Print beside the window, or open the document in the system's viewer where there is no printer.

    Returns whether it went to a printer; ``printed`` or ``failed`` is called then.
    """
    if not has_printer():
        open_in_viewer(pdf, name)
        return False
    background.run(send_to_printer, pdf, done=printed, failed=failed)
    return True


def open_in_viewer(pdf: bytes, name: str) -> None:
    """Open the document in the system's viewer, from a private folder that is removed with the program."""
    path = Path(_folder().name) / name
    path.write_bytes(pdf)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="dokument-", ignore_cleanup_errors=True)
