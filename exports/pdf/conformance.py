"""What PDF/UA-1 asks of a file beside its tags: identification, bookmarks, annotations, fonts."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name

from exports.pdf.reading import Element, PageContent, descendants, fonts_of, letters_of_codes

_STANDARD = frozenset(
    {"Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "Private", "NonStruct", "Index"}
    | {"P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody"}
    | {"Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"}
    | {"Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Form"}
)
# What no document of ours has; each has rules of its own, which need not be checked then.
_FOREIGN = ("/OCProperties", "/Threads", "/OpenAction", "/AA", "/Collection", "/PageLabels")
_ANNOTATIONS = {"/Link": "Link", "/Widget": "Form"}
_FORBIDDEN_LETTERS = ("\x00", "\ufeff", "\ufffe")
_WIDTH_SLACK = 1.0


def conformance_faults(pdf: pikepdf.Pdf, root: Element, pages: Sequence[PageContent]) -> Iterator[str]:
    """Yields what breaks a rule of the standard, in plain English."""
    yield from _identification_faults(pdf)
    yield from _foreign_faults(pdf)
    yield from _tag_faults(pdf, root)
    yield from _nesting_faults(pages)
    yield from _bookmark_faults(pdf, root)
    yield from _page_faults(pdf, root)
    for number, (page, content) in enumerate(zip(pdf.pages, pages, strict=True), start=1):
        for name, font in fonts_of(page):
            yield from (f"page {number}: font {name} {fault}" for fault in _font_faults(font, content, name))


def _identification_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in pdf.Root:
        yield "the file says nothing about itself in XMP"
        return
    with pdf.open_metadata() as told:
        if told.get("pdfuaid:part") != "1":
            yield "XMP does not say that the file follows PDF/UA-1"
        if not str(told.get("dc:title", "")).strip():
            yield "XMP has no title"
    if pdf.Root.get("/MarkInfo", Dictionary()).get("/Suspects", False):
        yield "the file calls its own tags doubtful"


def _foreign_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    for key in _FOREIGN:
        if key in pdf.Root:
            yield f"the file has {key[1:]}"
    if pdf.is_encrypted:
        yield "the file is encrypted"
    if "/XFA" in pdf.Root.get("/AcroForm", Dictionary()):
        yield "the file has a dynamic form"
    for name, specification in pdf.attachments.items():
        if not {"/F", "/UF", "/Desc", "/AFRelationship"} <= set(specification.obj.keys()):
            yield f"the attachment {name} does not say what it is"


def _tag_faults(pdf: pikepdf.Pdf, root: Element) -> Iterator[str]:
    if "/RoleMap" in pdf.Root.StructTreeRoot:
        yield "tags are mapped to others"
    if not root.language:
        yield "the language of the content is not told"
    for element in descendants(root):
        if element.tag not in _STANDARD:
            yield f"{element.tag} is no tag of ours"
        if element.tag == "L":
            inside = {each.tag for each in element.contents if isinstance(each, Element)}
            yield from (f"{each} stands in L" for each in sorted(inside - {"LI", "L", "Caption"}))
        if element.tag == "Table":
            yield from _table_faults(element)
        yield from _figure_faults(element)


def _table_faults(table: Element) -> Iterator[str]:
    rows = [each for each in descendants(table) if each.tag == "TR"]
    inside = {cell.tag for row in rows for cell in row.contents if isinstance(cell, Element)}
    yield from (f"{each} stands in TR" for each in sorted(inside - {"TH", "TD"}))
    if "TH" not in inside:
        yield "Table has no headings"


def _figure_faults(element: Element) -> Iterator[str]:
    if element.tag == "Figure" and "/BBox" not in _attributes(element):
        yield "Figure has no BBox"


def _attributes(element: Element) -> Any:
    attributes = element.dictionary.get("/A", Dictionary())
    return attributes if isinstance(attributes, Dictionary) else Dictionary()


def _nesting_faults(pages: Sequence[PageContent]) -> Iterator[str]:
    for number, page in enumerate(pages, start=1):
        for tag in page.nested:
            yield f"page {number}: {tag} stands inside its opposite"


def _bookmark_faults(pdf: pikepdf.Pdf, root: Element) -> Iterator[str]:
    has_headings = any(each.tag == "H1" and each.language == root.language for each in descendants(root))
    with pdf.open_outline() as outline:
        if len(pdf.pages) > 1 and has_headings and not outline.root:
            yield "the file has pages and no bookmarks"
        if any(not item.title.strip() for item in outline.root):
            yield "a bookmark says nothing"


def _page_faults(pdf: pikepdf.Pdf, root: Element) -> Iterator[str]:
    owners = _owners_of_annotations(root)
    for number, page in enumerate(pdf.pages, start=1):
        annotations = page.obj.get("/Annots", Array([]))
        if page.obj.get("/Tabs") != Name.S:
            yield f"page {number}: the order of the fields is not that of the tags"
        for annotation in annotations:
            kind = str(annotation.get("/Subtype", ""))
            owner = _ANNOTATIONS.get(kind)
            if owner is None:
                yield f"page {number}: an annotation is of the kind {kind[1:] or 'nothing'}"
            elif owners.get(annotation.objgen) != owner:
                yield f"page {number}: an annotation stands in no {owner}"
        for name, inside in page.obj.get("/Resources", Dictionary()).get("/XObject", Dictionary()).items():
            if inside.get("/Subtype") == Name.Form and ("/Ref" in inside or "/StructParents" in inside):
                yield f"page {number}: {name} is content from elsewhere"


def _owners_of_annotations(root: Element) -> dict[Any, str]:
    owners: dict[Any, str] = {}
    for element in descendants(root):
        kids = element.dictionary.get("/K", Array([]))
        for kid in kids if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR:
                owners[kid.Obj.objgen] = element.tag
    return owners


def _font_faults(font: Any, content: PageContent, name: str) -> Iterator[str]:
    shown = content.codes.get(name, set())
    if font.get("/Subtype") != Name.Type0 or font.get("/Encoding") != Name("/Identity-H"):
        yield "is not of the kind whose codes are glyphs"
        return
    descendant = font.DescendantFonts[0]
    system = descendant.get("/CIDSystemInfo", Dictionary())
    if (str(system.get("/Registry", "")), str(system.get("/Ordering", ""))) != ("Adobe", "Identity"):
        yield "has another order of glyphs than its codes"
    if descendant.get("/CIDToGIDMap") != Name.Identity:
        yield "does not say which glyph a code is"
    if "/CIDSet" in descendant.get("/FontDescriptor", Dictionary()):
        yield "lists its glyphs beside them"
    if 0 in shown:
        yield "shows a letter that it does not have"
    letters = letters_of_codes(font)
    if shown - letters.keys():
        yield "shows glyphs that say no letter"
    if any(letter in said for said in letters.values() for letter in _FORBIDDEN_LETTERS):
        yield "says letters that are none"
    yield from _width_faults(descendant, shown)


def _width_faults(descendant: Any, shown: set[int]) -> Iterator[str]:
    program = descendant.get("/FontDescriptor", Dictionary()).get("/FontFile2")
    if program is None:
        return
    inside = TTFont(BytesIO(program.read_bytes()), lazy=True)
    unit, metrics = 1000 / inside["head"].unitsPerEm, inside["hmtx"].metrics
    order = inside.getGlyphOrder()
    told = _told_widths(descendant)
    usual = float(descendant.get("/DW", 1000))
    if any(code >= len(order) for code in shown):
        yield "shows glyphs that are not in the file"
    elif any(abs(told.get(code, usual) - metrics[order[code]][0] * unit) > _WIDTH_SLACK for code in shown):
        yield "has other widths than it tells"


def _told_widths(descendant: Any) -> dict[int, float]:
    """The widths by code, from rows of a first code and the widths that follow it."""
    rows = list(descendant.get("/W", Array([])))
    return {
        int(first) + place: float(width)
        for first, widths in pairwise(rows)
        if isinstance(widths, Array)
        for place, width in enumerate(widths)
    }
