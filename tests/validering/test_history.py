"""The story of a case: who may read it, and what it tells."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from tests.assessing import open_assessed_case
from tests.opened import open_portfolio_case, sign_in_as
from tests.stores import NAME, new_store
from validering import audit, candidates, cases, experience, participants, sessions
from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.history import HistoryKind, StoryChange, StoryFilter, kind_of, read_story
from validering.masking import MASK
from validering.storage.audit_payloads import erasing, forget
from validering.storage.stores import Store
from validering.storage.tables.mapping import Experience
from validering.terms import ProtectionLevel


def changes(store: Store, case_id: UUID, wanted: StoryFilter | None = None) -> list[StoryChange]:
    story = store.read(read_story, store.acting, case_id, wanted)
    return [change for act in story.acts for change in act.changes]


@pytest.mark.parametrize("role", [StaffRole.ASSESSOR, StaffRole.SFI_TEACHER])
def test_who_does_not_answer_for_the_case_may_not_read_it(tmp_path: Path, role: StaffRole) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store = sign_in_as(store, role)
    with pytest.raises(UserError) as trouble:
        store.read(read_story, store.acting, case_id)
    assert trouble.value.code == "not_allowed"
    store.close()


def test_an_act_tells_the_fields_of_all_its_rows_also_those_made_before_the_case(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    story = store.read(read_story, store.acting, case_id)
    opened = story.acts[-1]
    assert (opened.act, opened.staff_name) == ("cases.open_case", NAME)
    told = {(change.table, change.column): change.after for change in opened.changes}
    assert told[("candidate", "given_names")] == "Amina"
    assert told[("assessment_case", "case_no")] == "2026-0001-A"
    assert ("candidate", "gender") not in told
    assert story.people == ((store.acting.staff_id, NAME),)
    store.close()


def test_people_stand_by_their_names_and_keys_are_not_told(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case = open_assessed_case(store)
    store.apply(participants.hand_over_lead, case.case_id, store.acting.staff_id)
    found = changes(store, case.case_id)
    assert ("lead_id", NAME) in {(change.column, change.after) for change in found}
    assert not [
        change for change in found if len(change.after or "") == 36 and (change.after or "")[8] == "-"
    ]
    store.close()


def test_a_private_note_stays_private(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case = open_assessed_case(store)
    store.apply(sessions.change_session, case.session_id, private_note="bara för mig", place="Köket")
    told = {change.after for change in changes(store, case.case_id)}
    assert "Köket" in told
    assert "bara för mig" not in told
    store.close()


def test_readings_stand_with_their_reason(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(audit.note_reading, case_id, "contact")
    wanted = StoryFilter(kind=HistoryKind.READING)
    story = store.read(read_story, store.acting, case_id, wanted)
    assert [(act.act, act.reason, act.changes) for act in story.acts] == [
        ("audit.note_reading", "contact", ())
    ]
    store.close()


def erase(session: Session, acting: Acting, row_id: UUID) -> Change:
    with erasing(session):
        forget(session, "experience", row_id, ["done_sv"])
        session.get_one(Experience, row_id).done_sv = None
    return Change.of(None, "experience")


def test_an_erased_value_says_that_it_is_erased(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    row = store.apply(experience.add_experience, case_id, done_sv="planterad").new_id
    assert row is not None
    store.apply(erase, row)
    found = [change for change in changes(store, case_id) if change.column == "done_sv"]
    assert {(change.before, change.after, change.is_erased) for change in found} >= {(None, None, True)}
    assert "planterad" not in str(found)
    store.close()


def test_it_is_read_by_subject_person_day_and_number(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    store.apply(cases.change_case, case_id, order_ref="7")
    store.apply(candidates.change_candidate, case_id, phone="040-1")

    def acts(wanted: StoryFilter, most: int | None = None) -> tuple[list[str], bool]:
        story = store.read(read_story, store.acting, case_id, wanted, most)
        return [act.act.partition(".")[0] for act in story.acts], story.has_more

    assert acts(StoryFilter()) == (["candidates", "cases", "languages", "cases"], False)
    assert acts(StoryFilter(), 2) == (["candidates", "cases"], True)
    assert acts(StoryFilter(kind=HistoryKind.CASE)) == (["cases", "cases"], False)
    assert acts(StoryFilter(staff_id=store.acting.new_id())) == ([], False)
    assert acts(StoryFilter(from_day=date(2026, 9, 2))) == ([], False)
    assert acts(StoryFilter(to_day=date(2026, 9, 1)))[0] == acts(StoryFilter())[0]
    assert kind_of("marks.set_mark") is HistoryKind.ASSESSMENT
    store.close()


def test_an_old_name_is_hidden_in_newer_texts_however_few_acts_are_read(tmp_path: Path) -> None:
    store = new_store(tmp_path)
    case_id = open_portfolio_case(store, "Amina Karin Yusuf")
    store.apply(candidates.change_candidate, case_id, given_names="Rim", family_names="Haddad")
    store.apply(cases.change_case, case_id, goal_text="Yusuf vill bli kock, sade Amina")
    store.apply(candidates.change_protection, case_id, ProtectionLevel.SKYDDAD_FOLKBOKFORING)
    story = store.read(read_story, store.acting, case_id, None, 2)
    goal = next(change for act in story.acts for change in act.changes if change.column == "goal_text")
    assert goal.after == f"{MASK} vill bli kock, sade {MASK}"
    store.close()
