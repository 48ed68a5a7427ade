"""Cases with everything a document shows, made only by the commands that screens use; invented people."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

from PIL import Image

from tests.assessing import Assessed, add_second_person, open_assessed_case
from tests.filled import filled_once
from tests.opened import open_portfolio_case
from tests.stores import PASSPHRASE, SIGN_IN_NAME, new_store, open_again
from validering import (
    candidates,
    comments,
    competence,
    education,
    evidence,
    experience,
    languages,
    licences,
    mapping,
    moderation,
    results,
    sessions,
    settings,
    staff,
    supplements,
    work_swedish,
)
from validering.evidence_storing import read_place, take_in
from validering.judgements import finish_judging, sign_session
from validering.marks import change_mark, set_mark
from validering.partial_dates import PartialDate
from validering.storage.stores import Store
from validering.terms import (
    Absence,
    AbsenceReason,
    Cefr,
    DatePrecision,
    EntryLevel,
    ExperienceKind,
    HelpGiven,
    LanguageMode,
    LanguageSkill,
    PaperStatus,
    Product,
    ProfileOutcome,
    ProtectionLevel,
    SessionKind,
    SupplementKind,
    TranslationKind,
    ValidInSweden,
)
from validering.work_swedish import WorkSituation

ASSESSMENT = (Product.MERIT_PORTFOLIO, Product.OCCUPATIONAL_ASSESSMENT, Product.STUDY_VALIDATION)
LEFT_OUT = "KOK-K8"
PLACE = "Köket vid Ekbackens skola"


@filled_once
def whole_cook(store: Store) -> tuple[Store, Assessed]:
    """A cook with a full result that a second person has agreed to, and the store to go on with."""
    case = waiting_cook(store)
    add_second_person(store)
    second = open_again(store, "olof", PASSPHRASE)
    second.apply(moderation.moderate, case.case_profile_id, agrees=True)
    opened = open_again(second, SIGN_IN_NAME, PASSPHRASE)
    return opened, Assessed(opened, case.case_id, case.case_profile_id, case.session_id, case.profile)


@filled_once
def waiting_cook(store: Store) -> Assessed:
    """A cook whose full result waits for a second person."""
    case = _assessed(store, partly=False)
    store.apply(
        results.decide_profile,
        case.case_profile_id,
        ProfileOutcome.FULL,
        entry_level=EntryLevel.SKILLED,
        summary=results.Summary("Arbetar lugnt och rent och håller ordning på flera rätter samtidigt."),
    )
    return case


@filled_once
def partial_cook(store: Store) -> Assessed:
    """A cook with most modules shown, one not assessed, one partly shown, and a supplementary plan."""
    case = _assessed(store, partly=True)
    store.apply(
        supplements.add_supplement,
        case.case_profile_id,
        LEFT_OUT,
        kind=SupplementKind.PRACTICE,
        action_sv="Planera och beställa varor under fyra veckor i ett skolkök.",
        provider=PLACE,
        size="4 veckor",
        helper="Handledaren på praktikplatsen",
        review_on=date(2026, 12, 1),
    )
    store.apply(
        results.decide_profile,
        case.case_profile_id,
        ProfileOutcome.PARTIAL,
        entry_level=EntryLevel.TRAINEE,
        summary=results.Summary("Lagar mat självständigt. Planering och beställning är inte bedömda."),
    )
    return case


@filled_once
def described_case(store: Store, name: str = "Amina Farah") -> UUID:
    """The case of a person who asks for a merit portfolio alone and has told everything."""
    case_id = open_portfolio_case(store, name)
    described(store, case_id)
    return case_id


def described(store: Store, case_id: UUID) -> None:
    """Everything that is asked in the mapping, in own words and in Swedish."""
    _experiences(store, case_id)
    store.apply(
        education.add_education,
        case_id,
        title_sv="Grundskola",
        title_own="المدرسة الأساسية",
        school="Skolan vid floden",
        country="Syrien",
        years=9,
        from_year=1996,
        to_year=2005,
        is_completed=True,
        paper_status=PaperStatus.LOST,
    )
    store.apply(
        licences.add_licence,
        case_id,
        kind="Körkort",
        licence_class="B",
        country="Sverige",
        valid_to=date(2033, 5, 31),
        original_seen=True,
        valid_in_sweden=ValidInSweden.YES,
    )
    _languages(store, case_id)
    store.apply(
        competence.add_competence,
        case_id,
        title_sv="Baka bröd i vedugn",
        title_own="خبز في فرن الحطب",
        text_sv="Bakar tunnbröd varje vecka för grannskapet.",
        text_own="أخبز الخبز الرقيق كل أسبوع للجيران.",
        translation_kind=TranslationKind.INTERPRETER,
    )
    store.apply(
        mapping.change_mapping,
        case_id,
        presentation_own="أحب أن أطبخ للكثير من الناس. أعمل بهدوء وأحب أن أعلّم الآخرين.",
        presentation_sv="Jag tycker om att laga mat till många. Jag arbetar lugnt och lär gärna andra.",
        presentation_language="ar",
        presentation_translation=TranslationKind.INTERPRETER,
        first_view="Bred erfarenhet av restaurang och storkök.",
        recommended_way="Praktisk bedömning i kök under två till fyra dagar.",
    )


def add_photo(store: Store, case_id: UUID, *, caption: str) -> UUID:
    """A picture of the own work, drawn for the test, among the evidence."""
    drawn = BytesIO()
    Image.new("RGB", (640, 480), "#b9884a").save(drawn, "JPEG")
    place = store.read(read_place, case_id)
    file = take_in(store.contents, place, drawn.getvalue(), "bild.jpg", None)
    change = store.apply(evidence.add_file, case_id, file)
    assert change.new_id is not None
    store.apply(evidence.change_evidence, change.new_id, caption_sv=caption)
    return change.new_id


def protect(store: Store, case_id: UUID) -> None:
    """The person's data are protected from now on."""
    store.apply(candidates.change_protection, case_id, ProtectionLevel.SEKRETESSMARKERING)


