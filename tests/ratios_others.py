"""The portfolio of the bench as other makers of PDF write it, where they are installed."""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from exports.pdf.faces import FONT_FOLDER

Pairs = Sequence[tuple[str, str]]
_HEADS = ("Nr", "Kriterium", "Nivå", "Dag")
_LEVEL, _DAY, _TITLE, _CAPTION = "Självständigt", "12 september", "Meritportfölj", "Arbete i köket"
_CSS = """
@page {{ size: A4; margin: 16mm 18mm 20mm 25mm;
  @bottom-left {{ content: "Meritportfölj"; font-size: 7.5pt }}
  @bottom-right {{ content: "Sida " counter(page) " av " counter(pages); font-size: 7.5pt }} }}
@font-face {{ font-family: NS; src: url(file://{fonts}/NotoSans-Regular.ttf) }}
@font-face {{ font-family: NA; src: url(file://{fonts}/NotoNaskhArabic-Regular.ttf) }}
body {{ font: 10pt/13.5pt NS, NA }} h1 {{ font-size: 18pt }} h2 {{ font-size: 14pt; break-before: page }}
table {{ width: 100%; border-collapse: collapse }} td, th {{ text-align: start; vertical-align: top }}
.small td, .small th {{ font-size: 8pt; line-height: 10.5pt }} .half td {{ width: 50% }}
img {{ width: 225pt; height: 165pt; display: block }}
"""


def others(
    pictures: Sequence[bytes], pairs: Pairs, criteria: Sequence[str]
) -> dict[str, Callable[[], bytes] | None]:
    """A way to make the portfolio by name of the maker; None where that is not installed."""
    ways: dict[str, Callable[..., bytes]] = {"WeasyPrint": _weasyprint, "typst": _typst}
    return {
        name: partial(way, pictures, pairs, criteria) if find_spec(name.lower()) else None
        for name, way in ways.items()
    }


def _weasyprint(pictures: Sequence[bytes], pairs: Pairs, criteria: Sequence[str]) -> bytes:
    weasyprint: Any = importlib.import_module("weasyprint")
    with tempfile.TemporaryDirectory() as folder:
        files = _written(pictures, Path(folder))
        beside = "".join(
            f'<tr><td>{escape(sv)}</td><td lang="ar" dir="rtl">{escape(ar)}</td></tr>' for sv, ar in pairs
        )
        rows = "".join(
            f"<tr><th>{number}</th><td>{escape(text)}</td><td>{_LEVEL}</td><td>{_DAY}</td></tr>"
            for number, text in enumerate(criteria, start=1)
        )
        heads = "".join(f"<th>{each}</th>" for each in _HEADS)
        shown = "".join(f'<img src="{each.as_uri()}" alt="{_CAPTION}">' for each in files)
        page = (
            f'<html lang="sv"><head><title>{_TITLE}</title>'
            f"<style>{_CSS.format(fonts=FONT_FOLDER)}</style></head>"
            f'<body><h1>{_TITLE}</h1><table class="half">{beside}</table><h2>Kriterier</h2>'
            f'<table class="small"><thead><tr>{heads}</tr></thead>{rows}</table>'
            f"<h2>Bilder</h2>{shown}</body></html>"
        )
        made: bytes = weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1", dpi=180)
    return made


def _typst(pictures: Sequence[bytes], pairs: Pairs, criteria: Sequence[str]) -> bytes:
    typst: Any = importlib.import_module("typst")
    with tempfile.TemporaryDirectory() as folder:
        files = _written(pictures, Path(folder))
        beside = "\n".join(f'[#"{sv}"], text(lang: "ar", dir: rtl)[#"{ar}"],' for sv, ar in pairs)
        rows = "\n".join(
            f'[{number}], [#"{text}"], [{_LEVEL}], [{_DAY}],' for number, text in enumerate(criteria, start=1)
        )
        heads = ", ".join(f"[{each}]" for each in _HEADS)
        shown = "\n".join(
            f'#image("{each.name}", width: 225pt, height: 165pt, alt: "{_CAPTION}")' for each in files
        )
        source = (
            f'#set document(title: "{_TITLE}")\n'
            '#set page("a4", margin: (left: 25mm, right: 18mm, y: 18mm), numbering: "1 av 1")\n'
            '#set text(lang: "sv", size: 10pt, font: ("Noto Sans", "Noto Naskh Arabic"))\n'
            f"= {_TITLE}\n#grid(columns: (1fr, 1fr), gutter: 6pt,\n{beside}\n)\n#pagebreak()\n== Kriterier\n"
            f"#text(size: 8pt)[#table(columns: (1fr, 9fr, 3fr, 3fr), table.header({heads}),\n{rows}\n)]\n"
            f"#pagebreak()\n== Bilder\n{shown}\n"
        )
        path = Path(folder) / "portfolio.typ"
        path.write_text(source, "utf-8")
        made: bytes = typst.compile(
            str(path), font_paths=[str(FONT_FOLDER)], format="pdf", pdf_standards=["ua-1"]
        )
    return made


def _written(pictures: Sequence[bytes], folder: Path) -> list[Path]:
    files = [folder / f"{at}.jpg" for at in range(len(pictures))]
    for path, picture in zip(files, pictures, strict=True):
        path.write_bytes(picture)
    return files
