"""A letter that cannot be printed: warned of where it is typed, asked about before the paper is made."""

from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exports.letters import Unprintable
from exports.pdf.reading import text_in_reading_order
from tests import portfolios
from tests.ui.finding import find, press, settle
from ui.document_making import issued_bytes
from ui.documents.letter_note import LetterNote
from ui.documents.page import DocumentsPage
from ui.widgets.fields import LongTextField, TextField
from ui.workspace import Workspace
from validering.documents import read_documents
from validering.mapping import change_mapping

PAN = "\U0001f373"


def test_the_field_and_the_letter_are_named(qtbot: QtBot) -> None:
    note = LetterNote()
    qtbot.addWidget(note)
    name = Unprintable("name", f"Rim {PAN}", (PAN,), is_free=False)
    free = Unprintable(
        "comment", f"Det var en lång och fin dag {PAN} i köket på skolan", (PAN,), is_free=True
    )
    assert note.show_texts((name, free))
    note.show()
    settle()
    said = note.words.text()
    assert f"{PAN} (U+1F373) i namnet" in said and "i kommentaren till resultatet" in said
    assert "ändras bara där den är skriven" in said
    with qtbot.waitSignal(note.left_out):
        press(note, "Lämna bort tecknen ur fritexten")
    assert note.leaves_out
    assert not note.show_texts(())
    assert note.isHidden()


def test_a_name_is_never_offered_to_lose_a_letter(qtbot: QtBot) -> None:
    note = LetterNote()
    qtbot.addWidget(note)
    note.show_texts((Unprintable("name", f"Rim {PAN}", (PAN,), is_free=False),))
    note.show()
    assert not note.leave_out.isVisible()


def test_it_is_warned_of_where_it_is_typed(qtbot: QtBot) -> None:
    for field in (TextField(), LongTextField()):
        qtbot.addWidget(field)
        field.set_label("Text")
        field.show()
        field.edit.setFocus()
        assert field.letter_warning() == ""
        QTest.keyClicks(find(field, "Text"), "Kock")
        assert field.letter_warning() == ""
        field.edit.insert(PAN) if isinstance(field, TextField) else field.edit.insertPlainText(PAN)
        assert field.letter_warning().startswith(f"Kan inte skrivas ut i dokument: {PAN}.")
        field.set_value("أمينة ქართული", force=True)
        assert field.letter_warning() == ""


def test_a_passphrase_is_never_shown_in_a_warning(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    field.set_secret(True)
    field.edit.insert(PAN)
    assert field.letter_warning() == ""


def test_the_paper_is_made_once_the_letters_are_left_out(workspace: Workspace, qtbot: QtBot) -> None:
    case_id = portfolios.described_case(workspace.store)
    workspace.apply(change_mapping, case_id, presentation_sv=f"Jag lagar mat {PAN} till många.")
    page = DocumentsPage(workspace, case_id)
    qtbot.addWidget(page)
    page.resize(893, 520)
    page.show()
    settle()
    said = page.letters.words.text()
    assert f"{PAN} (U+1F373) i den egna presentationen" in said
    assert not page.issue.isEnabled() and not page.print.isEnabled()
    press(page, "Lämna bort tecknen ur fritexten")
    qtbot.waitUntil(lambda: page.print.isEnabled(), timeout=20_000)
    press(page, "Utfärda")
    qtbot.waitUntil(lambda: len(page.workspace.read(read_documents, case_id)) == 1, timeout=20_000)
    (entry,) = page.workspace.read(read_documents, case_id)
    words = " ".join(text for _, text in text_in_reading_order(issued_bytes(workspace.store, case_id, entry)))
    assert "Jag lagar mat till många." in words and PAN not in words
