"""A photo of the centre's own takes the place of a drawn picture, wherever the task is asked."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from exports.field_papers.kinds import FieldPaper
from forms import reading
from tests.assessing import SECOND, add_second_person, open_assessed_case
from tests.exports.printed import NOW
from tests.stores import open_again
from tests.ui.finding import cut_texts, everything, find, press, settle
from ui.candidate_view.candidate_window import CandidateWindow
from ui.field_paper_making import make_field_paper
from ui.file_choosing import FileChooser
from ui.occupations.pictures_dialog import PicturesDialog
from ui.occupations.screen import OccupationsScreen
from ui.task_picture import TaskPicture, own_pictures
from ui.workspace import Workspace
from validering.acting import StaffRole
from validering.settings import WRITERS
from validering.storage.stores import Store
from validering.task_pictures import LARGEST_PICTURE, read_task_picture

TASK, SAID = "KOK-K1.T2", "Mäta temperaturer och skriva upp dem"
CHANGE = f"Byt bild … Uppgiften: {SAID}"
RESET = f"Tillbaka till programmets bild Uppgiften: {SAID}"


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> PicturesDialog:
    return opened(workspace, qtbot)


def opened(workspace: Workspace, qtbot: QtBot) -> PicturesDialog:
    shown = PicturesDialog(workspace, reading.read_profile("REST-BITR"))
    qtbot.addWidget(shown)
    shown.show()
    settle()
    return shown


def middle_of(picture: TaskPicture) -> str:
    image = picture.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


@pytest.fixture
def photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A large photo of one colour, which names its maker; it is what the file dialog answers."""
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Amina Farah")
    path = tmp_path / "photo.png"
    Image.new("RGB", (1800, 1200), "#204060").save(path, pnginfo=told)
    monkeypatch.setattr(FileChooser, "file", lambda *_: path)
    return path


def test_a_photo_is_kept_small_and_bare_and_the_drawn_one_comes_back(
    workspace: Workspace, dialog: PicturesDialog, photo: Path
) -> None:
    assert RESET not in {button.accessibleName() for button in everything(dialog, QPushButton)}
    press(dialog, CHANGE)
    kept = workspace.read(read_task_picture, TASK)
    assert kept is not None and len(kept) <= LARGEST_PICTURE and b"Amina" not in kept
    with Image.open(BytesIO(kept)) as shown:
        assert shown.format == "PNG" and max(shown.size) == 480 and not shown.info
    assert middle_of(find(dialog, SAID, TaskPicture)) == "#204060"
    assert photo.exists()
    press(dialog, RESET)
    assert workspace.read(read_task_picture, TASK) is None
    assert middle_of(find(dialog, SAID, TaskPicture)) != "#204060"


def test_the_photo_is_where_the_question_is_asked_and_on_paper(
    store: Store, workspace: Workspace, dialog: PicturesDialog, photo: Path, qtbot: QtBot
) -> None:
    Image.effect_noise((900, 900), 60).convert("RGB").save(photo)
    press(dialog, CHANGE)
    case = open_assessed_case(store)
    window = CandidateWindow(workspace, case.case_id)
    qtbot.addWidget(window)
    window.show()
    window.open_part("rating")
    window.rating.go_on()
    window.speak("sv")
    window.skip()
    settle()
    colours = find(window, SAID, TaskPicture).grab().toImage()
    assert colours.pixelColor(30, 30) != colours.pixelColor(31, 31)
    profile = reading.read_profile("REST-BITR")
    own = own_pictures(workspace, profile)
    assert set(own) == {TASK}
    drawn = make_field_paper(FieldPaper.SELF_RATING, profile, printed_at=NOW)
    with_photo = make_field_paper(FieldPaper.SELF_RATING, profile, printed_at=NOW, pictures=own)
    assert b"/Subtype /Image" not in drawn and b"/Subtype /Image" in with_photo


@pytest.mark.parametrize("content", [b"hej", b"\x89PNG\r\n\x1a\nhalv"])
def test_a_file_that_is_no_picture_is_refused(
    workspace: Workspace, dialog: PicturesDialog, photo: Path, content: bytes
) -> None:
    photo.write_bytes(content)
    press(dialog, CHANGE)
    assert "kan inte läsas som en bild" in dialog.strip.text()
    assert workspace.read(read_task_picture, TASK) is None


@pytest.mark.parametrize("role", list(StaffRole))
def test_everybody_sees_them_and_the_centre_changes_them(store: Store, qtbot: QtBot, role: StaffRole) -> None:
    add_second_person(store, role)
    other = Workspace(open_again(store, SECOND), reading)
    names = {button.accessibleName() for button in everything(opened(other, qtbot), QPushButton)}
    assert (CHANGE in names) is (role in WRITERS)
    other.background.stop()
    other.store.close()


def test_it_opens_from_the_list_of_occupations_and_nothing_is_cut(workspace: Workspace, qtbot: QtBot) -> None:
    screen = OccupationsScreen(workspace)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    press(screen, "Bilder till frågorna …")
    (dialog,) = screen.findChildren(PicturesDialog)
    assert cut_texts(dialog) == []
    told = [label.text() for label in everything(dialog, QLabel)]
    tasks = [task for module in dialog._profile.modules for task in module.tasks]
    assert told.count("Ingen bild") == len([task for task in tasks if task.pictogram is None])
    assert {task.question.sv for task in tasks} <= set(told)
    press(dialog, "Stäng")
