"""A finished file read back: its structure, and what each part of its pages belongs to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from struct import iter_unpack
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name

_SOFT_HYPHEN = "\u00ad"
_BLOCKS = frozenset({"P", "H1", "H2", "H3", "Lbl", "Figure"})
_MAP_ENTRY = re.compile(rb"<([0-9A-F]{4})><([0-9A-F]*)>")
_SHOWS = frozenset({"Tj", "TJ", "'", '"'})
_PAINTS = frozenset({"Do", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "sh", "BI", "INLINE IMAGE"})


class Block(NamedTuple):
    """A paragraph, heading, label or figure as a screen reader meets it."""

    tag: str
    language: str
    text: str


@dataclass
class Element:
    """One structure element; `contents` are elements, or numbers of marked content with their page."""

    tag: str
    language: str
    dictionary: Any
    contents: list["Element | Content"] = field(default_factory=list)


class Content(NamedTuple):
    """Marked content: the page (from 0) and its number there."""

    page: int
    number: int


@dataclass
class PageContent:
    """What one page shows: the letters of each marked content, and operators that stand outside any.

    ``codes`` are the glyphs shown by name of font, ``nested`` what stands inside its opposite: decoration
    inside content or content inside decoration.
    """

    letters: dict[int, str] = field(default_factory=dict)
    unmarked: list[str] = field(default_factory=list)
    codes: dict[str, set[int]] = field(default_factory=dict)
    nested: list[str] = field(default_factory=list)


def text_in_reading_order(pdf: bytes) -> list[tuple[str, str]]:
    """Returns language tag and text of each paragraph, heading and label, in reading order."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return [(block.language, block.text) for block in blocks(opened)]


def blocks(pdf: pikepdf.Pdf) -> list[Block]:
    """Returns the paragraphs, headings, labels and figures of a tagged file in reading order."""
    root = structure(pdf)
    pages = [page_content(page) for page in pdf.pages]
    return [
        Block(element.tag, element.language, _text(element, pages))
        for element in descendants(root)
        if element.tag in _BLOCKS
    ]


def structure(pdf: pikepdf.Pdf) -> Element:
    """Returns the structure tree of a file; ValueError when it has none."""
    tree = pdf.Root.get("/StructTreeRoot")
    if tree is None:
        raise ValueError("the file has no structure tree")
    pages = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    return _element(tree.K, str(pdf.Root.get("/Lang", "")), pages, None)


def descendants(element: Element) -> Iterator[Element]:
    """Yields the element and all below it, in reading order."""
    yield element
    for child in element.contents:
        if isinstance(child, Element):
            yield from descendants(child)


def _element(dictionary: Any, language: str, pages: dict[Any, int], page: int | None) -> Element:
    language = str(dictionary.get("/Lang", language))
    if "/Pg" in dictionary:
        page = pages[dictionary.Pg.objgen]
    element = Element(str(dictionary.S)[1:], language, dictionary)
    kids = dictionary.get("/K", Array([]))
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary):
            if kid.get("/Type") == Name.MCR:
                element.contents.append(Content(pages[kid.Pg.objgen], int(kid.MCID)))
            elif kid.get("/Type") != Name.OBJR:
                element.contents.append(_element(kid, language, pages, page))
        elif page is not None:
            element.contents.append(Content(page, int(kid)))
    return element


def _text(element: Element, pages: list[PageContent]) -> str:
    for key in ("/ActualText", "/Alt"):
        if key in element.dictionary:
            return str(element.dictionary[key])
    parts = []
    for child in element.contents:
        if isinstance(child, Element):
            parts.append(_text(child, pages))
        else:
            parts.append(pages[child.page].letters.get(child.number, ""))
    return "".join(parts).replace(_SOFT_HYPHEN, "")


def page_content(page: pikepdf.Page) -> PageContent:
    """Returns what a page shows, by marked content."""
    return _PageReader(page).read()


class _Mark(NamedTuple):
    number: int | None
    artifact: bool
    spoken: bool


class _PageReader:
    """Walks over the operators of one page."""

    def __init__(self, page: pikepdf.Page) -> None:
        self._page = page
        self._fonts = {name: letters_of_codes(font) for name, font in fonts_of(page)}
        self._letters: dict[int, str] = {}
        self._codes: set[int] = set()
        self._marks: list[_Mark] = []
        self._found = PageContent()

    def read(self) -> PageContent:
        for instruction in pikepdf.parse_content_stream(self._page):
            self._step(str(instruction.operator), list(instruction.operands))
        return self._found

    def _step(self, operator: str, operands: list[Any]) -> None:
        if operator in ("BDC", "BMC"):
            self._open(operands)
        elif operator == "EMC":
            self._marks.pop()
        elif operator == "Tf":
            self._letters = self._fonts.get(str(operands[0]), {})
            self._codes = self._found.codes.setdefault(str(operands[0]), set())
        elif operator in _SHOWS:
            self._show(operator, operands)
        elif operator in _PAINTS and not self._inside():
            self._found.unmarked.append(operator)

    def _inside(self) -> bool:
        return any(mark.number is not None or mark.artifact for mark in self._marks)

    def _open(self, operands: list[Any]) -> None:
        properties = (
            operands[1] if len(operands) > 1 and isinstance(operands[1], Dictionary) else Dictionary()
        )
        number = int(properties["/MCID"]) if "/MCID" in properties else None
        if number is not None:
            self._found.letters.setdefault(number, "")
        is_artifact = operands[0] == Name.Artifact
        if (number is not None and any(mark.artifact for mark in self._marks)) or (
            is_artifact and any(mark.number is not None for mark in self._marks)
        ):
            self._found.nested.append(str(operands[0])[1:])
        spoken = "/ActualText" in properties
        if spoken:
            self._say(str(properties["/ActualText"]))
        self._marks.append(_Mark(number, is_artifact, spoken))

    def _show(self, operator: str, operands: list[Any]) -> None:
        if not self._inside():
            self._found.unmarked.append(operator)
        is_told = any(mark.spoken for mark in self._marks)
        strings = operands[0] if operator == "TJ" else operands[-1:]
        for shown in strings:
            if isinstance(shown, pikepdf.String):
                codes = [code for (code,) in iter_unpack(">H", bytes(shown))]
                self._codes.update(codes)
                if not is_told:
                    self._say("".join(self._letters.get(code, "") for code in codes))

    def _say(self, letters: str) -> None:
        number = next((mark.number for mark in reversed(self._marks) if mark.number is not None), None)
        if number is not None:
            self._found.letters[number] += letters


def fonts_of(page: pikepdf.Page) -> list[tuple[str, Any]]:
    """Returns the fonts of a page by their names there."""
    fonts = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
    return [(name, fonts[name]) for name in fonts.keys()]  # noqa: SIM118 - a pikepdf dictionary yields its keys so


def letters_of_codes(font: Any) -> dict[int, str]:
    """Returns what a font says that its glyphs mean."""
    if "/ToUnicode" not in font:
        return {}
    entries = _MAP_ENTRY.findall(font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in entries}
