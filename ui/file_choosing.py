"""Asking for files and folders, without leaving on this computer what was chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

# Where Qt itself keeps what its dialogs for files showed last, for all programs of the person.
OWNER, GROUP = "QtProject", "FileDialog"
KEPT_BY_QT = ("history", "lastVisited")


class FileChooser(QFileDialog):
    """Qt's own dialog, for the system's writes each chosen name into its list of recent files.

    Qt's writes the folders that were visited, which is undone once the dialog is gone.
    """

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setDirectory(str(Path.home()))
        self.setHistory([])
        self.finished.connect(self._forget)
        self.destroyed.connect(forget_visited)

    @staticmethod
    def where_to_save(parent: QWidget, title: str, name: str, filters: str) -> Path | None:
        """Ask where a file goes that is proposed to be called ``name``; None where the user did not say."""
        chooser = FileChooser(parent, title)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(filters)
        chooser.selectFile(name)
        return chooser._answer()

    @staticmethod
    def folder(parent: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder, beginning in ``start``; None where the user did not say."""
        chooser = FileChooser(parent, title)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setDirectory(str(start))
        return chooser._answer()

    @staticmethod
    def file(parent: QWidget, title: str, filters: str) -> Path | None:
        """Ask for one file that is there; None where the user did not say."""
        chooser = FileChooser(parent, title)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(filters)
        return chooser._answer()

    def _answer(self) -> Path | None:
        chosen: list[str] = []
        self.fileSelected.connect(chosen.append)
        self.exec()
        return Path(chosen[0]) if chosen else None

    def _forget(self) -> None:
        self.setHistory([])
        self.deleteLater()


def forget_visited() -> None:
    """Remove which folders Qt's dialogs for files visited last."""
    settings = QSettings(QSettings.Scope.UserScope, OWNER)
    settings.beginGroup(GROUP)
    for key in KEPT_BY_QT:
        settings.remove(key)
