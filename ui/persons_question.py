"""Who else is seen in the pictures that just came in, asked at once and in plain words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.column import column_set_in
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID, TARGET
from ui.widgets.message_strip import announce
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering.evidence_access import PAPERS, shows_persons
from validering.evidence_reading import EvidenceEntry, read_evidence, read_thumbnails
from validering.third_persons import ThirdPersons, answer_third_persons

_PICTURE = 112


class PersonsQuestion(QFrame):
    """Hidden while nothing is to be asked, as ``turned(is_asking)`` tells.

    ``editing_wanted(id)`` asks to cover a face in a picture; where that ``leads_away`` to another page the
    pictures are left for it.
    """

    editing_wanted = Signal(object)
    turned = Signal(bool)

    def __init__(
        self, workspace: Workspace, case_id: UUID, parent: QWidget | None = None, *, leads_away: bool = False
    ) -> None:
        super().__init__(parent)
        self._workspace, self._case_id, self._leads_away = workspace, case_id, leads_away
        self._asked: list[UUID] = []
        self._has_pictures = True
        self.setProperty("surface", "sheet")
        self._words = Label("", self)
        self._nobody = self._button(self._answer_nobody)
        self._somebody = self._button(self._ask_each)
        self._later = self._button(self.clear)
        self._later.setProperty("quiet", True)
        column = column_set_in(self)
        column.setSpacing(GRID)
        column.addWidget(self._words)
        column.addWidget(FlowRow(self._nobody, self._somebody, self._later, parent=self))
        self._retranslate()
        self.hide()

    def ask(self, evidence_ids: Sequence[UUID]) -> None:
        """Ask about those of these pieces that may show somebody, beside those already asked about."""
        there = {entry.id: entry for entry in self._workspace.read(read_evidence, self._case_id)}
        new = [key for key in evidence_ids if key in there and may_show_somebody(there[key])]
        self._asked = [key for key in self._asked if key in there] + new
        self._has_pictures = any(there[key].is_picture for key in self._asked)
        self._retranslate()
        if new:
            self.show()
            self.turned.emit(True)
            announce(self, self._words.text())

    def clear(self) -> None:
        """Ask no more; each piece has its question in its own form, too."""
        self._asked = []
        self.hide()
        self.turned.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setMinimumHeight(TARGET)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _answer_nobody(self) -> None:
        answers = dict.fromkeys(self._asked, ThirdPersons.NOBODY)
        if self._workspace.attempt(self, answer_third_persons, self._case_id, answers) is not None:
            self.clear()

    def _ask_each(self) -> None:
        entries = [
            entry for entry in self._workspace.read(read_evidence, self._case_id) if entry.id in self._asked
        ]
        dialog = PersonsDialog(self._workspace, self._case_id, entries, self)
        dialog.accepted.connect(self.clear)
        if self._leads_away:
            # All answers are saved by then.
            dialog.editing_wanted.connect(dialog.accept)
        dialog.editing_wanted.connect(self.editing_wanted)
        dialog.open()

    def _retranslate(self) -> None:
        count = len(self._asked)
        self._words.setText(self.tr("Syns någon annan än kandidaten på det som kom in nu? (%n)", "", count))
        films = self.tr("Ja, svara om varje film …")
        for button, text in (
            (self._nobody, self.tr("Nej, ingen annan")),
            (self._somebody, self.tr("Ja, visa bilderna …") if self._has_pictures else films),
            (self._later, self.tr("Svara senare")),
        ):
            button.setText(text)
            button.setAccessibleName(text)


class PersonsDialog(ScrollingDialog):
    """One answer for each picture; all are saved together."""

    editing_wanted = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        case_id: UUID,
        entries: Sequence[EvidenceEntry],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._case_id = workspace, case_id
        self._help = Label("", self, tone="quiet")
        small = workspace.read(read_thumbnails, [entry.id for entry in entries])
        self._rows = [_Row(entry, small.get(entry.id), self) for entry in entries]
        for row in self._rows:
            row.cover.clicked.connect(lambda _=False, key=row.entry.id: self._cover(key))
        self._save, self._close = QPushButton(self), QPushButton(self)
        self._save.setProperty("primary", True)
        self._save.clicked.connect(self._keep)
        self._close.clicked.connect(self.reject)
        for button in (self._save, self._close):
            button.setAutoDefault(False)
        self._lay_out((self._help, *self._rows), (self._save, self._close), width=720, height=540)
        self._retranslate()

    def _keep(self) -> None:
        answers = {row.entry.id: row.answer() for row in self._rows}
        if self._workspace.attempt(self, answer_third_persons, self._case_id, answers) is not None:
            self.accept()

    def _cover(self, evidence_id: UUID) -> None:
        """Cover a face now; what was answered so far is saved first."""
        answers = {row.entry.id: row.answer() for row in self._rows}
        if self._workspace.attempt(self, answer_third_persons, self._case_id, answers) is not None:
            self.editing_wanted.emit(evidence_id)

    def _retranslate(self) -> None:
        of_pictures = self.tr(
            "Den som syns ska ha sagt ja. En bild med någon som inte har sagt ja skrivs inte ut; täck "
            "ansiktet, eller ta bort bilden. Barn och patienter fotograferas inte alls."
        )
        of_films = self.tr(
            "Den som syns på en film ska ha sagt ja. Ta bort filmen om någon inte har sagt ja. "
            "Barn och patienter filmas inte alls."
        )
        kinds = {row.entry.is_picture for row in self._rows}
        told = ((True, of_pictures), (False, of_films))
        self.setWindowTitle(self.tr("Andra på filmen") if kinds == {False} else self.tr("Andra på bilderna"))
        self._help.setText("\n".join(words for is_picture, words in told if is_picture in kinds))
        for button, text in ((self._save, self.tr("Spara")), (self._close, self.tr("Avbryt"))):
            button.setText(text)
            button.setAccessibleName(text)
        answers = {
            ThirdPersons.NOBODY: self.tr("Ingen annan syns"),
            ThirdPersons.AGREED: self.tr("Andra syns, och de har sagt ja"),
            ThirdPersons.NOT_ASKED: self.tr("Andra syns, och de är inte tillfrågade"),
        }
        for place, row in enumerate(self._rows, 1):
            row.show_words(answers, self.tr("Täck ansikten …"), self.tr("Bild {number}").format(number=place))


class _Row(QWidget):
    """A picture and its answers."""

    def __init__(self, entry: EvidenceEntry, jpeg: bytes | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._picture, self._title = Label("", self), Label(entry.title, self, tone="strong")
        self._picture.setFixedWidth(_PICTURE)
        picture = QPixmap()
        if jpeg is not None and picture.loadFromData(jpeg):
            smooth = Qt.TransformationMode.SmoothTransformation
            self._picture.setPixmap(picture.scaledToWidth(_PICTURE, smooth))
        self._picture.setVisible(not picture.isNull())
        self._group = QButtonGroup(self)
        self._answers = {answer: QRadioButton(self) for answer in ThirdPersons}
        self.cover = QPushButton(self)
        self.cover.setProperty("quiet", True)
        self.cover.setAutoDefault(False)
        self.cover.setVisible(entry.is_picture)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        column.addWidget(self._title)
        for button in self._answers.values():
            self._group.addButton(button)
            button.setMinimumHeight(TARGET - GRID)
            column.addWidget(button)
        column.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignLeading)
        self._answers[_given(entry)].setChecked(True)

    def answer(self) -> ThirdPersons:
        return next(answer for answer, button in self._answers.items() if button.isChecked())

    def show_words(self, answers: dict[ThirdPersons, str], cover: str, name: str) -> None:
        called = self.entry.title or name
        self._picture.setAccessibleName(called)
        for answer, button in self._answers.items():
            button.setText(answers[answer])
            button.setAccessibleName(f"{called}: {answers[answer]}")
        self.cover.setText(cover)
        self.cover.setAccessibleName(f"{called}: {cover}")


def may_show_somebody(entry: EvidenceEntry) -> bool:
    """Whether a piece is a picture or a film of anything but a paper."""
    return shows_persons(entry.media_type) and entry.kind not in PAPERS


def _given(entry: EvidenceEntry) -> ThirdPersons:
    if not entry.third_persons_visible:
        return ThirdPersons.NOBODY
    return ThirdPersons.AGREED if entry.third_persons_consent else ThirdPersons.NOT_ASKED
