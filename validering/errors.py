"""The user's situation, as opposed to our defects."""

from __future__ import annotations

from collections.abc import Mapping


class UserError(Exception):
    """A situation the user can understand and mend; shown as it stands.

    ``code`` is a key of ``validering/messages/<lang>.po``; ``facts`` fill its placeholders.
    Anything else that is raised is a defect of the program.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts

    def __str__(self) -> str:
        from validering.messages import message

        return message("sv", self.code, self.facts)
