"""The search for planted names finds each way in which one may lie about."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from tests.pictures import photo
from tests.planted import traces

NAME = "Amina Öberg"
NAMES = (NAME, "أمينة")


def in_settings(folder: Path) -> None:
    settings = QSettings(str(folder / "kept.ini"), QSettings.Format.IniFormat)
    settings.setValue("history", ["/home/karin/Amina Öberg"])
    settings.sync()


def in_base64(shift: int) -> Callable[[Path], object]:
    code = base64.b64encode(b"x" * shift + f"till {NAME} själv".encode())
    return lambda folder: (folder / "kept").write_bytes(b"{" + code + b"}")


def squeezed_paper(folder: Path) -> None:
    (folder / "kept").write_bytes(b"%PDF-1.7\n" + zlib.compress(NAME.encode()))


PLANTS: dict[str, Callable[[Path], object]] = {
    "plain": lambda folder: (folder / "kept.log").write_text(f"hos {NAME} i dag", "utf-8"),
    "small letters": lambda folder: (folder / "kept.log").write_text("amina öberg", "utf-8"),
    "another script": lambda folder: (folder / "kept.log").write_text("السيدة أمينة هنا", "utf-8"),
    "two bytes a letter": lambda folder: (folder / "kept").write_text(NAME, "utf-16"),
    "one byte a letter": lambda folder: (folder / "kept").write_text(NAME, "latin-1"),
    "an address": lambda folder: (folder / "kept").write_text("file:///Amina%20%C3%96berg", "utf-8"),
    "settings": in_settings,
    "base64": in_base64(0),
    "base64, one later": in_base64(1),
    "base64, two later": in_base64(2),
    "the name of a file": lambda folder: (folder / f"{NAME}.txt").touch(),
    "the name of a folder": lambda folder: (folder / NAME).mkdir(),
    "a paper": squeezed_paper,
    "a picture": lambda folder: (folder / "kept").write_bytes(photo()),
}


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_a_planted_name_is_found(tmp_path: Path, plant: Callable[[Path], object]) -> None:
    (tmp_path / "other.txt").write_text("Amin Berg, i rummet intill", "utf-8")
    (tmp_path / "below").mkdir()
    assert traces(tmp_path, NAMES) == []
    plant(tmp_path / "below")
    (found, *_) = traces(tmp_path, NAMES)
    assert found.startswith("below/")
