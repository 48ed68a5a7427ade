"""A small form on the centre's facts; run as a program it types and is killed before anything is saved."""

from __future__ import annotations

import os
import signal
import sys
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from forms import reading
from tests.stores import new_store
from tests.ui.finding import find
from ui.widgets.fields import TextField
from ui.widgets.form import Form
from ui.workspace import Workspace
from validering import drafts, settings

SCOPE = "centre/settings"


def save(workspace: Workspace, name: str, text: str) -> None:
    changes: settings.CentreChanges = {}
    changes[name] = text  # type: ignore[literal-required]
    workspace.apply(settings.change_centre, **changes)


def centre_form(workspace: Workspace) -> Form:
    """The form, shown, with the fields Namn and Ort."""
    form = Form(workspace, SCOPE)
    form.add_section().set_title("Centret")
    for name, label in (("name", "Namn"), ("city", "Ort")):
        field = form.bind(name, TextField(), partial(save, workspace, name))
        field.set_label(label)
        field.set_value(getattr(workspace.read(settings.read_centre), name))
        form.add(field)
    form.resize(600, 400)
    form.show()
    return form


def kept(workspace: Workspace) -> dict[str, str]:
    """The drafts of the form in the store."""
    return dict(workspace.read(drafts.drafts_of, workspace.acting.staff_id, SCOPE))


def type_and_die(folder: Path) -> None:
    app = QApplication([])
    workspace = Workspace(new_store(folder), reading)
    form = centre_form(workspace)
    edit = find(form, "Ort", QLineEdit)
    edit.setFocus()
    QTest.keyClicks(edit, "Landskr")
    while not kept(workspace):
        app.processEvents()
    os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)


if __name__ == "__main__":
    type_and_die(Path(sys.argv[1]))
