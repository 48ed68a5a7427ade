"""The words of the list of what carried a protected person's name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.case_words import figures
from validering.paper_traces import CALENDAR, EVIDENCE_COPY, HISTORY, REVIEW_BUNDLE, TraceEntry, TraceWay
from validering.protection_list import ListedItem, PaperOut
from validering.protection_work import ItemKind
from validering.terms import DocumentKind, ProtectionLevel


def level_help(level: ProtectionLevel) -> str:
    """What a kind of protection means here, and who may end it."""
    return {
        ProtectionLevel.NONE: QCoreApplication.translate(
            "ProtectionWords",
            "Med skydd syns bara ett alias, och varje läsning antecknas med skäl.",
        ),
        ProtectionLevel.SEKRETESSMARKERING: QCoreApplication.translate(
            "ProtectionWords",
            "En varning från Skatteverket. Pröva varje fråga om kandidaten innan något lämnas ut. "
            "Samordnare och bedömare kan ta bort skyddet.",
        ),
        ProtectionLevel.SKYDDAD_FOLKBOKFORING: QCoreApplication.translate(
            "ProtectionWords",
            "Bostadsorten är hemlig. Skriv ingen adress, skola, arbetsplats eller ort på nuvarande plats. "
            "Post går genom Skatteverkets förmedling. Bara samordnaren tar bort skyddet, med skäl.",
        ),
        ProtectionLevel.FINGERADE: QCoreApplication.translate(
            "ProtectionWords",
            "Kandidaten har fått en ny identitet. Skriv aldrig den tidigare, och koppla aldrig ihop dem. "
            "Bara samordnaren tar bort skyddet, med skäl.",
        ),
    }[level]


def done_by_itself(items: Sequence[ListedItem]) -> list[str]:
    """What the program did, one line for each kind."""
    lines = [_erased(item.paper) for item in items if item.kind is ItemKind.PAPER_ERASED and item.paper]
    drafts = sum(item.count for item in items if item.kind is ItemKind.DRAFTS)
    names = sum(item.kind is ItemKind.FILE_NAME for item in items)
    notices = sum(item.kind is ItemKind.NOTICE for item in items)
    if drafts:
        said = QCoreApplication.translate("ProtectionWords", "Borttagna utkast med namnet: {count}.")
        lines.append(said.format(count=drafts))
    if names:
        said = QCoreApplication.translate(
            "ProtectionWords", "Underlag vars filnamn är ersatta med nummer: {count}."
        )
        lines.append(said.format(count=names))
    if notices:
        said = QCoreApplication.translate(
            "ProtectionWords", "Meddelanden som nämner ärendet, bara med nummer: {count}."
        )
        lines.append(said.format(count=notices))
    return lines


def to_do(item: ListedItem) -> str:
    """What a human does about one thing."""
    if item.kind is ItemKind.PAPER_OUT and item.paper is not None:
        return _paper_out(item.paper)
    if item.kind is ItemKind.LEFT and item.trace is not None:
        return _left(item.trace)
    if item.kind is ItemKind.TEXT and item.place is not None and item.is_earlier:
        said = QCoreApplication.translate("ProtectionWords", "Tidigare text i {where}, bara i historiken.")
        return said.format(where=where(item.place[0]))
    if item.kind is ItemKind.TEXT and item.place is not None:
        said = QCoreApplication.translate("ProtectionWords", "Text i {where}: {text}")
        return said.format(where=where(item.place[0]), text=item.text or "–")
    title = item.title or "–"
    texts = {
        ItemKind.FORMER_IDENTITY: QCoreApplication.translate(
            "ProtectionWords",
            "Finns den tidigare identiteten i det här ärendet? Byt inte namnet här. Öppna ett nytt ärende "
            "för den nya identiteten, utan hänvisning hit, och låt det här gallras.",
        ),
        ItemKind.SCAN: QCoreApplication.translate(
            "ProtectionWords", "Öppna {title} och se efter om namnet syns. Ta bort filen om den inte behövs."
        ).format(title=title),
        ItemKind.PICTURE: QCoreApplication.translate(
            "ProtectionWords",
            "Bilden {title}: ta bort den om kandidaten eller platsen syns. Annars väljer kandidaten om den "
            "får skrivas ut.",
        ).format(title=title),
    }
    if item.kind is ItemKind.BACKUP and item.backup_at is not None:
        said = QCoreApplication.translate(
            "ProtectionWords",
            "Säkerhetskopian från {day} innehåller namnet, krypterat. Förvara den inlåst tills den har "
            "ersatts av en ny.",
        )
        return said.format(day=figures(item.backup_at.astimezone().date().isoformat()))
    return texts.get(item.kind, "–")


def where(table: str) -> str:
    """A part of the case, where a text stands."""
    return {
        "assessment_case": QCoreApplication.translate("ProtectionWords", "beställningen"),
        "case_halt_event": QCoreApplication.translate("ProtectionWords", "ett stopp"),
        "case_participant": QCoreApplication.translate("ProtectionWords", "en överlämning av ansvaret"),
        "case_mapping": QCoreApplication.translate("ProtectionWords", "kartläggningen"),
        "earlier_mapping": QCoreApplication.translate("ProtectionWords", "en tidigare kartläggning"),
        "experience": QCoreApplication.translate("ProtectionWords", "en erfarenhet"),
        "education": QCoreApplication.translate("ProtectionWords", "en utbildning"),
        "licence": QCoreApplication.translate("ProtectionWords", "en behörighet"),
        "candidate_language": QCoreApplication.translate("ProtectionWords", "språken"),
        "other_competence": QCoreApplication.translate("ProtectionWords", "annat kunnande"),
        "plan_item": QCoreApplication.translate("ProtectionWords", "planen"),
        "placement": QCoreApplication.translate("ProtectionWords", "en praktisk dag"),
        "session_account": QCoreApplication.translate("ProtectionWords", "ett samtal eller studiebesök"),
        "oral_test": QCoreApplication.translate("ProtectionWords", "ett kunskapsprov"),
        "oral_answer": QCoreApplication.translate("ProtectionWords", "ett svar på kunskapsprovet"),
        "case_session": QCoreApplication.translate("ProtectionWords", "ett tillfälle"),
        "informal_meeting": QCoreApplication.translate("ProtectionWords", "ett möte"),
        "working_mark": QCoreApplication.translate("ProtectionWords", "en motivering"),
        "judgement": QCoreApplication.translate("ProtectionWords", "en signerad motivering"),
        "evidence": QCoreApplication.translate("ProtectionWords", "ett underlag"),
        "module_result": QCoreApplication.translate("ProtectionWords", "ett beslut om en modul"),
        "profile_result": QCoreApplication.translate("ProtectionWords", "resultatet"),
        "moderation": QCoreApplication.translate("ProtectionWords", "granskningen"),
        "sample_check": QCoreApplication.translate("ProtectionWords", "stickprovet"),
        "objection": QCoreApplication.translate("ProtectionWords", "en invändning"),
        "objection_answer": QCoreApplication.translate("ProtectionWords", "svaret på en invändning"),
        "candidate_comment": QCoreApplication.translate("ProtectionWords", "kandidatens kommentar"),
        "supplement_item": QCoreApplication.translate("ProtectionWords", "kompletteringsplanen"),
        "document_event": QCoreApplication.translate(
            "ProtectionWords", "skälet till en ändring av ett dokument"
        ),
        "hand_over": QCoreApplication.translate("ProtectionWords", "ett överlämnande"),
        "follow_up": QCoreApplication.translate("ProtectionWords", "en uppföljning"),
        "consent": QCoreApplication.translate("ProtectionWords", "ett samtycke"),
        "information_receipt": QCoreApplication.translate("ProtectionWords", "kvittot på information"),
        "impartiality_declaration": QCoreApplication.translate("ProtectionWords", "ett svar om jäv"),
    }.get(table, QCoreApplication.translate("ProtectionWords", "ärendet"))


def paper_kinds() -> dict[str, str]:
    """What may leave on paper or as a file, within a sentence."""
    return {
        DocumentKind.MERIT_PORTFOLIO: QCoreApplication.translate("ProtectionWords", "meritportfölj"),
        DocumentKind.STATEMENT: QCoreApplication.translate("ProtectionWords", "utlåtande"),
        DocumentKind.FULL_RECORD: QCoreApplication.translate("ProtectionWords", "yrkesbedömning"),
        DocumentKind.MAPPING_STATEMENT: QCoreApplication.translate(
            "ProtectionWords", "kartläggningsutlåtande"
        ),
        DocumentKind.COMPETENCE_CERTIFICATE: QCoreApplication.translate("ProtectionWords", "kompetensintyg"),
        DocumentKind.PARTIAL_CERTIFICATE: QCoreApplication.translate("ProtectionWords", "delintyg"),
        DocumentKind.SUPPLEMENT_PLAN: QCoreApplication.translate("ProtectionWords", "kompletteringsplan"),
        DocumentKind.GRADE_BASIS: QCoreApplication.translate("ProtectionWords", "underlag för prövning"),
        DocumentKind.REGISTER_EXTRACT: QCoreApplication.translate("ProtectionWords", "registerutdrag"),
        DocumentKind.RECEIPT: QCoreApplication.translate("ProtectionWords", "kvitto på information"),
        DocumentKind.DELIVERY_NOTE: QCoreApplication.translate(
            "ProtectionWords", "följesedel till beställaren"
        ),
        DocumentKind.MY_RESULT: QCoreApplication.translate(
            "ProtectionWords", "kandidatens eget resultatblad"
        ),
        REVIEW_BUNDLE: QCoreApplication.translate("ProtectionWords", "granskningsunderlag"),
        CALENDAR: QCoreApplication.translate("ProtectionWords", "dagar till en kalender"),
        EVIDENCE_COPY: QCoreApplication.translate("ProtectionWords", "kopia av ett underlag"),
        HISTORY: QCoreApplication.translate("ProtectionWords", "ärendets historik"),
    }


def _erased(paper: PaperOut) -> str:
    said = QCoreApplication.translate(
        "ProtectionWords", "Den sparade filen av {number}, version {version}, är borttagen ur programmet."
    )
    return said.format(number=figures(paper.number), version=paper.version)


def _paper_out(paper: PaperOut) -> str:
    said = QCoreApplication.translate(
        "ProtectionWords", "{number}, version {version}, utfärdat {day}"
    ).format(
        number=figures(paper.number),
        version=paper.version,
        day=figures(paper.issued_at.astimezone().date().isoformat()),
    )
    lines = [said]
    for each in paper.hand_overs:
        handed = QCoreApplication.translate("ProtectionWords", "Överlämnat {day}.").format(
            day=figures(each.day.isoformat())
        )
        lines.append(f"{handed} {each.copies}" if each.copies else handed)
    if not paper.hand_overs:
        lines.append(QCoreApplication.translate("ProtectionWords", "Inget överlämnande är antecknat."))
    if paper.is_ended:
        lines.append(QCoreApplication.translate("ProtectionWords", "Ersatt eller återkallat."))
    lines.append(
        QCoreApplication.translate(
            "ProtectionWords", "Hämta tillbaka pappret, eller kom överens med kandidaten om det."
        )
    )
    return "\n".join(lines)


def _left(trace: TraceEntry) -> str:
    ways = {
        TraceWay.PRINTED: QCoreApplication.translate(
            "ProtectionWords", "Utskrift: {what}, {day}, av {name}. Hämta tillbaka pappret eller förstör det."
        ),
        TraceWay.COMPUTER: QCoreApplication.translate(
            "ProtectionWords", "Fil sparad på datorn: {what}, {day}, av {name}. Radera den."
        ),
        TraceWay.STICK: QCoreApplication.translate(
            "ProtectionWords", "Fil sparad på en sticka: {what}, {day}, av {name}. Radera den."
        ),
        TraceWay.NETWORK: QCoreApplication.translate(
            "ProtectionWords",
            "Fil sparad i nätverket eller i molnet: {what}, {day}, av {name}. Radera den, också i "
            "papperskorgen.",
        ),
        TraceWay.CONSOLE: QCoreApplication.translate(
            "ProtectionWords", "Fil skriven från kommandoraden: {what}, {day}, av {name}. Radera den."
        ),
    }
    what = paper_kinds().get(trace.kind, trace.kind)
    return ways[trace.way].format(
        what=f"{what} {figures(trace.number)}" if trace.number else what,
        day=figures(trace.made_at.astimezone().date().isoformat()),
        name=trace.made_by_name,
    )
