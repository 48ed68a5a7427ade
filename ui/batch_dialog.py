"""Documents of several cases in one go: what to make, how far it has come, what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from ui import document_printing as printing
from ui import document_words as words
from ui.batch_making import BatchCase, BatchLine, BatchRun, BatchWish
from ui.document_printing import has_printer
from ui.file_choosing import FileChooser
from ui.plain_paper import PlainPaper, pdf_of
from ui.widgets.act_rows import ActRow, ActRows
from ui.widgets.fields import CheckField, ChoiceField
from ui.widgets.labels import Label
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering.errors import UserError
from validering.print_choices import PRINTED_KINDS
from validering.terms import CopyFor, DocumentKind

_LIST_FILE = "innehall.pdf"


class BatchDialog(ScrollingDialog):
    """Issues each case's document and saves or prints it; closing it stops the work after the current one."""

    def __init__(
        self, workspace: Workspace, cases: Sequence[BatchCase], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._cases = workspace, tuple(cases)
        self._run: BatchRun | None = None
        self._folder: Path | None = None
        self._lines: tuple[BatchLine, ...] = ()
        self._heading = Label(parent=self, tone="title")
        self._told = Label(parent=self)
        self.kind, self.copy = ChoiceField(self), ChoiceField(self)
        self.pair = CheckField(self)
        self.save, self.print = self._button(self._save), self._button(lambda: self._begin(None))
        self.save.setProperty("primary", True)
        self.stop, self.leave = self._button(self._stop), self._button(self.reject)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, len(self._cases))
        self._state = Label(parent=self, tone="strong")
        self.report = ActRows(self)
        self._lay_out(
            (self._heading, self._told, self.kind, self.copy, self.pair, self._state, self._bar, self.report),
            (self.save, self.print, self.stop, self.leave),
            width=640,
            height=480,
        )
        self._retranslate()
        self.kind.set_value(DocumentKind.MERIT_PORTFOLIO, force=True)
        self.copy.set_value(CopyFor.OWN, force=True)
        self.pair.set_value(True, force=True)
        self._show_work(is_running=False)

    def reject(self) -> None:
        """Close; while work is under way, stop it first."""
        if self._run is not None:
            self._stop()
        else:
            super().reject()

    def _save(self) -> None:
        folder = FileChooser.folder(self, self.tr("Välj mapp för dokumenten"), Path.home())
        if folder is not None:
            self._begin(folder)

    def _begin(self, folder: Path | None) -> None:
        if folder is None and not has_printer():
            self._workspace.show_error(self, UserError("printer_missing"))
            return
        self.strip.clear()
        self.report.show_rows(())
        self._folder = folder
        wish = BatchWish(self.kind.value(), self.copy.value(), bool(self.pair.value()), folder)
        self._run = BatchRun(self._workspace, self, self._cases, wish)
        self._run.moved.connect(self._move)
        self._run.ended.connect(self._end)
        self._show_work(is_running=True)
        self._move(0, len(self._cases))
        self._run.start()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self.stop.setEnabled(False)

    def _move(self, done: int, count: int) -> None:
        self._bar.setValue(done)
        self._state.setText(self.tr("{done} av {count} ärenden").format(done=done, count=count))

    def _end(self, lines: tuple[BatchLine, ...]) -> None:
        self._run = None
        self._lines = lines
        self._show_work(is_running=False)
        # What was chosen makes way for what became of it.
        for each in (self._told, self.kind, self.copy, self.pair, self.save, self.print):
            each.hide()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_report()
        self._hand_out_list()

    def _show_report(self) -> None:
        issued = sum(1 for each in self._lines if each.number)
        said = self.tr("Utfärdade dokument: {issued}. Ärenden utan dokument: {others}.")
        self._state.setText(said.format(issued=issued, others=len(self._cases) - issued))
        self._state.show()
        rows = [
            ActRow(place, f"{each.case_no}: {self._said(each)}", "" if each.number else "warning")
            for place, each in enumerate(self._lines)
        ]
        left = [each.case_no for each in self._cases[len(self._lines) :]]
        rows += [ActRow(each, f"{each}: {self.tr('avbrutet innan det gjordes')}", "warning") for each in left]
        self.report.show_rows(rows)

    def _said(self, line: BatchLine) -> str:
        if line.is_protected:
            return self.tr("skyddade uppgifter, dokumentet görs i ärendet")
        if not line.number:
            return line.problem
        parts = [self.tr("{number}, %n sidor", "", line.pages).format(number=line.number)]
        if line.swedish_alone:
            parts.append(self.tr("texter bara på svenska: %n", "", line.swedish_alone))
        if self._folder is not None and not line.file_name:
            parts.append(self.tr("utfärdat men inte sparat"))
        return ", ".join(parts)

    def _hand_out_list(self) -> None:
        """The contents list goes where the documents went; it has numbers, no names."""
        rows = [(each.case_no, self._said(each), each.file_name) for each in self._lines]
        if not rows:
            return
        heads = (self.tr("Ärende"), self.tr("Vad det blev"), self.tr("Fil"))
        title = self.tr("Innehåll: {kind}").format(kind=words.kinds()[self.kind.value()])
        pdf = pdf_of(PlainPaper(title, (self._state.text(),), heads, rows))
        if self._folder is None:
            background = self._workspace.background
            printing.print_out(background, pdf, _LIST_FILE, printed=self._calm, failed=self._failed)
            return
        try:
            printing.save_as(self._folder / _LIST_FILE, pdf)
        except UserError as error:
            self._workspace.show_error(self, error)
        else:
            said = self.tr("Dokumenten och listan {file} ligger i mappen.")
            self.strip.show_done(said.format(file=_LIST_FILE))

    def _calm(self, _nothing: object) -> None:
        self.strip.show_done(self.tr("Skickat till skrivaren."))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._workspace.show_error(self, error)

    def _show_work(self, *, is_running: bool) -> None:
        for each in (self.kind, self.copy, self.pair):
            each.set_enabled(not is_running)
        for button in (self.save, self.print):
            button.setEnabled(not is_running)
        self.stop.setVisible(is_running)
        self.stop.setEnabled(is_running)
        self.leave.setVisible(not is_running)
        self._bar.setVisible(is_running)
        self._state.setVisible(is_running)

    def _retranslate(self) -> None:
        title = self.tr("Dokument för %n ärenden", "", len(self._cases))
        self.setWindowTitle(title)
        self._heading.setText(title)
        told = self.tr(
            "Varje dokument får nummer och utfärdas. Det som hindrar ett ärende står i listan efteråt."
        )
        left_out = sum(1 for each in self._cases if each.is_protected)
        if left_out:
            told += " " + self.tr("Med skyddade uppgifter, görs inte här: %n", "", left_out)
        self._told.setText(told)
        kinds, copies = words.kinds(), words.copies()
        self.kind.set_label(self.tr("Dokument"))
        self.kind.set_options([(kind, kinds[kind]) for kind in PRINTED_KINDS if kind in kinds])
        self.copy.set_label(self.tr("Till vem"))
        self.copy.set_options([(each, text) for each, text in copies.items()])
        self.pair.set_label(self.tr("Kandidatens språk bredvid svenskan"))
        self._bar.setAccessibleName(self.tr("Så långt har det kommit"))
        for button, text in (
            (self.save, self.tr("Utfärda och spara")),
            (self.print, self.tr("Utfärda och skriv ut")),
            (self.stop, self.tr("Avbryt")),
            (self.leave, self.tr("Stäng")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
