"""A face inside one document: which glyphs it used, and the font objects made of them at the end."""

import zlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from exports.pdf.faces import Face

_ZERO_WIDTH_SPACE = "\u200b"
_DROPPED = ("GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "STAT", "DSIG", "meta")
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
    "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\n"
    "endcodespacerange"
)
_CMAP_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
_PER_BLOCK = 100


def utf16(text: str) -> str:
    """Returns the hexadecimal UTF-16 that PDF wants."""
    return text.encode("utf-16-be").hex().upper()


class EmbeddedFace:
    """One face in one document; ReportLab calls `addObjects` when it saves."""

    def __init__(self, face: Face, document: Any) -> None:
        self.face = face
        self.fontName = face.postscript_name
        self.resource = f"FX{len(document.fontMapping) + 1}"
        self._letters: dict[int, str | None] = {0: _ZERO_WIDTH_SPACE}
        document.fontMapping[f"embedded:{face.postscript_name}"] = f"/{self.resource}"
        document.delayedFonts.append(self)

    def use(self, glyph: int) -> None:
        """Notes a glyph whose letters are told beside it."""
        self._letters.setdefault(glyph, None)

    def stands_for(self, glyph: int, letters: str) -> bool:
        """Notes a glyph and tells whether the font itself can say that it stands for `letters`."""
        known = self._letters.get(glyph)
        if known is None and letters:
            self._letters[glyph] = known = letters
        return known == letters

    def addObjects(self, document: Any) -> None:
        """Puts the subset, its widths and its letters into the document."""
        glyphs = sorted(self._letters)
        name = f"{_subset_tag(self.face, glyphs)}+{self.face.postscript_name}"
        program = _stream(_subset(self.face, glyphs))
        program.dictionary["Length1"] = len(program.content)
        descriptor = _dictionary(self._descriptor(name), FontFile2=document.Reference(program))
        descendant = _dictionary(
            _typed("Font", "CIDFontType2", name),
            CIDSystemInfo=_dictionary(
                {
                    "Registry": pdfdoc.PDFString("Adobe"),
                    "Ordering": pdfdoc.PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            FontDescriptor=document.Reference(descriptor),
            W=pdfdoc.PDFArray(_widths(self.face, glyphs)),
            DW=1000,
            CIDToGIDMap=pdfdoc.PDFName("Identity"),
        )
        font = _dictionary(
            _typed("Font", "Type0", name),
            Encoding=pdfdoc.PDFName("Identity-H"),
            DescendantFonts=pdfdoc.PDFArray([document.Reference(descendant)]),
            ToUnicode=document.Reference(_stream(self._unicode_map(glyphs))),
        )
        document.idToObject["BasicFonts"].dict[self.resource] = document.Reference(font)

    def _descriptor(self, name: str) -> dict[str, Any]:
        extents = self.face.font.get_font_extents("ltr")
        ascent, descent = int(extents.ascender * self.face.unit), int(extents.descender * self.face.unit)
        return {
            "Type": pdfdoc.PDFName("FontDescriptor"),
            "FontName": pdfdoc.PDFName(name),
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray([-1000, descent, 2000, ascent]),
            "ItalicAngle": -12 if self.face.style == "Italic" else 0,
            "Ascent": ascent,
            "Descent": descent,
            "CapHeight": 714,
            "StemV": 120 if self.face.style == "Bold" else 80,
        }

    def _unicode_map(self, glyphs: Iterable[int]) -> bytes:
        own = _letter_of_glyph(self.face)
        entries = [
            f"<{glyph:04X}><{utf16(self._letters[glyph] or own.get(glyph, _ZERO_WIDTH_SPACE))}>"
            for glyph in glyphs
        ]
        blocks = [entries[start : start + _PER_BLOCK] for start in range(0, len(entries), _PER_BLOCK)]
        body = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return "\n".join([_CMAP_HEAD, *body, _CMAP_TAIL]).encode("ascii")


@lru_cache(maxsize=64)
def _letter_of_glyph(face: Face) -> dict[int, str]:
    found: dict[int, str] = {}
    for code in sorted(face.letters):
        glyph = face.font.get_nominal_glyph(code)
        if glyph is not None:
            found.setdefault(glyph, chr(code))
    return found


def _subset(face: Face, glyphs: Iterable[int]) -> bytes:
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).set(set(glyphs))
    dropped = {int.from_bytes(tag.encode("ascii").ljust(4), "big") for tag in _DROPPED}
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(dropped)
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    return bytes(wanted.subset(face.face).blob.data)


def _subset_tag(face: Face, glyphs: list[int]) -> str:
    """Six capital letters that follow from the content, so that the same document has the same bytes."""
    number = zlib.crc32(repr((face.postscript_name, glyphs)).encode())
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))


def _widths(face: Face, glyphs: list[int]) -> list[Any]:
    widths: list[Any] = []
    for start, glyph in enumerate(glyphs):
        if start and glyphs[start - 1] == glyph - 1:
            widths[-1].append(round(face.advance(glyph), 3))
        else:
            widths += [glyph, [round(face.advance(glyph), 3)]]
    return [pdfdoc.PDFArray(item) if isinstance(item, list) else item for item in widths]


def _stream(content: bytes) -> Any:
    stream: Any = pdfdoc.PDFStream()
    stream.filters = [pdfdoc.PDFZCompress]
    stream.content = content
    return stream


def _dictionary(entries: dict[str, Any], **more: Any) -> Any:
    return pdfdoc.PDFDictionary({**entries, **more})


def _typed(kind: str, subtype: str, name: str) -> dict[str, Any]:
    named = {"Type": kind, "Subtype": subtype, "BaseFont": name}
    return {key: pdfdoc.PDFName(value) for key, value in named.items()}
