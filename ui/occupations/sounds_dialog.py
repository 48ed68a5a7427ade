"""The questions of a profile said aloud: recorded here or taken from a file, one sound a language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.case_words import by_name
from ui.file_choosing import FileChooser
from ui.listen_box import ListenBox, Sound
from ui.question_listening import to_read_aloud
from ui.recording_box import RecordingBox
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.flow_row import FlowRow
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering import question_sounds
from validering.errors import UserError
from validering.language_names import language_name
from validering.profile import SWEDISH, Module, Profile, Translated
from validering.question_sounds import LARGEST_SOUND, SoundFacts
from validering.settings import WRITERS

Question = tuple[str, Translated]


class SoundsDialog(ScrollingDialog):
    """A language and a part of the profile are chosen; each of its questions has a row."""

    def __init__(self, workspace: Workspace, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._profile = workspace, profile
        self._may_change = workspace.acting.may(*WRITERS)
        self._heading, self._told = Label(parent=self, tone="title"), Label(parent=self, tone="quiet")
        self.language, self.module = ChoiceField(self), ChoiceField(self)
        self.language.committed.connect(lambda _: self._show())
        self.module.committed.connect(lambda _: self._renew())
        self._count = Label(parent=self, tone="quiet")
        self._rows: list[_Row] = []
        self._list = QWidget(self)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID * 2)
        self._leave = QPushButton(self)
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.reject)
        choices = FoldingRow(self.language, self.module, parent=self)
        rows = (self._heading, self._told, choices, self._count, self._list)
        self._lay_out(rows, (self._leave,), width=720, height=560)
        self._retranslate()
        self.language.set_value(SWEDISH, force=True)
        self.module.set_value(profile.modules[0].id, force=True)
        self._renew()

    def done(self, result: int) -> None:
        for row in self._rows:
            row.stop()
        super().done(result)

    @property
    def tag(self) -> str:
        """The language that is chosen."""
        return str(self.language.value() or SWEDISH)

    def _questions(self) -> list[Question]:
        chosen = self.module.value()
        module = next((each for each in self._profile.modules if each.id == chosen), self._profile.modules[0])
        return questions_of(module)

    def _renew(self) -> None:
        """Make a row for each question of the part that is chosen."""
        for row in self._rows:
            row.stop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(question) for question in self._questions()]
        for row in self._rows:
            self._column.addWidget(row)
        self._show()

    def _row(self, question: Question) -> _Row:
        question_id, words = question
        row = _Row(partial(self._sound, question_id), self._list, may_change=self._may_change)
        row.recorder.kept.connect(lambda wav: self._keep(question_id, words, wav))
        row.file.clicked.connect(lambda _=False: self._take_file(question_id, words))
        row.remove.clicked.connect(lambda _=False: self._take_away(question_id))
        return row

    def _show(self) -> None:
        """Show the rows in the language that is chosen, each with the sound it has."""
        questions, tag = self._questions(), self.tag
        found = self._found([question_id for question_id, _ in questions])
        for row, (question_id, question) in zip(self._rows, questions, strict=True):
            row.show_question(question, tag, found.get((question_id, tag)), self._words())
        everything = [
            question_id for module in self._profile.modules for question_id, _ in questions_of(module)
        ]
        heard = sum(1 for _, language in self._found(everything) if language == tag)
        words = self.tr("{language}: {heard} av {all} frågor har ljud.")
        name = language_name(tag, self._workspace.language)
        self._count.setText(words.format(language=name, heard=heard, all=len(everything)))

    def _found(self, question_ids: list[str]) -> dict[tuple[str, str], SoundFacts]:
        found = self._workspace.read(question_sounds.read_question_sounds, question_ids)
        return {(each.question_id, each.language): each for each in found}

    def _sound(self, question_id: str) -> Sound | None:
        heard = self._workspace.read(question_sounds.read_question_sound, question_id, self.tag)
        return None if heard is None else (heard.sound, heard.media_type)

    def _keep(self, question_id: str, question: Translated, sound: bytes) -> None:
        said = to_read_aloud(question, self.tag)
        command = question_sounds.keep_question_sound
        if self._workspace.attempt(self._heading, command, question_id, self.tag, said, sound) is not None:
            self._show()
            self.strip.show_done(self.tr("Ljudet är sparat. Det går att lyssna på där frågan står."))

    def _take_file(self, question_id: str, question: Translated) -> None:
        chosen = FileChooser.file(self, self.tr("Välj ljudet"), self.tr("Ljud (*.wav *.ogg *.mp3 *.m4a)"))
        if chosen is None:
            return
        try:
            sound = _sound_in(chosen)
        except UserError as error:
            self._workspace.show_error(self._heading, error)
        else:
            self._keep(question_id, question, sound)

    def _take_away(self, question_id: str) -> None:
        command = question_sounds.remove_question_sound
        if self._workspace.attempt(self._heading, command, question_id, self.tag) is not None:
            self._show()
            self.strip.show_done(self.tr("Ljudet är borttaget."))

    def _words(self) -> dict[str, str]:
        return {
            "none": self.tr("Inget ljud än."),
            "there": self.tr("Ljud sparat {day}."),
            "old": self.tr("Frågan har ändrats sedan ljudet sparades, så det spelas inte. Läs in den igen."),
            "said": self.tr("Texten finns inte på språket. Läs den på språket med egna ord:"),
            "file": self.tr("Välj en ljudfil …"),
            "remove": self.tr("Ta bort ljudet"),
            "record": self.tr("Spela in frågan …"),
        }

    def _retranslate(self) -> None:
        screen = self._workspace.language
        self.setWindowTitle(self.tr("Ljud till frågorna"))
        self._heading.setText(self._profile.title.shown(screen)[0])
        self._told.setText(
            self.tr(
                "En fråga kan läsas in på varje språk. Kandidaten och bedömaren kan då lyssna på den där den "
                "står. Läs bara frågan, långsamt. Fråga den som läser om rösten får användas."
            )
        )
        self.language.set_label(self.tr("Språk"))
        self.language.set_options(
            by_name(
                (
                    (each.tag, language_name(each.tag, screen))
                    for each in self._workspace.forms.offered_languages()
                ),
                SWEDISH,
            )
        )
        self.module.set_label(self.tr("Modul"))
        self.module.set_options(
            [(each.id, f"{each.code} {each.title.shown(screen)[0]}") for each in self._profile.modules]
        )
        self._leave.setText(self.tr("Stäng"))
        self._leave.setAccessibleName(self._leave.text())
        if self._rows:
            self._show()


class _Row(QWidget):
    """A question, the sound it has, and what may be done with it."""

    def __init__(self, fetch: Callable[[], Sound | None], parent: QWidget, *, may_change: bool) -> None:
        super().__init__(parent)
        self._may_change = may_change
        self._text, self._swedish = Label(parent=self), Label(parent=self, tone="quiet")
        self._state = Label(parent=self, tone="quiet")
        self.listen = ListenBox(fetch, self)
        self.record, self.file, self.remove = (QPushButton(self) for _ in range(3))
        for button in (self.record, self.file, self.remove):
            button.setAutoDefault(False)
            button.setProperty("quiet", True)
        self.recorder = RecordingBox(self)
        self.recorder.hide()
        self.record.clicked.connect(self._open_recorder)
        self.recorder.kept.connect(lambda _: self.recorder.hide())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for label in (self._text, self._swedish, self._state):
            column.addWidget(label)
        column.addWidget(FlowRow(self.listen, self.record, self.file, self.remove, parent=self))
        column.addWidget(self.recorder)

    def show_question(
        self, question: Translated, tag: str, facts: SoundFacts | None, words: dict[str, str]
    ) -> None:
        self.stop()
        own = question.get(tag)
        said = to_read_aloud(question, tag)
        self._text.set_text_language(tag if own else SWEDISH)
        self._text.setText(said)
        self._swedish.setVisible(tag != SWEDISH)
        self._swedish.setText(question.sv if own else words["said"])
        self._swedish.set_text_language(SWEDISH)
        is_old = facts is not None and facts.text != said
        day = "" if facts is None else facts.kept_at.astimezone().date().isoformat()
        state = "none" if facts is None else "old" if is_old else "there"
        self._state.setText(words[state].format(day=f"\u2066{day}\u2069"))
        self._state.set_tone("warning" if is_old else "quiet")
        self.listen.setVisible(facts is not None)
        self.listen.set_name(said)
        for button, key in ((self.record, "record"), (self.file, "file"), (self.remove, "remove")):
            button.setText(words[key])
            button.setAccessibleName(f"{words[key]} {said}")
            button.setVisible(self._may_change and (key != "remove" or facts is not None))
        self.recorder.hide()

    def stop(self) -> None:
        self.listen.stop()
        self.recorder.clear()

    def _open_recorder(self) -> None:
        self.recorder.show()
        self.recorder.begin.setFocus()


def questions_of(module: Module) -> list[Question]:
    """What the candidate is asked in a module: its tasks, then its criteria, by their ids."""
    tasks = [(task.id, task.question) for task in module.tasks]
    return tasks + [(criterion.id, criterion.question) for criterion in module.criteria]


def _sound_in(path: Path) -> bytes:
    """The bytes of a file; raises UserError: file_unreadable, sound_too_large."""
    try:
        if path.stat().st_size > LARGEST_SOUND:
            raise UserError("sound_too_large", most=LARGEST_SOUND // 1_000_000)
        return path.read_bytes()
    except OSError as trouble:
        raise UserError("file_unreadable") from trouble
