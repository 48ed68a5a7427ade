"""Amal Darwish, cook, speaks Arabic: judged in full, agreed to by a second person, issued and handed over."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

from ui.document_making import chosen_as_told, usual_choices
from ui.practice import drawings, meetings, steps
from ui.practice.centre import KARIN, LEILA, SAMIRA, PracticeCentre
from ui.practice.registers import KITCHEN
from validering import (
    candidates,
    cases,
    comments,
    competence,
    earlier_mappings,
    education,
    experience,
    handing_over,
    impartiality,
    judgements,
    languages,
    licences,
    mapping,
    moderation,
    participants,
    plan,
    results,
    samples,
)
from validering.handing_over import HandOverWay
from validering.impartiality import Relation
from validering.partial_dates import PartialDate
from validering.profile import Method
from validering.terms import (
    Cefr,
    ConsentPurpose,
    CopyFor,
    DatePrecision,
    DocumentKind,
    EntryLevel,
    ExperienceKind,
    Gender,
    IdNumberType,
    InterpreterMode,
    LanguageSkill,
    PaperStatus,
    Product,
    ProfileOutcome,
    Purpose,
    SessionKind,
    TranslationKind,
    ValidInSweden,
)
from validering.work_swedish import WorkSituation

INTERPRETED = TranslationKind.INTERPRETER


def play(centre: PracticeCentre) -> None:
    """From the order in January to the papers in February, and the sample in March."""
    centre.sign_in(LEILA, date(2026, 1, 13))
    case_id = _open(centre)
    centre.sign_in(KARIN, date(2026, 1, 20))
    _map(centre, case_id)
    profile_id = _choose_and_plan(centre, case_id)
    _assess(centre, case_id, profile_id)
    _decide(centre, case_id, profile_id)
    centre.sign_in(SAMIRA, date(2026, 2, 19), 14)
    centre.act(moderation.moderate, profile_id, agrees=True, reason="Bedömningen följer underlaget.")
    centre.sign_in(KARIN, date(2026, 2, 24))
    _tell_result(centre, case_id)
    _issue(centre, case_id)
    centre.sign_in(SAMIRA, date(2026, 3, 5), 14)
    seen = "Underlagen räcker för varje modul. Skälen går att följa."
    centre.act(samples.check_sample, case_id, agrees=True, reason=seen)


def _open(centre: PracticeCentre) -> UUID:
    case_id = centre.made(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO, Product.OCCUPATIONAL_ASSESSMENT],
        person={"given_names": "Amal", "family_names": "Darwish"},
        order={
            "commissioner": "Arbetsförmedlingen, Ekbacken",
            "commissioner_contact": "Maria Sjö, handläggare",
            "order_ref": "EKB-26-0117",
            "order_trade_wish": "Kock",
            "purposes": [Purpose.WORK],
            "goal_text": "Arbeta som kock i skola eller restaurang.",
        },
    )
    centre.act(
        candidates.change_candidate,
        case_id,
        name_in_own_script="أمل درويش",
        id_number_type=IdNumberType.PERSONNUMMER,
        birth_date=date(1988, 4, 12),
        birth_date_precision=DatePrecision.DAY,
        gender=Gender.WOMAN,
        phone="070-000 00 12",
        contact_how="sms",
        contact_when="efter kl. 15",
        interpreter_language="ar",
        interpreter_mode=InterpreterMode.AUTHORISED,
        print_language="ar",
        prints_phone=True,
        can_start="1 april 2026",
        prints_can_start=True,
    )
    centre.act(candidates.see_identity, case_id, "uppehållstillståndskort")
    fluent = LanguageSkill.FLUENT
    centre.act(
        languages.add_language,
        case_id,
        "ar",
        is_first=True,
        speaks=fluent,
        understands=fluent,
        reads=fluent,
        writes=fluent,
    )
    steps.tell(centre, case_id, "ar", [ConsentPurpose.PHOTOS, ConsentPurpose.KEEP_COPY])
    centre.act(participants.hand_over_lead, case_id, centre.staff_ids["karin"])
    centre.act(cases.register_case, case_id)
    return case_id


def _map(centre: PracticeCentre, case_id: UUID) -> None:
    _restaurant(centre, case_id)
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.UNPAID,
        title_own="طبخ في مخيم",
        title_sv="Matlagning i ett läger",
        country="Jordanien",
        began=PartialDate.of(2013),
        ended=PartialDate.of(2015),
        last_done_year=2015,
        translation_kind=INTERPRETED,
        done_own="طبخت مع متطوعين لأكثر من 300 شخص يوميًا.",
        done_sv="Lagade mat tillsammans med frivilliga till mer än 300 personer om dagen.",
        paper_status=PaperStatus.NEVER_EXISTED,
    )
    centre.act(
        education.add_education,
        case_id,
        title_own="مدرسة مهنية للطبخ",
        title_sv="Yrkesskola, kök",
        school="Yrkesskolan vid floden",
        country="Syrien",
        years=2,
        from_year=2004,
        to_year=2006,
        is_completed=True,
        paper_status=PaperStatus.COPY_SEEN,
    )
    centre.act(
        licences.add_licence,
        case_id,
        kind="Körkort",
        licence_class="B",
        country="Sverige",
        valid_to=date(2033, 5, 31),
        original_seen=True,
        valid_in_sweden=ValidInSweden.YES,
    )
    centre.act(languages.add_language, case_id, "en", speaks=LanguageSkill.GOOD, reads=LanguageSkill.SOME)
    steps.speaks_swedish(
        centre,
        case_id,
        Cefr.B1,
        "Talar om arbetet i köket utan att leta efter ord.",
        {
            WorkSituation.ORAL_INSTRUCTIONS: "Förstår och följer instruktioner, frågar när något är oklart.",
            WorkSituation.READING: "Läser recept och märkning. Tar hjälp med längre texter.",
        },
    )
    centre.act(
        competence.add_competence,
        case_id,
        title_own="خبز في فرن الحطب",
        title_sv="Baka bröd i vedugn",
        text_own="أخبز الخبز الرقيق كل أسبوع للجيران.",
        text_sv="Bakar tunnbröd varje vecka för grannarna.",
        translation_kind=INTERPRETED,
    )
    centre.act(
        mapping.change_mapping,
        case_id,
        presentation_own="أحب أن أطبخ لكثير من الناس. أعمل بهدوء وأحب أن أعلّم الآخرين.",
        presentation_sv="Jag tycker om att laga mat till många. Jag arbetar lugnt och lär gärna andra.",
        presentation_language="ar",
        presentation_translation=INTERPRETED,
        first_view="Bred erfarenhet av restaurang och av att laga mat till många.",
        recommended_way="Bedömning i kök under tre dagar.",
    )
    centre.act(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    centre.act(mapping.mark_mapping_done, case_id)


def _restaurant(centre: PracticeCentre, case_id: UUID) -> None:
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.EMPLOYED,
        title_own="طباخة في مطعم",
        title_sv="Kock på restaurang",
        employer="Restaurang Jasmin",
        place_text="Aleppo",
        country="Syrien",
        began=PartialDate.of(2006),
        ended=PartialDate.of(2012, about=True),
        extent="heltid",
        last_done_year=2012,
        translation_kind=INTERPRETED,
        done_own="كنت أطبخ الأطباق الساخنة لحوالي 120 ضيفًا كل مساء.",
        done_sv="Lagade varma rätter till ungefär 120 gäster varje kväll.",
        how_own="كنت أخطط صباحًا ثم أقطّع وأطبخ وأتذوق قبل التقديم.",
        how_sv="Planerade på morgonen, skar, kokade och smakade av före servering.",
        responsibility_own="كنت مسؤولة عن المطبخ الساخن وعن متدربَين.",
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


def _choose_and_plan(centre: PracticeCentre, case_id: UUID) -> UUID:
    profile_id = steps.choose(centre, case_id, "REST-KOCK", "Sex år som kock och en yrkesskola.")
    steps.answer_all(centre, case_id, "ar", 2026)
    centre.act(impartiality.declare, case_id, Relation.NONE)
    centre.act(
        plan.fill_plan,
        case_id,
        method=Method.OBSERVATION,
        place=KITCHEN,
        day=date(2026, 2, 3),
        assessor_id=centre.staff_ids["karin"],
    )
    centre.act(plan.plan_module, case_id, "KOK-K8", method=Method.SIMULATION, day=date(2026, 2, 5))
    return profile_id


def _assess(centre: PracticeCentre, case_id: UUID, profile_id: UUID) -> None:
    masterly = dict.fromkeys(("KOK-K3.02", "KOK-K3.04", "KOK-K4.01", "KOK-K4.02", "KOK-K6.01"), "proficient")
    days = (
        (date(2026, 2, 3), ("K1", "K2", "K3", "K7")),
        (date(2026, 2, 4), ("K1", "K3", "K4", "K5", "K7")),
        (date(2026, 2, 5), ("K4", "K5", "K6")),
    )
    for day, modules in days:
        centre.sign_in(KARIN, day, 15)
        session_id = steps.hold(centre, case_id, day, KITCHEN)
        _pictures(centre, case_id, profile_id, day)
        steps.judge(centre, profile_id, session_id, modules, levels=masterly)
    centre.sign_in(KARIN, date(2026, 2, 6), 10)
    day, arabic = date(2026, 2, 6), InterpreterMode.AUTHORISED
    kind = SessionKind.PROFESSIONAL_CONVERSATION
    talk = meetings.hold(centre, case_id, kind, day, minutes=75, begins=time(9), interpreter=arabic)
    meetings.tell(
        centre,
        talk,
        {
            "topics": "Planering av veckans meny, beställningar och svinn.",
            "next_step": "Kunskapsprovet samma eftermiddag.",
        },
    )
    steps.judge(centre, profile_id, talk, ["K8"])
    test = meetings.hold(centre, case_id, SessionKind.TEST, day, interpreter=arabic)
    meetings.take_test(centre, test, aids="ordlista och tabell över temperaturer", lacking=[4])
    centre.act(judgements.finish_judging, profile_id)


def _pictures(centre: PracticeCentre, case_id: UUID, profile_id: UUID, day: date) -> None:
    shown = {
        date(2026, 2, 3): (drawings.cutting_board(), "Förberedda grönsaker", "خضار محضّرة", ["KOK-K3.02"]),
        date(2026, 2, 4): (
            drawings.stove(),
            "Fond och sås från grunden",
            "مرق وصلصة من الأساس",
            ["KOK-K4.02"],
        ),
        date(2026, 2, 5): (drawings.plate(), "Tallrik ur lunchens 85", "طبق من 85 وجبة غداء", ["KOK-K6.01"]),
    }
    picture, caption, own, criteria = shown[day]
    steps.show(
        centre,
        case_id,
        picture,
        f"{caption}.jpg",
        caption,
        caption_own=own,
        day=day,
        by="Karin Ek",
        case_profile_id=profile_id,
        criteria=criteria,
    )


def _decide(centre: PracticeCentre, case_id: UUID, profile_id: UUID) -> None:
    centre.sign_in(KARIN, date(2026, 2, 10))
    centre.act(results.decide_modules_as_proposed, profile_id)
    for module in centre.read(results.read_result, profile_id).concerned:
        if not module.is_decided:
            reason = "Samtalet gick igenom verkliga planer och beställningar som kandidaten hade gjort."
            outcome = module.proposal.outcome
            centre.act(results.decide_module, profile_id, module.module.id, outcome, deviation_reason=reason)
    centre.act(
        results.decide_profile,
        profile_id,
        ProfileOutcome.FULL,
        entry_level=EntryLevel.SKILLED,
        summary=results.Summary(
            "Arbetar lugnt och rent och håller ordning på flera rätter samtidigt.",
            "تعمل بهدوء ونظافة وتتابع عدة أطباق في الوقت نفسه.",
            INTERPRETED,
        ),
    )
    centre.act(
        comments.add_comment,
        case_id,
        text_own="أنا سعيدة لأن عملي قد شوهد.",
        text_sv="Jag är glad att mitt arbete har blivit sett.",
        language="ar",
        translation_kind=INTERPRETED,
    )


def _tell_result(centre: PracticeCentre, case_id: UUID) -> None:
    arabic = InterpreterMode.AUTHORISED
    meeting = meetings.hold(
        centre, case_id, SessionKind.FEEDBACK, date(2026, 2, 24), minutes=45, interpreter=arabic
    )
    meetings.tell(
        centre,
        meeting,
        {
            "topics": "Resultatet modul för modul, och vad papperen kan användas till.",
            "candidate_view": "Nöjd. Vill gärna börja i skolkök.",
            "next_step": "Söker tjänsten som kock på Ekbackens skola.",
        },
    )


def _issue(centre: PracticeCentre, case_id: UUID) -> None:
    wanted = (
        usual_choices(DocumentKind.MERIT_PORTFOLIO, CopyFor.EMPLOYER, "ar"),
        usual_choices(DocumentKind.STATEMENT, CopyFor.OWN, "ar"),
        usual_choices(DocumentKind.COMPETENCE_CERTIFICATE),
    )
    for usual in wanted:
        document_id = steps.issue(centre, case_id, chosen_as_told(centre.store, case_id, usual))
        centre.act(
            handing_over.hand_over,
            document_id,
            day=date(2026, 2, 24),
            how=HandOverWay.IN_PERSON,
            explained_in="ar",
            explained_by="Tolk via Ekbackens tolkservice",
            copies="Ett till kandidaten",
            keep_copy_at_centre=True,
        )
    centre.act(cases.complete_case, case_id)
