"""The pages of the welcome, each a sheet of labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from forms.level_examples import LevelExample, WorkedExample
from ui.case_words import by_name
from ui.language import SWEDISH
from ui.welcome.news import News
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from validering.profile import Translated


class Sheet(QWidget):
    """A page: a heading, and below it what ``_retranslate`` and the maker put there.

    ``tongue`` tells the language of the screen.
    """

    def __init__(self, tongue: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tongue = tongue
        self._told: list[tuple[Label, Translated]] = []
        self._draft: Label | None = None
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

    def say(self, text: str = "", tone: str = "") -> Label:
        """Add a text."""
        label = Label(text, self, tone=tone)
        self.column.addWidget(label)
        return label

    def tell(self, text: Translated, label: Label | None = None) -> Label:
        """Add a text, or fill ``label``, in the language of the screen; in Swedish where it has no other."""
        shown = label or self.say()
        self._told.append((shown, text))
        return shown

    def end(self) -> None:
        """Close the page: below all else stands whether its words are a draft."""
        self._draft = self.say(tone="tiny")
        self.column.addStretch(1)
        self._retranslate()

    def show_told(self) -> None:
        """Put what is told in the language of the screen."""
        tags = set()
        for label, text in self._told:
            words, tag = text.shown(self._tongue())
            tags.add(tag)
            label.setText(words)
            _lie(label, tag, self._tongue())
        if self._draft is not None:
            self._draft.setText(self.tr("Översättningen är ett utkast. Den svenska texten gäller."))
            self._draft.setVisible(bool(tags - {SWEDISH}))


class FirstSheet(Sheet):
    """Says hello, how long it takes, and asks which trade the examples are to be from."""

    def __init__(
        self,
        tongue: Callable[[], str],
        name: str,
        last_day: str,
        areas: Mapping[str, Translated],
        chosen: str,
    ) -> None:
        super().__init__(tongue)
        self._name, self._last_day, self._areas = name, last_day, areas
        self._lead = self.say()
        self._how = self.say(tone="quiet")
        self.area = ChoiceField(self)
        self.column.addWidget(self.area)
        self.column.addStretch(1)
        self._retranslate()
        self.area.set_value(chosen)

    def _retranslate(self) -> None:
        titles = [(area, title.shown(self._tongue())[0]) for area, title in self._areas.items()]
        self.area.set_options(by_name(titles))
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
    """What is new."""

    def __init__(self, tongue: Callable[[], str], news: Sequence[News]) -> None:
        super().__init__(tongue)
        day = ""
        for each in news:
            if each.day.isoformat() != day:
                day = each.day.isoformat()
                self.say(day, "quiet")
            self._add(each.text)
        self.end()

    def _add(self, text: Translated) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.column.addLayout(row)
        row.addWidget(Label("•", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.tell(text, Label(parent=self)), 1)

    def _retranslate(self) -> None:
        self.heading.setText(self.tr("Det här är nytt"))
        self.show_told()


class ExampleSheet(Sheet):
    """One level: what was seen, and why it is that level."""

    def __init__(self, tongue: Callable[[], str], example: WorkedExample, shown: LevelExample) -> None:
        super().__init__(tongue)
        self.tell(shown.level.title, self.heading)
        self.tell(shown.level.meaning, self.say(tone="quiet"))
        self._criterion = self.say(tone="strong")
        self.tell(example.criterion.text)
        self._seen, self._because = TitledText(self), TitledText(self)
        for box, text in ((self._seen, shown.seen), (self._because, shown.because)):
            self.tell(text, box.text)
            self.column.addWidget(box)
        self._note = self.say(tone="tiny")
        self._is_approved = example.is_approved
        self.end()

    def _retranslate(self) -> None:
        self._criterion.setText(self.tr("Kriteriet"))
        self._seen.title.setText(self.tr("Det här såg bedömaren"))
        self._because.title.setText(self.tr("Därför är det den nivån"))
        note = self.tr("Exemplet är påhittat och inte godkänt av branschen.")
        self._note.setText("" if self._is_approved else note)
        self.show_told()


def _lie(label: Label, tag: str, tongue: str) -> None:
    """What is in the language of the screen lies and looks as all else there."""
    if tag != tongue:
        label.set_text_language(tag)
        return
    label.unsetLayoutDirection()
    if label.property("script"):
        label.setProperty("script", "")
        label.style().unpolish(label)
        label.style().polish(label)


class TitledText(QFrame):
    """A text in a box under a heading."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title, self.text = Label(parent=self, tone="strong"), Label(parent=self)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.addWidget(self.title)
        column.addWidget(self.text)
