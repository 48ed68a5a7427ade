"""The links of a text, one after the other by keys; Tab passes the text as one place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser


@dataclass(frozen=True)
class Link:
    """A link: from where to where its words stand, and where it leads."""

    start: int
    end: int
    address: str


def links_of(document: QTextDocument) -> tuple[Link, ...]:
    """The links of a text in their order; one that is made of several pieces is one link."""
    found: list[Link] = []
    for start, end, address in _pieces(document):
        if found and (found[-1].end, found[-1].address) == (start, address):
            found[-1] = Link(found[-1].start, end, address)
        else:
            found.append(Link(start, end, address))
    return tuple(found)


def _pieces(document: QTextDocument) -> Iterator[tuple[int, int, str]]:
    block = document.begin()
    while block.isValid():
        for each in block:  # type: ignore[attr-defined]
            piece = each.fragment()
            if piece.charFormat().isAnchor() and piece.charFormat().anchorHref():
                yield piece.position(), piece.position() + piece.length(), piece.charFormat().anchorHref()
        block = block.next()


class LinkWalk:
    """Goes between the links of a text; the one in hand is marked as the text that is chosen."""

    def __init__(self, text: QTextBrowser) -> None:
        self._text = text

    def step(self, step: int) -> Link | None:
        """Take the next link, or the one before (-1), and bring it into sight; None where there is none.

        Where none in sight is in hand it begins with what is in sight, and after the last comes the first.
        """
        links = links_of(self._text.document())
        if not links:
            return None
        link = links[self._place(links, step) % len(links)]
        pen = QTextCursor(self._text.document())
        pen.setPosition(link.start)
        self._text.setTextCursor(pen)
        self._text.ensureCursorVisible()
        pen.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
        self._text.setTextCursor(pen)
        return link

    def current(self) -> Link | None:
        """The link in hand."""
        pen = self._text.textCursor()
        here = (pen.selectionStart(), pen.selectionEnd())
        return next(
            (each for each in links_of(self._text.document()) if (each.start, each.end) == here), None
        )

    def words(self, link: Link) -> str:
        """What a link reads."""
        pen = QTextCursor(self._text.document())
        pen.setPosition(link.start)
        pen.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
        return pen.selectedText()

    def _place(self, links: tuple[Link, ...], step: int) -> int:
        now, first, last = self.current(), *self._in_sight()
        if now is not None and first <= now.start <= last:
            return links.index(now) + step
        if step > 0:
            return next((place for place, each in enumerate(links) if each.start >= first), 0)
        return next((place for place, each in reversed(list(enumerate(links))) if each.end <= last), -1)

    def _in_sight(self) -> tuple[int, int]:
        room = self._text.viewport().rect()
        first = self._text.cursorForPosition(QPoint(0, 0)).position()
        return first, self._text.cursorForPosition(room.bottomRight()).position()
