"""What is written of a conversation, a practical day, a study visit or a feedback meeting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.fields import DateField, Field, LongTextField, NumberField, TextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering.language_names import language_name
from validering.languages import read_own_language
from validering.profile import SWEDISH
from validering.session_accounts import FIELDS_OF, LONGEST_HOURS, change_account, read_account
from validering.sessions import SessionView
from validering.terms import SessionKind

_ROWS: Mapping[SessionKind, tuple[tuple[str, ...], ...]] = {
    SessionKind.PROFESSIONAL_CONVERSATION: (("topics",), ("text_own", "text_sv"), ("next_step",)),
    SessionKind.PRACTICAL_DAY: (
        ("hours", "supervisor"),
        ("safety_briefed_by", "safety_briefed_on"),
        ("insured_by",),
        ("gear",),
    ),
    SessionKind.STUDY_VISIT: (("seen",), ("differs",), ("interest",), ("next_step",)),
    SessionKind.FEEDBACK: (("topics",), ("candidate_view",), ("next_step",)),
}


class AccountForm(Form):
    """The fields of one kind of session; each is saved when it is left."""

    def __init__(self, workspace: Workspace, view: SessionView, parent: QWidget | None = None) -> None:
        super().__init__(workspace, f"account/{view.id}/{view.kind}", view.case_id, parent)
        self.workspace, self.kind = workspace, view.kind
        self._session_id: UUID = view.id
        self._in_case = view.case_id
        self._names = FIELDS_OF.get(view.kind, ())
        self._section = self.add_section()
        for row in _ROWS.get(view.kind, ()):
            self.add(*(self._keep(name, _made(name, self)) for name in row))
        self._retranslate()
        self.show_session(view)

    def show_session(self, view: SessionView) -> None:
        """Show what is kept of the session."""
        kept = self.workspace.read(read_account, self._session_id)
        for name in self._names:
            value = getattr(kept, name)
            is_text = name not in ("hours", "safety_briefed_on")
            self.field(name).set_value(value or "" if is_text else value)
            self.field(name).set_enabled(view.signed_at is None)
        if "text_own" in self._names:
            self._name_own_words(view.language or self.workspace.read(read_own_language, self._in_case))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, name: str, field: Any) -> Any:
        return self.bind(
            name,
            field,
            lambda value: self.workspace.apply(change_account, self._session_id, **{name: value}),
        )

    def _name_own_words(self, tag: str | None) -> None:
        """The words as they were said stand in the language of the session."""
        own: Any = self.field("text_own")
        is_other = tag is not None and tag != SWEDISH
        own.setVisible(is_other or bool(own.value()))
        if tag is not None and is_other:
            own.set_text_language(tag)
            words = self.tr("Med kandidatens egna ord ({language})")
            own.set_label(words.format(language=language_name(tag, self.workspace.language)))

    def _retranslate(self) -> None:
        titles = {
            SessionKind.PROFESSIONAL_CONVERSATION: self.tr("Yrkessamtalet"),
            SessionKind.PRACTICAL_DAY: self.tr("Den praktiska dagen"),
            SessionKind.STUDY_VISIT: self.tr("Studiebesöket"),
            SessionKind.FEEDBACK: self.tr("Återkopplingen"),
        }
        self._section.set_title(titles.get(self.kind, ""))
        labels, helps = self._labels(), self._helps()
        for name in self._names:
            self.field(name).set_label(labels[name])
            self.field(name).set_help(helps.get(name, ""))

    def _labels(self) -> dict[str, str]:
        is_feedback = self.kind is SessionKind.FEEDBACK
        return {
            "topics": self.tr("Vad du berättade") if is_feedback else self.tr("Vad ni talade om"),
            "text_own": self.tr("Med kandidatens egna ord"),
            "text_sv": self.tr("Kandidatens ord på svenska"),
            "next_step": self.tr("Nästa steg"),
            "hours": self.tr("Arbetade timmar"),
            "supervisor": self.tr("Handledare på plats"),
            "safety_briefed_by": self.tr("Vem som gick igenom säkerheten"),
            "safety_briefed_on": self.tr("Säkerheten genomgången"),
            "insured_by": self.tr("Försäkrad genom"),
            "gear": self.tr("Skydd och utrustning"),
            "seen": self.tr("Vad kandidaten fick se"),
            "differs": self.tr("Vad som skiljer sig från tidigare arbete"),
            "interest": self.tr("Intresse efter besöket"),
            "candidate_view": self.tr("Kandidatens synpunkter"),
        }

    def _helps(self) -> dict[str, str]:
        return {
            "topics": self.tr("Arbetsuppgifter, maskiner, ansvar. Inget om hälsa, tro eller ursprung."),
            "text_own": self.tr("Ord för ord, på det språk som talades. Inga egna slutsatser."),
            "text_sv": self.tr("Så nära det som sades som möjligt. Inga egna slutsatser."),
            "hours": self.tr("Utan raster, till exempel 6,5."),
            "safety_briefed_on": self.tr("Före arbetet eller samma dag."),
            "insured_by": self.tr("Till exempel kommunens försäkring eller arbetsplatsens."),
            "gear": self.tr("Till exempel skor, handskar, förkläde och vem som lånade ut dem."),
            "seen": self.tr("Avdelningar, arbetssätt och maskiner."),
            "differs": self.tr("Arbetssätt, redskap, ansvar. Inget om länder eller människor."),
            "interest": self.tr("Med kandidatens ord: vad lockade, och vad lockade inte?"),
            "candidate_view": self.tr("Vad kandidaten håller med om och ser annorlunda på."),
            "next_step": self.tr("Vem gör vad, och när?"),
        }


def _made(name: str, parent: QWidget) -> Field[Any]:
    makers: dict[str, Callable[[], Field[Any]]] = {
        "hours": lambda: NumberField(parent, least=0.25, most=LONGEST_HOURS, decimals=2),
        "safety_briefed_on": lambda: DateField(parent),
        "supervisor": lambda: TextField(parent),
        "safety_briefed_by": lambda: TextField(parent),
        "insured_by": lambda: TextField(parent),
        "next_step": lambda: LongTextField(parent, lines=2),
        "gear": lambda: LongTextField(parent, lines=2),
    }
    return makers.get(name, lambda: LongTextField(parent, lines=3))()
