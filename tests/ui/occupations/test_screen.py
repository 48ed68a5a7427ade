"""Yrkesprofiler: read, printed, out as a workbook and in again, by real controls on a real store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QLabel, QListWidget, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from forms import reading
from forms.workbooks.bundle import bundle_of
from forms.workbooks.reading import read_workbook
from forms.workbooks.writing import write_workbook
from tests.assessing import SECOND, add_second_person
from tests.forms.workbooks.finding import cell_of
from tests.stores import open_again
from tests.ui.finding import cut_texts, everything, find, press, settle, tick, write
from ui.field_paper_dialog import FieldPaperDialog
from ui.file_choosing import FileChooser
from ui.occupations.export_dialog import ExportDialog
from ui.occupations.faults_dialog import FaultsDialog
from ui.occupations.import_dialog import ImportDialog
from ui.occupations.screen import OccupationsScreen
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.own_profiles import IMPORTERS, OwnStatus, read_approved_profiles, read_own_profiles
from validering.profile import SWEDISH
from validering.storage.stores import Store

PROFILE = "VARD-VBT"
Show = Callable[..., OccupationsScreen]
Edit = Callable[[Any], None]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(workspace: Workspace, width: int = 1093) -> OccupationsScreen:
        screen = OccupationsScreen(workspace)
        qtbot.addWidget(screen)
        screen.resize(width, 500)
        screen.show()
        settle()
        return screen

    return shown


@pytest.fixture
def screen(workspace: Workspace, show: Show) -> OccupationsScreen:
    return show(workspace)


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[[Edit], Path]:
    """A workbook of the care assistant, version 2.0.0, as a teacher changed it."""

    def edited(change: Edit) -> Path:
        path = tmp_path / "vard.xlsx"
        write_workbook(bundle_of(PROFILE), path, [SWEDISH, "en"])
        book = load_workbook(path)
        for row in book["profile"].iter_rows(min_row=2):
            if row[0].value == "version":
                row[1].value = "2.0.0"
        change(book)
        book.save(path)
        return path

    return edited


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in everything(widget, QLabel) if label.text()]


def said(widget: QWidget) -> str:
    return "\n".join(texts(widget))


def titles(screen: OccupationsScreen) -> list[str]:
    rows = find(screen, "Yrkesprofiler", QListWidget)
    seen = [rows.item(place) for place in range(rows.count()) if not rows.item(place).isHidden()]
    return [item.text().split("\n")[0] for item in seen]


def pick(screen: OccupationsScreen, start: str) -> None:
    """Choose the first row that begins with these words."""
    rows = find(screen, "Yrkesprofiler", QListWidget)
    place = next(at for at in range(rows.count()) if rows.item(at).text().startswith(start))
    rows.setCurrentRow(place)
    settle()


def opened(screen: OccupationsScreen, kind: type[Any], qtbot: QtBot) -> Any:
    """The dialog of this kind, once slow work is done."""
    qtbot.waitUntil(lambda: bool(everything(screen, kind)), timeout=20_000)
    settle()
    return everything(screen, kind)[0]


def read_in(screen: OccupationsScreen, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FileChooser, "file", lambda *_: path)
    press(screen, "Läs in arbetsbok …")


def test_every_occupation_stands_there_with_whose_it_is_and_its_languages(screen: OccupationsScreen) -> None:
    assert len(titles(screen)) == len(reading.profile_ids())
    rows = find(screen, "Yrkesprofiler", QListWidget)
    cook = next(
        rows.item(at).text() for at in range(rows.count()) if rows.item(at).text().startswith("Kock\n")
    )
    version = reading.read_profile("REST-KOCK").version
    assert f"REST-KOCK {version} · exempel\nStorhushåll och restaurang · " in cook
    assert "språk" in cook
    pick(screen, "Kock")
    facts = said(screen.facts)
    assert "Storhushåll och restaurang" in facts
    assert "arabiska: alla texter finns, utkast" in facts
    assert "K4  Tillagning" in facts


def test_the_list_is_narrowed_by_words_in_any_order(screen: OccupationsScreen) -> None:
    write(screen, "Sök yrke", "kock rest")
    assert titles(screen) == ["Kock"]
    found = screen.list.current()
    assert found is not None and found.profile.id == "REST-KOCK"
    write(screen, "Sök yrke", "finns inte")
    assert titles(screen) == []
    assert not screen.facts.isVisible()
    write(screen, "Sök yrke", "")
    assert len(titles(screen)) == len(reading.profile_ids())


def test_a_profile_is_read_as_a_document_and_a_paper_is_saved(
    screen: OccupationsScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(screen, "Kock")
    press(screen, "Läs som dokument")
    dialog: FieldPaperDialog = opened(screen, FieldPaperDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.preview.page_count() > 3, timeout=20_000)
    target = tmp_path / "kock.pdf"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: target)
    press(dialog, "Spara som PDF …")
    assert target.read_bytes().startswith(b"%PDF")
    assert dialog.strip.text() == "Papperet är sparat."
    qtbot.waitUntil(lambda: not screen.workspace.background.is_busy, timeout=20_000)
    press(dialog, "Stäng")


def test_a_profile_goes_out_as_a_workbook_with_the_ticked_languages(
    screen: OccupationsScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pick(screen, "Vårdbiträde")
    press(screen, "Exportera arbetsbok …")
    dialog: ExportDialog = opened(screen, ExportDialog, qtbot)
    tick(dialog, "arabiska")
    target = tmp_path / "ut.xlsx"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: target)
    press(dialog, "Spara arbetsboken …")
    qtbot.waitUntil(target.is_file, timeout=20_000)
    read = read_workbook(target)
    assert read.profile == bundle_of(PROFILE).profile
    assert {tag for each in read.translations.values() for tag in each} == {"ar", "en"}
    qtbot.waitUntil(lambda: not screen.workspace.background.is_busy, timeout=20_000)


def test_faults_are_told_by_cell_and_marked_in_a_copy(
    screen: OccupationsScreen,
    qtbot: QtBot,
    tmp_path: Path,
    workbook: Callable[[Edit], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(book: Any) -> None:
        cell_of(book, "criteria", first_criterion(), "kind").value = "påhittad"

    read_in(screen, workbook(broken), monkeypatch)
    dialog: FaultsDialog = opened(screen, FaultsDialog, qtbot)
    rows = find(dialog, "Fel i arbetsboken", QTreeWidget)
    row = rows.topLevelItem(0)
    assert row is not None
    assert (row.text(0), row.text(2)) == ("criteria", "kind")
    assert "påhittad" in row.text(3)
    target = tmp_path / "fel.xlsx"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: target)
    press(dialog, "Spara en kopia med felen markerade …")
    marked = load_workbook(target)["criteria"][row.text(1)]
    assert marked.comment is not None and "påhittad" in marked.comment.text
    assert screen.workspace.read(read_own_profiles) == ()


def first_criterion() -> str:
    return str(bundle_of(PROFILE).modules[0].file.criteria[0].id)


def changed(book: Any) -> None:
    cell_of(book, "criteria", first_criterion(), "question::sv").value = "Hur gör ni hos er?"


def test_a_workbook_is_looked_at_kept_and_approved_before_cases_may_choose_it(
    screen: OccupationsScreen,
    qtbot: QtBot,
    workbook: Callable[[Edit], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = screen.workspace.store
    read_in(screen, workbook(changed), monkeypatch)
    dialog: ImportDialog = opened(screen, ImportDialog, qtbot)
    told = said(dialog)
    assert "Jämfört med VARD-VBT" in told
    assert "Efter: Hur gör ni hos er?" in told
    assert "ändrade celler" in told
    module = bundle_of(PROFILE).modules[0].file.id
    assert f"{module} finns också i VARD-USK. De ändras inte" in told
    write(dialog, "Anteckning om profilen", "Skriven av yrkeslärarna i höst")
    press(dialog, "Spara som centrets egen profil (utkast)")
    settle()
    (own,) = store.read(read_own_profiles)
    assert (own.status, own.profile.version, own.profile.status) == (OwnStatus.DRAFT, "2.0.0", "own")
    assert store.read(read_approved_profiles) == ()
    assert "egen profil, utkast" in said(screen.facts)
    assert "Skriven av yrkeslärarna i höst" in said(screen.facts)
    assert reading.read_profile(PROFILE).version != "2.0.0"
    press(screen, "Godkänn profilen")
    (approved,) = store.read(read_approved_profiles)
    assert approved.approved_by == "Karin Ek"
    assert approved.criterion(first_criterion()).question.sv == "Hur gör ni hos er?"
    assert "Godkänd av Karin Ek" in said(screen.facts)
    assert (
        screen.list.list.currentItem().text().split("\n")[1] == "VARD-VBT 2.0.0 · egen, godkänd av Karin Ek"
    )
    press(screen, "Ta ur bruk")
    assert store.read(read_approved_profiles) == ()


def test_a_text_that_promises_what_only_others_give_is_never_kept(
    screen: OccupationsScreen,
    qtbot: QtBot,
    workbook: Callable[[Edit], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def promising(book: Any) -> None:
        cell_of(book, "criteria", first_criterion(), "text::sv").value = "Får betyg i omvårdnad."

    read_in(screen, workbook(promising), monkeypatch)
    dialog: ImportDialog = opened(screen, ImportDialog, qtbot)
    told = said(dialog)
    assert "Det här får inte stå i en yrkesprofil." in told
    assert f"{first_criterion()} text: ”betyg”" in told
    assert not dialog.keep.isEnabled()
    assert screen.workspace.store.read(read_own_profiles) == ()


def test_what_is_written_against_the_rules_is_told_before_the_profile_is_kept(
    screen: OccupationsScreen,
    qtbot: QtBot,
    workbook: Callable[[Edit], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def vague(book: Any) -> None:
        cell_of(book, "criteria", first_criterion(), "text::sv").value = "Det ska göras på ett bra sätt"

    read_in(screen, workbook(vague), monkeypatch)
    dialog: ImportDialog = opened(screen, ImportDialog, qtbot)
    told = said(dialog)
    assert "3 texter att se över" in told
    assert f"{first_criterion()} text: " in told and "”bra”" in told
    assert dialog.keep.isEnabled()


def test_the_same_version_twice_is_refused_in_words(
    screen: OccupationsScreen,
    qtbot: QtBot,
    workbook: Callable[[Edit], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read_in(screen, workbook(changed), monkeypatch)
    press(opened(screen, ImportDialog, qtbot), "Spara som centrets egen profil (utkast)")
    qtbot.waitUntil(lambda: not everything(screen, ImportDialog))

    def otherwise(book: Any) -> None:
        cell_of(book, "criteria", first_criterion(), "question::sv").value = "Hur gör du då?"

    read_in(screen, workbook(otherwise), monkeypatch)
    dialog: ImportDialog = opened(screen, ImportDialog, qtbot)
    assert "Före: Hur gör ni hos er?" in said(dialog)
    press(dialog, "Spara som centrets egen profil (utkast)")
    assert "Höj versionen" in dialog.strip.text()
    assert len(screen.workspace.read(read_own_profiles)) == 1


def test_an_own_profile_goes_out_as_the_workbook_it_came_from(
    screen: OccupationsScreen,
    qtbot: QtBot,
    tmp_path: Path,
    workbook: Callable[[Edit], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    came = workbook(changed)
    bundle = read_workbook(came)
    read_in(screen, came, monkeypatch)
    press(opened(screen, ImportDialog, qtbot), "Spara som centrets egen profil (utkast)")
    press(screen, "Exportera arbetsbok …")
    target = tmp_path / "ut.xlsx"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: target)
    press(opened(screen, ExportDialog, qtbot), "Spara arbetsboken …")
    qtbot.waitUntil(target.is_file, timeout=20_000)
    assert read_workbook(target) == bundle
    qtbot.waitUntil(lambda: not screen.workspace.background.is_busy, timeout=20_000)


@pytest.mark.parametrize("role", list(StaffRole))
def test_everybody_reads_and_the_roles_change(store: Store, show: Show, role: StaffRole) -> None:
    add_second_person(store, role)
    other = Workspace(open_again(store, SECOND), reading)
    screen = show(other)
    assert len(titles(screen)) == len(reading.profile_ids())
    assert screen.read_in.isVisible() is (role in IMPORTERS)
    other.background.stop()
    other.store.close()


@pytest.mark.parametrize("width", [1093, 640])
def test_nothing_is_cut(workspace: Workspace, show: Show, width: int) -> None:
    assert cut_texts(show(workspace, width)) == []
