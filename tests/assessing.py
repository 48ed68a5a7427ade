"""A case that is ready to be assessed, made by the commands that screens use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from forms.reading import read_profile
from tests.filled import filled_once
from tests.stores import PASSPHRASE
from validering import cases, impartiality, profiles, receipts, sessions, staff
from validering.acting import StaffRole
from validering.candidates import CandidateChanges
from validering.changes import Change
from validering.impartiality import Relation
from validering.judgements import finish_judging, sign_session
from validering.marks import change_mark, read_marks, set_mark
from validering.marks_together import mark_together
from validering.profile import JudgedBy, Profile
from validering.results import decide_modules_as_proposed, decide_profile
from validering.storage.stores import Store
from validering.terms import HowRead, Product, ProfileOutcome, SessionKind

DAY = date(2026, 9, 2)


@dataclass(frozen=True)
class Assessed:
    """An open case with one frozen profile and one practical day."""

    store: Store
    case_id: UUID
    case_profile_id: UUID
    session_id: UUID
    profile: Profile

    def mark(self, criterion_id: str, level_id: str | None = None, reason: str = "", **more: Any) -> UUID:
        """Mark a criterion and say why; gives the key of the mark."""
        more.setdefault("session_id", self.session_id)
        change = self.store.apply(set_mark, self.case_profile_id, criterion_id, level_id=level_id, **more)
        assert change.new_id is not None
        if reason:
            self.store.apply(change_mark, change.new_id, reason_text=reason)
        return change.new_id

    def add_day(self, day: date, kind: SessionKind = SessionKind.PRACTICAL_DAY) -> UUID:
        return made(self.store.apply(sessions.add_session, self.case_id, kind=kind, day=day))

    def marked(self) -> dict[str, Any]:
        return self.store.look(read_marks, self.case_profile_id)

    def of_the_trade(self) -> list[str]:
        """The criterion ids that an assessor of the trade judges."""
        judged = [each for each in self.profile.modules if each.judged_by is JudgedBy.TRADE]
        return [criterion.id for module in judged for criterion in module.criteria]

    def module(self, code: str) -> list[str]:
        """The criterion ids of a module, by its short code."""
        module = next(each for each in self.profile.modules if each.code == code)
        return [criterion.id for criterion in module.criteria]


def made(change: Change) -> UUID:
    """The key of the row a command made."""
    assert change.new_id is not None
    return change.new_id


def without_language(profile: Profile, tag: str) -> Profile:
    """The profile as if nobody had begun to translate its own texts to a language; the scale stays."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict) and set(value) == {"texts"}:
            return {"texts": {each: text for each, text in value["texts"].items() if each != tag}}
        if isinstance(value, dict):
            return {name: each if name == "scale" else bare(each) for name, each in value.items()}
        return [bare(each) for each in value] if isinstance(value, list) else value

    return Profile.model_validate(bare(profile.model_dump(mode="json")))


@filled_once
def open_assessed_case(
    store: Store,
    *,
    products: tuple[Product, ...] = (Product.OCCUPATIONAL_ASSESSMENT,),
    declares: Relation | None = Relation.NONE,
    informed: bool = True,
    profile_id: str = "REST-KOCK",
    language: str = "ar",
    lacks: str | None = None,
) -> Assessed:
    """A case of an invented person whose assessor is whoever is signed in to ``store``.

    ``lacks`` is a language that the profile is not translated to.
    """
    person: CandidateChanges = {"given_names": "Rim", "family_names": "Haddad", "print_language": language}
    case_id = made(store.apply(cases.open_case, products=products, person=person))
    if informed:
        store.apply(
            receipts.record_receipt,
            case_id,
            text_version="1",
            text_is_reviewed=True,
            language=language,
            how_read=HowRead.ALONE,
            received_on=date(2026, 8, 31),
        )
    if declares is not None:
        note = None if declares is Relation.NONE else "Kusin"
        store.apply(impartiality.declare, case_id, declares, note)
    profile = read_profile(profile_id)
    if lacks:
        profile = without_language(profile, lacks)
    case_profile_id = made(store.apply(profiles.choose_profile, case_id, profile, "Arbetade som kock"))
    session_id = made(
        store.apply(
            sessions.add_session,
            case_id,
            kind=SessionKind.PRACTICAL_DAY,
            day=DAY,
            place="Skolköket",
            language="sv",
        )
    )
    return Assessed(store, case_id, case_profile_id, session_id, profile)


SECOND = "olof"


@filled_once
def add_second_person(store: Store, *roles: StaffRole) -> UUID:
    """Olof Berg, who can sign in beside Karin Ek; an assessor unless ``roles`` say otherwise."""
    given = roles or (StaffRole.ASSESSOR,)
    change = store.apply(staff.add_staff, name="Olof Berg", roles=given, sign_in_name=SECOND)
    store.add_person(SECOND, PASSPHRASE)
    return made(change)


@filled_once
def sign_all(
    case: Assessed, levels: Mapping[str, str] | None = None, *, otherwise: str = "independent"
) -> None:
    """Rate every demanded criterion on two days, with words, sign both and declare the profile judged."""
    for session_id in (case.session_id, case.add_day(DAY + timedelta(days=1))):
        given: defaultdict[str, list[str]] = defaultdict(list)
        for criterion in case.profile.demanded_criteria():
            given[(levels or {}).get(criterion.id, otherwise)].append(criterion.id)
        for level, together in given.items():
            case.store.apply(
                mark_together,
                case.case_profile_id,
                together,
                session_id=session_id,
                level_id=level,
                reason_text="Syntes under dagen.",
            )
        case.store.apply(sign_session, session_id)
    case.store.apply(finish_judging, case.case_profile_id)


@filled_once
def decide_full(case: Assessed) -> None:
    """Everything is signed and decided as a full result, to which nobody has agreed."""
    sign_all(case)
    case.store.apply(decide_modules_as_proposed, case.case_profile_id)
    case.store.apply(decide_profile, case.case_profile_id, ProfileOutcome.FULL)


@filled_once
def decided_case(store: Store) -> Assessed:
    """A full result that Karin Ek decided; Olof Berg works there too."""
    case = open_assessed_case(store)
    add_second_person(store)
    decide_full(case)
    return case
