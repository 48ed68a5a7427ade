"""What the result of a module and of a profile is, by the rules the profile carries with it.

The words: a criterion is *rated* when it has a level, *passed* when that level is at or above the pass line.
What is not assessed stays in the denominator but is never a shortcoming; what is not applicable is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validering.profile import Criterion, CriterionKind, Module, Profile, RatingScale, RollUpRules
from validering.terms import Absence, ModuleOutcome, ProfileOutcome


@dataclass(frozen=True, slots=True)
class Rating:
    """What counts for one criterion: a level of the scale, or an absence in its place."""

    level_id: str | None = None
    absence: Absence | None = None

    @property
    def is_applicable(self) -> bool:
        return self.absence is not Absence.NOT_APPLICABLE


Ratings = Mapping[str, Rating]
NO_RATING = Rating()


@dataclass(frozen=True, slots=True)
class Why:
    """One ground of a proposal: a message code, its facts and the criteria it is about."""

    code: str
    facts: tuple[tuple[str, int], ...] = ()
    criteria: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ModuleProposal:
    """What the rules say of one module.

    ``blocks_certificate`` is True where a safety-critical criterion was rated as not shown: then no
    certificate names the module, whatever is decided.
    """

    module_id: str
    outcome: ModuleOutcome
    applicable: int
    rated: int
    passed: int
    why: tuple[Why, ...]
    blocks_certificate: bool


@dataclass(frozen=True, slots=True)
class ProfileProposal:
    """What the rules say of a whole profile, given the outcomes of its modules."""

    outcome: ProfileOutcome
    why: tuple[Why, ...]


def propose_module(
    module: Module, ratings: Ratings, scale: RatingScale, rules: RollUpRules
) -> ModuleProposal:
    """The outcome of ``module``; criteria without an entry in ``ratings`` count as not assessed."""
    applicable = [each for each in module.criteria if ratings.get(each.id, NO_RATING).is_applicable]
    levels = {each.id: ratings.get(each.id, NO_RATING).level_id for each in applicable}
    rated = [each for each in applicable if levels[each.id] is not None]
    passed = {each.id for each in rated if scale.passes(levels[each.id] or "")}
    unsafe = tuple(each.id for each in rated if _is_unsafe(each, levels[each.id] or "", scale))
    hindrances = _hindrances(applicable, rated, passed, rules)
    return ModuleProposal(
        module_id=module.id,
        outcome=_module_outcome(applicable, rated, passed, hindrances, rules),
        applicable=len(applicable),
        rated=len(rated),
        passed=len(passed),
        why=_module_why(applicable, rated, passed, hindrances, unsafe),
        blocks_certificate=bool(unsafe) and rules.safety_not_shown_blocks_certificate,
    )


def propose_profile(
    profile: Profile, outcomes: Mapping[str, ModuleOutcome], *, anything_rated: bool
) -> ProfileProposal:
    """The outcome of ``profile`` from the outcomes of its modules by module id.

    Where no module is mandatory, all are demanded. Modules that are not applicable neither block nor count.
    """
    counting = {
        module.id: outcomes.get(module.id, ModuleOutcome.NOT_ASSESSED)
        for module in profile.modules
        if outcomes.get(module.id) is not ModuleOutcome.NOT_APPLICABLE
    }
    demanded = [module.id for module in profile.demanded if module.id in counting]
    achieved = [each for each, outcome in counting.items() if outcome is ModuleOutcome.ACHIEVED]
    missing = [each for each in demanded if each not in achieved]
    facts = (("achieved", len(set(demanded) & set(achieved))), ("of", len(demanded)))
    if demanded and not missing:
        return ProfileProposal(ProfileOutcome.FULL, (Why("why_all_mandatory", facts),))
    if achieved:
        return ProfileProposal(ProfileOutcome.PARTIAL, (Why("why_some_modules", facts),))
    if anything_rated:
        return ProfileProposal(ProfileOutcome.ASSESSED_NONE_ACHIEVED, (Why("why_no_module_yet"),))
    return ProfileProposal(ProfileOutcome.MAPPING_ONLY, (Why("why_nothing_rated"),))


def _is_unsafe(criterion: Criterion, level_id: str, scale: RatingScale) -> bool:
    """Whether a safety-critical criterion was seen and lies on the lowest step, below the pass line."""
    is_safety = criterion.is_critical and criterion.kind is CriterionKind.SAFETY
    return is_safety and scale.rank(level_id) == 0 and not scale.passes(level_id)


def _hindrances(
    applicable: list[Criterion], rated: list[Criterion], passed: set[str], rules: RollUpRules
) -> tuple[Why, ...]:
    """What stands between the module and achieved."""
    found: list[Why] = []
    is_rated = {each.id for each in rated}
    critical = [each.id for each in applicable if each.is_critical]
    if below := tuple(each for each in critical if each in is_rated and each not in passed):
        found.append(Why("why_critical_below", (("count", len(below)),), below))
    if unrated := tuple(each for each in critical if each not in is_rated):
        found.append(Why("why_critical_unrated", (("count", len(unrated)),), unrated))
    if not _reaches(len(rated), len(applicable), rules.coverage):
        left = tuple(each.id for each in applicable if each.id not in is_rated)
        found.append(Why("why_coverage", (("rated", len(rated)), ("of", len(applicable))), left))
    others = [each.id for each in applicable if not each.is_critical]
    reached = [each for each in others if each in passed]
    if not _reaches(len(reached), len(others), rules.others_passed):
        left = tuple(each for each in others if each not in passed)
        found.append(Why("why_others", (("passed", len(reached)), ("of", len(others))), left))
    return tuple(found)


def _module_outcome(
    applicable: list[Criterion],
    rated: list[Criterion],
    passed: set[str],
    hindrances: tuple[Why, ...],
    rules: RollUpRules,
) -> ModuleOutcome:
    if not applicable:
        return ModuleOutcome.NOT_APPLICABLE
    if not rated:
        return ModuleOutcome.NOT_ASSESSED
    if passed and not hindrances:
        return ModuleOutcome.ACHIEVED
    if passed:
        return ModuleOutcome.PARTLY_ACHIEVED
    if _reaches(len(rated), len(applicable), rules.coverage):
        return ModuleOutcome.NOT_ACHIEVED
    return ModuleOutcome.NOT_ASSESSED


def _module_why(
    applicable: list[Criterion],
    rated: list[Criterion],
    passed: set[str],
    hindrances: tuple[Why, ...],
    unsafe: tuple[str, ...],
) -> tuple[Why, ...]:
    if not applicable:
        return (Why("why_nothing_applicable"),)
    if not rated:
        return (Why("why_nothing_rated_in_module"),)
    found = list(hindrances) or [
        Why("why_module_achieved", (("passed", len(passed)), ("of", len(applicable))))
    ]
    if unsafe:
        found.append(Why("why_safety_not_shown", (("count", len(unsafe)),), unsafe))
    return tuple(found)


def _reaches(part: int, whole: int, share: float) -> bool:
    """Whether ``part`` of ``whole`` is at least ``share``; of nothing, everything is reached."""
    return whole == 0 or part / whole >= share


def anything_rated(ratings: Iterable[Rating]) -> bool:
    """Whether at least one criterion has a level."""
    return any(rating.level_id is not None for rating in ratings)
