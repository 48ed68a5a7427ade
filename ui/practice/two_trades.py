"""Nour Khalil, Arabic: two occupations in one case, in the middle of the assessment."""

from __future__ import annotations

from datetime import date, time
from uuid import UUID

from ui.practice import drawings, meetings, steps
from ui.practice.centre import KARIN, LEILA, OLOF, PracticeCentre
from ui.practice.registers import HOME, KITCHEN
from validering import (
    candidates,
    cases,
    earlier_mappings,
    experience,
    impartiality,
    languages,
    mapping,
    participants,
    plan,
)
from validering.impartiality import Relation
from validering.partial_dates import PartialDate
from validering.profile import Method
from validering.terms import (
    Cefr,
    ConsentPurpose,
    DatePrecision,
    ExperienceKind,
    Gender,
    InterpreterMode,
    LanguageSkill,
    PaperStatus,
    ParticipantRole,
    Product,
    Purpose,
    SessionKind,
    TranslationKind,
)
from validering.work_swedish import WorkSituation


def play(centre: PracticeCentre) -> None:
    """From the order in February to the second day in the kitchen, whose marks wait to be signed."""
    centre.sign_in(LEILA, date(2026, 2, 16))
    case_id = _open(centre)
    centre.sign_in(KARIN, date(2026, 2, 23))
    _map(centre, case_id)
    cook_id = _choose_and_plan(centre, case_id)
    _talk_and_visit(centre, case_id)
    centre.sign_in(OLOF, date(2026, 2, 26))
    centre.act(impartiality.declare, case_id, Relation.NONE)
    _assess(centre, case_id, cook_id)


def _open(centre: PracticeCentre) -> UUID:
    case_id = centre.made(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO, Product.OCCUPATIONAL_ASSESSMENT, Product.STUDY_VALIDATION],
        person={"given_names": "Nour", "family_names": "Khalil"},
        order={
            "commissioner": "Ekbackens vuxenutbildning",
            "order_ref": "VUX-26-014",
            "order_trade_wish": "Kock eller vårdbiträde",
            "purposes": [Purpose.WORK, Purpose.STUDIES],
            "target_date": date(2026, 5, 29),
        },
    )
    centre.act(
        candidates.change_candidate,
        case_id,
        name_in_own_script="نور خليل",
        birth_date=date(1982, 9, 30),
        birth_date_precision=DatePrecision.DAY,
        gender=Gender.WOMAN,
        phone="070-000 00 44",
        contact_how="ring",
        contact_when="förmiddagar",
        adaptations="Sitter gärna ned vid samtal.",
        interpreter_language="ar",
        interpreter_mode=InterpreterMode.AUTHORISED,
        print_language="ar",
    )
    fluent = LanguageSkill.FLUENT
    centre.act(
        languages.add_language, case_id, "ar", is_first=True, speaks=fluent, understands=fluent, reads=fluent
    )
    steps.tell(centre, case_id, "ar", [ConsentPurpose.PHOTOS])
    centre.act(participants.hand_over_lead, case_id, centre.staff_ids["karin"])
    centre.act(
        participants.add_participant, case_id, centre.staff_ids["olof"], ParticipantRole.SECOND_ASSESSOR
    )
    centre.act(cases.register_case, case_id)
    return case_id


def _map(centre: PracticeCentre, case_id: UUID) -> None:
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.SELF_EMPLOYED,
        title_own="مطبخ صغير للأعراس",
        title_sv="Eget litet kök för bröllop",
        place_text="Homs",
        country="Syrien",
        began=PartialDate.of(2004),
        ended=PartialDate.of(2012),
        last_done_year=2012,
        translation_kind=TranslationKind.INTERPRETER,
        done_own="كنت أطبخ لما يصل إلى 200 ضيف.",
        done_sv="Lagade mat för upp till 200 gäster.",
        responsibility_own="كنت أشتري وأخطط وأحسب الأسعار.",
        responsibility_sv="Köpte in, planerade och räknade på priser.",
        people_led=3,
        paper_status=PaperStatus.LOST,
    )
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.EMPLOYED,
        title_own="مساعدة رعاية",
        title_sv="Timvikarie i hemtjänst",
        employer="Ekbackens hemtjänst",
        place_text="Ekbacken",
        country="Sverige",
        began=PartialDate.of(2023, 3),
        is_ongoing=True,
        last_done_year=2026,
        translation_kind=TranslationKind.INTERPRETER,
        done_own="أساعد كبار السن في الطعام والغسيل والمشي.",
        done_sv="Hjälper äldre med mat, tvätt och promenader.",
        paper_status=PaperStatus.ORIGINAL_SEEN,
    )
    steps.speaks_swedish(
        centre,
        case_id,
        Cefr.B1,
        "Talar tydligt och ber om hjälp när ett ord saknas.",
        {WorkSituation.PHONE: "Ringer och lämnar besked om tid och plats."},
    )
    centre.act(
        mapping.change_mapping,
        case_id,
        presentation_own="أستطيع أن أنظم مطبخًا، وأحب العمل مع الناس.",
        presentation_sv="Jag kan ordna ett kök, och jag tycker om att arbeta med människor.",
        presentation_language="ar",
        presentation_translation=TranslationKind.INTERPRETER,
    )
    earlier_id = centre.made(
        earlier_mappings.add_earlier_mapping,
        case_id,
        made_by="Ekbackens vuxenutbildning",
        made_on_text="hösten 2024",
        has_copy=False,
        note="Kandidaten minns frågorna men har inget papper kvar.",
    )
    centre.act(earlier_mappings.look_at_earlier_mapping, earlier_id, looked_at=True)
    centre.act(mapping.mark_mapping_done, case_id)


