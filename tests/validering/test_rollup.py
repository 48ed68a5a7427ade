"""What a module's and a profile's result is, as laws that hold for every profile and every rating."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from validering.profile import (
    Criterion,
    CriterionKind,
    Level,
    Method,
    Module,
    Profile,
    RatingScale,
    RollUpRules,
    Task,
    Translated,
)
from validering.rollup import ModuleProposal, Rating, anything_rated, propose_module, propose_profile
from validering.terms import Absence, ModuleOutcome, ProfileOutcome

WORDS = Translated.of("Ord")
SCALE = RatingScale(
    id="four",
    pass_level="independent",
    levels=tuple(
        Level(id=each, title=WORDS, meaning=WORDS)
        for each in ("not_shown", "with_support", "independent", "proficient")
    ),
)
NOT_SHOWN, SUPPORT, ALONE, EXPERT = (Rating(level.id) for level in SCALE.levels)
NOT_ASSESSED = Rating(absence=Absence.NOT_ASSESSED)
NOT_APPLICABLE = Rating(absence=Absence.NOT_APPLICABLE)
RULES = RollUpRules()
RATINGS = st.sampled_from([NOT_SHOWN, SUPPORT, ALONE, EXPERT, NOT_ASSESSED, NOT_APPLICABLE])
WORTH = {
    ModuleOutcome.NOT_ACHIEVED: 0,
    ModuleOutcome.NOT_ASSESSED: 0,
    ModuleOutcome.PARTLY_ACHIEVED: 1,
    ModuleOutcome.ACHIEVED: 2,
}


def module_of(*critical: bool, kind: CriterionKind = CriterionKind.SKILL, module_id: str = "X-1") -> Module:
    criteria = tuple(
        Criterion(
            id=f"{module_id}.{number:02}",
            kind=kind,
            text=WORDS,
            question=WORDS,
            look_for=(WORDS,),
            allowed_methods=(Method.OBSERVATION,),
            is_critical=is_critical,
        )
        for number, is_critical in enumerate(critical, 1)
    )
    task = Task(id=f"{module_id}.t1", question=WORDS, criteria=(criteria[0].id,))
    return Module(id=module_id, title=WORDS, learning_outcome=WORDS, criteria=criteria, tasks=(task,))


def outcome(module: Module, *ratings: Rating) -> ModuleOutcome:
    return propose(module, *ratings).outcome


def propose(module: Module, *ratings: Rating) -> ModuleProposal:
    given_ratings = dict(zip([each.id for each in module.criteria], ratings, strict=False))
    return propose_module(module, given_ratings, SCALE, RULES)


@st.composite
def rated_modules(draw: st.DrawFn) -> tuple[Module, list[Rating]]:
    critical = draw(st.lists(st.booleans(), min_size=1, max_size=8))
    ratings = draw(st.lists(RATINGS, min_size=len(critical), max_size=len(critical)))
    return module_of(*critical, kind=draw(st.sampled_from(CriterionKind))), ratings


def test_all_independent_is_achieved() -> None:
    assert outcome(module_of(True, False, False), ALONE, ALONE, EXPERT) is ModuleOutcome.ACHIEVED


def test_one_critical_below_the_line_is_only_partly_achieved() -> None:
    assert outcome(module_of(True, False, False), SUPPORT, ALONE, ALONE) is ModuleOutcome.PARTLY_ACHIEVED


def test_four_of_five_others_are_enough_and_three_are_not() -> None:
    module = module_of(False, False, False, False, False)
    assert outcome(module, ALONE, ALONE, ALONE, ALONE, SUPPORT) is ModuleOutcome.ACHIEVED
    assert outcome(module, ALONE, ALONE, ALONE, SUPPORT, SUPPORT) is ModuleOutcome.PARTLY_ACHIEVED


def test_not_assessed_stays_in_the_denominator() -> None:
    module = module_of(False, False, False, False, False)
    enough = outcome(module, ALONE, ALONE, ALONE, ALONE, NOT_ASSESSED)
    too_few = outcome(module, ALONE, ALONE, ALONE, NOT_ASSESSED, NOT_ASSESSED)
    assert (enough, too_few) == (ModuleOutcome.ACHIEVED, ModuleOutcome.PARTLY_ACHIEVED)


def test_not_applicable_leaves_the_denominator() -> None:
    module = module_of(True, True, False)
    assert outcome(module, ALONE, NOT_APPLICABLE, NOT_APPLICABLE) is ModuleOutcome.ACHIEVED
    assert outcome(module, *[NOT_APPLICABLE] * 3) is ModuleOutcome.NOT_APPLICABLE


def test_few_low_ratings_are_not_assessed_and_many_are_not_achieved() -> None:
    module = module_of(False, False, False, False, False)
    assert outcome(module, SUPPORT) is ModuleOutcome.NOT_ASSESSED
    assert outcome(module, *[SUPPORT] * 4, NOT_ASSESSED) is ModuleOutcome.NOT_ACHIEVED


def test_safety_that_was_not_shown_keeps_the_module_off_a_certificate() -> None:
    module = module_of(True, False, kind=CriterionKind.SAFETY)
    assert propose(module, NOT_SHOWN, ALONE).blocks_certificate
    assert not propose(module, SUPPORT, ALONE).blocks_certificate
    assert not propose(module, NOT_ASSESSED, ALONE).blocks_certificate
    assert not propose(module_of(True, False), NOT_SHOWN, ALONE).blocks_certificate


@given(rated_modules())
def test_an_achieved_module_never_blocks_a_certificate(rated: tuple[Module, list[Rating]]) -> None:
    proposal = propose(rated[0], *rated[1])
    assert not (proposal.outcome is ModuleOutcome.ACHIEVED and proposal.blocks_certificate)


@given(rated_modules(), st.data())
def test_a_better_level_never_gives_a_worse_result(
    rated: tuple[Module, list[Rating]], data: st.DataObject
) -> None:
    module, ratings = rated
    place = data.draw(st.integers(0, len(ratings) - 1))
    if ratings[place] == NOT_APPLICABLE:
        return
    better = data.draw(st.sampled_from([SUPPORT, ALONE, EXPERT]))
    old = ratings[place].level_id
    if old is not None and SCALE.rank(better.level_id or "") < SCALE.rank(old):
        return
    before, after = (
        outcome(module, *ratings),
        outcome(module, *ratings[:place], better, *ratings[place + 1 :]),
    )
    assert WORTH[after] >= WORTH[before]


@given(rated_modules(), st.data())
def test_not_assessed_never_counts_as_not_shown(
    rated: tuple[Module, list[Rating]], data: st.DataObject
) -> None:
    """Taking a low rating away never turns a result into not achieved, and never blocks a certificate."""
    module, ratings = rated
    place = data.draw(st.integers(0, len(ratings) - 1))
    if ratings[place] == NOT_APPLICABLE:
        return
    low = propose(module, *ratings[:place], NOT_SHOWN, *ratings[place + 1 :])
    open_ = propose(module, *ratings[:place], NOT_ASSESSED, *ratings[place + 1 :])
    assert WORTH[open_.outcome] >= WORTH[low.outcome] or low.outcome is ModuleOutcome.ACHIEVED
    if open_.outcome is ModuleOutcome.NOT_ACHIEVED:
        assert low.outcome is ModuleOutcome.NOT_ACHIEVED
    assert low.blocks_certificate or not open_.blocks_certificate


@given(st.lists(st.booleans(), min_size=1, max_size=8))
def test_a_module_of_which_nothing_was_assessed_is_not_assessed(critical: list[bool]) -> None:
    module = module_of(*critical)
    assert outcome(module) is ModuleOutcome.NOT_ASSESSED
    assert outcome(module, *[NOT_ASSESSED] * len(critical)) is ModuleOutcome.NOT_ASSESSED


@given(rated_modules(), st.randoms())
def test_the_order_of_criteria_and_ratings_does_not_matter(rated, random) -> None:  # type: ignore[no-untyped-def]
    module, ratings = rated
    pairs = list(zip(module.criteria, ratings, strict=True))
    random.shuffle(pairs)
    other = module.model_copy(update={"criteria": tuple(criterion for criterion, _ in pairs)})
    assert outcome(other, *[rating for _, rating in pairs]) is outcome(module, *ratings)


@given(rated_modules())
def test_each_proposal_says_why(rated: tuple[Module, list[Rating]]) -> None:
    module, ratings = rated
    proposal = propose(module, *ratings)
    assert proposal.why
    known = {criterion.id for criterion in module.criteria}
    assert all(set(why.criteria) <= known for why in proposal.why)
    assert proposal.passed <= proposal.rated <= proposal.applicable <= len(known)


def profile_of(*mandatory: bool) -> Profile:
    modules = tuple(
        module_of(False, module_id=f"X-{number}").model_copy(update={"mandatory": each})
        for number, each in enumerate(mandatory, 1)
    )
    return Profile(
        id="X", version="1.0.0", area="kok", area_title=WORDS, title=WORDS, scale=SCALE,
        evidence_kinds=(), modules=modules,
    )  # fmt: skip


def whole(profile: Profile, *outcomes: ModuleOutcome, rated: bool = True) -> ProfileOutcome:
    by_id = {module.id: each for module, each in zip(profile.modules, outcomes, strict=False)}
    return propose_profile(profile, by_id, anything_rated=rated).outcome


def test_full_needs_every_mandatory_module_and_no_optional_one() -> None:
    achieved, partly = ModuleOutcome.ACHIEVED, ModuleOutcome.PARTLY_ACHIEVED
    assert whole(profile_of(True, True, False), achieved, achieved) is ProfileOutcome.FULL
    assert whole(profile_of(True, True), achieved, partly) is ProfileOutcome.PARTIAL
    assert whole(profile_of(True, False), partly, achieved) is ProfileOutcome.PARTIAL


def test_a_module_that_is_not_applicable_neither_blocks_nor_counts() -> None:
    applies_not = ModuleOutcome.NOT_APPLICABLE
    assert whole(profile_of(True, True), ModuleOutcome.ACHIEVED, applies_not) is ProfileOutcome.FULL
    assert whole(profile_of(True, True), applies_not, applies_not) is not ProfileOutcome.FULL


def test_without_an_achieved_module_it_matters_whether_anything_was_rated() -> None:
    partly, open_ = ModuleOutcome.PARTLY_ACHIEVED, ModuleOutcome.NOT_ASSESSED
    assert whole(profile_of(True), partly) is ProfileOutcome.ASSESSED_NONE_ACHIEVED
    assert whole(profile_of(True), open_, rated=False) is ProfileOutcome.MAPPING_ONLY


@given(st.lists(st.tuples(st.booleans(), st.sampled_from(ModuleOutcome)), min_size=1, max_size=6), st.data())
def test_one_more_achieved_module_never_gives_a_worse_profile(
    modules: list[tuple[bool, ModuleOutcome]], data: st.DataObject
) -> None:
    profile = profile_of(*[mandatory for mandatory, _ in modules])
    outcomes = [each for _, each in modules]
    place = data.draw(st.integers(0, len(outcomes) - 1))
    better = [*outcomes[:place], ModuleOutcome.ACHIEVED, *outcomes[place + 1 :]]
    worth = [ProfileOutcome.MAPPING_ONLY, ProfileOutcome.ASSESSED_NONE_ACHIEVED, ProfileOutcome.PARTIAL]
    worth.append(ProfileOutcome.FULL)
    if outcomes[place] is not ModuleOutcome.NOT_APPLICABLE:
        assert worth.index(whole(profile, *better)) >= worth.index(whole(profile, *outcomes))


def test_absences_are_no_ratings() -> None:
    assert not anything_rated([NOT_ASSESSED, NOT_APPLICABLE])
    assert anything_rated([NOT_ASSESSED, NOT_SHOWN])
