"""A carer whose data are protected: known by an alias, judged in part, with a plan for the rest."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ui.practice import steps
from ui.practice.centre import LEILA, OLOF, PracticeCentre
from ui.practice.registers import HOME
from validering import (
    candidates,
    cases,
    earlier_mappings,
    experience,
    impartiality,
    judgements,
    languages,
    mapping,
    participants,
    plan,
    results,
    supplements,
)
from validering.impartiality import Relation
from validering.partial_dates import PartialDate
from validering.profile import Method
from validering.terms import (
    Cefr,
    ConsentPurpose,
    EntryLevel,
    ExperienceKind,
    Gender,
    InterpreterMode,
    LanguageSkill,
    PaperStatus,
    Product,
    ProfileOutcome,
    ProtectionLevel,
    Purpose,
    SupplementKind,
    TranslationKind,
)
from validering.work_swedish import WorkSituation


def play(centre: PracticeCentre) -> None:
    """From the order in January to a partial result in March."""
    centre.sign_in(LEILA, date(2026, 1, 19))
    case_id = _open(centre)
    centre.sign_in(OLOF, date(2026, 1, 27))
    _map(centre, case_id)
    profile_id = _choose_and_plan(centre, case_id)
    _assess(centre, case_id, profile_id)
    centre.sign_in(OLOF, date(2026, 3, 3))
    _decide(centre, profile_id)


def _open(centre: PracticeCentre) -> UUID:
    case_id = centre.made(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO, Product.OCCUPATIONAL_ASSESSMENT],
        person={"given_names": "Zahra", "family_names": "Noori"},
        protection=ProtectionLevel.SEKRETESSMARKERING,
        order={
            "commissioner": "Ekbackens kommun",
            "order_trade_wish": "Vårdbiträde",
            "purposes": [Purpose.WORK],
        },
    )
    centre.act(
        candidates.change_candidate,
        case_id,
        alias="Robin Sand",
        gender=Gender.UNDISCLOSED,
        contact_how="brev via Skatteverkets förmedling",
        contact_others_may_answer=False,
        interpreter_language="prs",
        interpreter_mode=InterpreterMode.PHONE,
        print_language="en",
    )
    fluent = LanguageSkill.FLUENT
    centre.act(languages.add_language, case_id, "prs", is_first=True, speaks=fluent, understands=fluent)
    centre.act(languages.add_language, case_id, "en", speaks=LanguageSkill.GOOD, reads=LanguageSkill.GOOD)
    steps.tell(centre, case_id, "en", [ConsentPurpose.KEEP_COPY])
    centre.act(participants.hand_over_lead, case_id, centre.staff_ids["olof"])
    centre.act(cases.register_case, case_id)
    return case_id


def _map(centre: PracticeCentre, case_id: UUID) -> None:
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.CARE_AT_HOME,
        title_own="Caring for an elderly relative",
        title_sv="Vård av en äldre anhörig",
        country="Afghanistan",
        began=PartialDate.of(2009, about=True),
        ended=PartialDate.of(2017, about=True),
        last_done_year=2017,
        language="en",
        translation_kind=TranslationKind.ASSESSOR,
        done_own="I helped with washing, dressing, food and moving every day.",
        done_sv="Hjälpte med tvätt, påklädning, mat och förflyttning varje dag.",
        responsibility_own="Alone responsible, with a doctor visiting once or twice a year.",
        responsibility_sv="Ensam ansvarig, med besök av läkare någon gång om året.",
        paper_status=PaperStatus.NEVER_EXISTED,
    )
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.EMPLOYED,
        title_own="Hourly work in a care home",
        title_sv="Timvikarie på äldreboende",
        employer="Äldreboendet Eken",
        place_text="Ekbacken",
        country="Sverige",
        began=PartialDate.of(2024, 6),
        is_ongoing=True,
        extent="timmar",
        last_done_year=2026,
        language="en",
        translation_kind=TranslationKind.ASSESSOR,
        done_own="I help at meals and clean rooms.",
        done_sv="Hjälper till vid måltider och städar rum.",
        paper_status=PaperStatus.NOT_SHOWN,
    )
    steps.speaks_swedish(
        centre,
        case_id,
        Cefr.A2,
        "Talar enkelt om omvårdnad och frågar när något är oklart.",
        {WorkSituation.TALKING: "Pratar med boende om mat, väder och hur de mår."},
    )
    centre.act(
        mapping.change_mapping,
        case_id,
        presentation_language="en",
        presentation_translation=TranslationKind.ASSESSOR,
        presentation_own="I am patient and like older people.",
        presentation_sv="Jag har tålamod och tycker om äldre människor.",
        first_view="Lång erfarenhet av omvårdnad hemma.",
        recommended_way="Bedömning på äldreboende under två dagar.",
    )
    centre.act(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    centre.act(mapping.mark_mapping_done, case_id)


def _choose_and_plan(centre: PracticeCentre, case_id: UUID) -> UUID:
    profile_id = steps.choose(centre, case_id, "VARD-VBT", "Omvårdnad hemma i åtta år.")
    steps.answer_all(centre, case_id, "en", 2026)
    centre.act(impartiality.declare, case_id, Relation.NONE)
    centre.act(
        plan.fill_plan,
        case_id,
        method=Method.OBSERVATION,
        place=HOME,
        day=date(2026, 2, 17),
        assessor_id=centre.staff_ids["olof"],
    )
    return profile_id


def _assess(centre: PracticeCentre, case_id: UUID, profile_id: UUID) -> None:
    weak = {"VARD-V4.02": "with_support", "VARD-V4.04": "with_support"}
    every_module = ("V1", "V2", "V3", "V4", "V5")
    for day in (date(2026, 2, 17), date(2026, 2, 18)):
        centre.sign_in(OLOF, day, 15)
        session_id = steps.hold(centre, case_id, day, HOME)
        steps.judge(centre, profile_id, session_id, every_module, levels=weak, helped=weak)
    centre.act(judgements.finish_judging, profile_id)


def _decide(centre: PracticeCentre, profile_id: UUID) -> None:
    centre.act(results.decide_modules_as_proposed, profile_id)
    centre.act(
        results.decide_profile,
        profile_id,
        ProfileOutcome.PARTIAL,
        entry_level=EntryLevel.TRAINEE,
        summary=results.Summary(
            "Trygg i hygien, bemötande och måltider. Behöver öva säkra lyft.",
            "Confident in hygiene, meeting people and meals. Needs practice in safe lifting.",
            TranslationKind.ASSESSOR,
        ),
    )
    centre.act(
        supplements.add_supplement,
        profile_id,
        "VARD-V4",
        kind=SupplementKind.PRACTICE,
        action_sv="Öva lyft med utprovad sele tillsammans med handledare.",
        provider="Äldreboendet Eken",
        size="två veckor",
        helper="handledaren på avdelningen",
        review_on=date(2026, 5, 4),
    )
