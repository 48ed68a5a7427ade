"""A story laid out on A4 and finished: the one way in which a document is made."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from exports.languages import PrintLanguage
from exports.pdf.about import About, Attachment
from exports.pdf.canvas import TaggedCanvas
from exports.pdf.flowables import rectangle
from exports.pdf.keeping import keep_headings
from exports.pdf.paragraph import Paragraph
from exports.pdf.tagging import StructureTree
from exports.pdf.text import Text, TextStyle

# Room for two holes on the left.
LEFT, RIGHT, TOP, BOTTOM = 25 * mm, 18 * mm, 16 * mm, 12 * mm
WIDTH = A4[0] - LEFT - RIGHT
_FOOT_STYLE = TextStyle(size=7.5, leading=10, color="#444444", before=0, after=0, in_large_print=10)
_FOOT_GAP = 8
_RULE_COLOR = "#9aa5b1"
_STAMP_COLOR, _STAMP_SIZE, _STAMP_ANGLE = "#e4e4e4", 110, 52


@dataclass(frozen=True)
class FootLine:
    """One line at the foot of a page: what stands at its start and at its end, in one language.

    A screen reader passes over the foot; one that ``is_read`` it reads on the last page, as its end.
    """

    start: str | Text
    end: str | Text
    language: PrintLanguage
    is_read: bool = False


Footer = Callable[[int, int], Sequence[FootLine]]


def build(
    story: Sequence[Any],
    *,
    title: str,
    author: str,
    language: PrintLanguage,
    now: datetime,
    footer: Footer,
    attachments: Sequence[Attachment] = (),
    draft_stamp: str | None = None,
    inks: Mapping[str, str] | None = None,
) -> bytes:
    """Returns the story as a tagged, archivable PDF on A4.

    ``footer(page, pages)`` gives the foot, as many lines on every page. ``draft_stamp`` (UTKAST) stands
    large and pale on each page. ``inks`` are colours (``#rrggbb``) in the place of others. ``now`` has a time
    zone. The same input gives the same bytes. A story draws once: make a new one for each document. Raises
    reportlab's LayoutError for a part that no page can hold.
    """
    # Only where a document is made: the library takes much memory.
    from exports.pdf.finishing import finish

    tree = StructureTree()
    written = BytesIO()
    foot_height = sum(_height(line) for line in footer(1, 1))
    document = BaseDocTemplate(written, pagesize=A4, invariant=1, pageCompression=1, title=title)
    frame = Frame(
        LEFT,
        BOTTOM + foot_height + _FOOT_GAP,
        WIDTH,
        A4[1] - TOP - BOTTOM - foot_height - _FOOT_GAP,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    stamp = partial(_draw_stamp, text=draft_stamp, language=language) if draft_stamp else _draw_nothing
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=stamp))
    document.build(
        keep_headings(story),
        canvasmaker=partial(
            TaggedCanvas, tree=tree, finish=partial(_draw_foot, footer=footer), inks=inks or {}
        ),
    )
    return finish(written.getvalue(), tree, About(title, author, language.tag, now), attachments)


def _draw_nothing(_canvas: Any, _document: Any) -> None:
    pass


def _draw_stamp(canvas: Any, _document: Any, text: str, language: PrintLanguage) -> None:
    stamp = Paragraph(
        text, TextStyle(_STAMP_SIZE, _STAMP_SIZE, bold=True, color=_STAMP_COLOR, align="center"), language
    )
    with canvas.tree.artifact(canvas, "Background"):
        canvas.saveState()
        canvas.translate(A4[0] / 2, A4[1] / 2)
        canvas.rotate(_STAMP_ANGLE)
        width, height = stamp.wrap(A4[1], A4[1])
        stamp.drawOn(canvas, -width / 2, -height / 2)
        canvas.restoreState()


def _draw_foot(canvas: TaggedCanvas, page: int, pages: int, footer: Footer) -> None:
    lines = footer(page, pages)
    top = BOTTOM + sum(_height(line) for line in lines)
    with canvas.tree.artifact(canvas, "Pagination"):
        canvas._code.append(rectangle(LEFT, top + _FOOT_GAP / 2, WIDTH, 0.4, _RULE_COLOR))
    for line in lines:
        top -= _height(line)
        is_read = line.is_read and page == pages
        with nullcontext() if is_read else canvas.tree.artifact(canvas, "Pagination"):
            for words, align in ((line.start, "start"), (line.end, "end")):
                part = Paragraph(words, _FOOT_STYLE.but(align=align), line.language)
                part.wrap(WIDTH, 0)
                if words:
                    part.drawOn(canvas, LEFT, top)


def _height(line: FootLine) -> float:
    return Paragraph(line.start, _FOOT_STYLE, line.language).wrap(WIDTH, 0)[1]
