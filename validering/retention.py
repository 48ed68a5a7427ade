"""How long each kind of record is kept: the centre's own decision, or an example until there is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from validering.acting import Acting, StaffRole
from validering.changes import Change
from validering.errors import UserError
from validering.field_rules import line
from validering.retention_kinds import KINDS, KeepRule, RecordKind
from validering.staff_names import staff_names
from validering.storage.tables.documents import RetentionRule

LONGEST = 1200
PART = "retention"


@dataclass(frozen=True)
class RuleView:
    """What holds for a kind; ``source`` says which plan the centre follows.

    An example is shown, and nothing is disposed of by it.
    """

    kind: RecordKind
    rule: KeepRule
    months: int | None
    source: str | None
    decided_on: date | None
    decided_by_name: str | None

    @property
    def is_example(self) -> bool:
        return self.decided_on is None


def read_rules(session: Session) -> tuple[RuleView, ...]:
    """The rule of every kind, in the order they are shown."""
    rows = {row.record_kind: row for row in session.scalars(select(RetentionRule))}
    names = staff_names(session, [row.decided_by for row in rows.values()])
    found = []
    for kind, facts in KINDS.items():
        row = rows.get(kind.value)
        if row is None:
            found.append(RuleView(kind, facts.rule, facts.months, None, None, None))
            continue
        name = names.get(row.decided_by, "–")
        found.append(RuleView(kind, KeepRule(row.rule), row.months, row.source, row.decided_on, name))
    return tuple(found)


def rules_by_kind(session: Session) -> Mapping[RecordKind, RuleView]:
    """The same by kind."""
    return {rule.kind: rule for rule in read_rules(session)}


def decide_rule(
    session: Session,
    acting: Acting,
    kind: RecordKind,
    rule: KeepRule,
    *,
    months: int | None = None,
    source: str | None = None,
) -> Change:
    """Write down what the centre has decided for a kind; ``months`` from 0 to 1200 where it is disposed of.

    Raises UserError ``not_allowed``, ``retention_months`` or ``retention_source_missing``.
    """
    acting.require(StaffRole.ADMINISTRATOR)
    said = line()(source)
    if not said:
        raise UserError("retention_source_missing")
    if rule is KeepRule.DISPOSE and (months is None or not 0 <= months <= LONGEST):
        raise UserError("retention_months", most=LONGEST)
    row = session.get(RetentionRule, kind.value)
    if row is None:
        row = RetentionRule(record_kind=kind.value)
        session.add(row)
    row.rule, row.source = rule.value, str(said)
    row.months = months if rule is KeepRule.DISPOSE else None
    row.decided_on, row.decided_by = acting.today(), acting.staff_id
    return Change.of(None, PART)
