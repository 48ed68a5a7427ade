"""What a document says of the candidate's own account: experience, schooling, licences, languages, words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from validering.competence import read_competences
from validering.education import EducationEntry, read_educations
from validering.experience import ExperienceEntry, read_experiences
from validering.languages import read_languages
from validering.licences import LicenceEntry, read_licences
from validering.mapping import MappingEntry
from validering.partial_dates import PartialDate
from validering.print_choices import SWEDISH, ExperienceDetail, PrintChoices
from validering.receipts import consent_holds
from validering.terms import (
    Cefr,
    ConsentPurpose,
    ExperienceKind,
    LanguageSkill,
    PaperStatus,
    TranslationKind,
    ValidInSweden,
)
from validering.work_swedish import WorkSituation, WorkSwedish


@dataclass(frozen=True)
class OwnWords:
    """A text in Swedish, in the candidate's own language, or in both; ``language`` is that of ``own``."""

    sv: str | None
    own: str | None = None
    language: str | None = None
    translation: TranslationKind = TranslationKind.NONE

    @property
    def is_empty(self) -> bool:
        return not (self.sv or self.own)


@dataclass(frozen=True)
class PrintedExperience:
    """One experience; what the candidate did not choose for this copy is None."""

    title: OwnWords
    kind: ExperienceKind | None
    employer: str | None
    place: str | None
    country: str | None
    began: PartialDate
    ended: PartialDate
    is_ongoing: bool
    extent: str | None
    last_done_year: int | None
    done: OwnWords
    how: OwnWords
    responsibility: OwnWords
    skills: OwnWords
    tools: str | None
    tools_own: str | None
    scale_text: str | None
    scale_own: str | None
    people_led: int | None
    paper_status: PaperStatus


@dataclass(frozen=True)
class PrintedEducation:
    title: OwnWords
    school: str | None
    country: str | None
    years: float | None
    from_year: int | None
    to_year: int | None
    is_completed: bool
    paper_status: PaperStatus


@dataclass(frozen=True)
class PrintedLicence:
    """``is_expired`` where it ran out before the day of printing."""

    kind: str
    licence_class: str | None
    country: str | None
    valid_to: date | None
    original_seen: bool
    valid_in_sweden: ValidInSweden
    checked_on: date | None
    is_expired: bool


@dataclass(frozen=True)
class PrintedLanguage:
    """A language other than Swedish."""

    tag: str
    is_first: bool
    speaks: LanguageSkill | None
    understands: LanguageSkill | None
    reads: LanguageSkill | None
    writes: LanguageSkill | None


@dataclass(frozen=True)
class PrintedSwedish:
    """Swedish: CEFR per skill and, in words, what is managed at work; each with who judged it and when."""

    understands: Cefr | None = None
    speaks: Cefr | None = None
    reads: Cefr | None = None
    writes: Cefr | None = None
    in_words: str | None = None
    judged_by: str | None = None
    judged_on: date | None = None
    at_work: tuple[tuple[WorkSituation, str], ...] = ()
    at_work_by: str | None = None
    at_work_on: date | None = None

    @property
    def has_levels(self) -> bool:
        return any((self.understands, self.speaks, self.reads, self.writes))

    @property
    def is_empty(self) -> bool:
        return not (self.has_levels or self.in_words or self.at_work)


@dataclass(frozen=True)
class PrintedCompetence:
    title: OwnWords
    text: OwnWords


@dataclass(frozen=True)
class Reference:
    """Somebody who has agreed to be asked."""

    name: str
    contact: str | None
    about: OwnWords


def own_presentation(entry: MappingEntry) -> OwnWords:
    """How the candidate presents the own competence."""
    return OwnWords(
        entry.presentation_sv,
        entry.presentation_own,
        entry.presentation_language,
        entry.presentation_translation,
    )


def printed_experiences(
    session: Session, case_id: UUID, choices: PrintChoices, *, hides_places: bool
) -> tuple[PrintedExperience, ...]:
    """All experiences with anything to print; a protected person's never name a place or an employer."""
    chosen = frozenset({ExperienceDetail.KIND}) if hides_places else frozenset(ExperienceDetail)
    chosen &= choices.experience_details
    entries = read_experiences(session, case_id)
    return tuple(_experience(entry, chosen) for entry in entries if _says_something(entry))


def references(session: Session, case_id: UUID) -> tuple[Reference, ...]:
    """Those referees who have agreed, as long as the candidate lets them be asked."""
    if not consent_holds(session, case_id, ConsentPurpose.REFERENCES):
        return ()
    return tuple(
        Reference(entry.reference_name, entry.reference_contact, _title(entry))
        for entry in read_experiences(session, case_id)
        if entry.reference_name and entry.reference_consent
    )


