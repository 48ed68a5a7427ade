"""The pictures the candidate chose, two beside each other, with captions in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from exports.pdf.document import WIDTH
from exports.pdf.figures import Figure
from exports.pdf.flowables import Spacer
from exports.pdf.keeping import KeepTogether
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.sheet import Sheet, as_it_runs
from exports.pdf.sections.side_by_side import SideBySide
from exports.pdf.sections.styles import CAPTION, GUTTER
from validering.portfolio import Portfolio, PrintedPicture

_TALLEST = 190
_WIDEST = (WIDTH - GUTTER) / 2
_SHARE = (_WIDEST + GUTTER) / WIDTH


def pictures(portfolio: Portfolio, images: Mapping[UUID, bytes], sheet: Sheet) -> list[Any]:
    """Pictures whose bytes are in ``images`` by evidence id; raises UnreadablePictureError."""
    found = [each for each in portfolio.pictures if each.evidence_id in images]
    if not found:
        return []
    cells = [_cell(each, images[each.evidence_id], sheet) for each in found]
    if len(cells) % 2:
        cells.append([])
    rows = [SideBySide(cells[at], cells[at + 1], share=_SHARE, after=10) for at in range(0, len(cells), 2)]
    return [sheet.heading("section.pictures"), Spacer(1, 2), *[KeepTogether([row]) for row in rows]]


def _cell(picture: PrintedPicture, image: bytes, sheet: Sheet) -> list[Any]:
    parts: list[Any] = [Figure(image, picture.caption_sv, _WIDEST, _TALLEST, language_tag="sv")]
    parts.append(Paragraph(picture.caption_sv, CAPTION, sheet.sv.language))
    if sheet.other and not picture.caption_own:
        sheet.swedish_alone[picture.caption_sv] = None
    elif sheet.other and picture.caption_own:
        own = as_it_runs(picture.caption_own, sheet.other.language)
        parts.append(Paragraph(picture.caption_own, CAPTION.but(align="start"), own))
    return parts
