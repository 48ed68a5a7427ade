"""The list of records: by number, without the names of protected people, on paper and as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import SECOND_PASSPHRASE, add_person, open_portfolio_case, sign_in_as
from tests.stores import open_again
from tests.ui.finding import press, settle, tick
from tests.validering.test_disposal import SECOND, ended_case
from ui.file_choosing import FileChooser
from ui.records.screen import RecordsScreen
from ui.workspace import Workspace
from validering import candidates, records, take_off
from validering.acting import StaffRole
from validering.errors import UserError
from validering.storage.stores import Store
from validering.terms import ProtectionLevel


@pytest.fixture
def filled(store: Store) -> Store:
    """One case in the open, one protected, one taken off this workstation."""
    open_portfolio_case(store, "Bo Ek")
    hidden = open_portfolio_case(store, "Amina Yusuf")
    store.apply(candidates.change_protection, hidden, ProtectionLevel.SEKRETESSMARKERING)
    add_person(store, SECOND, StaffRole.COORDINATOR)
    gone = ended_case(store, "Samir Said")
    proposal = store.apply(take_off.propose_take_off, gone, "Arkiverat", kept_where="Pärm 4").new_id
    assert proposal is not None
    second = open_again(store, SECOND, SECOND_PASSPHRASE)
    second.apply(take_off.approve_take_off, proposal)
    return second


@pytest.fixture
def screen(filled: Store, qtbot: QtBot) -> RecordsScreen:
    made = RecordsScreen(Workspace(filled, reading))
    qtbot.addWidget(made)
    QAbstractItemModelTester(made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def everything(screen: RecordsScreen) -> str:
    return str(screen.model.texts())


def test_every_case_stands_there_also_the_one_that_is_gone(screen: RecordsScreen) -> None:
    rows = {row[0]: row for row in screen.model.texts()}
    assert list(rows) == ["2026-0001-A", "2026-0002-A", "2026-0003-A"]
    assert "Sekretess" in rows["2026-0002-A"]
    assert any("Borttaget från datorn" in text for text in rows["2026-0003-A"])


def test_names_stand_there_when_asked_for_and_never_protected_ones(screen: RecordsScreen) -> None:
    assert "Bo Ek" not in everything(screen)
    tick(screen, "Ta med namn på dem som inte har skyddade uppgifter")
    assert "Bo Ek" in everything(screen)
    for name in ("Amina", "Yusuf", "Samir"):
        assert name not in everything(screen)


def test_it_is_saved_as_csv_and_pdf(
    screen: RecordsScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, button in (("l.csv", "Spara som CSV …"), ("l.pdf", "Spara som PDF …")):
        target = str(tmp_path / name)
        monkeypatch.setattr(FileChooser, "where_to_save", lambda *_, target=target: Path(target))
        press(screen, button)
    table = (tmp_path / "l.csv").read_text("utf-8-sig")
    assert table.splitlines()[0].startswith("Ärende;Öppnat") and "2026-0003-A" in table
    assert "Amina" not in table
    assert (tmp_path / "l.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("names", [False, True])
def test_on_a_small_screen_two_columns_say_all_of_it_and_the_page_alone_scrolls(
    screen: RecordsScreen, *, names: bool
) -> None:
    if names:
        tick(screen, "Ta med namn på dem som inte har skyddade uppgifter")
    whole = everything(screen)
    screen.resize(677, 307)
    settle()
    model, table = screen.model, screen.table
    assert model.heads() == ["Ärende", "Dokument"]
    shown = [[str(model.index(row, place).data()) for place in (0, 1)] for row in range(model.rowCount())]
    for row, texts in zip(shown, model.texts(), strict=True):
        assert all(text in "\n".join(row) for text in texts)
    assert (table.verticalScrollBar().maximum(), table.horizontalScrollBar().maximum()) == (0, 0)
    assert everything(screen) == whole


def test_who_has_no_part_in_it_cannot_read_it(filled: Store) -> None:
    opened = open_again(filled)
    assessor = sign_in_as(opened, StaffRole.ASSESSOR)
    with pytest.raises(UserError) as refused:
        assessor.read(records.read_records, assessor.acting)
    assert refused.value.code == "not_allowed"
    assessor.close()
