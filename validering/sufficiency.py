"""What a criterion still needs before its evidence carries it; nothing is stored here.

A signed rating is itself a piece: what was seen in the session it was made in. Own descriptions, study
visits and informal meetings never carry a criterion.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from validering.profile import Criterion, CriterionKind, EvidenceKind, Method, RollUpRules
from validering.terms import SessionKind

DIRECT_METHODS = frozenset({Method.OBSERVATION, Method.SIMULATION, Method.WORK_PRODUCT})

OF_SESSION = {
    SessionKind.PRACTICAL_DAY: "observation",
    SessionKind.PROFESSIONAL_CONVERSATION: "oral_answer",
    SessionKind.TEST: "written_test",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece that speaks for a criterion; ``occasion`` is its day, empty where that is not known."""

    kind_id: str
    occasion: str
    is_contested: bool = False


@dataclass(frozen=True, slots=True)
class Needs:
    """What is still missing: pieces (or another occasion), and a kind that shows the act itself."""

    pieces: int = 0
    direct: bool = False

    @property
    def is_met(self) -> bool:
        return self.pieces == 0 and not self.direct


def piece_of_session(kind: SessionKind, occasion: str) -> Piece | None:
    """The piece a signed rating is by itself, or None where the session cannot carry one."""
    evidence_kind = OF_SESSION.get(kind)
    return Piece(evidence_kind, occasion) if evidence_kind else None


def needs(
    criterion: Criterion, pieces: Iterable[Piece], kinds: Iterable[EvidenceKind], rules: RollUpRules
) -> Needs:
    """What ``criterion`` still needs beyond ``pieces``.

    A critical criterion needs ``rules.critical_pieces`` pieces or two occasions. A skill or a
    critical criterion also needs a direct kind, where its methods allow one. Contested pieces and
    unknown kinds do not count.
    """
    by_id = {kind.id: kind for kind in kinds}
    usable = [
        piece
        for piece in pieces
        if not piece.is_contested and (kind := by_id.get(piece.kind_id)) is not None and kind.sufficient
    ]
    several_occasions = len({piece.occasion for piece in usable if piece.occasion}) >= 2
    wanted = criterion.min_evidence
    if criterion.is_critical and not several_occasions:
        wanted = max(wanted, rules.critical_pieces)
    missing = max(0, wanted - len(usable))
    has_direct = any(by_id[piece.kind_id].direct for piece in usable)
    return Needs(pieces=missing, direct=_wants_direct(criterion) and not has_direct)


def _wants_direct(criterion: Criterion) -> bool:
    matters = criterion.is_critical or criterion.kind is CriterionKind.SKILL
    return matters and bool(DIRECT_METHODS & set(criterion.allowed_methods))
