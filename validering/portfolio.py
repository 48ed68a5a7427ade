"""Everything a document needs, read in one go and frozen: only what this copy may show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select, true
from sqlalchemy.orm import Session

from validering.candidates import CandidateView, read_candidate
from validering.cases import CaseView, read_case
from validering.centre_look import CentreLook, read_look
from validering.comments import read_comments
from validering.delivery import Delivery, read_delivery
from validering.informal_meetings import PrintedInformalMeeting, printed_meetings
from validering.languages import SfiStudies, read_own_language, read_sfi
from validering.mapping import MappingEntry, read_mapping
from validering.masking import masked, words_to_hide
from validering.objections import ObjectionStatus, read_objections
from validering.portfolio_mapping import (
    OwnWords,
    PrintedCompetence,
    PrintedEducation,
    PrintedExperience,
    PrintedLanguage,
    PrintedLicence,
    PrintedSwedish,
    Reference,
    own_presentation,
    printed_competences,
    printed_educations,
    printed_experiences,
    printed_languages,
    printed_licences,
    references,
)
from validering.portfolio_results import PrintedResult, WaitingProfile, printed_results
from validering.print_choices import PrintChoices, PrintPart
from validering.profile import Translated
from validering.receipts import ConsentEntry, ReceiptEntry, consent_holds, read_consents, read_receipts
from validering.settings import CentreSettings, read_centre
from validering.storage.tables.assessment import Evidence
from validering.storage.tables.cases import Session as Meeting
from validering.terms import (
    ConsentPurpose,
    DatePrecision,
    DocumentKind,
    InterpreterMode,
    Product,
    ProfileOutcome,
    Purpose,
    SessionKind,
    ValidInSweden,
)
from validering.work_swedish import read_work_swedish

_CERTIFIES = {
    DocumentKind.COMPETENCE_CERTIFICATE: ProfileOutcome.FULL,
    DocumentKind.PARTIAL_CERTIFICATE: ProfileOutcome.PARTIAL,
}
PICTURE_TYPES = ("image/jpeg", "image/png")


@dataclass(frozen=True)
class PrintedPicture:
    """A picture to print; its bytes lie under ``content_id`` in the case's evidence database."""

    evidence_id: UUID
    content_id: UUID
    caption_sv: str
    caption_own: str | None
    taken_on: date | None


@dataclass(frozen=True)
class PrintedMeeting:
    """A session the account rests on; ``language`` is a BCP 47 tag."""

    kind: SessionKind
    day: date
    language: str | None
    interpreter: InterpreterMode


