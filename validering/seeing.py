"""Who sees what: every read that a screen or the command line may ask for, with the roles that may see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole

C, A, T, Q, M = (
    StaffRole.COORDINATOR,
    StaffRole.ASSESSOR,
    StaffRole.SFI_TEACHER,
    StaffRole.QUALITY_ASSURER,
    StaffRole.ADMINISTRATOR,
)
EVERYONE = (C, A, T, Q, M)
RUN_CASES = (C, A, T)
SEE_CASES = (C, A, T, Q)
SEE_RESULTS = (C, A, Q)
"""A teacher of Swedish sees no ratings and results of a trade; a quality assurer no life before them."""

PAGES: Mapping[str, tuple[StaffRole, ...]] = {
    "overview": SEE_CASES,
    "intake": RUN_CASES,
    "mapping": RUN_CASES,
    "profiles": SEE_CASES,
    "self_rating": RUN_CASES,
    "assessment": SEE_CASES,
    "evidence": SEE_CASES,
    "result": SEE_RESULTS,
    "documents": SEE_CASES,
    "sessions": SEE_CASES,
}
"""The pages of a case, each with the roles that are offered it."""
PARTLY_SEEN: Mapping[str, tuple[StaffRole, ...]] = {"assessment": SEE_RESULTS}
"""Pages with the roles that see all of them: a teacher of Swedish sees only what a teacher judges."""


class Sight(NamedTuple):
    """The roles that may see what a read gives, and why just they."""

    roles: tuple[StaffRole, ...]
    why: str


SIGHTS: Mapping[str, Sight] = {
    # What the program needs for whoever has signed in.
    "settings.read_centre": Sight(EVERYONE, "the centre's name and address stand on every paper"),
    "centre_look.read_look": Sight(EVERYONE, "logo, colour and notices stand on every paper"),
    "task_pictures.read_task_picture": Sight(EVERYONE, "the picture beside a question; of no case"),
    "task_pictures.read_task_pictures": Sight(EVERYONE, "the pictures beside the questions; of no case"),
    "question_sounds.read_question_sounds": Sight(EVERYONE, "which questions are said aloud; of no case"),
    "question_sounds.read_question_sound": Sight(EVERYONE, "a question said aloud; of no case"),
    "returning.read_return": Sight(EVERYONE, "how long one has been away oneself"),
    "screen_lock.read_idle_minutes": Sight(EVERYONE, "covers the screen of whoever is signed in"),
    "drafts.drafts_of": Sight(EVERYONE, "what one has typed oneself; nobody else's is given"),
    "recovery.is_confirmed": Sight(EVERYONE, "everybody is told while the sheet is not typed back"),
    "public_register.read_questions": Sight(EVERYONE, "anybody may answer the telephone; no names in it"),
    "staff.read_staff": Sight(EVERYONE, "who works here, to turn to or to choose from"),
    "staff.read_assessors": Sight(EVERYONE, "who can lead a case"),
    "staff.count_administrators": Sight(EVERYONE, "a number, to warn while there is only one"),
    # The list of cases.
    "case_list.read_case_page": Sight(EVERYONE, "without names for who is an administrator alone"),
    "case_list.count_cases": Sight(EVERYONE, "as the list itself"),
    "case_list.read_leads": Sight(EVERYONE, "names of staff, to narrow the list by"),
    "case_list.read_case_list": Sight(SEE_CASES, "every case with its name"),
    "case_finding.find_cases": Sight(SEE_CASES, "protected persons only by the whole number"),
    "case_finding.read_spellings": Sight(SEE_CASES, "how names are spelt, to find them by their sound"),
    "own_work.read_own_cases": Sight(SEE_CASES, "the cases one has a part in"),
    "own_work.read_todays_cases": Sight(SEE_CASES, "whom one meets today"),
    "own_work.read_standing_still": Sight((C,), "what nobody has touched, for who follows it up"),
    "own_work.read_waiting_for_second": Sight(SEE_RESULTS, "which results wait; not what they say"),
    "samples.read_sample": Sight((Q,), "what is drawn to be checked"),
    "samples.read_case_sample": Sight(SEE_RESULTS, "whether a case is drawn, and what was seen in it"),
    "own_work.read_disagreements": Sight((Q,), "where two assessors see the same differently"),
    "own_work.read_other_decisions": Sight((Q,), "where a decision is not what was proposed"),
    "group_reading.read_groups": Sight(RUN_CASES, "a teacher only the groups of their own"),
    "group_reading.read_group": Sight(RUN_CASES, "a teacher only the groups of their own"),
    "group_reading.find_groups": Sight(RUN_CASES, "a teacher only the groups of their own"),
    "group_reading.read_cases_numbered": Sight(RUN_CASES, "which case a number that is known means"),
    "follow_up.read_due": Sight(RUN_CASES, "whom to ask what came of it; protected persons by number"),
    "follow_up.read_course": Sight(RUN_CASES, "when a person of a case is asked, and what they said"),
    "follow_up.read_follow_ups": Sight(RUN_CASES, "what the person said came of it"),
    "note_search.search_notes": Sight(SEE_CASES, "only notes of pages that the role sees"),
    "notices.read_notices": Sight((C,), "what a protected person's hidden double calls for"),
    "duplicates.read_likely_duplicates": Sight(RUN_CASES, "asked when a case is opened"),
    "duplicates.read_duplicates_of_all": Sight(RUN_CASES, "asked when the cases of a group are opened"),
    "organisations.read_organisations": Sight(RUN_CASES, "chosen from when an order is written down"),
    # The frame of a case: who, how far, with whom.
    "cases.read_case": Sight(SEE_CASES, "number, order and state of a case"),
    "fact_counts.read_facts": Sight(SEE_CASES, "how far a case has come and what is missing"),
    "candidates.read_candidate": Sight(SEE_CASES, "without ways of contact and number for a quality assurer"),
    "participants.read_participants": Sight(SEE_CASES, "who has which part in the case"),
    "halts.read_halts": Sight(SEE_CASES, "why it was stopped"),
    "audit.history": Sight(SEE_CASES, "who has opened a protected case"),
    "history.read_story": Sight((C, Q), "the whole course, for who answers for it or checks it"),
    # Intake: reaching the person and protecting them.
    "receipts.read_receipts": Sight(RUN_CASES, "what the person was told at the intake"),
    "receipts.read_consents": Sight(RUN_CASES, "what the person has agreed to"),
    "receipts.consent_holds": Sight(RUN_CASES, "what the person has agreed to"),
    "protecting.kept_papers": Sight(RUN_CASES, "how much goes when protection is switched on"),
    "protecting.erased_pieces": Sight(RUN_CASES, "keys of bytes to erase when protection is switched on"),
    "protection_list.read_protection_list": Sight(RUN_CASES, "what is left to do for a protected person"),
    "languages.read_languages": Sight(RUN_CASES, "the languages of the person, for intake and mapping"),
    "languages.read_own_language": Sight(SEE_CASES, "which language stands beside the Swedish"),
    # Mapping: a life told to those who work with the person.
    "mapping.read_mapping": Sight(RUN_CASES, "own words"),
    "mapping.read_missing": Sight(RUN_CASES, "what the mapping lacks"),
    "experience.read_experiences": Sight(RUN_CASES, "what the person has done"),
    "education.read_educations": Sight(RUN_CASES, "what the person has studied"),
    "licences.read_licences": Sight(RUN_CASES, "what the person may do"),
    "languages.read_sfi": Sight(RUN_CASES, "the way through the Swedish courses"),
    "work_swedish.read_work_swedish": Sight(RUN_CASES, "the Swedish of the work, which a teacher judges"),
    "competence.read_competences": Sight(RUN_CASES, "what lies outside any occupation"),
    "earlier_mappings.read_earlier_mappings": Sight(RUN_CASES, "mappings made elsewhere"),
    "earlier_mappings.read_earlier_cases": Sight(RUN_CASES, "other cases of the same person"),
    "earlier_mappings.read_carried_over": Sight(RUN_CASES, "what was taken over from them"),
    "self_rating.read_asked": Sight(RUN_CASES, "the questions to the candidate"),
    "information.read_answers": Sight(EVERYONE, "what the centre tells its candidates; of no case"),
    "information.read_told": Sight(EVERYONE, "what the centre tells its candidates; of no case"),
    "information.read_pieces": Sight(RUN_CASES, "what the person has read of it"),
    "portfolio_wishes.read_wishes": Sight(SEE_CASES, "what the person wants on the own papers"),
    "satisfaction.is_given": Sight(RUN_CASES, "whether the person has answered; never what"),
    "satisfaction.read_satisfaction": Sight((C, Q), "numbers of many, for who answers for the service"),
    "self_rating.read_answers": Sight(RUN_CASES, "the candidate's own view"),
    # Occupation and plan.
    "profiles.read_case_profile": Sight(SEE_CASES, "what the occupation asks for"),
    "profiles.read_case_profiles": Sight(SEE_CASES, "the occupations weighed in the case"),
    "own_profiles.read_own_profiles": Sight(EVERYONE, "what the centre asks for in an occupation; no case"),
    "own_profiles.read_own_bundle": Sight(EVERYONE, "the same as a workbook, to work on"),
    "own_profiles.read_approved_profiles": Sight(SEE_CASES, "what a case may choose"),
    "profiles.read_chosen_profiles": Sight(SEE_CASES, "the occupations chosen"),
    "hosts.read_hosts": Sight(EVERYONE, "workplaces that plans name; no candidates"),
    "hosts.read_used_hosts": Sight(EVERYONE, "which of them any plan or meeting names"),
    "calendar_days.read_days": Sight(SEE_CASES, "the days of a case by its number; no names of candidates"),
    "session_times.read_times": Sight((C, M), "minutes for the invoice, by case number"),
    "plan.read_plan": Sight(SEE_CASES, "where and when something is to be shown"),
    "impartiality.read_assessors_of_case": Sight(SEE_CASES, "whether the assessors are free to judge"),
    "impartiality.newest_of": Sight(SEE_CASES, "what one has declared oneself"),
    # Evidence.
    "evidence_reading.read_evidence": Sight(SEE_CASES, "what a result rests on"),
    "evidence_reading.read_thumbnails": Sight(SEE_CASES, "the same in small"),
    "evidence_reading.may_print_photos": Sight(SEE_CASES, "whether pictures may be printed"),
    "picture_changes.read_picture_change": Sight(SEE_CASES, "what is covered in a picture they see"),
    "evidence_storing.read_place": Sight(SEE_CASES, "opens the files of the case"),
    "documents.evidence_key": Sight(SEE_CASES, "opens the files of the case"),
    "sessions.read_sessions": Sight(SEE_CASES, "private notes only for their writer and the lead"),
    "session_accounts.read_account": Sight(SEE_CASES, "what was said and seen; no rating"),
    "oral_tests.read_test": Sight(SEE_RESULTS, "answers to a test of the trade"),
    "oral_tests.offered_tests": Sight(SEE_CASES, "which occupations have a test"),
    "informal_meetings.read_informal_meeting": Sight(
        SEE_CASES, "a talk with a person in the trade; no rating"
    ),
    # Ratings and results of a trade.
    "bench.read_bench": Sight(SEE_RESULTS, "ratings, criterion by criterion"),
    "bench.read_swedish_bench": Sight(SEE_CASES, "only the Swedish of the work, which a teacher judges"),
    "bench.read_own_language": Sight(SEE_CASES, "which language stands beside the Swedish"),
    "bench.read_case_evidence": Sight(SEE_CASES, "scans that ratings and reviews are signed on"),
    "bench.read_evidence_of": Sight(SEE_CASES, "what a rating rests on"),
    "judgements.read_judgements": Sight(SEE_RESULTS, "signed ratings"),
    "result_reading.read_result": Sight(SEE_RESULTS, "what is proposed and decided"),
    "result_reading.read_results": Sight(SEE_RESULTS, "what is proposed and decided"),
    "supplements.read_supplements": Sight(SEE_RESULTS, "what would make the result full"),
    "moderation.may_moderate": Sight(SEE_RESULTS, "whether one may be the second person"),
    "review_bundle.read_review_bundle": Sight(SEE_RESULTS, "what the second person reads"),
    "objections.read_objections": Sight(SEE_RESULTS, "what the candidate objects to"),
    "reopening.objections_to": Sight(SEE_RESULTS, "what a result is opened again for"),
    "comments.read_comments": Sight(SEE_RESULTS, "what the candidate says of the result"),
    # Documents.
    "documents.offered_kinds": Sight(SEE_CASES, "which documents the case can have"),
    "documents.prepare_draft": Sight(SEE_CASES, "for a teacher only what has no result of a trade"),
    "documents.prepare": Sight(RUN_CASES, "what is about to be issued"),
    "register.read_documents": Sight(SEE_CASES, "which were issued; a teacher opens none with a result"),
    "documents.kept_paper": Sight(SEE_CASES, "the paper itself; for a teacher none with a result"),
    "portfolio.read_printable_pictures": Sight(SEE_CASES, "pictures that may stand on paper"),
    "extract.read_extract": Sight(RUN_CASES, "for a teacher only where no trade is assessed"),
    "issuing.read_key_in_use": Sight(RUN_CASES, "seals the paper that is being issued"),
    # Erasing, disposing, the list of records.
    "removals.read_waiting": Sight(EVERYONE, "what waits for a second person; one may be that person"),
    "removals.why_not_approve": Sight(EVERYONE, "whether one may be that person"),
    "removals.read_receipts": Sight((C, A, Q, M), "receipts, for those who approve"),
    "erasure.search": Sight(SEE_CASES, "where a known word stands; texts only of one's own pages"),
    "erasure.read_erasure": Sight(EVERYONE, "the proposal; whoever approves sees what goes"),
    "take_off.read_take_off": Sight(SEE_CASES, "whether a case may leave this computer"),
    "retention.read_rules": Sight((C, M), "how long each kind of record is kept"),
    "retention_plan.read_plan": Sight((C, M), "numbers of cases whose time is out; no names"),
    "records.read_records": Sight((C, Q, M), "the register of cases"),
    # The centre and its store.
    "recovery.read_recovery": Sight((M,), "who made the recovery sheet, and when"),
    "storage.backup_log.last_verified": Sight((C, M), "the last backup, for those who make them"),
    "storage.backup_log.read_rule": Sight((C, M), "how many backups are kept"),
    "storage.backup_log.read_reminder": Sight((C, M), "whether a backup is due"),
    "issuing.read_keys": Sight((M,), "the keys that papers are sealed with"),
    "public_register.ended_versions": Sight((M,), "for the page that checks papers"),
    "public_register.profiles_in_use": Sight((M,), "for the page that checks papers"),
}
"""By module below ``validering`` and function; a read that is not named is given to nobody."""

_READER = "reader"


def name_of(function: Callable[..., Any]) -> str:
    """How ``SIGHTS`` names a function."""
    return f"{function.__module__.removeprefix('validering.')}.{function.__name__}"


def require_sight(acting: Acting, function: Callable[..., Any]) -> None:
    """Refuse what the roles of this person may not see.

    Raises UserError ``not_allowed``, and LookupError for a function that is not in ``SIGHTS``.
    """
    acting.require(*SIGHTS[name_of(function)].roles)


def sees_page(acting: Acting, page_id: str) -> bool:
    """Whether a page of a case is for this person; one that is not in ``PAGES`` is for everybody."""
    return page_id not in PAGES or acting.may(*PAGES[page_id])


def sees_whole_page(acting: Acting, page_id: str) -> bool:
    """Whether all that may stand on a page is for this person, such as to be found by its words."""
    return acting.may(*PARTLY_SEEN[page_id]) if page_id in PARTLY_SEEN else sees_page(acting, page_id)


def read_as(session: Session, acting: Acting) -> None:
    """Note for whom is read, for the few reads that give one role less than another."""
    session.info[_READER] = acting


def reader_of(session: Session) -> Acting | None:
    """The person for whom is read; None where the program itself reads."""
    found = session.info.get(_READER)
    return found if isinstance(found, Acting) else None


def may_reader(session: Session, *roles: StaffRole) -> bool:
    """Whether the person for whom is read has one of ``roles``; the program itself may read all."""
    reader = reader_of(session)
    return reader is None or reader.may(*roles)