def _choose_and_plan(centre: PracticeCentre, case_id: UUID) -> UUID:
    cook_id = steps.choose(centre, case_id, "REST-KOCK", "Eget kök för bröllop i åtta år.")
    steps.choose(centre, case_id, "VARD-VBT", "Arbetar i hemtjänsten på timmar.")
    steps.answer_all(centre, case_id, "ar", 2026)
    centre.act(impartiality.declare, case_id, Relation.NONE)
    karin, olof = centre.staff_ids["karin"], centre.staff_ids["olof"]
    for module in centre.read(plan.read_plan, case_id):
        is_cooking = module.module.id.startswith("KOK")
        centre.act(
            plan.plan_module,
            case_id,
            module.module.id,
            method=Method.OBSERVATION,
            place=KITCHEN if is_cooking else HOME,
            day=date(2026, 3, 4) if is_cooking else date(2026, 3, 18),
            assessor_id=karin if is_cooking else olof,
        )
    return cook_id


def _talk_and_visit(centre: PracticeCentre, case_id: UUID) -> None:
    """What was said and seen before the first day, and a test that is not finished."""
    centre.sign_in(KARIN, date(2026, 2, 25), 10)
    arabic = InterpreterMode.AUTHORISED
    talk = meetings.hold(
        centre,
        case_id,
        SessionKind.PROFESSIONAL_CONVERSATION,
        date(2026, 2, 24),
        minutes=90,
        begins=time(9),
        language="ar",
        interpreter=arabic,
    )
    meetings.tell(
        centre,
        talk,
        {
            "topics": "Matlagning till många, råvaror och vad som görs när något tar slut.",
            "text_own": "أبدأ دائمًا بقراءة الطلبية ثم أوزّع العمل.",
            "text_sv": "Jag börjar alltid med att läsa beställningen och delar sedan upp arbetet.",
            "next_step": "Två dagar i skolköket i mars.",
        },
    )
    visit = meetings.hold(
        centre,
        case_id,
        SessionKind.STUDY_VISIT,
        date(2026, 2, 25),
        place=HOME,
        minutes=120,
        begins=time(9),
        interpreter=arabic,
    )
    meetings.tell(
        centre,
        visit,
        {
            "seen": "Frukost, lyft med taklift och dokumentation i handdator.",
            "differs": "Hemma vårdar familjen. Här skrivs allt ned.",
            "interest": "Vill helst arbeta med maten på boendet.",
        },
    )
    test = meetings.hold(centre, case_id, SessionKind.TEST, date(2026, 2, 25), interpreter=arabic)
    meetings.take_test(centre, test, aids="ordlista", lacking=[2], leave=3, saves=False)


def _assess(centre: PracticeCentre, case_id: UUID, cook_id: UUID) -> None:
    first, second = date(2026, 3, 4), date(2026, 3, 5)
    centre.sign_in(KARIN, first, 15)
    steps.judge(centre, cook_id, steps.hold(centre, case_id, first, KITCHEN), ["K1", "K2", "K3"])
    steps.show(
        centre,
        case_id,
        drawings.cutting_board(),
        "gronsaker.jpg",
        "Skurna grönsaker",
        caption_own="خضار مقطّعة",
        day=first,
        by="Karin Ek",
        case_profile_id=cook_id,
        criteria=["KOK-K3.01", "KOK-K3.02"],
    )
    centre.sign_in(KARIN, second, 15)
    levels = {"KOK-K4.02": "proficient", "KOK-K4.04": "with_support"}
    today = steps.hold(centre, case_id, second, KITCHEN)
    steps.judge(centre, cook_id, today, ["K1", "K4"], levels=levels, helped=["KOK-K4.04"], signs=False)
    steps.show(
        centre,
        case_id,
        drawings.stove(),
        "spis.jpg",
        "Fyra rätter på spisen",
        caption_own="أربعة أطباق على الموقد",
        day=second,
        by="Karin Ek",
        case_profile_id=cook_id,
        criteria=["KOK-K4.02", "KOK-K4.03"],
    )