@dataclass(frozen=True)
class Portfolio:
    """What one copy shows; ``name`` is the alias of a protected person.

    ``own_language`` is the tag of the language beside Swedish in this case; ``is_under_review`` is True while
    an objection is open. ``delivery`` is what a delivery note says, None in every other kind.
    """

    choices: PrintChoices
    case_no: str
    centre: CentreSettings
    look: CentreLook
    products: frozenset[Product]
    purposes: tuple[Purpose, ...]
    goal: str | None
    commissioner: str | None
    order_ref: str | None
    is_protected: bool
    name: str
    name_in_own_script: str | None
    born: date | None
    phone: str | None
    can_start: str | None
    own_language: str | None
    presentation: OwnWords
    first_view: str | None
    recommended_way: str | None
    mapped_on: date | None
    mapped_by: str | None
    meetings: tuple[PrintedMeeting, ...]
    experiences: tuple[PrintedExperience, ...]
    educations: tuple[PrintedEducation, ...]
    licences: tuple[PrintedLicence, ...]
    swedish: PrintedSwedish
    sfi: SfiStudies
    languages: tuple[PrintedLanguage, ...]
    competences: tuple[PrintedCompetence, ...]
    references: tuple[Reference, ...]
    results: tuple[PrintedResult, ...]
    waiting: tuple[WaitingProfile, ...]
    pictures: tuple[PrintedPicture, ...]
    comment: OwnWords
    is_under_review: bool
    receipts: tuple[ReceiptEntry, ...]
    consents: tuple[ConsentEntry, ...]
    delivery: Delivery | None
    informal_meetings: tuple[PrintedInformalMeeting, ...]

    @property
    def birth_year(self) -> int | None:
        """The year of birth where the candidate agrees that this copy and its code have it."""
        return self.born.year if self.born and self.choices.birth_year else None

    @property
    def is_assessed(self) -> bool:
        """Whether an assessment was ordered; else everything is described by the candidate."""
        return bool(self.products - {Product.MERIT_PORTFOLIO})

    @property
    def valid_licences(self) -> tuple[PrintedLicence, ...]:
        """The licences that hold in Sweden on the day it is printed."""
        valid = (each for each in self.licences if each.valid_in_sweden is ValidInSweden.YES)
        return tuple(each for each in valid if not each.is_expired)

    @property
    def profiles(self) -> tuple[PrintedResult | WaitingProfile, ...]:
        """The profiles it is about, those with a result first."""
        return (*self.results, *self.waiting)

    def is_reviewed_in(self, tag: str) -> bool:
        """Whether a native reader of the language has found right every text of the profiles it is about."""
        return all(tag in each.reviewed_in for each in self.profiles)

    @property
    def legal_notes(self) -> tuple[Translated, ...]:
        """What must be said of these occupations, each once; of assessments only where there are any.

        What the centre says beside it stands last.
        """
        notes = {
            note.sv: note
            for each in self.profiles
            for note in (*(each.legal_notes if self.is_assessed else ()), *each.trade_notes)
        }
        own = self.look.legal_notices
        return (*notes.values(), *([Translated(texts=own)] if own else ()))


def read(session: Session, case_id: UUID, choices: PrintChoices, today: date) -> Portfolio:
    """What a copy with these choices shows on ``today``; raises UserError ``case_missing``.

    A protected person is called by the alias, and neither places, hosts, schools nor referees are in it, and
    no picture without a yes of its own; their names and the person's own are taken out of free texts too.
    """
    choices = choices.bounded()
    case, candidate = read_case(session, case_id), read_candidate(session, case_id)
    portfolio = _assembled(session, case, candidate, choices, today)
    if candidate.is_protected:
        return masked(portfolio, words_to_hide(session, case_id))
    return portfolio


def read_printable_pictures(session: Session, case_id: UUID) -> tuple[PrintedPicture, ...]:
    """The pictures that may be printed at all, in the order of the evidence.

    That takes the candidate's consent, a picture that is not contested and not removed, and the consent of
    third persons who can be seen; of a protected person a yes for each picture, too.
    """
    if not consent_holds(session, case_id, ConsentPurpose.PHOTOS):
        return ()
    is_protected = read_candidate(session, case_id).is_protected
    allowed = Evidence.protected_yes_on.is_not(None) if is_protected else true()
    rows = session.scalars(
        select(Evidence)
        .where(
            Evidence.case_id == case_id,
            Evidence.media_type.in_(PICTURE_TYPES) | Evidence.working_content_id.is_not(None),
            Evidence.removed_at.is_(None),
            Evidence.is_contested.is_(False),
            Evidence.third_persons_visible.is_(False) | Evidence.third_persons_consent.is_(True),
            allowed,
        )
        .order_by(Evidence.order_no, Evidence.added_at, Evidence.id)
    )
    return tuple(picture for picture in map(_picture, rows) if picture is not None)


