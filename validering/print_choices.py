"""What the candidate and the assessor choose for one copy of a document."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from validering.terms import CopyFor, DocumentKind

SWEDISH = "sv"
# An extract of the register is made in another way.
PRINTED_KINDS = tuple(kind for kind in DocumentKind if kind is not DocumentKind.REGISTER_EXTRACT)


class PrintPart(StrEnum):
    """A part of a document that may be left out."""

    OWN_WORDS = "own_words"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    LICENCES = "licences"
    LANGUAGES = "languages"
    RESULTS = "results"
    CRITERIA = "criteria"
    NOT_ACHIEVED = "not_achieved"
    OTHER_COMPETENCE = "other_competence"
    PICTURES = "pictures"
    COMMENT = "comment"
    SUPPLEMENT = "supplement"
    REFERENCES = "references"
    INFORMAL_MEETING = "informal_meeting"


class ExperienceDetail(StrEnum):
    """What of an experience is printed only where the candidate chose so for this copy."""

    KIND = "kind"
    EMPLOYER = "employer"
    PLACE = "place"
    COUNTRY = "country"


class PrintSize(StrEnum):
    """How large the letters are; large print has 16 points."""

    USUAL = "usual"
    LARGE = "large"


_FOR_THE_FILE = frozenset({PrintPart.CRITERIA, PrintPart.NOT_ACHIEVED, PrintPart.SUPPLEMENT})
_EVERYTHING = frozenset(PrintPart)
_PARTS: dict[DocumentKind, frozenset[PrintPart]] = {
    DocumentKind.MERIT_PORTFOLIO: _EVERYTHING,
    DocumentKind.FULL_RECORD: frozenset(
        {
            PrintPart.EXPERIENCE,
            PrintPart.LICENCES,
            PrintPart.LANGUAGES,
            PrintPart.RESULTS,
            PrintPart.COMMENT,
            *_FOR_THE_FILE,
        }
    ),
    DocumentKind.MAPPING_STATEMENT: frozenset(
        {
            PrintPart.OWN_WORDS,
            PrintPart.EXPERIENCE,
            PrintPart.EDUCATION,
            PrintPart.LICENCES,
            PrintPart.LANGUAGES,
            PrintPart.OTHER_COMPETENCE,
        }
    ),
    DocumentKind.STATEMENT: frozenset({PrintPart.LANGUAGES, PrintPart.RESULTS, PrintPart.COMMENT}),
}


_CERTIFICATES = (DocumentKind.COMPETENCE_CERTIFICATE, DocumentKind.PARTIAL_CERTIFICATE)
IN_LARGE_PRINT = (DocumentKind.MERIT_PORTFOLIO, DocumentKind.STATEMENT, *_CERTIFICATES)
WITH_CARD = (DocumentKind.MERIT_PORTFOLIO, *_CERTIFICATES)
SHORT = frozenset({PrintPart.RESULTS, PrintPart.LICENCES, PrintPart.LANGUAGES})
"""The parts of a short portfolio beside its first page, which shows licences and languages too."""
FIRST_PAGE = frozenset({PrintPart.LICENCES, PrintPart.LANGUAGES})
"""The parts of a portfolio that is its first page, the employer's, alone."""
# How it went and what an employer must know beside; never what the person has told of the own life.
_MOST_FOR_COMMISSIONER = SHORT | _FOR_THE_FILE
_NEVER_FOR_COMMISSIONER = (DocumentKind.RECEIPT, DocumentKind.MY_RESULT, DocumentKind.GRADE_BASIS)


