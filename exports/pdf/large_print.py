"""Large print: whatever is written while it is on gets letters of 16 points and more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from exports.pdf.text import TextStyle

LEAST = 16.0
_SHARE = 1.4

_is_on: ContextVar[bool] = ContextVar("large_print", default=False)


@contextmanager
def large_print(is_on: bool) -> Iterator[None]:
    """Paragraphs made inside are in large print, or in the usual one where ``is_on`` is False."""
    token = _is_on.set(is_on)
    try:
        yield
    finally:
        _is_on.reset(token)


def as_printed(style: TextStyle) -> TextStyle:
    """The style as it is printed now."""
    if not _is_on.get():
        return style
    size = max(LEAST, style.size * _SHARE) if style.in_large_print is None else style.in_large_print
    share = size / style.size
    return style.but(size=size, leading=style.leading * share, indent=style.indent * share)
