"""The drawn pictures of tasks, one SVG file each; their style is told in ``pictograms/README.md``."""

from __future__ import annotations

import re
from pathlib import Path

from forms.found_files import FOLDER

PICTOGRAMS = "pictograms"
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def pictogram_path(name: str, folder: Path = FOLDER) -> Path | None:
    """The file of the picture with this name, or None where there is none."""
    path = folder / PICTOGRAMS / f"{name}.svg"
    return path if _NAME.fullmatch(name) and path.is_file() else None


def read_pictogram(name: str | None, folder: Path = FOLDER) -> bytes | None:
    """The picture as SVG, or None where no name is given or there is no such picture."""
    path = pictogram_path(name, folder) if name else None
    return path.read_bytes() if path else None
