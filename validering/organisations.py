"""Commissioners, host workplaces and other organisations, told apart by kind and name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.searching import fold, sort_key
from validering.storage.tables.people import Organisation


class OrganisationKind(StrEnum):
    CENTRE = "centre"
    COMMISSIONER = "commissioner"
    HOST = "host"
    SCHOOL = "school"
    EMPLOYER = "employer"


@dataclass(frozen=True)
class OrganisationEntry:
    id: UUID
    name: str


def organisation_named(
    session: Session, acting: Acting, kind: OrganisationKind, name: str | None
) -> UUID | None:
    """The organisation with this name, made if there is none; None for an empty name.

    Names that differ only in case, spaces or diacritics are the same organisation.
    """
    written = " ".join((name or "").split())
    if not written:
        return None
    for row in session.scalars(select(Organisation).where(Organisation.kind == kind)):
        if fold(row.name) == fold(written):
            return row.id
    made = Organisation(id=acting.new_id(), kind=kind.value, name=written)
    session.add(made)
    session.flush()
    return made.id


def read_organisations(session: Session, kind: OrganisationKind) -> tuple[OrganisationEntry, ...]:
    """All organisations of one kind, by name."""
    rows = session.scalars(select(Organisation).where(Organisation.kind == kind))
    found = [OrganisationEntry(row.id, row.name) for row in rows]
    return tuple(sorted(found, key=lambda one: sort_key(one.name)))
