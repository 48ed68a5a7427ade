"""The candidate's own comment on the result, in own words and in Swedish."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.result import words
from ui.result.act_form import ActForm
from ui.widgets.fields import ChoiceField
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.pair_text import PairText
from ui.workspace import Workspace
from validering.bench import read_own_language
from validering.comments import WRITERS, CommentView, add_comment, read_comments
from validering.language_names import language_name
from validering.terms import TranslationKind


class CommentPart(QFrame):
    """Earlier comments stay; the newest is printed."""

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("section")
        self.workspace, self.case_id = workspace, case_id
        self._tag: str | None = None
        self._title = Label("", self, tone="head")
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        self._shown: list[Label] = []
        self.form = ActForm(workspace, f"comment/{case_id}", case_id, self)
        self._pair = PairText(self)
        self.form.hold("own", self._pair.own)
        self.form.hold("swedish", self._pair.swedish)
        self._kind = ChoiceField(self)
        self._save = QPushButton(self)
        self._save.clicked.connect(self._on_save)
        self.form.add(self._pair)
        self.form.add(self._kind)
        self.form.add(FlowRow(self._save, parent=self))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addLayout(self._column)
        column.addWidget(self.form)
        self._retranslate()

    def reload(self) -> None:
        """Read and show the comments, the newest first."""
        self.form.setVisible(self.workspace.acting.may(*WRITERS))
        self._tag = self.workspace.read(read_own_language, self.case_id)
        self._pair.own.setVisible(self._tag is not None)
        self._kind.setVisible(self._tag is not None)
        if self._tag is not None:
            self._pair.set_own_language(self._tag, language_name(self._tag, self.workspace.language))
        for label in self._shown:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._shown = []
        for comment in reversed(self.workspace.read(read_comments, self.case_id)):
            self._show(comment)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, comment: CommentView) -> None:
        head = Label(words.day(comment.recorded_at), self, tone="quiet")
        texts = [(comment.text_sv, "sv"), (comment.text_own, comment.language or "sv")]
        self._column.addWidget(head)
        self._shown.append(head)
        for text, tag in texts:
            if text:
                label = Label(text, self)
                label.set_text_language(tag)
                self._column.addWidget(label)
                self._shown.append(label)

    def _on_save(self) -> None:
        own, swedish = self._pair.value()
        change = self.workspace.attempt(
            self,
            add_comment,
            self.case_id,
            text_own=own,
            text_sv=swedish,
            language=self._tag,
            translation_kind=TranslationKind(self._kind.value() or TranslationKind.NONE),
        )
        if change is not None:
            self.form.clear("own", "swedish")

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Kandidatens egen kommentar"))
        self.setAccessibleName(self._title.text())
        self._pair.set_label(self.tr("Kommentar"))
        self._pair.set_help(self.tr("Skrivs ut bredvid resultatet, så som kandidaten säger det."))
        self._kind.set_label(self.tr("Svenskan är skriven av"))
        self._kind.set_options(list(words.translation_kinds().items()))
        self._save.setText(self.tr("Spara kommentaren"))
        self._save.setAccessibleName(self._save.text())
