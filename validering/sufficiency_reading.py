"""Reads the pieces that speak for each criterion of a profile: its evidence and its signed sessions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session as Db

from validering.judgements import Judgements
from validering.shared_judgements import profiles_beside
from validering.storage.fixed_statements import Fixed
from validering.storage.tables.assessment import Evidence, EvidenceLink
from validering.storage.tables.cases import Session
from validering.sufficiency import Piece, piece_of_session

Pieces = Mapping[str, Sequence[Piece]]
"""Pieces by criterion id."""


def read_pieces(session: Db, case_profile_id: UUID, judgements: Judgements) -> dict[str, list[Piece]]:
    """All pieces of a profile by criterion id; a session counts once, however often it was corrected."""
    session.flush()
    rows = _PIECES.rows(session, case_profile_id=case_profile_id)
    found: dict[str, list[Piece]] = defaultdict(list)
    for criterion_id, kind, captured_on, is_contested, day, _evidence_id in rows:
        seen = day or captured_on
        found[criterion_id].append(Piece(kind, seen.isoformat() if seen else "", is_contested))
    for criterion_id, views in judgements.items():
        sessions = {view.session_id: view for view in views if view.level_id is not None}
        for view in sessions.values():
            piece = piece_of_session(view.session_kind, view.day.isoformat())
            if piece is not None:
                found[criterion_id].append(piece)
    return dict(found)


_PIECES = Fixed(
    lambda: (
        select(
            EvidenceLink.criterion_id,
            Evidence.kind,
            Evidence.captured_on,
            Evidence.is_contested,
            Session.day,
            Evidence.id,
        )
        .distinct()
        .join(Evidence, Evidence.id == EvidenceLink.evidence_id)
        .outerjoin(Session, Session.id == Evidence.session_id)
        .where(
            EvidenceLink.case_profile_id.in_(profiles_beside(bindparam("case_profile_id"))),
            Evidence.removed_at.is_(None),
        )
    )
)
