"""What was found amiss when a store was opened, in words."""

from __future__ import annotations

from datetime import datetime

from ui.case_words import figures
from ui.workspace import Workspace
from validering.errors import UserError


def said_of_opening(workspace: Workspace) -> str:
    """A line each: a clock set back, a store or key files older than they were; empty where all is well."""
    store = workspace.store
    found = [UserError("store_older_than_seen")] if store.is_older_than_seen else []
    if store.older_keys:
        found.append(UserError("keys_older_names", names=store.older_keys))
    if store.clock_behind is not None:
        now, newest = _shown(store.sources.now()), _shown(store.clock_behind)
        found.append(UserError("clock_behind", now=now, newest=newest))
    return "\n".join(workspace.say(each) for each in found)


def _shown(moment: datetime) -> str:
    return figures(moment.astimezone().strftime("%Y-%m-%d %H:%M"))
