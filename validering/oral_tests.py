"""A profile's knowledge test as it is taken at a session, and the evidence that it becomes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.evidence import add_note, change_evidence
from validering.evidence_access import EvidenceKindId
from validering.field_rules import Rule, choice, line, save_fields, text
from validering.oral_test_wording import AnsweredQuestion, evidence_text, evidence_title
from validering.profile import OralPair, OralQuestion, OralTest, Profile, Translated
from validering.profiles import CaseProfileView, read_case_profile, read_chosen_profiles
from validering.storage.tables.assessment import Evidence
from validering.storage.tables.cases import Session
from validering.storage.tables.sessions import OralTestAnswer, OralTestSitting
from validering.terms import AnswerForm, InterpreterMode, QuestionSet, SessionKind, Sufficiency

_KINDS = {AnswerForm.ORAL: EvidenceKindId.ORAL_ANSWER, AnswerForm.WRITTEN: EvidenceKindId.WRITTEN_TEST}


class TestFields(TypedDict, total=False):
    """How a test is taken; ``case_profile_id`` says which profile's."""

    case_profile_id: UUID
    test_set: QuestionSet
    form: AnswerForm
    aids: str | None


@dataclass(frozen=True)
class AskedQuestion:
    """A question of the chosen set with what was said of the answer; ``area`` is its module."""

    id: str
    module_id: str
    area: Translated
    question: OralQuestion
    sufficiency: Sufficiency
    note: str | None


@dataclass(frozen=True)
class AreaResult:
    """How many answers were enough within one module."""

    module_id: str
    title: Translated
    enough: int
    asked: int
    questions: int


@dataclass(frozen=True)
class OralTestView:
    """A test as its form shows it; ``is_changed`` where the saved evidence no longer says the same."""

    session_id: UUID
    case_profile_id: UUID
    title: Translated
    version: str
    minutes: int
    test_set: QuestionSet
    form: AnswerForm
    aids: str | None
    questions: tuple[AskedQuestion, ...]
    areas: tuple[AreaResult, ...]
    evidence_id: UUID | None
    is_changed: bool


@dataclass(frozen=True)
class OfferedTest:
    """A chosen profile of the case that has a knowledge test."""

    case_profile_id: UUID
    title: Translated
    version: str


def change_test(session: Db, acting: Acting, session_id: UUID, **fields: Unpack[TestFields]) -> Change:
    """Say which test is taken and how; the first of the case, set A and oral, until something else is said.

    Raises UserError ``row_gone``, ``session_no_test`` (another kind of session), ``session_is_signed``,
    ``test_not_in_profile`` or ``test_has_answers`` (another set or profile once something was answered).
    """
    meeting = _meeting(session, acting, session_id)
    row = _row(session, session_id)
    if row is None:
        row = _begun(session, acting, meeting)
    elif {"case_profile_id", "test_set"} & fields.keys() and _answers(session, row.id):
        raise UserError("test_has_answers")
    save_fields(row, fields, _RULES)
    _test_of(session, meeting, row.case_profile_id)
    session.add(row)
    session.flush()
    return Change.of(meeting.case_id, "sessions")


def answer_question(
    session: Db,
    acting: Acting,
    session_id: UUID,
    question_id: str,
    *,
    sufficiency: Sufficiency | None = None,
    note: str | None = None,
) -> Change:
    """Say whether an answer was enough, or note something about it; what is not given stays as it is.

    Raises UserError as ``change_test``, and LookupError for a question that the test does not have.
    """
    meeting = _meeting(session, acting, session_id)
    sitting = _row(session, session_id)
    if sitting is None:
        sitting = _begun(session, acting, meeting)
        session.add(sitting)
        session.flush()
    test = _test_of(session, meeting, sitting.case_profile_id)
    if question_id not in {pair.id for pair in test.questions}:
        raise LookupError(question_id)
    row = _answers(session, sitting.id).get(question_id) or OralTestAnswer(
        id=acting.new_id(),
        oral_test_id=sitting.id,
        question_id=question_id,
        sufficiency=Sufficiency.NOT_ASKED.value,
    )
    given = {"sufficiency": sufficiency, "note": note}
    save_fields(row, {name: value for name, value in given.items() if value is not None}, _ANSWER_RULES)
    if row.sufficiency == Sufficiency.NOT_ASKED and row.note is None:
        if row in session:
            session.delete(row)
    else:
        session.add(row)
    return Change.of(meeting.case_id, "sessions")


def save_test(session: Db, acting: Acting, session_id: UUID) -> Change:
    """Make the test a piece of evidence that judgements can point at, or say anew what it says now.

    Raises UserError as ``change_test``, ``test_nothing_asked``, or ``evidence_is_judged`` where a judgement
    rests on what was saved before.
    """
    meeting = _meeting(session, acting, session_id)
    sitting = _row(session, session_id)
    view = read_test(session, session_id)
    if sitting is None or view is None or not any(area.asked for area in view.areas):
        raise UserError("test_nothing_asked")
    words = _words(meeting, view)
    kept = _kept_evidence(session, sitting)
    if kept is None:
        made = add_note(session, acting, meeting.case_id, kind=_KINDS[view.form], text=words)
        kept = session.get_one(Evidence, made.new_id)
        kept.captured_by = acting.name
        sitting.evidence_id = kept.id
    elif kept.text != words:
        change_evidence(session, acting, kept.id, text=words, kind=_KINDS[view.form])
    kept.title = evidence_title(view.title.sv, view.test_set, view.form)
    kept.session_id, kept.place = session_id, meeting.place
    kept.captured_on = min(meeting.day, acting.today())
    session.flush()
    return Change.of(meeting.case_id, "sessions", "evidence", new_id=kept.id)


