"""What is known of a meeting before it is held."""

from __future__ import annotations

from typing import TypedDict
from uuid import UUID

from ui.workspace import Workspace
from validering.candidates import read_candidate
from validering.terms import InterpreterMode


class Booked(TypedDict, total=False):
    """Fields of a session that are proposed."""

    language: str | None
    interpreter_mode: InterpreterMode


def booked_interpreter(workspace: Workspace, case_id: UUID) -> Booked:
    """The interpreter that the intake says is wanted, as a new session proposes it; nothing where none is."""
    person = workspace.read(read_candidate, case_id)
    if person.interpreter_mode is InterpreterMode.NONE:
        return {}
    return {"language": person.interpreter_language, "interpreter_mode": person.interpreter_mode}
