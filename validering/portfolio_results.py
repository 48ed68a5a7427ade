"""What a document says of the result of a profile: only signed judgements and decisions that count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import StaffRole
from validering.judgements import JudgementView, criterion_code, read_judgements
from validering.portfolio_mapping import OwnWords
from validering.profile import (
    Criterion,
    CriterionKind,
    Level,
    Profile,
    SwedishDependency,
    Translated,
)
from validering.result_reading import ModuleResultView, ProfileResultView, read_results
from validering.storage.tables.assessment import Evidence
from validering.storage.tables.cases import Session
from validering.storage.tables.people import StaffMember
from validering.supplements import read_supplements
from validering.terms import (
    Absence,
    AbsenceReason,
    EntryLevel,
    HelpGiven,
    LanguageMode,
    ModuleOutcome,
    ProfileOutcome,
    SessionKind,
    SupplementKind,
)


@dataclass(frozen=True)
class PrintedCriterion:
    """One criterion with the judgement that counts; ``level`` is None where it was not assessed."""

    code: str
    kind: CriterionKind
    text: Translated
    is_critical: bool
    swedish_dependency: SwedishDependency
    level: Level | None
    passes: bool
    absence: Absence | None
    absence_reason: AbsenceReason | None
    reason: str
    language_mode: LanguageMode | None
    help_given: HelpGiven | None
    shown_in: tuple[SessionKind, ...]
    days: tuple[date, ...]
    evidence: tuple[Translated, ...]
    judged_by: str | None


@dataclass(frozen=True)
class PrintedSupplement:
    """One concrete thing that completes the result."""

    kind: SupplementKind
    action: str
    provider: str | None
    size: str | None
    helper: str | None
    review_on: date | None


@dataclass(frozen=True)
class PrintedModule:
    """One decided module; ``is_certified`` where a certificate may name it.

    ``place`` is its place among all the modules of the profile, from 0.
    """

    place: int
    code: str
    title: Translated
    learning_outcome: Translated
    outcome: ModuleOutcome
    deviation_reason: str | None
    is_certified: bool
    weight: int
    criteria: tuple[PrintedCriterion, ...]
    supplements: tuple[PrintedSupplement, ...]

    @property
    def shown_in(self) -> tuple[SessionKind, ...]:
        """In which kinds of session it was seen, in the order of the process."""
        seen = {kind for each in self.criteria if each.level for kind in each.shown_in}
        return tuple(kind for kind in SessionKind if kind in seen)

    @property
    def evidence(self) -> tuple[Translated, ...]:
        """The kinds of evidence it rests on, each once."""
        kinds = {each.sv: each for criterion in self.criteria for each in criterion.evidence}
        return tuple(kinds.values())

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(sorted({day for each in self.criteria if each.level for day in each.days}))


@dataclass(frozen=True)
class PrintedAssessor:
    name: str
    trade: str | None
    years_in_trade: int | None


@dataclass(frozen=True)
class PrintedResult:
    """A decided result of a profile; ``places`` are empty for a protected person.

    ``reviewed_in`` are the languages whose texts of the profile a native reader has found right.
    ``approved_by`` is who approved a profile of the centre's own. ``second_is_assessor`` where whoever
    agreed to it as the second person is an assessor here.
    """

    case_profile_id: UUID
    profile_id: str
    version: str
    is_example: bool
    approved_by: str | None
    approved_on: date | None
    ssyk: str | None
    title: Translated
    pass_level: Level
    levels: tuple[Level, ...]
    legal_notes: tuple[Translated, ...]
    trade_notes: tuple[Translated, ...]
    outcome: ProfileOutcome
    deviation_reason: str | None
    entry_level: EntryLevel
    summary: OwnWords
    modules: tuple[PrintedModule, ...]
    assessors: tuple[PrintedAssessor, ...]
    practical_days: int
    first_day: date | None
    last_day: date | None
    minutes: int
    places: tuple[str, ...]
    decided_by: str
    decided_on: date
    second_person: str | None
    second_person_on: date | None
    second_is_assessor: bool
    reviewed_in: frozenset[str]

    def with_outcome(self, *outcomes: ModuleOutcome) -> tuple[PrintedModule, ...]:
        return tuple(module for module in self.modules if module.outcome in outcomes)

    @property
    def achieved(self) -> tuple[PrintedModule, ...]:
        return self.with_outcome(ModuleOutcome.ACHIEVED)

    @property
    def certified(self) -> tuple[PrintedModule, ...]:
        return tuple(module for module in self.modules if module.is_certified)

    @property
    def supplements(self) -> tuple[tuple[PrintedModule, PrintedSupplement], ...]:
        return tuple((module, each) for module in self.modules for each in module.supplements)


@dataclass(frozen=True)
class WaitingProfile:
    """A chosen profile without a result that counts."""

    case_profile_id: UUID
    title: Translated
    legal_notes: tuple[Translated, ...]
    trade_notes: tuple[Translated, ...]
    is_example: bool
    reviewed_in: frozenset[str]


def printed_results(
    session: Db, case_id: UUID, profiles: tuple[UUID, ...] | None, *, hides_places: bool
) -> tuple[tuple[PrintedResult, ...], tuple[WaitingProfile, ...]]:
    """The results that count, and the chosen profiles that have none yet; ``profiles`` narrows both."""
    results: list[PrintedResult] = []
    waiting: list[WaitingProfile] = []
    for view in read_results(session, case_id):
        if profiles is not None and view.case_profile.id not in profiles:
            continue
        if view.counts:
            results.append(printed_result(session, view, hides_places=hides_places))
        else:
            waiting.append(_waiting(view))
    return tuple(results), tuple(waiting)


def _waiting(view: ProfileResultView) -> WaitingProfile:
    profile = view.case_profile.profile
    return WaitingProfile(
        view.case_profile.id,
        profile.title,
        profile.legal_notes,
        profile.trade_notes,
        is_example=profile.status == "example",
        reviewed_in=profile.reviewed_in,
    )


def printed_result(session: Db, view: ProfileResultView, *, hides_places: bool) -> PrintedResult:
    """A decided result as it is printed, whether it counts or not."""
    profile, decision = view.case_profile.profile, view.decision
    assert decision is not None
    judgements = read_judgements(session, view.case_profile.id)
    kinds = _evidence_kinds(session, (each for views in judgements.values() for each in views))
    supplements = _supplements(session, view.case_profile.id, hides_places)
    modules = tuple(
        _module(view, module, judgements, kinds, supplements.get(module.module.id, ()))
        for module in view.concerned
    )
    counting = [views[-1] for views in judgements.values()]
    rated = (each for views in judgements.values() for each in views if each.level_id is not None)
    meetings = _meetings(session, {each.session_id for each in rated})
    practical = [each for each in meetings if each.kind == SessionKind.PRACTICAL_DAY]
    days = sorted({each.day for each in meetings})
    agreed = view.moderations[-1] if view.moderations and view.moderations[-1].agrees else None
    return PrintedResult(
        case_profile_id=view.case_profile.id,
        profile_id=profile.id,
        version=profile.version,
        is_example=profile.status == "example",
        approved_by=profile.approved_by,
        approved_on=profile.approved_on,
        ssyk=profile.codes.af_ssyk_2012,
        title=profile.title,
        pass_level=profile.scale.level(profile.scale.pass_level),
        levels=profile.scale.levels,
        legal_notes=profile.legal_notes,
        trade_notes=profile.trade_notes,
        outcome=decision.decided,
        deviation_reason=decision.deviation_reason,
        entry_level=decision.entry_level,
        summary=OwnWords(
            decision.summary.sv, decision.summary.own, decision.summary.language, decision.summary.kind
        ),
        modules=modules,
        assessors=_assessors(session, counting),
        practical_days=len({each.day for each in practical}),
        first_day=days[0] if days else None,
        last_day=days[-1] if days else None,
        minutes=sum(each.minutes or 0 for each in meetings),
        places=() if hides_places else tuple(dict.fromkeys(each.place for each in practical if each.place)),
        decided_by=decision.decided_by_name,
        decided_on=decision.decided_at.astimezone().date(),
        second_person=agreed.moderator_name if agreed else None,
        second_person_on=agreed.made_at.astimezone().date() if agreed else None,
        second_is_assessor=agreed is not None and _is_assessor(session, agreed.moderator_id),
        reviewed_in=profile.reviewed_in,
    )


def _supplements(
    session: Db, case_profile_id: UUID, hides_places: bool
) -> dict[str, tuple[PrintedSupplement, ...]]:
    """What completes each module, by its id; a protected person's without who offers it."""
    found: dict[str, tuple[PrintedSupplement, ...]] = {}
    for each in read_supplements(session, case_profile_id):
        provider = None if hides_places else each.provider
        printed = PrintedSupplement(
            each.kind, each.action_sv, provider, each.size, each.helper, each.review_on
        )
        found[each.module_id] = (*found.get(each.module_id, ()), printed)
    return found


