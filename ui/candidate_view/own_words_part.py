"""The candidate tells about a job in own words: which job, then one question at a time."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.candidate_view.beside_swedish import BesideSwedish
from ui.candidate_view.candidate_pages import calm_button, name_button
from ui.candidate_view.speaking_box import SpeakingBox
from ui.candidate_view.speech import EASY, Part, Said, Speech
from ui.candidate_view.writing_box import WritingBox
from ui.widgets.column import column_at_top
from ui.widgets.look import GRID
from ui.workspace import Workspace
from validering import experience
from validering.case_access import CASE_ROLES
from validering.experience import ExperienceChanges, ExperienceEntry
from validering.profile import SWEDISH

QUESTIONS = ("title", "done", "how", "responsibility", "skills")
NEW = "new"


@dataclass
class _Job:
    """The job that is told about; without a row until something is written of a new one."""

    entry: ExperienceEntry | None
    place: int = 0


class OwnWordsPart(Part):
    """What is written is saved when the page is left, and a draft from the first letter."""

    part_id = "own_words"

    def __init__(
        self, workspace: Workspace, case_id: UUID, speech: Speech, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, case_id, speech, parent)
        self._job: _Job | None = None
        self._is_finished = False
        self._jobs: list[QWidget] = []
        self._texts = BesideSwedish(self)
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GRID)
        self.writing = WritingBox(workspace, case_id, "candidate_words", speech, self)
        self.speaking = SpeakingBox(workspace, case_id, speech, self)
        self.button: QPushButton = calm_button(self)
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self._next)
        self._column = column_at_top(self)
        self._column.setSpacing(GRID * 2)
        for widget in (self._texts, self._list, self.writing, self.speaking):
            self._column.addWidget(widget)
        self.load()

    def load(self) -> None:
        self._known = self.workspace.read(experience.read_experiences, self.case_id)

    def title(self) -> Said:
        return self.tr("Mitt arbete med egna ord")

    def is_offered(self) -> bool:
        return self.workspace.acting.may(*CASE_ROLES)

    def done_of(self) -> tuple[int, int]:
        told = sum(bool(each.done_own or each.done_sv) for each in self._known)
        return told, len(self._known)

    def begin(self) -> None:
        self._job, self._is_finished = None, False

    def choose(self, entry: ExperienceEntry | None) -> None:
        """Tell about a job; None is a new one."""
        self._job, self._is_finished = _Job(entry), False
        self.moved.emit()

    def place(self) -> tuple[int, int] | None:
        if self._job is None:
            return None
        return (len(QUESTIONS) if self._is_finished else self._job.place), len(QUESTIONS)

    def back(self) -> bool:
        if self._job is None:
            return False
        if self._is_finished:
            self._is_finished = False
        elif self._job.place == 0:
            self._job = None
        else:
            self._job.place -= 1
        return True

    def flush(self) -> None:
        if self._job is not None and not self._is_finished:
            self._save()

    def set_low(self, low: bool) -> None:
        self._texts.set_low(low)
        self._column.setSpacing(GRID if low else GRID * 2)

    def show_words(self) -> None:
        is_choosing, is_writing = self._job is None, self._job is not None and not self._is_finished
        if is_choosing:
            how = self.tr("Välj ett arbete, eller berätta om ett nytt. Oavlönat arbete räknas också.")
            self._texts.set_texts("", self.tr("Vilket arbete vill du berätta om?"), how, self.speech.tag)
            self._show_jobs()
        elif self._is_finished:
            thanks = self.tr("Det är sparat. Du kan skriva mer en annan dag.")
            self._texts.set_texts("", self.tr("Tack!"), thanks, self.speech.tag)
        else:
            self._show_question()
        self._list.setVisible(is_choosing)
        self.writing.setVisible(is_writing)
        self.speaking.setVisible(is_writing and self.speaking.is_possible())
        self.button.setVisible(not is_choosing)
        name_button(self.button, self.tr("Klar") if self._is_finished else self.tr("Spara och gå vidare"))

    def focus_first(self) -> None:
        if self._job is None and self._jobs:
            self._jobs[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_finished:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.writing.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_jobs(self) -> None:
        for old in self._jobs:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._jobs = []
        unnamed = self.tr("Arbete utan namn")
        for entry in self._known:
            self._add_job(entry, entry.title_own or entry.title_sv or unnamed)
        self._add_job(None, self.tr("Ett nytt arbete"))

    def _add_job(self, entry: ExperienceEntry | None, name: str) -> None:
        button = calm_button(self._list)
        name_button(button, name)
        button.clicked.connect(lambda: self.choose(entry))
        self._rows.addWidget(button)
        self._jobs.append(button)

    def _show_question(self) -> None:
        job = self._job
        assert job is not None
        question = QUESTIONS[job.place]
        said = {
            "title": self.tr("Vad heter arbetet?"),
            "done": self.tr("Vad gjorde du?"),
            "how": self.tr("Hur gjorde du det?"),
            "responsibility": self.tr("Vad hade du ansvar för?"),
            "skills": self.tr("Vad behövde du kunna?"),
        }[question]
        help_ = {
            "title": self.tr("Till exempel kock, snickare eller arbete på en gård."),
            "done": self.tr("Berätta om en vanlig dag. Skriv så som du talar."),
            "how": self.tr("Vilka verktyg och maskiner använde du? Hur mycket, hur många?"),
            "responsibility": self.tr("Vad bestämde du själv? Ledde du andra?"),
            "skills": self.tr("Vad måste en ny person lära sig för att göra det?"),
        }[question]
        name = "" if job.entry is None else job.entry.title_own or job.entry.title_sv or ""
        self._texts.set_texts(name, said, help_, self.speech.tag)
        not_here = self.tr("Skriv inget om sjukdom, tro eller politik. Det sparas medan du skriver.")
        key = f"{NEW if job.entry is None else job.entry.id}/{question}"
        self.speaking.open(f"{name}. {said.swedish}".removeprefix(". "))
        self.writing.open(key, self._kept(job, question), self._tongue(job.entry), said, not_here)

    def _next(self) -> None:
        job = self._job
        if job is None or self._is_finished:
            self.left.emit()
            return
        if not self._save():
            return
        job.place += 1
        self._is_finished = job.place == len(QUESTIONS)
        if self._is_finished:
            job.place -= 1
        self.moved.emit()

    def _save(self) -> bool:
        """Keep the text in the candidate's own words, with its language."""
        job = self._job
        assert job is not None
        question, said = QUESTIONS[job.place], self.writing.text()
        if said == self._kept(job, question):
            self.writing.saved()
            return True
        tongue = self._tongue(job.entry)
        changes: ExperienceChanges = {}
        changes[_column_of(question, tongue)] = said  # type: ignore[literal-required]
        if not _is_swedish(tongue):
            changes["language"] = tongue
        if job.entry is None:
            change = self.workspace.attempt(self, experience.add_experience, self.case_id, **changes)
        else:
            row = job.entry.id
            change = self.workspace.attempt(self, experience.change_experience, self.case_id, row, **changes)
        if change is None:
            return False
        self.writing.saved()
        self.load()
        row_id = change.new_id if job.entry is None else job.entry.id
        job.entry = next((each for each in self._known if each.id == row_id), None)
        return True

    def _kept(self, job: _Job, question: str) -> str:
        if job.entry is None:
            return ""
        return getattr(job.entry, _column_of(question, self._tongue(job.entry))) or ""

    def _tongue(self, entry: ExperienceEntry | None) -> str:
        """The language the job is told in: the one it was begun in, else the one that is spoken."""
        begun = entry is not None and any(getattr(entry, f"{each}_own") for each in QUESTIONS)
        if entry is not None and begun and entry.language and not _is_swedish(self.speech.tag):
            return entry.language
        return self.speech.tag


def _is_swedish(tag: str) -> bool:
    return tag in (SWEDISH, EASY)


def _column_of(question: str, tongue: str) -> str:
    return f"{question}_{'sv' if _is_swedish(tongue) else 'own'}"
