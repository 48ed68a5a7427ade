"""What the plan says of its rows, and how what the registers know is offered in them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.case_words import listed
from validering.hosts import HostEntry
from validering.language_names import language_name
from validering.plan import PlannedCriterion, PlannedModule
from validering.staff import StaffEntry


def assessor_text(entry: StaffEntry, screen: str) -> str:
    """A name with trade, years and languages, as it is picked from a list."""
    facts = [entry.trade or ""]
    if entry.years_in_trade:
        years = QCoreApplication.translate("PlanWords", "{count} år")
        facts.append(years.format(count=entry.years_in_trade))
    facts += [language_name(tag, screen) for tag in entry.spoken_languages]
    said = listed(fact for fact in facts if fact)
    return f"{entry.name} – {said}" if said else entry.name


def host_text(entry: HostEntry) -> str:
    """What is said beside the name of a workplace."""
    return listed(fact for fact in (entry.address, entry.can_show) if fact)


def assessor_note(entry: StaffEntry) -> str:
    """When an assessor can, and whom they do not judge."""
    lines = []
    if entry.availability:
        said = QCoreApplication.translate("PlanWords", "{name} kan: {when}")
        lines.append(said.format(name=entry.name, when=entry.availability))
    if entry.impartiality:
        said = QCoreApplication.translate("PlanWords", "{name} bedömer inte: {who}")
        lines.append(said.format(name=entry.name, who=entry.impartiality))
    return "\n".join(lines)


def missing_in_module(one: PlannedModule) -> str:
    """What keeps a module, or some of its criteria, from being seen."""
    missing = []
    if one.waits:
        said = (
            QCoreApplication.translate("PlanWords", "Saknar dag")
            if one.method
            else QCoreApplication.translate("PlanWords", "Inte planerad")
        )
        missing.append(said)
    if one.not_shown:
        count = len(one.not_shown)
        said = QCoreApplication.translate("PlanWords", "Kriterier som inte kan visas så: {count}")
        missing.append(said.format(count=count))
    return "\n".join(missing)


def missing_in_criterion(one: PlannedCriterion) -> str:
    """Why nobody will see a criterion; empty where somebody will."""
    if one.has_opportunity:
        return ""
    if one.seen_by is None:
        return QCoreApplication.translate("PlanWords", "Inget tillfälle: sätt saknas")
    if one.seen_by not in one.criterion.allowed_methods:
        return QCoreApplication.translate("PlanWords", "Inget tillfälle: kan inte visas så")
    return QCoreApplication.translate("PlanWords", "Inget tillfälle: dag saknas")


def unseen(plan: Sequence[PlannedModule]) -> int:
    """How many criteria of modules that are asked for nobody will see."""
    return sum(not each.has_opportunity for one in plan if one.is_demanded for each in one.criteria)
