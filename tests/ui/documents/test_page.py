"""The page of documents through its real controls: choosing, looking, issuing, ending, handing over."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests import portfolios
from tests.ui.finding import choose, everything, find, press, settle, write
from ui.document_making import page_count
from ui.documents.page import DocumentsPage
from ui.file_choosing import FileChooser
from ui.workspace import Workspace
from validering import candidates, documents
from validering.documents import DocumentEntry
from validering.print_choices import PrintPart
from validering.seeing import PAGES
from validering.terms import CopyFor, DocumentKind, DocumentStatus, ProtectionLevel


def shown(workspace: Workspace, case_id: UUID, qtbot: QtBot) -> DocumentsPage:
    made = DocumentsPage(workspace, case_id)
    qtbot.addWidget(made)
    made.resize(893, 520)
    made.show()
    settle()
    drawn(made, qtbot)
    return made


def drawn(page: DocumentsPage, qtbot: QtBot) -> None:
    """Wait until the pages of what was chosen are on the screen."""
    qtbot.waitUntil(
        lambda: not page.workspace.background.is_busy and page.preview.page_count() > 0, timeout=20_000
    )


@pytest.fixture
def case_id(workspace: Workspace) -> UUID:
    return portfolios.described_case(workspace.store)


@pytest.fixture
def page(workspace: Workspace, case_id: UUID, qtbot: QtBot) -> DocumentsPage:
    return shown(workspace, case_id, qtbot)


def entries(page: DocumentsPage) -> tuple[DocumentEntry, ...]:
    return page.workspace.read(documents.read_documents, page.case_id)


def issued(page: DocumentsPage, qtbot: QtBot) -> DocumentEntry:
    before = len(entries(page))
    press(page, "Utfärda")
    qtbot.waitUntil(lambda: len(entries(page)) > before, timeout=20_000)
    settle()
    return entries(page)[0]


def words_of(page: DocumentsPage) -> str:
    """What the pages on the screen say to a screen reader."""
    sheets = [each for each in everything(page, QWidget) if each.objectName() == "paper_page"]
    return "\n".join(each.accessibleDescription() for each in sheets)


def test_the_page_opens_with_a_draft_in_the_candidates_language(page: DocumentsPage) -> None:
    assert page.form.choices().language == "ar"
    text = words_of(page)
    assert "Amina Farah" in text and "Utkast, inte utfärdat" in text
    assert "الخبرة" in text or "ةربخلا" in text


def test_a_choice_is_seen_on_paper_at_once(page: DocumentsPage, qtbot: QtBot) -> None:
    choose(page, "Språk", "Bara svenska")
    drawn(page, qtbot)
    find(page, "Utbildning", QAbstractButton).click()
    drawn(page, qtbot)
    qtbot.waitUntil(lambda: "Grundskola" not in words_of(page), timeout=20_000)
    assert PrintPart.EDUCATION not in page.form.choices().parts


def test_an_employers_copy_begins_without_what_the_candidate_did_not_choose(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    assert page.form.choices().experience_details
    choose(page, "Exemplar för", "Arbetsgivare")
    drawn(page, qtbot)
    choices = page.form.choices()
    assert choices.copy_for is CopyFor.EMPLOYER and not choices.experience_details
    assert PrintPart.SUPPLEMENT not in choices.parts


def test_what_stands_in_the_way_is_said_and_nothing_can_be_issued(page: DocumentsPage, qtbot: QtBot) -> None:
    choose(page, "Slag av dokument", "Kompetensintyg")
    drawn(page, qtbot)
    assert not find(page, "Utfärda", QAbstractButton).isEnabled()
    links: list[QAbstractButton] = find(page, "Kan inte utfärdas än").findChildren(QAbstractButton)
    wanted: list[tuple[str, str]] = []
    page.page_wanted.connect(lambda *place: wanted.append(place))
    next(link for link in links if link.isVisible()).click()
    assert wanted and wanted[0][0] in PAGES and page.missing.isVisible()
    assert find(page, "Spara som fil", QAbstractButton).isEnabled()


def test_issuing_gives_a_number_and_a_place_in_the_register(page: DocumentsPage, qtbot: QtBot) -> None:
    entry = issued(page, qtbot)
    assert entry.number in page.strip.text()
    assert (entry.kind, entry.language, entry.version) == (DocumentKind.MERIT_PORTFOLIO, "ar", 1)
    assert page.tabs.tabText(1) == "Utfärdade (1)"
    press(page, f"Visa {entry.number} version 1")
    qtbot.waitUntil(lambda: entry.number in words_of(page), timeout=20_000)


def test_a_document_is_saved_without_the_name_of_a_person(
    page: DocumentsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = issued(page, qtbot)
    offered: list[str] = []

    def answer(_parent: QWidget, _title: str, name: str, _kinds: str) -> Path:
        offered.append(name)
        return tmp_path / name

    monkeypatch.setattr(FileChooser, "where_to_save", answer)
    press(page, f"Spara som fil {entry.number} version 1")
    assert offered == ["2026-0001-A-01-1-merit-portfolio-ar.pdf"]
    saved = (tmp_path / offered[0]).read_bytes()
    assert page_count(saved) == entry.pages


def test_a_file_that_cannot_be_written_is_told(
    page: DocumentsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", "utf-8")
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: blocked / "inside.pdf")
    press(page, "Spara som fil")
    assert "kunde inte sparas" in page.strip.text()


def test_revoking_takes_a_reason(page: DocumentsPage, qtbot: QtBot) -> None:
    entry = issued(page, qtbot)
    press(page, f"Återkalla {entry.number} version 1")
    press(page, "Återkalla dokumentet")
    assert "Skriv varför" in page.strip.text()
    write(page, "Varför dokumentet återkallas", "Fel person.")
    press(page, "Återkalla dokumentet")
    assert entries(page)[0].status is DocumentStatus.REVOKED
    names = {each.accessibleName() for each in everything(page, QAbstractButton)}
    assert f"Ersätt {entry.number} version 1" not in names


def test_replacing_gives_the_next_version_with_the_same_choices(page: DocumentsPage, qtbot: QtBot) -> None:
    entry = issued(page, qtbot)
    press(page, f"Ersätt {entry.number} version 1")
    write(page, "Varför dokumentet ersätts", "Namnet var felstavat.")
    press(page, "Ersätt med en ny version")
    qtbot.waitUntil(lambda: len(entries(page)) == 2, timeout=20_000)
    new, old = entries(page)
    assert (new.version, new.choices) == (2, entry.choices)
    assert (old.status, old.reason) == (DocumentStatus.REPLACED, "Namnet var felstavat.")


def test_handing_over_is_one_form(page: DocumentsPage, qtbot: QtBot) -> None:
    entry = issued(page, qtbot)
    press(page, f"Lämna över {entry.number} version 1")
    assert find(page, "Förklarat av", QLineEdit).text() == "Karin Ek"
    write(page, "Vilka exemplar, och till vem", "Två till Amina.")
    assert find(page, "Vilka exemplar, och till vem", QPlainTextEdit)
    find(page, "Kandidaten vill att centrumet sparar en kopia", QAbstractButton).click()
    press(page, "Anteckna överlämnandet")
    given = entries(page)[0].hand_overs[0]
    assert (given.explained_in, given.copies, given.keep_copy_at_centre) == ("ar", "Två till Amina.", True)
    said = " ".join(label.text() for label in everything(page.register, QLabel))
    assert "Två till Amina. Centrumet sparar en kopia, som kandidaten vill." in said


def test_a_document_from_before_the_protection_is_told_but_not_kept(
    page: DocumentsPage, qtbot: QtBot
) -> None:
    entry = issued(page, qtbot)
    page.workspace.apply(candidates.change_protection, page.case_id, ProtectionLevel.SEKRETESSMARKERING)
    settle()
    said = " ".join(label.text() for label in everything(page.register, QLabel))
    assert "finns inte kvar här sedan 2026-09-01" in said
    offered = {button.accessibleName() for button in everything(page.register, QAbstractButton)}
    assert f"Ersätt {entry.number} version 1" in offered
    assert f"Visa {entry.number} version 1" not in offered


def test_a_protected_person_is_an_alias_and_the_paper_is_offered_once(
    workspace: Workspace, case_id: UUID, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    portfolios.protect(workspace.store, case_id)
    page = shown(workspace, case_id, qtbot)
    assert "Farah" not in words_of(page)
    write(page, "Kandidatens riktiga namn på pappret", "Amina Farah")
    drawn(page, qtbot)
    qtbot.waitUntil(lambda: "Amina Farah" in words_of(page), timeout=20_000)
    saved = tmp_path / "saved.pdf"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: saved)
    entry = issued(page, qtbot)
    qtbot.waitUntil(saved.exists, timeout=20_000)
    assert entry.content_id is None
    assert page.form.handed_name() is None


def test_everything_fits_a_small_window_and_has_a_name(page: DocumentsPage) -> None:
    assert page.minimumSizeHint().width() <= 893
    assert page.minimumSizeHint().height() <= 520
    unnamed = [
        each for each in everything(page, QAbstractButton) if not each.accessibleName() and not each.text()
    ]
    assert [each for each in unnamed if "Scroll" not in type(each.parent()).__name__] == []
