"""Faults in a finished file that would shut out a reader: what a tag checker finds without looking."""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from exports.pdf.conformance import conformance_faults
from exports.pdf.reading import Content, Element, PageContent, descendants, page_content, structure

_PARENTS = {
    "TR": {"Table", "THead", "TBody"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "Lbl": {"LI"},
    "LBody": {"LI"},
}
_HEADINGS = ("H1", "H2", "H3", "H4", "H5", "H6")


def faults(pdf: bytes) -> list[str]:
    """Returns what is wrong with the tags of a file, in plain English; nothing when all is well."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        found = list(_file_faults(opened))
        if "/StructTreeRoot" not in opened.Root:
            return [*found, "the file has no structure tree"]
        root = structure(opened)
        pages = [page_content(page) for page in opened.pages]
        found += _content_faults(root, pages)
        found += _parent_tree_faults(opened, root, pages)
        found += _element_faults(root)
        found += _heading_faults(root)
        found += _font_faults(opened)
        found += conformance_faults(opened, root, pages)
    return found


def _file_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    root: Any = pdf.Root
    if not str(root.get("/Lang", "")):
        yield "the file does not say its language"
    if _at(root, "/MarkInfo", "/Marked") is not True:
        yield "the file does not say that it is tagged"
    if _at(root, "/ViewerPreferences", "/DisplayDocTitle") is not True:
        yield "the file does not show its title"
    if not str(pdf.docinfo.get("/Title", "")).strip():
        yield "the file has no title"


def _content_faults(root: Element, pages: list[PageContent]) -> Iterator[str]:
    for number, page in enumerate(pages, start=1):
        for operator in page.unmarked:
            yield f"page {number}: operator {operator} stands outside marked content"
    owned = [
        child for element in descendants(root) for child in element.contents if isinstance(child, Content)
    ]
    if len(set(owned)) != len(owned):
        yield "marked content belongs to two elements"
    shown = {Content(index, number) for index, page in enumerate(pages) for number in page.letters}
    for content in sorted(shown - set(owned)):
        yield f"page {content.page + 1}: marked content {content.number} belongs to no element"
    for content in sorted(set(owned) - shown):
        yield f"page {content.page + 1}: marked content {content.number} is not on the page"


def _parent_tree_faults(pdf: pikepdf.Pdf, root: Element, pages: list[PageContent]) -> Iterator[str]:
    entries = _parent_entries(pdf)
    owners = {
        child: element.dictionary.objgen
        for element in descendants(root)
        for child in element.contents
        if isinstance(child, Content)
    }
    for index, (page, content) in enumerate(zip(pdf.pages, pages, strict=True)):
        parents = entries.get(int(page.obj.get("/StructParents", -1)), Array([]))
        for number in content.letters:
            if number >= len(parents) or parents[number].objgen != owners.get(Content(index, number)):
                yield f"page {index + 1}: marked content {number} is not in the parent tree"
        for annotation in page.obj.get("/Annots", Array([])):
            yield from _annotation_faults(annotation, entries, index + 1)


def _parent_entries(pdf: pikepdf.Pdf) -> dict[int, Any]:
    flat = list(_at(pdf.Root, "/StructTreeRoot", "/ParentTree", "/Nums") or ())
    return {int(key): value for key, value in zip(flat[::2], flat[1::2], strict=True)}


def _annotation_faults(annotation: Any, entries: dict[int, Any], page: int) -> Iterator[str]:
    if int(annotation.get("/StructParent", -1)) not in entries:
        yield f"page {page}: an annotation is not in the parent tree"
    told = "/TU" if annotation.get("/Subtype") == Name.Widget else "/Contents"
    if not str(annotation.get(told, "")):
        yield f"page {page}: an annotation does not say what it is"


def _element_faults(root: Element) -> Iterator[str]:
    for parent in descendants(root):
        for element in parent.contents:
            if not isinstance(element, Element):
                continue
            if parent.tag not in _PARENTS.get(element.tag, {parent.tag}):
                yield f"{element.tag} stands in {parent.tag}"
            if element.tag == "Figure" and not str(element.dictionary.get("/Alt", "")).strip():
                yield "Figure has no Alt"
            if element.tag == "TH" and "/Scope" not in element.dictionary.get("/A", Dictionary()):
                yield "TH has no Scope"
        if parent.tag == "Table":
            yield from _table_faults(parent)


def _table_faults(table: Element) -> Iterator[str]:
    rows = [element for element in descendants(table) if element.tag == "TR"]
    widths = {sum(_columns(cell) for cell in row.contents if isinstance(cell, Element)) for row in rows}
    if len(widths) > 1:
        yield f"Table has rows of {' and '.join(map(str, sorted(widths)))} columns"


def _columns(cell: Element) -> int:
    return int(cell.dictionary.get("/A", Dictionary()).get("/ColSpan", 1))


def _heading_faults(root: Element) -> Iterator[str]:
    depths = [_HEADINGS.index(each.tag) + 1 for each in descendants(root) if each.tag in _HEADINGS]
    for before, here in pairwise([0, *depths]):
        if here > before + 1:
            yield f"H{here} follows {f'H{before}' if before else 'no heading'}"


def _font_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, start=1):
        fonts: Any = _at(page.obj, "/Resources", "/Font") or Dictionary()
        for name, font in fonts.items():
            descriptor = _at(font.get("/DescendantFonts", Array([font]))[0], "/FontDescriptor")
            if descriptor is None or not any(f"/FontFile{kind}" in descriptor for kind in ("", "2", "3")):
                yield f"page {number}: font {name} is not embedded"
            if font.get("/Subtype") == Name.Type0 and "/ToUnicode" not in font:
                yield f"page {number}: font {name} does not say its letters"


def _at(dictionary: Any, *keys: str) -> Any:
    """What stands at the end of a path of keys, or None."""
    for key in keys:
        if dictionary is None or key not in dictionary:
            return None
        dictionary = dictionary[key]
    return dictionary
