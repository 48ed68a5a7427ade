"""The window that is left with the candidate: their language, one question at a time, nothing else."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from forms.self_rating_wording import self_rating_languages
from ui.candidate_view.candidate_look import LOW, candidate_sheet
from ui.candidate_view.candidate_pages import calm_button, name_button
from ui.candidate_view.home_part import HomePart
from ui.candidate_view.information_part import InformationPart
from ui.candidate_view.language_switch import LanguageSwitch
from ui.candidate_view.own_words_part import OwnWordsPart
from ui.candidate_view.rating_part import RatingPart
from ui.candidate_view.reading_area import ReadingArea
from ui.candidate_view.satisfaction_part import SatisfactionPart
from ui.candidate_view.speech import Part, Said, Speech
from ui.candidate_view.voice_part import VoicePart
from ui.candidate_view.wishes_part import WishesPart
from ui.cover import Cover
from ui.language import direction
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.languages import read_languages, read_own_language
from validering.profile import SWEDISH

WIDEST = 960
NARROW = 760
MOST_BUTTONS = 2
PARTS: tuple[type[Part], ...] = (
    InformationPart,
    RatingPart,
    OwnWordsPart,
    VoicePart,
    WishesPart,
    SatisfactionPart,
)
"""What the candidate may do, in the order of the start page; a new part is an entry here."""


class CandidateWindow(ReadingOrder, QWidget):
    """A start page and what is done from it; ``left()`` comes when the candidate hands the screen back.

    What is answered is on disk before anything else is shown.
    """

    left = Signal()

    def __init__(self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("candidate_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._workspace, self._case_id = workspace, case_id
        self.speech = Speech()
        self.parts = {kind.part_id: kind(workspace, case_id, self.speech, self) for kind in PARTS}
        self.part: Part | None = None
        self._build()
        self._lay_out()
        self._set_low(False)
        self.cover_sheet = Cover(workspace, self, lambda: (self.speech.words.covered, self.tag))
        self.cover_sheet.turned.connect(self._show_covered)
        self.speak(self._first_language())

    @property
    def tag(self) -> str:
        """The language that is spoken."""
        return self.speech.tag

    @property
    def rating(self) -> RatingPart:
        """The self-rating."""
        part = self.parts[RatingPart.part_id]
        assert isinstance(part, RatingPart)
        return part

    def speak(self, tag: str) -> None:
        """Go over to the language ``tag`` where one is."""
        self.speech.speak(tag)
        self.setLayoutDirection(direction(self.tag))
        self._switch.show_chosen(self.tag)
        self._show()

    def open_part(self, part_id: str) -> None:
        """Show one of the things to do."""
        self.part = self.parts[part_id]
        self.part.load()
        self.part.begin()
        self._show()

    def go_home(self) -> None:
        """Show the start page."""
        self._flush()
        self.part = None
        for part in self.parts.values():
            part.load()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.part is not None and self.part.press_digit(event.text()):
            return
        if event.key() == Qt.Key.Key_Backspace and self._back.isVisible():
            self.go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._flush()
        self._seal()
        super().closeEvent(event)
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._set_low(self._is_low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._switch.set_narrow(self.width() < NARROW)
        if self._is_low != (self.height() < LOW):
            self._set_low(self.height() < LOW)

    def go_back(self) -> None:
        """Show what was before, or the start page."""
        if self.part is None:
            return
        self._flush()
        if self.part.back():
            self._show()
        else:
            self.go_home()

    def skip(self) -> None:
        """Leave what is asked without an answer."""
        if self.part is not None:
            self.part.skip()

    def _flush(self) -> None:
        if self.part is not None:
            self.part.flush()

    def _seal(self) -> None:
        for part in self.parts.values():
            part.seal()

    def _show_covered(self, is_covered: bool) -> None:
        """Let nothing below the cover be seen or reached by keys."""
        self._flush()
        if is_covered:
            self._seal()
        for widget in (self._top, self._bar, self._scroll, self._foot):
            widget.setVisible(not is_covered)
        if is_covered:
            self.strip.clear()
        else:
            self._show()

    def _set_low(self, low: bool) -> None:
        self._is_low = low
        self.setStyleSheet(candidate_sheet(low=low))
        self.home.set_low(low)
        for part in self.parts.values():
            part.set_low(low)
        across, down = GRID * 3, GRID if low else GRID * 3
        self._sheet_row.setContentsMargins(across, down, across, down)
        for bar in (self._top_row, self._foot_row):
            bar.setContentsMargins(across, 2 if low else GRID, across, 2 if low else GRID)

    def _show(self) -> None:
        """Paint what is shown, in the present language."""
        shown = self.home if self.part is None else self.part
        self.home.setVisible(self.part is None)
        for part in self.parts.values():
            part.setVisible(part is self.part)
            if part is not self.part and part.button is not None:
                part.button.hide()
        # Said when it is seen: heights reckoned while hidden, in other letters, would stay.
        shown.show_words()
        self._show_frame()
        shown.focus_first()
        self._scroll.begin()

    def _show_frame(self) -> None:
        words, part = self.speech.words, self.part
        title = self.home.title() if part is None else part.title()
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._scroll.setAccessibleName(title)
        place = None if part is None else part.place()
        done, count = place or (0, 0)
        is_asking = place is not None and done < count
        self._where.setText(self._place_of(title, min(done + 1, count), count) if is_asking else title)
        self._bar.setVisible(place is not None)
        self._bar.setRange(0, max(1, count))
        self._bar.setValue(done)
        self._bar.setAccessibleName(self._where.text())
        name_button(self._back, words.back)
        name_button(self._skip, words.skip)
        name_button(self._pause, words.pause)
        self._foot.setVisible(part is not None)
        self._skip.setVisible(part is not None and part.may_skip())

    def _place_of(self, title: Said, place: int, count: int) -> str:
        if self.part is self.rating:
            return self.speech.words.progress.format(place=place, count=count)
        return self.home.where(title, place, count)

    def _first_language(self) -> str:
        """The case's own language where there are words in it, else one the candidate reads, else Swedish."""
        return next(iter(self._read_tongues()), SWEDISH)

    def _read_tongues(self) -> list[str]:
        """The languages of the case that there are words in, the case's own first."""
        spoken = [one.bcp47 for one in self._workspace.read(read_languages, self._case_id) if one.can_read]
        own = self._workspace.read(read_own_language, self._case_id)
        offered = self_rating_languages()
        return [tag for tag in dict.fromkeys((own, *spoken)) if tag in offered]

    def _build(self) -> None:
        names = {one.tag: one.own_name for one in self._workspace.forms.languages()}
        offered = [(tag, names.get(tag, tag)) for tag in self_rating_languages()]
        self._switch = LanguageSwitch(offered, {SWEDISH, *self._read_tongues()[:MOST_BUTTONS]}, self)
        self._switch.chosen.connect(self.speak)
        self.strip = MessageStrip(self)
        self._where = Label(parent=self, tone="strong")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self.home = HomePart(self.speech, list(self.parts.values()), self)
        self.home.chosen.connect(self.open_part)
        self.home.handed_back.connect(self.close)
        for part in self.parts.values():
            part.moved.connect(self._show)
            part.left.connect(self.go_home)
        self._back, self._skip, self._pause = calm_button(self), calm_button(self), calm_button(self)
        self._skip.setProperty("quiet", True)
        self._back.clicked.connect(self.go_back)
        self._skip.clicked.connect(self.skip)
        self._pause.clicked.connect(self.close)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._top = top = QFrame(self)
        top.setObjectName("candidate_bar")
        self._top_row = QHBoxLayout(top)
        self._top_row.setSpacing(GRID)
        self._top_row.addWidget(self._where, 1)
        self._top_row.addWidget(self._switch)
        self._top_row.addWidget(self._pause)
        outer.addWidget(top)
        outer.addWidget(self._bar)
        outer.addWidget(self.strip)
        outer.addWidget(self._middle(), 1)
        self._foot = QFrame(self)
        self._foot.setObjectName("candidate_foot")
        self._foot_row = QHBoxLayout(self._foot)
        self._foot_row.setSpacing(GRID)
        self._foot_row.addWidget(self._back)
        self._foot_row.addStretch(1)
        self._foot_row.addWidget(self._skip)
        for part in self.parts.values():
            if part.button is not None:
                self._foot_row.addWidget(part.button)
        outer.addWidget(self._foot)

    def _middle(self) -> ReadingArea:
        """The part that is shown, not wider than a line is easily read."""
        sheet = QWidget(self)
        sheet.setObjectName("page_sheet")
        holder = QWidget(sheet)
        holder.setMaximumWidth(WIDEST)
        column = QVBoxLayout(holder)
        column.setSpacing(GRID)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.home)
        for part in self.parts.values():
            column.addWidget(part)
        column.addStretch(1)
        self._sheet_row = QHBoxLayout(sheet)
        self._sheet_row.setSpacing(GRID)
        self._sheet_row.addStretch(0)
        self._sheet_row.addWidget(holder, 1)
        self._sheet_row.addStretch(0)
        self._scroll = ReadingArea(self)
        self._scroll.setWidget(sheet)
        return self._scroll
