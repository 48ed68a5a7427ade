"""Saving a document as a file, and sending it to the printer; nothing readable is left beside it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication

from ui.background import Background
from ui.document_making import page_count
from validering.errors import UserError
from validering.imports.pdf import ONE_AT_A_TIME

PRINT_COMMAND = "lp"
DOTS_PER_INCH = 300
POINTS_PER_INCH = 72


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
    """Whether there is a printer that can be reached without a file being left behind."""
    return _takes_documents() or bool(QPrinterInfo.availablePrinterNames())


def _takes_documents() -> bool:
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
) -> None:
    """Print beside the window; where the system takes no documents, page by page through its own dialog.

    ``name`` is what the printer's queue shows. ``printed`` or ``failed`` is called then, ``failed`` with
    UserError ``printer_missing`` where there is none; neither where the user thinks better of it.
    """
    if _takes_documents():
        background.run(send_to_printer, pdf, done=printed, failed=failed)
    elif not has_printer():
        failed(UserError("printer_missing"))
    else:
        printer = a4_printer(name)
        if QPrintDialog(printer, QApplication.activeWindow()).exec():
            background.run(print_pages, printer, pdf, done=printed, failed=failed)


def a4_printer(name: str) -> QPrinter:
    """The printer of the system, for whole A4 pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    page = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    page.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(page)
    return printer


def print_pages(printer: QPrinter, pdf: bytes) -> None:
    """Draw each page on a sheet of its own, slowly; raises UserError ``document_not_printed``."""
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError("document_not_printed", reason=printer.printerName())
    for number in range(page_count(pdf)):
        if number and not printer.newPage():
            painter.end()
            raise UserError("document_not_printed", reason=printer.printerName())
        painter.drawImage(painter.viewport(), _page(pdf, number))
    painter.end()


def _page(pdf: bytes, number: int) -> QImage:
    from pypdfium2 import PdfDocument

    with ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            bitmap = document[number].render(scale=DOTS_PER_INCH / POINTS_PER_INCH, rev_byteorder=True)
            picture = bitmap.to_pil().convert("RGB")
        finally:
            document.close()
    return QImage(
        picture.tobytes(), picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888
    ).copy()
