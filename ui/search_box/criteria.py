"""The criteria that can be found: those of the case that is open, and those of every occupation."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from types import ModuleType
from uuid import UUID

from ui.search_box.way import Way
from ui.workspace import Workspace
from validering.own_profiles import read_approved_profiles
from validering.profile import Criterion, Module, Profile
from validering.profiles import read_chosen_profiles
from validering.searching import fold
from validering.seeing import SEE_CASES, sees_whole_page

Placed = tuple[Profile, Module, Criterion]


@dataclass(frozen=True)
class KnownCriterion:
    """A criterion in the language of the screen; ``folded`` begins with its id and has its Swedish too."""

    text: str
    where: str
    folded: str
    way: Way


@functools.cache
def shipped_criteria(forms: ModuleType) -> tuple[Placed, ...]:
    """Every criterion that ships, with the first occupation that has it; takes seconds the first time."""
    return _placed(forms.read_profile(profile_id) for profile_id in forms.profile_ids())


def criteria_of_case(workspace: Workspace, case_id: UUID, pages: Iterable[str]) -> list[KnownCriterion]:
    """The criteria of a case, as it froze them, on the page that shows them to whoever is signed in."""
    offered = [each for each in pages if each == "profiles" or sees_whole_page(workspace.acting, each)]
    page = next((each for each in ("assessment", "profiles") if each in offered), None)
    if page is None:
        return []
    chosen = _placed(view.profile for view in workspace.read(read_chosen_profiles, case_id))
    return [
        _known(each, workspace.language, Way(case_id, page, each[2].id if page == "assessment" else ""))
        for each in chosen
    ]


def criteria_of_all(workspace: Workspace, shipped: Iterable[Placed]) -> list[KnownCriterion]:
    """The criteria that ship and those of the centre's own approved profiles."""
    own = workspace.read(read_approved_profiles) if workspace.acting.may(*SEE_CASES) else ()
    known = {each[2].id: each for each in (*_placed(own), *shipped)}
    return [
        _known(each, workspace.language, Way(screen="occupations", sought=each[0].id))
        for each in known.values()
    ]


def _placed(profiles: Iterable[Profile]) -> tuple[Placed, ...]:
    found: dict[str, Placed] = {}
    for profile in profiles:
        for module in profile.modules:
            for criterion in module.criteria:
                found.setdefault(criterion.id, (profile, module, criterion))
    return tuple(found.values())


def _known(placed: Placed, language: str, way: Way) -> KnownCriterion:
    profile, module, criterion = placed
    words = criterion.text.shown(language)[0]
    where = " · ".join((criterion.id, module.title.shown(language)[0], profile.title.shown(language)[0]))
    folded = fold(f"{criterion.id} {criterion.text.sv} {words}")
    return KnownCriterion(words, where, folded, way)
