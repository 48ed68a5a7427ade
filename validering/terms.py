"""The words of the field as fixed values (DOMAIN §3 and §4.1); stored as their text."""

from __future__ import annotations

from enum import StrEnum


class Product(StrEnum):
    """What was ordered; the path of a case follows from it."""

    MERIT_PORTFOLIO = "merit_portfolio"
    OCCUPATIONAL_ASSESSMENT = "occupational_assessment"
    STUDY_VALIDATION = "study_validation"


class Purpose(StrEnum):
    WORK = "work"
    STUDIES = "studies"
    GUIDANCE = "guidance"
    OWN_BUSINESS = "own_business"


class CaseHalt(StrEnum):
    """Why a case stands still; None in the store where it runs."""

    PAUSED = "paused"
    INTERRUPTED = "interrupted"
    WITHDRAWN = "withdrawn"


CLOSING = (CaseHalt.PAUSED, CaseHalt.WITHDRAWN)
"""Stops in which nothing is assessed or decided; an interrupted case is still decided by what is done."""


class HaltReason(StrEnum):
    """Reasons for stopping; illness is never one (health data)."""

    GOT_JOB = "got_job"
    MOVED = "moved"
    PERSONAL = "personal"
    CHILDCARE = "childcare"
    LANGUAGE = "language"
    WRONG_TRADE = "wrong_trade"
    NO_SHOW = "no_show"
    ORDER_WITHDRAWN = "order_withdrawn"
    HOST_LOST = "host_lost"
    OTHER = "other"


class IdNumberType(StrEnum):
    PERSONNUMMER = "personnummer"
    SAMORDNINGSNUMMER = "samordningsnummer"
    LMA = "lma"
    OTHER = "other"
    NONE = "none"


