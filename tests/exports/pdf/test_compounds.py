"""Every cluster becomes one glyph that every reader can name."""

from io import BytesIO
from typing import Any

from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from exports.pdf.compounds import Component, Compound, subset
from exports.pdf.faces import chain

_FACE = chain("Noto Sans")[0]


def _glyph(letter: str) -> int:
    return int(_FACE.font.get_nominal_glyph(ord(letter)))


def _bounds(font: TTFont, number: int) -> Any:
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[font.getGlyphOrder()[number]].draw(pen)
    assert pen.bounds is not None
    return pen.bounds


def test_a_glyph_made_of_two_covers_both_where_they_stand() -> None:
    stem, dot = _glyph("l"), _glyph(".")
    number = _FACE.face.glyph_count + 3
    made = {number: Compound((Component(stem, 0, 0), Component(dot, 400, 100)), 700)}
    font = TTFont(BytesIO(subset(_FACE, {stem}, made)))
    left, bottom, _, top = _bounds(font, stem)
    dot_box = _bounds(font, dot)
    assert _bounds(font, number) == (left, bottom, dot_box[2] + 400, top)
    assert font["hmtx"][font.getGlyphOrder()[number]] == (700, left)
    assert font["maxp"].numGlyphs == number + 1


def test_glyphs_keep_their_numbers_and_others_are_left_out() -> None:
    font = TTFont(BytesIO(subset(_FACE, {_glyph("a")}, {})))
    order = font.getGlyphOrder()
    assert font["glyf"][order[_glyph("a")]].numberOfContours > 0
    assert len(subset(_FACE, {_glyph("a")}, {})) < 20_000