@dataclass(frozen=True)
class PrintChoices:
    """The choices for one copy.

    ``language`` is ``sv`` or the BCP 47 tag of the language beside Swedish; ``parts`` those that are printed;
    ``profiles`` the chosen profiles it is about (None: all); ``pictures`` pieces of evidence in print order;
    ``wallet_card`` a card to cut out on a page of its own.
    """

    kind: DocumentKind
    copy_for: CopyFor = CopyFor.OWN
    language: str = SWEDISH
    parts: frozenset[PrintPart] = _EVERYTHING
    profiles: tuple[UUID, ...] | None = None
    pictures: tuple[UUID, ...] = ()
    experience_details: frozenset[ExperienceDetail] = frozenset()
    phone: bool = False
    can_start: bool = False
    birth_year: bool = False
    size: PrintSize = PrintSize.USUAL
    wallet_card: bool = False

    def but(self, **changes: Any) -> PrintChoices:
        """These choices with some of them changed."""
        return replace(self, **changes)

    @property
    def is_large(self) -> bool:
        """Whether it is printed in large letters; a kind that has no choice of size is not."""
        return self.size is PrintSize.LARGE and self.kind in IN_LARGE_PRINT

    @property
    def has_card(self) -> bool:
        """Whether a card to cut out is asked for, of a kind that has one."""
        return self.wallet_card and self.kind in WITH_CARD

    @property
    def is_first_page(self) -> bool:
        """Whether it is a portfolio of the employer's page alone, which is in Swedish."""
        return self.kind is DocumentKind.MERIT_PORTFOLIO and self.parts == FIRST_PAGE

    def has(self, part: PrintPart) -> bool:
        return part in self.parts

    def bounded(self) -> PrintChoices:
        """These choices without what a copy of its kind never shows, whatever was chosen."""
        if self.is_first_page and self.language != SWEDISH:
            return self.but(language=SWEDISH).bounded()
        if self.copy_for is not CopyFor.COMMISSIONER:
            return self
        return self.but(
            parts=self.parts & _MOST_FOR_COMMISSIONER,
            pictures=(),
            experience_details=frozenset(),
            phone=False,
            can_start=False,
            birth_year=False,
        )

    def as_json(self) -> dict[str, Any]:
        """The choices as they are kept with the number of an issued document."""
        return {
            "kind": self.kind.value,
            "copy_for": self.copy_for.value,
            "language": self.language,
            "parts": sorted(self.parts),
            "profiles": None if self.profiles is None else [str(each) for each in self.profiles],
            "pictures": [str(each) for each in self.pictures],
            "experience_details": sorted(self.experience_details),
            "phone": self.phone,
            "can_start": self.can_start,
            "birth_year": self.birth_year,
            "size": self.size.value,
            "wallet_card": self.wallet_card,
        }

    @classmethod
    def from_json(cls, kept: dict[str, Any]) -> PrintChoices:
        """The choices that ``as_json`` wrote."""
        profiles = kept["profiles"]
        return cls(
            kind=DocumentKind(kept["kind"]),
            copy_for=CopyFor(kept["copy_for"]),
            language=kept["language"],
            parts=frozenset(PrintPart(each) for each in kept["parts"]),
            profiles=None if profiles is None else tuple(UUID(each) for each in profiles),
            pictures=tuple(UUID(each) for each in kept["pictures"]),
            experience_details=frozenset(ExperienceDetail(each) for each in kept["experience_details"]),
            phone=kept["phone"],
            can_start=kept["can_start"],
            birth_year=kept["birth_year"],
            size=PrintSize(kept.get("size", PrintSize.USUAL)),
            wallet_card=kept.get("wallet_card", False),
        )


def offered_parts(kind: DocumentKind, copy_for: CopyFor = CopyFor.OWN) -> tuple[PrintPart, ...]:
    """The parts of ``kind`` that may be chosen, in print order; empty where the kind is fixed."""
    offered = _PARTS.get(kind, frozenset())
    if copy_for is CopyFor.COMMISSIONER:
        offered &= _MOST_FOR_COMMISSIONER
    return tuple(part for part in PrintPart if part in offered)


def usual_parts(kind: DocumentKind, copy_for: CopyFor) -> frozenset[PrintPart]:
    """The parts a copy has unless chosen otherwise: an employer's shows strengths, others everything."""
    parts = _PARTS.get(kind, frozenset())
    if kind is DocumentKind.MERIT_PORTFOLIO and copy_for is CopyFor.EMPLOYER:
        return parts - _FOR_THE_FILE - {PrintPart.COMMENT, PrintPart.INFORMAL_MEETING}
    if kind is DocumentKind.FULL_RECORD and copy_for is CopyFor.EMPLOYER:
        return parts - {PrintPart.SUPPLEMENT}
    if copy_for is CopyFor.COMMISSIONER:
        return parts & (SHORT if kind is DocumentKind.MERIT_PORTFOLIO else _MOST_FOR_COMMISSIONER)
    return parts


def may_be_for(kind: DocumentKind, copy_for: CopyFor) -> bool:
    """Whether a copy of ``kind`` may be for somebody; some are never for the one who ordered."""
    return copy_for is not CopyFor.COMMISSIONER or kind not in _NEVER_FOR_COMMISSIONER
