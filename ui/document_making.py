"""From choices to a finished document: read, printed beside the window, kept and issued. Without Qt."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import ModuleType
from uuid import UUID

from exports import documents as printing
from exports.credentials.proof import CodeKey, Proof
from exports.credentials.seal_keys import SealKeys
from exports.languages import PrintLanguage
from exports.letters import Unprintable, unprintable_texts, without_unprintable
from exports.paper import Paper
from forms.receipt import ReceiptText, read_receipt_text
from validering import documents
from validering.candidates import read_candidate
from validering.changes import Change
from validering.documents import DocumentEntry, Prepared
from validering.errors import UserError
from validering.imports.pdf import ONE_AT_A_TIME
from validering.information import InformationQuestion, read_told
from validering.issuing import KeyKind, read_key_in_use
from validering.portfolio import Portfolio, read_printable_pictures
from validering.portfolio_wishes import read_wishes
from validering.print_choices import SWEDISH, ExperienceDetail, PrintChoices, usual_parts
from validering.profile import Translated
from validering.profiles import read_case_profile
from validering.review_bundle import ReviewBundle, read_review_bundle
from validering.settings import read_centre
from validering.storage.chain import Head
from validering.storage.contents import Contents
from validering.storage.stores import Store
from validering.terms import CopyFor, DocumentKind

Apply = Callable[..., Change]


@dataclass(frozen=True)
class Order:
    """A document to be made: frozen data, and where its pictures lie."""

    prepared: Prepared
    paper: Paper
    languages: tuple[PrintLanguage, ...]
    information: printing.Information
    contents: Contents


@dataclass(frozen=True)
class Made:
    """A finished document; ``swedish_alone`` are its texts that the language beside Swedish lacks."""

    order: Order
    pdf: bytes
    pages: int
    swedish_alone: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.pdf).hexdigest()


@dataclass(frozen=True)
class ReviewOrder:
    """What a second person is to review on paper, before it is printed."""

    bundle: ReviewBundle
    case_id: UUID
    paper: Paper
    languages: tuple[PrintLanguage, ...]


@dataclass(frozen=True)
class MadeReview:
    """What a second person reviews on paper; it is neither issued nor kept."""

    pdf: bytes
    file_name: str
    case_id: UUID


def print_languages(forms: ModuleType) -> tuple[PrintLanguage, ...]:
    """All languages that words may be written in; ``forms`` is the module of reading forms."""
    return tuple(
        PrintLanguage(each.tag, each.direction, _family(each.font), each.own_name)
        for each in forms.languages()
    )


def usual_choices(
    kind: DocumentKind, copy_for: CopyFor = CopyFor.OWN, language: str = SWEDISH
) -> PrintChoices:
    """The choices of a copy until somebody chooses otherwise; nothing personal is shown unasked."""
    return PrintChoices(kind, copy_for, language, usual_parts(kind, copy_for))


def chosen_as_told(store: Store, case_id: UUID, choices: PrintChoices) -> PrintChoices:
    """The choices with what the candidate has said of the own copy: telephone, start, pictures, details."""
    candidate = store.read(read_candidate, case_id)
    pictures = store.read(read_printable_pictures, case_id)
    told = choices.but(
        phone=candidate.prints_phone,
        can_start=candidate.prints_can_start,
        pictures=tuple(each.evidence_id for each in pictures),
        experience_details=frozenset(ExperienceDetail) if choices.copy_for is CopyFor.OWN else frozenset(),
    )
    return store.read(read_wishes, case_id).applied(told)


def order_draft(
    store: Store,
    forms: ModuleType,
    case_id: UUID,
    choices: PrintChoices,
    *,
    handed_name: str | None = None,
    leaves_out: bool = False,
) -> Order:
    """A draft, marked as one; ``leaves_out`` where letters that cannot be printed are left out of free texts.

    Raises UserError ``case_missing``.
    """
    now = store.sources.now()
    prepared = store.read(documents.prepare_draft, case_id, choices, now.astimezone().date())
    return _order(store, forms, prepared, Paper(now, handed_name=handed_name or None), leaves_out=leaves_out)


def order_document(
    store: Store,
    forms: ModuleType,
    case_id: UUID,
    choices: PrintChoices,
    *,
    replaces: UUID | None = None,
    handed_name: str | None = None,
    leaves_out: bool = False,
) -> Order:
    """A document that is to be issued next, with letters left out as in a draft.

    Raises UserError as ``documents.prepare``.
    """
    now = store.sources.now()
    prepared = store.read(
        documents.prepare,
        case_id,
        choices,
        now.astimezone().date(),
        issuer=store.acting.name,
        replaces=replaces,
    )
    paper = Paper(
        now,
        number=prepared.number,
        version=prepared.version,
        replaces=prepared.version - 1 if replaces else None,
        signers=prepared.signers,
        handed_name=handed_name or None,
        seal=prepared.seal,
        proof=_proof(store, now),
    )
    return _order(store, forms, prepared, paper, leaves_out=leaves_out)


def make(order: Order) -> Made:
    """Print the document; slow, and touches no store but its pictures.

    Raises UserError: document_kind_missing, document_language_missing, document_picture_unreadable,
    document_unprintable_letters, content_damaged.
    """
    portfolio = order.prepared.portfolio
    if portfolio.choices.kind not in printing.kinds():
        raise UserError("document_kind_missing")
    language = portfolio.choices.language
    if language not in {each.tag for each in order.languages}:
        raise UserError("document_language_missing", language=language)
    _check_letters(portfolio)
    images = {
        picture.evidence_id: order.contents.get(
            order.prepared.case_id, order.prepared.evidence_key, picture.content_id
        )
        for picture in portfolio.pictures
    }
    try:
        written = printing.write(
            portfolio, order.paper, order.languages, images=images, information=order.information
        )
    except printing.UnreadablePictureError as broken:
        raise UserError("document_picture_unreadable") from broken
    except FileNotFoundError as missing:
        raise UserError("document_language_missing", language=language) from missing
    return Made(order, written.pdf, page_count(written.pdf), written.swedish_alone)


def unprintable_in(order: Order | None) -> tuple[Unprintable, ...]:
    """The texts of a document to be made that have letters no shipped font has."""
    return unprintable_texts(order.prepared.portfolio) if order else ()


def order_review(store: Store, forms: ModuleType, case_profile_id: UUID) -> ReviewOrder:
    """What the second person gets on paper; raises UserError ``review_nothing_waits``."""
    now = store.sources.now()
    bundle = store.read(read_review_bundle, case_profile_id, now.astimezone().date())
    case_id = store.read(read_case_profile, case_profile_id).case_id
    return ReviewOrder(bundle, case_id, Paper(now), print_languages(forms))


def make_review(order: ReviewOrder) -> MadeReview:
    """Print it; slow, and touches no store. Raises UserError ``document_unprintable_letters``."""
    bundle = order.bundle
    _check_letters(bundle)
    pdf = printing.write_review(bundle, order.paper, order.languages)
    safe = _file_safe(f"{bundle.portfolio.case_no}-{bundle.result.profile_id}")
    return MadeReview(pdf, f"{safe}-granskning.pdf", order.case_id)


def issue(apply: Apply, made: Made, reason: str | None = None) -> Change:
    """Keep the bytes (never a protected person's) and issue the document; ``reason`` where it replaces one.

    ``apply`` is that of the store or the workspace. Raises UserError as ``documents.issue``; nothing is
    kept then.
    """
    prepared, contents = made.order.prepared, made.order.contents
    content = None
    if prepared.keeps_bytes:
        content = contents.put(prepared.case_id, prepared.evidence_key, made.pdf)
    try:
        return apply(
            documents.issue,
            prepared.case_id,
            prepared.portfolio.choices,
            number=prepared.number or "",
            printed_at=made.order.paper.printed_at,
            sha256=made.sha256,
            pages=made.pages,
            content=content,
            seal=made.order.paper.seal or Head(),
            replaces=prepared.replaces,
            reason=reason,
        )
    except UserError:
        if content is not None:
            contents.remove(prepared.case_id, prepared.evidence_key, [content.content_id])
        raise


def issued_bytes(store: Store, case_id: UUID, entry: DocumentEntry) -> bytes:
    """The bytes of an issued document as they were; raises UserError as ``documents.kept_paper``."""
    key, content_id = store.read(documents.kept_paper, case_id, entry.id)
    return store.contents.get(case_id, key, content_id)


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    from pypdfium2 import PdfDocument

    with ONE_AT_A_TIME:
        document = PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def file_name(number: str, choices: PrintChoices) -> str:
    """A name for a saved file: document or case number, kind and language, never a person's name."""
    return f"{_file_safe(f'{number}-{choices.kind}-{choices.language}')}.pdf"


def _proof(store: Store, now: datetime) -> Proof:
    """The keys with which the centre issues now."""
    code = store.read(read_key_in_use, KeyKind.CODE, now)
    seal = store.read(read_key_in_use, KeyKind.SEAL, now)
    return Proof(
        code_key=CodeKey(code.private_key, code.public) if code else None,
        host=store.read(read_centre).check_address,
        seal=SealKeys(seal.private_key, seal.public, seal.chain) if seal else None,
    )


def _check_letters(printed: Portfolio | ReviewBundle) -> None:
    letters = printing.unprintable_letters(printed)
    if letters:
        raise UserError("document_unprintable_letters", letters=" ".join(sorted(letters)))


def _file_safe(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]+", "-", name)


def _order(
    store: Store, forms: ModuleType, prepared: Prepared, paper: Paper, *, leaves_out: bool = False
) -> Order:
    if leaves_out:
        prepared = replace(prepared, portfolio=without_unprintable(prepared.portfolio))
    tags = {SWEDISH, prepared.portfolio.choices.language}
    texts = {
        tag: text for tag in sorted(tags) for text, written in [read_receipt_text(tag)] if written == tag
    }
    told = printing.Information({tag: text.paragraphs for tag, text in texts.items()}, _answers(store, texts))
    return Order(prepared, paper, print_languages(forms), told, store.contents)


def _answers(store: Store, texts: Mapping[str, ReceiptText]) -> tuple[tuple[Translated, Translated], ...]:
    """What candidates ask and the centre tells, in those languages it tells it in."""
    found: dict[InformationQuestion, tuple[dict[str, str], dict[str, str]]] = {}
    for tag, text in texts.items():
        for told in store.read(read_told, tag):
            asked, answers = found.setdefault(told.question, ({}, {}))
            asked[tag], answers[told.language] = text.questions[told.question], told.text
    return tuple((Translated(texts=asked), Translated(texts=answers)) for asked, answers in found.values())


def _family(font: str) -> str:
    """``NotoSansEthiopic`` in the forms is the family ``Noto Sans Ethiopic``."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", font)
