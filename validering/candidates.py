"""The candidate of a case: names, identity, contact way, adaptations, interpreter, protection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy.orm import Session

from validering.acting import Acting
from validering.case_access import candidate_to_change, case_named
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import Rule, choice, day, flag, kept_line, line, mail_address, save_fields, text
from validering.id_numbers import id_number_doubt, tidy_id_number
from validering.mapping_access import entry_of
from validering.protecting import drop_traces
from validering.protection_kinds import checked_reason
from validering.protection_work import begin_round, may_have_former
from validering.searching import fold, sort_key
from validering.staff_names import staff_names
from validering.storage.audit_payloads import erasing, forget
from validering.storage.tables.people import Candidate
from validering.terms import DatePrecision, Gender, IdNumberType, InterpreterMode, ProtectionLevel


class SexWish(StrEnum):
    """Which interpreter the person wants; None in the store where it does not matter."""

    WOMAN = "woman"
    MAN = "man"


class CandidateChanges(TypedDict, total=False):
    """The fields of a candidate that a form may save; adaptations say what is wanted, never why."""

    given_names: str
    family_names: str
    has_single_name: bool
    name_in_own_script: str | None
    called_name: str | None
    alias: str | None
    id_number_type: IdNumberType
    id_number: str | None
    birth_date: date | None
    birth_date_precision: DatePrecision
    gender: Gender
    phone: str | None
    email: str | None
    contact_how: str | None
    contact_when: str | None
    contact_others_may_answer: bool
    adaptations: str | None
    interpreter_language: str | None
    interpreter_mode: InterpreterMode
    interpreter_sex_wish: SexWish | None
    print_language: str | None
    prints_phone: bool
    can_start: str | None
    prints_can_start: bool


@dataclass(frozen=True)
class CandidateView:
    """A candidate as the intake shows them; ``id_number_doubt`` is a message code or None."""

    id: UUID
    given_names: str
    family_names: str
    has_single_name: bool
    name_in_own_script: str | None
    called_name: str | None
    alias: str | None
    id_number_type: IdNumberType
    id_number: str | None
    id_number_doubt: str | None
    id_seen_kind: str | None
    id_seen_by_name: str | None
    id_seen_on: date | None
    birth_date: date | None
    birth_date_precision: DatePrecision
    gender: Gender
    phone: str | None
    email: str | None
    contact_how: str | None
    contact_when: str | None
    contact_others_may_answer: bool
    adaptations: str | None
    interpreter_language: str | None
    interpreter_mode: InterpreterMode
    interpreter_sex_wish: SexWish | None
    protection_level: ProtectionLevel
    print_language: str | None
    prints_phone: bool
    can_start: str | None
    prints_can_start: bool

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.given_names, self.family_names) if part)

    @property
    def is_protected(self) -> bool:
        return self.protection_level is not ProtectionLevel.NONE

    @property
    def shown_name(self) -> str:
        """What lists and headings show: the alias of a protected person, else the name."""
        return self.alias or "" if self.is_protected else self.full_name


def new_candidate(acting: Acting, changes: CandidateChanges, protection: ProtectionLevel) -> Candidate:
    """A candidate row with its names checked, not yet added; raises UserError as ``change_candidate``."""
    now = acting.now()
    row = Candidate(
        id=acting.new_id(),
        given_names="",
        family_names="",
        has_single_name=False,
        id_number_type=IdNumberType.NONE.value,
        birth_date_precision=DatePrecision.UNKNOWN.value,
        protection_level=protection.value,
        alias=None if protection is ProtectionLevel.NONE else _new_alias(acting),
        created_at=now,
        changed_at=now,
    )
    _save(row, {"given_names": "", **changes}, acting)
    return row


def change_candidate(
    session: Session, acting: Acting, case_id: UUID, **changes: Unpack[CandidateChanges]
) -> Change:
    """Save one or more fields of the case's candidate.

    Of a person who may have had another identity, the record of changes forgets the names, the number and
    the ways of contact that give way.
    Raises UserError ``not_allowed``, ``case_missing``, ``name_missing``, ``single_name_has_two``,
    ``alias_missing``, ``alias_is_name``, ``birth_date_in_future``, ``email_malformed``,
    ``id_number_malformed`` or ``text_too_long``.
    """
    row = candidate_to_change(session, acting, case_id)
    if may_have_former(row) and changes.keys() & _LEADS_TO_PERSON:
        with erasing(session):
            forget(session, "candidate", row.id, changes.keys() & _LEADS_TO_PERSON)
            _save(row, changes, acting)
    else:
        _save(row, changes, acting)
    return Change.of(case_id, "candidate")


def see_identity(session: Session, acting: Acting, case_id: UUID, document: str | None) -> Change:
    """Note that the signed-in person has seen an identity document today; None takes the note away."""
    row = candidate_to_change(session, acting, case_id)
    seen = line()(document)
    row.id_seen_kind = None if seen is None else str(seen)
    row.id_seen_by = acting.staff_id if seen else None
    row.id_seen_on = acting.today() if seen else None
    row.changed_at = acting.now()
    return Change.of(case_id, "candidate")


def change_protection(
    session: Session, acting: Acting, case_id: UUID, level: ProtectionLevel, reason: str | None = None
) -> Change:
    """Switch the protection of the person's data on or off, at any time.

    A protected person gets an alias; lists and search then know only the alias and the case number. Papers
    with the name are kept no longer: ``erase_pieces`` removes their bytes after the act. What a human must
    do is on a list then, see ``protection_work``. Raises UserError ``protection_off_not_allowed`` or
    ``protection_reason_missing`` where less protection is wanted.
    """
    row = candidate_to_change(session, acting, case_id)
    was = ProtectionLevel(row.protection_level)
    said = checked_reason(acting, was, level, reason)
    row.protection_level = level.value
    papers: tuple[UUID, ...] = ()
    drafts = 0
    if level is not ProtectionLevel.NONE:
        if not row.alias or _has_name(row.alias, row):
            row.alias = _new_alias(acting)
        papers, drafts = drop_traces(session, acting, row, level.value)
    _check(row, acting.today())
    _index(row)
    row.changed_at = acting.now()
    if level is not was:
        begin_round(session, acting, row, drafts=drafts, erased=papers, was=was, reason=said)
    return Change.of(case_id, "candidate", "protection", "documents", "evidence")


def read_candidate(session: Session, case_id: UUID) -> CandidateView:
    """The candidate of a case; raises UserError ``case_missing``."""
    row = session.get_one(Candidate, case_named(session, case_id).candidate_id)
    return candidate_view(session, row)


def without_identity(view: CandidateView) -> CandidateView:
    """The same candidate without name, number, day of birth and ways of contact."""
    return replace(
        view,
        given_names="",
        family_names="",
        has_single_name=False,
        name_in_own_script=None,
        called_name=None,
        id_number_type=IdNumberType.NONE,
        id_number=None,
        id_number_doubt=None,
        birth_date=None,
        birth_date_precision=DatePrecision.UNKNOWN,
        phone=None,
        email=None,
        contact_how=None,
        contact_when=None,
    )


def candidate_view(session: Session, row: Candidate) -> CandidateView:
    """A candidate's row as it is shown."""
    kind, precision = IdNumberType(row.id_number_type), DatePrecision(row.birth_date_precision)
    known_day = row.birth_date if precision is DatePrecision.DAY else None
    wish = row.interpreter_sex_wish
    return entry_of(
        CandidateView,
        row,
        id_number_type=kind,
        id_number_doubt=id_number_doubt(kind, row.id_number, known_day),
        id_seen_by_name=staff_names(session, [row.id_seen_by]).get(row.id_seen_by),
        birth_date_precision=precision,
        gender=Gender(row.gender),
        interpreter_mode=InterpreterMode(row.interpreter_mode),
        interpreter_sex_wish=SexWish(wish) if wish else None,
        protection_level=ProtectionLevel(row.protection_level),
    )


