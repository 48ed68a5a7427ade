"""Sounds and frames that no device is needed for, and what is tried only where the optional part is there."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QtMsgType

from ui.listen_box import ListenBox
from ui.media import multimedia

RATE = 16_000
with_media = pytest.mark.skipif(
    multimedia() is None, reason="QtMultimedia is not installed (the extra called media)"
)
without_media = pytest.mark.skipif(multimedia() is not None, reason="QtMultimedia is installed here")


def tone(seconds: float) -> bytes:
    """Samples of a tone, as a microphone gives them."""
    return array("h", (round(9_000 * math.sin(at / 6)) for at in range(int(RATE * seconds)))).tobytes()


def device(samples: bytes) -> QBuffer:
    """Something that gives samples and then waits, as a microphone does."""
    buffer = QBuffer()
    buffer.setData(samples)
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    return buffer


def plays(box: ListenBox) -> bool:
    """Whether a sound is heard now."""
    return box.player.is_playing


SAID_HERE = (
    "PulseAudioService",
    "No audio device detected",
    "QRhi*",
    "This plugin does not support",
    "Could not open media",
)


@pytest.fixture(autouse=True)
def qt_is_silent(qtlog: Any) -> Iterator[None]:
    """As everywhere, but Qt may say that here is neither sound nor graphics, or that a file is no film."""
    yield
    bad = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)
    said = [record.message for record in qtlog.records if record.type in bad]
    assert [text for text in said if not text.startswith(SAID_HERE)] == []
