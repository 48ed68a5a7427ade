"""What a portfolio of six pages costs beside stock ReportLab, and a hundred different ones: make bench."""

from __future__ import annotations

import random
import resource
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pypdfium2
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Image as StockImage
from reportlab.platypus import PageBreak, SimpleDocTemplate, TableStyle
from reportlab.platypus import Paragraph as StockParagraph
from reportlab.platypus import Table as StockTable

from exports.languages import PrintLanguage
from exports.pdf.document import FootLine, build
from exports.pdf.faces import FONT_FOLDER
from exports.pdf.figures import Figure, prepare_photo
from exports.pdf.flowables import new_page
from exports.pdf.paragraph import Paragraph
from exports.pdf.tables import Cell, Row, Table
from exports.pdf.text import BODY, HEADING_1, HEADING_2, SMALL
from tests.bench.measuring import heading, say, say_ratio, side_by_side, tell
from tests.exports.pdf.pairs import language_pairs
from tests.ratios_others import others

CRITERIA, PHOTOS, PAIRS, DIFFERENT = 60, 8, 14, 100
WIDE, HIGH = 225.0, 165.0
NOW = datetime(2026, 9, 12, tzinfo=UTC)
SWEDISH = PrintLanguage("sv", "ltr", "Noto Sans", "Svenska")
ARABIC = PrintLanguage("ar", "rtl", "Noto Naskh Arabic", "العربية")
_SV = (
    "Lagar varma rätter efter recept och håller rätt temperatur hela vägen till servering.",
    "Tar emot varor, kontrollerar datum och kyla och ställer in dem i rätt ordning.",
    "Planerar arbetet så att allt är klart i tid och köket är rent när dagen slutar.",
)
_AR = (
    "تطبخ أطباقًا ساخنة حسب الوصفة وتحافظ على درجة الحرارة الصحيحة حتى التقديم.",
    "تستلم البضائع وتتحقق من التاريخ والتبريد وترتبها بالترتيب الصحيح.",
    "تخطط للعمل ليكون كل شيء جاهزًا في الوقت والمطبخ نظيفًا في نهاية اليوم.",
)
_SOME_SHIFT = 7919
_GRAIN = (48, 36)


def measure(_folder: Path, _cases: int) -> None:
    """The goals of a portfolio: no slower than stock without shaping, twice as quick as with it."""
    heading(f"Paper: six pages, Swedish and Arabic, {CRITERIA} criteria, {PHOTOS} photos of 1600 px")
    pictures = photos()
    _register_stock_fonts()
    ours = partial(own, pictures, 0)
    size = len(ours())
    for name, shaped, goal in (("stock, unshaped", False, 1.0), ("stock, Swedish shaped", True, 0.5)):
        mine, other = side_by_side(ours, partial(stock, pictures, shaped=shaped), 5)
        say_ratio("a portfolio of ours", mine, name, other, goal)
    pages = len(pypdfium2.PdfDocument(ours()))
    tell(f"  {pages} pages, {size / 1000:.0f} kB   goal < 400 kB")
    _beside_others(ours, pictures)
    seconds, megabytes = _different()
    say(f"{DIFFERENT} different portfolios", seconds * 1000, 20_000)
    tell(f"  peak memory of making them {megabytes:.0f} MB   goal < 250 MB")


def _beside_others(ours: Callable[[], bytes], pictures: list[bytes]) -> None:
    """The same words and pictures by other makers, as far as they are installed."""
    small = [prepare_photo(each, WIDE, HIGH)[0] for each in pictures]
    pairs = [(_sentence(at, 0), _arabic(at, 0)) for at in range(PAIRS)]
    ways = others(small, pairs, [_sentence(number, 0) for number in range(CRITERIA)])
    for name, theirs in ways.items():
        if theirs is None:
            tell(f"  {name}: skipped, it is not installed")
            continue
        mine, other = side_by_side(ours, theirs, 3)
        say_ratio("a portfolio of ours", mine, name, other, 0.2 if name == "WeasyPrint" else None)


def photos() -> list[bytes]:
    """Pictures of 1600 by 1200 pixels with as much in them as a telephone's."""
    made = []
    for number in range(PHOTOS):
        chance = random.Random(number)
        small = Image.new("RGB", _GRAIN)
        small.putdata([tuple(chance.randrange(256) for _ in range(3)) for _ in range(_GRAIN[0] * _GRAIN[1])])
        written = BytesIO()
        small.resize((1600, 1200), Image.Resampling.BICUBIC).save(written, "JPEG", quality=88)
        made.append(written.getvalue())
    return made


