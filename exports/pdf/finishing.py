"""The last pass over a file: structure, archive profile, colours, attachments."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import ImageCms

from exports.pdf.about import SEAL_FIELD, About, Attachment
from exports.pdf.bookmarks import add_bookmarks
from exports.pdf.metadata import PRODUCER, pdf_date, xmp
from exports.pdf.tagging import Mark, Node, SealField, StructureTree

_PRINTED = 4
_COLORS = "sRGB IEC61966-2.1"


def finish(laid_out: bytes, tree: StructureTree, about: About, attachments: Sequence[Attachment]) -> bytes:
    """Returns the laid-out file as PDF/UA-1 and PDF/A-3; the same input gives the same bytes."""
    with pikepdf.open(BytesIO(laid_out)) as pdf:
        _drop_leftovers(pdf)
        _make_room_for_seals(pdf, tree.seals)
        _Structure(pdf, tree).write()
        add_bookmarks(pdf, tree.headings, about.language)
        _describe(pdf, about)
        _set_colors(pdf)
        _attach(pdf, attachments, about.now)
        written = BytesIO()
        pdf.save(
            written,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
            min_version="1.7",
            fix_metadata_version=False,
        )
    return written.getvalue()


def _drop_leftovers(pdf: pikepdf.Pdf) -> None:
    """Takes out the empty page transition that ReportLab always writes."""
    for page in pdf.pages:
        if "/Trans" in page.obj:
            del page.obj["/Trans"]


def _make_room_for_seals(pdf: pikepdf.Pdf, seals: Sequence[SealField]) -> None:
    """Makes the fields that are filled when the file is sealed; what they say stands on the page already."""
    fields = []
    for seal in seals:
        left, bottom, right, top = seal.box
        nothing = pdf.make_stream(
            b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, right - left, top - bottom])
        )
        page = pdf.pages[seal.page].obj
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(SEAL_FIELD),
                TU=String(seal.words),
                Rect=Array([round(edge, 2) for edge in seal.box]),
                F=_PRINTED,
                P=page,
                StructParent=seal.key,
                AP=Dictionary(N=nothing),
            )
        )
        page.Annots = Array([*page.get("/Annots", Array([])), field])
        fields.append(field)
    if fields:
        pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array(fields), SigFlags=1))


def _describe(pdf: pikepdf.Pdf, about: About) -> None:
    root = pdf.Root
    root.Lang = String(about.language)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Metadata = pdf.make_stream(
        xmp(about.title, about.author, about.language, about.now), Type=Name.Metadata, Subtype=Name.XML
    )
    date = String(pdf_date(about.now))
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(about.title),
            Author=String(about.author),
            Producer=String(PRODUCER),
            CreationDate=date,
            ModDate=date,
        )
    )


@lru_cache(maxsize=1)
def _color_profile() -> bytes:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The moment of making and the checksum would differ from file to file.
    profile[24:36] = bytes([7, 234, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0])
    profile[84:100] = bytes(16)
    return bytes(profile)


def _set_colors(pdf: pikepdf.Pdf) -> None:
    profile = pdf.make_stream(_color_profile(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_COLORS),
        Info=String(_COLORS),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([intent])


def _attach(pdf: pikepdf.Pdf, attachments: Sequence[Attachment], now: datetime) -> None:
    if not attachments:
        return
    names: list[Any] = []
    for attachment in sorted(attachments, key=lambda each: each.name):
        stream = pdf.make_stream(
            attachment.content,
            Type=Name.EmbeddedFile,
            Subtype=Name(f"/{attachment.mime}"),
            Params=Dictionary(ModDate=String(pdf_date(now)), Size=len(attachment.content)),
        )
        specification = Dictionary(
            Type=Name.Filespec,
            F=String(attachment.name),
            UF=String(attachment.name),
            Desc=String(attachment.description),
            AFRelationship=Name(f"/{attachment.relation}"),
            EF=Dictionary(F=stream, UF=stream),
        )
        names += [String(attachment.name), pdf.make_indirect(specification)]
    pdf.Root.AF = Array(names[1::2])
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array(names)))


class _Structure:
    """The structure tree written into a file."""

    def __init__(self, pdf: pikepdf.Pdf, tree: StructureTree) -> None:
        self._pdf, self._tree = pdf, tree
        self._pages = [page.obj for page in pdf.pages]
        self._annotations = dict(self._numbered_annotations())
        self._elements: dict[Node, Any] = {}

    def _numbered_annotations(self) -> Any:
        for page in self._pages:
            annotations = page.get("/Annots", Array([]))
            for index, annotation in enumerate(annotations):
                if "/StructParent" in annotation:
                    annotations[index] = self._pdf.make_indirect(annotation)
                    yield int(annotation.StructParent), (annotations[index], page)

    def write(self) -> None:
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)
        root.K = self._element(self._tree.root, root)
        numbers: list[Any] = []
        for index, nodes in sorted(self._tree.marks.items()):
            self._pages[index].StructParents = index
            numbers += [index, self._pdf.make_indirect(Array([self._elements[node] for node in nodes]))]
        owners = {key: element for node, element in self._elements.items() for key in node.annotations}
        for key, element in sorted(owners.items(), key=lambda entry: entry[0]):
            numbers += [key, element]
        for page in self._pages:
            page.Tabs = Name.S
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = max((int(key) for key in numbers[::2]), default=-1) + 1

    def _element(self, node: Node, parent: Any) -> Any:
        element = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{node.tag}"), P=parent))
        self._elements[node] = element
        for key, value in (("/Lang", node.language), ("/Alt", node.alt), ("/ActualText", node.actual_text)):
            if value:
                element[key] = String(value)
        if node.attributes:
            element.A = _attributes(node)
        element.K = self._children(node, element)
        return element

    def _children(self, node: Node, element: Any) -> Any:
        pages = {child.page for child in node.children if isinstance(child, Mark)}
        alone = len(pages) == 1
        if alone:
            element.Pg = self._pages[next(iter(pages))]
        children: list[Any] = []
        for child in node.children:
            if isinstance(child, Node):
                children.append(self._element(child, element))
            elif alone:
                children.append(child.number)
            else:
                children.append(Dictionary(Type=Name.MCR, Pg=self._pages[child.page], MCID=child.number))
        for key in node.annotations:
            annotation, page = self._annotations[key]
            children.append(Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page))
        return children[0] if len(children) == 1 else Array(children)


def _attributes(node: Node) -> Any:
    owned = []
    for owner, values in node.attributes.items():
        attribute = Dictionary(O=Name(f"/{owner}"))
        for key, value in values.items():
            attribute[f"/{key}"] = _object(value)
        owned.append(attribute)
    return owned[0] if len(owned) == 1 else Array(owned)


def _object(value: object) -> Any:
    if isinstance(value, str):
        return Name(f"/{value}")
    return Array(value) if isinstance(value, list) else value
