"""Handing an issued document over: when, how, explained in which language by whom, which copies."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QPushButton, QWidget

from ui.documents import words
from ui.widgets.act_rows import leading
from ui.widgets.fields import CheckField, ChoiceField, DateField, LongTextField, TextField
from ui.widgets.pending_form import PendingForm
from ui.workspace import Workspace
from validering.handing_over import HandOverWay, hand_over
from validering.language_names import language_choices


class HandOverForm(PendingForm):
    """Writes down one handing over with one button."""

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        document_id: UUID,
        *,
        language: str,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, f"documents_hand_over/{document_id}", case_id, parent)
        self._workspace, self._document_id = workspace, document_id
        self.day, self.how = DateField(self), ChoiceField(self)
        self.language = ChoiceField(self, searchable=True)
        self.by = self.pend("explained_by", TextField(self))
        self.copies = self.pend("copies", LongTextField(self, lines=2))
        self.keep = CheckField(self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._write_down)
        self.add(self.day, self.how)
        self.add(self.language, self.by)
        self.add(self.copies)
        self.add(self.keep)
        self.add(leading(self.button))
        self._name()
        self.day.set_value(today)
        self.how.set_value(HandOverWay.IN_PERSON)
        self.language.set_value(language)
        self.by.set_value(workspace.acting.name)

    def _name(self) -> None:
        self.day.set_label(self.tr("Dag"))
        self.how.set_label(self.tr("Hur kandidaten fick dokumentet"))
        self.how.set_options(list(words.ways().items()))
        self.language.set_label(self.tr("Förklarat på"))
        self.language.set_options(list(language_choices(self._workspace.language)))
        self.by.set_label(self.tr("Förklarat av"))
        self.copies.set_label(self.tr("Vilka exemplar, och till vem"))
        self.copies.set_help(
            self.tr("Till exempel: två till kandidaten, ett till arbetsgivaren som kandidaten valt.")
        )
        self.keep.set_label(self.tr("Kandidaten vill att centrumet sparar en kopia"))
        self.button.setText(self.tr("Anteckna överlämnandet"))
        self.button.setAccessibleName(self.button.text())

    def _write_down(self) -> None:
        if not self.day.can_be_read():
            return
        day = self.day.value()
        if day is None:
            self.day.set_error(self.tr("Skriv vilken dag kandidaten fick dokumentet."))
            return
        change = self._workspace.attempt(
            self,
            hand_over,
            self._document_id,
            day=day,
            how=HandOverWay(self.how.value()),
            explained_in=self.language.value(),
            explained_by=self.by.value(),
            copies=self.copies.value(),
            keep_copy_at_centre=self.keep.value(),
        )
        if change is not None:
            self.forget()