def _experiences(store: Store, case_id: UUID) -> None:
    store.apply(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.EMPLOYED,
        title_own="طباخ في مطعم",
        title_sv="Kock på restaurang",
        employer="Restaurang Jasmin",
        place_text="Aleppo",
        country="Syrien",
        began=PartialDate.of(2006),
        ended=PartialDate.of(2012, about=True),
        extent="heltid",
        last_done_year=2012,
        translation_kind=TranslationKind.INTERPRETER,
        done_own="كنت أطبخ الأطباق الساخنة لحوالي 120 ضيفًا كل مساء.",
        done_sv="Lagade varma rätter till ungefär 120 gäster varje kväll.",
        how_own="أخطط صباحًا وأقطّع وأطبخ وأتذوق قبل التقديم.",
        how_sv="Planerade på morgonen, skar, kokade och smakade av före servering.",
        responsibility_own="كنت مسؤولًا عن المطبخ الساخن وعن متدربَين.",
        responsibility_sv="Ansvarade för varmköket och två lärlingar.",
        skills_own="النظافة ودرجات الحرارة والسرعة.",
        skills_sv="Hygien, temperaturer och tempo.",
        tools="kombiugn, stekbord, skärmaskin",
        tools_own="فرن متعدد الوظائف، سطح شواء، آلة تقطيع",
        scale_text="120 portioner per kväll",
        scale_own="120 وجبة كل مساء",
        people_led=2,
        paper_status=PaperStatus.LOST,
    )
    store.apply(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.UNPAID,
        title_own="طبخ في مخيم",
        title_sv="Matlagning i ett läger",
        began=PartialDate.of(2013),
        ended=PartialDate.of(2015),
        translation_kind=TranslationKind.CANDIDATE,
        done_own="طبخت مع متطوعين لأكثر من 300 شخص يوميًا.",
        done_sv="Lagade mat tillsammans med frivilliga till mer än 300 personer om dagen.",
    )


