"""Every kind of paper in every variant and language, and a small grey picture of its pages to compare."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pypdfium2
from PIL import Image, ImageChops, ImageStat

from exports import documents as printing
from validering.print_choices import FIRST_PAGE, IN_LARGE_PRINT, SHORT, WITH_CARD, PrintSize, may_be_for
from validering.terms import CopyFor, DocumentKind

TAGS = ("sv", "en", "ar")
BANNED = re.compile(r"betyg|yrkesbevis|legitimation|legitimerad|underkänd", re.IGNORECASE)
FILLED = {
    DocumentKind.COMPETENCE_CERTIFICATE: "whole",
    DocumentKind.GRADE_BASIS: "whole",
    DocumentKind.MERIT_PORTFOLIO: "whole",
    DocumentKind.MAPPING_STATEMENT: "described",
}
_SHOWN_TO_OTHERS = (DocumentKind.MERIT_PORTFOLIO, DocumentKind.FULL_RECORD, DocumentKind.STATEMENT)
# A page in small, in points of the picture; its lines are seen, its letters are not.
WIDE, HIGH = 60, 85
_ACROSS = 6
_BLOCK = 5
MOST_IN_ALL, MOST_IN_BLOCK = 2.5, 38.0


@dataclass(frozen=True)
class Variant:
    """One way to print a kind: its name in the names of files, for whom, and what is chosen."""

    kind: DocumentKind
    name: str = ""
    copy_for: CopyFor = CopyFor.OWN
    changes: Mapping[str, Any] = field(default_factory=dict)

    def file(self, tag: str) -> str:
        return "-".join(part for part in (self.kind.value, self.name, tag) if part)


def variants() -> Iterator[Variant]:
    """Every kind as it usually is, and then in each way that is offered for it."""
    for kind in printing.kinds():
        yield Variant(kind)
        if kind in IN_LARGE_PRINT:
            yield Variant(kind, "large", changes={"size": PrintSize.LARGE})
        if kind in WITH_CARD:
            parts = {"parts": SHORT} if kind is DocumentKind.MERIT_PORTFOLIO else {}
            yield Variant(kind, "card", changes={**parts, "wallet_card": True})
        if kind in _SHOWN_TO_OTHERS:
            for copy_for in (CopyFor.EMPLOYER, CopyFor.SCHOOL, CopyFor.COMMISSIONER):
                if may_be_for(kind, copy_for):
                    yield Variant(kind, f"for-{copy_for}", copy_for)
    yield Variant(DocumentKind.MERIT_PORTFOLIO, "short", changes={"parts": SHORT})
    yield Variant(DocumentKind.MERIT_PORTFOLIO, "first-page", CopyFor.EMPLOYER, {"parts": FIRST_PAGE})


def in_small(pdf: bytes) -> Image.Image:
    """All pages of a document in one grey picture, six beside each other."""
    pages = [page.render(scale=2 * WIDE / page.get_width()).to_pil() for page in pypdfium2.PdfDocument(pdf)]
    rows = -(-len(pages) // _ACROSS)
    sheet = Image.new("L", (WIDE * min(len(pages), _ACROSS), HIGH * rows), 255)
    for at, page in enumerate(pages):
        small = page.convert("L").resize((WIDE, HIGH), Image.Resampling.BOX)
        sheet.paste(small, (at % _ACROSS * WIDE, at // _ACROSS * HIGH))
    # Sixteen greys are enough to compare, and a third of the size.
    return sheet.point([(value + 8) // 17 * 17 for value in range(256)])


def as_png(picture: Image.Image) -> bytes:
    written = BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


def unlike(picture: Image.Image, kept: Image.Image) -> str:
    """What two pictures differ by, if by more than another drawing of the same letters would."""
    if picture.size != kept.size:
        return f"size {picture.size} and not {kept.size}"
    difference = ImageChops.difference(picture, kept)
    whole: float = ImageStat.Stat(difference).mean[0]
    if whole > MOST_IN_ALL:
        return f"all of it by {whole:.1f}"
    blocks = difference.resize((picture.width // _BLOCK, picture.height // _BLOCK), Image.Resampling.BOX)
    worst: float = blocks.getextrema()[1]  # type: ignore[assignment]
    return f"one place by {worst:.0f}" if worst > MOST_IN_BLOCK else ""
