"""Rules, the dry run, two people and the receipt, through the real controls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from forms import reading
from tests.opened import SECOND_PASSPHRASE, add_person
from tests.stores import open_again
from tests.ui.finding import choose, find, press, settle, tick, write
from tests.validering.test_disposal import SECOND, decide_all, ended_case, later
from ui.application import build_main_window
from ui.erasure_review import ErasureReview
from ui.file_choosing import FileChooser
from ui.overview.erasure_dialog import ErasureDialog
from ui.overview.page import OverviewPage
from ui.retention.screen import RetentionScreen
from ui.workspace import Workspace
from validering import experience, take_off
from validering.acting import StaffRole
from validering.erasure import propose_erasure, search
from validering.erasure_places import Wording
from validering.removals import read_receipts, read_waiting
from validering.retention import read_rules
from validering.retention_kinds import KeepRule, RecordKind
from validering.retention_plan import read_plan
from validering.storage.stores import Store

Show = Callable[[Store], RetentionScreen]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """The screen on a store, which is closed in the end."""
    made: list[Workspace] = []

    def shown(store: Store) -> RetentionScreen:
        workspace = Workspace(store, reading)
        made.append(workspace)
        screen = RetentionScreen(workspace)
        qtbot.addWidget(screen)
        screen.resize(1093, 570)
        screen.show()
        settle()
        return screen

    yield shown
    for workspace in made:
        workspace.background.stop()
        workspace.store.close()


def tab(screen: RetentionScreen, name: str) -> None:
    names = [screen.tabs.tabText(place) for place in range(screen.tabs.count())]
    screen.tabs.setCurrentIndex(names.index(name))
    settle()


def test_an_administrator_decides_a_rule(store: Store, show: Show) -> None:
    screen = show(store)
    tab(screen, "Regler")
    press(screen, "Öppna: Kartläggning")
    write(screen, "Antal månader", "36")
    press(screen, "Besluta regeln")
    assert screen.strip.text() == "Skriv vilken plan eller vilket beslut regeln kommer från."
    write(screen, "Plan eller beslut", "Plan 2026, punkt 4")
    press(screen, "Besluta regeln")
    rule = next(one for one in store.read(read_rules) if one.kind is RecordKind.MAPPING)
    assert (rule.rule, rule.months, rule.source) == (KeepRule.DISPOSE, 36, "Plan 2026, punkt 4")
    press(screen, "Öppna: Kartläggning")
    choose(screen, "Regel", "Bevaras")
    press(screen, "Besluta regeln")
    rule = next(one for one in store.read(read_rules) if one.kind is RecordKind.MAPPING)
    assert rule.rule is KeepRule.PRESERVE


def test_what_is_due_is_proposed_and_a_colleague_carries_it_out(
    store: Store, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(store, SECOND, StaffRole.COORDINATOR)
    case_id = ended_case(store)
    decide_all(store)
    screen = show(later(store))
    tab(screen, "Gallra")
    tick(screen, "2026-0001-A: hela ärendet")
    tick(screen, "2026-0001-A: kartläggning")
    press(screen, "Föreslå gallring")
    assert screen.strip.text() == "Skriv varför. Skälet står på kvittot och sparas."
    write(screen, "Skäl till gallringen", "Planen, punkt 4")
    press(screen, "Föreslå gallring")
    tab(screen, "Väntar på godkännande")
    find(screen, "Ta tillbaka förslaget")
    assert "Godkänn och utför nu" not in {each.text() for each in screen.findChildren(QPushButton)}
    second = show(later(screen.workspace.store, SECOND))
    press(second, "Godkänn och utför nu")
    opened = second.workspace.store
    assert opened.read(experience.read_experiences, case_id) != ()
    left = {line.kind for line in opened.read(read_plan, opened.acting.today()).goes}
    assert left == {RecordKind.CASES, RecordKind.MAPPING}
    tab(second, "Kvitton")
    target = tmp_path / "kvitto.pdf"
    monkeypatch.setattr(FileChooser, "where_to_save", lambda *_: target)
    (receipt,) = opened.read(read_receipts)
    press(second, f"Spara {receipt.number} som fil …")
    assert target.read_bytes().startswith(b"%PDF")


def test_a_case_is_taken_off_from_its_overview(store: Store, show: Show, qtbot: QtBot) -> None:
    add_person(store, SECOND, StaffRole.COORDINATOR)
    case_id = ended_case(store)
    workspace = Workspace(store, reading)
    page = shown_overview(workspace, case_id, qtbot)
    press(page, "Ta bort ärendet från den här datorn …")
    write(page, "Varför ärendet tas bort härifrån", "Ligger i arkivet")
    press(page, "Föreslå att ta bort ärendet")
    assert "finns inte i någon kontrollerad säkerhetskopia" in page.strip.text()
    write(page, "Var pappren ligger", "Pärm 4")
    press(page, "Föreslå att ta bort ärendet")
    find(page, "Ta tillbaka förslaget")
    page.close()
    workspace.background.stop()
    second = show(open_again(store, SECOND, SECOND_PASSPHRASE))
    press(second, "Godkänn och utför nu")
    assert not (store.folder / "evidence" / f"{case_id}.db").exists()
    assert second.workspace.store.read(read_waiting) == ()


def test_a_value_is_erased_from_the_case_by_two_people(store: Store, show: Show, qtbot: QtBot) -> None:
    add_person(store, SECOND, StaffRole.QUALITY_ASSURER)
    case_id = ended_case(store)
    workspace = Workspace(store, reading)
    page = shown_overview(workspace, case_id, qtbot)
    press(page, "Rätta eller radera en uppgift …")
    (dialog,) = page.findChildren(ErasureDialog)
    write(dialog, "Ord som ska bort eller rättas", "x")
    press(dialog, "Sök i ärendet")
    assert dialog.words.error()
    write(dialog, "Ord som ska bort eller rättas", "Ankaret")
    press(dialog, "Sök i ärendet")
    assert dialog.outcome.text()
    choose(dialog, "Vad som ska göras", "Byt till rätt ord")
    write(dialog, "Rätt ord", "Duvan")
    write(dialog, "Skäl", "Fel arbetsplats")
    press(dialog, "Lägg förslaget")
    (waiting,) = store.read(read_waiting, case_id)
    assert store.read(search, case_id, "Ankaret").places
    workspace.background.stop()
    screen = show(open_again(store, SECOND, SECOND_PASSPHRASE))
    wanted: list[UUID] = []
    screen.case_wanted.connect(wanted.append)
    press(screen, "Öppna ärendet 2026-0001-A")
    assert wanted == [case_id]
    review = ErasureReview(screen.workspace, waiting.id, screen)
    review.show()
    settle()
    press(review, "Godkänn och radera nu")
    after = screen.workspace.store
    assert not after.read(search, case_id, "Ankaret").places
    (told,) = after.look(experience.read_experiences, case_id)
    assert told.employer == "Restaurang Duvan"


def test_an_administrator_decides_on_the_proposal_without_the_case(store: Store, show: Show) -> None:
    add_person(store, SECOND, StaffRole.ADMINISTRATOR)
    case_id = ended_case(store)
    places = store.read(search, case_id, "Ankaret").places
    wording = Wording("Ankaret")
    store.apply(propose_erasure, case_id, wording, places=places, reason="Fel arbetsplats")
    screen = show(open_again(store, SECOND, SECOND_PASSPHRASE))
    press(screen, "Visa förslaget")
    (review,) = screen.findChildren(ErasureReview)
    press(review, "Godkänn och radera nu")
    assert screen.workspace.store.read(read_waiting) == ()
    assert not screen.workspace.store.look(search, case_id, "Ankaret").places


def shown_overview(workspace: Workspace, case_id: UUID, qtbot: QtBot) -> OverviewPage:
    page = OverviewPage(workspace, case_id)
    qtbot.addWidget(page)
    page.resize(1093, 570)
    page.show()
    settle()
    return page


def test_who_only_looks_after_quality_sees_no_rules(store: Store, show: Show) -> None:
    add_person(store, SECOND, StaffRole.QUALITY_ASSURER)
    screen = show(open_again(store, SECOND, SECOND_PASSPHRASE))
    names = [screen.tabs.tabText(place) for place in range(screen.tabs.count())]
    assert names == ["Väntar på godkännande", "Kvitton"]


def test_a_case_that_was_left_and_taken_off_is_not_read_again(store: Store, qtbot: QtBot) -> None:
    add_person(store, SECOND, StaffRole.COORDINATOR)
    case_id = ended_case(store)
    store.apply(take_off.propose_take_off, case_id, "Arkiverat", kept_where="Pärm 4")
    window = build_main_window(open_again(store, SECOND, SECOND_PASSPHRASE), reading)
    qtbot.addWidget(window)
    window.resize(1093, 570)
    window.show()
    window.open_case(case_id)
    settle()
    window.open_screen("retention")
    settle()
    press(window, "Godkänn och utför nu")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.workspace.screen_language.set("en")
    settle()
    window.open_screen("case_list")
    settle()
    assert window.case is None
    window.workspace.screen_language.set("sv")
    window.close()
