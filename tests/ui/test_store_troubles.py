"""What goes wrong around the store is said where the user is, and what was typed is saved once it can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.opened import open_portfolio_case
from tests.ui.finding import find, leave, settle, write
from ui.intake.contact_form import ContactForm
from ui.workspace import Workspace
from validering.candidates import read_candidate
from validering.storage.stores import Store

FIELD = "Hur kandidaten vill bli kontaktad"
TYPED = "Sms, aldrig samtal. " * 390


@contextmanager
def full(store: Store) -> Iterator[None]:
    """The disk has no more room meanwhile."""

    def allow(pages: str) -> None:
        statement = f"PRAGMA max_page_count = {pages}"
        store.look(lambda session: session.connection().exec_driver_sql(statement).one())

    allow("1")
    yield
    allow("1073741823")


@contextmanager
def away(store: Store) -> Iterator[None]:
    """The stick with the store is out meanwhile."""
    elsewhere = store.folder.rename(store.folder.with_name("elsewhere"))
    yield
    elsewhere.rename(store.folder)


@pytest.fixture
def case_id(workspace: Workspace) -> UUID:
    return open_portfolio_case(workspace.store, "Amina Farah")


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        pytest.param(full, "Disken är full", marks=pytest.mark.situation("full disk: no more pages")),
        pytest.param(away, "svarar inte", marks=pytest.mark.situation("removed stick")),
    ],
)
def test_what_was_typed_stays_and_is_saved_once_there_is_a_disk(
    workspace: Workspace,
    case_id: UUID,
    qtbot: QtBot,
    trouble: Callable[[Store], AbstractContextManager[None]],
    words: str,
) -> None:
    form = ContactForm(workspace, case_id)
    qtbot.addWidget(form)
    form.show()
    form.show_view(workspace.read(read_candidate, case_id))
    with trouble(workspace.store):
        write(form, FIELD, TYPED)
        assert words in form.field("contact_how").error()
    edit = find(form, FIELD, QLineEdit)
    assert edit.text() == TYPED
    edit.setFocus()
    leave(edit)
    settle()
    assert form.field("contact_how").error() == ""
    assert workspace.read(read_candidate, case_id).contact_how == TYPED.strip()
