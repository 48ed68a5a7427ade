"""Where the candidate's own view and the rating say different things, to talk about; neither is counted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from validering.bench import Bench, CriterionLine
from validering.profile import RatingScale
from validering.self_rating import OwnView
from validering.terms import Absence, Frequency, OwnAutonomy


class DifferenceKind(StrEnum):
    """What there is to talk about."""

    JUDGED_LOWER = "judged_lower"
    JUDGED_HIGHER = "judged_higher"
    NOT_ASSESSED = "not_assessed"


@dataclass(frozen=True)
class Difference:
    """A criterion to talk about; ``line`` has what is known of it."""

    kind: DifferenceKind
    line: CriterionLine


def differences(bench: Bench) -> tuple[Difference, ...]:
    """The criteria where own view and rating differ, and those that were not assessed, each kind in order.

    Who says alone is expected to pass, who says with help or never not to; often with help that was not shown
    at all is lower too. What does not apply is left out, and so is what the candidate did not answer, but for
    what was not assessed.
    """
    scale = bench.case_profile.profile.scale
    found = [
        Difference(kind, line) for line in bench.concerned() if (kind := kind_of(line, scale)) is not None
    ]
    order = list(DifferenceKind)
    return tuple(sorted(found, key=lambda each: order.index(each.kind)))


def kind_of(line: CriterionLine, scale: RatingScale) -> DifferenceKind | None:
    """What there is to talk about in one criterion; None where there is nothing."""
    rating = line.rating
    if rating is None or rating.absence is Absence.NOT_ASSESSED:
        return DifferenceKind.NOT_ASSESSED
    if rating.level_id is None or line.own_view is None:
        return None
    return _compared(line.own_view, rating.level_id, scale)


def _compared(own: OwnView, level_id: str, scale: RatingScale) -> DifferenceKind | None:
    passes, is_lowest = scale.passes(level_id), scale.rank(level_id) == 0
    if own.frequency is Frequency.NEVER:
        return None if is_lowest else DifferenceKind.JUDGED_HIGHER
    if own.autonomy is OwnAutonomy.ALONE:
        return None if passes else DifferenceKind.JUDGED_LOWER
    is_often = own.frequency in (Frequency.OFTEN, Frequency.VERY_OFTEN)
    if is_often and is_lowest:
        return DifferenceKind.JUDGED_LOWER
    if own.autonomy is OwnAutonomy.WITH_HELP and passes:
        return DifferenceKind.JUDGED_HIGHER
    return None
