"""Takes what could lead to a protected person out of texts that are to be printed."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.storage.tables.cases import Case, Placement
from validering.storage.tables.cases import Session as Meeting
from validering.storage.tables.mapping import Education, Experience
from validering.storage.tables.people import Candidate, Organisation

T = TypeVar("T")

MASK = "[…]"
_SHORTEST = 2
# What the centre says of itself and the profile of an occupation never come from the person.
_LEFT_ALONE = ("centre", "choices")


def words_to_hide(session: Session, case_id: UUID) -> tuple[str, ...]:
    """Names, places, employers, schools and hosts that stand in a protected person's case, longest first."""
    case = session.get_one(Case, case_id)
    person = session.get_one(Candidate, case.candidate_id)
    found: list[str | None] = [
        person.given_names,
        person.family_names,
        person.name_in_own_script,
        person.called_name,
        person.phone,
        person.email,
        person.id_number,
        *person.given_names.split(),
        *person.family_names.split(),
        *(person.name_in_own_script or "").split(),
    ]
    for columns, condition in (
        (
            (Experience.employer, Experience.place_text, Experience.reference_name),
            Experience.candidate_id == person.id,
        ),
        ((Education.school,), Education.candidate_id == person.id),
        ((Meeting.place,), Meeting.case_id == case_id),
    ):
        for row in session.execute(select(*columns).where(condition)):
            found += row
    hosts = select(Organisation.name).join(Placement, Placement.host_id == Organisation.id)
    found += session.scalars(hosts.where(Placement.case_id == case_id))
    kept = {word.strip() for word in found if word and len(word.strip()) >= _SHORTEST}
    return tuple(sorted(kept, key=lambda word: (-len(word), word)))


def masked(value: T, words: tuple[str, ...]) -> T:
    """The same frozen data with ``words`` taken out of every text in it, whole words and in any case."""
    if not words:
        return value
    pattern = re.compile(
        "|".join(rf"(?<!\w){re.escape(word)}(?:s|:s)?(?!\w)" for word in words), re.IGNORECASE
    )
    result: T = _masked(value, pattern)
    return result


def _masked(value: Any, pattern: re.Pattern[str]) -> Any:
    if type(value) is str:
        return pattern.sub(MASK, value)
    if isinstance(value, tuple):
        return tuple(_masked(each, pattern) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {
            field.name: _masked(getattr(value, field.name), pattern)
            for field in fields(value)
            if field.init and field.name not in _LEFT_ALONE
        }
        return replace(value, **changes)
    return value
