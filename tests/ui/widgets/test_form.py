"""Forms: each field saved by itself, refusals beside the field, typed text never lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from forms import reading
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from tests.ui.finding import find, settle, write
from tests.ui.widgets import centre_form as example
from tests.ui.widgets.centre_form import centre_form, kept
from ui.widgets.fields import LongTextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering import drafts, settings
from validering.storage.stores import open_store


def test_a_field_is_saved_when_it_is_left(workspace: Workspace, qtbot: QtBot) -> None:
    form = centre_form(workspace)
    qtbot.addWidget(form)
    write(form, "Ort", "Lund")
    assert workspace.read(settings.read_centre).city == "Lund"
    assert kept(workspace) == {}


def test_a_refused_value_stays_with_the_reason_under_it_and_can_be_mended(
    workspace: Workspace, qtbot: QtBot
) -> None:
    form = centre_form(workspace)
    qtbot.addWidget(form)
    before = workspace.read(settings.read_centre).name
    write(form, "Namn", "")
    assert workspace.read(settings.read_centre).name == before
    assert "namn" in form.field("name").error().lower()
    write(form, "Namn", "Nya centret")
    assert workspace.read(settings.read_centre).name == "Nya centret"
    assert form.field("name").error() == ""


def test_what_was_typed_when_the_program_was_killed_comes_back(tmp_path: Path, qtbot: QtBot) -> None:
    root = Path(example.__file__).parents[3]
    command = [sys.executable, "-m", "tests.ui.widgets.centre_form", str(tmp_path)]
    died = subprocess.run(command, cwd=root, capture_output=True, timeout=60, check=False)
    assert died.returncode != 0, died.stderr
    workspace = Workspace(open_store(tmp_path / "store", SIGN_IN_NAME, PASSPHRASE), reading)
    form = centre_form(workspace)
    qtbot.addWidget(form)
    assert find(form, "Ort", QLineEdit).text() == "Landskr"
    assert workspace.read(settings.read_centre).city == ""
    assert "Återställd" in form.field("city").notice()
    form.flush()
    assert workspace.read(settings.read_centre).city == "Landskr"
    assert kept(workspace) == {}
    form.close()
    workspace.store.close()


def test_hiding_a_form_loses_nothing_that_is_typed(workspace: Workspace, qtbot: QtBot) -> None:
    form = centre_form(workspace)
    qtbot.addWidget(form)
    edit = find(form, "Ort", QLineEdit)
    edit.setFocus()
    QTest.keyClicks(edit, "Ystad")
    form.hide()
    settle()
    city = workspace.read(settings.read_centre).city
    assert "Ystad" in (city, kept(workspace).get(f"{example.SCOPE}/city"))


def test_a_link_puts_the_focus_in_its_field(workspace: Workspace, qtbot: QtBot) -> None:
    form = centre_form(workspace)
    qtbot.addWidget(form)
    assert form.show_field("city")
    qtbot.waitUntil(lambda: find(form, "Ort", QLineEdit).hasFocus())
    assert not form.show_field("nothing")


def test_drafts_of_one_row_do_not_show_in_another(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.keep(drafts.keep_draft, "page/1/text", "ett", None)
    workspace.keep(drafts.keep_draft, "page/12/text", "tolv", None)
    form = Form(workspace, "page/1")
    qtbot.addWidget(form)
    field = form.bind("text", LongTextField(), str.strip)
    form.add(field)
    form.show()
    assert field.value() == "ett"
