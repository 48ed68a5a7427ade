"""Reads what an assessor has in front of them: each criterion with all that is known of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from validering.judgements import JudgementView, left_to_judge, read_judgements
from validering.marks import MarkView, read_marks
from validering.profile import Criterion, JudgedBy, Module
from validering.profiles import CaseProfileView, read_case_profile
from validering.rollup import Rating
from validering.seeing import RUN_CASES, may_reader
from validering.self_rating import OwnView, read_own_view, view_of_criterion
from validering.shared_judgements import profiles_beside
from validering.storage.tables.assessment import Evidence, EvidenceLink, Thumbnail
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.sufficiency import Needs, Piece, needs
from validering.sufficiency_reading import read_pieces
from validering.terms import CLOSING, Absence, CaseHalt


@dataclass(frozen=True)
class CriterionLine:
    """One criterion as it stands: an unsigned ``mark``, the ``judgements`` signed so far, what is missing.

    ``needs`` is None unless the criterion is critical and may apply. ``own_view`` is None too for whoever may
    not read the candidate's answers.
    """

    criterion: Criterion
    code: str
    mark: MarkView | None
    judgements: tuple[JudgementView, ...]
    own_view: OwnView | None
    evidence: int
    needs: Needs | None

    @property
    def rating(self) -> Rating | None:
        """What is shown: the mark where there is one, else the judgement that counts."""
        if self.mark is not None:
            return Rating(self.mark.level_id, self.mark.absence)
        return self.judgements[-1].rating if self.judgements else None

    @property
    def lacks_evidence(self) -> bool:
        """Whether it has a level that its evidence does not carry yet."""
        has_level = self.rating is not None and self.rating.level_id is not None
        return has_level and self.needs is not None and not self.needs.is_met


@dataclass(frozen=True)
class ModuleLine:
    """A module with its criteria; ``begun`` have a mark or a judgement, ``unsigned`` a mark."""

    module: Module
    criteria: tuple[CriterionLine, ...]

    @property
    def begun(self) -> int:
        return sum(line.rating is not None for line in self.criteria)

    @property
    def unsigned(self) -> int:
        return sum(line.mark is not None for line in self.criteria)

    @property
    def lacking(self) -> tuple[CriterionLine, ...]:
        """Critical criteria with a level that still need pieces of evidence."""
        return tuple(line for line in self.criteria if line.lacks_evidence)

    @property
    def unexplained(self) -> int:
        """Marks that cannot be signed before somebody says why."""
        return sum(line.mark is not None and line.mark.lacks_reason for line in self.criteria)

    @property
    def decisive_left(self) -> int:
        """Critical criteria that nobody has rated yet."""
        return sum(line.criterion.is_critical and line.rating is None for line in self.criteria)

    @property
    def is_done(self) -> bool:
        """Whether all is signed and rests on enough."""
        return self.begun == len(self.criteria) and not self.unsigned and not self.lacking


@dataclass(frozen=True)
class Bench:
    """A profile as it is being assessed; ``left`` are criteria without a judgement that need one."""

    case_profile: CaseProfileView
    halt: CaseHalt | None
    modules: tuple[ModuleLine, ...]
    left: tuple[str, ...]

    @property
    def may_sign(self) -> bool:
        """Whether marks may become judgements."""
        return self.case_profile.judged_at is None and self.halt not in CLOSING

    @property
    def may_mark(self) -> bool:
        """Whether more may be rated."""
        return self.may_sign and self.halt is None

    def lines(self) -> list[CriterionLine]:
        return [line for module in self.modules for line in module.criteria]

    def concerned(self) -> list[CriterionLine]:
        """The lines of the modules that are demanded, and of optional ones that were begun."""
        demanded = self.case_profile.profile.demanded
        return [
            line
            for module in self.modules
            if module.begun or module.module in demanded
            for line in module.criteria
        ]

    def next_to_judge(self) -> str:
        """The first criterion that still needs a mark, else a signature, else the first of all."""
        lines = [line for line in self.lines() if line.criterion.id in self.left]
        unmarked = [line for line in lines if line.mark is None]
        return (unmarked or lines or self.lines())[0].criterion.id


@dataclass(frozen=True)
class EvidenceGlimpse:
    """A piece of evidence of a criterion, with its small picture where it has one."""

    id: UUID
    title: str
    kind: str
    is_contested: bool
    thumbnail: bytes | None


def read_bench(session: Db, case_profile_id: UUID) -> Bench:
    """All there is to know while assessing one profile, in a fixed number of statements."""
    view = read_case_profile(session, case_profile_id)
    profile = view.profile
    marks = read_marks(session, case_profile_id)
    judgements = read_judgements(session, case_profile_id)
    pieces = read_pieces(session, case_profile_id, judgements)
    own = read_own_view(session, case_profile_id) if may_reader(session, *RUN_CASES) else {}
    counts = _evidence_counts(session, case_profile_id)
    halt = session.scalar(select(Case.halt).where(Case.id == view.case_id))

    def line(module: Module, criterion: Criterion) -> CriterionLine:
        signed = judgements.get(criterion.id, ())
        return CriterionLine(
            criterion=criterion,
            code=f"{module.code}.{criterion.id.rsplit('.', 1)[-1].lstrip('0')}",
            mark=marks.get(criterion.id),
            judgements=signed,
            own_view=view_of_criterion(profile, own, criterion.id),
            evidence=counts[criterion.id],
            needs=_needs(view, criterion, pieces.get(criterion.id, []), signed),
        )

    return Bench(
        case_profile=view,
        halt=CaseHalt(halt) if halt else None,
        modules=tuple(
            ModuleLine(module, tuple(line(module, criterion) for criterion in module.criteria))
            for module in profile.modules
        ),
        left=left_to_judge(profile, judgements),
    )


def read_swedish_bench(session: Db, case_profile_id: UUID) -> Bench:
    """Of the same only the modules that a teacher of Swedish judges; none where the profile has no such."""
    bench = read_bench(session, case_profile_id)
    modules = tuple(line for line in bench.modules if line.module.judged_by is JudgedBy.SFI_TEACHER)
    own = {line.criterion.id for module in modules for line in module.criteria}
    return replace(bench, modules=modules, left=tuple(each for each in bench.left if each in own))


def read_evidence_of(session: Db, case_profile_id: UUID, criterion_id: str) -> tuple[EvidenceGlimpse, ...]:
    """The evidence linked to one criterion, in the order of the case."""
    rows = session.execute(
        select(Evidence, Thumbnail.jpeg)
        .join(EvidenceLink, EvidenceLink.evidence_id == Evidence.id)
        .outerjoin(Thumbnail, Thumbnail.evidence_id == Evidence.id)
        .where(
            EvidenceLink.case_profile_id.in_(profiles_beside(case_profile_id)),
            EvidenceLink.criterion_id == criterion_id,
            Evidence.removed_at.is_(None),
        )
        .order_by(Evidence.order_no, Evidence.added_at, Evidence.id)
        .distinct()
    )
    return tuple(EvidenceGlimpse(row.id, row.title, row.kind, row.is_contested, jpeg) for row, jpeg in rows)


def read_case_evidence(session: Db, case_id: UUID) -> tuple[EvidenceGlimpse, ...]:
    """All evidence of a case without pictures, to choose a signed sheet or a scanned bundle from."""
    rows = session.scalars(
        select(Evidence)
        .where(Evidence.case_id == case_id, Evidence.removed_at.is_(None))
        .order_by(Evidence.order_no, Evidence.added_at, Evidence.id)
    )
    return tuple(EvidenceGlimpse(row.id, row.title, row.kind, row.is_contested, None) for row in rows)


def read_own_language(session: Db, case_id: UUID) -> str | None:
    """The language the candidate wants beside the Swedish, or None."""
    language = session.scalar(
        select(Candidate.print_language)
        .join(Case, Case.candidate_id == Candidate.id)
        .where(Case.id == case_id)
    )
    return language if language and language != "sv" else None


def _needs(
    view: CaseProfileView, criterion: Criterion, pieces: list[Piece], signed: tuple[JudgementView, ...]
) -> Needs | None:
    """Not applicable asks for nothing; other criteria that are critical always say what they need."""
    if signed and signed[-1].absence is Absence.NOT_APPLICABLE:
        return None
    if not criterion.is_critical:
        return None
    return needs(criterion, pieces, view.profile.evidence_kinds, view.profile.rules)


def _evidence_counts(session: Db, case_profile_id: UUID) -> defaultdict[str, int]:
    rows = session.execute(
        select(EvidenceLink.criterion_id, func.count(Evidence.id.distinct()))
        .join(Evidence, Evidence.id == EvidenceLink.evidence_id)
        .where(
            EvidenceLink.case_profile_id.in_(profiles_beside(case_profile_id)), Evidence.removed_at.is_(None)
        )
        .group_by(EvidenceLink.criterion_id)
    )
    found: defaultdict[str, int] = defaultdict(int)
    for criterion_id, count in rows:
        found[criterion_id] = count
    return found
