"""Yusuf Abdi, restaurant assistant: stopped half way when he got a job; what was seen is decided."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ui.practice import drawings, steps
from ui.practice.centre import KARIN, LEILA, PracticeCentre
from ui.practice.registers import RESTAURANT
from validering import (
    candidates,
    cases,
    earlier_mappings,
    experience,
    halts,
    impartiality,
    languages,
    mapping,
    participants,
    plan,
    results,
)
from validering.impartiality import Relation
from validering.partial_dates import PartialDate
from validering.profile import Method
from validering.terms import (
    CaseHalt,
    Cefr,
    ConsentPurpose,
    DatePrecision,
    EntryLevel,
    ExperienceKind,
    Gender,
    HaltReason,
    InterpreterMode,
    LanguageSkill,
    PaperStatus,
    Product,
    Purpose,
    TranslationKind,
)
from validering.work_swedish import WorkSituation


def play(centre: PracticeCentre) -> None:
    """From the order in February to the interruption in March."""
    centre.sign_in(LEILA, date(2026, 2, 2))
    case_id = _open(centre)
    centre.sign_in(KARIN, date(2026, 2, 11))
    _map(centre, case_id)
    profile_id = _choose_and_plan(centre, case_id)
    _first_day(centre, case_id, profile_id)
    centre.sign_in(LEILA, date(2026, 3, 9))
    note = "Börjar på ett hotell i en annan stad och hinner inte komma andra dagen."
    centre.act(halts.halt_case, case_id, CaseHalt.INTERRUPTED, HaltReason.GOT_JOB, note)
    centre.sign_in(KARIN, date(2026, 3, 10))
    _decide(centre, profile_id)


def _open(centre: PracticeCentre) -> UUID:
    case_id = centre.made(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO, Product.OCCUPATIONAL_ASSESSMENT],
        person={"given_names": "Yusuf", "family_names": "Abdi"},
        order={
            "commissioner": "Arbetsförmedlingen, Ekbacken",
            "order_ref": "EKB-26-0202",
            "order_trade_wish": "Restaurangbiträde",
            "purposes": [Purpose.WORK],
        },
    )
    centre.act(
        candidates.change_candidate,
        case_id,
        birth_date=date(1997, 1, 1),
        birth_date_precision=DatePrecision.YEAR,
        gender=Gender.MAN,
        phone="070-000 00 33",
        contact_how="ring",
        interpreter_language="so",
        interpreter_mode=InterpreterMode.TRAINED,
        print_language="en",
    )
    fluent = LanguageSkill.FLUENT
    centre.act(
        languages.add_language, case_id, "so", is_first=True, speaks=fluent, understands=fluent, reads=fluent
    )
    centre.act(languages.add_language, case_id, "en", speaks=LanguageSkill.GOOD, reads=LanguageSkill.GOOD)
    steps.tell(centre, case_id, "en", [ConsentPurpose.PHOTOS])
    centre.act(participants.hand_over_lead, case_id, centre.staff_ids["karin"])
    centre.act(cases.register_case, case_id)
    return case_id


def _map(centre: PracticeCentre, case_id: UUID) -> None:
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.FAMILY,
        title_own="Helping in the family café",
        title_sv="Hjälp i familjens servering",
        place_text="Mombasa",
        country="Kenya",
        began=PartialDate.of(2012, about=True),
        ended=PartialDate.of(2019),
        last_done_year=2019,
        language="en",
        translation_kind=TranslationKind.ASSESSOR,
        done_own="I washed up, cut vegetables and served from early in the morning.",
        done_sv="Diskade, skar grönsaker och serverade från tidig morgon.",
        paper_status=PaperStatus.NEVER_EXISTED,
    )
    steps.speaks_swedish(
        centre,
        case_id,
        Cefr.A2,
        "Förstår korta instruktioner i köket.",
        {WorkSituation.ASKING: "Frågar med enkla ord när något är oklart."},
    )
    centre.act(
        mapping.change_mapping,
        case_id,
        presentation_language="en",
        presentation_translation=TranslationKind.ASSESSOR,
        presentation_own="I am quick and like it when the dining room is full.",
        presentation_sv="Jag är snabb och gillar när det är fullt i matsalen.",
    )
    centre.act(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    centre.act(mapping.mark_mapping_done, case_id)


def _choose_and_plan(centre: PracticeCentre, case_id: UUID) -> UUID:
    profile_id = steps.choose(centre, case_id, "REST-BITR", "Sju år i familjens servering.")
    steps.answer_all(centre, case_id, "en", 2026)
    centre.act(impartiality.declare, case_id, Relation.NONE)
    centre.act(
        plan.fill_plan,
        case_id,
        method=Method.OBSERVATION,
        place=RESTAURANT,
        day=date(2026, 2, 25),
        assessor_id=centre.staff_ids["karin"],
    )
    return profile_id


def _first_day(centre: PracticeCentre, case_id: UUID, profile_id: UUID) -> None:
    for day, modules in ((date(2026, 2, 25), ("K1", "K2")), (date(2026, 2, 26), ("K1", "K2"))):
        centre.sign_in(KARIN, day, 15)
        session_id = steps.hold(centre, case_id, day, RESTAURANT, minutes=240)
        steps.judge(centre, profile_id, session_id, modules)
    steps.show(
        centre,
        case_id,
        drawings.temperature_list(),
        "temperaturer.jpg",
        "Ifylld temperaturlista",
        day=date(2026, 2, 26),
        by="Karin Ek",
        case_profile_id=profile_id,
        criteria=["KOK-K1.03"],
    )


def _decide(centre: PracticeCentre, profile_id: UUID) -> None:
    """An interrupted case is decided by what was reached."""
    centre.act(results.decide_modules_as_proposed, profile_id)
    proposed = centre.read(results.read_result, profile_id).proposal.outcome
    centre.act(
        results.decide_profile,
        profile_id,
        proposed,
        entry_level=EntryLevel.ASSISTANT,
        summary=results.Summary(
            "Det som hann ses var säkert och rent gjort.",
            "What there was time to see was done safely and cleanly.",
            TranslationKind.ASSESSOR,
        ),
    )
