"""The pictures of the tasks of a profile, each of which the centre may change for a photo of its own."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from exports.pdf.figures import UnreadablePictureError
from exports.pdf.logo import plain_picture
from forms.drawn_pictures import read_pictogram
from ui.file_choosing import FileChooser
from ui.task_picture import TaskPicture, own_pictures
from ui.widgets.act_rows import leading
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.scrolling_dialog import ScrollingDialog
from ui.workspace import Workspace
from validering import task_pictures
from validering.errors import UserError
from validering.profile import Profile, Task
from validering.settings import WRITERS

_SIDE = 96
_LARGEST_FILE = 50_000_000


class PicturesDialog(ScrollingDialog):
    """One row for each task; a change is kept at once and holds wherever the task is asked."""

    def __init__(self, workspace: Workspace, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._profile = workspace, profile
        self._heading, self._told = Label(parent=self, tone="title"), Label(parent=self, tone="quiet")
        may_change = workspace.acting.may(*WRITERS)
        tasks = [task for module in profile.modules for task in module.tasks]
        self._rows = {task.id: _Row(task, self, may_change=may_change) for task in tasks}
        for row in self._rows.values():
            row.change.clicked.connect(partial(self._change, row.task))
            row.reset.clicked.connect(partial(self._reset, row.task))
        self._leave = self._button(self.reject)
        self._lay_out(
            (self._heading, self._told, *self._rows.values()), (self._leave,), width=640, height=560
        )
        self._retranslate()
        self._show()

    def _show(self) -> None:
        own, screen = own_pictures(self._workspace, self._profile), self._workspace.language
        for row in self._rows.values():
            said = row.task.question.shown(screen)[0]
            photo = own.get(row.task.id)
            row.show_task(
                said, photo or read_pictogram(row.task.pictogram), self._words(said), photo is not None
            )

    def _words(self, said: str) -> tuple[tuple[str, str], tuple[str, str], str]:
        """What the buttons of a row say, each with its longer name, and what stands where no picture is."""
        change, reset = self.tr("Byt bild …"), self.tr("Tillbaka till programmets bild")
        named = self.tr("{act} Uppgiften: {task}")
        names = [(act, named.format(act=act, task=said)) for act in (change, reset)]
        return names[0], names[1], self.tr("Ingen bild")

    def _change(self, task: Task, _is_checked: bool = False) -> None:
        title = self.tr("Välj en bild")
        chosen = FileChooser.file(self, title, self.tr("Bilder (*.png *.jpg *.jpeg)"))
        if chosen is None:
            return
        try:
            self._workspace.apply(task_pictures.keep_task_picture, task.id, _picture_in(chosen))
        except UserError as error:
            self._workspace.show_error(self._heading, error)
            return
        self._show()
        self.strip.show_done(self.tr("Bilden är bytt. Den visas där frågan ställs och på papper."))

    def _reset(self, task: Task, _is_checked: bool = False) -> None:
        if self._workspace.attempt(self._heading, task_pictures.remove_task_picture, task.id) is not None:
            self._show()
            self.strip.show_done(self.tr("Uppgiften har programmets bild igen."))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Bilder till frågorna"))
        self._heading.setText(self._profile.title.shown(self._workspace.language)[0])
        self._told.setText(
            self.tr(
                "Bilderna visas i självskattningen, vid bedömningen och på papper. Ett eget foto kan ta "
                "bildens plats. Visa saker och händer, inte personer som går att känna igen."
            )
        )
        self._leave.setText(self.tr("Stäng"))
        self._leave.setAccessibleName(self._leave.text())
        self._show()


class _Row(QWidget):
    """A picture, its task and what may be done with it."""

    def __init__(self, task: Task, parent: QWidget, *, may_change: bool) -> None:
        super().__init__(parent)
        self.task, self._may_change = task, may_change
        self.picture = TaskPicture(_SIDE, self)
        self._text, self._none = Label(parent=self), Label(parent=self, tone="quiet")
        self.change, self.reset = QPushButton(self), QPushButton(self)
        for button in (self.change, self.reset):
            button.setAutoDefault(False)
            button.setProperty("quiet", True)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        column.addWidget(self._text)
        column.addWidget(self._none)
        column.addWidget(leading(self.change, self.reset))
        column.addStretch(1)

    def show_task(
        self,
        said: str,
        picture: bytes | None,
        words: tuple[tuple[str, str], tuple[str, str], str],
        is_own: bool,
    ) -> None:
        self.picture.show_picture(picture, said)
        self._text.setText(said)
        self._none.setText(words[2])
        self._none.setVisible(not self.picture.has_picture)
        for button, (text, name) in zip((self.change, self.reset), words[:2], strict=True):
            button.setText(text)
            button.setAccessibleName(name)
        self.change.setVisible(self._may_change)
        self.reset.setVisible(self._may_change and is_own)


def _picture_in(path: Path) -> bytes:
    """The picture in a file as it is kept; raises UserError ``picture_unreadable``."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise UserError("picture_unreadable")
        return plain_picture(path.read_bytes())
    except (OSError, UnreadablePictureError) as trouble:
        raise UserError("picture_unreadable") from trouble
