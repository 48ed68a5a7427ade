"""What is done in the same way with every candidate: told, asked, judged, shown, issued."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from uuid import UUID

from forms import reading
from forms.receipt import read_receipt_text
from ui.document_making import issue as issue_made
from ui.document_making import make, order_document
from ui.practice.centre import PracticeCentre
from ui.practice.observations import OBSERVED, SEEN_AGAIN
from validering import (
    evidence,
    judgements,
    languages,
    marks,
    receipts,
    self_rating,
    session_accounts,
    sessions,
    work_swedish,
)
from validering.evidence_access import CriterionRef
from validering.evidence_storing import read_place, take_in
from validering.print_choices import PrintChoices
from validering.profile import Criterion
from validering.profiles import choose_profile, read_case_profile
from validering.register import read_documents
from validering.terms import (
    Cefr,
    ConsentPurpose,
    Frequency,
    HelpGiven,
    HowRead,
    LanguageMode,
    OwnAutonomy,
    SessionKind,
)
from validering.work_swedish import WorkSituation

HOW_OFTEN = (Frequency.VERY_OFTEN, Frequency.OFTEN, Frequency.OFTEN, Frequency.SELDOM)


def tell(centre: PracticeCentre, case_id: UUID, language: str, consents: Collection[ConsentPurpose]) -> None:
    """Give the candidate the information, read aloud by an interpreter, and ask for consents."""
    text = read_receipt_text(language)[0]
    version, reviewed = text.version, text.is_reviewed
    how, reader = HowRead.ALOUD_BY_INTERPRETER, "Tolk via Ekbackens tolkservice"
    centre.act(
        receipts.record_receipt,
        case_id,
        text_version=version,
        text_is_reviewed=reviewed,
        language=language,
        how_read=how,
        read_by=reader,
    )
    for purpose in ConsentPurpose:
        if purpose in consents:
            centre.act(
                receipts.give_consent,
                case_id,
                purpose,
                text_version=version,
                text_is_reviewed=reviewed,
                language=language,
                how_read=how,
                read_by=reader,
            )


def speaks_swedish(
    centre: PracticeCentre, case_id: UUID, level: Cefr, words: str, said: Mapping[WorkSituation, str]
) -> None:
    """What the candidate manages in Swedish, as judged by whoever is signed in."""
    centre.act(
        languages.add_language,
        case_id,
        "sv",
        understands=level,
        speaks=level,
        reads=level,
        writes=level,
        in_words=words,
    )
    for situation, text in said.items():
        centre.act(work_swedish.judge_work_swedish, case_id, situation, text)


def choose(centre: PracticeCentre, case_id: UUID, profile_id: str, why: str) -> UUID:
    """Freeze a profile in the case; gives the key of the chosen profile."""
    return centre.made(choose_profile, case_id, reading.read_profile(profile_id), why)


def answer_all(
    centre: PracticeCentre, case_id: UUID, language: str, this_year: int, *, leave: int = 0
) -> None:
    """The candidate answers every task but the last ``leave``."""
    asked = centre.read(self_rating.read_asked, case_id)
    for place, one in enumerate(asked[: len(asked) - leave]):
        centre.act(
            self_rating.rate_task,
            one.case_profile_id,
            one.task.id,
            frequency=HOW_OFTEN[place % len(HOW_OFTEN)],
            autonomy=OwnAutonomy.WITH_HELP if place % 5 == 4 else OwnAutonomy.ALONE,
            last_year=this_year - (0, 1, 3)[place % 3],
            answered_in=language,
        )


def hold(
    centre: PracticeCentre,
    case_id: UUID,
    day: date,
    place: str,
    *,
    kind: SessionKind = SessionKind.PRACTICAL_DAY,
    minutes: int = 420,
) -> UUID:
    """A session with the candidate; of a practical day also what is told of the place."""
    session_id = centre.made(
        sessions.add_session,
        case_id,
        kind=kind,
        day=day,
        place=place,
        minutes=minutes,
        start_time="08:00",
        language="sv",
    )
    if kind is SessionKind.PRACTICAL_DAY:
        centre.act(
            session_accounts.change_account,
            session_id,
            hours=minutes / 60 - 0.5,
            safety_briefed_by="handledaren på plats",
            safety_briefed_on=day,
            insured_by="centret",
            gear="arbetskläder och skyddsskor",
        )
    return session_id


def judge(
    centre: PracticeCentre,
    case_profile_id: UUID,
    session_id: UUID,
    modules: Sequence[str],
    *,
    levels: Mapping[str, str] | None = None,
    helped: Collection[str] = (),
    signs: bool = True,
) -> None:
    """Mark the criteria of ``modules`` (codes): all at first sight, the critical ones when seen again.

    ``levels`` are other levels than independent, by criterion id; ``helped`` criteria took a hint.
    """
    profile = centre.read(read_case_profile, case_profile_id).profile
    seen = centre.read(judgements.read_judgements, case_profile_id)
    for module in profile.modules:
        for criterion in module.criteria if module.code in modules else ():
            if criterion.id not in seen or criterion.is_critical:
                level = (levels or {}).get(criterion.id, "independent")
                _mark(
                    centre,
                    case_profile_id,
                    session_id,
                    criterion,
                    level,
                    criterion.id in helped,
                    criterion.id in seen,
                )
    if signs:
        centre.act(judgements.sign_session, session_id)


def _mark(
    centre: PracticeCentre,
    case_profile_id: UUID,
    session_id: UUID,
    criterion: Criterion,
    level: str,
    with_hint: bool,
    again: bool,
) -> None:
    mark_id = centre.made(
        marks.set_mark, case_profile_id, criterion.id, session_id=session_id, level_id=level
    )
    centre.act(
        marks.change_mark,
        mark_id,
        reason_text=SEEN_AGAIN if again else OBSERVED[criterion.id],
        language_mode=LanguageMode.SUPPORTED_SWEDISH,
        help_given=HelpGiven.HINT if with_hint else HelpGiven.NONE,
    )


def show(
    centre: PracticeCentre,
    case_id: UUID,
    picture: bytes,
    name: str,
    caption_sv: str,
    *,
    day: date,
    by: str,
    caption_own: str | None = None,
    case_profile_id: UUID | None = None,
    criteria: Sequence[str] = (),
) -> UUID:
    """Attach a picture that speaks for ``criteria`` of a chosen profile."""
    place = centre.read(read_place, case_id)
    file = take_in(centre.store.contents, place, picture, name, None)
    evidence_id = centre.made(evidence.add_file, case_id, file)
    centre.act(
        evidence.change_evidence,
        evidence_id,
        title=caption_sv,
        caption_sv=caption_sv,
        caption_own=caption_own,
        captured_on=day,
        captured_by=by,
        third_persons_visible=False,
    )
    for criterion_id in criteria:
        if case_profile_id is not None:
            centre.act(evidence.link_evidence, evidence_id, *CriterionRef(case_profile_id, criterion_id))
    return evidence_id


def issue(centre: PracticeCentre, case_id: UUID, choices: PrintChoices) -> UUID:
    """Issue a document; gives its key."""
    made = make(order_document(centre.store, reading, case_id, choices))
    issue_made(centre.store.apply, made)
    number = made.order.prepared.number
    return next(one.id for one in centre.read(read_documents, case_id) if one.number == number)
