"""The sheet a portfolio is printed on: its number, day and signers, or the fact that it is a draft."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from exports.credentials.proof import PrintedCode, Proof
from validering.signers import Signer
from validering.storage.chain import Head

__all__ = ["Paper", "Signer"]


@dataclass(frozen=True)
class Paper:
    """What an issued document has and a draft has not.

    ``number`` is None for a draft, ``replaces`` the version it takes the place of; ``printed_at`` has a zone.
    ``handed_name`` is the real name of a protected person, typed at printing and kept nowhere.
    ``seal`` is the head of the case's history when it was printed, ``proof`` what the issuer signs with,
    ``code`` the code that this copy then has.
    """

    printed_at: datetime
    number: str | None = None
    version: int = 1
    replaces: int | None = None
    signers: tuple[Signer, ...] = ()
    handed_name: str | None = None
    seal: Head | None = None
    proof: Proof | None = None
    code: PrintedCode | None = None

    @property
    def is_draft(self) -> bool:
        return self.number is None

    @property
    def day(self) -> date:
        return self.printed_at.astimezone().date()
