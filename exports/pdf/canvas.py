"""The page being drawn: tagged, with embedded fonts only, its foot written last."""

from collections.abc import Callable, Mapping
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from exports.pdf.embedding import EmbeddedFace
from exports.pdf.faces import Face
from exports.pdf.tagging import StructureTree

# Binary streams: a quarter smaller than the ASCII that ReportLab writes by default.
rl_config.useA85 = 0

Finish = Callable[["TaggedCanvas", int, int], None]


class TaggedCanvas(Canvas):
    """A canvas that knows the structure tree.

    ``finish(canvas, page, pages)`` draws what is known only when all pages are laid out. ``inks`` are colours
    that this document has in the place of others.
    """

    _code: list[str]
    _doc: Any

    def __init__(
        self, *args: Any, tree: StructureTree, finish: Finish, inks: Mapping[str, str], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.tree = tree
        self._finish = finish
        self._inks = inks
        self._embedded: dict[Face, EmbeddedFace] = {}
        self._laid_out: list[dict[str, Any]] = []

    def _make_preamble(self) -> None:
        # ReportLab's own names Helvetica on every page, a font that is not embedded.
        self._preamble = "1 0 0 1 0 0 cm"

    def showPage(self) -> None:
        """Puts the page aside until the number of pages is known."""
        self._laid_out.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]

    def save(self) -> None:
        """Finishes each page that was put aside and writes the file."""
        pages = self._laid_out
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self._finish(self, number, len(pages))
            super().showPage()
        self._code.clear()
        super().save()

    def ink(self, color: str) -> str:
        """Returns the colour that this document has where ``color`` is asked for."""
        return self._inks.get(color, color)

    def embed(self, face: Face) -> EmbeddedFace:
        """Returns the face as this document has it."""
        embedded = self._embedded.get(face)
        if embedded is None:
            embedded = self._embedded[face] = EmbeddedFace(face, self._doc)
        return embedded
