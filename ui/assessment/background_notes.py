"""What is known of a criterion already, quietly: the candidate's own view and earlier judgements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.assessment import words
from ui.case_words import figures, listed
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.bench import CriterionLine
from validering.judgements import JudgementView
from validering.profile import RatingScale
from validering.self_rating import OwnView
from validering.terms import Absence


class KnownLine(Label):
    """One quiet line: the candidate's own view, which is never counted, and the newest signed rating."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, tone="quiet")
        self._shown: tuple[CriterionLine, RatingScale, str, bool] | None = None

    def show_line(self, line: CriterionLine, scale: RatingScale, screen: str, *, with_own_view: bool) -> None:
        """Show what there is; without the own view for whoever may not see it."""
        self._shown = line, scale, screen, with_own_view
        parts = [own_view_words(line.own_view)] if with_own_view else []
        if line.judgements:
            newest = line.judgements[-1]
            said = self.tr("Senast signerat: {rating}, {day}")
            rating = rating_words(newest, scale, screen)
            parts.append(said.format(rating=words.isolated(rating), day=figures(newest.day.isoformat())))
        self.setVisible(bool(parts))
        self.setText(" · ".join(words.isolated(part) for part in parts))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            line, scale, screen, with_own_view = self._shown
            self.show_line(line, scale, screen, with_own_view=with_own_view)


class BackgroundNotes(QWidget):
    """The signed judgements to talk from; none of them is ever changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signed = Label("", self, tone="strong")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID // 2)
        self._column.addWidget(self._signed)
        self._lines: list[Label] = []
        self._retranslate()

    def show_line(self, line: CriterionLine, scale: RatingScale, screen: str) -> None:
        """Show what there is, the newest judgement first."""
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

    def _judgement_words(self, judgement: JudgementView, scale: RatingScale, screen: str) -> str:
        rating = rating_words(judgement, scale, screen)
        who = judgement.judged_by_name
        if judgement.entered_by_name != who:
            who = self.tr("{judge}, inskrivet av {writer}").format(
                judge=who, writer=judgement.entered_by_name
            )
        said = f"{judgement.day.isoformat()} · {who} · {rating}"
        return f"{said}. {judgement.reason_text}" if judgement.reason_text else said

    def _retranslate(self) -> None:
        self._signed.setText(self.tr("Signerade bedömningar"))


def own_view_words(view: OwnView | None, *, with_year: bool = True) -> str:
    """What the candidate answered about the task, in one line."""
    if view is None:
        return QCoreApplication.translate("BackgroundNotes", "Egen bild: inte besvarad")
    said = QCoreApplication.translate("BackgroundNotes", "Egen bild: {answers}")
    return said.format(answers=listed(own_view_parts(view, with_year=with_year)))


def own_view_parts(view: OwnView, *, with_year: bool = True) -> list[str]:
    """How often, with whom and when last, each in words."""
    parts = [words.frequencies()[view.frequency]]
    if view.autonomy is not None:
        parts.append(words.autonomies()[view.autonomy])
    if view.last_year is not None and with_year:
        said = (
            QCoreApplication.translate("BackgroundNotes", "senast {year}")
            if view.is_year_exact
            else QCoreApplication.translate("BackgroundNotes", "senast omkring {year}")
        )
        parts.append(said.format(year=view.last_year))
    return parts


def rating_words(judgement: JudgementView, scale: RatingScale, screen: str) -> str:
    """The level, or the absence with its reason."""
    if judgement.level_id is not None:
        return scale.level(judgement.level_id).title.shown(screen)[0]
    rating = words.absences()[judgement.absence or Absence.NOT_ASSESSED]
    if judgement.absence_reason is None:
        return rating
    return f"{rating}: {words.absence_reasons()[judgement.absence_reason].lower()}"
