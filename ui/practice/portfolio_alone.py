"""Oksana Melnyk, Ukrainian: a merit portfolio that an sfi teacher compiled alone; nothing was assessed."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from ui.document_making import chosen_as_told, usual_choices
from ui.practice import drawings, meetings, steps
from ui.practice.centre import JOHAN, LEILA, PracticeCentre
from validering import (
    candidates,
    cases,
    competence,
    earlier_mappings,
    education,
    experience,
    handing_over,
    languages,
    licences,
    mapping,
)
from validering.handing_over import HandOverWay
from validering.partial_dates import PartialDate
from validering.terms import (
    Cefr,
    ConsentPurpose,
    CopyFor,
    DatePrecision,
    DocumentKind,
    EntryLevel,
    ExperienceKind,
    Gender,
    LanguageSkill,
    PaperStatus,
    Product,
    Purpose,
    SessionKind,
    SfiCourse,
    SfiPath,
    TranslationKind,
    ValidInSweden,
)
from validering.work_swedish import WorkSituation


def play(centre: PracticeCentre) -> None:
    """Three meetings in March, and the portfolio at the last."""
    centre.sign_in(JOHAN, date(2026, 3, 3), 13)
    case_id = _open(centre)
    _map(centre, case_id)
    _met_in_the_trade(centre, case_id)
    centre.sign_in(JOHAN, date(2026, 3, 17), 13)
    usual = usual_choices(DocumentKind.MERIT_PORTFOLIO, CopyFor.OWN, "en")
    document_id = steps.issue(centre, case_id, chosen_as_told(centre.store, case_id, usual))
    centre.act(
        handing_over.hand_over,
        document_id,
        day=date(2026, 3, 17),
        how=HandOverWay.IN_PERSON,
        explained_in="en",
        explained_by="Johan Lind",
        copies="två till kandidaten",
    )
    centre.act(cases.complete_case, case_id)


def _met_in_the_trade(centre: PracticeCentre, case_id: UUID) -> None:
    centre.sign_in(LEILA, date(2026, 3, 10), 15)
    place = "Ateljén på Kajgatan"
    session_id = meetings.hold(
        centre, case_id, SessionKind.INFORMAL_MEETING, date(2026, 3, 10), place=place, language="en"
    )
    meetings.met_in_the_trade(
        centre,
        session_id,
        {
            "door_opener": "Berit Ström",
            "organisation": "Ateljén på Kajgatan",
            "trade": "skräddare",
            "trade_years": 31,
            "entry_level_view": EntryLevel.SKILLED,
            "topics": "Sömmar, lagning av arbetskläder och hur beställningar går till här.",
            "contacts_offered": 2,
            "contact_names": "Syverkstaden Nålen, Ekbackens tvätteri",
            "contacts_agreed": True,
            "next_step": "Provar två dagar i ateljén i april.",
        },
    )


def _open(centre: PracticeCentre) -> UUID:
    case_id = centre.made(
        cases.open_case,
        products=[Product.MERIT_PORTFOLIO],
        person={"given_names": "Oksana", "family_names": "Melnyk"},
        order={"commissioner": "Ekbackens sfi", "purposes": [Purpose.GUIDANCE, Purpose.WORK]},
    )
    centre.act(
        candidates.change_candidate,
        case_id,
        name_in_own_script="Оксана Мельник",
        birth_date=date(1975, 11, 8),
        birth_date_precision=DatePrecision.DAY,
        gender=Gender.WOMAN,
        email="oksana@ekbacken.example",
        contact_how="e-post",
        print_language="en",
    )
    fluent, good = LanguageSkill.FLUENT, LanguageSkill.GOOD
    centre.act(
        languages.add_language,
        case_id,
        "uk",
        is_first=True,
        speaks=fluent,
        understands=fluent,
        reads=fluent,
        writes=fluent,
    )
    centre.act(
        languages.add_language, case_id, "en", speaks=good, understands=good, reads=fluent, writes=good
    )
    centre.act(languages.change_sfi, case_id, path=SfiPath.PATH_3, course=SfiCourse.C)
    steps.tell(centre, case_id, "en", [ConsentPurpose.PHOTOS])
    centre.act(cases.register_case, case_id)
    return case_id


def _map(centre: PracticeCentre, case_id: UUID) -> None:
    centre.act(
        experience.add_experience,
        case_id,
        kind=ExperienceKind.EMPLOYED,
        title_own="Швачка",
        title_sv="Sömmerska på fabrik",
        employer="Fabriken vid torget",
        place_text="Poltava",
        country="Ukraina",
        began=PartialDate.of(1998),
        ended=PartialDate.of(2022, 2),
        extent="heltid",
        last_done_year=2022,
        translation_kind=TranslationKind.CANDIDATE,
        done_own="Шила робочий одяг і навчала нових працівників.",
        done_sv="Sydde arbetskläder och lärde upp nya.",
        tools="raksömsmaskin, overlock",
        people_led=4,
        paper_status=PaperStatus.ORIGINAL_SEEN,
    )
    centre.act(
        education.add_education,
        case_id,
        title_own="Професійне училище",
        title_sv="Yrkesskola, textil",
        country="Ukraina",
        years=3,
        from_year=1993,
        to_year=1996,
        is_completed=True,
        paper_status=PaperStatus.ORIGINAL_SEEN,
    )
    centre.act(
        licences.add_licence,
        case_id,
        kind="Körkort",
        licence_class="B",
        country="Ukraina",
        original_seen=True,
        valid_in_sweden=ValidInSweden.EXCHANGE_POSSIBLE,
    )
    steps.speaks_swedish(
        centre,
        case_id,
        Cefr.A2,
        "Talar om vardag och arbete i korta meningar.",
        {
            WorkSituation.ORAL_INSTRUCTIONS: "Förstår instruktioner som sägs långsamt.",
            WorkSituation.WRITING: "Skriver korta meddelanden.",
        },
    )
    centre.act(
        competence.add_competence,
        case_id,
        title_own="Сумки з вживаної тканини",
        title_sv="Väskor av begagnat tyg",
        text_sv="Syr och säljer på marknader.",
        translation_kind=TranslationKind.CANDIDATE,
    )
    centre.act(
        mapping.change_mapping,
        case_id,
        presentation_own="Я працюю акуратно і люблю вчити інших.",
        presentation_sv="Jag arbetar noggrant och tycker om att lära andra.",
        presentation_language="uk",
        presentation_translation=TranslationKind.CANDIDATE,
    )
    steps.show(
        centre,
        case_id,
        drawings.sewn_bag(),
        "vaska.jpg",
        "Väska av begagnat tyg",
        caption_own="Сумка з вживаної тканини",
        day=date(2026, 3, 3),
        by="Oksana Melnyk",
    )
    centre.act(earlier_mappings.state_no_earlier_mapping, case_id, is_so=True)
    centre.act(mapping.mark_mapping_done, case_id)
