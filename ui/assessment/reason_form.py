"""Why a mark was set: the words, the language it went in, and the help that was given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from ui.assessment import words
from ui.assessment.ticked_words import with_point, without_point
from ui.widgets.fields import ChoiceField, LongTextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering.errors import UserError
from validering.marks import MarkView, change_mark


class ReasonForm(Form):
    """The fields of one working mark; words typed before there is a mark wait for it.

    ``text_shown(text)`` tells what stands in the reason text, saved or not.
    """

    text_shown = Signal(str)

    def __init__(
        self, workspace: Workspace, scope: str, case_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, scope, case_id, parent)
        self.workspace = workspace
        self._mark: MarkView | None = None
        self.reason = self.bind(
            "reason_text", LongTextField(self, lines=3), lambda text: self._keep(reason_text=text)
        )
        self.mode = self.bind("language_mode", ChoiceField(self), lambda mode: self._keep(language_mode=mode))
        self.help = self.bind("help_given", ChoiceField(self), lambda help_: self._keep(help_given=help_))
        self.reason.set_text_language("sv")
        self.reason.edit.textChanged.connect(self._tell_text)
        self.add(self.reason)
        self.add(self.mode, self.help)
        self._retranslate()

    def show_mark(self, mark: MarkView | None) -> None:
        """Show a mark as it is kept; words that waited for it are kept now."""
        waited = self._mark is None and mark is not None and self.reason.is_typed
        self._mark = mark
        self.reason.set_value(mark.reason_text if mark else "")
        self.mode.set_value(mark.language_mode if mark else None)
        self.help.set_value(mark.help_given if mark else None)
        for field in (self.mode, self.help):
            field.set_enabled(mark is not None)
        if waited:
            self.reason.commit()
        self._tell_text()

    def tick(self, point: str, points: Iterable[str], *, is_on: bool) -> None:
        """Put the sentence of a point in the reason text, or take it away where it stands unedited."""
        edit = self.reason.edit
        given = edit.toPlainText()
        text = (with_point if is_on else without_point)(given, point, points)
        if text != given:
            # Through a cursor, so that Ctrl+Z in the field takes it back.
            cursor = QTextCursor(edit.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
        if self._mark is not None:
            self.reason.commit()
        else:
            self._drafts.flush()
            self.reason.set_notice(self.tr("Sparas när du väljer en nivå.") if text.strip() else "")
        self._tell_text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _keep(self, **changes: Any) -> None:
        if self._mark is None:
            if changes.get("reason_text") == "":
                return
            raise UserError("mark_first")
        self.workspace.apply(change_mark, self._mark.id, **changes)

    def _tell_text(self) -> None:
        self.text_shown.emit(self.reason.edit.toPlainText())

    def _retranslate(self) -> None:
        self.reason.set_label(self.tr("Motivering"))
        self.reason.set_help(
            self.tr("Vad du såg eller hörde. Fakta, inga diagnoser, ingen tro, inga gissningar.")
        )
        self.mode.set_label(self.tr("Språk i situationen"))
        self.mode.set_options(list(words.language_modes().items()))
        self.help.set_label(self.tr("Hjälp som gavs"))
        self.help.set_options(list(words.helps().items()))
