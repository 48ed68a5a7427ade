"""The intake through its real controls: everything of a person, saved when a field is left."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QMessageBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from forms import reading
from tests import portfolios
from tests.opened import open_portfolio_case, ready_to_register, sign_in_as
from tests.ui.finding import choose, cut_texts, everything, find, leave, press, settle, write
from ui import document_making as making
from ui.intake.page import IntakePage
from ui.intake.protection_steps import ProtectionSteps
from ui.reading_gate import reason_text
from ui.workspace import Workspace
from validering import candidates, cases, languages, mapping, receipts
from validering.acting import StaffRole
from validering.audit import history
from validering.candidates import CandidateView
from validering.changes import Change
from validering.documents import evidence_key, read_documents
from validering.errors import UserError
from validering.handing_over import HandOverWay, hand_over
from validering.storage.stores import Store
from validering.terms import (
    ConsentPurpose,
    DatePrecision,
    DocumentKind,
    Gender,
    HowRead,
    IdNumberType,
    InterpreterMode,
    LanguageSkill,
    Product,
    ProtectionLevel,
    Purpose,
)

PERSON, CONTACT, LANGUAGE, PROTECTION, ORDER, INFORMATION = range(6)


@pytest.fixture
def case_id(workspace: Workspace) -> UUID:
    return open_portfolio_case(workspace.store, "Amina Yusuf")


@pytest.fixture
def page(workspace: Workspace, case_id: UUID, qtbot: QtBot) -> IntakePage:
    return shown(workspace, case_id, qtbot)


def shown(workspace: Workspace, case_id: UUID, qtbot: QtBot) -> IntakePage:
    made = IntakePage(workspace, case_id)
    qtbot.addWidget(made)
    made.resize(1093, 570)
    made.show()
    settle()
    return made


def go(page: IntakePage, part: int) -> None:
    find(page, "Delar av inskrivningen", QTabBar).setCurrentIndex(part)
    settle()


def tick(page: QWidget, name: str) -> None:
    find(page, name, QCheckBox).click()
    settle()


def names(page: QWidget) -> set[str]:
    return {widget.accessibleName() for widget in everything(page, QWidget)}


def saved(page: IntakePage) -> CandidateView:
    return page.workspace.read(candidates.read_candidate, page.case_id)


def test_names_number_birth_and_gender(page: IntakePage) -> None:
    write(page, "Namnet som kandidaten själv skriver det", "أمينة يوسف")
    write(page, "Tilltalsnamn", "Mina")
    choose(page, "Sorts nummer", "LMA-kortets nummer")
    write(page, "Nummer", "50-12345678")
    write(page, "Född: år", "1984")
    choose(page, "Kön", "Kvinna")
    write(page, "Handling som du har sett i dag", "LMA-kort")
    view = saved(page)
    assert (view.name_in_own_script, view.called_name) == ("أمينة يوسف", "Mina")
    assert (view.id_number_type, view.id_number) == (IdNumberType.LMA, "50-12345678")
    assert (view.birth_date, view.birth_date_precision) == (date(1984, 1, 1), DatePrecision.YEAR)
    assert view.gender is Gender.WOMAN
    assert (view.id_seen_kind, view.id_seen_on) == ("LMA-kort", date(2026, 9, 1))


def test_a_person_with_one_name_has_no_second_field(page: IntakePage) -> None:
    write(page, "Efternamn, som i ID-handlingen", "")
    tick(page, "Kandidaten har bara ett namn")
    assert saved(page).has_single_name
    assert "Efternamn, som i ID-handlingen" not in names(page)


def test_an_impossible_number_is_refused_where_it_stands(page: IntakePage) -> None:
    choose(page, "Sorts nummer", "Personnummer")
    write(page, "Nummer", "12345")
    forms = page.forms[0]
    assert forms.field("id_number").error().startswith("12345 kan inte vara")
    assert saved(page).id_number is None
    write(page, "Nummer", "19121212-1213")
    settle()
    assert saved(page).id_number == "19121212-1213"
    said = [widget.property("text") for widget in everything(page, QWidget)]
    assert "Sista siffran stämmer inte. Läs numret en gång till på handlingen." in said


def test_own_contact_way_and_adaptations(page: IntakePage) -> None:
    go(page, CONTACT)
    write(page, "Hur kandidaten vill bli kontaktad", "Sms, aldrig samtal")
    write(page, "När", "Efter 15")
    write(page, "Telefon", "040-123 00 00")
    tick(page, "Någon annan får svara eller läsa")
    write(page, "Det kandidaten vill ha anpassat", "Stor text")
    view = saved(page)
    assert (view.contact_how, view.contact_when, view.phone) == (
        "Sms, aldrig samtal",
        "Efter 15",
        "040-123 00 00",
    )
    assert view.contact_others_may_answer
    assert view.adaptations == "Stor text"


def test_languages_reading_interpreter_and_paper(page: IntakePage) -> None:
    go(page, LANGUAGE)
    choose(page, "Språk att lägga till", "somaliska")
    choose(page, "Läser Somaliska", "Läser: lite")
    press(page, "Talar bäst: Somaliska")
    press(page, "Ta bort: Arabiska")
    choose(page, "Sorts tolk", "Telefontolk")
    choose(page, "Önskad tolk", "Kvinna")
    choose(page, "Tolkens språk", "somaliska")
    choose(page, "Språk bredvid svenskan på papper", "engelska")
    (only,) = page.workspace.read(languages.read_languages, page.case_id)
    assert (only.bcp47, only.reads, only.is_first) == ("so", LanguageSkill.SOME, True)
    view = saved(page)
    assert (view.interpreter_mode, view.interpreter_language) == (InterpreterMode.PHONE, "so")
    assert view.interpreter_sex_wish is candidates.SexWish.WOMAN
    assert view.print_language == "en"


def test_relatives_are_not_offered_as_interpreters(page: IntakePage) -> None:
    go(page, LANGUAGE)
    combo = page.forms[LANGUAGE].field("interpreter_mode").focusProxy()
    offered = " ".join(combo.itemText(place) for place in range(combo.count())).lower()  # type: ignore[union-attr]
    for word in ("anhörig", "släkt", "barn", "make", "familj"):
        assert word not in offered


def test_protection_is_switched_on_and_the_alias_refuses_the_name(page: IntakePage) -> None:
    go(page, PROTECTION)
    choose(page, "Skydd", "Fingerade personuppgifter")
    assert saved(page).protection_level is ProtectionLevel.FINGERADE
    write(page, "Alias", "Yusuf")
    assert "inte innehålla" in page.forms[PROTECTION].field("alias").error()
    write(page, "Alias", "Björk")
    assert saved(page).alias == "Björk"
    choose(page, "Skydd", "Inget skydd")
    assert saved(page).is_protected
    press(page, "Ändra skyddet")
    assert saved(page).is_protected and "Skriv varför" in page.strip.text()
    write(page, "Varför skyddet ändras, och vem som har bett om det", "Kandidaten har visat beslutet.")
    press(page, "Ändra skyddet")
    assert not saved(page).is_protected


def test_the_real_name_is_shown_for_a_reason_that_is_written_down(page: IntakePage) -> None:
    portfolios.protect(page.workspace.store, page.case_id)
    page.workspace.changed.emit(Change.of(page.case_id, "candidate"))
    settle()
    go(page, 0)
    given = page.forms[0].field("given_names")
    assert not given.isVisible() and given.value() == ""
    press(page, "Kontakta kandidaten")
    assert given.isVisible() and given.value() == saved(page).given_names
    reasons = [entry.reason for entry in page.workspace.read(history, page.case_id) if entry.reason]
    assert [reason_text(each) for each in reasons] == ["Kontakta kandidaten – såg namn och kontaktväg"]
    page.hide()
    page.show()
    settle()
    assert given.value() == "" and not given.isVisible()
    assert saved(page).given_names


def test_the_list_of_where_the_name_was_is_worked_through(page: IntakePage) -> None:
    store, case_id = page.workspace.store, page.case_id
    name = saved(page).given_names
    store.apply(mapping.change_mapping, case_id, presentation_sv=f"{name} lagar mat.")
    store.apply(mapping.change_mapping, case_id, first_view="Kan mer än " + name.lower() + " säger.")
    go(page, PROTECTION)
    choose(page, "Skydd", "Sekretessmarkering")
    said = " ".join(label.text() for label in everything(page.forms[PROTECTION], QLabel))
    assert "Text i kartläggningen: […] lagar mat." in said and name not in said
    assert "Kvar att göra: 2 av 2." in said
    steps = page.findChild(ProtectionSteps)
    assert steps is not None
    rows = [each for each in everything(steps, QAbstractButton) if each.text() == "Byt namnet mot aliaset"]
    assert len(rows) == 2 and not find(page, "Allt på listan är genomgånget", QAbstractButton).isEnabled()
    rows[0].click()
    settle()
    alias = saved(page).alias
    assert store.read(mapping.read_mapping, case_id).presentation_sv == f"{alias} lagar mat."
    press(page, "Ordet är inte namnet")
    press(page, "Allt på listan är genomgånget")
    said = " ".join(label.text() for label in everything(page.forms[PROTECTION], QLabel))
    assert "Allt är genomgånget" in said
    acts = [entry.act for entry in store.read(history, case_id)]
    assert acts[-3:] == [
        "protection_work.replace_name",
        "protection_work.tick_item",
        "protection_work.finish_round",
    ]


def test_late_protection_asks_erases_and_lists_what_is_outside(page: IntakePage, qtbot: QtBot) -> None:
    store, case_id = page.workspace.store, page.case_id
    portfolios.described(store, case_id)
    choices = making.usual_choices(DocumentKind.MERIT_PORTFOLIO)
    made = making.make(making.order_document(store, reading, case_id, choices))
    making.issue(page.workspace.apply, made)
    entry = store.read(read_documents, case_id)[0]
    page.workspace.apply(
        hand_over, entry.id, day=date(2026, 9, 1), how=HandOverWay.BY_POST, copies="Två till Kök AB."
    )
    settle()
    go(page, PROTECTION)
    for answer, is_protected in (("Avbryt", False), ("Skydda kandidaten", True)):
        choose(page, "Skydd", "Sekretessmarkering")
        box = page.findChildren(QMessageBox)[-1]
        assert "dokument med namnet tas bort" in box.text()
        assert not saved(page).is_protected
        press(box, answer)
        assert saved(page).is_protected is is_protected
        assert find(page, "Skydd", QComboBox).currentText() == (
            "Sekretessmarkering" if is_protected else "Inget skydd"
        )
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not page.workspace.background.is_busy)
    key = store.read(evidence_key, case_id)
    assert entry.content_id is not None
    with pytest.raises(UserError, match="Filen saknas"):
        store.contents.get(case_id, key, entry.content_id)
    said = " ".join(label.text() for label in everything(page.forms[PROTECTION], QLabel))
    assert "2026-0001-A-01, version 1, utfärdat 2026-09-01" in said
    assert "Överlämnat 2026-09-01. Två till Kök AB." in said


def test_the_order_follows_the_person(page: IntakePage) -> None:
    go(page, ORDER)
    tick(page, "Yrkesbedömning")
    tick(page, "Studier")
    write(page, "Beställare", "Malmö stad")
    write(page, "Ska vara klart", "2026-12-01")
    case = page.workspace.read(cases.read_case, page.case_id)
    assert case.products == {Product.MERIT_PORTFOLIO, Product.OCCUPATIONAL_ASSESSMENT}
    assert case.purposes == {Purpose.STUDIES}
    assert case.target_date == date(2026, 12, 1)
    assert case.commissioner == "Malmö stad"


def test_an_order_keeps_one_product(page: IntakePage) -> None:
    go(page, ORDER)
    tick(page, "Meritportfölj")
    assert page.order.field("products").error().startswith("Välj minst en produkt")
    assert page.workspace.read(cases.read_case, page.case_id).products == {Product.MERIT_PORTFOLIO}


def test_information_in_the_persons_language_is_received(page: IntakePage) -> None:
    go(page, INFORMATION)
    choose(page, "Informationens språk", "Arabiska")
    assert "نساعدك" in page.information.text.text()
    choose(page, "Hur texten lästes", "Uppläst av tolk")
    press(page, "Anteckna att informationen är mottagen")
    assert page.strip.text() == "Skriv vem som läste högt."
    write(page, "Vem som läste", "Samir N.")
    press(page, "Anteckna att informationen är mottagen")
    (entry,) = page.workspace.read(receipts.read_receipts, page.case_id)
    assert (entry.language, entry.how_read, entry.read_by) == (
        "ar",
        HowRead.ALOUD_BY_INTERPRETER,
        "Samir N.",
    )
    assert "Samir N." in page.information.received.text()


def test_the_information_is_in_the_language_on_paper_and_its_receipt_in_sight(
    page: IntakePage, workspace: Workspace
) -> None:
    assert page.information.language.value() == "sv"
    workspace.apply(candidates.change_candidate, page.case_id, print_language="en")
    settle()
    assert page.information.language.value() == "en"
    assert page.show_field("receipt")
    settle()
    button = find(page, "Anteckna att informationen är mottagen", QWidget)
    assert button.hasFocus()
    assert page.rect().contains(button.mapTo(page, button.rect().center()))


def test_the_information_is_read_whole_on_a_narrow_screen(page: IntakePage) -> None:
    for tag in ("Arabiska", "Engelska", "Svenska"):
        page.resize(640, 384)
        go(page, INFORMATION)
        choose(page, "Informationens språk", tag)
        assert cut_texts(page) == []


def test_each_consent_can_be_led_to(page: IntakePage) -> None:
    for purpose, name in (("photos", "Fotografera arbetet"), ("keep_copy", "Spara en kopia på centrumet")):
        go(page, 0)
        assert page.show_field(f"consent_{purpose}")
        assert find(page, f"Samtycke: {name}").hasFocus()


def test_consents_are_given_and_taken_back(page: IntakePage) -> None:
    go(page, INFORMATION)
    press(page, "Samtycke: Fotografera arbetet")
    (held,) = page.workspace.read(receipts.read_consents, page.case_id)
    assert (held.purpose, held.holds) == (ConsentPurpose.PHOTOS, True)
    press(page, "Återkalla: Fotografera arbetet")
    (held,) = page.workspace.read(receipts.read_consents, page.case_id)
    assert not held.holds


def test_the_yes_to_tell_who_ordered_names_them(page: IntakePage) -> None:
    page.workspace.apply(cases.change_case, page.case_id, commissioner="Ekbackens kommun")
    settle()
    go(page, INFORMATION)
    choose(page, "Informationens språk", "Svenska")
    asked = [each.text() for each in everything(page, QLabel) if "som har beställt" in each.text()]
    assert asked and all("Ekbackens kommun" in each for each in asked)


def test_what_is_missing_leads_to_its_field_and_the_end_is_confirmed(
    page: IntakePage, workspace: Workspace
) -> None:
    press(page, "Kontaktväg: telefon, e-post eller ett annat sätt.")
    assert page.bar.currentIndex() == CONTACT
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Hur kandidaten vill bli kontaktad"
    press(page, "Inskrivningen är klar")
    assert page.strip.text().startswith("Kontaktväg")
    ready_to_register(workspace.store, page.case_id)
    press(page, "Inskrivningen är klar")
    assert workspace.read(cases.read_case, page.case_id).registered_at is not None
    assert "Inskrivningen är klar" not in names(page)


def test_typed_text_is_there_again_after_a_crash(page: IntakePage, qtbot: QtBot) -> None:
    go(page, CONTACT)
    page.forms[CONTACT].field("contact_how")
    field = find(page, "När", QWidget)
    field.setProperty("text", "Efter")
    field.textEdited.emit("Efter")  # type: ignore[attr-defined]
    page.forms[CONTACT].hide()
    again = shown(page.workspace, page.case_id, qtbot)
    go(again, CONTACT)
    assert find(again, "När", QWidget).property("text") == "Efter"
    leave(find(again, "När", QWidget))
    assert saved(again).contact_when == "Efter"


@pytest.mark.parametrize("role", [StaffRole.SFI_TEACHER, StaffRole.COORDINATOR, StaffRole.ASSESSOR])
def test_who_may_fill_in_the_intake(
    store: Store, workspace: Workspace, case_id: UUID, qtbot: QtBot, role: StaffRole
) -> None:
    opened = sign_in_as(store, role)
    page = shown(Workspace(opened, workspace.forms), case_id, qtbot)
    go(page, CONTACT)
    write(page, "Telefon", "040")
    assert saved(page).phone == "040"
    page.close()
    opened.close()