class DatePrecision(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"
    UNKNOWN = "unknown"


class Gender(StrEnum):
    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"
    UNDISCLOSED = "undisclosed"


class ProtectionLevel(StrEnum):
    NONE = "none"
    SEKRETESSMARKERING = "sekretessmarkering"
    SKYDDAD_FOLKBOKFORING = "skyddad_folkbokforing"
    FINGERADE = "fingerade"


class InterpreterMode(StrEnum):
    """Relatives, above all children, are not offered."""

    NONE = "none"
    AUTHORISED = "authorised"
    TRAINED = "trained"
    PHONE = "phone"
    BILINGUAL_ASSESSOR = "bilingual_assessor"
    PEER_SUPPORT = "peer_support"


class LanguageSkill(StrEnum):
    """Arbetsförmedlingen's own scale; Swedish is given by CEFR instead."""

    NONE = "none"
    SOME = "some"
    GOOD = "good"
    FLUENT = "fluent"


class Cefr(StrEnum):
    PRE_A1 = "pre_A1"
    A1 = "A1"
    A2 = "A2"
    B1 = "B1"
    B2 = "B2"
    C1 = "C1"
    C2 = "C2"


class ExperienceKind(StrEnum):
    EMPLOYED = "employed"
    SELF_EMPLOYED = "self_employed"
    FAMILY = "family"
    UNPAID = "unpaid"
    MILITARY = "military"
    VOLUNTEER = "volunteer"
    CARE_AT_HOME = "care_at_home"
    OTHER = "other"


class TranslationKind(StrEnum):
    NONE = "none"
    CANDIDATE = "candidate"
    ASSESSOR = "assessor"
    INTERPRETER = "interpreter"
    AUTHORISED = "authorised"
    MACHINE = "machine"


class PaperStatus(StrEnum):
    ORIGINAL_SEEN = "original_seen"
    COPY_SEEN = "copy_seen"
    LOST = "lost"
    NEVER_EXISTED = "never_existed"
    NOT_SHOWN = "not_shown"


class ValidInSweden(StrEnum):
    YES = "yes"
    NO = "no"
    EXCHANGE_POSSIBLE = "exchange_possible"
    UNKNOWN = "unknown"


class ParticipantRole(StrEnum):
    """A person's part in one case, as opposed to StaffRole."""

    LEAD_ASSESSOR = "lead_assessor"
    SECOND_ASSESSOR = "second_assessor"
    WORKPLACE_OBSERVER = "workplace_observer"
    COORDINATOR = "coordinator"
    SFI_TEACHER = "sfi_teacher"
    MODERATOR_INTERNAL = "moderator_internal"
    MODERATOR_EXTERNAL = "moderator_external"
    INTERPRETER = "interpreter"


class SessionKind(StrEnum):
    INTAKE = "intake"
    INITIAL_MAPPING = "initial_mapping"
    PROFESSIONAL_CONVERSATION = "professional_conversation"
    PRACTICAL_DAY = "practical_day"
    TEST = "test"
    STUDY_VISIT = "study_visit"
    INFORMAL_MEETING = "informal_meeting"
    FEEDBACK = "feedback"
    FOLLOW_UP = "follow_up"


class QuestionSet(StrEnum):
    """Two parallel sets of equal difficulty; the second is for who takes the test again."""

    A = "A"
    B = "B"


class AnswerForm(StrEnum):
    """How the answers of a test were given."""

    ORAL = "oral"
    WRITTEN = "written"


class Sufficiency(StrEnum):
    """Whether an answer held what a right answer holds; the assessor says so, nothing is summed up."""

    ENOUGH = "enough"
    NOT_ENOUGH = "not_enough"
    NOT_ASKED = "not_asked"


class Frequency(StrEnum):
    NEVER = "never"
    SELDOM = "seldom"
    OFTEN = "often"
    VERY_OFTEN = "very_often"


class OwnAutonomy(StrEnum):
    WITH_HELP = "with_help"
    ALONE = "alone"


class Absence(StrEnum):
    """What a criterion may have instead of a level; never a level itself."""

    NOT_ASSESSED = "not_assessed"
    NOT_APPLICABLE = "not_applicable"


class AbsenceReason(StrEnum):
    NO_OPPORTUNITY = "no_opportunity"
    EQUIPMENT = "equipment"
    TIME = "time"
    SAFETY = "safety"
    LANGUAGE = "language"
    DECLINED = "declined"
    INTERRUPTED = "interrupted"
    NOT_IN_WORKPLACE = "not_in_workplace"


class LanguageMode(StrEnum):
    SWEDISH = "swedish"
    SUPPORTED_SWEDISH = "supported_swedish"
    OWN_LANGUAGE = "own_language"
    NONVERBAL = "nonverbal"


class HelpGiven(StrEnum):
    NONE = "none"
    HINT = "hint"
    SHOWN_FIRST = "shown_first"
    DONE_TOGETHER = "done_together"


class ModuleOutcome(StrEnum):
    ACHIEVED = "achieved"
    PARTLY_ACHIEVED = "partly_achieved"
    NOT_ACHIEVED = "not_achieved"
    NOT_ASSESSED = "not_assessed"
    NOT_APPLICABLE = "not_applicable"


class ProfileOutcome(StrEnum):
    FULL = "full"
    PARTIAL = "partial"
    ASSESSED_NONE_ACHIEVED = "assessed_none_achieved"
    MAPPING_ONLY = "mapping_only"


class EntryLevel(StrEnum):
    """A judgement by the assessor, never computed."""

    ASSISTANT = "assistant"
    TRAINEE = "trainee"
    SKILLED = "skilled"
    SENIOR = "senior"
    UNSURE = "unsure"


class SupplementKind(StrEnum):
    COURSE = "course"
    PRACTICE = "practice"
    LANGUAGE = "language"
    LICENCE = "licence"
    TEST = "test"


class DocumentKind(StrEnum):
    MERIT_PORTFOLIO = "merit-portfolio"
    STATEMENT = "statement"
    FULL_RECORD = "full-record"
    MAPPING_STATEMENT = "mapping-statement"
    COMPETENCE_CERTIFICATE = "competence-certificate"
    PARTIAL_CERTIFICATE = "partial-certificate"
    SUPPLEMENT_PLAN = "supplement-plan"
    GRADE_BASIS = "grade-basis"
    REGISTER_EXTRACT = "register-extract"
    RECEIPT = "receipt"
    DELIVERY_NOTE = "delivery-note"
    MY_RESULT = "my-result"


class CopyFor(StrEnum):
    """For whom a copy is made; decides which parts it has unless the candidate chooses otherwise."""

    EMPLOYER = "employer"
    SCHOOL = "school"
    COMMISSIONER = "commissioner"
    OWN = "own"


class DocumentStatus(StrEnum):
    ISSUED = "issued"
    REPLACED = "replaced"
    REVOKED = "revoked"


class ConsentPurpose(StrEnum):
    PHOTOS = "photos"
    REFERENCES = "references"
    SEND_TO_EMPLOYERS = "send_to_employers"
    TELL_COMMISSIONER = "tell_commissioner"
    KEEP_COPY = "keep_copy"


class HowRead(StrEnum):
    """How a text was read to or by the candidate."""

    ALONE = "alone"
    ALOUD_BY_INTERPRETER = "aloud_by_interpreter"
    ALOUD_BY_STAFF = "aloud_by_staff"


class SfiPath(StrEnum):
    PATH_1 = "1"
    PATH_2 = "2"
    PATH_3 = "3"


class SfiCourse(StrEnum):
    A = "A"
    B = "B"
    C = "C"
    D = "D"
