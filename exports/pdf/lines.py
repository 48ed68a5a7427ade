"""Words put on lines of a given width, and a line in the order in which it is drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exports.languages import PrintLanguage
from exports.pdf import bidi
from exports.pdf.itemizing import Piece, Prepared, Word, hyphen
from exports.pdf.shaping import Cluster
from exports.pdf.text import Text

_FUZZ = 0.01


@dataclass(frozen=True)
class Line:
    """The pieces of one line in reading order, the blanks at its end apart.

    ``width`` is in thousandths of the size.
    """

    pieces: tuple[Piece, ...]
    blanks: tuple[Piece, ...]
    width: float

    def visual(self, base: int, last: bool) -> tuple[list[Piece], float]:
        """Returns the pieces from left to right, and how far the first one hangs out to the left.

        The blank that parts this line from the next is drawn beyond its end, else the words of two
        lines would be joined when the page is read out.
        """
        ordered = bidi.visual_order(self.pieces, lambda piece: piece.level)
        if last or not self.blanks:
            return ordered, 0.0
        blank = self.blanks[0]
        return ([blank, *ordered], blank.width) if base else ([*ordered, blank], 0.0)


def fill(prepared: Prepared, width: float, text: Text, language: PrintLanguage) -> list[Line]:
    """Returns the lines of a text in `width` thousandths of the size; a word too long for a line is cut."""
    lines: list[Line] = []
    waiting: list[Word] = []
    used = 0.0
    for word in _cut(prepared.words, width):
        needed = word.width + (word.pieces[-1].width if word.soft and word.pieces else 0)
        if waiting and used + needed > width + _FUZZ:
            lines.append(_line(waiting, text, language))
            waiting, used = [], 0.0
        waiting.append(word)
        used += word.width + word.blank_width
        if word.ends_line:
            lines.append(_line(waiting, text, language))
            waiting, used = [], 0.0
    if waiting:
        lines.append(_line(waiting, text, language))
    return lines


def _line(words: Sequence[Word], text: Text, language: PrintLanguage) -> Line:
    pieces = [piece for word in words[:-1] for piece in (*word.pieces, *word.blanks)]
    pieces += words[-1].pieces
    if words[-1].soft:
        pieces.append(hyphen(pieces[-1], text.runs[pieces[-1].run], language))
    return Line(tuple(pieces), words[-1].blanks, sum(piece.width for piece in pieces))


def _cut(words: Sequence[Word], width: float) -> Iterator[Word]:
    for word in words:
        if word.width <= width + _FUZZ:
            yield word
        else:
            yield from _parts(word, width)


def _parts(word: Word, width: float) -> Iterator[Word]:
    """Cuts a word that no line can hold between two of its clusters."""
    gathered: list[Piece] = []
    used = 0.0
    for piece in word.pieces:
        for part in _fitting(piece, width, used):
            if gathered and used + part.width > width + _FUZZ:
                yield Word(tuple(gathered), (), used, False, False)
                gathered, used = [], 0.0
            gathered.append(part)
            used += part.width
    yield Word(tuple(gathered), word.blanks, used, word.ends_line, word.soft)


def _fitting(piece: Piece, width: float, used: float) -> Iterator[Piece]:
    """Cuts a piece into parts of which the first fits beside `used` and none is wider than `width`."""
    clusters = piece.clusters if not piece.level & 1 else piece.clusters[::-1]
    start, room = 0, width - used
    taken = 0.0
    for index, cluster in enumerate(clusters):
        advance = cluster.advance * piece.face.scale
        if index > start and taken + advance > room + _FUZZ:
            yield _part(piece, clusters[start:index])
            start, taken, room = index, 0.0, width
        taken += advance
    yield _part(piece, clusters[start:])


def _part(piece: Piece, clusters: tuple[Cluster, ...]) -> Piece:
    ordered = clusters[::-1] if piece.level & 1 else clusters
    return Piece(ordered, piece.face, piece.run, piece.level, piece.blank)
