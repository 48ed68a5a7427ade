"""What plans pick assessors by beside trade and years: languages, when they can, whom they may not judge."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, line, number, save_fields, text
from validering.hosts import KEEPERS
from validering.language_names import language_choices
from validering.profile import SWEDISH
from validering.storage.tables.people import StaffMember


class AssessorFields(TypedDict, total=False):
    """What the register of assessors says; ``spoken_languages`` are BCP 47 tags.

    ``availability`` is in plain words, such as weekdays; ``impartiality`` names workplaces and groups whose
    people this assessor does not judge, never a candidate.
    """

    trade: str | None
    years_in_trade: int | None
    spoken_languages: Collection[str]
    availability: str | None
    impartiality: str | None


def change_assessor(
    session: Session, acting: Acting, staff_id: UUID, **fields: Unpack[AssessorFields]
) -> Change:
    """Save one or more fields of an assessor's entry.

    Raises UserError ``not_allowed``, ``row_gone``, ``language_unknown`` or ``text_too_long``.
    """
    acting.require(*KEEPERS)
    row = session.get(StaffMember, staff_id)
    if row is None:
        raise UserError("row_gone")
    save_fields(row, dict(fields), _RULES)
    return Change.of(None, "staff")


def _languages(value: object) -> list[str]:
    if not isinstance(value, Collection) or isinstance(value, str):
        raise TypeError(f"not a list: {value!r}")
    known = {tag for tag, _ in language_choices(SWEDISH)}
    tags = [str(tag) for tag in value]
    for tag in tags:
        if tag not in known:
            raise UserError("language_unknown", given=tag)
    return list(dict.fromkeys(tags))


_RULES: dict[str, Rule] = {
    "trade": line(),
    "years_in_trade": number(0, 70),
    "spoken_languages": _languages,
    "availability": text(),
    "impartiality": text(),
}
