"""What a criterion still needs before its evidence carries it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from forms.reading import evidence_kinds
from validering.profile import Criterion, CriterionKind, Method, RollUpRules, Translated
from validering.sufficiency import Needs, Piece, needs, piece_of_session
from validering.terms import SessionKind

KINDS = evidence_kinds()
RULES = RollUpRules()
WORDS = Translated.of("Ord")
PIECES = st.builds(
    Piece,
    st.sampled_from([kind.id for kind in KINDS]),
    st.sampled_from(["", "2026-09-01", "2026-09-02"]),
    st.booleans(),
)


def criterion(
    *, critical: bool = True, kind: CriterionKind = CriterionKind.SKILL, methods: str = "observation"
) -> Criterion:
    return Criterion(
        id="X-1.01", kind=kind, text=WORDS, question=WORDS, look_for=(WORDS,),
        allowed_methods=(Method(methods),), is_critical=critical,
    )  # fmt: skip


def missing(of: Criterion, *pieces: Piece) -> Needs:
    return needs(of, pieces, KINDS, RULES)


SEEN = Piece("observation", "2026-09-01")
PHOTO = Piece("photo", "2026-09-01")


def test_a_critical_criterion_needs_two_pieces_one_of_them_direct() -> None:
    assert missing(criterion()) == Needs(pieces=2, direct=True)
    assert missing(criterion(), SEEN) == Needs(pieces=1)
    assert missing(criterion(), SEEN, PHOTO).is_met
    assert missing(criterion(), PHOTO, PHOTO) == Needs(direct=True)


def test_two_occasions_are_as_good_as_two_pieces() -> None:
    strict = RollUpRules(critical_pieces=3)
    twice = [SEEN, Piece("observation", "2026-09-02")]
    assert needs(criterion(), twice, KINDS, strict).is_met
    assert needs(criterion(), [SEEN, SEEN], KINDS, strict) == Needs(pieces=1)
    assert needs(criterion(), [SEEN, Piece("observation", "")], KINDS, strict) == Needs(pieces=1)


def test_a_critical_question_of_knowledge_needs_no_direct_piece() -> None:
    spoken = criterion(kind=CriterionKind.KNOWLEDGE, methods="oral_question")
    assert missing(spoken, Piece("oral_answer", "a"), Piece("written_test", "b")).is_met


def test_an_ordinary_skill_needs_one_direct_piece_and_ordinary_knowledge_any() -> None:
    assert missing(criterion(critical=False), PHOTO) == Needs(direct=True)
    knowledge = criterion(critical=False, kind=CriterionKind.KNOWLEDGE, methods="oral_question")
    assert missing(knowledge, PHOTO).is_met


def test_a_contested_piece_does_not_count() -> None:
    assert missing(criterion(), SEEN, Piece("photo", "2026-09-01", is_contested=True)) == Needs(pieces=1)


def test_a_session_counts_by_its_kind() -> None:
    day = piece_of_session(SessionKind.PRACTICAL_DAY, "2026-09-01")
    assert day == Piece("observation", "2026-09-01")
    assert piece_of_session(SessionKind.INFORMAL_MEETING, "2026-09-01") is None
    assert piece_of_session(SessionKind.STUDY_VISIT, "2026-09-01") is None


@given(st.integers(0, 20), st.booleans())
def test_own_words_and_study_visits_never_suffice(count: int, critical: bool) -> None:
    pieces = [Piece(("own_description", "study_visit")[n % 2], f"day {n}") for n in range(count)]
    assert not missing(criterion(critical=critical), *pieces).is_met


@given(st.lists(PIECES, max_size=6), PIECES, st.booleans())
def test_one_more_piece_never_makes_more_missing(pieces: list[Piece], more: Piece, critical: bool) -> None:
    before, after = (
        missing(criterion(critical=critical), *pieces),
        missing(criterion(critical=critical), *pieces, more),
    )
    assert after.pieces <= before.pieces
    assert before.direct or not after.direct


@given(st.permutations([SEEN, PHOTO, Piece("own_description", ""), Piece("audio", "2026-09-02")]))
def test_the_order_of_pieces_does_not_matter(pieces: list[Piece]) -> None:
    assert missing(criterion(), *pieces).is_met
