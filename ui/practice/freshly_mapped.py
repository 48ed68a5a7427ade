"""Farhad, who has one name: his mapping has just been done, and nothing is chosen yet."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ui.practice import steps
from ui.practice.centre import LEILA, PracticeCentre
from validering import (
    candidates,
    cases,
    earlier_mappings,
    experience,
    languages,
    licences,
    mapping,
    participants,
)
from validering.partial_dates import PartialDate
from validering.terms import (
    Cefr,
    DatePrecision,
    ExperienceKind,
    Gender,
    IdNumberType,
    InterpreterMode,
    LanguageSkill,
    PaperStatus,
    Product,
    Purpose,
    TranslationKind,
    ValidInSweden,
)
from validering.work_swedish import WorkSituation


def play(centre: PracticeCentre) -> None:
    """The first meeting and the mapping, both in March."""
    centre.sign_in(LEILA, date(2026, 3, 10))
    case_id = _open(centre)
    centre.sign_in(LEILA, date(2026, 3, 20))
    _map(centre, case_id)


def _open(centre: PracticeCentre) -> UUID:
    case_id = centre.made(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO, Product.OCCUPATIONAL_ASSESSMENT],
        person={"given_names": "Farhad", "family_names": "", "has_single_name": True},
        order={
            "commissioner": "Arbetsförmedlingen, Ekbacken",
            "order_trade_wish": "Undersköterska",
            "purposes": [Purpose.WORK],
        },
    )
    centre.act(
        candidates.change_candidate,
        case_id,
        name_in_own_script="فرهاد",
        id_number_type=IdNumberType.LMA,
        birth_date=date(1990, 1, 1),
        birth_date_precision=DatePrecision.ABOUT,
        gender=Gender.MAN,
        phone="070-000 00 66",
        contact_how="sms",
        interpreter_language="prs",
        interpreter_mode=InterpreterMode.PHONE,
        print_language="en",
    )
    fluent = LanguageSkill.FLUENT
    centre.act(
        languages.add_language,
        case_id,
        "prs",
        is_first=True,
        speaks=fluent,
        understands=fluent,
        reads=LanguageSkill.SOME,
    )
    centre.act(languages.add_language, case_id, "en", speaks=LanguageSkill.SOME, reads=LanguageSkill.SOME)
    steps.tell(centre, case_id, "en", [])
    centre.act(participants.hand_over_lead, case_id, centre.staff_ids["olof"])
    centre.act(cases.register_case, case_id)
    return case_id


def _map(centre: PracticeCentre, case_id: UUID) -> None:
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.EMPLOYED,
        title_own="کارمند کلینیک",
        title_sv="Biträde på klinik",
        employer="Kliniken vid basaren",
        place_text="Herat",
        country="Afghanistan",
        began=PartialDate.of(2011, about=True),
        ended=PartialDate.of(2021, 8),
        extent="heltid",
        last_done_year=2021,
        language="prs",
        translation_kind=TranslationKind.INTERPRETER,
        done_own="به بیماران در غذا، شستشو و حرکت کمک می‌کردم.",
        done_sv="Hjälpte patienter med mat, tvätt och förflyttning.",
        responsibility_sv="Ansvarade för att rummen var rena och att förråden fylldes på.",
        paper_status=PaperStatus.LOST,
        paper_note="Pappren blev kvar när familjen flyttade.",
    )
    centre.act(
        licences.add_licence,
        case_id,
        kind="Körkort",
        licence_class="B",
        country="Afghanistan",
        valid_in_sweden=ValidInSweden.NO,
    )
    steps.speaks_swedish(
        centre,
        case_id,
        Cefr.A2,
        "Klarar enkla samtal om arbetet.",
        {WorkSituation.ORAL_INSTRUCTIONS: "Följer instruktioner som visas samtidigt."},
    )
    centre.act(
        mapping.change_mapping,
        case_id,
        presentation_own="من با بیماران صبور هستم.",
        presentation_sv="Jag har tålamod med patienter.",
        presentation_language="prs",
        presentation_translation=TranslationKind.INTERPRETER,
        first_view="Tio år på klinik.",
        recommended_way="Vårdbiträdets arbetsuppgifter först, sedan undersköterska.",
    )
    centre.act(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    centre.act(mapping.mark_mapping_done, case_id)
