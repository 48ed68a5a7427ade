"""What was done to a case, in words of the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def act_text(act: str) -> str:
    """The words of an act ``<subject>.<function>``; what has no words of its own changed the case."""
    subject = act.partition(".")[0]
    return (
        _acts().get(act)
        or _subjects().get(subject)
        or QCoreApplication.translate("HistoryWords", "Ändrade i ärendet")
    )


def _acts() -> dict[str, str]:
    return {**_of_case(), **_of_assessment(), **_of_papers()}


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
        "handing_over": QCoreApplication.translate(
            "HistoryWords", "Antecknade att ett dokument lämnades över"
        ),
        "marks": QCoreApplication.translate("HistoryWords", "Förde anteckningar under bedömningen"),
        "moderation": QCoreApplication.translate("HistoryWords", "Granskade resultatet"),
        "plan": QCoreApplication.translate("HistoryWords", "Ändrade planen"),
        "profiles": QCoreApplication.translate("HistoryWords", "Ändrade skälet till valet av yrke"),
        "results": QCoreApplication.translate("HistoryWords", "Beslutade om moduler"),
        "self_rating": QCoreApplication.translate("HistoryWords", "Tog emot svar i självskattningen"),
        "sessions": QCoreApplication.translate("HistoryWords", "Ändrade tillfällen"),
        "supplements": QCoreApplication.translate("HistoryWords", "Ändrade kompletteringsplanen"),
    }
