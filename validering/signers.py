"""Who stands for a document: whoever decided the results in it, the second person, whoever issues it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from validering.portfolio_results import PrintedResult


class SignerPart(StrEnum):
    """What a signer did."""

    DECIDED = "decided"
    SECOND_ASSESSOR = "second_assessor"
    SECOND_PERSON = "second_person"
    ISSUED = "issued"


@dataclass(frozen=True)
class Signer:
    """A person who stands for a document, for what, and since which day."""

    name: str
    part: SignerPart
    day: date

    def as_json(self) -> dict[str, str]:
        return {"name": self.name, "part": self.part.value, "day": self.day.isoformat()}

    @classmethod
    def from_json(cls, kept: dict[str, str]) -> Signer:
        """The signer that ``as_json`` wrote."""
        return cls(kept["name"], SignerPart(kept["part"]), date.fromisoformat(kept["day"]))


def signers_of(results: Iterable[PrintedResult], issuer: str, day: date) -> tuple[Signer, ...]:
    """The signers of a document with these results, each person and part once."""
    found: list[Signer] = []
    for result in results:
        found.append(Signer(result.decided_by, SignerPart.DECIDED, result.decided_on))
        if result.second_person and result.second_person_on:
            part = SignerPart.SECOND_ASSESSOR if result.second_is_assessor else SignerPart.SECOND_PERSON
            found.append(Signer(result.second_person, part, result.second_person_on))
    found.append(Signer(issuer, SignerPart.ISSUED, day))
    return tuple(dict.fromkeys(found))
