"""The candidate's register extract: printed or saved with a number of its own, and kept nowhere."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from exports.paper import Paper
from exports.register_extract import extract_as_json, unprintable_in_extract, write_extract
from ui import document_printing as printing
from ui.case_words import by_name
from ui.document_making import print_languages
from ui.file_choosing import FileChooser
from ui.paper_leaving import place_of
from ui.widgets.act_rows import leading
from ui.widgets.fields import ChoiceField, TextField
from ui.widgets.form import Section
from ui.widgets.message_strip import nearest_strip
from ui.workspace import Workspace
from validering.candidates import read_candidate
from validering.case_access import CASE_ROLES
from validering.cases import read_facts
from validering.errors import UserError
from validering.extract import Extract, note_extract, read_extract
from validering.language_names import language_name
from validering.paper_traces import TraceWay
from validering.print_choices import SWEDISH
from validering.seeing import SEE_RESULTS


class ExtractBox(Section):
    """Each press makes the extract anew, for what is held changes."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self.language = ChoiceField(self)
        self.language.set_value(SWEDISH)
        self.name = TextField(self)
        self.print = self._button(self._print)
        self.save = self._button(self._save)
        self.save_data = self._button(self._save_data)
        self.save_data.setProperty("quiet", True)
        self._row = leading(self.print, self.save, self.save_data)
        for widget in (self.language, self.name, self._row):
            self.column.addWidget(widget)
        self._retranslate()

    def reload(self) -> None:
        """Ask for a real name where the person is protected."""
        self.name.setVisible(self._workspace.read(read_candidate, self._case_id).is_protected)
        acting = self._workspace.acting
        is_assessed = self._workspace.read(read_facts, self._case_id).is_assessed
        self.setVisible(acting.may(*CASE_ROLES) and (acting.may(*SEE_RESULTS) or not is_assessed))

    def forget_name(self) -> None:
        self.name.set_value("", force=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.clicked.connect(lambda _=False: act())
        return button

    def _print(self) -> None:
        if not printing.has_printer():
            code = "printer_missing" if self.name.isHidden() else "protection_no_printer"
            self._workspace.show_error(self, UserError(code))
            return
        extract = self._extract()
        self._make(extract, lambda pdf: self._send(extract, pdf))

    def _send(self, extract: Extract, pdf: bytes) -> None:
        if self._note(extract, pdf, TraceWay.PRINTED):
            printing.print_out(
                self._workspace.background,
                pdf,
                f"{extract.number}.pdf",
                printed=lambda _: self._say(self.tr("Skickat till skrivaren.")),
                failed=self._failed,
            )

    def _save(self) -> None:
        extract = self._extract()
        target = self._asked(f"{extract.number}-registerutdrag.pdf", self.tr("PDF-dokument (*.pdf)"))
        if target is not None:
            self._make(extract, lambda pdf: self._write(extract, pdf, target))

    def _save_data(self) -> None:
        extract = self._extract()
        target = self._asked(f"{extract.number}-registerutdrag.json", self.tr("Data (*.json)"))
        if target is not None:
            swedish = next(each for each in print_languages(self._workspace.forms) if each.tag == SWEDISH)
            self._write(extract, extract_as_json(extract, swedish), target)

    def _extract(self) -> Extract:
        today = self._workspace.store.sources.now().astimezone().date()
        return self._workspace.read(read_extract, self._case_id, today)

    def _make(self, extract: Extract, done: Callable[[bytes], None]) -> None:
        """Draw it beside the window; what no font can print is told instead."""
        letters = unprintable_in_extract(extract)
        if letters:
            error = UserError("document_unprintable_letters", letters=" ".join(sorted(letters)))
            self._workspace.show_error(self, error)
            return
        handed = self.name.value() or None if not self.name.isHidden() else None
        paper = Paper(self._workspace.store.sources.now(), number=extract.number, handed_name=handed)
        languages = print_languages(self._workspace.forms)
        self._workspace.background.run(
            write_extract, extract, paper, languages, self.language.value(), done=done, failed=self._failed
        )

    def _write(self, extract: Extract, content: bytes, target: Path) -> None:
        if not self._note(extract, content, place_of(target)):
            return
        try:
            printing.save_as(target, content)
        except UserError as error:
            self._workspace.show_error(self, error)
        else:
            self._say(self.tr("Sparat som {file}").format(file=target))

    def _note(self, extract: Extract, content: bytes, way: TraceWay) -> bool:
        """It is written down before it leaves."""
        change = self._workspace.attempt(
            self,
            note_extract,
            self._case_id,
            number=extract.number,
            language=self.language.value(),
            way=way,
            sha256=hashlib.sha256(content).hexdigest(),
            has_real_name=bool(self.name.value()) and not self.name.isHidden(),
        )
        self.forget_name()
        return change is not None

    def _asked(self, name: str, kinds: str) -> Path | None:
        return FileChooser.where_to_save(self, self.tr("Spara registerutdraget"), name, kinds)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._workspace.show_error(self, error)

    def _say(self, text: str) -> None:
        strip = nearest_strip(self)
        if strip is not None:
            strip.show_done(text)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Registerutdrag"))
        self.set_help(
            self.tr(
                "Allt som står om kandidaten, varifrån det kommer, hur länge det sparas och vem som har fått "
                "det. Kandidaten har rätt att få det. Det får ett eget nummer och sparas inte i programmet."
            )
        )
        self.language.set_label(self.tr("Utdragets språk"))
        beside = self.tr("Svenska med {language} bredvid")
        self.language.set_options(
            by_name(
                (
                    (
                        each.tag,
                        self.tr("Bara svenska")
                        if each.tag == SWEDISH
                        else beside.format(language=language_name(each.tag, self._workspace.language)),
                    )
                    for each in self._workspace.forms.offered_languages()
                ),
                SWEDISH,
            )
        )
        self.name.set_label(self.tr("Kandidatens riktiga namn på utdraget"))
        self.name.set_help(self.tr("Skrivs bara ut. Sparas inte. Lämna tomt för alias."))
        for button, text in (
            (self.print, self.tr("Skriv ut registerutdraget")),
            (self.save, self.tr("Spara registerutdraget")),
            (self.save_data, self.tr("Spara som data")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
