"""Camera, microphone and loudspeaker, where the optional part of the program for them is installed."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from enum import StrEnum
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLoggingCategory

Say = Callable[[str, str], str]
"""Gives the words for a Swedish text, by its context and the text itself."""


class Lack(StrEnum):
    """What is not there."""

    PART = "part"
    CAMERA = "camera"
    MICROPHONE = "microphone"
    LOUDSPEAKER = "loudspeaker"


@functools.cache
def multimedia() -> Any | None:
    """The module of Qt for sound and camera, or None where it is not installed or cannot start."""
    # What it says of graphics libraries that are not here is nothing to the user.
    QLoggingCategory.setFilterRules("qt.multimedia.symbolsresolver=false")
    try:
        return importlib.import_module("PySide6.QtMultimedia")
    except ImportError:
        return None


def cameras() -> list[Any]:
    """The cameras there are now, the usual one first."""
    return _devices("videoInputs", "defaultVideoInput")


def lack_of(device: Lack) -> Lack | None:
    """What keeps ``device`` from being used: the part of the program, the device itself, or nothing."""
    if multimedia() is None:
        return Lack.PART
    there: dict[Lack, Callable[[], list[Any]]] = {
        Lack.PART: lambda: [None],
        Lack.CAMERA: cameras,
        Lack.MICROPHONE: lambda: _devices("audioInputs", "defaultAudioInput"),
        Lack.LOUDSPEAKER: lambda: _devices("audioOutputs", "defaultAudioOutput"),
    }
    return None if there[device]() else device


def words_for(lack: Lack, translate: Say = QCoreApplication.translate) -> str:
    """What is missing, in words; ``translate`` gives those of another language than the screen's."""
    return translate("Media", str(_WORDS[lack]))


_WORDS = {
    Lack.PART: QT_TRANSLATE_NOOP(
        "Media",
        "Programmets del för kamera och ljud är inte installerad på den här datorn. Den som sköter "
        "datorn kan lägga till den: den heter media.",
    ),
    Lack.CAMERA: QT_TRANSLATE_NOOP(
        "Media", "Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar."
    ),
    Lack.MICROPHONE: QT_TRANSLATE_NOOP(
        "Media",
        "Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.",
    ),
    Lack.LOUDSPEAKER: QT_TRANSLATE_NOOP(
        "Media", "Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare."
    ),
}


_SOUNDING: WeakSet[Any] = WeakSet()


def note_sounding(one: Any) -> None:
    """Remember something with a ``stop`` that plays or records, and stop the others."""
    silence()
    _SOUNDING.add(one)


def silence() -> None:
    """Stop all that plays or records now, as when the screen is covered."""
    for one in list(_SOUNDING):
        stop: Callable[[], None] = one.stop
        stop()
    _SOUNDING.clear()


def _devices(listed: str, usual: str) -> list[Any]:
    module = multimedia()
    if module is None:
        return []
    first = getattr(module.QMediaDevices, usual)()
    others = [each for each in getattr(module.QMediaDevices, listed)() if each != first]
    return others if first.isNull() else [first, *others]
