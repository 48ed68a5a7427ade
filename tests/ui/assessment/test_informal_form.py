"""What a person in the trade said is written beside the session, and stands on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from PySide6.QtWidgets import QWidget

from exports.credentials.copying import record_of
from exports.pdf.checking import faults
from tests.assessing import Assessed
from tests.exports.printed import lines, paper_for, portfolio_of, printed
from tests.portfolios import protect
from tests.ui.finding import choose, everything, press, settle, tick, write
from ui.assessment.page import AssessmentPage
from ui.workspace import Workspace
from validering.errors import UserError
from validering.informal_meetings import change_informal_meeting, read_informal_meeting
from validering.print_choices import PrintPart, usual_parts
from validering.sessions import change_session, read_sessions, remove_session
from validering.terms import CopyFor, DocumentKind, EntryLevel, InterpreterMode, SessionKind

TOPICS = "Hur en dag ser ut, scheman och vilka maskiner som används."


@pytest.fixture
def page(case: Assessed, workspace: Workspace) -> Iterator[AssessmentPage]:
    made = AssessmentPage(workspace, case.case_id)
    made.resize(1180, 640)
    made.show()
    settle()
    yield made
    made.close()


def names(page: QWidget) -> set[str]:
    return {each.accessibleName() for each in everything(page, QWidget)}


def write_meeting(page: AssessmentPage) -> None:
    press(page, "Nytt möte")
    choose(page, "Slag", "Möte med dörröppnare")
    write(page, "Dag", "2026-09-05")
    choose(page, "Tolk eller språkstöd", "Tolk på telefon")
    write(page, "Dörröppnarens namn", "Bo Ström")
    write(page, "Dörröppnarens yrke", "kock")
    write(page, "År i yrket", "22")
    write(page, "Dörröppnarens arbetsplats", "Köket vid sjön")
    write(page, "Vad ni talade om", TOPICS)
    choose(page, "Ungefär på vilken nivå", "Börja med handledning")
    write(page, "Antal kontakter som erbjöds", "2")
    write(page, "Kontakternas namn", "Eva på Kajen")
    write(page, "Nästa steg", "Ringer Eva på måndag.")
    settle()


def test_a_meeting_is_written_and_printed_on_a_page_of_its_own(page: AssessmentPage, case: Assessed) -> None:
    write_meeting(page)
    shown = portfolio_of(case.store, case.case_id, language="ar")
    pdf = printed(shown)
    assert faults(pdf) == []
    read = "\n".join(lines(pdf, "sv"))
    for words in (
        "räknas inte i resultatet",
        "5 september 2026",
        "Bo Ström, kock, 22 år i yrket, Köket vid sjön",
        TOPICS,
        "går att börja med handledning",
        "Personen i yrket erbjöd 2 kontakter.",
        "Ringer Eva på måndag.",
    ):
        assert words in read, words
    assert "Kajen" not in read
    assert "ليس تقييمًا ولا يُحسب في النتيجة" in "\n".join(lines(pdf, "ar"))
    pages = [each.get_textpage().get_text_bounded() for each in pypdfium2.PdfDocument(pdf)]
    (own,) = (text for text in pages if "Bo Ström" in text)
    assert own.startswith("Möte med en person i yrket") and "Så kontrollerar du" not in own


def test_contacts_are_named_on_paper_only_with_their_yes(page: AssessmentPage, case: Assessed) -> None:
    write_meeting(page)
    tick(page, "Kontakterna har sagt ja till att deras namn står på pappret")
    assert "Kontakter: Eva på Kajen" in "\n".join(lines(printed(portfolio_of(case.store, case.case_id))))
    write(page, "Kontakternas namn", "")
    write(page, "Kontakternas namn", "Någon annan")
    assert "Någon annan" not in "\n".join(lines(printed(portfolio_of(case.store, case.case_id))))
    tick(page, "Kontakterna har sagt ja till att deras namn står på pappret")
    protect(case.store, case.case_id)
    assert "Någon annan" not in "\n".join(lines(printed(portfolio_of(case.store, case.case_id))))


def test_the_record_says_what_the_page_says(page: AssessmentPage, case: Assessed) -> None:
    write_meeting(page)
    shown = portfolio_of(case.store, case.case_id)
    (meeting,) = record_of(shown, paper_for(shown)).informal_meetings or ()
    assert (meeting.door_opener, meeting.trade_years, meeting.contacts_offered) == ("Bo Ström", 22, 2)
    assert (meeting.entry_level, meeting.topics) == (EntryLevel.TRAINEE, TOPICS)
    without = portfolio_of(case.store, case.case_id, parts=shown.choices.parts - {PrintPart.INFORMAL_MEETING})
    assert record_of(without, paper_for(without)).informal_meetings is None
    assert "Bo Ström" not in "\n".join(lines(printed(without)))
    assert PrintPart.INFORMAL_MEETING not in usual_parts(DocumentKind.MERIT_PORTFOLIO, CopyFor.EMPLOYER)


def test_a_protected_persons_page_has_neither_name_nor_workplace(
    page: AssessmentPage, case: Assessed
) -> None:
    write_meeting(page)
    protect(case.store, case.case_id)
    read = "\n".join(lines(printed(portfolio_of(case.store, case.case_id))))
    assert "En person i yrket, kock, 22 år i yrket" in read
    assert "Ström" not in read and "sjön" not in read


def test_the_fields_are_there_for_such_a_meeting_alone(page: AssessmentPage, case: Assessed) -> None:
    press(page, "Om mötet")
    assert "Dörröppnarens namn" not in names(page)
    choose(page, "Slag", "Möte med dörröppnare")
    settle()
    assert "Dörröppnarens namn" in names(page)


def test_an_emptied_meeting_can_be_removed_and_another_kind_takes_none(case: Assessed) -> None:
    store = case.store
    with pytest.raises(UserError) as refused:
        store.apply(change_informal_meeting, case.session_id, topics="x")
    assert refused.value.code == "session_no_meeting"
    store.apply(change_session, case.session_id, kind=SessionKind.INFORMAL_MEETING)
    store.apply(change_informal_meeting, case.session_id, door_opener="Bo", trade_years=3)
    with pytest.raises(UserError) as used:
        store.apply(remove_session, case.session_id)
    assert used.value.code == "session_is_used"
    store.apply(change_informal_meeting, case.session_id, door_opener="", trade_years=None)
    assert store.read(read_informal_meeting, case.session_id) is None
    store.apply(remove_session, case.session_id)
    assert case.session_id not in {each.id for each in store.read(read_sessions, case.case_id)}


def test_a_meeting_with_interpreter_says_so(page: AssessmentPage, case: Assessed) -> None:
    write_meeting(page)
    (view,) = (each for each in case.store.read(read_sessions, case.case_id) if each.id != case.session_id)
    assert view.interpreter_mode is InterpreterMode.PHONE
    assert "Med tolk på telefon" in lines(printed(portfolio_of(case.store, case.case_id)))
