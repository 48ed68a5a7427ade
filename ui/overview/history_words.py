"""What was done to a case, in words of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from validering.history import HistoryKind


def act_text(act: str) -> str:
    """The words of an act ``<subject>.<function>``; what has no words of its own changed the case."""
    subject = act.partition(".")[0]
    return (
        _acts().get(act)
        or _subjects().get(subject)
        or QCoreApplication.translate("HistoryWords", "Ändrade i ärendet")
    )


def _acts() -> dict[str, str]:
    return {**_of_case(), **_of_assessment(), **_of_papers(), **_of_protection()}


def _of_protection() -> dict[str, str]:
    return {
        "protection_work.allow_picture": QCoreApplication.translate(
            "HistoryWords", "Antecknade att en bild får visas trots skyddet"
        ),
        "erasing_again.erase_again": QCoreApplication.translate(
            "HistoryWords", "Raderade igen det som var raderat när en säkerhetskopia togs tillbaka"
        ),
        "name_erasure.propose_name_erasure": QCoreApplication.translate(
            "HistoryWords", "Föreslog att namnet raderas"
        ),
        "protection_work.finish_round": QCoreApplication.translate(
            "HistoryWords", "Gick klart igenom var namnet stod"
        ),
        "protection_work.replace_name": QCoreApplication.translate(
            "HistoryWords", "Bytte ut namnet där det stod"
        ),
        "protection_work.tick_item": QCoreApplication.translate(
            "HistoryWords", "Prickade av ett ställe där namnet stod"
        ),
        "erasure.propose_erasure": QCoreApplication.translate(
            "HistoryWords", "Föreslog att en uppgift rättas eller raderas"
        ),
        "erasure.approve_erasure": QCoreApplication.translate(
            "HistoryWords", "Godkände att en uppgift rättades eller raderades"
        ),
        "disposal.propose_disposal": QCoreApplication.translate("HistoryWords", "Föreslog gallring"),
        "disposal.approve_disposal": QCoreApplication.translate("HistoryWords", "Godkände gallring"),
        "take_off.propose_take_off": QCoreApplication.translate(
            "HistoryWords", "Föreslog att ärendet tas bort från den här datorn"
        ),
        "take_off.approve_take_off": QCoreApplication.translate(
            "HistoryWords", "Godkände att ärendet togs bort från den här datorn"
        ),
        "removals.refuse_removal": QCoreApplication.translate(
            "HistoryWords", "Sade nej till att rätta, radera eller gallra"
        ),
        "removals.withdraw_removal": QCoreApplication.translate(
            "HistoryWords", "Tog tillbaka ett förslag om att rätta, radera eller gallra"
        ),
    }


def _of_case() -> dict[str, str]:
    return {
        "audit.note_reading": QCoreApplication.translate("HistoryWords", "Läste ärendet"),
        "candidates.change_candidate": QCoreApplication.translate(
            "HistoryWords", "Ändrade kandidatens uppgifter"
        ),
        "candidates.change_protection": QCoreApplication.translate(
            "HistoryWords", "Ändrade skyddet för personuppgifterna"
        ),
        "candidates.see_identity": QCoreApplication.translate(
            "HistoryWords", "Antecknade vilken id-handling som visades"
        ),
        "cases.change_case": QCoreApplication.translate("HistoryWords", "Ändrade beställningen"),
        "cases.complete_case": QCoreApplication.translate("HistoryWords", "Markerade ärendet som klart"),
        "cases.open_case": QCoreApplication.translate("HistoryWords", "Öppnade ett nytt ärende"),
        "cases.register_case": QCoreApplication.translate("HistoryWords", "Bekräftade inskrivningen"),
        "cases.reopen_case": QCoreApplication.translate("HistoryWords", "Öppnade ärendet igen"),
        "groups.open_group": QCoreApplication.translate("HistoryWords", "Öppnade ett ärende i en ny grupp"),
        "groups.enlarge_group": QCoreApplication.translate("HistoryWords", "Tog med ärendet i en grupp"),
        "groups.leave_group": QCoreApplication.translate("HistoryWords", "Tog ärendet ur en grupp"),
        "halts.halt_case": QCoreApplication.translate("HistoryWords", "Stoppade ärendet"),
        "halts.resume_case": QCoreApplication.translate("HistoryWords", "Tog upp ärendet igen"),
        "impartiality.declare": QCoreApplication.translate("HistoryWords", "Svarade om jäv"),
        "mapping.mark_mapping_done": QCoreApplication.translate(
            "HistoryWords", "Markerade kartläggningen som klar"
        ),
        "mapping.reopen_mapping": QCoreApplication.translate("HistoryWords", "Öppnade kartläggningen igen"),
        "notices.handle_notice": QCoreApplication.translate("HistoryWords", "Tog hand om ett meddelande"),
        "participants.add_participant": QCoreApplication.translate(
            "HistoryWords", "Lade till en person i ärendet"
        ),
        "participants.end_participation": QCoreApplication.translate(
            "HistoryWords", "Avslutade en persons roll"
        ),
        "participants.hand_over_lead": QCoreApplication.translate("HistoryWords", "Bytte ansvarig bedömare"),
        "receipts.give_consent": QCoreApplication.translate("HistoryWords", "Antecknade ett samtycke"),
        "receipts.record_receipt": QCoreApplication.translate(
            "HistoryWords", "Antecknade att kandidaten fick information"
        ),
        "receipts.withdraw_consent": QCoreApplication.translate(
            "HistoryWords", "Antecknade att ett samtycke togs tillbaka"
        ),
    }


def _of_assessment() -> dict[str, str]:
    return {
        "evidence.add_file": QCoreApplication.translate("HistoryWords", "Lade till underlag"),
        "evidence.add_note": QCoreApplication.translate("HistoryWords", "Lade till underlag"),
        "evidence.note_copy": QCoreApplication.translate(
            "HistoryWords", "Sparade en kopia av ett underlag utanför programmet"
        ),
        "oral_tests.save_test": QCoreApplication.translate(
            "HistoryWords", "Sparade ett kunskapsprov som underlag"
        ),
        "evidence.remove_evidence": QCoreApplication.translate("HistoryWords", "Tog bort ett underlag"),
        "judgements.finish_judging": QCoreApplication.translate("HistoryWords", "Avslutade bedömningen"),
        "reopening.reopen_judging": QCoreApplication.translate("HistoryWords", "Öppnade bedömningen igen"),
        "reopening.reopen_result": QCoreApplication.translate("HistoryWords", "Öppnade ett resultat igen"),
        "judgements.sign_session": QCoreApplication.translate("HistoryWords", "Signerade bedömningar"),
        "objections.answer_objection": QCoreApplication.translate("HistoryWords", "Svarade på en invändning"),
        "objections.record_objection": QCoreApplication.translate("HistoryWords", "Skrev upp en invändning"),
        "profiles.choose_profile": QCoreApplication.translate("HistoryWords", "Valde ett yrke"),
        "profiles.drop_profile": QCoreApplication.translate("HistoryWords", "Lade ett yrke åt sidan"),
        "results.decide_profile": QCoreApplication.translate("HistoryWords", "Beslutade om resultatet"),
    }


def _of_papers() -> dict[str, str]:
    return {
        "documents.issue": QCoreApplication.translate("HistoryWords", "Utfärdade ett dokument"),
        "paper_traces.note_paper": QCoreApplication.translate(
            "HistoryWords", "Skrev ut eller sparade ett papper utanför programmet"
        ),
        "extract.note_extract": QCoreApplication.translate(
            "HistoryWords", "Lämnade ut ett registerutdrag till kandidaten"
        ),
        "public_register.note_question": QCoreApplication.translate(
            "HistoryWords", "Svarade på en fråga om ett dokument"
        ),
        "documents.revoke": QCoreApplication.translate("HistoryWords", "Återkallade ett dokument"),
    }


def _subjects() -> dict[str, str]:
    """The words of everything that is done to a subject, where its acts have none of their own."""
    mapping = QCoreApplication.translate("HistoryWords", "Skrev i kartläggningen")
    subjects = ("competence", "earlier_mappings", "education", "experience", "languages", "licences")
    return {
        **dict.fromkeys((*subjects, "mapping", "work_swedish"), mapping),
        "comments": QCoreApplication.translate("HistoryWords", "Skrev in kandidatens kommentar"),
        "evidence": QCoreApplication.translate("HistoryWords", "Ändrade ett underlag"),
        "picture_changes": QCoreApplication.translate(
            "HistoryWords", "Vände, beskar eller täckte en bild; originalet är orört"
        ),
        "third_persons": QCoreApplication.translate("HistoryWords", "Svarade på om andra syns på bilder"),
        "follow_up": QCoreApplication.translate("HistoryWords", "Antecknade en uppföljning"),
        "groups": QCoreApplication.translate("HistoryWords", "Ändrade en grupp"),
        "handing_over": QCoreApplication.translate(
            "HistoryWords", "Antecknade att ett dokument lämnades över"
        ),
        **dict.fromkeys(
            ("marks", "marks_together"),
            QCoreApplication.translate("HistoryWords", "Förde anteckningar under bedömningen"),
        ),
        "information": QCoreApplication.translate("HistoryWords", "Kandidaten läste centrets information"),
        "moderation": QCoreApplication.translate("HistoryWords", "Granskade resultatet"),
        "samples": QCoreApplication.translate("HistoryWords", "Kontrollerade ärendet som stickprov"),
        "plan": QCoreApplication.translate("HistoryWords", "Ändrade planen"),
        "portfolio_wishes": QCoreApplication.translate(
            "HistoryWords", "Kandidaten valde vad portföljen ska visa"
        ),
        "profiles": QCoreApplication.translate("HistoryWords", "Ändrade skälet till valet av yrke"),
        "results": QCoreApplication.translate("HistoryWords", "Beslutade om moduler"),
        "satisfaction": QCoreApplication.translate(
            "HistoryWords", "Kandidaten svarade på frågorna om centret"
        ),
        "self_rating": QCoreApplication.translate("HistoryWords", "Tog emot svar i självskattningen"),
        "informal_meetings": QCoreApplication.translate(
            "HistoryWords", "Skrev om ett möte med en dörröppnare"
        ),
        "sessions": QCoreApplication.translate("HistoryWords", "Ändrade tillfällen"),
        "session_accounts": QCoreApplication.translate("HistoryWords", "Skrev om ett möte eller en dag"),
        "oral_tests": QCoreApplication.translate("HistoryWords", "Förde in ett kunskapsprov"),
        "supplements": QCoreApplication.translate("HistoryWords", "Ändrade kompletteringsplanen"),
    }


def kinds() -> dict[HistoryKind, str]:
    """What an act may be about, to choose among."""
    return {
        HistoryKind.CASE: QCoreApplication.translate("HistoryWords", "Ärendet och dess personer"),
        HistoryKind.PERSON: QCoreApplication.translate("HistoryWords", "Kandidatens uppgifter"),
        HistoryKind.MAPPING: QCoreApplication.translate("HistoryWords", "Kartläggningen"),
        HistoryKind.ASSESSMENT: QCoreApplication.translate("HistoryWords", "Bedömningen"),
        HistoryKind.EVIDENCE: QCoreApplication.translate("HistoryWords", "Underlag"),
        HistoryKind.RESULT: QCoreApplication.translate("HistoryWords", "Resultat och invändningar"),
        HistoryKind.DOCUMENTS: QCoreApplication.translate("HistoryWords", "Dokument"),
        HistoryKind.READING: QCoreApplication.translate("HistoryWords", "Läsning av skyddade uppgifter"),
    }
