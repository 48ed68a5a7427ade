"""The days of a case as a calendar file (RFC 5545): case number and kind, nobody invited or reminded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, Event

from validering.calendar_days import CalendarDay, CaseDays
from validering.terms import SessionKind

_USUAL_MINUTES = 60


@dataclass(frozen=True)
class CalendarWords:
    """What entries say, in the language of the screen; the placeholders stand in braces.

    ``summary`` has ``case_no`` and ``what``, ``modules`` the modules, ``assessor`` a name; ``contact`` says
    where it stands how the candidate may be reached.
    """

    title: str
    summary: str
    kinds: Mapping[SessionKind, str]
    planned: str
    modules: str
    assessor: str
    contact: str


def write_calendar(days: CaseDays, words: CalendarWords, now: datetime) -> bytes:
    """The file; ``now`` is an aware time, days and times are those of the computer's own zone.

    It has no attendee and no alarm, so that no calendar sends anything to anybody.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Validering//SV")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.title.format(case_no=days.case_no))
    for day in days.days:
        calendar.add_component(_event(day, days.case_no, words, now))
    written: bytes = calendar.to_ical()
    return written


def _event(day: CalendarDay, case_no: str, words: CalendarWords, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, day.key)}@validering")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("class", "PRIVATE")
    what = words.kinds[day.kind] if day.kind is not None else words.planned
    event.add("summary", words.summary.format(case_no=case_no, what=what))
    lines = [words.modules.format(modules=", ".join(day.modules))] if day.modules else []
    if day.assessor:
        lines.append(words.assessor.format(name=day.assessor))
    event.add("description", "\n".join([*lines, words.contact]))
    if day.place:
        event.add("location", day.place)
    _add_time(event, day)
    return event


def _add_time(event: Event, day: CalendarDay) -> None:
    """A session with a time of day lasts as long as it was planned, else an hour; others fill the day."""
    if day.start_time is None:
        event.add("dtstart", day.day)
        event.add("dtend", day.day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        return
    begins = datetime.combine(day.day, time.fromisoformat(day.start_time)).astimezone(UTC)
    event.add("dtstart", begins)
    event.add("dtend", begins + timedelta(minutes=day.minutes or _USUAL_MINUTES))
