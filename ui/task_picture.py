"""The picture of a task on the screen: the centre's own photo, or the one that is drawn."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from forms.drawn_pictures import read_pictogram
from ui.widgets.look import PAPER
from ui.workspace import Workspace
from validering import task_pictures
from validering.profile import Profile, Task

_INSET, _CORNER = 0.05, 0.08
"""Of the side: the white around the drawing, and how round its card is."""


def picture_of(workspace: Workspace, task: Task) -> bytes | None:
    """The picture of a task as SVG or PNG, or None where it has none."""
    own = workspace.read(task_pictures.read_task_picture, task.id)
    return own or read_pictogram(task.pictogram)


def own_pictures(workspace: Workspace, profile: Profile) -> dict[str, bytes]:
    """The centre's own pictures of the tasks of a profile, by their ids."""
    tasks = [task.id for module in profile.modules for task in module.tasks]
    return workspace.read(task_pictures.read_task_pictures, tasks)


class TaskPicture(QWidget):
    """A picture on a white card, ``side`` logical pixels; it takes no room where there is none."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: QSvgRenderer | None = None
        self._photo = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_side(side)
        self.hide()

    @property
    def has_picture(self) -> bool:
        return self._drawn is not None or not self._photo.isNull()

    def set_side(self, side: int) -> None:
        """Show it ``side`` logical pixels wide and high."""
        self.setFixedSize(QSize(side, side))

    def show_picture(self, picture: bytes | None, said: str) -> None:
        """Show an SVG or PNG; ``said`` is the task, for who does not see it."""
        self._drawn, self._photo = None, QImage()
        if picture is not None and picture.startswith(b"<svg"):
            drawn = QSvgRenderer(QByteArray(picture), self)
            self._drawn = drawn if drawn.isValid() else None
        elif picture is not None:
            self._photo = QImage.fromData(picture)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setVisible(self.has_picture)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        side = float(self.width())
        card = QPainterPath()
        card.addRoundedRect(0, 0, side, side, side * _CORNER, side * _CORNER)
        painter.fillPath(card, QColor(PAPER))
        if self._drawn is not None:
            inset = side * _INSET
            self._drawn.render(painter, QRectF(inset, inset, side - 2 * inset, side - 2 * inset))
        elif not self._photo.isNull():
            painter.setClipPath(card)
            across, down = self._photo.width(), self._photo.height()
            least = min(across, down)
            middle = QRectF((across - least) / 2, (down - least) / 2, least, least)
            painter.drawImage(QRectF(0, 0, side, side), self._photo, middle)
        painter.end()
