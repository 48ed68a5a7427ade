"""Glyphs written as page operators."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from exports.pdf.canvas import TaggedCanvas
from exports.pdf.embedding import EmbeddedFace
from exports.pdf.itemizing import Piece

_FUZZ = 0.002


def number(value: float) -> str:
    """Returns a number as short as PDF allows, to a thousandth."""
    written = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if written in ("-0", "") else written


@lru_cache(maxsize=256)
def fill_color(color: str) -> str:
    """Returns the operator that fills with `color` (``#rrggbb``)."""
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return " ".join(number(part) for part in parts) + " rg"


def write(
    canvas: TaggedCanvas, pieces: Iterable[Piece], x: float, y: float, size: float, colors: Sequence[str]
) -> float:
    """Writes pieces given from left to right, the baseline at `y`, and returns where they end.

    ``colors`` are those of the runs. The caller has opened the marked content that they belong to.
    """
    writer = _Writer(canvas, size)
    writer.begin(x, y)
    for piece in pieces:
        writer.piece(piece, canvas.ink(colors[piece.run]))
    return x + writer.end()


class _Writer:
    """One text object; `pen` is where the viewer stands, `edge` where the current piece starts."""

    def __init__(self, canvas: TaggedCanvas, size: float) -> None:
        self._canvas, self._size = canvas, size
        self._code = canvas._code
        self._pen = self._edge = 0.0
        self._shown: list[str] = []
        self._run: list[str] = []
        self._font: EmbeddedFace | None = None
        self._color = ""
        self._scale = 0.0

    def begin(self, x: float, y: float) -> None:
        self._code.append(f"BT 1 0 0 1 {number(x)} {number(y)} Tm")

    def end(self) -> float:
        self._flush()
        self._code.append("ET")
        return self._edge

    def piece(self, piece: Piece, color: str) -> None:
        font = self._canvas.embed(piece.face)
        if font is not self._font:
            self._flush()
            self._font, self._scale = font, self._size * piece.face.scale / 1000
            self._code.append(f"/{font.resource} {number(self._size * piece.face.scale)} Tf")
        if color != self._color:
            self._flush()
            self._color = color
            self._code.append(fill_color(color))
        start, pen, scale, shown, run = self._edge, self._pen, self._scale, font.shown, self._run
        # The innermost loop of every document: what it needs is at hand.
        for cluster in piece.clusters:
            if cluster.glyphs:
                code, width = shown(cluster)
                gap = start - pen
                if gap > _FUZZ or gap < -_FUZZ:
                    self._close_run()
                    self._shown.append(number(-gap / scale))
                run.append(code)
                pen = start + width * scale
            start += cluster.advance * scale
        self._pen = pen
        self._edge += piece.width * self._size / 1000

    def _close_run(self) -> None:
        if self._run:
            self._shown.append(f"<{''.join(self._run)}>")
            self._run.clear()

    def _flush(self) -> None:
        self._close_run()
        if self._shown:
            self._code.append(f"[{' '.join(self._shown)}] TJ")
            self._shown.clear()
