"""A screen of a given size for a program that starts, for sizes and scales are fixed when Qt starts."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def screen(width: int, height: int, scale: int = 100) -> Iterator[dict[str, str]]:
    """The environment of a process that meets a screen of so many logical pixels; ``scale`` in per cent."""
    shape = {"name": "screen", "x": 0, "y": 0, "width": width * scale // 100, "height": height * scale // 100}
    with tempfile.TemporaryDirectory() as place:
        described = Path(place) / "screen.json"
        described.write_text(json.dumps({"screens": [shape]}), "utf-8")
        platform = f"offscreen:configfile={described}"
        yield {**os.environ, "QT_SCALE_FACTOR": str(scale / 100), "QT_QPA_PLATFORM": platform}
