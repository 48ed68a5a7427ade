"""What tests of the window stand on: a real store, and no unexpected word from Qt."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QtMsgType
from PySide6.QtWidgets import QApplication

from forms import reading
from tests.assessing import Assessed, open_assessed_case
from tests.stores import new_store
from ui.dressing import dress
from ui.language import ScreenLanguage
from ui.workspace import Workspace
from validering.storage.stores import Store

# The platform without a screen says this of every window.
EXPECTED = ("This plugin does not support",)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> QApplication:
    """The application with the fonts, the look and the language that users see."""
    if not qapp.property("dressed"):
        dress(qapp, dark=False)
        qapp.setProperty("dressed", True)
    if QLocale().language() != QLocale.Language.Swedish:
        ScreenLanguage(parent=qapp).install()
    return qapp


@pytest.fixture(autouse=True)
def qt_is_silent(qtlog: Any) -> Iterator[None]:
    """An unexpected warning from Qt fails the test that caused it."""
    yield
    bad = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)
    said = [record.message for record in qtlog.records if record.type in bad]
    assert [text for text in said if not text.startswith(EXPECTED)] == []


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A fresh store, signed in as its administrator, coordinator and assessor."""
    opened = new_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def case(store: Store) -> Assessed:
    """A case in ``store`` that is ready to be assessed."""
    return open_assessed_case(store)


@pytest.fixture
def workspace(store: Store, qapp: QApplication) -> Iterator[Workspace]:
    """The workspace of ``store`` with the forms that ship."""
    made = Workspace(store, reading)
    yield made
    made.background.stop()
