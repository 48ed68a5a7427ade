"""A review sheet out of the program, and back when a native reader has signed it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from forms import reading
from forms.reviewing import sheets
from tests.forms.workbooks.finding import cell_of
from tests.ui.finding import find, press, settle, tick
from tests.ui.occupations.test_screen import PROFILE, opened, pick, read_in, said
from ui.file_choosing import FileChooser
from ui.occupations.export_dialog import ExportDialog
from ui.occupations.faults_dialog import FaultsDialog
from ui.occupations.import_dialog import ImportDialog
from ui.occupations.screen import OccupationsScreen
from ui.workspace import Workspace
from validering.own_profiles import OwnStatus, read_own_profiles

READER = "Selma Ferhat"


@pytest.fixture
def screen(workspace: Workspace, qtbot: QtBot) -> OccupationsScreen:
    shown = OccupationsScreen(workspace)
    qtbot.addWidget(shown)
    shown.resize(1093, 500)
    shown.show()
    settle()
    return shown


def test_a_signed_review_becomes_a_new_version_that_waits_for_approval(
    screen: OccupationsScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "granskning.xlsx"
    shipped = reading.read_profile(PROFILE)
    criterion = shipped.criteria()[0]
    key = f"{criterion.id}/text"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: path)
    pick(screen, shipped.title.sv)
    press(screen, "Exportera arbetsbok …")
    dialog: ExportDialog = opened(screen, ExportDialog, qtbot)
    tick(dialog, "arabiska")
    press(dialog, "Spara granskningsblad …")
    assert "Kryssa i det språk" in said(dialog)
    assert not path.exists()
    tick(dialog, "engelska")
    press(dialog, "Spara granskningsblad …")
    qtbot.waitUntil(path.exists, timeout=20_000)
    press(dialog, "Stäng")

    corrected = f"{criterion.text.texts['ar']} دائما."
    book = load_workbook(path)
    cell_of(book, "texter", key, sheets.CORRECTION).value = corrected
    book.save(path)
    read_in(screen, path, monkeypatch)
    faults: FaultsDialog = opened(screen, FaultsDialog, qtbot)
    assert find(faults, "Fel i arbetsboken", QTreeWidget).topLevelItemCount() == 3
    press(faults, "Stäng")

    for heading, value in (
        (sheets.NAME, READER),
        (sheets.DAY, "2026-05-01"),
        (sheets.BACKGROUND, "arabiska"),
    ):
        cell_of(book, "signatur", PROFILE, heading).value = value
    cell_of(book, "texter", f"{criterion.id}/question", sheets.OK).value = "ja"
    book.save(path)
    read_in(screen, path, monkeypatch)
    found: ImportDialog = opened(screen, ImportDialog, qtbot)
    assert READER in said(found) and corrected in said(found)
    assert "Granskade texter: 2. Rättade: 1." in said(found)
    press(found, "Spara som centrets egen profil (utkast)")
    (own,) = screen.workspace.read(read_own_profiles)
    assert own.status is OwnStatus.DRAFT
    assert own.profile.version.rpartition(".")[0] == shipped.version.rpartition(".")[0]
    assert own.profile.version > shipped.version
    assert own.profile.criterion(criterion.id).text.texts["ar"] == corrected
    assert own.profile.translation_status["ar"] == "draft"