def _save(row: Candidate, changes: Mapping[str, object], acting: Acting) -> None:
    now = acting.now()
    plain = {name: value for name, value in changes.items() if name not in ("id_number", "id_number_type")}
    save_fields(row, plain, _RULES)
    _check(row, acting.today())
    if changes.keys() & {"id_number", "id_number_type"}:
        _save_id_number(row, changes, acting.today())
    _index(row)
    row.changed_at = now


def _save_id_number(row: Candidate, changes: Mapping[str, object], today: date) -> None:
    kind = IdNumberType(str(changes.get("id_number_type", row.id_number_type)))
    given = changes.get("id_number", row.id_number)
    row.id_number = tidy_id_number(kind, None if given is None else str(given), today)
    row.id_number_type = kind.value


def _check(row: Candidate, today: date) -> None:
    if not row.given_names:
        raise UserError("name_missing")
    if row.has_single_name and row.family_names:
        raise UserError("single_name_has_two")
    if row.protection_level != ProtectionLevel.NONE:
        _check_alias(row)
    if row.birth_date is not None and row.birth_date > today:
        raise UserError("birth_date_in_future")
    mail_address(row.email)


def _check_alias(row: Candidate) -> None:
    """The alias of a protected person is there and has no word of the name."""
    if not row.alias:
        raise UserError("alias_missing")
    if _has_name(row.alias, row):
        raise UserError("alias_is_name")


def _has_name(alias: str, row: Candidate) -> bool:
    return bool({*fold(alias).split()} & {*fold(f"{row.given_names} {row.family_names}").split()})


def _new_alias(acting: Acting) -> str:
    """An alias that says nothing about the person."""
    signs = "ABCDEFGHJKLMNPRSTUVWXYZ"
    number = acting.new_id().int
    letters = "".join(signs[number // len(signs) ** place % len(signs)] for place in range(4))
    return f"Kandidat {letters}"


def keep_findable(row: Candidate) -> None:
    """Make anew what is made of the names, after one of them was corrected or erased."""
    _index(row)


def _index(row: Candidate) -> None:
    """What lists sort by and search in: never the name of a protected person."""
    if row.protection_level != ProtectionLevel.NONE:
        shown = row.alias or ""
        row.sort_name, row.search_name = sort_key(shown), fold(shown)
        return
    family_first = " ".join(part for part in (row.family_names, row.given_names) if part)
    names = (row.given_names, row.family_names, row.called_name or "", row.name_in_own_script or "")
    row.sort_name, row.search_name = sort_key(family_first), fold(" ".join(names))


_LEADS_TO_PERSON = frozenset(
    {
        "given_names",
        "family_names",
        "name_in_own_script",
        "called_name",
        "id_number",
        "birth_date",
        "phone",
        "email",
    }
)
_RULES: dict[str, Rule] = {
    "given_names": kept_line(),
    "family_names": kept_line(),
    "has_single_name": flag(),
    "name_in_own_script": line(),
    "called_name": line(),
    "alias": line(),
    "birth_date": day(),
    "birth_date_precision": choice(DatePrecision),
    "gender": choice(Gender),
    "phone": line(),
    "email": line(),
    "contact_how": text(),
    "contact_when": line(),
    "contact_others_may_answer": flag(),
    "adaptations": text(),
    "interpreter_language": line(),
    "interpreter_mode": choice(InterpreterMode),
    "interpreter_sex_wish": choice(SexWish, optional=True),
    "print_language": line(),
    "prints_phone": flag(),
    "can_start": line(),
    "prints_can_start": flag(),
}
