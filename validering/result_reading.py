"""Reads the results of the profiles of a case: what is proposed, what was decided, what still counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.corrections import CorrectionView, read_corrections
from validering.judgements import Judgements, left_to_judge, ratings_of, read_judgements
from validering.moderation import ModerationView, read_moderations
from validering.profile import Module
from validering.profiles import CaseProfileView, read_case_profile, read_case_profiles
from validering.rollup import (
    ModuleProposal,
    ProfileProposal,
    anything_rated,
    propose_module,
    propose_profile,
)
from validering.staff_names import staff_names
from validering.standing import still_stands
from validering.storage.tables.assessment import ModuleResult, ProfileResult
from validering.storage.tables.cases import Case
from validering.sufficiency import Needs, needs
from validering.sufficiency_reading import Pieces, read_pieces
from validering.terms import EntryLevel, ModuleOutcome, ProfileOutcome, TranslationKind


@dataclass(frozen=True)
class ModuleDecision:
    """What a human decided for a module; ``is_stale`` once a judgement in it was added afterwards."""

    id: UUID
    proposed: ModuleOutcome
    decided: ModuleOutcome
    deviation_reason: str | None
    decided_by_name: str
    decided_at: datetime
    is_stale: bool


@dataclass(frozen=True)
class ModuleResultView:
    """One module: what is proposed and why, what was decided, and which passed criteria lack evidence.

    One that ``is_left_out`` is optional and nobody has begun it: it waits for nothing and is on no paper.
    """

    module: Module
    proposal: ModuleProposal
    decision: ModuleDecision | None
    unjudged: tuple[str, ...]
    lacking: tuple[tuple[str, Needs], ...]
    is_left_out: bool = False

    @property
    def outcome(self) -> ModuleOutcome:
        """What counts now: the decision that stands, else the proposal."""
        return self.decision.decided if self.is_decided and self.decision else self.proposal.outcome

    @property
    def is_decided(self) -> bool:
        return self.decision is not None and not self.decision.is_stale


@dataclass(frozen=True)
class Summary:
    """The assessor's summary in Swedish and in the candidate's language; ``kind`` says who translated it.

    ``language`` is the BCP 47 tag of ``own``, given by the case.
    """

    sv: str | None = None
    own: str | None = None
    kind: TranslationKind = TranslationKind.NONE
    language: str | None = None


@dataclass(frozen=True)
class ProfileDecision:
    """What a human decided for a profile; ``is_stale`` once something it rests on changed or was opened."""

    id: UUID
    proposed: ProfileOutcome
    decided: ProfileOutcome
    deviation_reason: str | None
    entry_level: EntryLevel
    summary: Summary
    decided_by: UUID
    decided_by_name: str
    decided_at: datetime
    is_stale: bool


@dataclass(frozen=True)
class ProfileResultView:
    """The result of one chosen profile, whole.

    ``moderations`` are those of the newest decision, oldest first; ``corrections`` all openings of results.
    """

    case_profile: CaseProfileView
    modules: tuple[ModuleResultView, ...]
    proposal: ProfileProposal
    decision: ProfileDecision | None
    moderations: tuple[ModerationView, ...]
    corrections: tuple[CorrectionView, ...] = ()

    @property
    def concerned(self) -> tuple[ModuleResultView, ...]:
        """The modules the result is about: the demanded ones and the optional ones that were begun."""
        return tuple(module for module in self.modules if not module.is_left_out)

    @property
    def correction(self) -> CorrectionView | None:
        """Why the newest decision was opened again; None where it was not."""
        decided = self.decision.id if self.decision else None
        return next((each for each in reversed(self.corrections) if each.result_id == decided), None)

    @property
    def needs_second_person(self) -> bool:
        """A full result counts only after a second person has agreed, where the profile says so."""
        is_full = self.decision is not None and self.decision.decided is ProfileOutcome.FULL
        return is_full and self.case_profile.profile.rules.full_needs_second_person

    @property
    def stands(self) -> bool:
        """Whether there is a decision that nothing has changed since."""
        return self.decision is not None and not self.decision.is_stale

    @property
    def counts(self) -> bool:
        """Whether the decision may be printed as the result."""
        if not self.stands:
            return False
        agreed = bool(self.moderations) and self.moderations[-1].agrees
        return agreed or not self.needs_second_person

    @property
    def waits_for_second_person(self) -> bool:
        """Whether the decision stands, but counts only once a second person has agreed."""
        return self.stands and self.needs_second_person and not self.counts


def read_results(session: Db, case_id: UUID) -> tuple[ProfileResultView, ...]:
    """The results of all profiles of a case that were not dropped, in the order they were chosen."""
    views = read_case_profiles(session, case_id)
    return tuple(result_of(session, view) for view in views if view.dropped_at is None)


def read_result(session: Db, case_profile_id: UUID) -> ProfileResultView:
    """The result of one chosen profile."""
    return result_of(session, read_case_profile(session, case_profile_id))


def result_of(session: Db, view: CaseProfileView) -> ProfileResultView:
    """The result of a chosen profile that has been read already."""
    judgements = read_judgements(session, view.id)
    pieces = read_pieces(session, view.id, judgements)
    decided = _module_rows(session, view.id)
    people = {row.decided_by for row in decided.values()}
    newest = _profile_row(session, view.id)
    halt = session.scalar(select(Case.halt).where(Case.id == view.case_id))
    names = staff_names(session, people | ({newest.decided_by} if newest else set()))
    modules = tuple(
        _module_view(view, module, judgements, pieces, decided.get(module.id), names)
        for module in view.profile.modules
    )
    outcomes = {module.module.id: module.outcome for module in modules}
    corrections = read_corrections(session, view.id)
    opened = [each.opened_at for each in corrections]
    rated = anything_rated(ratings_of(judgements).values())
    return ProfileResultView(
        case_profile=view,
        modules=modules,
        proposal=propose_profile(view.profile, outcomes, anything_rated=rated),
        decision=_profile_decision(view, halt, newest, modules, opened, names) if newest else None,
        moderations=read_moderations(session, newest.id) if newest else (),
        corrections=corrections,
    )


def _module_view(
    view: CaseProfileView,
    module: Module,
    judgements: Judgements,
    pieces: Pieces,
    row: ModuleResult | None,
    names: dict[UUID | None, str],
) -> ModuleResultView:
    profile = view.profile
    ratings = ratings_of(judgements)
    own = [each for criterion in module.criteria for each in judgements.get(criterion.id, ())]
    newest = max((each.made_at for each in own), default=None)
    passed = [
        criterion
        for criterion in module.criteria
        if criterion.is_critical
        and criterion.id in ratings
        and (level := ratings[criterion.id].level_id) is not None
        and profile.scale.passes(level)
    ]
    missing = [
        (criterion.id, needs(criterion, pieces.get(criterion.id, ()), profile.evidence_kinds, profile.rules))
        for criterion in passed
    ]
    left = set(left_to_judge(profile, judgements))
    return ModuleResultView(
        module=module,
        proposal=propose_module(module, ratings, profile.scale, profile.rules),
        decision=_module_decision(row, newest, names) if row else None,
        unjudged=tuple(criterion.id for criterion in module.criteria if criterion.id in left),
        lacking=tuple((criterion_id, need) for criterion_id, need in missing if not need.is_met),
        is_left_out=module not in profile.demanded and not own and not _says_something(row),
    )


def _says_something(row: ModuleResult | None) -> bool:
    return row is not None and row.decided != ModuleOutcome.NOT_ASSESSED


def _module_decision(
    row: ModuleResult, newest: datetime | None, names: dict[UUID | None, str]
) -> ModuleDecision:
    return ModuleDecision(
        id=row.id,
        proposed=ModuleOutcome(row.proposed),
        decided=ModuleOutcome(row.decided),
        deviation_reason=row.deviation_reason,
        decided_by_name=names.get(row.decided_by, "–"),
        decided_at=row.decided_at,
        is_stale=newest is not None and row.decided_at < newest,
    )


def _profile_decision(
    view: CaseProfileView,
    halt: str | None,
    row: ProfileResult,
    modules: tuple[ModuleResultView, ...],
    opened: list[datetime],
    names: dict[UUID | None, str],
) -> ProfileDecision:
    times = [*opened, *(module.decision.decided_at for module in modules if module.decision)]
    changed = any(module.decision and module.decision.is_stale for module in modules)
    return ProfileDecision(
        id=row.id,
        proposed=ProfileOutcome(row.proposed),
        decided=ProfileOutcome(row.decided),
        deviation_reason=row.deviation_reason,
        entry_level=EntryLevel(row.entry_level),
        summary=Summary(
            row.summary_sv, row.summary_own, TranslationKind(row.summary_kind), row.summary_language
        ),
        decided_by=row.decided_by,
        decided_by_name=names.get(row.decided_by, "–"),
        decided_at=row.decided_at,
        is_stale=changed or not still_stands(row.decided_at, view.judged_at, halt, times),
    )


def _module_rows(session: Db, case_profile_id: UUID) -> dict[str, ModuleResult]:
    rows = session.scalars(
        select(ModuleResult)
        .where(ModuleResult.case_profile_id == case_profile_id)
        .order_by(ModuleResult.decided_at)
    )
    return {row.module_id: row for row in rows}


def _profile_row(session: Db, case_profile_id: UUID) -> ProfileResult | None:
    return session.scalars(
        select(ProfileResult)
        .where(ProfileResult.case_profile_id == case_profile_id)
        .order_by(ProfileResult.decided_at.desc())
        .limit(1)
    ).first()