def offered_tests(session: Db, case_id: UUID) -> tuple[OfferedTest, ...]:
    """The chosen profiles of a case that have a knowledge test."""
    return tuple(
        OfferedTest(view.id, view.profile.title, view.profile.version)
        for view in read_chosen_profiles(session, case_id)
        if view.profile.oral_test is not None
    )


def read_test(session: Db, session_id: UUID) -> OralTestView | None:
    """The test of a session; None before anything was said of it."""
    session.flush()
    row = _row(session, session_id)
    if row is None:
        return None
    meeting = session.get_one(Session, session_id)
    profile = read_case_profile(session, row.case_profile_id).profile
    test = profile.oral_test
    if test is None:
        return None
    answers = _answers(session, row.id)
    test_set = QuestionSet(row.test_set)
    questions = tuple(_asked(pair, profile, test_set, answers.get(pair.id)) for pair in test.questions)
    view = OralTestView(
        session_id=session_id,
        case_profile_id=row.case_profile_id,
        title=profile.title,
        version=profile.version,
        minutes=test.minutes,
        test_set=test_set,
        form=AnswerForm(row.form),
        aids=row.aids,
        questions=questions,
        areas=_areas(questions),
        evidence_id=None,
        is_changed=False,
    )
    kept = _kept_evidence(session, row)
    if kept is None:
        return view
    is_changed = kept.text != _words(meeting, view)
    return OralTestView(**{**view.__dict__, "evidence_id": kept.id, "is_changed": is_changed})


def has_test(session: Db, session_id: UUID) -> bool:
    """Whether a test was begun at the session."""
    return _row(session, session_id) is not None


def _asked(
    pair: OralPair, profile: Profile, test_set: QuestionSet, row: OralTestAnswer | None
) -> AskedQuestion:
    return AskedQuestion(
        id=pair.id,
        module_id=pair.module,
        area=profile.module(pair.module).title,
        question=pair.a if test_set is QuestionSet.A else pair.b,
        sufficiency=Sufficiency(row.sufficiency) if row is not None else Sufficiency.NOT_ASKED,
        note=row.note if row is not None else None,
    )


def _areas(questions: tuple[AskedQuestion, ...]) -> tuple[AreaResult, ...]:
    modules = dict.fromkeys(each.module_id for each in questions)
    found = []
    for module_id in modules:
        own = [each for each in questions if each.module_id == module_id]
        enough = sum(each.sufficiency is Sufficiency.ENOUGH for each in own)
        asked = sum(each.sufficiency is not Sufficiency.NOT_ASKED for each in own)
        found.append(AreaResult(module_id, own[0].area, enough, asked, len(own)))
    return tuple(found)


def _words(meeting: Session, view: OralTestView) -> str:
    answered = (
        AnsweredQuestion(each.area.sv, each.question.question.sv, each.sufficiency, each.note)
        for each in view.questions
    )
    mode = InterpreterMode(meeting.interpreter_mode)
    return evidence_text(view.version, meeting.language, mode, view.aids, answered)


def _meeting(session: Db, acting: Acting, session_id: UUID) -> Session:
    acting.require(StaffRole.ASSESSOR)
    meeting = session.get(Session, session_id)
    if meeting is None:
        raise UserError("row_gone")
    if meeting.kind != SessionKind.TEST:
        raise UserError("session_no_test")
    if meeting.signed_at is not None:
        raise UserError("session_is_signed", day=meeting.day.isoformat())
    return meeting


def _begun(session: Db, acting: Acting, meeting: Session) -> OralTestSitting:
    offered = offered_tests(session, meeting.case_id)
    if not offered:
        raise UserError("test_not_in_profile")
    return OralTestSitting(
        id=acting.new_id(),
        session_id=meeting.id,
        case_profile_id=offered[0].case_profile_id,
        test_set=QuestionSet.A.value,
        form=AnswerForm.ORAL.value,
    )


def _test_of(session: Db, meeting: Session, case_profile_id: UUID) -> OralTest:
    view: CaseProfileView = read_case_profile(session, case_profile_id)
    if view.case_id != meeting.case_id:
        raise LookupError(case_profile_id)
    if view.profile.oral_test is None or view.dropped_at is not None:
        raise UserError("test_not_in_profile")
    return view.profile.oral_test


def _kept_evidence(session: Db, row: OralTestSitting) -> Evidence | None:
    kept = session.get(Evidence, row.evidence_id) if row.evidence_id is not None else None
    return None if kept is None or kept.removed_at is not None else kept


def _row(session: Db, session_id: UUID) -> OralTestSitting | None:
    return session.scalar(select(OralTestSitting).where(OralTestSitting.session_id == session_id))


def _answers(session: Db, oral_test_id: UUID) -> Mapping[str, OralTestAnswer]:
    session.flush()
    rows = session.scalars(select(OralTestAnswer).where(OralTestAnswer.oral_test_id == oral_test_id))
    return {row.question_id: row for row in rows}


def _key(value: object) -> UUID:
    if not isinstance(value, UUID):
        raise TypeError(f"not a key: {value!r}")
    return value


_RULES: dict[str, Rule] = {
    "case_profile_id": _key,
    "test_set": choice(QuestionSet),
    "form": choice(AnswerForm),
    "aids": line(),
}
_ANSWER_RULES: dict[str, Rule] = {"sufficiency": choice(Sufficiency), "note": text()}
