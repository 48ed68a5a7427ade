"""Camera, microphone and loudspeaker, where the optional part of the program for them is installed."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from enum import StrEnum
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication


class Lack(StrEnum):
    """What is not there."""

    PART = "part"
    CAMERA = "camera"
    MICROPHONE = "microphone"
    LOUDSPEAKER = "loudspeaker"


@functools.cache
def multimedia() -> Any | None:
    """The module of Qt for sound and camera, or None where it is not installed or cannot start."""
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


def words_for(lack: Lack) -> str:
    """What is missing, in words."""
    return {
        Lack.PART: QCoreApplication.translate(
            "Media",
            "Programmets del för kamera och ljud är inte installerad på den här datorn. Den som sköter "
            "datorn kan lägga till den: den heter media.",
        ),
        Lack.CAMERA: QCoreApplication.translate(
            "Media",
            "Datorn hittar ingen kamera. Koppla in den, eller tillåt kameran i datorns inställningar.",
        ),
        Lack.MICROPHONE: QCoreApplication.translate(
            "Media",
            "Datorn hittar ingen mikrofon. Koppla in den, eller tillåt mikrofonen i datorns inställningar.",
        ),
        Lack.LOUDSPEAKER: QCoreApplication.translate(
            "Media", "Datorn hittar ingen högtalare. Koppla in hörlurar eller högtalare."
        ),
    }[lack]


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
