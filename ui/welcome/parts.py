"""The pages of the welcome, each a sheet of labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from forms.level_examples import LevelExample, WorkedExample
from ui.language import SWEDISH
from ui.welcome.news import News
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.labels import Label
from ui.widgets.look import GRID


class Sheet(QWidget):
    """A page: a heading, and below it what ``_retranslate`` and the maker put there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(parent=self, tone="title")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GRID * 2)
        self.column.addWidget(self.heading)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        """Each page says its own words."""

    def say(self, text: str = "", tone: str = "", *, swedish: bool = False) -> Label:
        """Add a text; ``swedish`` where it is so in every language of the screen."""
        label = Label(text, self, tone=tone)
        if swedish:
            label.set_text_language(SWEDISH)
        self.column.addWidget(label)
        return label


class FirstSheet(Sheet):
    """Says hello, how long it takes, and asks which trade the examples are to be from."""

    def __init__(self, name: str, last_day: str, areas: Sequence[tuple[str, str]], chosen: str) -> None:
        super().__init__()
        self._name, self._last_day = name, last_day
        self._lead = self.say()
        self._how = self.say(tone="quiet")
        self.area = ChoiceField(self)
        self.area.set_options(list(areas))
        self.area.set_value(chosen)
        self.column.addWidget(self.area)
        self.column.addStretch(1)
        self._retranslate()

    def _retranslate(self) -> None:
        if self._last_day:
            self.heading.setText(self.tr("Välkommen tillbaka, {name}").format(name=self._name))
            self._lead.setText(self.tr("Du var här senast {day}.").format(day=self._last_day))
        else:
            self.heading.setText(self.tr("Nytt och exempel"))
            self._lead.setText("")
        self._lead.setVisible(bool(self._last_day))
        self._how.setText(
            self.tr(
                "Först vad som är nytt, sedan ett exempel på varje nivå. Det tar fem minuter. "
                "Du kan hoppa över när du vill, och hitta hit igen i menyn Hjälp."
            )
        )
        self.area.set_label(self.tr("Exempel från"))


class NewsSheet(Sheet):
    """What is new; the texts are Swedish."""

    def __init__(self, news: Sequence[News]) -> None:
        super().__init__()
        day = ""
        for each in news:
            if each.day.isoformat() != day:
                day = each.day.isoformat()
                self.say(day, "quiet")
            self.say(f"•  {each.text}", swedish=True)
        self.column.addStretch(1)
        self._retranslate()

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Det här är nytt"))


class ExampleSheet(Sheet):
    """One level: what was seen, and why it is that level."""

    def __init__(self, example: WorkedExample, shown: LevelExample) -> None:
        super().__init__()
        self.heading.set_text_language(SWEDISH)
        self.heading.setText(shown.level.title.sv)
        self.say(shown.level.meaning.sv, "quiet", swedish=True)
        self._criterion = self.say(tone="strong")
        self.say(example.criterion.text.sv, swedish=True)
        self._seen = TitledText(self)
        self._because = TitledText(self)
        self._seen.text.setText(shown.seen)
        self._because.text.setText(shown.because)
        for box in (self._seen, self._because):
            self.column.addWidget(box)
        self._note = self.say(tone="tiny")
        self._is_approved = example.is_approved
        self.column.addStretch(1)
        self._retranslate()

    def _retranslate(self) -> None:
        self._criterion.setText(self.tr("Kriteriet"))
        self._seen.title.setText(self.tr("Det här såg bedömaren"))
        self._because.title.setText(self.tr("Därför är det den nivån"))
        note = self.tr("Exemplet är påhittat och inte godkänt av branschen.")
        self._note.setText("" if self._is_approved else note)


class TitledText(QFrame):
    """A Swedish text in a box under a heading."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title, self.text = Label(parent=self, tone="strong"), Label(parent=self)
        self.text.set_text_language(SWEDISH)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.addWidget(self.title)
        column.addWidget(self.text)
