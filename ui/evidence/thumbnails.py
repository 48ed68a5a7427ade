"""Small pictures that stream in: read when they are first painted, decoded beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from ui.workspace import Workspace
from validering.evidence_reading import read_thumbnails

AT_ONCE = 24
# Enough for the list at twice its size; two hundred whole thumbnails would take 60 MB.
KEPT = QSize(176, 132)


class Thumbnails(QObject):
    """Pictures by the id of their piece; ``arrived(ids)`` tells which can be painted now."""

    arrived = Signal(object)
    _wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._known: dict[UUID, QPixmap] = {}
        self._asked: list[UUID] = []
        self._under_way: set[UUID] = set()
        self._wanted.connect(self._read, Qt.ConnectionType.QueuedConnection)

    def picture(self, evidence_id: UUID) -> QPixmap | None:
        """The picture, or None while it is on its way; a piece without one gets an empty picture."""
        known = self._known.get(evidence_id)
        if known is None and evidence_id not in self._under_way and evidence_id not in self._asked:
            self._asked.append(evidence_id)
            self._wanted.emit()
        return known

    def forget(self, evidence_id: UUID) -> None:
        """Read a picture anew when it is painted next: it was changed."""
        self._known.pop(evidence_id, None)

    def _read(self) -> None:
        if self._under_way or not self._asked:
            return
        # What was asked for last is what the user looks at now.
        ids, self._asked = self._asked[-AT_ONCE:], self._asked[:-AT_ONCE]
        self._under_way = set(ids)
        jpegs = self._workspace.read(read_thumbnails, ids)
        self._workspace.background.run(_decoded, jpegs, done=self._show)

    def _show(self, images: Mapping[UUID, QImage]) -> None:
        for evidence_id in self._under_way:
            image = images.get(evidence_id)
            self._known[evidence_id] = QPixmap() if image is None else QPixmap.fromImage(image)
        came, self._under_way = frozenset(self._under_way), set()
        self.arrived.emit(came)
        self._read()


def _decoded(jpegs: Mapping[UUID, bytes]) -> dict[UUID, QImage]:
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    images = {evidence_id: QImage.fromData(jpeg) for evidence_id, jpeg in jpegs.items()}
    return {key: image.scaled(KEPT, keep, smooth) for key, image in images.items() if not image.isNull()}
