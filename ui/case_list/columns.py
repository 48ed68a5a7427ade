"""The columns of the list of cases; one entry adds one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui import case_words
from validering.case_list import CaseRow


@dataclass(frozen=True)
class Column:
    """How one column is named and filled; ``share`` is its part of the width.

    ``id`` is a CaseSort. ``is_first`` columns stay in a narrow window; ``is_bare`` ones say nothing of the
    person, and are all that is shown to who sees no cases. ``text`` is given the row and the
    language of the screen. ``widest`` is the widest text of a column that is never cut; it has no share.
    """

    id: str
    title: Callable[[], str]
    text: Callable[[CaseRow, str], str]
    share: int
    is_first: bool = False
    is_bare: bool = False
    widest: str = ""


def step_text(row: CaseRow) -> str:
    """The step a case is at, and that it is halted where it is."""
    step = case_words.steps()[row.step] if row.step else QCoreApplication.translate("CaseList", "Avslutat")
    if row.halt is None:
        return step
    halted = QCoreApplication.translate("CaseList", "{halt}: {step}")
    return halted.format(step=step, halt=case_words.halts()[row.halt])


def missing_text(row: CaseRow, language: str) -> str:
    """How many things are missing where there are several, and the first of them."""
    if not row.missing:
        return ""
    first = row.missing[0].text(language)
    if len(row.missing) == 1:
        return first
    text = QCoreApplication.translate("CaseList", "{count} saker: {first}")
    return text.format(count=len(row.missing), first=first)


def occupation_text(row: CaseRow, language: str) -> str:
    """The chosen profiles in ``language``, else the trade that was wished for."""
    if row.occupations:
        return case_words.listed(title.shown(language)[0] for title in row.occupations)
    if row.trade_wish:
        return QCoreApplication.translate("CaseList", "Önskat: {trade}").format(trade=row.trade_wish)
    return ""


def changed_text(row: CaseRow) -> str:
    """The day and minute of the last change, in the time of this computer."""
    return case_words.figures(row.changed_at.astimezone().strftime("%Y-%m-%d %H:%M"))


COLUMNS = (
    Column(
        "candidate",
        lambda: QCoreApplication.translate("CaseList", "Kandidat"),
        lambda row, _: row.shown_name,
        18,
        is_first=True,
    ),
    Column(
        "case_no",
        lambda: QCoreApplication.translate("CaseList", "Ärende"),
        lambda row, _: case_words.figures(row.case_no),
        0,
        is_bare=True,
        widest="2026-0000-W",
    ),
    Column(
        "occupations",
        lambda: QCoreApplication.translate("CaseList", "Yrke"),
        occupation_text,
        16,
    ),
    Column(
        "step",
        lambda: QCoreApplication.translate("CaseList", "Steg"),
        lambda row, _: step_text(row),
        20,
        is_first=True,
        is_bare=True,
    ),
    Column(
        "missing",
        lambda: QCoreApplication.translate("CaseList", "Saknas"),
        missing_text,
        24,
        is_first=True,
    ),
    Column(
        "lead",
        lambda: QCoreApplication.translate("CaseList", "Ansvarig"),
        lambda row, _: row.lead_name,
        13,
        is_bare=True,
    ),
    Column(
        "changed",
        lambda: QCoreApplication.translate("CaseList", "Senast ändrat"),
        lambda row, _: changed_text(row),
        0,
        is_bare=True,
        widest="2026-00-00 00:00",
    ),
)


def count_text(shown: int, known: int) -> str:
    """How many cases are shown, and of how many."""
    if shown == known:
        return QCoreApplication.translate("CaseList", "Ärenden: {count}").format(count=known)
    text = QCoreApplication.translate("CaseList", "Ärenden: {shown} av {count}")
    return text.format(shown=shown, count=known)
