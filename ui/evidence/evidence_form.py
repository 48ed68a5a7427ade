"""What is said of one piece of evidence; each field is saved when it is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.evidence import words
from ui.widgets.act_rows import leading
from ui.widgets.fields import CheckField, ChoiceField, DateField, Field, LongTextField, TextField
from ui.widgets.form import Form
from ui.widgets.labels import Label
from ui.widgets.pair_text import PairText
from ui.workspace import Workspace
from validering.bench import read_own_language
from validering.evidence_access import FILES_ONLY, EvidenceKindId
from validering.evidence_reading import EvidenceEntry
from validering.evidence_storing import read_place
from validering.language_names import language_name
from validering.sessions import read_sessions

F = TypeVar("F", bound=Field[Any])
Save = Callable[[Mapping[str, Any]], object]


class EvidenceForm(Form):
    """Fields named as in the entry; which there are follows from whether it is a picture or words.

    ``criteria_wanted()`` asks to choose what the piece speaks for.
    """

    criteria_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        entry: EvidenceEntry,
        kind_names: dict[EvidenceKindId, str],
        save: Save,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, f"evidence/{entry.id}", case_id, parent)
        self.workspace, self.case_id, self.entry = workspace, case_id, entry
        self._kind_names, self._save_row = kind_names, save
        self._kept: dict[str, Field[Any]] = {}
        self._own_tag = workspace.read(read_own_language, case_id)
        self._what = self.add_section()
        self.title = self._keep("title", TextField(self))
        self.kind = self._keep("kind", ChoiceField(self))
        self.add(self.title, self.kind)
        self.text = self._keep("text", LongTextField(self, lines=2 if entry.content_id else 5))
        self.add(self.text)
        self._caption: PairText | None = self._caption_fields() if entry.is_picture else None
        self._links = self.add_section()
        self._criteria = Label("", self)
        self._choose = QPushButton(self)
        self._choose.clicked.connect(self.criteria_wanted)
        self.add(self._criteria)
        self.add(leading(self._choose))
        self._when = self.add_section()
        self.captured_on = self._keep("captured_on", DateField(self))
        self.session = self._keep("session_id", ChoiceField(self))
        self.add(self.captured_on, self.session)
        self.place = self._keep("place", TextField(self))
        self.captured_by = self._keep("captured_by", TextField(self))
        self.add(self.place, self.captured_by)
        self._who = self.add_section()
        self.visible = self._keep("third_persons_visible", CheckField(self))
        self.consent = self._keep("third_persons_consent", CheckField(self))
        self.add(self.visible, self.consent)
        self._doubt = self.add_section()
        self.contested = self._keep("is_contested", CheckField(self))
        self.add(self.contested)
        self.contested_note = self._keep("contested_note", LongTextField(self, lines=2))
        self.add(self.contested_note)
        self._retranslate()
        self.show_entry(entry)

    def show_entry(self, entry: EvidenceEntry) -> None:
        """Show a piece as it is saved; what is being typed stays."""
        self.entry = entry
        self.session.set_options([(None, self.tr("Inget tillfälle")), *self._sessions()])
        for name, field in self._kept.items():
            value = getattr(entry, name)
            is_text = isinstance(field, TextField | LongTextField)
            field.set_value("" if value is None and is_text else value)
        if self._caption is not None:
            self._caption.setVisible(self.workspace.read(read_place, self.case_id).takes_photos)
        is_film = (entry.media_type or "").startswith(("image/", "video/"))
        self._who.setVisible(is_film)
        self.consent.setVisible(entry.third_persons_visible)
        self.contested_note.setVisible(entry.is_contested)
        is_fixed = bool(entry.judged_for)
        fixed = self.tr("En signerad bedömning vilar på underlaget, så detta står fast.") if is_fixed else ""
        for field in (self.kind, self.text):
            field.set_enabled(not is_fixed)
            field.set_notice(fixed)

    def show_criteria(self, criteria: Sequence[str]) -> None:
        """Say what the piece speaks for."""
        self._criteria.setText("\n".join(criteria) or self.tr("Inget kriterium än."))

    def set_enabled(self, enabled: bool) -> None:
        """Whether anything may be changed."""
        self._choose.setVisible(enabled)
        for field in self._kept.values():
            field.set_enabled(enabled)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._kind_names = words.kinds(self.workspace)
            self._retranslate()

    def _keep(self, name: str, field: F) -> F:
        self._kept[name] = field
        return self.bind(name, field, lambda value: self._save_row({name: value}))

    def _caption_fields(self) -> PairText:
        pair = PairText(self, lines=1)
        self._keep("caption_sv", pair.swedish)
        if self._own_tag:
            self._keep("caption_own", pair.own)
        pair.own.setVisible(bool(self._own_tag))
        self.add(pair)
        return pair

    def _retranslate(self) -> None:
        has_file = self.entry.content_id is not None
        self._what.set_title(self.tr("Det här är"))
        self.title.set_label(self.tr("Rubrik"))
        self.kind.set_label(self.tr("Slag"))
        self.kind.set_options(
            [(kind, name) for kind, name in self._kind_names.items() if has_file or kind not in FILES_ONLY]
        )
        self.text.set_label(self.tr("Vad det visar") if has_file else self.tr("Det som sågs eller sades"))
        self.text.set_help(self.tr("Vad kandidaten gjorde och sade. Inget om hälsa, tro eller ursprung."))
        self._retranslate_caption()
        self._links.set_title(self.tr("Visar på dessa kriterier"))
        self._choose.setText(self.tr("Välj kriterier …"))
        self._choose.setAccessibleName(self._choose.text())
        self._when.set_title(self.tr("När, var och av vem"))
        self.captured_on.set_label(self.tr("Dag"))
        self.session.set_label(self.tr("Tillfälle"))
        self.place.set_label(self.tr("Plats"))
        self.captured_by.set_label(self.tr("Vem tog bilden eller såg det"))
        self._who.set_title(self.tr("Andra på bilden"))
        self._who.set_help(self.tr("Inga patienter, barn, gäster, bilskyltar eller skärmar."))
        self.visible.set_label(self.tr("Andra personer syns"))
        self.consent.set_label(self.tr("De har sagt ja till att bilden används"))
        self._doubt.set_title(self.tr("Ifrågasatt"))
        self.contested.set_label(self.tr("Kandidaten eller någon annan ifrågasätter underlaget"))
        self.contested.set_help(self.tr("Ett ifrågasatt underlag räknas inte och skrivs inte ut."))
        self.contested_note.set_label(self.tr("Vad är det som ifrågasätts?"))
        self.contested_note.set_help(self.tr("Vad som inte stämmer, och vem som säger det. Inga gissningar."))

    def _retranslate_caption(self) -> None:
        if self._caption is None:
            return
        self._caption.set_label(self.tr("Bildtext"))
        self._caption.swedish.set_help(self.tr("Står under bilden när den skrivs ut. Inga namn."))
        if self._own_tag:
            self._caption.set_own_language(
                self._own_tag, language_name(self._own_tag, self.workspace.language)
            )

    def _sessions(self) -> list[tuple[UUID, str]]:
        names = words.session_kinds()
        return [
            (each.id, f"{each.day.isoformat()} {names[each.kind]}")
            for each in self.workspace.read(read_sessions, self.case_id)
        ]
