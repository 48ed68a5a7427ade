"""The form of one experience."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.mapping import words
from ui.mapping.entry_form import EntryForm, Save
from ui.widgets.fields import (
    CheckField,
    ChoiceField,
    NumberField,
    PartialDateField,
    TextField,
)
from ui.widgets.folding_row import FoldingRow
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering.experience import ExperienceEntry

NARROW = 200


class ExperienceForm(EntryForm):
    """What, when, the four questions in two languages, papers and a person to ask.

    ``move_wanted(up)`` asks for another place among the experiences.
    """

    move_wanted = Signal(bool)

    def __init__(self, workspace: Workspace, case_id: UUID, entry_id: UUID, save: Save) -> None:
        super().__init__(workspace, f"experience/{entry_id}", case_id, save)
        self._build_what()
        self._build_questions()
        self._build_size()
        self._build_papers()
        self._retranslate()

    def _build_what(self) -> None:
        self._what = self.add_section()
        self.title = self.keep_pair("title", lines=1)
        self.add(self.title)
        self.kind = self.keep("kind", ChoiceField(self))
        self.extent = self.keep("extent", TextField(self))
        self.add(self.kind, self.extent)
        self.began = self.keep("began", PartialDateField(self))
        self.ended = self.keep("ended", PartialDateField(self))
        self.add(self.began, self.ended)
        self.is_ongoing = self.keep("is_ongoing", CheckField(self))
        self.last_done_year = self.keep("last_done_year", NumberField(self, least=1900, most=2100))
        self.add(self.last_done_year, self.is_ongoing)
        self.employer = self.keep("employer", TextField(self))
        self.place_text = self.keep("place_text", TextField(self))
        self.country = self.keep("country", TextField(self))
        self.add(FoldingRow(self.employer, self.place_text, self.country, room=NARROW))

    def _build_questions(self) -> None:
        self._questions = self.add_section()
        self.language = self.keep_language()
        self.translated = self.keep("translation_kind", ChoiceField(self))
        self.add(self.language, self.translated)
        self.questions = {name: self.keep_pair(name) for name in ("done", "how", "responsibility", "skills")}
        for pair in self.questions.values():
            self.add(pair)

    def _build_size(self) -> None:
        self._size = self.add_section()
        self.tools = self.keep_pair("tools", lines=2, swedish="tools")
        self.scale_text = self.keep_pair("scale", lines=2, swedish="scale_text")
        self.people_led = self.keep("people_led", NumberField(self, most=100_000))
        for widget in (self.tools, self.scale_text, self.people_led):
            self.add(widget)

    def _build_papers(self) -> None:
        self._papers = self.add_section()
        self.paper_status = self.keep("paper_status", ChoiceField(self))
        self.paper_note = self.keep("paper_note", TextField(self))
        self.add(self.paper_status, self.paper_note)
        self.reference_name = self.keep("reference_name", TextField(self))
        self.reference_contact = self.keep("reference_contact", TextField(self))
        self.add(self.reference_name, self.reference_contact)
        self.reference_consent = self.keep("reference_consent", CheckField(self))
        self.add(self.reference_consent)
        self.up, self.down = QPushButton(self), QPushButton(self)
        places = QWidget(self)
        row = QHBoxLayout(places)
        row.setSpacing(GRID)
        row.setContentsMargins(0, 0, 0, 0)
        for button, is_up in ((self.up, True), (self.down, False)):
            button.setProperty("quiet", True)
            button.clicked.connect(lambda _=False, up=is_up: self.move_wanted.emit(up))
            row.addWidget(button)
        row.addStretch(1)
        self.add(places)

    def show_entry(self, entry: object) -> None:
        super().show_entry(entry)
        if not isinstance(entry, ExperienceEntry):
            return
        ago = entry.years_ago(self._this_year())
        long_ago = entry.is_long_ago(self._this_year())
        self.last_done_year.set_notice(self._freshness(ago or 0) if long_ago else "")

    def _this_year(self) -> int:
        return self.workspace.acting.today().year

    def _freshness(self, years: int) -> str:
        return self.tr("%n år sedan. Fråga vad som är nytt i yrket. Det hindrar ingenting.", "", years)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._label_what()
        self._label_questions()
        self._label_papers()

    def _label_what(self) -> None:
        self._what.set_title(self.tr("Vad och när"))
        self.title.set_label(self.tr("Yrke eller sysselsättning"))
        self.kind.set_label(self.tr("Slags arbete"))
        self.kind.set_options(list(words.experience_kinds().items()))
        self.extent.set_label(self.tr("Omfattning"))
        self.extent.set_help(self.tr("Till exempel: heltid, tre dagar i veckan, i skördetid."))
        self.began.set_label(self.tr("Började"))
        self.ended.set_label(self.tr("Slutade"))
        self.ended.set_help(self.tr("Ett ungefärligt år räcker. Tomt betyder okänt."))
        self.is_ongoing.set_label(self.tr("Pågår än"))
        self.last_done_year.set_label(self.tr("Senast gjort (år)"))
        self.employer.set_label(self.tr("Arbetsgivare"))
        self.place_text.set_label(self.tr("Plats"))
        self.country.set_label(self.tr("Land"))
        self.country.set_help(self.tr("Skrivs ut bara där kandidaten väljer det."))

    def _label_questions(self) -> None:
        self._questions.set_title(self.tr("De fyra frågorna"))
        self._questions.set_help(words.facts_only())
        self.label_languages(self.language, self.translated)
        self.questions["done"].set_label(self.tr("Vad gjorde du?"))
        self.questions["done"].set_help(self.tr("Uppgifter under en vanlig dag."))
        self.questions["how"].set_label(self.tr("Hur gjorde du?"))
        self.questions["how"].set_help(self.tr("Steg, metoder, material."))
        self.questions["responsibility"].set_label(self.tr("Vad ansvarade du för?"))
        self.questions["responsibility"].set_help(
            self.tr("Vad du bestämde själv, pengar, nycklar, andra personer.")
        )
        self.questions["skills"].set_label(self.tr("Vad behövde du kunna?"))
        self.questions["skills"].set_help(self.tr("Sådant som en ny kollega måste lära sig."))
        self._size.set_title(self.tr("Verktyg och mängder"))
        self.tools.set_label(self.tr("Verktyg och maskiner"))
        self.scale_text.set_label(self.tr("Mängder"))
        self.scale_text.set_help(self.tr("Till exempel: 120 portioner om dagen, 12 tons lastbil."))
        self.people_led.set_label(self.tr("Antal personer som du ledde"))

    def _label_papers(self) -> None:
        self._papers.set_title(self.tr("Papper och referens"))
        self._papers.set_help(
            self.tr("Att det inte finns papper är vanligt och gör inte erfarenheten mindre värd.")
        )
        self.paper_status.set_label(self.tr("Papper"))
        self.paper_status.set_options(list(words.paper_statuses().items()))
        self.paper_note.set_label(self.tr("Vilket papper"))
        self.reference_name.set_label(self.tr("Person som kan tillfrågas"))
        self.reference_contact.set_label(self.tr("Så når man personen"))
        self.reference_consent.set_label(self.tr("Referenspersonen har sagt ja till att nämnas"))
        self.reference_consent.set_help(self.tr("Utan ja skrivs referensen aldrig ut."))
        for button, text in ((self.up, self.tr("Flytta upp")), (self.down, self.tr("Flytta ner"))):
            button.setText(text)
            button.setAccessibleName(text)
