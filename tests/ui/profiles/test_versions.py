"""Own profiles, newer versions and papers on the page of occupations, by real controls on a real store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton

from exports.pdf.reading import text_in_reading_order
from forms import reading
from tests.assessing import Assessed
from tests.opened import open_portfolio_case, ready_to_register, sign_in_as
from tests.ui.finding import everything, find, press, settle
from tests.ui.profiles.test_page import texts
from ui.field_paper_dialog import FieldPaperDialog
from ui.file_choosing import FileChooser
from ui.profiles.compare_dialog import CompareDialog
from ui.profiles.page import ProfilesPage
from ui.workspace import Workspace
from validering import cases, own_profiles, profiles
from validering.acting import StaffRole
from validering.profile import Translated
from validering.storage.stores import Store

Show = Callable[..., ProfilesPage]


@pytest.fixture
def show(qtbot: Any) -> Show:
    def shown(workspace: Workspace, case_id: UUID) -> ProfilesPage:
        page = ProfilesPage(workspace, case_id)
        qtbot.addWidget(page)
        page.resize(880, 470)
        page.show()
        settle()
        return page

    return shown


@pytest.fixture
def case_id(store: Store) -> UUID:
    made = open_portfolio_case(store, "Samira Haddad")
    ready_to_register(store, made)
    return made


def test_an_approved_profile_of_the_centre_is_offered_beside_the_shipped_and_a_draft_never(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    drafts = [
        reading.read_profile("REST-KOCK").model_copy(update={"version": version, "status": "own"})
        for version in ("2.0.0", "3.0.0")
    ]
    made = [store.apply(own_profiles.add_own_profile, each, each.version).new_id for each in drafts]
    assert made[0] is not None
    store.apply(own_profiles.approve_own_profile, made[0])
    page = show(workspace, case_id)
    press(page, "Välj yrke")
    rows = find(page, "Yrken att välja bland", QListWidget)
    cooks = [at for at in range(rows.count()) if rows.item(at).text().startswith("Kock\n")]
    said = [rows.item(at).text() for at in cooks]
    assert len(said) == 2 and "3.0.0" not in "".join(said)
    assert "centrets egen profil 2.0.0. Godkänd av Karin Ek" in said[1]
    rows.setCurrentRow(cooks[1])
    settle()
    press(page, "Välj yrket")
    (view,) = store.read(profiles.read_chosen_profiles, case_id)
    assert (view.profile.version, view.profile.status) == ("2.0.0", "own")
    assert view.profile.approved_by == "Karin Ek"
    assert "centrets egen profil" in texts(page)


def test_a_newer_version_is_told_compared_and_added_beside_the_old_one(
    store: Store, workspace: Workspace, case: Assessed, show: Show
) -> None:
    old = case.profile
    first = old.modules[0].criteria[0]
    other = first.model_copy(update={"text": Translated.of("Tvättar händerna i en minut.")})
    module = old.modules[0].model_copy(update={"criteria": (other, *old.modules[0].criteria[1:])})
    new = old.model_copy(update={"version": "2.0.0", "status": "own", "modules": (module, *old.modules[1:])})
    made = store.apply(own_profiles.add_own_profile, new, "{}").new_id
    assert made is not None
    page = show(workspace, case.case_id)
    assert not any("version 2.0.0 finns" in text for text in texts(page))
    workspace.apply(own_profiles.approve_own_profile, made)
    settle()
    page = show(workspace, case.case_id)
    line = next(text for text in texts(page) if "version 2.0.0 finns" in text)
    assert f"Ärendet behåller version {old.version}." in line and "Godkänd av Karin Ek" in line
    press(page, "Jämför versionerna")
    (dialog,) = everything(page, CompareDialog)
    said = texts(dialog)
    assert "1 ändrat kriterium" in said
    assert first.text.sv in said and "Tvättar händerna i en minut." in said
    press(dialog, "Stäng")
    press(page, "Lägg till den nya versionen")
    views = store.read(profiles.read_chosen_profiles, case.case_id)
    assert [view.profile.version for view in views] == [old.version, "2.0.0"]
    assert not any("version 2.0.0 finns" in text for text in texts(page))
    assert {f"Kock, version {old.version}", "Kock, version 2.0.0"} <= set(texts(page))


def test_a_newer_version_is_looked_at_and_not_added_by_who_may_not_choose(
    store: Store, case_id: UUID, show: Show
) -> None:
    kock = reading.read_profile("REST-KOCK")
    store.apply(profiles.choose_profile, case_id, kock.model_copy(update={"version": "1.0.0"}))
    reader = Workspace(sign_in_as(store, StaffRole.QUALITY_ASSURER), reading)
    page = show(reader, case_id)
    names = {button.accessibleName() for button in everything(page, QPushButton)}
    assert "Jämför versionerna" in names and "Lägg till den nya versionen" not in names
    reader.background.stop()
    reader.store.close()


def test_papers_of_the_frozen_profile_carry_the_number_of_the_case_and_no_name(
    workspace: Workspace, case: Assessed, show: Show, qtbot: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    page = show(workspace, case.case_id)
    press(page, "Skriv ut papper …")
    (dialog,) = everything(page, FieldPaperDialog)
    assert find(dialog, "Språk bredvid svenskan", QComboBox).currentText() == "arabiska"
    qtbot.waitUntil(lambda: dialog.preview.page_count() > 2, timeout=20_000)
    target = tmp_path / "blankett.pdf"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: target)
    press(dialog, "Spara som PDF …")
    text = "\n".join(said for _tag, said in text_in_reading_order(target.read_bytes()))
    number = workspace.read(cases.read_case, case.case_id).case_no
    assert number in text and "Bedömningsblankett" in text
    assert "Rim" not in text and "Haddad" not in text
    qtbot.waitUntil(lambda: not workspace.background.is_busy, timeout=20_000)
    press(dialog, "Stäng")
