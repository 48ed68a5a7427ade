"""Languages, a moment and a way to make a document, for every test of the text and PDF engine."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageDraw

from exports.languages import PrintLanguage
from exports.pdf.about import Attachment
from exports.pdf.document import FootLine, build

Make = Callable[..., bytes]

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def swedish() -> PrintLanguage:
    return PrintLanguage("sv", "ltr", "Noto Sans", "Svenska")


@pytest.fixture(scope="session")
def arabic() -> PrintLanguage:
    return PrintLanguage("ar", "rtl", "Noto Naskh Arabic", "العربية")


@pytest.fixture(scope="session")
def make(swedish: PrintLanguage) -> Make:
    def made(
        story: Sequence[Any],
        language: PrintLanguage = swedish,
        draft_stamp: str | None = None,
        attachments: Sequence[Attachment] = (),
    ) -> bytes:
        return build(
            story,
            title="Meritportfölj för Amina",
            author="Ett centrum",
            language=language,
            now=NOW,
            footer=lambda page, pages: [FootLine("2026-0001-A", f"Sida {page} av {pages}", language)],
            attachments=attachments,
            draft_stamp=draft_stamp,
        )

    return made


@pytest.fixture(scope="session")
def photo() -> bytes:
    """A telephone picture lying on its side: held upright blue at the top. It names the maker."""
    picture = Image.new("RGB", (1600, 1200), "#cc8844")
    ImageDraw.Draw(picture).rectangle((0, 0, 300, 1200), fill="#2244cc")
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "Telefonmakare"
    written = BytesIO()
    picture.save(written, "JPEG", exif=exif)
    return written.getvalue()
