"""The words for what is corrected, erased or disposed of, where it stood, and what a receipt says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.case_words import figures, listed
from validering.removals import ReceiptView, RemovalKind
from validering.retention_kinds import Counted, RecordKind


def day_of(moment: datetime) -> str:
    """The day of a moment where whoever reads it is."""
    return figures(moment.astimezone().date().isoformat())


def kinds() -> dict[RemovalKind, str]:
    """What two people decide."""
    return {
        RemovalKind.VALUE: QCoreApplication.translate("RemovalWords", "Rätta eller radera en uppgift"),
        RemovalKind.RETENTION: QCoreApplication.translate("RemovalWords", "Gallra"),
        RemovalKind.TAKE_OFF: QCoreApplication.translate("RemovalWords", "Ta bort ärendet från datorn"),
    }


def records() -> dict[RecordKind, str]:
    """The kinds of record."""
    return {
        RecordKind.DOCUMENTS: QCoreApplication.translate("RemovalWords", "Utfärdade dokument"),
        RecordKind.COMPLAINTS: QCoreApplication.translate("RemovalWords", "Invändningar och svar"),
        RecordKind.PLANS: QCoreApplication.translate("RemovalWords", "Planer och praktikplatser"),
        RecordKind.TEST_PAPERS: QCoreApplication.translate("RemovalWords", "Prov och muntliga svar"),
        RecordKind.PHOTOS: QCoreApplication.translate("RemovalWords", "Foton, ljud och film"),
        RecordKind.EVIDENCE: QCoreApplication.translate("RemovalWords", "Andra underlag"),
        RecordKind.CONSENTS: QCoreApplication.translate("RemovalWords", "Samtycken och lämnad information"),
        RecordKind.MAPPING: QCoreApplication.translate("RemovalWords", "Kartläggning"),
        RecordKind.CONTACT: QCoreApplication.translate("RemovalWords", "Kontaktuppgifter och referenser"),
        RecordKind.FOLLOW_UPS: QCoreApplication.translate("RemovalWords", "Uppföljningar"),
        RecordKind.WORKING: QCoreApplication.translate("RemovalWords", "Arbetsmaterial"),
        RecordKind.CASES: QCoreApplication.translate("RemovalWords", "Hela ärendet"),
    }


def record_help() -> dict[RecordKind, str]:
    """What belongs to each kind."""
    return {
        RecordKind.DOCUMENTS: QCoreApplication.translate(
            "RemovalWords", "Intyg, utlåtanden och portföljer som är utfärdade. Numret står kvar i registret."
        ),
        RecordKind.COMPLAINTS: QCoreApplication.translate(
            "RemovalWords", "Det som kandidaten har invänt, och svaren."
        ),
        RecordKind.PLANS: QCoreApplication.translate(
            "RemovalWords", "Bedömningsplan, kompletteringsplan och praktikplatser."
        ),
        RecordKind.TEST_PAPERS: QCoreApplication.translate(
            "RemovalWords", "Skrivna prov, simuleringar och muntliga svar bland underlagen."
        ),
        RecordKind.PHOTOS: QCoreApplication.translate(
            "RemovalWords", "Räknas från dagen då samtycket togs tillbaka, annars från ärendets slut."
        ),
        RecordKind.EVIDENCE: QCoreApplication.translate(
            "RemovalWords", "Observationer, dokument och arbetsprov bland underlagen."
        ),
        RecordKind.CONSENTS: QCoreApplication.translate(
            "RemovalWords", "Samtycken till foton, och att kandidaten har fått information."
        ),
        RecordKind.MAPPING: QCoreApplication.translate(
            "RemovalWords", "Erfarenhet, utbildning, behörigheter, språk och egna ord."
        ),
        RecordKind.CONTACT: QCoreApplication.translate(
            "RemovalWords", "Telefon, e-post, anpassningar, tolk och namn på referenser."
        ),
        RecordKind.FOLLOW_UPS: QCoreApplication.translate(
            "RemovalWords", "Samtalen efter tre, sex och tolv månader."
        ),
        RecordKind.WORKING: QCoreApplication.translate(
            "RemovalWords", "Osignerade nivåer, självskattning, egna anteckningar och påbörjad text."
        ),
        RecordKind.CASES: QCoreApplication.translate(
            "RemovalWords",
            "Allt, också namnet och bedömningarna. Ärenden med dokument som ska bevaras står kvar.",
        ),
    }


def example_source(kind: RecordKind) -> str:
    """Where the example of a kind comes from."""
    said = {
        RecordKind.DOCUMENTS: QCoreApplication.translate("RemovalWords", "intyg efter validering bevaras"),
        RecordKind.COMPLAINTS: QCoreApplication.translate("RemovalWords", "klagomål tio år"),
        RecordKind.PLANS: QCoreApplication.translate("RemovalWords", "individuell studieplan två år"),
        RecordKind.TEST_PAPERS: QCoreApplication.translate("RemovalWords", "prov när de inte längre behövs"),
        RecordKind.PHOTOS: QCoreApplication.translate(
            "RemovalWords", "samtycke till foto två år efter att det har upphört"
        ),
        RecordKind.CONSENTS: QCoreApplication.translate(
            "RemovalWords", "samtycke till foto två år efter att det har upphört"
        ),
    }.get(kind)
    if said is None:
        return QCoreApplication.translate("RemovalWords", "Exemplet är programmets eget.")
    source = QCoreApplication.translate(
        "RemovalWords", "Exemplet följer en utbildningsanordnares plan: {said}."
    )
    return source.format(said=said)


def counted() -> dict[Counted, str]:
    """From when the months count."""
    return {
        Counted.CASE_ENDED: QCoreApplication.translate("RemovalWords", "efter att ärendet har avslutats"),
        Counted.PERSON_ENDED: QCoreApplication.translate(
            "RemovalWords", "efter att kandidatens sista ärende har avslutats"
        ),
        Counted.CONSENT_ENDED: QCoreApplication.translate(
            "RemovalWords", "efter att samtycket eller ärendet har upphört"
        ),
    }


def tables() -> dict[str, str]:
    """Where a text stands, by the name of its table."""
    return {
        "candidate": QCoreApplication.translate("RemovalWords", "Kandidaten"),
        "assessment_case": QCoreApplication.translate("RemovalWords", "Beställningen"),
        "candidate_language": QCoreApplication.translate("RemovalWords", "Språk"),
        "education": QCoreApplication.translate("RemovalWords", "Utbildning"),
        "experience": QCoreApplication.translate("RemovalWords", "Erfarenhet"),
        "licence": QCoreApplication.translate("RemovalWords", "Behörighet"),
        "candidate_comment": QCoreApplication.translate("RemovalWords", "Kandidatens kommentar"),
        "case_halt_event": QCoreApplication.translate("RemovalWords", "Stopp"),
        "case_mapping": QCoreApplication.translate("RemovalWords", "Kartläggning"),
        "case_participant": QCoreApplication.translate("RemovalWords", "Personer i ärendet"),
        "case_profile": QCoreApplication.translate("RemovalWords", "Yrke"),
        "case_session": QCoreApplication.translate("RemovalWords", "Möte"),
        "consent": QCoreApplication.translate("RemovalWords", "Samtycke"),
        "follow_up": QCoreApplication.translate("RemovalWords", "Uppföljning"),
        "impartiality_declaration": QCoreApplication.translate("RemovalWords", "Svar om jäv"),
        "information_receipt": QCoreApplication.translate("RemovalWords", "Lämnad information"),
        "other_competence": QCoreApplication.translate("RemovalWords", "Annat kunnande"),
        "placement": QCoreApplication.translate("RemovalWords", "Praktisk dag"),
        "evidence": QCoreApplication.translate("RemovalWords", "Underlag"),
        "informal_meeting": QCoreApplication.translate("RemovalWords", "Möte med dörröppnare"),
        "satisfaction_answer": QCoreApplication.translate("RemovalWords", "Vad kandidater tyckte"),
        "session_account": QCoreApplication.translate("RemovalWords", "Vad som sades eller sågs"),
        "oral_test": QCoreApplication.translate("RemovalWords", "Kunskapsprov"),
        "oral_answer": QCoreApplication.translate("RemovalWords", "Svar på kunskapsprovet"),
        "issued_document": QCoreApplication.translate("RemovalWords", "Utfärdat dokument"),
        "module_result": QCoreApplication.translate("RemovalWords", "Resultat av en modul"),
        "objection": QCoreApplication.translate("RemovalWords", "Invändning"),
        "plan_item": QCoreApplication.translate("RemovalWords", "Plan"),
        "profile_result": QCoreApplication.translate("RemovalWords", "Resultat"),
        "supplement_item": QCoreApplication.translate("RemovalWords", "Kompletteringsplan"),
        "working_mark": QCoreApplication.translate("RemovalWords", "Osignerad nivå"),
        "document_event": QCoreApplication.translate("RemovalWords", "Ersatt eller återkallat dokument"),
        "earlier_mapping": QCoreApplication.translate("RemovalWords", "Tidigare kartläggning"),
        "hand_over": QCoreApplication.translate("RemovalWords", "Överlämnande"),
        "judgement": QCoreApplication.translate("RemovalWords", "Signerad bedömning"),
        "moderation": QCoreApplication.translate("RemovalWords", "Granskning"),
        "sample_check": QCoreApplication.translate("RemovalWords", "Stickprov"),
        "objection_answer": QCoreApplication.translate("RemovalWords", "Svar på invändning"),
        "result_correction": QCoreApplication.translate("RemovalWords", "Resultat som öppnats igen"),
        "organisation": QCoreApplication.translate("RemovalWords", "Arbetsplats eller beställare"),
        "draft": QCoreApplication.translate("RemovalWords", "Påbörjad text"),
        "note": QCoreApplication.translate("RemovalWords", "Skäl till en läsning"),
        "removal": QCoreApplication.translate("RemovalWords", "Tidigare förslag"),
    }


def place_name(table: str) -> str:
    """Where a text stands, in words; what has none of its own stands "elsewhere in the case"."""
    return tables().get(table) or QCoreApplication.translate("RemovalWords", "Annat i ärendet")


def line_text(line: Mapping[str, Any]) -> str:
    """One line of a receipt."""
    count = figures(str(line.get("count", 1)))
    what = str(line["what"])
    if what == "disposed":
        said = QCoreApplication.translate("RemovalWords", "{kind}: gallrat i {cases}. Antal poster: {count}")
        numbers = listed(figures(each) for each in line["cases"])
        return said.format(kind=records()[RecordKind(line["kind"])], count=count, cases=numbers)
    if what == "document":
        said = QCoreApplication.translate(
            "RemovalWords", "Dokument {number} version {version}: filen raderad, ska ersättas om det gäller"
        )
        return said.format(number=figures(str(line["number"])), version=figures(str(line["version"])))
    if what == "case":
        return _case_line(line)
    said = {
        "corrected": QCoreApplication.translate("RemovalWords", "{place}: rättat. Antal ställen: {count}"),
        "erased": QCoreApplication.translate("RemovalWords", "{place}: raderat. Antal ställen: {count}"),
        "history": QCoreApplication.translate(
            "RemovalWords", "{place}: tidigare värden raderade. Antal ställen: {count}"
        ),
        "draft": QCoreApplication.translate("RemovalWords", "{place}: raderat. Antal ställen: {count}"),
        "file": QCoreApplication.translate("RemovalWords", "{place}: filer raderade. Antal: {count}"),
    }[what]
    return said.format(place=place_name(str(line["table"])), count=count)


def _case_line(line: Mapping[str, Any]) -> str:
    said = [QCoreApplication.translate("RemovalWords", "Hela ärendet borttaget från den här datorn.")]
    if line.get("kept_where"):
        where = QCoreApplication.translate("RemovalWords", "Pappren ligger: {where}.")
        said.append(where.format(where=line["kept_where"]))
    if line.get("backup_at"):
        where = QCoreApplication.translate("RemovalWords", "Finns i säkerhetskopian från {day}.")
        said.append(where.format(day=day_of(datetime.fromisoformat(str(line["backup_at"])))))
    return " ".join(said)


def receipt_lines(receipt: ReceiptView) -> list[str]:
    """What a receipt says, line by line, its number and kind first."""
    proposed = QCoreApplication.translate("RemovalWords", "Föreslaget {day} av {name}")
    done = QCoreApplication.translate("RemovalWords", "Godkänt och utfört {day} av {name}")
    reason = QCoreApplication.translate("RemovalWords", "Skäl: {reason}")
    cases = QCoreApplication.translate("RemovalWords", "Ärenden: {numbers}")
    copies = QCoreApplication.translate(
        "RemovalWords", "Säkerhetskopior som gjordes före och kan ha det kvar tills de tas bort: {copies}"
    )
    lines = [
        f"{figures(receipt.number)} – {kinds()[receipt.kind]}",
        proposed.format(day=day_of(receipt.proposed_at), name=receipt.proposed_by_name),
        done.format(day=day_of(receipt.done_at), name=receipt.approved_by_name),
        reason.format(reason=receipt.reason),
        cases.format(numbers=listed(figures(each) for each in receipt.case_nos)),
        *(line_text(line) for line in receipt.lines),
    ]
    none = QCoreApplication.translate("RemovalWords", "Inga säkerhetskopior var antecknade.")
    return [*lines, copies.format(copies="; ".join(receipt.copies)) if receipt.copies else none]
