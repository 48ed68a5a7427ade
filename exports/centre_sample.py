"""A page that shows how the centre's documents look, for choosing logo, colour and words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from exports.languages import PrintLanguage
from exports.paper import Paper
from exports.pdf.document import FootLine, build
from exports.pdf.paragraph import Paragraph
from exports.pdf.sections.heads import centre_head
from exports.pdf.sections.look import foot_of_centre, own_inks
from exports.pdf.sections.phrases import verify_line
from exports.pdf.sections.sheet import Line, Sheet
from exports.pdf.sections.styles import TITLE
from exports.print_words import read_words
from validering.centre_look import CentreLook
from validering.profile import Translated
from validering.settings import CentreSettings
from validering.terms import DocumentKind

_CASE, _NUMBER = "2026-0001-A", "2026-0001-A-01"
_KIND = f"kind.{DocumentKind.STATEMENT}"


@dataclass(frozen=True)
class CentreSample:
    """Whose documents are shown; the look as it would be kept; the language beside Swedish, if any."""

    centre: CentreSettings
    look: CentreLook
    beside: PrintLanguage | None = None


def write_sample(shown: CentreSample, swedish: PrintLanguage, now: datetime) -> bytes:
    """Returns one page as PDF: the head of a document, a title, the notices and the foot.

    The same input gives the same bytes.
    """
    sv = read_words(swedish)
    other = read_words(shown.beside) if shown.beside else None
    sheet = Sheet(sv, other, {swedish.tag: swedish})
    centre, look = shown.centre, shown.look
    paper = Paper(now, number=_NUMBER)
    issued = (sv("head.number", number=_NUMBER), sv("head.issued", day=sv.day(paper.day)))
    own = look.legal_notices
    notice = [[Line(sheet.translated(Translated(texts=own)))]] if own else []
    story = [
        *centre_head(centre, look, issued, sv),
        Paragraph(sv(_KIND), TITLE, swedish),
        *sheet.section("section.legal", notice),
        *sheet.section("section.verify", [[Line(lambda words: verify_line(shown, paper, words))]]),
    ]
    return build(
        story,
        title=sv(_KIND),
        author=centre.name,
        language=swedish,
        now=now,
        footer=lambda page, pages: [
            FootLine(
                f"{sv(_KIND)} · {sv('head.case', case_no=_CASE)} · {sv('foot.number', number=_NUMBER)}",
                sv("foot.page", page=page, pages=pages),
                swedish,
            ),
            *foot_of_centre(look, centre, _NUMBER, _CASE, sv),
        ],
        inks=own_inks(look),
    )
