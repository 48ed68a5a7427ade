"""Writes the documents: which parts each kind has, its title, and what its foot says it is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from exports.credentials.coding import code_for
from exports.languages import PrintLanguage
from exports.letters import unprintable_texts
from exports.paper import Paper
from exports.pdf.about import Attachment
from exports.pdf.document import WIDTH, FootLine, build
from exports.pdf.figures import UnreadablePictureError
from exports.pdf.flowables import Stack, new_page
from exports.pdf.large_print import large_print
from exports.pdf.sections import account, closing
from exports.pdf.sections.certificate import certificate
from exports.pdf.sections.delivery_note import delivery_note
from exports.pdf.sections.front_page import front_page
from exports.pdf.sections.heads import title
from exports.pdf.sections.informal import informal_meetings
from exports.pdf.sections.look import foot_of_centre, own_inks
from exports.pdf.sections.mapping_statement import mapping_head, way_on
from exports.pdf.sections.my_result import my_result
from exports.pdf.sections.pictures import pictures
from exports.pdf.sections.proof import seal_of
from exports.pdf.sections.receipt import Information, receipt
from exports.pdf.sections.record import grade_basis, record
from exports.pdf.sections.results import results
from exports.pdf.sections.review import KIND as REVIEW
from exports.pdf.sections.review import review
from exports.pdf.sections.sheet import Sheet
from exports.pdf.sections.statement import statement
from exports.pdf.sections.wallet_card import wallet_card
from exports.print_words import REVIEWED, Words, read_words
from validering.portfolio import Portfolio
from validering.review_bundle import ReviewBundle
from validering.terms import DocumentKind

__all__ = [
    "Information",
    "UnreadablePictureError",
    "Written",
    "kinds",
    "unprintable_letters",
    "write",
    "write_review",
]

RECORD_FILE, CODE_FILE, BADGE_FILES = "uppgifter.json", "kod.txt", "marke-"
_LONGEST_IN_FOOT = 40

Images = Mapping[UUID, bytes]


@dataclass(frozen=True)
class Given:
    """What is handed over beside the portfolio."""

    images: Images
    information: Information


@dataclass(frozen=True)
class Written:
    """A document as PDF; ``swedish_alone`` are its texts that the language beside Swedish lacks."""

    pdf: bytes
    swedish_alone: tuple[str, ...]


_Story = Callable[[Portfolio, Paper, Sheet, Given], list[Any]]


def write(
    portfolio: Portfolio,
    paper: Paper,
    languages: Sequence[PrintLanguage],
    *,
    images: Images | None = None,
    information: Information | None = None,
) -> Written:
    """Returns the document that the choices in ``portfolio`` ask for.

    ``languages`` are all that texts may be written in, Swedish among them; the one the choices name stands
    beside it. ``images`` are picture bytes by evidence id, ``information`` what a candidate is told. The same
    input gives the same bytes. Raises FileNotFoundError for a language without printed words, ValueError for
    a kind that cannot be printed and UnreadablePictureError.
    """
    sheet = _sheet(portfolio, languages)
    kind = portfolio.choices.kind
    if kind not in _STORIES:
        raise ValueError(f"{kind} cannot be printed")
    paper = replace(paper, code=code_for(portfolio, paper))
    with large_print(portfolio.choices.is_large):
        story = _STORIES[kind](portfolio, paper, sheet, Given(images or {}, information or Information({})))
        pdf = build(
            [*story, *wallet_card(portfolio, paper, sheet)],
            title=_file_title(portfolio, paper, sheet.sv),
            author=portfolio.centre.name,
            language=sheet.sv.language,
            now=paper.printed_at,
            footer=lambda page, pages: _foot(kind, portfolio, paper, sheet, page, pages),
            attachments=_attachments(paper, sheet.sv),
            draft_stamp=sheet.sv("head.stamp") if paper.is_draft else None,
            inks=own_inks(portfolio.look),
        )
    keys = seal_of(portfolio, paper)
    if keys is not None:
        # What signs takes a second and 40 MB to import, and most centres have no seal.
        from exports.credentials.seal import seal

        pdf = seal(pdf, keys, paper.printed_at)
    return Written(pdf, tuple(sheet.swedish_alone))


def write_review(bundle: ReviewBundle, paper: Paper, languages: Sequence[PrintLanguage]) -> bytes:
    """Returns what a second person reviews on paper, as PDF; always a draft, and no kind of document."""
    portfolio = bundle.portfolio
    sheet = _sheet(portfolio, languages)
    return build(
        review(bundle, paper, sheet),
        title=f"{sheet.sv(f'kind.{REVIEW}')} {portfolio.case_no}",
        author=portfolio.centre.name,
        language=sheet.sv.language,
        now=paper.printed_at,
        footer=lambda page, pages: _foot(REVIEW, portfolio, paper, sheet, page, pages),
        draft_stamp=sheet.sv("head.stamp"),
        inks=own_inks(portfolio.look),
    )


def unprintable_letters(portfolio: Portfolio | ReviewBundle) -> set[str]:
    """Returns the letters in what people wrote that no shipped font has."""
    return {letter for each in unprintable_texts(portfolio) for letter in each.letters}


def kinds() -> tuple[DocumentKind, ...]:
    """The kinds of document that can be printed."""
    return tuple(_STORIES)


def _attachments(paper: Paper, sv: Words) -> list[Attachment]:
    """What the copy says as data, and its code, for those who check the file by program."""
    code = paper.code
    if code is None:
        return []
    return [
        Attachment(RECORD_FILE, "application/json", sv("attached.record"), code.record),
        Attachment(CODE_FILE, "text/plain", sv("attached.code"), code.whole.encode(), "Supplement"),
        *(
            Attachment(f"{BADGE_FILES}{at:02}.jwt", "application/jwt", sv("attached.badge"), each.encode())
            for at, each in enumerate(code.badges, 1)
        ),
    ]


def _sheet(portfolio: Portfolio, languages: Sequence[PrintLanguage]) -> Sheet:
    by_tag = {language.tag: language for language in languages}
    tag = portfolio.choices.language
    other = None if tag == "sv" else read_words(by_tag[tag])
    return Sheet(read_words(by_tag["sv"]), other, by_tag, is_large=portfolio.choices.is_large)


def _file_title(portfolio: Portfolio, paper: Paper, sv: Words) -> str:
    """The title in the file: never the name of a protected person."""
    number = paper.number or portfolio.case_no
    return f"{sv(f'kind.{portfolio.choices.kind}')} {number}"


def _foot(
    kind: str, portfolio: Portfolio, paper: Paper, sheet: Sheet, page: int, pages: int
) -> list[FootLine]:
    sv = sheet.sv
    start = sv(
        "foot.nameless" if kind == DocumentKind.DELIVERY_NOTE else "foot.document",
        kind=sv(f"kind.{kind}"),
        name=_shortened(paper.handed_name or portfolio.name),
        case_no=portfolio.case_no,
        number=sv("foot.number", number=paper.number) if paper.number else sv("foot.draft"),
    )
    lines = [
        FootLine(start, sv("foot.page", page=page, pages=pages), sv.language),
        FootLine(sv(f"not.{kind}"), "", sv.language, is_read=True),
    ]
    if sheet.other is not None:
        is_reviewed = sheet.other.status == REVIEWED and portfolio.is_reviewed_in(sheet.other.language.tag)
        key = "foot.translation" if is_reviewed else "foot.translation_draft"
        lines += [
            FootLine(sheet.of_translation(key, words), "", words.language, is_read=True)
            for words in sheet.languages
        ]
    own = foot_of_centre(portfolio.look, portfolio.centre, paper.number, portfolio.case_no, sv)
    return [*lines, *own]


def _shortened(name: str) -> str:
    """A name that leaves room for the page number; the first page has it whole."""
    return name if len(name) <= _LONGEST_IN_FOOT else f"{name[: _LONGEST_IN_FOOT - 1]}…"


def _merit_portfolio(portfolio: Portfolio, paper: Paper, sheet: Sheet, given: Given) -> list[Any]:
    if portfolio.choices.is_first_page:
        signed = closing.signed(portfolio, paper, sheet)
        below = Stack(signed, WIDTH).height + signed[0].getSpaceBefore() if signed else 0
        return [*front_page(portfolio, paper, sheet, below), *signed]
    return [
        *front_page(portfolio, paper, sheet),
        # In large print the employer's page is several already.
        *([] if sheet.is_large else [new_page()]),
        *account.own_words(portfolio, sheet),
        *results(portfolio, sheet),
        *account.experience(portfolio, sheet),
        *account.other_competence(portfolio, sheet),
        *account.education(portfolio, sheet),
        *account.licences(portfolio, sheet),
        *account.languages(portfolio, sheet),
        *pictures(portfolio, given.images, sheet),
        *informal_meetings(portfolio, sheet),
        *closing.comment(portfolio, sheet),
        *closing.supplements(portfolio, sheet),
        *account.references(portfolio, sheet),
        *closing.legal(portfolio, sheet),
        *closing.verified_and_signed(portfolio, paper, sheet),
    ]


def _statement(portfolio: Portfolio, paper: Paper, sheet: Sheet, _given: Given) -> list[Any]:
    return [
        *statement(portfolio, paper, sheet),
        *closing.comment(portfolio, sheet),
        *_end(portfolio, paper, sheet),
    ]


def _full_record(portfolio: Portfolio, paper: Paper, sheet: Sheet, _given: Given) -> list[Any]:
    return [
        *record(portfolio, paper, sheet),
        *account.experience(portfolio, sheet),
        *account.licences(portfolio, sheet),
        *account.languages(portfolio, sheet),
        *closing.comment(portfolio, sheet),
        *closing.supplements(portfolio, sheet),
        *_end(portfolio, paper, sheet),
    ]


def _mapping_statement(portfolio: Portfolio, paper: Paper, sheet: Sheet, _given: Given) -> list[Any]:
    return [
        *mapping_head(portfolio, paper, sheet),
        *account.own_words(portfolio, sheet),
        *account.experience(portfolio, sheet),
        *account.other_competence(portfolio, sheet),
        *account.education(portfolio, sheet),
        *account.licences(portfolio, sheet),
        *account.languages(portfolio, sheet),
        *way_on(portfolio, sheet),
        *closing.verified_and_signed(portfolio, paper, sheet),
    ]


def _certificate(portfolio: Portfolio, paper: Paper, sheet: Sheet, _given: Given) -> list[Any]:
    return [*certificate(portfolio, paper, sheet), *_end(portfolio, paper, sheet)]


def _supplement_plan(portfolio: Portfolio, paper: Paper, sheet: Sheet, _given: Given) -> list[Any]:
    return [
        *title(portfolio.choices.kind, portfolio, paper, sheet),
        *closing.achieved(portfolio, sheet),
        *closing.supplements(portfolio, sheet),
        *_end(portfolio, paper, sheet),
    ]


def _grade_basis(portfolio: Portfolio, paper: Paper, sheet: Sheet, _given: Given) -> list[Any]:
    return [*grade_basis(portfolio, paper, sheet), *_end(portfolio, paper, sheet)]


def _my_result(portfolio: Portfolio, paper: Paper, sheet: Sheet, _given: Given) -> list[Any]:
    return my_result(portfolio, paper, sheet)


def _delivery_note(portfolio: Portfolio, paper: Paper, sheet: Sheet, _given: Given) -> list[Any]:
    return delivery_note(portfolio, paper, sheet)


def _receipt(portfolio: Portfolio, paper: Paper, sheet: Sheet, given: Given) -> list[Any]:
    return receipt(portfolio, paper, sheet, given.information)


def _end(portfolio: Portfolio, paper: Paper, sheet: Sheet) -> list[Any]:
    return [
        *closing.legal(portfolio, sheet),
        *closing.verified_and_signed(portfolio, paper, sheet),
    ]


_STORIES: dict[DocumentKind, _Story] = {
    DocumentKind.MERIT_PORTFOLIO: _merit_portfolio,
    DocumentKind.STATEMENT: _statement,
    DocumentKind.FULL_RECORD: _full_record,
    DocumentKind.MAPPING_STATEMENT: _mapping_statement,
    DocumentKind.COMPETENCE_CERTIFICATE: _certificate,
    DocumentKind.PARTIAL_CERTIFICATE: _certificate,
    DocumentKind.SUPPLEMENT_PLAN: _supplement_plan,
    DocumentKind.GRADE_BASIS: _grade_basis,
    DocumentKind.RECEIPT: _receipt,
    DocumentKind.DELIVERY_NOTE: _delivery_note,
    DocumentKind.MY_RESULT: _my_result,
}
