"""What a case may choose: the profiles that ship, and those of the centre's own that were approved."""

from __future__ import annotations

from ui.workspace import Workspace
from validering.own_profiles import read_approved_profiles
from validering.profile import Profile


def offered_profiles(workspace: Workspace) -> list[Profile]:
    """Those that ship in the order of their areas, each followed by the centre's own with its id."""
    own = workspace.read(read_approved_profiles)
    found: list[Profile] = []
    for profile_id in workspace.forms.profile_ids():
        found.append(workspace.forms.read_profile(profile_id))
        found += [each for each in own if each.id == profile_id]
    return found + [each for each in own if each not in found]
