"""What the program remembers about the person's screen on this computer; never anything about a case."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from ui.language import OWN_NAMES, SWEDISH
from ui.zoom import ZOOMS

THEMES = ("system", "light", "dark", "contrast")


def default_path() -> Path:
    """Where the preferences of this person lie."""
    return Path(platformdirs.user_config_dir("validering", appauthor=False)) / "window.ini"


class Preferences:
    """Language and theme, size of the window, who signed in last and where; a file of its own."""

    def __init__(self, path: Path | None = None) -> None:
        self._file = QSettings(str(path or default_path()), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """A tag of OWN_NAMES."""
        tag = str(self._file.value("language", SWEDISH))
        return tag if tag in OWN_NAMES else SWEDISH

    @language.setter
    def language(self, tag: str) -> None:
        self._file.setValue("language", tag)

    @property
    def theme(self) -> str:
        """One of THEMES."""
        theme = str(self._file.value("theme", THEMES[0]))
        return theme if theme in THEMES else THEMES[0]

    @theme.setter
    def theme(self, theme: str) -> None:
        self._file.setValue("theme", theme)

    @property
    def is_dark(self) -> bool | None:
        """Whether the screen is dark; None follows the system."""
        return self.theme == "dark" if self.theme in ("light", "dark") else None

    @property
    def is_contrast(self) -> bool | None:
        """Whether the screen has high contrast; None follows the system."""
        return None if self.theme == "system" else self.theme == "contrast"

    def bench_view(self, person: str) -> str:
        """How the person with this key last saw the criteria; empty where nothing is remembered."""
        return str(self._file.value(f"bench_view/{person}", ""))

    def keep_bench_view(self, person: str, view: str) -> None:
        self._file.setValue(f"bench_view/{person}", view)

    @property
    def zoom(self) -> int:
        """One of ZOOMS."""
        kept = str(self._file.value("zoom", ""))
        return int(kept) if kept.isdigit() and int(kept) in ZOOMS else ZOOMS[0]

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._file.setValue("zoom", percent)

    @property
    def geometry(self) -> QByteArray | None:
        """Size and place of the main window as Qt wrote them."""
        kept = self._file.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, kept: QByteArray) -> None:
        self._file.setValue("geometry", kept)

    @property
    def last_person(self) -> str:
        """The sign-in name that was used last."""
        return str(self._file.value("last_person", ""))

    @last_person.setter
    def last_person(self, name: str) -> None:
        self._file.setValue("last_person", name)

    @property
    def last_folder(self) -> Path | None:
        """The folder of the store that was open last, where that is not the usual one."""
        kept = str(self._file.value("last_folder", ""))
        return Path(kept) if kept else None

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._file.setValue("last_folder", str(folder))
