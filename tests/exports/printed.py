"""Documents printed from stores, and read back as a screen reader meets them."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from exports import documents as printing
from exports.paper import Paper
from exports.pdf.reading import text_in_reading_order
from forms import reading
from forms.receipt import read_receipt_text
from ui.document_making import print_languages, usual_choices
from validering import portfolio
from validering.portfolio import Portfolio
from validering.print_choices import ExperienceDetail
from validering.signers import signers_of
from validering.storage.chain import Head
from validering.storage.stores import Store
from validering.terms import CopyFor, DocumentKind

NOW = datetime(2026, 9, 12, 10, 0, tzinfo=UTC)
TODAY = date(2026, 9, 12)
LANGUAGES = print_languages(reading)


def portfolio_of(
    store: Store,
    case_id: UUID,
    kind: DocumentKind = DocumentKind.MERIT_PORTFOLIO,
    language: str = "sv",
    copy_for: CopyFor = CopyFor.OWN,
    **changes: Any,
) -> Portfolio:
    """What a copy shows on the day of the tests, with every detail unless ``changes`` say otherwise."""
    told = {"phone": True, "can_start": True, "experience_details": frozenset(ExperienceDetail)}
    choices = usual_choices(kind, copy_for, language).but(**{**told, **changes})
    return store.look(portfolio.read, case_id, choices, TODAY)


def paper_for(shown: Portfolio, **changes: Any) -> Paper:
    """An issued sheet with the first number of the case."""
    signers = signers_of(shown.results, "Karin Ek", TODAY)
    seal = Head(57, hashlib.sha256(b"57").hexdigest())
    return Paper(NOW, **{"number": f"{shown.case_no}-01", "signers": signers, "seal": seal, **changes})


def printed(shown: Portfolio, paper: Paper | None = None, **given: Any) -> bytes:
    """The document as PDF."""
    tags = {"sv", shown.choices.language}
    information = printing.Information({tag: read_receipt_text(tag)[0].paragraphs for tag in sorted(tags)})
    return printing.write(shown, paper or paper_for(shown), LANGUAGES, information=information, **given).pdf


def lines(pdf: bytes, language: str | None = None) -> list[str]:
    """The paragraphs in reading order, all or those of one language."""
    return [text for tag, text in text_in_reading_order(pdf) if language in (None, tag)]
