"""Files on their way into a case: one after the other, each named as soon as it is stored."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui.background import Job
from ui.workspace import Workspace
from validering import evidence
from validering.candidates import read_candidate
from validering.cases import read_case
from validering.errors import UserError
from validering.evidence_access import CriterionRef, EvidenceKindId
from validering.evidence_storing import EvidencePlace, StoredFile, forget, open_place, read_place, take_in

# A file dialog names kinds of files; what a file is, is decided by its content.
ENDINGS = (
    "*.jpg *.jpeg *.png *.heic *.heif *.webp *.avif *.tif *.tiff *.bmp *.pdf *.txt "
    "*.mp4 *.mov *.3gp *.m4a *.mp3 *.wav *.ogg"
)


@dataclass(frozen=True)
class Source:
    """A file, or what the clipboard, camera or microphone gave, with a name.

    ``is_made_here`` tells that it was taken or recorded now.
    """

    name: str
    content: Path | bytes
    is_made_here: bool = False


@dataclass
class IntakeResult:
    """What became of a number of files: (file name, words) for those refused and those to look at again."""

    added: list[UUID] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    noted: list[tuple[str, str]] = field(default_factory=list)
    left_out: int = 0


@dataclass(frozen=True)
class _Waiting:
    source: Source
    kind: EvidenceKindId | None
    criterion: CriterionRef | None


def sources_from(paths: Sequence[str | Path]) -> list[Source]:
    """Files by their paths."""
    return [Source(Path(path).name, Path(path)) for path in paths]


def takes(mime: QMimeData) -> bool:
    """Whether something dropped or pasted holds files or a picture."""
    return mime.hasUrls() or mime.hasImage()


def sources_of(mime: QMimeData) -> list[Source]:
    """The files of a drop or of the clipboard, else its picture."""
    if mime.hasUrls():
        # An address of the web has no local file and is refused by its name.
        return [Source(url.fileName() or url.toString(), Path(url.toLocalFile())) for url in mime.urls()]
    image = mime.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return []
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Bytes are what the stubs want, and what PySide refuses.
    image.save(buffer, "PNG", 80)  # type: ignore[call-overload]
    name = QCoreApplication.translate("EvidenceIntake", "Inklistrad bild")
    return [Source(f"{name}.png", bytes(buffer.data().data()))]


class EvidenceIntake(QObject):
    """Takes files into one case.

    ``moved(number, of how many, name)`` comes when a file is begun, ``filled(part)`` from 0 to 1 while
    it is stored, ``ended(IntakeResult)`` after the last.
    It goes on when ``view``, where the files came in, is left, and then tells the window what became of them.
    """

    moved = Signal(int, int, str)
    filled = Signal(float)
    ended = Signal(object)

    def __init__(self, workspace: Workspace, case_id: UUID, view: QWidget) -> None:
        super().__init__(workspace)
        self._workspace, self._case_id = workspace, case_id
        self._view: QWidget | None = view
        view.destroyed.connect(self._on_view_gone)
        self._waiting: deque[_Waiting] = deque()
        self._now: _Waiting | None = None
        self._place: EvidencePlace | None = None
        self._job: Job | None = None
        self._result = IntakeResult()
        self._begun = 0

    def summary(self, result: IntakeResult) -> str:
        """How many files came in, could not be taken, and were left out."""
        parts = []
        if result.added:
            parts.append(self.tr("Tillagda filer: %n.", "", len(result.added)))
        if result.refused:
            parts.append(self.tr("Kunde inte läggas till: %n.", "", len(result.refused)))
        if result.left_out:
            parts.append(self.tr("Lämnade, för du avbröt: %n.", "", result.left_out))
        return " ".join(parts)

    @property
    def is_busy(self) -> bool:
        return self._now is not None

    @property
    def left(self) -> int:
        """How many files are not in yet, the one under way among them."""
        return len(self._waiting) + (self._now is not None)

    def add(
        self,
        sources: Sequence[Source],
        *,
        kind: EvidenceKindId | None = None,
        criterion: CriterionRef | None = None,
    ) -> None:
        """Take ``sources`` in after those that wait; raises UserError where the case takes no evidence."""
        if not sources:
            return
        self._workspace.keep(open_place, self._case_id)
        self._waiting.extend(_Waiting(source, kind, criterion) for source in sources)
        if self._now is None:
            self._begin_next()

    def cancel(self) -> None:
        """Leave out those that wait, and the one under way unless all of it is stored already."""
        self._result.left_out += len(self._waiting)
        self._waiting.clear()
        if self._job is not None:
            self._job.leave()

    def _begin_next(self) -> None:
        if not self._waiting:
            self._end()
            return
        self._now = self._waiting.popleft()
        self._begun += 1
        source = self._now.source
        self.moved.emit(self._begun, self._begun + len(self._waiting), source.name)
        # Read for each file, for a person can become protected meanwhile.
        self._place = self._workspace.read(read_place, self._case_id)
        job = self._job = self._workspace.background.run(
            take_in,
            self._workspace.store.contents,
            self._place,
            source.content,
            source.name,
            self._now.kind,
            done=self._stored,
            failed=self._failed,
            progress=self._on_stored,
        )
        job.ended.connect(lambda: self._on_job_ended(job))

    def _on_stored(self, stored: int, size: int) -> None:
        self.filled.emit(stored / size)

    def _on_job_ended(self, job: Job) -> None:
        """Go on after a file that was left half-way; when the program ends nothing goes on."""
        if self._job is job and not job.is_cancelled:
            self._result.left_out += 1
            self._begin_next()

    def _stored(self, file: StoredFile) -> None:
        assert self._now is not None
        if self._now.source.is_made_here and file.taken_on is None:
            file = replace(file, taken_on=self._workspace.acting.today())
        try:
            change = self._workspace.apply(
                evidence.add_file, self._case_id, file, criterion=self._now.criterion
            )
        except UserError as refusal:
            self._refuse(self._workspace.say(refusal))
            if self._place is not None:
                self._workspace.background.run(forget, self._workspace.store.contents, self._place, file)
        else:
            if change.new_id is not None:
                self._result.added.append(change.new_id)
            if file.is_mislabelled:
                self._result.noted.append((self._now.source.name, self._said_of(file)))
        self._begin_next()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._refuse(self._workspace.say(error))
        else:
            self._refuse(self.tr("Programmet kunde inte läsa in filen. Felet är antecknat."))
        self._begin_next()

    def _refuse(self, words: str) -> None:
        assert self._now is not None
        self._result.refused.append((self._now.source.name, words))

    def _said_of(self, file: StoredFile) -> str:
        words = {
            "image": self.tr("Namnet stämmer inte: filen är en bild. Den lades till som bild."),
            "audio": self.tr("Namnet stämmer inte: filen är ljud. Den lades till som ljud."),
            "video": self.tr("Namnet stämmer inte: filen är en film. Den lades till som film."),
            "application": self.tr("Namnet stämmer inte: filen är en PDF. Den lades till som dokument."),
        }
        return words.get(
            file.media_type.split("/")[0],
            self.tr("Namnet stämmer inte: filen är en text. Den lades till som text."),
        )

    def _end(self) -> None:
        result, self._result = self._result, IntakeResult()
        self._now, self._job, self._begun = None, None, 0
        self.ended.emit(result)
        # A view that was left lives until the event loop turns: what is said in it then is seen by nobody.
        if self._view is None or not self._view.isVisible():
            self._tell(result)
        if self._view is None:
            self._let_go()

    def _on_view_gone(self) -> None:
        self._view = None
        if not self.is_busy:
            self._let_go()

    def _let_go(self) -> None:
        """Leave it to Python: Qt would delete it a second time when the workspace goes in the same turn."""
        self.setParent(None)

    def _tell(self, result: IntakeResult) -> None:
        """Say in the window what would have stood in the view; a file may be named after its person."""
        number = self._workspace.read(read_case, self._case_id).case_no
        words = [self.tr("Ärende {number}.").format(number=number), self.summary(result)]
        if not self._workspace.read(read_candidate, self._case_id).is_protected:
            words += [f"\u2068{name}\u2069: {said}" for name, said in (*result.refused, *result.noted)]
        self._workspace.told.emit(" ".join(words), bool(result.refused))
