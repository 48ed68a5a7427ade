"""A code of squares on a page, drawn as shapes so that it stays sharp on any printer."""

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm

from exports.pdf.flowables import rectangle
from exports.pdf.illustration import Illustration
from exports.pdf.writing import fill_color, number

SIDE = 35 * mm
"""The side of a code with its quiet zone, in points."""
_QUIET = 4
_DARK, _LIGHT = "#000000", "#ffffff"

Squares = Sequence[Sequence[bool]]


class CodeFigure(Illustration):
    """Squares, True for dark, with the quiet zone of four around them; ``alt`` says what they are for.

    Raises ValueError when `alt` is empty.
    """

    def __init__(
        self, squares: Squares, alt: str, *, side: float = SIDE, language_tag: str | None = None
    ) -> None:
        super().__init__(alt, side, side, language_tag)
        self._squares = squares

    def _paint(self) -> None:
        self.canv._code.append(rectangle(0, 0, self.width, self.height, _LIGHT))
        self.canv._code.append(f"{fill_color(_DARK)} {' '.join(self._shapes())} f")

    def _shapes(self) -> Iterator[str]:
        """One rectangle for each run of dark squares in a row, from the upper left corner."""
        unit = self.width / (len(self._squares) + 2 * _QUIET)
        for down, row in enumerate(self._squares):
            y = self.height - (down + _QUIET + 1) * unit
            for start, length in _runs(row):
                x = (start + _QUIET) * unit
                yield f"{number(x)} {number(y)} {number(length * unit)} {number(unit)} re"


def _runs(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Start and length of each run of dark squares."""
    start = None
    for at, is_dark in enumerate((*row, False)):
        if is_dark and start is None:
            start = at
        elif not is_dark and start is not None:
            yield start, at - start
            start = None
