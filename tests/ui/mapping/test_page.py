"""The mapping page: real controls found by name, on a real store."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import sign_in_as
from tests.stores import PASSPHRASE, SIGN_IN_NAME
from tests.ui.finding import choose, everything, find, leave, press, settle, tick, write
from ui.mapping.page import MappingPage
from ui.widgets.field import Field
from ui.workspace import Workspace
from validering import (
    cases,
    competence,
    drafts,
    earlier_mappings,
    education,
    evidence,
    experience,
    languages,
    licences,
    mapping,
    work_swedish,
)
from validering.acting import StaffRole
from validering.evidence_access import EvidenceKindId
from validering.partial_dates import PartialDate
from validering.storage.stores import Store, open_store
from validering.terms import Cefr, DatePrecision, ExperienceKind, PaperStatus, Product, SfiPath, ValidInSweden
from validering.work_swedish import WorkSituation

Show = Callable[..., MappingPage]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def come_back(store: Store, case_id: UUID) -> UUID:
    person = store.read(cases.read_case, case_id).candidate_id
    change = store.apply(cases.open_case, products=[Product.MERIT_PORTFOLIO], returning=person)
    assert change.new_id is not None
    return change.new_id


def test_an_experience_is_written_in_two_languages(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    page = show(workspace, case_id, "experience")
    press(page, "Lägg till erfarenhet")
    write(page, "Yrke eller sysselsättning (arabiska)", "طباخة")
    write(page, "Yrke eller sysselsättning (svenska)", "Kock")
    choose(page, "Slags arbete", "Familjens företag eller jordbruk")
    write(page, "Började: år", "2012")
    tick(page, "Började: ungefär")
    write(page, "Slutade: år", "2019")
    choose(page, "Svenskan är skriven av", "Tolk")
    write(page, "Vad gjorde du? (arabiska)", "أطبخ لمئة شخص")
    write(page, "Vad gjorde du? (svenska)", "Lagade mat till hundra personer")
    write(page, "Antal personer som du ledde", "3")
    choose(page, "Papper", "Papper har funnits men är borta")
    (entry,) = store.read(experience.read_experiences, case_id)
    assert (entry.title_own, entry.title_sv, entry.kind) == ("طباخة", "Kock", ExperienceKind.FAMILY)
    assert entry.began == PartialDate(2012, None, DatePrecision.ABOUT)
    assert entry.ended.year == 2019
    assert (entry.done_own, entry.done_sv) == ("أطبخ لمئة شخص", "Lagade mat till hundra personer")
    assert (entry.people_led, entry.paper_status) == (3, PaperStatus.LOST)
    press(page, "Stäng: Kock")
    find(page, "Öppna: Kock")


def test_the_own_text_has_its_own_direction(workspace: Workspace, case_id: UUID, show: Show) -> None:
    page = show(workspace, case_id, "own_words")
    own = find(page, "Det här vill jag berätta (arabiska)", QPlainTextEdit)
    swedish = find(page, "Det här vill jag berätta (svenska)", QPlainTextEdit)
    assert own.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert swedish.layoutDirection() is Qt.LayoutDirection.LeftToRight
    choose(page, "Språk i egna ord", "ukrainska")
    own = find(page, "Det här vill jag berätta (ukrainska)", QPlainTextEdit)
    assert own.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_by_keyboard_alone_the_focus_is_never_lost(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    page = show(workspace, case_id, "experience")
    find(page, "Lägg till erfarenhet").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    settle()
    for typed, name in (
        ("tabbakh", "Yrke eller sysselsättning (arabiska)"),
        ("Kock", "Yrke eller sysselsättning (svenska)"),
    ):
        assert focused().accessibleName() == name
        QTest.keyClicks(focused(), typed)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        settle()
    assert focused().accessibleName() == "Slags arbete"
    (entry,) = store.read(experience.read_experiences, case_id)
    assert (entry.title_own, entry.title_sv) == ("tabbakh", "Kock")


def test_what_was_being_typed_is_there_after_a_crash(
    store: Store, workspace: Workspace, case_id: UUID, show: Show, qtbot: Any, tmp_path: Path
) -> None:
    row = store.apply(experience.add_experience, case_id, title_sv="Kock").new_id
    page = show(workspace, case_id, "experience")
    press(page, "Öppna: Kock")
    edit = find(page, "Hur gjorde du? (svenska)", QPlainTextEdit)
    edit.setFocus()
    QTest.keyClicks(edit, "Med kniv och")
    qtbot.waitUntil(lambda: bool(store.read(drafts.drafts_of, store.acting.staff_id)))
    (entry,) = store.read(experience.read_experiences, case_id)
    assert entry.how_sv is None
    shutil.copytree(store.folder, tmp_path / "after")
    after = open_store(tmp_path / "after", SIGN_IN_NAME, PASSPHRASE)
    second = show(Workspace(after, reading), case_id, "experience")
    press(second, "Öppna: Kock")
    edit = find(second, "Hur gjorde du? (svenska)", QPlainTextEdit)
    assert edit.toPlainText() == "Med kniv och"
    edit.setFocus()
    leave(edit)
    (entry,) = after.read(experience.read_experiences, case_id)
    assert (entry.id, entry.how_sv) == (row, "Med kniv och")
    after.close()


def test_a_date_that_cannot_be_is_said_at_the_field_and_kept_there(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    store.apply(experience.add_experience, case_id, title_sv="Kock", began=PartialDate.of(2015))
    page = show(workspace, case_id, "experience")
    press(page, "Öppna: Kock")
    write(page, "Slutade: år", "2012")
    errors = [field.error() for field in everything(page, Field) if field.error()]
    assert errors == ["Slutet (2012) ligger före början (2015). Ändra det ena, eller välj ”ungefär”."]
    assert find(page, "Slutade: år", QLineEdit).text() == "2012"
    assert not store.read(experience.read_experiences, case_id)[0].ended.is_known


def test_long_ago_is_said_and_stops_nothing(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    store.apply(experience.add_experience, case_id, title_sv="Svetsare", ended=PartialDate.of(2005))
    page = show(workspace, case_id, "experience")
    said = [label.text() for label in everything(page, QLabel)]
    assert "Senast för 21 år sedan" in said
    press(page, "Öppna: Svetsare")
    write(page, "Omfattning", "heltid")
    assert store.read(experience.read_experiences, case_id)[0].extent == "heltid"


def test_removing_asks_where_something_would_be_lost(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    store.apply(experience.add_experience, case_id, title_sv="Kock")
    page = show(workspace, case_id, "experience")
    for answer, left in (("Behåll", 1), ("Ta bort", 0)):
        press(page, "Ta bort: Kock")
        box = page.findChildren(QMessageBox)[-1]
        press(box, answer)
        QApplication.sendPostedEvents(None, 52)
        assert len(store.read(experience.read_experiences, case_id)) == left
    press(page, "Lägg till erfarenhet")
    press(page, "Ta bort: (utan rubrik)")
    assert store.read(experience.read_experiences, case_id) == ()


def test_experiences_change_places(store: Store, workspace: Workspace, case_id: UUID, show: Show) -> None:
    for title in ("Kock", "Städare"):
        store.apply(experience.add_experience, case_id, title_sv=title)
    page = show(workspace, case_id, "experience")
    press(page, "Öppna: Städare")
    press(page, "Flytta upp")
    assert [one.title for one in store.read(experience.read_experiences, case_id)] == ["Städare", "Kock"]


def test_education_licence_and_other_competence_are_written(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    page = show(workspace, case_id, "education")
    press(page, "Lägg till utbildning")
    write(page, "Utbildning (svenska)", "Grundskola")
    write(page, "Längd i år", "7,5")
    tick(page, "Åren är ungefärliga")
    page.show_part("licences")
    press(page, "Lägg till behörighet")
    write(page, "Vad", "Korkort")
    choose(page, "Gäller i Sverige?", "Kan bytas ut")
    tick(page, "Jag har sett originalet")
    page.show_part("competence")
    press(page, "Lägg till kunnande")
    write(page, "Kunnande (svenska)", "Odling")
    (schooling,) = store.read(education.read_educations, case_id)
    assert (schooling.title, schooling.years, schooling.years_precision) == (
        "Grundskola",
        7.5,
        DatePrecision.ABOUT,
    )
    (licence,) = store.read(licences.read_licences, case_id)
    assert (licence.kind, licence.valid_in_sweden) == ("Korkort", ValidInSweden.EXCHANGE_POSSIBLE)
    assert (licence.seen_by_name, licence.checked_on is not None) == ("Karin Ek", True)
    assert [one.title for one in store.read(competence.read_competences, case_id)] == ["Odling"]


def test_swedish_is_judged_per_skill_and_in_words(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    page = show(workspace, case_id, "languages")
    press(page, "Lägg till språk")
    assert [one.bcp47 for one in store.read(languages.read_languages, case_id)] == ["ar"]
    choose(page, "Språk att lägga till", "svenska")
    press(page, "Lägg till språk")
    choose(page, "Talar", "A2: enkla vardagssituationer")
    write(page, "Med ord", "Klarar vanliga samtal")
    choose(page, "Studieväg i sfi", "Studieväg 2")
    swedish = store.read(languages.read_languages, case_id)[-1]
    assert (swedish.bcp47, swedish.speaks, swedish.in_words) == ("sv", Cefr.A2, "Klarar vanliga samtal")
    assert swedish.judged_by_name == "Karin Ek"
    assert store.read(languages.read_sfi, case_id).path is SfiPath.PATH_2
    choose(page, "Språk att lägga till", "svenska")
    press(page, "Lägg till språk")
    errors = [field.error() for field in everything(page, Field) if field.error()]
    assert errors == ["Språket finns redan i listan. Ändra det där."]


def test_a_returning_person_is_not_asked_again(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    store.apply(experience.add_experience, case_id, title_sv="Kock")
    store.apply(mapping.change_mapping, case_id, presentation_sv="Jag lagar mat")
    second = come_back(store, case_id)
    page = show(workspace, second)
    press(page, "Ta över: Ärende 2026-0001-A")
    press(page, "Vi har gått igenom det: det stämmer")
    assert store.read(mapping.read_mapping, second).presentation_sv == "Jag lagar mat"
    assert not store.read(earlier_mappings.read_carried_over, second).awaits_confirmation
    page.show_part("experience")
    settle()
    find(page, "Öppna: Kock")
    page.show_part("summary")
    settle()
    press(page, "Kartläggningen är klar")
    assert store.read(mapping.read_mapping, second).done_at is not None


def test_an_earlier_mapping_from_elsewhere_is_looked_at(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    page = show(workspace, case_id)
    press(page, "Lägg till tidigare kartläggning")
    write(page, "Gjord av", "Lund kommun")
    write(page, "När", "varen 2024")
    tick(page, "Vi har tittat igenom den tillsammans")
    (entry,) = store.read(earlier_mappings.read_earlier_mappings, case_id)
    assert (entry.made_by, entry.made_on_text, entry.looked_at_by_name) == (
        "Lund kommun",
        "varen 2024",
        "Karin Ek",
    )


def test_the_copy_of_an_earlier_mapping_is_found_among_the_evidence(
    store: Store, workspace: Workspace, case_id: UUID, show: Show, qtbot: QtBot
) -> None:
    page = show(workspace, case_id)
    press(page, "Lägg till tidigare kartläggning")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "Lägg in en kopia bland underlagen")
    assert wanted.args == ["evidence", ""]
    copy = store.apply(
        evidence.add_note, case_id, kind=EvidenceKindId.DOCUMENT, text="Kartan från Lund"
    ).new_id
    page.show_part("earlier")
    settle()
    choose(page, "Kopian bland underlagen", "Kartan från Lund")
    (entry,) = store.read(earlier_mappings.read_earlier_mappings, case_id)
    assert (entry.has_copy, entry.evidence_id) == (True, copy)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        press(page, "Visa kopian")
    assert wanted.args == ["evidence", str(copy)]


def test_what_is_missing_leads_to_its_place(
    store: Store, workspace: Workspace, case_id: UUID, show: Show
) -> None:
    page = show(workspace, case_id, "summary")
    assert not find(page, "Kartläggningen är klar", QPushButton).isEnabled()
    asked = "Fråga om tidigare kartläggningar: skriv in dem, eller kryssa i att det inte finns någon."
    press(page, f"Gå dit: {asked}")
    tick(page, "Det finns ingen tidigare kartläggning")
    page.show_part("summary")
    settle()
    told = "Ingen erfarenhet eller utbildning är inskriven än. Också oavlönat arbete räknas."
    press(page, f"Gå dit: {told}")
    press(page, "Lägg till erfarenhet")
    write(page, "Yrke eller sysselsättning (svenska)", "Kock")
    page.show_part("summary")
    settle()
    press(page, "Kartläggningen är klar")
    press(page, "Öppna kartläggningen igen")
    assert store.read(mapping.read_mapping, case_id).done_at is None


def test_an_sfi_teacher_writes_work_swedish_and_own_words(store: Store, case_id: UUID, show: Show) -> None:
    teacher = sign_in_as(store, StaffRole.SFI_TEACHER)
    page = show(Workspace(teacher, reading), case_id, "work_swedish")
    write(page, "Talar i telefon", "Ringer och anmaler")
    page.show_part("own_words")
    write(page, "Det här vill jag berätta (svenska)", "Jag vill bli kock")
    said = teacher.read(work_swedish.read_work_swedish, case_id)
    assert said.words == {WorkSituation.PHONE: "Ringer och anmaler"}
    assert said.judged_by_name == "Person sfi_teacher"
    assert teacher.read(mapping.read_mapping, case_id).presentation_sv == "Jag vill bli kock"
    teacher.close()
