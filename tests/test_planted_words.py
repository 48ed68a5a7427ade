"""Whoever looks for planted words sees each place where one can be."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from exports.languages import PrintLanguage
from exports.pdf.document import build
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.styles import TEXT
from tests.planted_words import file_texts, leaks, screen_texts
from tests.stores import START

WORDS = ("Haddad", "ريم حداد")


def _combo() -> QWidget:
    combo = QComboBox()
    combo.addItem("Rim Haddad")
    return combo


def _view() -> QWidget:
    model = QStandardItemModel()
    item = QStandardItem("x")
    item.setToolTip("haddad")
    model.appendRow(item)
    view = QListView()
    model.setParent(view)
    view.setModel(model)
    return view


def _with(widget: QWidget, act: Callable[[QWidget], object]) -> QWidget:
    act(widget)
    return widget


def _tabs() -> QWidget:
    tabs = QTabBar()
    tabs.addTab("Haddád")
    return tabs


def _pdf() -> bytes:
    """A page whose words no byte search finds, for they are pressed together."""
    swedish = PrintLanguage("sv", "ltr", "Noto Sans", "svenska")
    story = [Paragraph("Fru Haddad lagar mat.", TEXT, swedish)]
    return build(story, title="x", author="x", language=swedish, now=START, footer=lambda _page, _pages: [])


PLACES: dict[str, Callable[[], QWidget]] = {
    "a label": lambda: QLabel("Rim HADDAD"),
    "a hidden field": lambda: _with(QLineEdit("ريم حداد"), lambda each: each.hide()),
    "a long text": lambda: QPlainTextEdit("Här står Haddads namn"),
    "a button's tooltip": lambda: _with(QPushButton("x"), lambda each: each.setToolTip("Haddad")),
    "an accessible name": lambda: _with(QPushButton("x"), lambda each: each.setAccessibleName("Haddad")),
    "a description": lambda: _with(QWidget(), lambda each: each.setAccessibleDescription("رِيم حداد")),
    "a choice": _combo,
    "a row of a list": _view,
    "a tab": _tabs,
    "a title": lambda: _with(QWidget(), lambda each: each.setWindowTitle("Haddad – Validering")),
}


@pytest.mark.parametrize("place", PLACES)
def test_each_place_on_a_screen_is_seen(place: str, qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    layout = QVBoxLayout(root)
    layout.addWidget(QLabel("Kandidat ABCD"))
    assert leaks(screen_texts(root), WORDS) == []
    layout.addWidget(PLACES[place]())
    assert leaks(screen_texts(root), WORDS)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("Haddad.txt", b""),
        ("a.txt", b"Fru Haddad"),
        ("a.bin", b"\x00\x01" + "Haddad".encode("utf-16-le")),
        ("a.log", base64.b64encode("ريم حداد".encode())),
        ("a.pdf", _pdf()),
    ],
)
def test_each_place_in_a_file_is_seen(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("Kandidat ABCD", "utf-8")
    assert leaks(file_texts(tmp_path), WORDS) == []
    (tmp_path / name).write_bytes(content)
    assert leaks(file_texts(tmp_path), WORDS)
