"""What lets a reader check a copy: the code beside its head, the seal at its end."""

from __future__ import annotations

from typing import Any

from cryptography import x509
from cryptography.x509.oid import NameOID

from exports.credentials.coding import has_proof
from exports.credentials.seal_keys import SealKeys
from exports.paper import Paper
from exports.pdf.code_figure import SIDE, CodeFigure
from exports.pdf.document import WIDTH
from exports.pdf.paragraph import Paragraph
from exports.pdf.seal_place import SealPlace
from exports.pdf.sections.sheet import Sheet
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import NOTE
from exports.print_words import Words
from validering.portfolio import Portfolio

_ADDRESS = NOTE.but(size=5.8, leading=7.5, align="center", after=0, in_large_print=5.8)
_SMALL = NOTE.but(size=7, leading=9.5, after=0)
_SHARE = 1 - SIDE / WIDTH


def beside_code(parts: list[Any], paper: Paper, sheet: Sheet) -> list[Any]:
    """The parts as they are, or with the code of the copy on their right and its address under it."""
    code = paper.code
    if code is None:
        return parts
    sv = sheet.sv
    figure = CodeFigure(
        code.squares, sv("code.alt", address=code.spoken_address), language_tag=sv.language.tag
    )
    address = Paragraph(code.spoken_address, _ADDRESS, sv.language)
    return [SideBySide(parts, [figure, address], share=_SHARE)]


def seal_of(portfolio: Portfolio, paper: Paper) -> SealKeys | None:
    """The keys that the file of this copy is sealed with; None where it is not sealed."""
    return paper.proof.seal if paper.proof and has_proof(portfolio, paper) else None


def seal_place(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    """Who sealed the file, and what a PDF reader will say of that, in a frame that holds the seal."""
    keys = seal_of(portfolio, paper)
    if keys is None:
        return []
    centre = portfolio.centre.name
    key = "sealed.unknown" if is_own(keys) else "sealed.known"

    def said(words: Words) -> str:
        return f"{words('sealed.by', centre=centre, day=words.day(paper.day))} {words(key)}"

    lines = [Paragraph(said(words), _SMALL, words.language) for words in sheet.languages]
    return [SealPlace(lines, sheet.sv("sealed.field", centre=centre))]


def is_own(keys: SealKeys) -> bool:
    """Whether the centre is its own authority, whom no reader knows beforehand."""
    return _organisation(keys.root) == _organisation(keys.certificate)


def _organisation(certificate: bytes) -> str:
    subject = x509.load_der_x509_certificate(certificate).subject
    return "".join(str(each.value) for each in subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME))
