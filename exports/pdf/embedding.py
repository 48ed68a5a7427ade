"""A face inside one document: which glyphs it used, and the font objects made of them at the end."""

import zlib
from collections.abc import Iterable
from typing import Any

from reportlab.pdfbase import pdfdoc

from exports.pdf.compounds import Component, Compound, subset
from exports.pdf.faces import Face
from exports.pdf.shaping import Cluster, Glyph

_ZERO_WIDTH_SPACE = "\u200b"
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
        self._letters: dict[int, str] = {0: _ZERO_WIDTH_SPACE}
        self._shown: dict[Cluster, tuple[str, float]] = {}
        self._codes: dict[tuple[str, tuple[Glyph, ...]], int] = {}
        self._compounds: dict[int, Compound] = {}
        document.fontMapping[f"embedded:{face.postscript_name}"] = f"/{self.resource}"
        document.delayedFonts.append(self)

    def shown(self, cluster: Cluster) -> tuple[str, float]:
        """Returns the glyph of a cluster, as page operators write it, and its width."""
        known = self._shown.get(cluster)
        if known is None:
            code = self.code(cluster)
            known = self._shown[cluster] = f"{code:04X}", self.advance(code)
        return known

    def code(self, cluster: Cluster) -> int:
        """Returns the number of the glyph that stands for exactly the letters of `cluster`.

        Where the face has none (several glyphs, one off its place, one that says other letters elsewhere),
        a glyph is made of them, so that every reader can tell the letters without further help.
        """
        key = (cluster.text, cluster.glyphs)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = self._new_code(cluster)
        return code

    def advance(self, code: int) -> float:
        """Returns the width of a glyph in this document, in thousandths of the size."""
        made = self._compounds.get(code)
        return made.advance * self.face.unit if made else self.face.advance(code)

    def _new_code(self, cluster: Cluster) -> int:
        first = cluster.glyphs[0]
        plain = len(cluster.glyphs) == 1 and not first.x and not first.y
        if plain and self._letters.setdefault(first.number, cluster.text) == cluster.text:
            return first.number
        unit = self.face.unit
        parts = (
            Component(glyph.number, round(glyph.x / unit), round(glyph.y / unit)) for glyph in cluster.glyphs
        )
        code = int(self.face.face.glyph_count) + len(self._compounds)
        self._compounds[code] = Compound(tuple(parts), max(0, round(cluster.advance / unit)))
        self._letters[code] = cluster.text
        return code

    def addObjects(self, document: Any) -> None:
        """Puts the subset, its widths and its letters into the document."""
        glyphs = sorted(self._letters)
        name = f"{self._subset_tag()}+{self.face.postscript_name}"
        program = _stream(subset(self.face, set(self._letters) - set(self._compounds), self._compounds))
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
            W=pdfdoc.PDFArray(self._widths(glyphs)),
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
        entries = [f"<{glyph:04X}><{utf16(self._letters[glyph] or _ZERO_WIDTH_SPACE)}>" for glyph in glyphs]
        blocks = [entries[start : start + _PER_BLOCK] for start in range(0, len(entries), _PER_BLOCK)]
        body = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return "\n".join([_CMAP_HEAD, *body, _CMAP_TAIL]).encode("ascii")

    def _subset_tag(self) -> str:
        """Six capital letters that follow from the content, so that the same document has the same bytes."""
        content = (self.face.postscript_name, sorted(self._letters.items()), sorted(self._compounds.items()))
        number = zlib.crc32(repr(content).encode())
        return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))

    def _widths(self, glyphs: list[int]) -> list[Any]:
        """The widths as PDF wants them: the first number of each row of neighbours, then their widths."""
        rows: list[tuple[int, list[float]]] = []
        for place, glyph in enumerate(glyphs):
            if not place or glyphs[place - 1] != glyph - 1:
                rows.append((glyph, []))
            rows[-1][1].append(round(self.advance(glyph), 3))
        return [item for first, widths in rows for item in (first, pdfdoc.PDFArray(widths))]


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
