"""Glyphs made of glyphs: what stands for one cluster of letters becomes one glyph of the embedded font."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any, NamedTuple

import uharfbuzz as hb

from exports.pdf.faces import Face

_DROPPED = ("GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "STAT", "DSIG", "meta")


class Component(NamedTuple):
    """A glyph of the face and where it stands, in font units."""

    glyph: int
    x: int
    y: int


class Compound(NamedTuple):
    """The components of one new glyph; `advance` in font units."""

    components: tuple[Component, ...]
    advance: int


def subset(face: Face, glyphs: set[int], compounds: Mapping[int, Compound]) -> bytes:
    """Returns a font file with `glyphs` under their own numbers and the compounds under the given ones."""
    wanted = hb.SubsetInput()
    parts = {component.glyph for compound in compounds.values() for component in compound.components}
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).set(glyphs | parts)
    dropped = {int.from_bytes(tag.encode("ascii").ljust(4), "big") for tag in _DROPPED}
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(dropped)
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    cut = bytes(wanted.subset(face.face).blob.data)
    return _with_compounds(cut, compounds) if compounds else cut


def _with_compounds(font: bytes, compounds: Mapping[int, Compound]) -> bytes:
    # Only where a font is written: the library takes much memory.
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables._g_l_y_f import Glyph as Outline

    opened = TTFont(BytesIO(font), recalcBBoxes=False, recalcTimestamp=False)
    outlines, metrics = opened["glyf"], opened["hmtx"].metrics
    order = list(opened.getGlyphOrder())
    order += [f"made{number}" for number in range(len(order), max(compounds) + 1)]
    for name in order[len(outlines.glyphs) :]:
        outlines.glyphs[name], metrics[name] = Outline(), (0, 0)
    for number, compound in compounds.items():
        outline = outlines.glyphs[order[number]] = _outline(compound, order)
        outline.recalcBounds(outlines)
        # A viewer moves a glyph so that its left edge stands where the metrics say.
        metrics[order[number]] = (compound.advance, getattr(outline, "xMin", 0))
    _raise_limits(opened["maxp"], max(len(compound.components) for compound in compounds.values()))
    opened.setGlyphOrder(order)
    outlines.setGlyphOrder(order)
    written = BytesIO()
    opened.save(written, reorderTables=None)
    return written.getvalue()


def _raise_limits(profile: Any, most_components: int) -> None:
    """Viewers set room aside after these numbers; counting each outline anew would take longer."""
    profile.maxComponentElements = max(profile.maxComponentElements, most_components)
    profile.maxComponentDepth += 1
    profile.maxCompositePoints = most_components * max(profile.maxPoints, profile.maxCompositePoints)
    profile.maxCompositeContours = most_components * max(profile.maxContours, profile.maxCompositeContours)


def _outline(compound: Compound, order: list[str]) -> Any:
    from fontTools.ttLib.tables._g_l_y_f import ROUND_XY_TO_GRID, USE_MY_METRICS, GlyphComponent
    from fontTools.ttLib.tables._g_l_y_f import Glyph as Outline

    outline = Outline()
    outline.numberOfContours = -1
    outline.components = []
    for component in compound.components:
        part = GlyphComponent()
        part.glyphName = order[component.glyph]
        part.x, part.y, part.flags = component.x, component.y, ROUND_XY_TO_GRID & ~USE_MY_METRICS
        outline.components.append(part)
    return outline