def _languages(store: Store, case_id: UUID) -> None:
    entries = store.read(languages.read_languages, case_id)
    if not any(entry.bcp47 == "ar" for entry in entries):
        skills = dict.fromkeys(("speaks", "understands", "reads", "writes"), LanguageSkill.FLUENT)
        store.apply(languages.add_language, case_id, "ar", is_first=True, **skills)  # type: ignore[arg-type]
    store.apply(languages.add_language, case_id, "en", speaks=LanguageSkill.GOOD, reads=LanguageSkill.SOME)
    store.apply(
        languages.add_language,
        case_id,
        "sv",
        understands=Cefr.B1,
        speaks=Cefr.B1,
        reads=Cefr.A2,
        writes=Cefr.A2,
    )
    for situation, words in (
        (WorkSituation.ORAL_INSTRUCTIONS, "Förstår och följer dem, frågar när något är oklart."),
        (WorkSituation.READING, "Läser recept och märkning. Tar hjälp med längre texter."),
    ):
        store.apply(work_swedish.judge_work_swedish, case_id, situation, words)


def _assessed(store: Store, *, partly: bool) -> Assessed:
    _centre_and_assessor(store)
    case = open_assessed_case(store, products=ASSESSMENT)
    store.apply(
        candidates.change_candidate,
        case.case_id,
        name_in_own_script="ريم حداد",
        phone="070-000 00 12",
        can_start="1 november 2026",
        birth_date=date(1990, 4, 17),
        birth_date_precision=DatePrecision.DAY,
    )
    described(store, case.case_id)
    _judge(case, partly=partly)
    store.apply(results.decide_modules_as_proposed, case.case_profile_id)
    for module in store.read(results.read_result, case.case_profile_id).modules:
        if not module.is_decided:
            outcome = module.proposal.outcome
            store.apply(
                results.decide_module,
                case.case_profile_id,
                module.module.id,
                outcome,
                deviation_reason="Visat två dagar i rad.",
            )
    store.apply(
        comments.add_comment,
        case.case_id,
        text_own="أنا سعيدة لأن عملي قد شوهد.",
        text_sv="Jag är glad att mitt arbete har blivit sett.",
        language="ar",
        translation_kind=TranslationKind.INTERPRETER,
    )
    return case


def _centre_and_assessor(store: Store) -> None:
    store.apply(
        settings.change_centre,
        name="Valideringscentrum Ekbacken",
        address="Kajgatan 4",
        city="211 00 Ekbacken",
        phone="040-000 00 00",
        published_verify_phone="040-000 00 01",
        web="ekbacken.example",
    )
    store.apply(staff.change_staff, store.acting.staff_id, trade="kock", years_in_trade=14)


def _judge(case: Assessed, *, partly: bool) -> None:
    days = [case.session_id, case.add_day(date(2026, 9, 3))]
    for session_id in days:
        case.store.apply(sessions.change_session, session_id, place=PLACE, minutes=420)
    talk = case.add_day(date(2026, 9, 4), SessionKind.PROFESSIONAL_CONVERSATION)
    left_out = set(case.module("K8")) if partly else set()
    weak = set(case.module("K5")[:1]) if partly else set()
    for session_id in (*days, talk):
        for index, criterion in enumerate(case.profile.demanded_criteria()):
            if criterion.id in left_out:
                if session_id == talk:
                    _leave_out(case, criterion.id, session_id)
                continue
            level = (
                "with_support" if criterion.id in weak else "proficient" if index % 5 == 0 else "independent"
            )
            case.mark(
                criterion.id,
                level,
                "Gjorde det båda dagarna utan att bli påmind.",
                session_id=session_id,
            )
            _how(case, criterion.id, criterion.id in weak)
        case.store.apply(sign_session, session_id)
    case.store.apply(finish_judging, case.case_profile_id)


def _how(case: Assessed, criterion_id: str, with_help: bool) -> None:
    case.store.apply(
        change_mark,
        case.marked()[criterion_id].id,
        language_mode=LanguageMode.SUPPORTED_SWEDISH,
        help_given=HelpGiven.HINT if with_help else HelpGiven.NONE,
    )


def _leave_out(case: Assessed, criterion_id: str, session_id: UUID) -> None:
    case.store.apply(
        set_mark,
        case.case_profile_id,
        criterion_id,
        session_id=session_id,
        absence=Absence.NOT_ASSESSED,
        absence_reason=AbsenceReason.NO_OPPORTUNITY,
    )


def waiting_cook_copied(tmp_path: Path) -> Assessed:
    """The same, in a store of its own."""
    return waiting_cook(new_store(tmp_path))
