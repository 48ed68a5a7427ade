"""Pictures of a telephone or memory card, ticked and brought in together."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path

from PySide6.QtCore import QDateTime, QEvent, QFileSystemWatcher, QStorageInfo, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ui.background import Job
from ui.case_words import figures
from ui.evidence.tick_grid import TickGrid
from ui.file_choosing import FileChooser
from ui.widgets.calm_combo import CalmCombo
from ui.widgets.dialog_size import open_at
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Label
from ui.widgets.look import GRID
from ui.widgets.message_strip import MessageStrip
from ui.widgets.mirroring import isolated
from ui.widgets.reading_order import ReadingOrder
from ui.workspace import Workspace
from validering.errors import UserError
from validering.imports.phone_folder import FoundFile, files_below, glimpse_of

AT_A_TIME = 40
_WATCHED = 200
_SYSTEM = ("/boot", "/snap", "/usr", "/var", "/run/lock", "/dev", "/sys", "/proc", "/efi")
_OTHER = "other"


def removable_places() -> list[tuple[str, str]]:
    """Memory cards, sticks and telephones that are plugged in, as (path, name)."""
    home = QStorageInfo(str(Path.home())).rootPath()
    found = []
    for each in QStorageInfo.mountedVolumes():
        root = each.rootPath()
        is_system = each.isRoot() or root == home or root.startswith(_SYSTEM)
        if each.isValid() and each.isReady() and not is_system and each.bytesTotal() > 0:
            found.append((root, each.displayName() or root))
    return found


class FolderDialog(ReadingOrder, QDialog):
    """``chosen(paths)`` gives what was ticked, at most ``AT_A_TIME``; the folder is watched meanwhile."""

    chosen = Signal(list)

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, folder: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._folder: Path | None = None
        self._files: tuple[FoundFile, ...] = ()
        self._listing: Job | None = None
        self._waiting: list[Path] = []
        self._seen: set[Path] = set()
        self._drawing: Job | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _: self._list())
        self.strip = MessageStrip(self)
        self._lay_out()
        self._retranslate()
        open_at(self, 900, 540)
        places = removable_places()
        if folder is not None:
            self.look_in(folder)
        elif places:
            self.look_in(Path(places[0][0]))

    def look_in(self, folder: Path) -> None:
        """List what lies in a folder and below it; what is still being read of another is let go."""
        if self._listing is not None:
            self._listing.cancel()
            self._listing = None
        watched = [*self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._folder, self._files = folder, ()
        self.grid.show_keys([])
        self._seen.clear()
        self._waiting.clear()
        self._watcher.addPath(str(folder))
        self._fill_places()
        self._list()

    def done(self, result: int) -> None:
        """Let go of the folder, so that the stick can be taken out."""
        for job in (self._listing, self._drawing):
            if job is not None:
                job.cancel()
        self._waiting.clear()
        watched = [*self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.place = CalmCombo(self)
        self.place.activated.connect(lambda _: self._take_place())
        self.newest, self.none = self._button(self._tick_newest), self._button(lambda: self.grid.tick([]))
        self.again = self._button(self._look_again)
        for button in (self.newest, self.none, self.again):
            button.setProperty("quiet", True)
        self._state, self._help = Label("", self), Label("", self, tone="quiet")
        self.grid = TickGrid(self)
        self.grid.ticked.connect(self._show_state)
        self._add, self._close = self._button(self._give), self._button(self.reject)
        self._add.setProperty("primary", True)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.strip)
        column.addLayout(top)
        top.addWidget(self.place, 1)
        top.addWidget(self.again)
        column.addWidget(self._help)
        column.addWidget(self.grid, 1)
        column.addWidget(self._state)
        # Takes what is left over where there is nothing to tick.
        column.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding))
        column.addWidget(FlowRow(self._add, self._close, self.newest, self.none, parent=self))

    def _button(self, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _take_place(self) -> None:
        chosen = self.place.currentData()
        if chosen != _OTHER:
            self.look_in(Path(str(chosen)))
            return
        folder = FileChooser.folder(self, self.tr("Välj mappen med bilderna"), self._folder or Path.home())
        if folder is not None:
            self.look_in(folder)
        else:
            self._fill_places()

    def _look_again(self) -> None:
        places = removable_places()
        if self._folder is None and places:
            self.look_in(Path(places[0][0]))
        else:
            self._fill_places()
            self._list()

    def _fill_places(self) -> None:
        places = dict(removable_places())
        if self._folder is not None and str(self._folder) not in places:
            places[str(self._folder)] = self._folder.name or str(self._folder)
        named = [(path, isolated(name)) for path, name in places.items()]
        offered: list[tuple[Hashable, str]] = [*named, (_OTHER, self.tr("En annan mapp …"))]
        if self._folder is None:
            offered.insert(0, ("", self.tr("Välj var bilderna ligger")))
        self.place.fill(offered)
        self.place.choose("" if self._folder is None else str(self._folder))

    def _list(self) -> None:
        if self._folder is None or self._listing is not None:
            return
        self._listing = self._workspace.background.run(
            files_below, self._folder, done=self._show, failed=self._fail
        )
        self._show_state()

    def _show(self, files: tuple[FoundFile, ...]) -> None:
        self._listing = None
        self._files = files
        self.strip.clear()
        self.grid.show_keys([(each.path, self._words(each)) for each in files])
        self._waiting = [each.path for each in reversed(files) if each.path not in self._seen]
        folders = {str(each.path.parent) for each in files[:_WATCHED]} - set(self._watcher.directories())
        if folders:
            self._watcher.addPaths(sorted(folders))
        self._draw_next()
        self._show_state()

    def _fail(self, error: Exception) -> None:
        self._listing = None
        self.grid.show_keys([])
        self._files = ()
        if isinstance(error, UserError):
            self._workspace.show_error(self, error)
        self._show_state()
        # Why nothing is seen is told above; that there is nothing is not known.
        self._state.setText("")

    def _words(self, file: FoundFile) -> str:
        when = QDateTime.fromSecsSinceEpoch(int(file.changed_at)).toString("yyyy-MM-dd HH:mm")
        return f"{file.path.name}\n{figures(when)}"

    def _draw_next(self) -> None:
        if self._drawing is None and self._waiting:
            path = self._waiting.pop()
            self._seen.add(path)
            self._drawing = self._workspace.background.run(_drawn, path, done=self._show_picture)

    def _show_picture(self, drawn: tuple[Path, QImage]) -> None:
        self._drawing = None
        self.grid.set_picture(*drawn)
        self._draw_next()

    def _tick_newest(self) -> None:
        self.grid.tick([each.path for each in self._files[:AT_A_TIME]])

    def _give(self) -> None:
        paths = [path for path in self.grid.ticks() if isinstance(path, Path)]
        self.accept()
        self.chosen.emit(paths)

    def _show_state(self) -> None:
        count = len(self.grid.ticks())
        is_too_many = count > AT_A_TIME
        if self._folder is None:
            words = self.tr(
                "Sätt i minnet eller koppla telefonen med kabel, och välj sedan var bilderna ligger."
            )
        elif self._listing is not None and not self._files:
            words = self.tr("Letar efter bilder …")
        elif not self._files:
            words = self.tr("Här finns inga bilder, filmer eller papper.")
        elif is_too_many:
            words = self.tr("{count} är valda. Högst {most} går in åt gången; ta resten sedan.")
        else:
            words = self.tr("Valda: {count} av {files}. Högst {most} åt gången.")
        said = words.format(count=count, files=len(self._files), most=AT_A_TIME)
        self._state.setText(said)
        self._state.set_tone("warning" if is_too_many else "")
        self._add.setEnabled(0 < count <= AT_A_TIME)
        for button in (self.newest, self.none):
            button.setVisible(bool(self._files))
        self.grid.setVisible(bool(self._files))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Bilder från telefon eller minne"))
        self.place.setAccessibleName(self.tr("Var bilderna ligger"))
        self.grid.setAccessibleName(self.tr("Bilder att välja"))
        self._help.setText(
            self.tr(
                "Bilderna kopieras in i ärendet. De ligger kvar på telefonen eller minnet; radera dem där."
            )
        )
        for button, text in (
            (self._add, self.tr("Lägg till de valda")),
            (self._close, self.tr("Avbryt")),
            (self.newest, self.tr("Välj de {most} nyaste").format(most=AT_A_TIME)),
            (self.none, self.tr("Välj inga")),
            (self.again, self.tr("Leta igen")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self._fill_places()
        self._show_state()


def _drawn(path: Path) -> tuple[Path, QImage]:
    jpeg = glimpse_of(path)
    return path, QImage() if jpeg is None else QImage.fromData(jpeg)
