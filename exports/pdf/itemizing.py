"""A text cut into words, and each word into pieces of one face, script, direction and look."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from fontTools import unicodedata as scripts

from exports.languages import PrintLanguage
from exports.pdf import bidi, breaking
from exports.pdf.faces import MAIN_FAMILY, SUBSTITUTE, Face, chain, face_of, is_ignored
from exports.pdf.shaping import Cluster, Stretch, shape
from exports.pdf.text import LINE_BREAK, Run, Text

_COMMON = frozenset({"Zyyy", "Zinh", "Zzzz"})
_JOINING = frozenset({"Arab", "Syrc", "Nkoo"})
_BLANK = " " + LINE_BREAK
_LATIN = "Latn"


@dataclass(slots=True)
class Piece:
    """Clusters drawn in one go; `width` in thousandths of the paragraph's size."""

    clusters: tuple[Cluster, ...]
    face: Face
    run: int
    level: int
    blank: bool
    width: float = 0.0

    def __post_init__(self) -> None:
        self.width = sum(cluster.advance for cluster in self.clusters) * self.face.scale


class Word(NamedTuple):
    """What stays on one line: pieces in reading order, the blanks at its end apart."""

    pieces: tuple[Piece, ...]
    blanks: tuple[Piece, ...]
    width: float
    ends_line: bool
    soft: bool

    @property
    def blank_width(self) -> float:
        """The width of the blanks at its end."""
        return sum(piece.width for piece in self.blanks)


class Prepared(NamedTuple):
    """A text ready to be put on lines; `line_factor` is that of its tallest face."""

    plain: str
    base: int
    words: tuple[Word, ...]
    line_factor: float


class _Letter(NamedTuple):
    face: Face
    run: int
    script: str
    level: int


@lru_cache(maxsize=3000)
def prepare(text: Text, language: PrintLanguage, bold: bool, italic: bool) -> Prepared:
    """Returns the words of `text`, read as `language`; `bold` and `italic` are the paragraph's own."""
    plain = text.plain
    base = int(language.direction == "rtl")
    letters = _letters(text, language, bold, italic, bidi.levels(plain, base))
    drawn = "".join(map(_drawn, plain, letters))
    tags = [(run.language or language).tag for run in text.runs]
    ends = [*breaking.opportunities(plain), len(plain)]
    words = []
    for start, end in zip([0, *ends], ends, strict=False):
        word = _word(drawn, letters, tags, start, end)
        words.append(word._replace(ends_line=plain[start:end].endswith(LINE_BREAK)))
    faces = {piece.face for word in words for piece in word.pieces} | {chain(language.font)[0]}
    return Prepared(
        plain.replace(LINE_BREAK, " "), base, tuple(words), max(face.line_factor for face in faces)
    )


def _word(drawn: str, letters: list[_Letter], tags: list[str], start: int, end: int) -> Word:
    core = end
    while core > start and drawn[core - 1] == " ":
        core -= 1
    pieces = tuple(_pieces(drawn, letters, tags, start, core, False))
    blanks = tuple(_pieces(drawn, letters, tags, core, end, True))
    width = sum(piece.width for piece in pieces)
    return Word(pieces, blanks, width, False, drawn[start:core].endswith(breaking.SOFT_HYPHEN))


def _drawn(letter: str, found: "_Letter") -> str:
    if letter == LINE_BREAK:
        return " "
    return letter if ord(letter) in found.face.letters or is_ignored(letter) else SUBSTITUTE


def _pieces(
    drawn: str, letters: list[_Letter], tags: list[str], start: int, end: int, blank: bool
) -> Iterator[Piece]:
    place = start
    while place < end:
        stop = place + 1
        while stop < end and letters[stop] == letters[place]:
            stop += 1
        face, run, script, level = letters[place]
        # Only letters that join must see their neighbours; other words repeat more often without them.
        first, last = (start, end) if script in _JOINING else (place, stop)
        stretch = Stretch(
            face, drawn[first:last], place - first, stop - first, bool(level & 1), script, tags[run]
        )
        yield Piece(shape(stretch), face, run, level, blank)
        place = stop


def _letters(
    text: Text, language: PrintLanguage, bold: bool, italic: bool, levels: list[int]
) -> list[_Letter]:
    """Face, run, script and level of each letter; a common letter goes with what stands before it."""
    found: list[_Letter] = []
    face: Face | None = None
    script = ""
    for index, run in enumerate(text.runs):
        family = (run.language or language).font
        look = (family, run.bold or bold, run.italic or italic)
        face = _in_look(face, look)
        previous = " "
        for letter in run.text:
            own = _script(letter)
            if not _goes_with(letter, own, face, previous):
                face = face_of(letter, *look) or face_of(SUBSTITUTE, *look)
            assert face is not None
            script = script if own in _COMMON else own
            found.append(_Letter(face, index, script, levels[len(found)]))
            previous = letter
    return _with_scripts(found)


def _in_look(face: Face | None, look: tuple[str, bool, bool]) -> Face | None:
    """The face before, in the look of the run that starts."""
    return next((other for other in chain(*look) if face and other.family == face.family), None)


def _goes_with(letter: str, script: str, face: Face | None, previous: str) -> bool:
    """Tells whether a mark, a joiner or a sign inside a word is taken from the face of the letter before."""
    if face is None or letter in _BLANK:
        return False
    if is_ignored(letter):
        return True
    if ord(letter) not in face.letters:
        return False
    return script == "Zinh" or (script == "Zyyy" and previous not in _BLANK)


def _with_scripts(letters: list[_Letter]) -> list[_Letter]:
    """Gives common letters at the very start the script of what follows."""
    first = next((letter.script for letter in letters if letter.script), _LATIN)
    return [letter if letter.script else letter._replace(script=first) for letter in letters]


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    return str(scripts.script(letter))


def hyphen(piece: Piece, run: Run, language: PrintLanguage) -> Piece:
    """Returns the hyphen that ends a line after `piece` where a soft hyphen allowed it."""
    face = piece.face if ord("-") in piece.face.letters else chain(MAIN_FAMILY)[0]
    stretch = Stretch(face, "-", 0, 1, bool(piece.level & 1), _LATIN, (run.language or language).tag)
    drawn = tuple(cluster._replace(text=breaking.SOFT_HYPHEN) for cluster in shape(stretch))
    return Piece(drawn, face, piece.run, piece.level, False)
