"""What a write touched, so that each screen can decide whether to read again."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Change:
    """Which case and which parts of it a write touched.

    ``case_id`` is None for what belongs to no case (staff, settings). ``parts`` are subject names such as
    ``"candidate"``, ``"experience"``, ``"marks"``. ``new_id`` is the key of the row that was made, if any.
    """

    case_id: UUID | None
    parts: frozenset[str]
    new_id: UUID | None = None

    @classmethod
    def of(cls, case_id: UUID | None, *parts: str, new_id: UUID | None = None) -> Change:
        return cls(case_id, frozenset(parts), new_id)
