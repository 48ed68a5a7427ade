"""What differs between two versions of a profile, criterion by criterion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from validering.profile import Criterion, Profile, Translated


class Came(StrEnum):
    """Whether a criterion came, went or says something else."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class DemandPart(StrEnum):
    """The parts of a criterion that say what is demanded."""

    TEXT = "text"
    QUESTION = "question"
    LOOK_FOR = "look_for"
    KNOWLEDGE = "knowledge"
    CONDITIONS = "conditions"
    CRITICAL = "critical"
    EVIDENCE = "evidence"


@dataclass(frozen=True)
class PartDifference:
    """A part in Swedish before and after; empty where it was not there."""

    part: DemandPart
    before: str
    after: str


@dataclass(frozen=True)
class CriterionDifference:
    """A criterion that differs; ``parts`` are those that changed, or all that one that came or went says."""

    criterion_id: str
    came: Came
    parts: tuple[PartDifference, ...]


def is_same_demand(one: Criterion, other: Criterion) -> bool:
    """Whether what is judged of the one holds for the other too: the same id and the same text."""
    return one.id == other.id and one.text.sv == other.text.sv


def profile_differences(old: Profile, new: Profile) -> tuple[CriterionDifference, ...]:
    """Every criterion that came, went or changed, in the order of ``new``; those that went stand last."""
    before = {criterion.id: criterion for criterion in old.criteria()}
    found: list[CriterionDifference] = []
    for criterion in new.criteria():
        was = before.pop(criterion.id, None)
        parts = tuple(_parts(was, criterion))
        if parts:
            found.append(
                CriterionDifference(criterion.id, Came.ADDED if was is None else Came.CHANGED, parts)
            )
    found += [
        CriterionDifference(criterion.id, Came.REMOVED, tuple(_parts(criterion, None)))
        for criterion in before.values()
    ]
    return tuple(found)


def shared_criteria(old: Profile, new: Profile) -> tuple[str, ...]:
    """The ids of the criteria whose judgements hold for ``new`` as well."""
    before = {criterion.id: criterion for criterion in old.criteria()}
    return tuple(
        criterion.id
        for criterion in new.criteria()
        if criterion.id in before and is_same_demand(before[criterion.id], criterion)
    )


def _parts(before: Criterion | None, after: Criterion | None) -> Iterator[PartDifference]:
    was, becomes = _said(before), _said(after)
    for part in DemandPart:
        old, new = was.get(part, ""), becomes.get(part, "")
        if old != new:
            yield PartDifference(part, old, new)


def _said(criterion: Criterion | None) -> dict[DemandPart, str]:
    if criterion is None:
        return {}
    return {
        DemandPart.TEXT: criterion.text.sv,
        DemandPart.QUESTION: criterion.question.sv,
        DemandPart.LOOK_FOR: "\n".join(point.sv for point in criterion.look_for),
        DemandPart.KNOWLEDGE: _swedish(criterion.knowledge),
        DemandPart.CONDITIONS: _swedish(criterion.conditions),
        DemandPart.CRITICAL: "1" if criterion.is_critical else "",
        DemandPart.EVIDENCE: str(criterion.min_evidence),
    }


def _swedish(text: Translated | None) -> str:
    return text.sv if text is not None else ""
