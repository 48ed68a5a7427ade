"""What of a bench is for whoever is signed in: to see, and to judge."""

from __future__ import annotations

from uuid import UUID

from ui.workspace import Workspace
from validering.assessment_access import may_judge
from validering.bench import Bench, CriterionLine, read_bench, read_swedish_bench
from validering.seeing import sees_whole_page
from validering.sessions import SessionView
from validering.staff import read_staff


def bench_for(workspace: Workspace, case_profile_id: UUID) -> Bench:
    """All of the profile, or what a teacher of Swedish sees of it."""
    if sees_whole_page(workspace.acting, "assessment"):
        return workspace.read(read_bench, case_profile_id)
    return workspace.read(read_swedish_bench, case_profile_id)


def judges_any(workspace: Workspace, bench: Bench | None) -> bool:
    """Whether any module on the bench is for whoever is signed in to judge."""
    modules = bench.modules if bench else ()
    return any(may_judge(workspace.acting, line.module) for line in modules)


def judges_line(workspace: Workspace, bench: Bench | None, line: CriterionLine | None) -> bool:
    """Whether the criterion in hand is."""
    if bench is None or line is None:
        return False
    return may_judge(workspace.acting, bench.case_profile.profile.module_of(line.criterion.id))


def second_persons(workspace: Workspace, session: SessionView | None) -> list[tuple[UUID, str]]:
    """Those who work here and do not hold the session, by key and name."""
    assessor = session.assessor_id if session else workspace.acting.staff_id
    people = workspace.read(read_staff)
    return [(each.id, each.name) for each in people if each.is_active and each.id != assessor]
