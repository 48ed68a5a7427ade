"""Making a backup, trying it and checking the store, by the controls of the screen."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.backups import add_text, filled_store, flip, stick
from tests.ui.finding import cut_texts, find, press, settle, tick, write
from ui.case_list.backup_reminder import BackupReminder
from ui.store_care.screen import StoreCareScreen
from ui.widgets.text_fields import TextField
from ui.workspace import Workspace
from validering.case_list import read_case_list
from validering.storage import backup_log
from validering.storage.backup_places import find_generations
from validering.storage.stores import Store

LONGEST = 20_000


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return filled_store(tmp_path)[0]


@pytest.fixture
def screen(store: Store, workspace: Workspace, qtbot: QtBot) -> StoreCareScreen:
    made = StoreCareScreen(workspace)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def wait(screen: StoreCareScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not screen.workspace.background.is_busy, timeout=LONGEST)
    settle()


def choose_place(screen: StoreCareScreen, place: Path, qtbot: QtBot) -> None:
    write(screen, "Mapp för säkerhetskopior", str(place))
    wait(screen, qtbot)


def back_up(screen: StoreCareScreen, qtbot: QtBot) -> None:
    press(screen, "Säkerhetskopiera nu")
    wait(screen, qtbot)


def test_a_backup_is_made_noted_and_tried(screen: StoreCareScreen, tmp_path: Path, qtbot: QtBot) -> None:
    assert screen.backup.last.text() == "Ingen säkerhetskopia är gjord ännu."
    choose_place(screen, stick(tmp_path), qtbot)
    back_up(screen, qtbot)
    assert screen.strip.kind == "done" and "läst tillbaka och hel: 2 ärenden" in screen.strip.text()
    last = screen.workspace.read(backup_log.last_verified)
    assert last is not None and find_generations(stick(tmp_path))[0].name == last.generation
    assert str(stick(tmp_path)) in screen.backup.last.text()
    press(screen, "Prova återställning nu")
    wait(screen, qtbot)
    assert screen.strip.text() == "Säkerhetskopian är hel. Inget har ändrats."
    assert "2 ärenden, 4 filer" in screen.trying.result.text() and "karin" in screen.trying.result.text()
    assert cut_texts(screen) == []


def test_without_a_folder_the_field_says_what_to_do(screen: StoreCareScreen) -> None:
    press(screen, "Säkerhetskopiera nu")
    field = find(screen, "Mapp för säkerhetskopior", QWidget).parentWidget()
    assert isinstance(field, TextField)
    assert screen.strip.kind == ""
    assert any("Välj först en mapp" in text for text in _texts(field))


def test_a_stick_that_is_not_there_is_told(screen: StoreCareScreen, tmp_path: Path, qtbot: QtBot) -> None:
    choose_place(screen, tmp_path / "borta", qtbot)
    back_up(screen, qtbot)
    assert screen.strip.kind == "error" and "finns inte" in screen.strip.text()
    assert screen.workspace.read(backup_log.last_verified) is None


def test_the_same_disk_is_warned_of(screen: StoreCareScreen, tmp_path: Path, qtbot: QtBot) -> None:
    choose_place(screen, stick(tmp_path), qtbot)
    assert "samma disk" in screen.backup.warning.text() and not screen.backup.warning.isHidden()


def test_a_backup_is_broken_off_by_its_button(screen: StoreCareScreen, tmp_path: Path, qtbot: QtBot) -> None:
    choose_place(screen, stick(tmp_path), qtbot)
    press(screen, "Säkerhetskopiera nu")
    if screen.backup.bar.is_running:
        press(screen.backup, "Avbryt")
    wait(screen, qtbot)
    was_stopped = screen.strip.text().startswith("Avbrutet")
    assert was_stopped == (screen.workspace.read(backup_log.last_verified) is None)
    back_up(screen, qtbot)
    assert screen.strip.kind == "done"


def test_a_damaged_backup_is_told_by_case(screen: StoreCareScreen, tmp_path: Path, qtbot: QtBot) -> None:
    choose_place(screen, stick(tmp_path), qtbot)
    back_up(screen, qtbot)
    generation = find_generations(stick(tmp_path))[0]
    flip(generation.evidence_file(generation.manifest.evidence[0]), 20_000)
    press(screen, "Prova återställning nu")
    wait(screen, qtbot)
    assert screen.strip.kind == "error"
    assert any("2026-000" in text and "skadat" in text for text in _texts(screen.trying))


def test_a_check_finds_a_whole_store_whole_and_a_damaged_one_by_case(
    screen: StoreCareScreen, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    press(screen, "Kontrollera arkivet nu")
    wait(screen, qtbot)
    assert screen.strip.text().startswith("Arkivet är helt: 2 ärenden, 4 filer")
    path = sorted((store.folder / "evidence").glob("*.db"))[0]
    flip(path, path.stat().st_size - 2_000)
    press(screen, "Kontrollera arkivet nu")
    wait(screen, qtbot)
    assert screen.strip.kind == "error"
    assert any("2026-000" in text and path.name in text for text in _texts(screen.check))


def test_a_check_takes_the_backups_along(screen: StoreCareScreen, tmp_path: Path, qtbot: QtBot) -> None:
    choose_place(screen, stick(tmp_path), qtbot)
    back_up(screen, qtbot)
    flip(find_generations(stick(tmp_path))[0].folder / "store.db", 9_000)
    tick(screen, "Kontrollera också säkerhetskopiorna i mappen")
    press(screen, "Kontrollera arkivet nu")
    wait(screen, qtbot)
    assert any("Säkerhetskopian 2026" in text for text in _texts(screen.check))


def test_the_numbers_of_the_rule_are_kept_or_refused(screen: StoreCareScreen) -> None:
    write(screen, "De senaste", "3")
    assert screen.workspace.read(backup_log.read_rule).newest == 3
    write(screen, "De senaste", "0")
    assert screen.workspace.read(backup_log.read_rule).newest == 3


def test_work_goes_on_during_a_backup(
    screen: StoreCareScreen, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    choose_place(screen, stick(tmp_path), qtbot)
    press(screen, "Säkerhetskopiera nu")
    case_id = find_case(store)
    add_text(store, case_id, "under tiden")
    wait(screen, qtbot)
    assert screen.strip.kind == "done"


def test_the_case_list_reminds_until_a_backup_is_made_and_never_in_practice(
    screen: StoreCareScreen, tmp_path: Path, qtbot: QtBot
) -> None:
    reminder = BackupReminder(screen.workspace)
    qtbot.addWidget(reminder)
    reminder.reload()
    assert not reminder.isHidden() and any("Ingen säkerhetskopia" in text for text in _texts(reminder))
    screen.workspace.is_practice = True
    reminder.reload()
    assert reminder.isHidden()
    screen.workspace.is_practice = False
    choose_place(screen, stick(tmp_path), qtbot)
    back_up(screen, qtbot)
    reminder.reload()
    assert reminder.isHidden()


def find_case(store: Store) -> UUID:
    return store.read(read_case_list)[0].case_id


def _texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]
