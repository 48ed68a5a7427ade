"""At the bench, what is brought in speaks for the criterion in hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed
from tests.pictures import photo
from tests.ui.evidence.bringing import drop, wait_for
from tests.ui.finding import find, press, settle
from ui.assessment.page import AssessmentPage
from ui.evidence.page import EvidencePage
from ui.evidence.picture_editor import PictureEditor
from ui.widgets.evidence_strip import COVER, EvidenceStrip
from ui.workspace import Workspace
from validering.bench import read_evidence_of
from validering.evidence_access import CriterionRef
from validering.evidence_reading import EvidenceEntry, read_evidence


@pytest.fixture
def page(workspace: Workspace, case: Assessed, qtbot: QtBot) -> AssessmentPage:
    made = AssessmentPage(workspace, case.case_id)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def strip_of(page: AssessmentPage) -> EvidenceStrip:
    strip = page.findChild(EvidenceStrip)
    assert strip is not None
    return strip


def entries(case: Assessed) -> tuple[EvidenceEntry, ...]:
    return case.store.read(read_evidence, case.case_id)


def test_a_dropped_file_speaks_for_the_criterion_in_hand(
    page: AssessmentPage, case: Assessed, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "händer.jpg"
    path.write_bytes(photo())
    strip = strip_of(page)
    assert drop(strip, [path])
    wait_for(strip.intake, qtbot)
    first = CriterionRef(case.case_profile_id, case.module("K1")[0])
    assert entries(case)[0].links == {first}
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "händer")
    assert wanted.args == ["evidence", str(entries(case)[0].id)]


def test_it_asks_at_once_who_else_is_seen_and_leads_to_cover_a_face(
    page: AssessmentPage, case: Assessed, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [tmp_path / "kniv.jpg", tmp_path / "spis.jpg"]
    for path in paths:
        path.write_bytes(photo())
    strip = strip_of(page)
    assert drop(strip, paths)
    wait_for(strip.intake, qtbot)
    assert not strip.persons.visibleRegion().isEmpty()
    press(page, "Ja, visa bilderna …")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "kniv: Täck ansikten …")
    piece = next(each for each in entries(case) if each.title == "kniv")
    assert wanted.args == ["evidence", f"{COVER}{piece.id}"]
    assert not strip.persons.isVisible()
    evidence_page = EvidencePage(page.workspace, case.case_id)
    qtbot.addWidget(evidence_page)
    evidence_page.show()
    assert evidence_page.show_field(wanted.args[1])
    (editor,) = evidence_page.findChildren(PictureEditor)
    qtbot.waitUntil(lambda: editor.canvas.has_image, timeout=10_000)


def test_nobody_else_is_one_press(page: AssessmentPage, case: Assessed, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "kniv.jpg"
    path.write_bytes(photo())
    strip = strip_of(page)
    assert drop(strip, [path])
    wait_for(strip.intake, qtbot)
    press(page, "Nej, ingen annan")
    assert not strip.persons.isVisible()
    assert not entries(case)[0].third_persons_visible


def test_an_observation_is_begun_and_opened(page: AssessmentPage, case: Assessed, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "Skriv en observation för kriteriet")
    (piece,) = entries(case)
    assert wanted.args == ["evidence", str(piece.id)]
    (glimpse,) = case.store.read(read_evidence_of, case.case_profile_id, case.module("K1")[0])
    assert glimpse.id == piece.id
    settle()
    assert find(page, "Underlag utan rubrik").isEnabled()


def test_a_refused_file_is_told_at_the_bench(
    page: AssessmentPage, case: Assessed, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "tom.jpg"
    path.write_bytes(b"")
    press(page, "Lägg till filer som underlag för kriteriet")
    (chooser,) = page.findChildren(QFileDialog)
    chooser.filesSelected.emit([str(path)])
    chooser.close()
    wait_for(strip_of(page).intake, qtbot)
    assert "tom.jpg\u2069: Filen är tom." in strip_of(page).progress.text()
    assert entries(case) == ()


def test_the_way_to_all_evidence(page: AssessmentPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "Visa alla underlag i ärendet")
    assert wanted.args == ["evidence", ""]