def _module(
    view: ProfileResultView,
    module: ModuleResultView,
    judgements: dict[str, tuple[JudgementView, ...]],
    kinds: dict[UUID, str],
    supplements: tuple[PrintedSupplement, ...],
) -> PrintedModule:
    profile = view.case_profile.profile
    outcome = module.decision.decided if module.decision else ModuleOutcome.NOT_ASSESSED
    # What is decided before all is judged was interrupted: that is why the rest was not assessed.
    unreached = AbsenceReason.INTERRUPTED if view.case_profile.judged_at is None else None
    return PrintedModule(
        place=profile.modules.index(module.module),
        code=module.module.code,
        title=module.module.title,
        learning_outcome=module.module.learning_outcome,
        outcome=outcome,
        deviation_reason=module.decision.deviation_reason if module.decision else None,
        is_certified=outcome is ModuleOutcome.ACHIEVED and not module.proposal.blocks_certificate,
        weight=module.module.weight,
        criteria=tuple(
            _criterion(profile, criterion, judgements.get(criterion.id, ()), kinds, unreached)
            for criterion in module.module.criteria
        ),
        supplements=supplements,
    )


def _criterion(
    profile: Profile,
    criterion: Criterion,
    views: tuple[JudgementView, ...],
    kinds: dict[UUID, str],
    unreached: AbsenceReason | None,
) -> PrintedCriterion:
    newest = views[-1] if views else None
    level_id = newest.level_id if newest else None
    seen = [view for view in views if view.level_id is not None]
    found = dict.fromkeys(kinds[each] for view in seen for each in view.evidence_ids if each in kinds)
    known = [profile.evidence_kind(kind) for kind in found]
    return PrintedCriterion(
        code=criterion_code(profile, criterion.id),
        kind=criterion.kind,
        text=criterion.text,
        is_critical=criterion.is_critical,
        swedish_dependency=criterion.swedish_dependency,
        level=profile.scale.level(level_id) if level_id else None,
        passes=level_id is not None and profile.scale.passes(level_id),
        absence=newest.absence if newest else Absence.NOT_ASSESSED,
        absence_reason=newest.absence_reason if newest else unreached,
        reason=newest.reason_text if newest else "",
        language_mode=newest.language_mode if newest else None,
        help_given=newest.help_given if newest else None,
        shown_in=tuple(dict.fromkeys(view.session_kind for view in seen)),
        days=tuple(sorted({view.day for view in seen})),
        evidence=tuple(kind.title for kind in known if kind is not None),
        judged_by=newest.judged_by_name if newest else None,
    )


