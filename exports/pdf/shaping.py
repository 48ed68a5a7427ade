"""From letters to glyphs, by HarfBuzz."""

from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from exports.pdf.faces import Face, spoken


class Glyph(NamedTuple):
    """A glyph and where it stands in its cluster, in thousandths of the size."""

    number: int
    x: float
    y: float


class Cluster(NamedTuple):
    """The letters that cannot be drawn apart, and their glyphs; `advance` in thousandths of the size."""

    text: str
    advance: float
    glyphs: tuple[Glyph, ...]


class Stretch(NamedTuple):
    """Letters to shape: ``context[start:end]``, all of one face, direction, script and language."""

    face: Face
    context: str
    start: int
    end: int
    right_to_left: bool
    script: str
    tag: str


@lru_cache(maxsize=20_000)
def shape(stretch: Stretch) -> tuple[Cluster, ...]:
    """Returns the clusters of a stretch in the order in which they stand from left to right."""
    buffer = hb.Buffer()
    buffer.add_str(stretch.context, stretch.start, stretch.end - stretch.start)
    buffer.direction = "rtl" if stretch.right_to_left else "ltr"
    buffer.script = stretch.script
    buffer.language = stretch.tag
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(stretch.face.font, buffer)
    return _clusters(stretch, buffer)


def _clusters(stretch: Stretch, buffer: hb.Buffer) -> tuple[Cluster, ...]:
    unit = stretch.face.unit
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], stretch.end], strict=True)) if starts else {}
    found: list[Cluster] = []
    pen, glyphs = 0.0, []
    for index, (info, position) in enumerate(zip(infos, positions, strict=True)):
        glyphs.append(Glyph(info.codepoint, pen + position.x_offset * unit, position.y_offset * unit))
        pen += position.x_advance * unit
        if index + 1 == len(infos) or infos[index + 1].cluster != info.cluster:
            letters = spoken(stretch.context[info.cluster : ends[info.cluster]])
            if letters:
                found.append(Cluster(letters, pen, tuple(glyphs)))
            pen, glyphs = 0.0, []
    return tuple(found)
