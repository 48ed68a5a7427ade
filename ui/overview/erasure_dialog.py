"""Finding the words that are to be corrected or erased, and proposing it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui import removal_words
from ui.widgets.act_rows import leading
from ui.widgets.fields import ChoiceField, LongTextField, TextField
from ui.widgets.labels import Label, named_label
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.widgets.tick_list import TickList, TickRow
from ui.workspace import Workspace
from validering import erasure
from validering.documents import evidence_key
from validering.erasure import Found, Place, Treatment, Wording
from validering.erasure_files import ErasableFile, FileKind, files_showing
from validering.errors import UserError
from validering.removals import RemovalKind

_LONGEST = 240


class ErasureDialog(ScrollingDialog):
    """Search, tick, choose what becomes of the words, say why, propose; it closes when that is done."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.case_id = workspace, case_id
        self._found = Found((), ())
        self._sought = ""
        self._explained = Label("", self, tone="quiet")
        self.words = TextField(self)
        self.look = self._button(self._search)
        self.outcome = Label("", self)
        self._places_head = named_label("section_title", "", self)
        self.places = TickList(self)
        self._files_head = named_label("section_title", "", self)
        self.files = TickList(self)
        self._files_help = Label("", self, tone="quiet")
        self.treatment = ChoiceField(self)
        self.right = TextField(self)
        self.reason = LongTextField(self, lines=2)
        self.propose = self._button(self._propose)
        self.propose.setProperty("primary", True)
        self.leave = self._button(self.reject)
        self._after = (self.treatment, self.reason, self.propose)
        self._lay_out(self._rows(), width=640, height=520)
        self.treatment.committed.connect(lambda _: self._show_right())
        self.words.edit.returnPressed.connect(self._search)
        self._retranslate()
        self.treatment.set_value(Treatment.TAKE_OUT, force=True)
        self._show_found()

    def _rows(self) -> tuple[QWidget, ...]:
        return (
            self._explained,
            self.words,
            leading(self.look),
            self.outcome,
            self._places_head,
            self.places,
            self._files_head,
            self._files_help,
            self.files,
            self.treatment,
            self.right,
            self.reason,
            leading(self.propose, self.leave),
        )

    def _search(self) -> None:
        try:
            found = self.workspace.read(erasure.search, self.case_id, self.words.value())
        except UserError as error:
            self.words.set_error(self.workspace.say(error))
            return
        self.words.set_error("")
        self._sought = self.words.value()
        self._found = found
        self._show_found()
        documents = [each for each in found.files if each.kind is FileKind.DOCUMENT]
        if documents:
            key = self.workspace.read(evidence_key, self.case_id)
            self.workspace.background.run(
                files_showing,
                self.workspace.store.contents,
                self.case_id,
                key,
                documents,
                self._sought,
                done=self._tick_documents,
            )

    def _show_found(self) -> None:
        count = len(self._found.places)
        if not self._sought:
            self.outcome.setText("")
        elif count:
            self.outcome.setText(self.tr("Orden finns på %n ställen.", "", count))
        else:
            self.outcome.setText(
                self.tr("Orden finns inte i någon text i ärendet. De kan ändå synas i en fil.")
            )
        self.places.show_rows([self._place_row(place) for place in self._found.places])
        self.files.show_rows([self._file_row(each) for each in self._found.files])
        self._places_head.setVisible(bool(count))
        has_files = bool(self._found.files)
        self._files_head.setVisible(has_files)
        self._files_help.setVisible(has_files)
        for widget in self._after:
            widget.setVisible(bool(count) or has_files)
        self._show_right()

    def _show_right(self) -> None:
        is_marked = self.treatment.value() != Treatment.CORRECT
        marked = self.tr("Där orden stod kommer det att stå: [borttagen uppgift]")
        self.treatment.set_help(marked if is_marked else "")
        self.right.setVisible(
            self.treatment.value() == Treatment.CORRECT and self.treatment.isVisibleTo(self)
        )

    def _place_row(self, place: Place) -> TickRow:
        name = removal_words.place_name(place.table)
        if place.is_hidden:
            text = self.tr("Texten står på en sida som inte är din. Orden finns i den.")
        elif not place.text:
            text = self.tr("Bara i historiken: ett tidigare värde eller en rad som är borttagen.")
        else:
            text = place.text if len(place.text) <= _LONGEST else f"{place.text[:_LONGEST]}…"
        return TickRow(place.key, name, text)

    def _file_row(self, each: ErasableFile) -> TickRow:
        if each.kind is FileKind.DOCUMENT:
            name = self.tr("Utfärdat dokument {number}").format(number=each.name)
        else:
            name = self.tr("Fil: {name}").format(name=each.name)
        return TickRow(each.id, name, is_ticked=each.is_likely)

    def _tick_documents(self, shown: frozenset[UUID]) -> None:
        for each in self._found.files:
            if each.id in shown:
                said = self.tr("Utfärdat dokument {number}: orden står i det")
                self.files.tick(each.id, said.format(number=each.name))

    def _propose(self) -> None:
        ticked = set(self.places.ticked())
        wording = Wording(self._sought, Treatment(self.treatment.value()), self.right.value())
        change = self.workspace.attempt(
            self,
            erasure.propose_erasure,
            self.case_id,
            wording,
            places=[place for place in self._found.places if place.key in ticked],
            files=self.files.ticked(),
            reason=self.reason.value(),
        )
        if change is not None:
            self.accept()

    def _retranslate(self) -> None:
        self.setWindowTitle(removal_words.kinds()[RemovalKind.VALUE])
        self._explained.setText(
            self.tr(
                "För en uppgift som aldrig skulle ha skrivits, till exempel en diagnos. Ingenting ändras "
                "förrän en annan medarbetare har godkänt. Sedan går det inte att få tillbaka."
            )
        )
        self.words.set_label(self.tr("Ord som ska bort eller rättas"))
        self.words.set_help(self.tr("Så som de är skrivna. Sök en gång för varje stavning."))
        self._places_head.setText(self.tr("Här står orden"))
        self._files_head.setText(self.tr("Filer och dokument i ärendet"))
        self._files_help.setText(
            self.tr(
                "Kryssa i det som visar uppgiften. Filer raderas. Utfärdade dokument raderas här och ska "
                "ersättas. Titta själv: det som står i bilder hittas inte."
            )
        )
        self.treatment.set_label(self.tr("Vad som ska göras"))
        self.treatment.set_options(
            [
                (Treatment.TAKE_OUT, self.tr("Ta bort orden")),
                (Treatment.CORRECT, self.tr("Byt till rätt ord")),
                (Treatment.WHOLE, self.tr("Radera hela texten på varje ställe")),
            ]
        )
        self.right.set_label(self.tr("Rätt ord"))
        self.reason.set_label(self.tr("Skäl"))
        self.reason.set_help(self.tr("Sparas på kvittot. Upprepa inte uppgiften."))
        for button, text in (
            (self.look, self.tr("Sök i ärendet")),
            (self.propose, self.tr("Lägg förslaget")),
            (self.leave, self.tr("Avbryt")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
