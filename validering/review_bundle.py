"""What the second person is given on paper: a result that waits for them, with its grounds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.errors import UserError
from validering.judgements import Judgements, read_judgements
from validering.masking import masked, words_to_hide
from validering.portfolio import Portfolio, read
from validering.portfolio_results import PrintedModule, PrintedResult, printed_result
from validering.print_choices import PrintChoices, usual_parts
from validering.profile import Profile
from validering.result_reading import ModuleResultView, read_result
from validering.storage.tables.assessment import Evidence
from validering.terms import CopyFor, DocumentKind, ModuleOutcome, ProfileOutcome


@dataclass(frozen=True)
class ReviewedPiece:
    """A piece of evidence by its title."""

    title: str
    is_contested: bool


@dataclass(frozen=True)
class ReviewedModule:
    """A module with the proposal beside the decision; ``evidence`` has the pieces of each criterion.

    ``decided_by`` and ``decided_on`` are None for a module that may be left undecided.
    """

    printed: PrintedModule
    proposed: ModuleOutcome
    decided_by: str | None
    decided_on: date | None
    evidence: tuple[tuple[ReviewedPiece, ...], ...]


@dataclass(frozen=True)
class ReviewBundle:
    """A result that waits; ``portfolio`` has it as its only result. It is no document and is kept nowhere."""

    portfolio: Portfolio
    proposed: ProfileOutcome
    modules: tuple[ReviewedModule, ...]

    @property
    def result(self) -> PrintedResult:
        return self.portfolio.results[0]


def read_review_bundle(session: Session, case_profile_id: UUID, today: date) -> ReviewBundle:
    """What is printed for the second person on ``today``, in Swedish.

    Raises UserError ``review_nothing_waits`` unless a full result waits for a second person.
    """
    view = read_result(session, case_profile_id)
    if not view.waits_for_second_person:
        raise UserError("review_nothing_waits", title=view.case_profile.profile.title.sv)
    case_id = view.case_profile.case_id
    parts = usual_parts(DocumentKind.FULL_RECORD, CopyFor.OWN)
    choices = PrintChoices(DocumentKind.FULL_RECORD, parts=parts, profiles=(case_profile_id,))
    portfolio = read(session, case_id, choices, today)
    result = printed_result(session, view, hides_places=portfolio.is_protected)
    judgements = read_judgements(session, case_profile_id)
    pieces = _pieces(session, view.case_profile.profile, judgements)
    bundle = ReviewBundle(
        portfolio=replace(portfolio, results=(result,), waiting=()),
        proposed=view.proposal.outcome,
        modules=tuple(
            _module(module, printed, judgements, pieces)
            for module, printed in zip(view.concerned, result.modules, strict=True)
        ),
    )
    return masked(bundle, words_to_hide(session, case_id)) if portfolio.is_protected else bundle


def _module(
    view: ModuleResultView,
    printed: PrintedModule,
    judgements: Judgements,
    pieces: Mapping[UUID, ReviewedPiece],
) -> ReviewedModule:
    decision = view.decision if view.is_decided else None
    return ReviewedModule(
        printed=printed,
        proposed=decision.proposed if decision else view.proposal.outcome,
        decided_by=decision.decided_by_name if decision else None,
        decided_on=decision.decided_at.astimezone().date() if decision else None,
        evidence=tuple(
            tuple(
                pieces[piece]
                for piece in dict.fromkeys(
                    piece for each in judgements.get(criterion.id, ()) for piece in each.evidence_ids
                )
                if piece in pieces
            )
            for criterion in view.module.criteria
        ),
    )


def _pieces(session: Session, profile: Profile, judgements: Judgements) -> dict[UUID, ReviewedPiece]:
    """The pieces the judgements rest on; one without a title is called by its kind."""
    ids = {piece for views in judgements.values() for each in views for piece in each.evidence_ids}
    rows = session.scalars(select(Evidence).where(Evidence.id.in_(ids)))
    return {row.id: ReviewedPiece(row.title or _kind(profile, row.kind), row.is_contested) for row in rows}


def _kind(profile: Profile, kind_id: str) -> str:
    kind = profile.evidence_kind(kind_id)
    return kind.title.sv if kind else kind_id
