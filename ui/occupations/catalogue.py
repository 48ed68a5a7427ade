"""Every occupation there is, each with what is known of its languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from ui.offered_profiles import by_area
from ui.workspace import Workspace
from validering.own_profiles import OwnProfileView, read_own_profiles
from validering.profile import SWEDISH, Profile, Translated

READ_BY_A_READER = frozenset({"checked", "reviewed"})


@dataclass(frozen=True)
class LanguageState:
    """A language of a profile: how many texts are missing, and whether a native reader has read all."""

    tag: str
    missing: int
    is_reviewed: bool


@dataclass(frozen=True)
class Occupation:
    """A profile of the list; ``own`` is None for one that ships with the program."""

    profile: Profile
    own: OwnProfileView | None = None

    @property
    def key(self) -> str | UUID:
        return self.profile.id if self.own is None else self.own.id

    @cached_property
    def languages(self) -> tuple[LanguageState, ...]:
        """The languages beside Swedish that have any text, in the order of their tags."""
        texts = list(_texts(self.profile))
        counts = Counter(tag for each in texts for tag, text in each.texts.items() if text)
        counts.pop(SWEDISH, None)
        status = self.profile.translation_status
        return tuple(
            LanguageState(tag, len(texts) - counts[tag], status.get(tag) in READ_BY_A_READER)
            for tag in sorted(counts)
        )


def read_catalogue(workspace: Workspace) -> list[Occupation]:
    """All of them by area and title as the screen says them; the centre's own after what they came from."""
    own = workspace.read(read_own_profiles)
    found: list[Occupation] = []
    for profile_id in workspace.forms.profile_ids():
        found.append(Occupation(workspace.forms.read_profile(profile_id)))
        found += [Occupation(view.profile, view) for view in own if view.profile.id == profile_id]
    listed = {each.key for each in found}
    found += [Occupation(view.profile, view) for view in own if view.id not in listed]
    screen = workspace.language
    return sorted(found, key=lambda each: by_area(each.profile, screen))


def _texts(part: Any) -> Iterator[Translated]:
    """Every text of a profile that can be translated."""
    if isinstance(part, Translated):
        yield part
    elif isinstance(part, BaseModel):
        for name in type(part).model_fields:
            yield from _texts(getattr(part, name))
    elif isinstance(part, tuple):
        for each in part:
            yield from _texts(each)