def printed_educations(
    session: Session, case_id: UUID, *, hides_places: bool
) -> tuple[PrintedEducation, ...]:
    """All educations; a protected person's without school and country."""
    return tuple(_education(entry, hides_places) for entry in read_educations(session, case_id))


def printed_licences(
    session: Session, case_id: UUID, today: date, *, hides_places: bool
) -> tuple[PrintedLicence, ...]:
    """Licences that are named, those valid in Sweden first."""
    order = list(ValidInSweden)
    entries = [entry for entry in read_licences(session, case_id) if entry.kind]
    entries.sort(key=lambda entry: order.index(entry.valid_in_sweden))
    return tuple(_licence(entry, today, hides_places) for entry in entries)


def printed_languages(
    session: Session, case_id: UUID, work: WorkSwedish
) -> tuple[PrintedSwedish, tuple[PrintedLanguage, ...]]:
    """Swedish, and the other languages with the first language first."""
    swedish, others = PrintedSwedish(), []
    for entry in read_languages(session, case_id):
        skills = {name: getattr(entry, name) for name in ("understands", "speaks", "reads", "writes")}
        if entry.bcp47 == SWEDISH:
            swedish = PrintedSwedish(
                **skills,
                in_words=entry.in_words,
                judged_by=entry.judged_by_name,
                judged_on=entry.judged_on,
            )
        else:
            others.append(PrintedLanguage(entry.bcp47, entry.is_first, **skills))
    if work.words:
        swedish = replace(
            swedish,
            at_work=tuple(work.words.items()),
            at_work_by=work.judged_by_name,
            at_work_on=work.judged_on,
        )
    return swedish, tuple(others)


def printed_competences(session: Session, case_id: UUID) -> tuple[PrintedCompetence, ...]:
    """What the candidate can do outside any profile."""
    return tuple(
        PrintedCompetence(
            OwnWords(entry.title_sv, entry.title_own, entry.language, entry.translation_kind),
            OwnWords(entry.text_sv, entry.text_own, entry.language, entry.translation_kind),
        )
        for entry in read_competences(session, case_id)
        if entry.title
    )


def _says_something(entry: ExperienceEntry) -> bool:
    texts = (entry.title_sv, entry.title_own, entry.done_sv, entry.done_own)
    return any(texts)


def _title(entry: ExperienceEntry) -> OwnWords:
    return OwnWords(entry.title_sv, entry.title_own, entry.language, entry.translation_kind)


def _experience(entry: ExperienceEntry, chosen: frozenset[ExperienceDetail]) -> PrintedExperience:
    def words(name: str) -> OwnWords:
        own, sv = getattr(entry, f"{name}_own"), getattr(entry, f"{name}_sv")
        return OwnWords(sv, own, entry.language, entry.translation_kind)

    return PrintedExperience(
        title=_title(entry),
        kind=entry.kind if ExperienceDetail.KIND in chosen else None,
        employer=entry.employer if ExperienceDetail.EMPLOYER in chosen else None,
        place=entry.place_text if ExperienceDetail.PLACE in chosen else None,
        country=entry.country if ExperienceDetail.COUNTRY in chosen else None,
        began=entry.began,
        ended=entry.ended,
        is_ongoing=entry.is_ongoing,
        extent=entry.extent,
        last_done_year=entry.last_done_year,
        done=words("done"),
        how=words("how"),
        responsibility=words("responsibility"),
        skills=words("skills"),
        tools=entry.tools,
        tools_own=entry.tools_own,
        scale_text=entry.scale_text,
        scale_own=entry.scale_own,
        people_led=entry.people_led,
        paper_status=entry.paper_status,
    )


def _education(entry: EducationEntry, hides_places: bool) -> PrintedEducation:
    return PrintedEducation(
        title=OwnWords(entry.title_sv or None, entry.title_own),
        school=None if hides_places else entry.school,
        country=None if hides_places else entry.country,
        years=entry.years,
        from_year=entry.from_year,
        to_year=entry.to_year,
        is_completed=entry.is_completed,
        paper_status=entry.paper_status,
    )


def _licence(entry: LicenceEntry, today: date, hides_places: bool) -> PrintedLicence:
    return PrintedLicence(
        kind=entry.kind,
        licence_class=entry.licence_class,
        country=None if hides_places else entry.country,
        valid_to=entry.valid_to,
        original_seen=entry.original_seen,
        valid_in_sweden=entry.valid_in_sweden,
        checked_on=entry.checked_on,
        is_expired=entry.valid_to is not None and entry.valid_to < today,
    )
