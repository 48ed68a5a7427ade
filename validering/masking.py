"""Takes what could lead to a protected person out of texts that are to be printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.hidden_words import HiddenWords
from validering.storage.tables.assessment import Evidence
from validering.storage.tables.cases import Case, CaseProfile, InformalMeeting, PlanItem
from validering.storage.tables.cases import Session as Meeting
from validering.storage.tables.mapping import Education, Experience
from validering.storage.tables.people import Candidate, Organisation
from validering.storage.tables.sessions import Placement
from validering.terms import ProtectionLevel

T = TypeVar("T")

MASK = "[…]"
_SHORTEST = 2
# What the centre says of itself and the profile of an occupation never come from the person.
_LEFT_ALONE = ("centre", "look", "choices")


def words_of_person(person: Candidate) -> tuple[str, ...]:
    """The names, numbers and ways of contact that lead to a person, each word of a name by itself too."""
    names = (person.given_names, person.family_names, person.name_in_own_script, person.called_name)
    found = [
        *names,
        *(word for name in names for word in (name or "").split()),
        person.phone,
        person.email,
        person.id_number,
    ]
    return _tidied(found)


def words_of_protected(session: Session, case_id: UUID) -> tuple[str, ...]:
    """``words_of_person`` of a case whose person is protected; nothing of any other."""
    of_case = select(Candidate).join(Case, Case.candidate_id == Candidate.id).where(Case.id == case_id)
    person = session.scalars(of_case).one_or_none()
    is_protected = person is not None and person.protection_level != ProtectionLevel.NONE
    return words_of_person(person) if person is not None and is_protected else ()


def words_to_hide(session: Session, case_id: UUID) -> tuple[str, ...]:
    """Names, places, employers, schools and hosts that stand in a protected person's case, longest first."""
    case = session.get_one(Case, case_id)
    person = session.get_one(Candidate, case.candidate_id)
    found: list[str | None] = list(words_of_person(person))
    meetings = select(Meeting.id).where(Meeting.case_id == case_id)
    profiles = select(CaseProfile.id).where(CaseProfile.case_id == case_id)
    for columns, condition in (
        (
            (
                Experience.employer,
                Experience.place_text,
                Experience.reference_name,
                Experience.reference_contact,
            ),
            Experience.candidate_id == person.id,
        ),
        ((Education.school,), Education.candidate_id == person.id),
        ((Meeting.place,), Meeting.case_id == case_id),
        ((Evidence.place,), Evidence.case_id == case_id),
        ((PlanItem.place,), PlanItem.case_profile_id.in_(profiles)),
        ((Placement.supervisor, Placement.safety_briefed_by), Placement.session_id.in_(meetings)),
        (
            (InformalMeeting.organisation, InformalMeeting.door_opener),
            InformalMeeting.session_id.in_(meetings),
        ),
    ):
        for row in session.execute(select(*columns).where(condition)):
            found += row
    hosts = (
        select(Meeting.host_id).where(Meeting.case_id == case_id),
        select(PlanItem.host_id).where(PlanItem.case_profile_id.in_(profiles)),
    )
    for keys in hosts:
        found += session.scalars(select(Organisation.name).where(Organisation.id.in_(keys)))
    return _tidied(found)


def masked(value: T, words: tuple[str, ...]) -> T:
    """The same frozen data with ``words`` taken out of every text in it, however they are spelt there."""
    hidden = HiddenWords(words)
    if not hidden:
        return value
    result: T = _masked(value, hidden)
    return result


def _tidied(found: Iterable[str | None]) -> tuple[str, ...]:
    kept = {word.strip() for word in found if word and len(word.strip()) >= _SHORTEST}
    return tuple(sorted(kept, key=lambda word: (-len(word), word)))


def _masked(value: Any, hidden: HiddenWords) -> Any:
    if type(value) is str:
        return hidden.replaced(value, MASK)
    if isinstance(value, tuple):
        return tuple(_masked(each, hidden) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {
            field.name: _masked(getattr(value, field.name), hidden)
            for field in fields(value)
            if field.init and field.name not in _LEFT_ALONE
        }
        return replace(value, **changes)
    return value
