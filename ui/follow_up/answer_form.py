"""What somebody said came of it, or that they were not reached."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.case_words import facts_only, figures
from ui.contact_words import contact_words
from ui.follow_up_words import heard
from ui.widgets.act_rows import leading
from ui.widgets.fields import ChoiceField, LongTextField, TextField
from ui.widgets.labels import Label
from ui.widgets.link_button import LinkButton
from ui.widgets.pending_form import PendingForm
from ui.widgets.reasons import allow
from ui.workspace import Workspace
from validering.candidates import read_candidate
from validering.follow_up import DueFollowUp, note_follow_up, read_follow_ups


class AnswerForm(PendingForm):
    """Kept as a draft until it is saved; ``case_wanted()`` asks for the case, ``saved()`` tells of it."""

    case_wanted = Signal()
    saved = Signal()

    def __init__(self, workspace: Workspace, due: DueFollowUp, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"follow_up/{due.row.case_id}/{due.months}", due.row.case_id, parent)
        self._due = due
        self._section = self.add_section()
        self._contact = Label(parent=self, tone="strong")
        self._before = Label(parent=self, tone="quiet")
        self.see = LinkButton(self)
        self.see.clicked.connect(self.case_wanted)
        self.reached, self.in_trade, self.used = ChoiceField(self), ChoiceField(self), ChoiceField(self)
        self.reached.committed.connect(lambda _: self._fold())
        self.now = self.pend("occupation_now", TextField(self))
        self.words = self.pend("own_words", LongTextField(self))
        self.save = QPushButton(self)
        self.save.setProperty("primary", True)
        self.save.clicked.connect(lambda _=False: self._note())
        self.add(self._contact)
        self.add(self._before)
        self.add(leading(self.see))
        self.add(self.reached)
        self.add(self.now)
        self.add(self.in_trade, self.used)
        self.add(self.words)
        self.add(leading(self.save))
        self._retranslate()
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fold(self) -> None:
        """What was said is asked of those alone who were reached."""
        is_reached = self.reached.value() is True
        for field in (self.now, self.in_trade, self.used, self.words):
            field.setVisible(is_reached)
        is_chosen = self.reached.value() is not None
        allow(self.save, "" if is_chosen else self.tr("Välj först om ni fick kontakt."))

    def _note(self) -> None:
        change = self._workspace.attempt(
            self,
            note_follow_up,
            self._due.row.case_id,
            self._due.months,
            reached=self.reached.value(),
            occupation_now=self.now.value(),
            in_trade=self.in_trade.value(),
            portfolio_used=self.used.value(),
            own_words=self.words.value(),
        )
        if change is not None:
            self.forget()
            self.saved.emit()

    def _retranslate(self) -> None:
        row = self._due.row
        who = row.shown_name or figures(row.case_no)
        title = self.tr("{who}: uppföljning efter {months} månader")
        self._section.set_title(title.format(who=who, months=self._due.months))
        self._contact.setText(contact_words(self._workspace.read(read_candidate, row.case_id)))
        before = [heard(each) for each in self._workspace.read(read_follow_ups, row.case_id)]
        self._before.setText("\n".join(before))
        self._before.setVisible(bool(before))
        self.see.set_words(self.tr("Öppna ärende {number}").format(number=figures(row.case_no)))
        yes_no = ((True, self.tr("Ja")), (False, self.tr("Nej")))
        self.reached.set_label(self.tr("Fick ni kontakt?"))
        self.reached.set_options(
            ((True, self.tr("Ja, vi fick kontakt")), (False, self.tr("Nej, det gick inte att nå kandidaten")))
        )
        self.now.set_label(self.tr("Vad gör kandidaten nu?"))
        self.now.set_help(self.tr("Arbete, praktik, studier eller söker arbete, och som vad."))
        self.in_trade.set_label(self.tr("Är det i yrket?"))
        self.used.set_label(self.tr("Har portföljen använts?"))
        for field in (self.in_trade, self.used):
            field.set_options(yes_no)
        self.words.set_label(self.tr("Hur det gick, med kandidatens ord"))
        self.words.set_help(facts_only())
        self.save.setText(self.tr("Anteckna uppföljningen"))
        self.save.setAccessibleName(self.save.text())
        self._fold()
