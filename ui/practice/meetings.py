"""Meetings beside the practical days: a talk, a test, a visit, what a person in the trade said, feedback."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, time
from uuid import UUID

from ui.practice.centre import PracticeCentre
from validering import informal_meetings, oral_tests, session_accounts, sessions
from validering.informal_meetings import MeetingFields
from validering.session_accounts import AccountFields
from validering.terms import InterpreterMode, SessionKind, Sufficiency

CENTRE = "Övningscentrum Ekbacken"
INTERPRETER = "Tolk via Ekbackens tolkservice"


def hold(
    centre: PracticeCentre,
    case_id: UUID,
    kind: SessionKind,
    day: date,
    *,
    place: str = CENTRE,
    minutes: int = 60,
    begins: time = time(13),
    language: str = "sv",
    interpreter: InterpreterMode = InterpreterMode.NONE,
) -> UUID:
    """A meeting in ``language``; with an interpreter, the service stands beside."""
    return centre.made(
        sessions.add_session,
        case_id,
        kind=kind,
        day=day,
        place=place,
        minutes=minutes,
        start_time=f"{begins:%H:%M}",
        language=language,
        interpreter_mode=interpreter,
        interpreter_name=INTERPRETER if interpreter is not InterpreterMode.NONE else None,
    )


def tell(centre: PracticeCentre, session_id: UUID, account: AccountFields) -> None:
    """Write down what was said or seen at a meeting."""
    centre.act(session_accounts.change_account, session_id, **account)


def met_in_the_trade(centre: PracticeCentre, session_id: UUID, told: MeetingFields) -> None:
    """Write down what a person in the trade said."""
    centre.act(informal_meetings.change_informal_meeting, session_id, **told)


def take_test(
    centre: PracticeCentre,
    session_id: UUID,
    *,
    aids: str,
    lacking: Collection[int] = (),
    leave: int = 0,
    saves: bool = True,
) -> None:
    """Answer the test of the first chosen profile, all but the last ``leave`` questions.

    ``lacking`` are the places of answers that were not enough, counted from 1.
    """
    centre.act(oral_tests.change_test, session_id, aids=aids)
    view = centre.read(oral_tests.read_test, session_id)
    asked = view.questions if view is not None else ()
    for place, each in enumerate(asked[: len(asked) - leave], start=1):
        enough = Sufficiency.NOT_ENOUGH if place in lacking else Sufficiency.ENOUGH
        centre.act(oral_tests.answer_question, session_id, each.id, sufficiency=enough)
    if saves:
        centre.act(oral_tests.save_test, session_id)
