"""Says where letters stand that cannot be printed, and offers to leave them out of free texts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exports.letters import Unprintable
from ui.widgets.act_rows import leading
from ui.widgets.labels import Label
from ui.widgets.link_button import LinkButton
from ui.widgets.look import GRID

_AROUND = 14
_MOST = 4


class LetterNote(QWidget):
    """Hidden where everything can be printed.

    ``left_out()`` comes when the letters are to be left out, which ``leaves_out`` says from then on.
    """

    left_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[Unprintable] = ()
        self.leaves_out = False
        self.words = Label(parent=self, tone="warning")
        self.leave_out = LinkButton(self)
        self.leave_out.clicked.connect(lambda _=False: self._agree())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.words)
        column.addWidget(leading(self.leave_out))
        self._retranslate()
        self.hide()

    def show_texts(self, found: Sequence[Unprintable]) -> bool:
        """Name each text with its letters, and say whether there are any."""
        self._found = found
        self._retranslate()
        self.setVisible(bool(found))
        return bool(found)

    def _agree(self) -> None:
        self.leaves_out = True
        self.left_out.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        lines = [self.tr("Det här kan inte skrivas ut:")]
        lines += [self._line(each) for each in self._found[:_MOST]]
        if len(self._found) > _MOST:
            lines.append(self.tr("Och i texter till: %n", "", len(self._found) - _MOST))
        if any(not each.is_free for each in self._found):
            lines.append(self.tr("Ett namn eller en uppgift ändras bara där den är skriven."))
        self.words.setText("\n".join(lines))
        self.leave_out.set_words(self.tr("Lämna bort tecknen ur fritexten"))
        self.leave_out.setVisible(any(each.is_free for each in self._found))

    def _line(self, each: Unprintable) -> str:
        said = self.tr("{letters} i {field}: {text}")
        field = self._fields().get(each.field, self.tr("dokumentet"))
        letters = " ".join(f"{letter} (U+{ord(letter):04X})" for letter in each.letters)
        return said.format(letters=letters, field=field, text=f"\u2068”{_around(each)}”\u2069")

    def _fields(self) -> dict[str, str]:
        return {
            "name": self.tr("namnet"),
            "name_in_own_script": self.tr("namnet med egna bokstäver"),
            "phone": self.tr("telefonnumret"),
            "can_start": self.tr("startdatumet"),
            "goal": self.tr("målet"),
            "presentation": self.tr("den egna presentationen"),
            "first_view": self.tr("kartläggningens första bild"),
            "recommended_way": self.tr("rekommenderad väg"),
            "experiences": self.tr("erfarenheter"),
            "educations": self.tr("utbildningar"),
            "licences": self.tr("behörigheter"),
            "swedish": self.tr("svenskan"),
            "languages": self.tr("språken"),
            "competences": self.tr("annan kompetens"),
            "references": self.tr("referenserna"),
            "results": self.tr("bedömningen"),
            "pictures": self.tr("bildtexterna"),
            "comment": self.tr("kommentaren till resultatet"),
            "look": self.tr("centrets egna rader"),
        }


def _around(each: Unprintable) -> str:
    """The words in which the first of the letters stands."""
    at = max(each.text.find(each.letters[0]), 0)
    start, end = max(at - _AROUND, 0), at + _AROUND
    before, after = "…" if start else "", "…" if end < len(each.text) else ""
    return f"{before}{each.text[start:end].strip()}{after}"
