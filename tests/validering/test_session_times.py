"""Time is summed per case and step for the invoice, and days go to a calendar without any name."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from exports.calendar_file import CalendarWords, write_calendar
from tests.assessing import DAY, Assessed, open_assessed_case
from tests.portfolios import protect
from tests.stores import START, new_store
from validering.calendar_days import read_days
from validering.errors import UserError
from validering.plan import plan_module
from validering.profile import Method
from validering.session_times import TimeStep, minutes_of, read_times
from validering.sessions import change_session
from validering.terms import SessionKind

WORDS = CalendarWords(
    title="Ärende {case_no}",
    summary="{case_no}: {what}",
    kinds={kind: kind.value for kind in SessionKind},
    planned="Planerad dag",
    modules="Moduler: {modules}",
    assessor="Bedömare: {name}",
    contact="Kontakta kandidaten bara så som det står i ärendet.",
)


@pytest.fixture
def case(tmp_path: Path) -> Assessed:
    case = open_assessed_case(new_store(tmp_path))
    case.store.apply(change_session, case.session_id, minutes=360, start_time="08:30")
    test = case.add_day(DAY + timedelta(days=1), SessionKind.TEST)
    case.store.apply(change_session, test, minutes=45)
    case.add_day(DAY + timedelta(days=2), SessionKind.FEEDBACK)
    return case


def test_minutes_are_summed_by_step_and_what_was_not_measured_is_told(case: Assessed) -> None:
    lines = case.store.look(read_times, case.store.acting, None, None, case.case_id)
    assert [(line.step, line.sessions, line.minutes, line.unmeasured) for line in lines] == [
        (TimeStep.ASSESSMENT, 2, 405, 0),
        (TimeStep.FEEDBACK, 1, 0, 1),
    ]
    assert minutes_of(lines) == 405


def test_only_the_days_asked_for_are_counted(case: Assessed) -> None:
    (line,) = case.store.look(read_times, case.store.acting, DAY, DAY)
    assert line.minutes == 360
    with pytest.raises(UserError) as refusal:
        case.store.look(read_times, case.store.acting, DAY + timedelta(days=1), DAY)
    assert refusal.value.code == "times_days_turned"


def test_a_calendar_holds_the_days_by_number_and_invites_nobody(case: Assessed) -> None:
    planned = DAY + timedelta(days=7)
    case.store.apply(
        plan_module, case.case_id, "KOK-K1", method=Method.OBSERVATION, day=planned, place="Skolköket"
    )
    days = case.store.look(read_days, case.case_id)
    data = write_calendar(days, WORDS, START)
    assert data == write_calendar(case.store.look(read_days, case.case_id), WORDS, START)
    events = Calendar.from_ical(data).walk("VEVENT")
    titles = [str(each["summary"]) for each in events]
    assert (titles[0], titles[-1]) == (f"{days.case_no}: practical_day", f"{days.case_no}: Planerad dag")
    assert "K1" in str(events[-1]["description"])
    assert (events[0].decoded("dtend") - events[0].decoded("dtstart")) == timedelta(minutes=360)
    text = data.decode()
    for absent in ("ATTENDEE", "VALARM", "Haddad", "Rim"):
        assert absent not in text
    assert "Skolköket" in text.replace("\r\n ", "")


def test_a_protected_person_has_days_without_place_or_assessor(case: Assessed) -> None:
    protect(case.store, case.case_id)
    days = case.store.look(read_days, case.case_id)
    assert days.days
    assert all(each.place is None and each.assessor is None for each in days.days)
    assert "Skolk" not in write_calendar(days, WORDS, START).decode()
    (first, *_) = case.store.look(read_times, case.store.acting, None, None)
    assert first.commissioner is None
