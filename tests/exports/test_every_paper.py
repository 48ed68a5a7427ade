"""Every kind in every variant and language says and looks as it is kept; a few of them in the short run."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageChops

from exports.pdf.checking import faults
from tests.exports.conftest import Filled
from tests.exports.papers import BANNED, FILLED, TAGS, Variant, as_png, in_small, unlike, variants
from tests.exports.printed import lines, portfolio_of, printed
from validering.terms import DocumentKind

FILES = Path(__file__).parent.parent / "files"
EXPECTED, PICTURES = FILES / "expected", FILES / "pictures"
REWRITE = "REWRITE_EXPECTED"
# Beside the usual papers, which are all read, a variant of each kind that has any; the rest in the long run.
_QUICK = {
    "statement-large-ar",
    "competence-certificate-large-ar",
    "full-record-for-commissioner-ar",
    "merit-portfolio-large-sv",
    "merit-portfolio-short-ar",
    "merit-portfolio-card-en",
    "merit-portfolio-first-page-ar",
}


def _cases() -> list[Any]:
    found = []
    for variant in variants():
        for tag in TAGS:
            name = variant.file(tag)
            is_quick = name in _QUICK or not variant.name
            found.append(pytest.param(variant, tag, id=name, marks=[] if is_quick else pytest.mark.endurance))
    return found


@pytest.fixture
def paper(variant: Variant, tag: str, request: pytest.FixtureRequest) -> bytes:
    filled: Filled = request.getfixturevalue(FILLED.get(variant.kind, "partial"))
    shown = portfolio_of(filled.store, filled.case_id, variant.kind, tag, variant.copy_for, **variant.changes)
    return printed(shown)


@pytest.mark.parametrize(("variant", "tag"), _cases())
def test_it_says_and_looks_as_it_is_kept(paper: bytes, variant: Variant, tag: str) -> None:
    assert faults(paper) == []
    text = "\n".join([f"{len(pypdfium2.PdfDocument(paper))} sidor", *lines(paper)]) + "\n"
    said, seen = EXPECTED / f"{variant.file(tag)}.txt", PICTURES / f"{variant.file(tag)}.png"
    picture = in_small(paper)
    if os.environ.get(REWRITE):
        PICTURES.mkdir(parents=True, exist_ok=True)
        said.write_text(text, "utf-8")
        if not seen.exists() or unlike(picture, Image.open(BytesIO(seen.read_bytes()))):
            seen.write_bytes(as_png(picture))
    assert text == said.read_text("utf-8")
    assert not BANNED.search(text)
    with Image.open(seen) as kept:
        assert unlike(picture, kept) == ""


def test_every_kept_text_and_picture_is_of_a_paper_there_is() -> None:
    names = {variant.file(tag) for variant in variants() for tag in TAGS}
    for folder, ending in ((EXPECTED, "txt"), (PICTURES, "png")):
        assert {path.stem for path in folder.glob(f"*.{ending}")} == names


def test_a_picture_that_moved_lost_a_line_or_turned_pale_is_seen(whole: Filled) -> None:
    kept = in_small(printed(portfolio_of(whole.store, whole.case_id, DocumentKind.STATEMENT)))
    assert unlike(kept, Image.open(BytesIO(as_png(kept)))) == ""
    moved = ImageChops.offset(kept, 0, 2)
    assert unlike(moved, kept)
    lost = kept.copy()
    lost.paste(255, (8, 10, 40, 18))
    assert unlike(lost, kept)
    pale = kept.point([255 - (255 - value) // 2 for value in range(256)])
    assert unlike(pale, kept)
    assert unlike(kept.crop((0, 0, kept.width // 2, kept.height)), kept)
