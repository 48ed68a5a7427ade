"""What a case may choose: the profiles that ship, and those of the centre's own that were approved."""

from __future__ import annotations

from ui.workspace import Workspace
from validering.own_profiles import read_approved_profiles
from validering.profile import Profile
from validering.searching import sort_key


def offered_profiles(workspace: Workspace) -> list[Profile]:
    """By area and title as the screen says them; the centre's own with the same title after what ships."""
    own = workspace.read(read_approved_profiles)
    found: list[Profile] = []
    for profile_id in workspace.forms.profile_ids():
        found.append(workspace.forms.read_profile(profile_id))
        found += [each for each in own if each.id == profile_id]
    found += [each for each in own if each not in found]
    screen = workspace.language
    return sorted(found, key=lambda each: by_area(each, screen))


def by_area(profile: Profile, screen: str) -> tuple[str, str]:
    """What puts occupations in the order of the alphabet, those of an area together."""
    return sort_key(profile.area_title.shown(screen)[0]), sort_key(profile.title.shown(screen)[0])
