"""What is known of a criterion already, quietly: the candidate's own view and earlier judgements."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.assessment import words
from ui.case_words import listed
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.bench import CriterionLine
from validering.judgements import JudgementView
from validering.profile import RatingScale
from validering.self_rating import OwnView
from validering.terms import Absence


class BackgroundNotes(QWidget):
    """Shown to talk from; the own view is never counted, a signed judgement is never changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_view = Label("", self, tone="quiet")
        self._signed = Label("", self, tone="strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addWidget(self._own_view)
        self._column.addWidget(self._signed)
        self._lines: list[Label] = []
        self._retranslate()

    def show_line(self, line: CriterionLine, scale: RatingScale, screen: str) -> None:
        """Show what there is, the newest judgement first."""
        self._own_view.setText(self._own_words(line.own_view))
        self._signed.setVisible(bool(line.judgements))
        for label in self._lines:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._lines = [
            Label(self._judgement_words(each, scale, screen), self, tone="quiet")
            for each in reversed(line.judgements)
        ]
        for label in self._lines:
            self._column.addWidget(label)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _own_words(self, view: OwnView | None) -> str:
        if view is None:
            return self.tr("Egen bild: inte besvarad")
        parts = [words.frequencies()[view.frequency]]
        if view.autonomy is not None:
            parts.append(words.autonomies()[view.autonomy])
        if view.last_year is not None:
            said = self.tr("senast {year}") if view.is_year_exact else self.tr("senast omkring {year}")
            parts.append(said.format(year=view.last_year))
        return self.tr("Egen bild: {answers}").format(answers=listed(parts))

    def _judgement_words(self, judgement: JudgementView, scale: RatingScale, screen: str) -> str:
        if judgement.level_id is not None:
            rating = scale.level(judgement.level_id).title.shown(screen)[0]
        else:
            rating = words.absences()[judgement.absence or Absence.NOT_ASSESSED]
            if judgement.absence_reason is not None:
                rating = f"{rating}: {words.absence_reasons()[judgement.absence_reason].lower()}"
        who = judgement.judged_by_name
        if judgement.entered_by_name != who:
            who = self.tr("{judge}, inskrivet av {writer}").format(
                judge=who, writer=judgement.entered_by_name
            )
        said = f"{judgement.day.isoformat()} · {who} · {rating}"
        return f"{said}. {judgement.reason_text}" if judgement.reason_text else said

    def _retranslate(self) -> None:
        self._signed.setText(self.tr("Signerade bedömningar"))
