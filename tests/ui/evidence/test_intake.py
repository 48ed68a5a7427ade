"""Files come in by drop, dialog and paste; what cannot be taken is told by name."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QProgressBar
from pytestqt.qtbot import QtBot

from tests.assessing import Assessed
from tests.pictures import box, film, pdf, photo
from tests.ui.evidence.bringing import bring, dialog, drop, entries, said, titles, wait_for
from tests.ui.evidence.conftest import Write
from tests.ui.finding import press, settle
from ui.evidence.page import EvidencePage
from validering import candidates, receipts
from validering.evidence_access import EvidenceKindId
from validering.evidence_storing import read_place
from validering.imports.reading import MB
from validering.terms import ConsentPurpose, HowRead, ProtectionLevel


def test_good_files_of_a_drop_go_in_and_each_bad_one_is_told_by_name(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    bring(
        page,
        qtbot,
        write_file("kök.jpg", photo()),
        write_file("tom.jpg", b""),
        write_file("intyg.pdf", pdf()),
        write_file("tom igen.jpg", b""),
        write_file("cv.docx", b"PK\x03\x04" + bytes(90)),
        write_file("halv.jpg", photo((800, 600))[:4000]),
        write_file("egentligen.pdf", photo()),
    )
    assert titles(page) == ["kök", "intyg", "egentligen"]
    told = page.bar.progress.text().splitlines()
    assert told[0] == "Tillagda filer: 3. Kunde inte läggas till: 4."
    assert [line.split(":")[0] for line in told[1:]] == [
        "• \u2068tom.jpg\u2069, \u2068tom igen.jpg\u2069",
        "• \u2068cv.docx\u2069",
        "• \u2068halv.jpg\u2069",
        "• \u2068egentligen.pdf\u2069",
    ]
    assert "Spara det som PDF" in told[2]
    press(page, "Stäng beskedet om filerna")
    assert page.bar.progress.text() == ""


def test_the_rest_is_left_out_after_cancelling(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    paths = [write_file(f"{number}.jpg", photo()) for number in range(6)]
    assert drop(page, paths)
    settle()
    press(page, "Avbryt inläsningen")
    wait_for(page.bar.intake, qtbot)
    assert len(entries(case)) < 6
    left = 6 - len(entries(case))
    assert f"Lämnade, för du avbröt: {left}." in page.bar.progress.text()


def test_a_large_film_says_how_far_it_has_come_and_can_be_left(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    path = write_file("mjölkning.mp4", film(box(b"free", bytes(24 * MB))))
    bar = page.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    seen: list[float] = []
    bar.valueChanged.connect(lambda value: seen.append(value / bar.maximum()))
    bring(page, qtbot, path)
    assert len({part for part in seen if 0 < part < 1}) > 4
    assert seen == sorted(seen)
    begun: list[float] = []
    page.bar.intake.filled.connect(begun.append)
    page.bar.intake.filled.connect(page.bar.intake.cancel)
    bring(page, qtbot, path)
    assert begun
    assert "Lämnade, för du avbröt: 1." in page.bar.progress.text()
    place = case.store.read(read_place, case.case_id)
    (whole,) = [each.content_id for each in entries(case) if each.content_id]
    since = datetime.min.replace(tzinfo=UTC)
    assert case.store.contents.sweep(case.case_id, place.key, [whole], since) == 0


def test_a_picture_is_pasted(page: EvidencePage, case: Assessed, qtbot: QtBot) -> None:
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(picture)
    page.bar.acts()[1].trigger()
    wait_for(page.bar.intake, qtbot)
    (piece,) = entries(case)
    assert (piece.title, piece.media_type, piece.width) == ("Inklistrad bild", "image/png", 60)


def test_nothing_to_paste_is_said(page: EvidencePage) -> None:
    QGuiApplication.clipboard().setText("bara ord")
    page.bar.acts()[1].trigger()
    assert page.strip.text().startswith("Det finns ingen bild eller fil att klistra in.")


def test_files_are_chosen_in_a_dialog_and_papers_said_to_be_papers(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    path = write_file("intyg.jpg", photo())
    for is_paper in (False, True):
        if is_paper:
            page.bar.acts()[0].trigger()
        else:
            press(page, "Lägg till filer …")
        chooser = dialog(page)
        assert isinstance(chooser, QFileDialog)
        chooser.filesSelected.emit([str(path)])
        chooser.close()
        wait_for(page.bar.intake, qtbot)
        settle()
    assert [piece.kind for piece in entries(case)] == [EvidenceKindId.PHOTO, EvidenceKindId.DOCUMENT]


def test_a_protected_person_is_not_pictured_but_papers_come_in(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    page.workspace.apply(candidates.change_protection, case.case_id, ProtectionLevel.SEKRETESSMARKERING)
    settle()
    assert "Skyddade uppgifter: inga bilder" in said(page)
    path = write_file("bild.jpg", photo())
    bring(page, qtbot, path)
    assert entries(case) == []
    assert "inskannat papper" in page.bar.progress.text()
    page.bar.acts()[0].trigger()
    chooser = dialog(page)
    assert isinstance(chooser, QFileDialog)
    chooser.filesSelected.emit([str(path)])
    wait_for(page.bar.intake, qtbot)
    assert [piece.kind for piece in entries(case)] == [EvidenceKindId.DOCUMENT]


def test_a_photo_from_before_the_protection_is_asked_for_no_printed_words(
    page: EvidencePage, write_file: Write, case: Assessed, qtbot: QtBot
) -> None:
    bring(page, qtbot, write_file("bild.jpg", photo()))
    assert "Står under bilden när den skrivs ut" in said(page)
    page.workspace.apply(candidates.change_protection, case.case_id, ProtectionLevel.SEKRETESSMARKERING)
    settle()
    assert "Står under bilden när den skrivs ut" not in said(page)


def test_pictures_without_consent_lead_to_the_consent(
    page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot
) -> None:
    assert "förrän kandidaten har sagt ja" not in said(page)
    bring(page, qtbot, write_file("bild.jpg", photo()))
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "Till samtycket")
    assert wanted.args == ["intake", "consent_photos"]
    page.workspace.apply(
        receipts.give_consent,
        case.case_id,
        ConsentPurpose.PHOTOS,
        text_version="1",
        text_is_reviewed=True,
        language="ar",
        how_read=HowRead.ALONE,
    )
    settle()
    assert "förrän kandidaten har sagt ja" not in said(page)


def test_thumbnails_stream_in(page: EvidencePage, case: Assessed, write_file: Write, qtbot: QtBot) -> None:
    bring(page, qtbot, *[write_file(f"{number}.jpg", photo()) for number in range(3)])

    def all_there() -> bool:
        shown = [page.list.pieces.index(place).data(Qt.ItemDataRole.DecorationRole) for place in range(3)]
        return all(picture is not None and not picture.isNull() for picture in shown)

    qtbot.waitUntil(all_there)
