"""The information in the candidate's language, its receipt, and the consents."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from forms.receipt import ReceiptText, answered, read_receipt_text, receipt_languages
from ui import case_words
from ui.widgets.act_rows import leading
from ui.widgets.fields import ChoiceField, DateField, TextField
from ui.widgets.form import Form
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import cases, receipts
from validering.information import read_told
from validering.language_names import language_name
from validering.terms import ConsentPurpose, HowRead


class InformationBox(Form):
    """Shows the text to read together; one button records that it was received, one each consent."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"intake_information/{case_id}", case_id, parent)
        self.workspace, self.case_id = workspace, case_id
        self._section = self.add_section()
        self.language = ChoiceField(self)
        self.language.committed.connect(self._choose_language)
        self._is_chosen = False
        self._commissioner: str | None = None
        self.unreviewed = Label(parent=self, tone="warning")
        self.how = ChoiceField(self)
        self.how.committed.connect(lambda _: self._show_reader())
        self.add(self.language, self.how)
        self.add(self.unreviewed)
        self.reader = TextField(self)
        self.day = DateField(self)
        self.add(self.reader, self.day)
        self.text = Label(parent=self)
        self.text.setObjectName("information_text")
        self.add(self.text)
        self.record = QPushButton(self)
        self.record.setObjectName("receipt")
        self.record.clicked.connect(self._record)
        self.add(leading(self.record))
        self.received = Label(parent=self, tone="done")
        self.add(self.received)
        self._consents_section = self.add_section()
        self._consents: dict[ConsentPurpose, tuple[Label, QPushButton]] = {}
        self._details: dict[ConsentPurpose, Label] = {}
        for purpose in ConsentPurpose:
            self._consents[purpose] = self._add_consent(purpose)
        self.how.set_value(HowRead.ALONE)
        self._retranslate()

    def reload(self, print_language: str | None) -> None:
        """Show what is recorded; the text stands in the language on paper until another is chosen."""
        if not self._is_chosen:
            self.language.set_value(print_language if print_language in receipt_languages() else "sv")
        self._commissioner = self.workspace.read(cases.read_case, self.case_id).commissioner
        self._show_text()
        self._show_reader()
        found = self.workspace.read(receipts.read_receipts, self.case_id)
        self.received.setText("\n".join(self._said(one) for one in found))
        self.received.setVisible(bool(found))
        self._show_consents()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _text(self) -> tuple[ReceiptText, str]:
        return read_receipt_text(self.language.value())

    def _choose_language(self) -> None:
        self._is_chosen = True
        self._show_text()

    def _show_text(self) -> None:
        text, language = self._text()
        self.unreviewed.setVisible(not text.is_reviewed)
        self.text.set_text_language(language)
        answers = answered(text, self.workspace.read(read_told, language))
        self.text.setText("\n\n".join((text.title, *text.paragraphs, *answers)))
        for purpose, (label, _) in self._consents.items():
            label.set_text_language(language)
            label.setText(self._asked(purpose, text))

    def _asked(self, purpose: ConsentPurpose, text: ReceiptText) -> str:
        """What the candidate says yes to; who ordered is named, for the yes is to tell that one."""
        asked = text.consents[purpose]
        named = purpose is ConsentPurpose.TELL_COMMISSIONER and self._commissioner
        return f"{asked} (\u2068{self._commissioner}\u2069)" if named else asked

    def _show_reader(self) -> None:
        self.reader.setVisible(self.how.value() != HowRead.ALONE)

    def _record(self) -> None:
        if not self.day.can_be_read():
            return
        text, language = self._text()
        change = self.workspace.attempt(
            self,
            receipts.record_receipt,
            self.case_id,
            text_version=text.version,
            text_is_reviewed=text.is_reviewed,
            language=language,
            how_read=HowRead(self.how.value()),
            read_by=self._read_by(),
            received_on=self.day.value(),
        )
        if change is not None:
            self.day.set_value(None, force=True)

    def _read_by(self) -> str | None:
        return None if self.how.value() == HowRead.ALONE else self.reader.value()

    def _said(self, entry: receipts.ReceiptEntry) -> str:
        said = self.tr("✓ Mottagen {day} på {language}. {how}. Antecknat av {name}.")
        how = case_words.how_read()[entry.how_read]
        if entry.read_by:
            how = self.tr("{how}: {reader}").format(how=how, reader=entry.read_by)
        language = language_name(entry.language, self.workspace.language)
        return said.format(
            day=case_words.figures(entry.received_on.isoformat()),
            language=language,
            how=how,
            name=entry.recorded_by_name,
        )

    def _add_consent(self, purpose: ConsentPurpose) -> tuple[Label, QPushButton]:
        label = Label(parent=self)
        button = QPushButton(self)
        button.setObjectName(f"consent_{purpose.value}")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._turn(purpose))
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(label, 1)
        row.addWidget(button)
        self.add(line)
        self._details[purpose] = Label(parent=self, tone="tiny")
        self.add(self._details[purpose])
        return label, button

    def _turn(self, purpose: ConsentPurpose) -> None:
        if self._holds(purpose):
            self.workspace.attempt(self, receipts.withdraw_consent, self.case_id, purpose)
        else:
            text, language = self._text()
            self.workspace.attempt(
                self,
                receipts.give_consent,
                self.case_id,
                purpose,
                text_version=text.version,
                text_is_reviewed=text.is_reviewed,
                language=language,
                how_read=HowRead(self.how.value()),
                read_by=self._read_by(),
            )
        self._show_consents()

    def _holds(self, purpose: ConsentPurpose) -> bool:
        return self.workspace.read(receipts.consent_holds, self.case_id, purpose)

    def _show_consents(self) -> None:
        found = self.workspace.read(receipts.read_consents, self.case_id)
        for purpose, (_, button) in self._consents.items():
            said = [self._consent_said(one) for one in found if one.purpose is purpose]
            self._details[purpose].setText("\n".join(said))
            self._details[purpose].setVisible(bool(said))
            holds = any(one.holds and one.purpose is purpose for one in found)
            button.setChecked(holds)
            button.setText(self.tr("✓ Ja – återkalla") if holds else self.tr("Kandidaten säger ja"))
            name = self.tr("Återkalla: {consent}") if holds else self.tr("Samtycke: {consent}")
            button.setAccessibleName(name.format(consent=case_words.consents()[purpose]))

    def _consent_said(self, one: receipts.ConsentEntry) -> str:
        """When, in which language, from which text and how; and when it was taken back."""
        how = case_words.how_read()[one.how_read]
        if one.read_by:
            how = self.tr("{how}: {reader}").format(how=how, reader=one.read_by)
        said = self.tr("Ja {day} på {language}, text {version}. {how}.").format(
            day=case_words.figures(one.given_at.astimezone().date().isoformat()),
            language=language_name(one.language, self.workspace.language),
            version=case_words.figures(one.text_version),
            how=how,
        )
        if one.withdrawn_at is None:
            return said
        day = case_words.figures(one.withdrawn_at.astimezone().date().isoformat())
        return f"{said} {self.tr('Återkallat {day}.').format(day=day)}"

    def _retranslate(self) -> None:
        self.unreviewed.setText(
            self.tr("Översättningen är inte språkgranskad. En tolk läser den högt innan den skrivs under.")
        )
        self._section.set_title(self.tr("Information till kandidaten"))
        self._section.set_help(self.tr("Läs tillsammans, lite i taget. Anteckna sedan att det är mottaget."))
        self.language.set_label(self.tr("Informationens språk"))
        self.language.set_options(
            [
                (tag, case_words.in_capitals(language_name(tag, self.workspace.language)))
                for tag in receipt_languages()
            ]
        )
        self.how.set_label(self.tr("Hur texten lästes"))
        self.how.set_options(case_words.options(case_words.how_read()))
        self.reader.set_label(self.tr("Vem som läste"))
        self.day.set_label(self.tr("Dag, om det inte är i dag"))
        self.record.setText(self.tr("Anteckna att informationen är mottagen"))
        self.record.setAccessibleName(self.record.text())
        self._consents_section.set_title(self.tr("Samtycken"))
        self._consents_section.set_help(
            self.tr("Kandidaten kan säga nej och ändå få sina papper, och kan ändra sig när som helst.")
        )