def _evidence_kinds(session: Db, judgements: Iterable[JudgementView]) -> dict[UUID, str]:
    """The kind of each uncontested piece that a judgement rests on."""
    ids = {each for judgement in judgements for each in judgement.evidence_ids}
    rows = session.execute(
        select(Evidence.id, Evidence.kind)
        .where(Evidence.id.in_(ids), Evidence.is_contested.is_(False))
        .order_by(Evidence.added_at)
    )
    return {row[0]: row[1] for row in rows}


def _meetings(session: Db, ids: set[UUID]) -> list[Session]:
    return list(session.scalars(select(Session).where(Session.id.in_(ids)).order_by(Session.day)))


def _is_assessor(session: Db, staff_id: UUID | None) -> bool:
    person = session.get(StaffMember, staff_id) if staff_id else None
    return person is not None and StaffRole.ASSESSOR in person.roles


def _assessors(session: Db, counting: list[JudgementView]) -> tuple[PrintedAssessor, ...]:
    """Who judged, the one with the most criteria first."""
    counts: dict[UUID, int] = {}
    for each in counting:
        counts[each.judged_by] = counts.get(each.judged_by, 0) + 1
    people = session.scalars(select(StaffMember).where(StaffMember.id.in_(counts)))
    ordered = sorted(people, key=lambda person: (-counts[person.id], person.name))
    return tuple(PrintedAssessor(person.name, person.trade, person.years_in_trade) for person in ordered)
