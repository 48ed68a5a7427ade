"""What the list shows of each case, kept beside the cases and made anew by every act that touches one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

import validering
from validering.case_facts import CaseFacts
from validering.changes import Change
from validering.fact_counts import facts_of_person
from validering.gaps import Missing, StepId
from validering.profile import Translated
from validering.searching import fold, sort_key
from validering.staff_names import staff_names
from validering.states import current_step, state
from validering.storage.migrations.revisions import HEAD
from validering.storage.search import reindex_notes, renew_search
from validering.storage.tables.cases import Case
from validering.storage.tables.people import Candidate
from validering.storage.tables.summary import CaseSummary, KeptVersion
from validering.terms import ProtectionLevel

RULES = 3
"""To be raised when the same rows give another summary or another index of notes than before."""
NAME = "case_summary"
AT_ONCE = 500
SORT_LANGUAGES = ("sv", "en", "ar")
"""The languages in which cases can be ordered by occupation; another one follows the Swedish."""
_STEPS = {step: place for place, step in enumerate(StepId)}


def refresh(session: Session, change: Change) -> None:
    """Bring the summaries that ``change`` touches up to date: all cases of the person, or of a lead."""
    if change.case_id is not None:
        _write_person(session, change.case_id)
    if "staff" in change.parts:
        _rename_leads(session)


def bring_up_to_date(engine: Engine) -> None:
    """Make anew what is kept, unless these rules made it on these tables: after an upgrade, or a rescue."""
    with Session(engine) as session:
        kept = session.scalar(select(KeptVersion.value).where(KeptVersion.name == NAME))
        if kept != _version():
            rebuild(session)
            session.commit()


def rebuild(session: Session) -> None:
    """Make every summary and the indexes anew; about two minutes for 20,000 cases."""
    renew_search(session)
    for gone in session.scalars(select(CaseSummary).where(CaseSummary.case_id.not_in(select(Case.id)))):
        session.delete(gone)
    first = select(func.min(Case.id)).group_by(Case.candidate_id)
    for number, case_id in enumerate(session.scalars(first).all(), 1):
        _write_person(session, case_id)
        if number % AT_ONCE == 0:
            session.flush()
            session.expunge_all()
    session.flush()
    reindex_notes(session)
    session.add(KeptVersion(name=NAME, value=_version()))


def derived_values(case: Case, candidate: Candidate, lead_name: str, facts: CaseFacts) -> dict[str, Any]:
    """The columns of a summary as they follow from the case itself."""
    step = current_step(facts)
    is_protected = candidate.protection_level != ProtectionLevel.NONE
    full_name = f"{candidate.given_names} {candidate.family_names}".strip()
    titles = [profile.title for profile in facts.profiles]
    return {
        "case_no": case.case_no,
        "number_sort": number_sort(case.case_no),
        "shown_name": candidate.alias or "" if is_protected else full_name,
        "sort_name": candidate.sort_name,
        "search_text": f"{candidate.search_name} {fold(case.case_no)}",
        "is_protected": is_protected,
        "occupations": [title.texts for title in titles],
        "trade_wish": case.order_trade_wish,
        **{
            f"occupation_sort_{language}": occupation_sort(titles, case.order_trade_wish, language)
            for language in SORT_LANGUAGES
        },
        "state": state(facts).value,
        "step": step.id.value if step else None,
        "step_sort": _STEPS[step.id] if step else len(_STEPS),
        "halt": facts.halt.value if facts.halt else None,
        "missing": [_kept(item) for item in step.missing] if step else [],
        "missing_count": len(step.missing) if step else 0,
        "lead_id": case.lead_id,
        "lead_name": lead_name,
        "lead_sort": sort_key(lead_name),
        "changed_at": case.changed_at,
    }


def number_sort(case_no: str) -> str:
    """A key that puts the ten-thousandth case of a year after the one before it."""
    year, _, rest = case_no.partition("-")
    number, _, letter = rest.partition("-")
    return f"{year}-{number:0>7}-{letter}"


def occupation_sort(titles: Sequence[Translated], wish: str | None, language: str) -> str:
    """The chosen occupations in ``language``, and after all of them the trades that are only wished for."""
    if titles:
        return sort_key(", ".join(title.shown(language)[0] for title in titles))
    return f"\N{REPLACEMENT CHARACTER}{sort_key(wish)}" if wish else "\N{REPLACEMENT CHARACTER}\uffff"


def missing_of(kept: dict[str, Any]) -> Missing:
    """One thing that is missing, as it was kept."""
    facts = tuple(
        (name, Translated(texts=value) if isinstance(value, dict) else value) for name, value in kept["facts"]
    )
    return Missing(kept["code"], kept["page"], kept["field"], facts)


def _kept(item: Missing) -> dict[str, Any]:
    facts = [[name, value.texts if isinstance(value, Translated) else value] for name, value in item.facts]
    return {"code": item.code, "page": item.page, "field": item.field, "facts": facts}


def _write_person(session: Session, case_id: UUID) -> None:
    """Write the summaries of all cases of a person; what has not changed is not written."""
    facts = facts_of_person(session, case_id)
    found = session.execute(
        select(Case, Candidate, CaseSummary)
        .join(Candidate, Candidate.id == Case.candidate_id)
        .outerjoin(CaseSummary, CaseSummary.case_id == Case.id)
        .where(Case.id.in_(list(facts)))
        .execution_options(populate_existing=True)
    ).all()
    leads = staff_names(session, [case.lead_id for case, _, _ in found])
    for case, candidate, summary in found:
        lead_name = leads.get(case.lead_id, "") if case.lead_id else ""
        _keep(session, summary, case.id, derived_values(case, candidate, lead_name, facts[case.id]))


def _keep(session: Session, summary: CaseSummary | None, case_id: UUID, values: dict[str, Any]) -> None:
    if summary is None:
        session.add(CaseSummary(case_id=case_id, **values))
        return
    for name, value in values.items():
        if getattr(summary, name) != value:
            setattr(summary, name, value)


def _rename_leads(session: Session) -> None:
    kept = session.execute(select(CaseSummary.lead_id, CaseSummary.lead_name).distinct()).all()
    names = staff_names(session, [lead_id for lead_id, _ in kept])
    for lead_id, lead_name in kept:
        now = names.get(lead_id, "") if lead_id else ""
        if now != lead_name:
            for row in session.scalars(select(CaseSummary).where(CaseSummary.lead_id == lead_id)):
                row.lead_name, row.lead_sort = now, sort_key(now)


def _version() -> str:
    return f"{HEAD} {validering.__version__} {RULES}"
