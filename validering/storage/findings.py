"""What a check finds, to be told in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from validering.messages import message


@dataclass(frozen=True)
class Finding:
    """One thing that was found, by the code of its message; a note is no fault."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)
    is_fault: bool = True

    def shown(self, tag: str) -> tuple[str, str]:
        """The words in a language, so that a finding can be a fact of another message."""
        return message(tag, self.code, self.facts), tag


def fault(code: str, **facts: object) -> Finding:
    """Something that is wrong."""
    return Finding(code, facts)


def note(code: str, **facts: object) -> Finding:
    """Something worth telling that is not wrong."""
    return Finding(code, facts, is_fault=False)
