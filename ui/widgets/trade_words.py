"""The words of the trades of a case, which belong in texts about the work whatever else they may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from uuid import UUID

from ui.workspace import Workspace
from validering.errors import UserError
from validering.profile import Profile
from validering.profiles import read_chosen_profiles

_WORD = re.compile(r"[^\W\d_]+")


def trade_words(workspace: Workspace, case_id: UUID | None) -> frozenset[str]:
    """Every Swedish word of the chosen profiles and of their areas' glossaries, in small letters."""
    if case_id is None:
        return frozenset()
    try:
        chosen = workspace.read(read_chosen_profiles, case_id)
    except UserError:
        return frozenset()
    texts = [text for each in chosen for text in _texts(each.profile)]
    for area in {each.profile.area for each in chosen}:
        glossary = workspace.forms.glossary(area)
        texts += [] if glossary is None else [word.forms for word in glossary.words]
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text))


def _texts(profile: Profile) -> Iterator[str]:
    for criterion in profile.criteria():
        yield criterion.text.sv
        yield from (point.sv for point in criterion.look_for)
        if criterion.knowledge is not None:
            yield criterion.knowledge.sv
