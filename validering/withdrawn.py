"""What may still be written in a case that its candidate has taken back."""

from __future__ import annotations

from validering.errors import UserError
from validering.storage.tables.cases import Case
from validering.terms import CaseHalt

STILL_WRITTEN = frozenset(
    {
        "halts.halt_case",
        "halts.resume_case",
        "candidates.change_protection",
        "protection_work.tick_item",
        "protection_work.replace_name",
        "protection_work.allow_picture",
        "protection_work.finish_round",
        "paper_traces.note_paper",
        "receipts.withdraw_consent",
        "objections.record_objection",
        "objections.answer_objection",
        "documents.issue",
        "documents.revoke",
        "handing_over.hand_over",
        "erasure.propose_erasure",
        "erasure.approve_erasure",
        "take_off.propose_take_off",
        "take_off.approve_take_off",
        "removals.refuse_removal",
        "removals.withdraw_removal",
    }
)
"""The stop itself, what the law gives the person, and the papers on what is already done."""


def require_still_written(case: Case, act: str) -> None:
    """Refuse ``act``, ``<subject>.<function>``, in a withdrawn case; raises UserError ``case_withdrawn``."""
    if case.halt == CaseHalt.WITHDRAWN and act not in STILL_WRITTEN:
        raise UserError("case_withdrawn", case_no=case.case_no)
