"""A text file: its words are kept as the text of the evidence, the file beside it."""

from __future__ import annotations

import unicodedata

from validering.errors import UserError
from validering.field_rules import LONG_TEXT
from validering.imports.prepared import Given, Prepared


def read_text(given: Given) -> Prepared:
    """The text in whichever of the usual codes it is written.

    Raises UserError: file_empty, file_kind_unknown, file_text_too_long.
    """
    data = given.read()
    text = unicodedata.normalize("NFC", _decoded(data)).replace("\r\n", "\n").strip()
    if not text:
        raise UserError("file_empty")
    if len(text) > LONG_TEXT:
        raise UserError("file_text_too_long", length=len(text), longest=LONG_TEXT)
    return Prepared(given.name, given.media_type, "document", data, text=text)


def _decoded(data: bytes) -> str:
    code = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    for attempt in (code, "cp1252"):
        try:
            text = data.decode(attempt)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise UserError("file_kind_unknown")
