"""The words of the console: Swedish, or English where the computer is set to it."""

from __future__ import annotations

import os
from collections.abc import Callable

from validering.messages import message

Say = Callable[..., str]


def console_language() -> str:
    """The language the computer is set to, ``sv`` or ``en``; Swedish where it says neither."""
    set_to = next(
        (os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), ""
    )
    return "en" if set_to.lower().startswith("en") else "sv"


def speaker(language: str) -> Say:
    """A function from a message code and its facts to words."""

    def say(code: str, **facts: object) -> str:
        return message(language, code, facts)

    return say
