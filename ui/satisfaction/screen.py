"""What candidates thought of the centre: five questions counted together, never one by one."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.case_words import figures
from ui.page import Screen
from ui.widgets.fields import ChoiceField
from ui.widgets.form import Section
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import satisfaction
from validering.changes import Change
from validering.satisfaction import FEWEST, Face, SatisfactionQuestion, SatisfactionSummary

YEARS = 5


class SatisfactionScreen(Screen):
    """Nothing is shown while fewer than five have answered, so that nobody can be guessed."""

    screen_id: ClassVar[str] = "satisfaction"

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self._heading = Label(parent=self, tone="title")
        self._help = Label(parent=self, tone="quiet")
        self.year = ChoiceField(self)
        self.year.committed.connect(lambda _: self.reload())
        self._count = Label(parent=self, tone="strong")
        self._results = QWidget(self)
        self._column = QVBoxLayout(self._results)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 2)
        self._shown: list[QWidget] = []
        for widget in (self._heading, self._help, self.year, self._count, self._results):
            self.body.addWidget(widget)
        self.year.set_value(0)
        self._retranslate()

    def title(self) -> str:
        return self.tr("Vad kandidaterna tyckte")

    def concerns(self, change: Change) -> bool:
        return not change.parts

    def reload(self) -> None:
        found = self.workspace.read(satisfaction.read_satisfaction, self.year.value() or None)
        self._clear()
        if found.count == 0:
            self._count.setText(self.tr("Ingen har svarat ännu. Kandidaten svarar i sin egen vy."))
        elif not found.faces:
            text = self.tr("Färre än {fewest} har svarat. Svaren visas när minst {fewest} har svarat.")
            self._count.setText(text.format(fewest=figures(str(FEWEST))))
        else:
            said = self.tr("Så många har svarat: {count}.")
            self._count.setText(said.format(count=figures(str(found.count))))
            self._show(found)

    def _show(self, found: SatisfactionSummary) -> None:
        for question, text in self._questions().items():
            section = Section(self._results)
            section.set_title(text)
            for face, words in self._faces().items():
                self._add_bar(section, words, found.faces[question][face], found.count)
            self._add(section)
        if found.comments:
            section = Section(self._results)
            section.set_title(self.tr("Med egna ord"))
            section.set_help(self.tr("Utan namn och i bokstavsordning, så att ingen kan kännas igen."))
            for comment in found.comments:
                section.column.addWidget(Label(comment, section))
            self._add(section)

    def _add_bar(self, section: Section, words: str, count: int, of_all: int) -> None:
        said = self.tr("{answer}: {count} av {all}").format(
            answer=words, count=figures(str(count)), all=figures(str(of_all))
        )
        section.column.addWidget(Label(said, section))
        bar = QProgressBar(section)
        bar.setTextVisible(False)
        bar.setRange(0, of_all)
        bar.setValue(count)
        bar.setAccessibleName(said)
        section.column.addWidget(bar)

    def _add(self, section: Section) -> None:
        self._column.addWidget(section)
        self._shown.append(section)

    def _clear(self) -> None:
        for old in self._shown:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []

    def _questions(self) -> dict[SatisfactionQuestion, str]:
        return {
            SatisfactionQuestion.UNDERSTOOD: self.tr("Förstod du vad som skulle hända?"),
            SatisfactionQuestion.LISTENED: self.tr("Lyssnade vi på dig?"),
            SatisfactionQuestion.COULD_SHOW: self.tr("Fick du visa vad du kan?"),
            SatisfactionQuestion.LANGUAGE_HELP: self.tr("Fick du hjälp med språket när du behövde?"),
            SatisfactionQuestion.KNOWS_NEXT: self.tr("Vet du vad du kan göra nu?"),
        }

    def _faces(self) -> dict[Face, str]:
        return {
            Face.VERY: self.tr("Ja, mycket"),
            Face.YES: self.tr("Ja"),
            Face.LITTLE: self.tr("Lite"),
            Face.NO: self.tr("Nej"),
        }

    def _retranslate(self) -> None:
        super()._retranslate()
        self._heading.setText(self.title())
        self._help.setText(
            self.tr(
                "Kandidaten svarar i sin egen vy. Svaren sparas utan namn och hör inte till något ärende, "
                "så den som bedömde kan inte se dem."
            )
        )
        self.year.set_label(self.tr("År"))
        now = self.workspace.acting.today().year
        years = [(year, str(year)) for year in range(now, now - YEARS, -1)]
        self.year.set_options([(0, self.tr("Alla år")), *years])