def own(pictures: list[bytes], shift: int) -> bytes:
    """The portfolio as the program makes it: tagged, archivable, in two languages."""
    small = partial(Cell.of, style=SMALL, language=SWEDISH)
    rows = [Row([small("Nr"), small("Kriterium"), small("Nivå"), small("Dag")])]
    for number in range(CRITERIA):
        rows.append(
            Row(
                [
                    small(str(number + 1)),
                    small(_sentence(number, shift)),
                    small("Självständigt"),
                    small("12 september"),
                ]
            )
        )
    story = [
        Paragraph("Meritportfölj", HEADING_1, SWEDISH),
        language_pairs([(_sentence(at, shift), _arabic(at, shift)) for at in range(PAIRS)], SWEDISH, ARABIC),
        new_page(),
        Paragraph("Kriterier", HEADING_2, SWEDISH),
        Table([1, 9, 3, 3], rows, header_rows=1),
        new_page(),
        Paragraph("Bilder", HEADING_2, SWEDISH),
        *(Figure(each, "Arbete i köket", WIDE, HIGH) for each in pictures),
        Paragraph(_sentence(0, shift), BODY, SWEDISH),
    ]
    return build(
        story,
        title="Meritportfölj",
        author="Övningscentrum",
        language=SWEDISH,
        now=NOW,
        footer=lambda page, pages: [FootLine("Meritportfölj", f"Sida {page} av {pages}", SWEDISH)],
    )


def stock(pictures: list[bytes], *, shaped: bool) -> bytes:
    """The same by ReportLab's own paragraphs, in simple fonts, not tagged; its Arabic is not to be read.

    Only the Swedish is shaped, for its shaping breaks down on this Arabic.
    """
    written = BytesIO()
    shaping = int(shaped)
    text = ParagraphStyle("text", fontName="NS", fontSize=10, leading=13.5, shaping=shaping)
    small = ParagraphStyle("small", text, fontSize=8, leading=10.5)
    arabic = ParagraphStyle("arabic", text, fontName="NA", shaping=0, alignment=2)
    head = ParagraphStyle("head", text, fontSize=18, leading=23)
    lines = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, "#9aa5b1"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    pairs = [
        [StockParagraph(_sentence(at, 0), text), StockParagraph(_arabic(at, 0), arabic)]
        for at in range(PAIRS)
    ]
    rows = [[StockParagraph(each, small) for each in ("Nr", "Kriterium", "Nivå", "Dag")]]
    for number in range(CRITERIA):
        cells = (str(number + 1), _sentence(number, 0), "Självständigt", "12 september")
        rows.append([StockParagraph(each, small) for each in cells])
    story = [
        StockParagraph("Meritportfölj", head),
        StockTable(pairs, colWidths=[230, 230], style=lines),
        PageBreak(),
        StockParagraph("Kriterier", head),
        StockTable(rows, colWidths=[30, 260, 90, 80], repeatRows=1, style=lines),
        PageBreak(),
        StockParagraph("Bilder", head),
        *(_stock_picture(each) for each in pictures),
        StockParagraph(_sentence(0, 0), text),
    ]
    SimpleDocTemplate(written, pagesize=A4, invariant=1).build(story)
    return written.getvalue()


def _stock_picture(picture: bytes) -> StockImage:
    """At the same dots per inch, from the same kept copy, so that texts are what is compared."""
    jpeg, across, down = prepare_photo(picture, WIDE, HIGH)
    shrunk = min(WIDE / across, HIGH / down)
    return StockImage(BytesIO(jpeg), across * shrunk, down * shrunk)


def _register_stock_fonts() -> None:
    for name, stem in (("NS", "NotoSans-Regular"), ("NA", "NotoNaskhArabic-Regular")):
        pdfmetrics.registerFont(TTFont(name, str(FONT_FOLDER / f"{stem}.ttf"), shapable=True))


def _sentence(number: int, shift: int) -> str:
    return f"{_SV[number % len(_SV)]} Underlag {number * 17 + shift * _SOME_SHIFT}, dag {shift + number}."


def _arabic(number: int, shift: int) -> str:
    return f"{_AR[number % len(_AR)]} {number * 17 + shift * _SOME_SHIFT}"


def _different() -> tuple[float, float]:
    """Seconds and peak megabytes of a process of its own that makes different portfolios."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ratios_paper"], capture_output=True, text=True, check=True
    )
    seconds, megabytes = map(float, done.stdout.split())
    return seconds, megabytes


def make_different(count: int, make: Callable[[list[bytes], int], bytes] = own) -> float:
    """Seconds that so many portfolios take, each with words of its own."""
    pictures = photos()
    began = perf_counter()
    for shift in range(1, count + 1):
        make(pictures, shift)
    return perf_counter() - began


def peak_megabytes() -> float:
    """The most memory this process has held.

    Linux counts it from the start of the program; the portable count begins with what the parent held.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(each for each in status.read_text().splitlines() if each.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    spent = make_different(DIFFERENT)
    sys.stdout.write(f"{spent:.2f} {peak_megabytes():.0f}\n")
