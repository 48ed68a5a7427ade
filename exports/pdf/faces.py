"""The font files that ship, and which of them a letter is taken from."""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path

import uharfbuzz as hb

FONT_FOLDER = Path(__file__).parent / "fonts"
MAIN_FAMILY = "Noto Sans"
SUBSTITUTE = "\ufffd"

# Letters of these families look smaller, or reach further up and down, than Latin letters of the same size.
_SCALE = {"Noto Naskh Arabic": 1.18, "Noto Sans Ethiopic": 1.02}
_LINE_FACTOR = {"Noto Naskh Arabic": 1.22, "Noto Sans Ethiopic": 1.05, "Noto Sans Thai": 1.15}
_IGNORED = re.compile(
    "[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
# Persian spelling needs the zero-width non-joiner; a reader is told it although it is never drawn.
_SILENT = re.compile(_IGNORED.pattern.replace("\u200b-\u200f", "\u200b\u200d-\u200f"))


@dataclass(frozen=True, eq=False)
class Face:
    """One font file, opened once per process; measures are thousandths of the size."""

    family: str
    style: str
    path: Path
    face: hb.Face = field(repr=False)
    font: hb.Font = field(repr=False)
    letters: frozenset[int] = field(repr=False)

    @cached_property
    def unit(self) -> float:
        """Thousandths of the size per font unit."""
        return 1000 / int(self.face.upem)

    @cached_property
    def scale(self) -> float:
        """The factor that makes its letters look as large as Latin ones."""
        return _SCALE.get(self.family, 1.0)

    @property
    def line_factor(self) -> float:
        """The factor by which its lines stand further apart than Latin ones."""
        return _LINE_FACTOR.get(self.family, 1.0)

    @cached_property
    def postscript_name(self) -> str:
        """The name by which a PDF knows it."""
        return str(self.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.path.stem)

    def advance(self, glyph: int) -> float:
        """Returns the width of a glyph by itself."""
        return float(self.font.get_glyph_h_advance(glyph)) * self.unit


def font_files() -> list[Path]:
    """Returns every shipped font file, for a window to load too."""
    return sorted(FONT_FOLDER.glob("*.ttf"))


@lru_cache(maxsize=1)
def _faces() -> dict[str, dict[str, Face]]:
    """Every shipped face by family and style (``Regular``, ``Bold``, ``Italic``), the main family first."""
    families: dict[str, dict[str, Face]] = {MAIN_FAMILY: {}}
    for path in font_files():
        face = hb.Face(hb.Blob.from_file_path(str(path)))
        family = str(face.get_name(hb.OTNameIdPredefined.FONT_FAMILY))
        style = path.stem.rpartition("-")[2]
        opened = Face(family, style, path, face, hb.Font(face), frozenset(face.unicodes))
        families.setdefault(family, {})[style] = opened
    return families


@lru_cache(maxsize=64)
def chain(family: str, bold: bool = False, italic: bool = False) -> tuple[Face, ...]:
    """Returns the faces to look for a letter in, the wanted family first.

    Raises KeyError when no shipped font is of that family.
    """
    families = _faces()
    ordered = [families[family], *(faces for name, faces in families.items() if name != family)]
    wanted = "Bold" if bold else "Italic" if italic else "Regular"
    return tuple(faces.get(wanted) or faces["Regular"] for faces in ordered)


def spoken(text: str) -> str:
    """Returns the letters a reader is told: without those that only steer line ends and direction."""
    return _SILENT.sub("", text)


def is_ignored(letter: str) -> bool:
    """Tells whether a letter steers the text and is never drawn."""
    return _IGNORED.match(letter) is not None


@lru_cache(maxsize=8192)
def face_of(letter: str, family: str, bold: bool, italic: bool) -> Face | None:
    """Returns the first face of the chain that has `letter`, or None."""
    code = ord(letter)
    return next((face for face in chain(family, bold, italic) if code in face.letters), None)


def missing_letters(text: str) -> set[str]:
    """Returns the letters of `text` that no shipped font has, so that a screen can warn."""
    letters = set(unicodedata.normalize("NFC", text))
    return {
        letter
        for letter in letters
        if face_of(letter, MAIN_FAMILY, False, False) is None
        and not is_ignored(letter)
        and unicodedata.category(letter) != "Cc"
    }
