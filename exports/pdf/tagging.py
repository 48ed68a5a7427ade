"""The structure of a document: what each mark on a page is, in reading order."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol


class Mark(NamedTuple):
    """One stretch of marked content on a page (counted from 0)."""

    page: int
    number: int


class SealField(NamedTuple):
    """Where a seal goes: the key of its element, its page (counted from 0), its box in points, its words."""

    key: int
    page: int
    box: tuple[float, float, float, float]
    words: str


class Heading(NamedTuple):
    """Where a heading stands: its depth from 1, its words and their language, its page (from 0) and top."""

    depth: int
    words: str
    language: str
    page: int
    top: float


class Page(Protocol):
    """What marks are written on: the operators of the page being drawn."""

    _code: list[str]

    def getPageNumber(self) -> int: ...


@dataclass(eq=False)
class Node:
    """One structure element.

    ``attributes`` are those of a PDF attribute dictionary by owner (``Table``, ``Layout``, ``List``);
    ``annotations`` the keys of the links that belong to it.
    """

    tag: str
    language: str | None = None
    alt: str | None = None
    actual_text: str | None = None
    attributes: dict[str, dict[str, object]] = field(default_factory=dict)
    children: list["Node | Mark"] = field(default_factory=list)
    annotations: list[int] = field(default_factory=list)
    placed: bool = False
    drawn_in: "StructureTree | None" = None

    def add(self, child: "Node") -> None:
        """Places `child` last in this element, once."""
        if not child.placed:
            child.placed = True
            self.children.append(child)


class StructureTree:
    """The tree that grows while pages are drawn."""

    FIRST_ANNOTATION = 10_000

    def __init__(self) -> None:
        self.root = Node("Document", placed=True)
        self.marks: dict[int, list[Node]] = {}
        self.seals: list[SealField] = []
        self.headings: list[Heading] = []
        self._current = self.root
        self._in_artifact = False
        self._annotations = 0

    @contextmanager
    def inside(self, node: Node) -> Iterator[None]:
        """Everything drawn meanwhile belongs to `node`, which is placed where the drawing stands."""
        if self._in_artifact:
            yield
            return
        self._place(node)
        outer, self._current = self._current, node
        try:
            yield
        finally:
            self._current = outer

    @contextmanager
    def marked(self, page: Page, node: Node) -> Iterator[None]:
        """Everything written meanwhile is content of `node`."""
        if self._in_artifact:
            yield
            return
        self._place(node)
        index = page.getPageNumber() - 1
        marks = self.marks.setdefault(index, [])
        number = len(marks)
        marks.append(node)
        node.children.append(Mark(index, number))
        page._code.append(f"/{node.tag}<</MCID {number}>>BDC")
        try:
            yield
        finally:
            page._code.append("EMC")

    def _place(self, node: Node) -> None:
        if node.drawn_in not in (None, self):
            raise ValueError("a part of a story is drawn in one document only; make a new part for the next")
        node.drawn_in = self
        self._current.add(node)

    @contextmanager
    def artifact(self, page: Page, kind: str = "Layout") -> Iterator[None]:
        """Everything written meanwhile is decoration, never read out (`kind`: Layout, Pagination …)."""
        if self._in_artifact:
            yield
            return
        self._in_artifact = True
        page._code.append(f"/Artifact<</Type/{kind}>>BDC")
        try:
            yield
        finally:
            page._code.append("EMC")
            self._in_artifact = False

    @property
    def in_artifact(self) -> bool:
        """Whether what is drawn now is decoration."""
        return self._in_artifact

    def annotate(self, node: Node) -> int:
        """Returns the key of a new link annotation that belongs to `node`."""
        key = self.FIRST_ANNOTATION + self._annotations
        self._annotations += 1
        node.annotations.append(key)
        return key
