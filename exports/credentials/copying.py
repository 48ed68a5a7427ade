"""From what a copy shows on paper to the record of it, kind by kind, and to the record in its code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from pydantic import BaseModel

from exports.credentials.compact import HASH_SIZE, CompactModule, CompactRecord, CompactResult, shortened_name
from exports.credentials.copy_record import (
    CopyAssessor,
    CopyAtWork,
    CopyCompetence,
    CopyCriterion,
    CopyDocument,
    CopyEducation,
    CopyExperience,
    CopyHolder,
    CopyInformalMeeting,
    CopyIssuer,
    CopyLanguage,
    CopyLicence,
    CopyModule,
    CopyMoment,
    CopyPicture,
    CopyRecord,
    CopyReference,
    CopyResult,
    CopySigner,
    CopySupplement,
    CopySwedish,
    CopyWords,
    Texts,
)
from exports.paper import Paper
from validering.partial_dates import PartialDate
from validering.portfolio import Portfolio
from validering.portfolio_mapping import OwnWords, PrintedExperience, PrintedSwedish
from validering.portfolio_results import PrintedCriterion, PrintedModule, PrintedResult
from validering.print_choices import SWEDISH, PrintPart, offered_parts
from validering.profile import Translated
from validering.terms import DocumentKind, ModuleOutcome

B = TypeVar("B", bound=BaseModel)

_CERTIFICATES = (DocumentKind.COMPETENCE_CERTIFICATE, DocumentKind.PARTIAL_CERTIFICATE)
_JUDGED = (DocumentKind.FULL_RECORD, DocumentKind.GRADE_BASIS)
_WITH_SUMMARY = (DocumentKind.STATEMENT, *_JUDGED)
_TOLD = (DocumentKind.MERIT_PORTFOLIO, DocumentKind.FULL_RECORD, DocumentKind.MAPPING_STATEMENT)
_WITHOUT_RESULTS = (DocumentKind.MAPPING_STATEMENT, DocumentKind.SUPPLEMENT_PLAN)
_STRENGTHS = (ModuleOutcome.ACHIEVED, ModuleOutcome.PARTLY_ACHIEVED)
WITH_RECORD = (
    DocumentKind.MERIT_PORTFOLIO,
    DocumentKind.STATEMENT,
    DocumentKind.MAPPING_STATEMENT,
    DocumentKind.SUPPLEMENT_PLAN,
    *_CERTIFICATES,
    *_JUDGED,
)
"""The kinds that are shown to others; a receipt is between the candidate and the centre."""


def record_of(portfolio: Portfolio, paper: Paper) -> CopyRecord:
    """The record of an issued copy; raises ValueError for a draft or a kind that has none."""
    if paper.number is None or portfolio.choices.kind not in WITH_RECORD:
        raise ValueError("only an issued copy for others has a record")
    return _Copying(portfolio, paper).record()


def compact_of(record: CopyRecord, key_id: bytes) -> CompactRecord:
    """What the code on paper says of a record."""
    name, is_cut = shortened_name(record.holder.name)
    return CompactRecord(
        key_id=key_id,
        number=record.document.number,
        version=record.document.version,
        kind=record.document.kind,
        issued_on=record.document.issued_on,
        name=name,
        is_name_cut=is_cut,
        birth_year=record.holder.birth_year,
        results=tuple(
            CompactResult(
                each.profile_id,
                each.version,
                each.outcome,
                tuple(CompactModule(module.place, module.outcome) for module in each.modules),
            )
            for each in record.results or ()
        ),
        digest=record.digest()[:HASH_SIZE],
    )


class _Copying:
    def __init__(self, portfolio: Portfolio, paper: Paper) -> None:
        self._portfolio, self._paper = portfolio, paper
        self._choices, self._kind = portfolio.choices, portfolio.choices.kind
        self._tags = tuple(dict.fromkeys((SWEDISH, portfolio.choices.language)))

    def record(self) -> CopyRecord:
        portfolio = self._portfolio
        told = self._told() if self._kind in _TOLD else {}
        is_mapping = self._kind is DocumentKind.MAPPING_STATEMENT
        has_results = self._kind not in _WITHOUT_RESULTS
        return CopyRecord(
            document=self._document(),
            issuer=_copied(CopyIssuer, portfolio.centre),
            holder=self._holder(),
            is_under_review=portfolio.is_under_review,
            results=tuple(map(self._result, portfolio.results)) if has_results else None,
            first_view=portfolio.first_view if is_mapping else None,
            recommended_way=portfolio.recommended_way if is_mapping else None,
            comment=self._words(portfolio.comment) if self._has(PrintPart.COMMENT) else None,
            supplements=self._supplements(),
            legal_notes=() if is_mapping else tuple(self._texts(each) for each in portfolio.legal_notes),
            **(told or self._spoken()),
        )

    def _document(self) -> CopyDocument:
        paper = self._paper
        assert paper.number is not None
        return CopyDocument(
            kind=self._kind,
            number=paper.number,
            version=paper.version,
            replaces=paper.replaces,
            issued_on=paper.day,
            copy_for=self._choices.copy_for,
            languages=self._tags,
            signers=tuple(CopySigner(**each.as_json()) for each in paper.signers),
        )

    def _holder(self) -> CopyHolder:
        """The employer's page has telephone and start, the head of any other kind the day of birth."""
        portfolio = self._portfolio
        is_portfolio = self._kind is DocumentKind.MERIT_PORTFOLIO
        return CopyHolder(
            name=portfolio.name,
            name_in_own_script=portfolio.name_in_own_script if is_portfolio else None,
            born=None if is_portfolio else portfolio.born,
            birth_year=portfolio.birth_year,
            phone=portfolio.phone if is_portfolio else None,
            can_start=portfolio.can_start if is_portfolio else None,
        )

    def _told(self) -> dict[str, Any]:
        """The candidate's own account, as far as this copy has it."""
        portfolio, has = self._portfolio, self._has
        is_portfolio = self._kind is DocumentKind.MERIT_PORTFOLIO
        return {
            **self._spoken(),
            "presentation": self._words(portfolio.presentation) if has(PrintPart.OWN_WORDS) else None,
            "experiences": _all(portfolio.experiences, self._experience, has(PrintPart.EXPERIENCE)),
            "competences": _all(
                portfolio.competences,
                lambda each: CopyCompetence(title=_said(each.title), text=_said(each.text)),
                has(PrintPart.OTHER_COMPETENCE),
            ),
            "educations": _all(
                portfolio.educations,
                lambda each: _copied(CopyEducation, each, title=_said(each.title)),
                has(PrintPart.EDUCATION),
            ),
            "licences": _all(
                portfolio.valid_licences if self._choices.is_first_page else portfolio.licences,
                lambda each: _copied(CopyLicence, each),
                has(PrintPart.LICENCES),
            ),
            "references": _all(
                portfolio.references,
                lambda each: _copied(CopyReference, each, about=_said(each.about)),
                is_portfolio and has(PrintPart.REFERENCES),
            ),
            "pictures": _all(
                portfolio.pictures,
                lambda each: _copied(CopyPicture, each),
                is_portfolio and has(PrintPart.PICTURES),
            ),
            "informal_meetings": _all(
                portfolio.informal_meetings,
                lambda each: _copied(CopyInformalMeeting, each),
                is_portfolio and has(PrintPart.INFORMAL_MEETING),
            ),
        }

    def _spoken(self) -> dict[str, Any]:
        """Swedish and other languages; a statement has Swedish alone, a certificate neither."""
        has = self._has(PrintPart.LANGUAGES)
        others = has and self._kind in _TOLD
        return {
            "swedish": _swedish(self._portfolio.swedish) if has else None,
            "languages": _all(self._portfolio.languages, lambda each: _copied(CopyLanguage, each), others),
        }

    def _result(self, result: PrintedResult) -> CopyResult:
        return CopyResult(
            profile_id=result.profile_id,
            version=result.version,
            is_example=result.is_example,
            ssyk_2012=result.ssyk if self._kind is DocumentKind.MERIT_PORTFOLIO else None,
            title=self._texts(result.title),
            outcome=result.outcome,
            entry_level=result.entry_level,
            summary=self._words(result.summary) if self._kind in _WITH_SUMMARY else None,
            modules=tuple(self._module(module) for module in result.modules if self._names(module)),
            assessors=tuple(_copied(CopyAssessor, each) for each in result.assessors),
            practical_days=result.practical_days,
            first_day=result.first_day,
            last_day=result.last_day,
            places=result.places,
            second_person=result.second_person,
            second_is_assessor=result.second_is_assessor,
        )

    @property
    def _names_tasks_alone(self) -> bool:
        """Whether the copy says what the person does, and not what the module of it is called."""
        return self._kind is DocumentKind.STATEMENT or self._choices.is_first_page

    def _names(self, module: PrintedModule) -> bool:
        """Whether the copy names a module: a certificate those it certifies, an employer's the strengths."""
        if self._kind in _CERTIFICATES:
            return module.is_certified
        if self._kind in _JUDGED:
            return True
        if self._kind is DocumentKind.STATEMENT or not self._has(PrintPart.RESULTS):
            return module.outcome is ModuleOutcome.ACHIEVED
        return module.outcome in _STRENGTHS or (
            self._has(PrintPart.NOT_ACHIEVED) and module.outcome is not ModuleOutcome.NOT_APPLICABLE
        )

    def _module(self, module: PrintedModule) -> CopyModule:
        return CopyModule(
            place=module.place,
            code=module.code,
            title=None if self._names_tasks_alone else self._texts(module.title),
            learning_outcome=self._texts(module.learning_outcome),
            outcome=module.outcome,
            shown_in=module.shown_in,
            days=module.days,
            criteria=self._criteria(module),
        )

    def _criteria(self, module: PrintedModule) -> tuple[CopyCriterion, ...] | None:
        if self._kind is DocumentKind.GRADE_BASIS:
            return tuple(self._criterion(each) for each in module.criteria if each.level is not None)
        whole = self._kind is DocumentKind.FULL_RECORD
        detailed = self._kind is DocumentKind.MERIT_PORTFOLIO and self._has(PrintPart.RESULTS)
        if whole or (detailed and self._has(PrintPart.CRITERIA)):
            return tuple(self._criterion(each) for each in module.criteria)
        return None

    def _criterion(self, criterion: PrintedCriterion) -> CopyCriterion:
        is_judged = self._kind in _JUDGED
        return CopyCriterion(
            code=criterion.code,
            text=self._texts(criterion.text),
            is_critical=criterion.is_critical,
            level=self._texts(criterion.level.title) if criterion.level else None,
            absence_reason=criterion.absence_reason,
            reason=(criterion.reason or None) if is_judged else None,
            judged_by=criterion.judged_by if is_judged else None,
            days=criterion.days if is_judged else (),
        )

    def _experience(self, each: PrintedExperience) -> CopyExperience:
        told = {
            name: _said(getattr(each, name)) for name in ("title", "done", "how", "responsibility", "skills")
        }
        when = {name: _moment(getattr(each, name)) for name in ("began", "ended")}
        return _copied(CopyExperience, each, scale=each.scale_text, **told, **when)

    def _supplements(self) -> tuple[CopySupplement, ...] | None:
        if self._kind is not DocumentKind.SUPPLEMENT_PLAN and not self._has(PrintPart.SUPPLEMENT):
            return None
        return tuple(
            _copied(CopySupplement, each, module=self._texts(module.title))
            for result in self._portfolio.results
            for module, each in result.supplements
        )

    def _has(self, part: PrintPart) -> bool:
        """Whether the copy has a part; the fixed kinds have none to choose."""
        return part in offered_parts(self._kind, self._choices.copy_for) and self._choices.has(part)

    def _texts(self, text: Translated) -> Texts:
        return {tag: said for tag in self._tags if (said := text.get(tag))}

    def _words(self, words: OwnWords) -> CopyWords | None:
        return None if words.is_empty else _said(words)


def _copied(kind: type[B], source: object, **others: Any) -> B:
    """The fields of the same names in ``source``, with ``others`` in their place."""
    named = {name: getattr(source, name) for name in kind.model_fields if name not in others}
    return kind(**named, **others)


def _all(sources: Iterable[Any], copy: Callable[[Any], Any], shows: bool) -> tuple[Any, ...] | None:
    return tuple(copy(each) for each in sources) if shows else None


def _said(words: OwnWords) -> CopyWords:
    return CopyWords(sv=words.sv, own=words.own, language=words.language, translation=words.translation)


def _moment(when: PartialDate) -> CopyMoment | None:
    if when.year is None:
        return None
    return CopyMoment(year=when.year, month=when.month, precision=when.precision)


def _swedish(known: PrintedSwedish) -> CopySwedish | None:
    if known.is_empty:
        return None
    at_work = tuple(CopyAtWork(situation=situation, words=words) for situation, words in known.at_work)
    return _copied(CopySwedish, known, at_work=at_work)