def _assembled(
    session: Session, case: CaseView, candidate: CandidateView, choices: PrintChoices, today: date
) -> Portfolio:
    hidden, mapping = candidate.is_protected, read_mapping(session, case.id)
    results, waiting = printed_results(session, case.id, choices.profiles, hides_places=hidden)
    wanted = _CERTIFIES.get(choices.kind)
    if wanted is not None:
        results, waiting = tuple(each for each in results if each.outcome is wanted), ()
    delivery = _delivery(session, case.id, choices, hidden=hidden)
    is_quiet_note = choices.kind is DocumentKind.DELIVERY_NOTE and not (delivery and delivery.tells_result)
    # Nobody who stands for a result signs what was told before there was one.
    if is_quiet_note or choices.kind is DocumentKind.RECEIPT:
        results, waiting = (), ()
    swedish, languages = printed_languages(session, case.id, read_work_swedish(session, case.id))
    is_day_known = candidate.birth_date_precision is DatePrecision.DAY
    return Portfolio(
        choices=choices,
        case_no=case.case_no,
        centre=read_centre(session),
        look=read_look(session),
        products=case.products,
        purposes=tuple(purpose for purpose in Purpose if purpose in case.purposes),
        goal=case.goal_text,
        commissioner=None if hidden else case.commissioner,
        order_ref=case.order_ref,
        is_protected=hidden,
        name=candidate.shown_name,
        name_in_own_script=None if hidden else candidate.name_in_own_script,
        born=candidate.birth_date if is_day_known and not hidden else None,
        phone=candidate.phone if choices.phone and not hidden else None,
        can_start=candidate.can_start if choices.can_start else None,
        own_language=read_own_language(session, case.id),
        presentation=own_presentation(mapping),
        first_view=mapping.first_view,
        recommended_way=mapping.recommended_way,
        mapped_on=_day_of(mapping),
        mapped_by=mapping.done_by_name,
        meetings=_meetings(session, case.id),
        experiences=printed_experiences(session, case.id, choices, hides_places=hidden),
        educations=printed_educations(session, case.id, hides_places=hidden),
        licences=printed_licences(session, case.id, today, hides_places=hidden),
        swedish=swedish,
        sfi=read_sfi(session, case.id),
        languages=languages,
        competences=printed_competences(session, case.id),
        references=() if hidden or not choices.has(PrintPart.REFERENCES) else references(session, case.id),
        results=results,
        waiting=waiting,
        pictures=_chosen_pictures(session, case.id, choices),
        comment=_newest_comment(session, case.id),
        is_under_review=any(
            each.status is ObjectionStatus.OPEN for each in read_objections(session, case.id)
        ),
        receipts=read_receipts(session, case.id),
        consents=read_consents(session, case.id),
        delivery=delivery,
        informal_meetings=printed_meetings(session, case.id, hides_places=hidden),
    )


def _delivery(session: Session, case_id: UUID, choices: PrintChoices, *, hidden: bool) -> Delivery | None:
    """What was delivered, for a delivery note alone; of a protected person nobody is told."""
    is_note = choices.kind is DocumentKind.DELIVERY_NOTE
    return read_delivery(session, case_id) if is_note and not hidden else None


def _day_of(mapping: MappingEntry) -> date | None:
    return mapping.done_at.astimezone().date() if mapping.done_at else None


def _meetings(session: Session, case_id: UUID) -> tuple[PrintedMeeting, ...]:
    rows = session.scalars(select(Meeting).where(Meeting.case_id == case_id).order_by(Meeting.day))
    return tuple(
        PrintedMeeting(SessionKind(row.kind), row.day, row.language, InterpreterMode(row.interpreter_mode))
        for row in rows
    )


def _chosen_pictures(session: Session, case_id: UUID, choices: PrintChoices) -> tuple[PrintedPicture, ...]:
    if not choices.pictures or not choices.has(PrintPart.PICTURES):
        return ()
    printable = {each.evidence_id: each for each in read_printable_pictures(session, case_id)}
    return tuple(printable[chosen] for chosen in choices.pictures if chosen in printable)


def _picture(row: Evidence) -> PrintedPicture | None:
    content_id = row.working_content_id or row.content_id
    is_picture = (row.media_type or "").startswith("image/")
    if content_id is None or not is_picture:
        return None
    caption = row.caption_sv or row.title
    return PrintedPicture(row.id, content_id, caption, row.caption_own, row.captured_on)


def _newest_comment(session: Session, case_id: UUID) -> OwnWords:
    comments = read_comments(session, case_id)
    if not comments:
        return OwnWords(None)
    newest = comments[-1]
    return OwnWords(newest.text_sv, newest.text_own, newest.language, newest.translation_kind)
