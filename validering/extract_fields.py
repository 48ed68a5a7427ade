"""What a register extract leaves out, which columns hold words of the domain, and who said what."""

from __future__ import annotations

from collections.abc import Mapping

LEFT_OUT = frozenset(
    {
        # Made from other rows, or a picture of a file that is named elsewhere.
        "case_summary",
        "thumbnail",
        "evidence_link",
        "picture_change",
        # Lists of work that name rows of other tables, and numbers alone.
        "protection_item",
        "case_notice",
    }
)
"""Tables with nothing of their own about the person."""

_TECHNICAL = frozenset(
    {
        "id",
        "candidate_id",
        "case_id",
        "case_profile_id",
        "profile_result_id",
        "session_id",
        "evidence_id",
        "oral_test_id",
        "evidence_ids",
        "document_id",
        "objection_id",
        "content_id",
        "working_content_id",
        "paper_evidence_id",
        "scan_evidence_id",
        "earlier_case_id",
        "answer_id",
        "replaces_id",
        "supersedes",
        "sha256",
        "width",
        "height",
        "order_no",
        "evidence_key",
        "sort_name",
        "search_name",
        "created_at",
        "changed_at",
        "changed_by",
        "choices",
        "signers",
        "birth_date_precision",
        "from_precision",
        "to_precision",
        "years_precision",
        "protected_yes_by",
        "declared_at",
        "moderator_id",
    }
)
"""Keys, hashes, order and what the same row says in another column."""

_TECHNICAL_AT = frozenset({("evidence", "size")})

_CODES = frozenset(
    {
        "id_number_type",
        "gender",
        "interpreter_mode",
        "interpreter_sex_wish",
        "protection_level",
        "products",
        "purposes",
        "halt",
        "halt_reason",
        "speaks",
        "understands",
        "reads",
        "writes",
        "paper_status",
        "kind",
        "translation_kind",
        "presentation_translation",
        "summary_kind",
        "gloss_kind",
        "valid_in_sweden",
        "role",
        "purpose",
        "how_read",
        "how",
        "relation",
        "entry_level_view",
        "entry_level",
        "copy_for",
        "proposed",
        "decided",
        "raised_by",
        "status",
        "frequency",
        "autonomy",
        "level_id",
        "level",
        "form",
        "sufficiency",
        "absence",
        "absence_reason",
        "language_mode",
        "help_given",
        "way",
    }
)

_CODES_AT = frozenset({("case_halt_event", "reason"), ("information_read", "question")})
_WORDS_AT = frozenset({("licence", "kind"), ("supplement_item", "size")})
"""Columns whose name says otherwise elsewhere."""

TOLD: Mapping[str, str] = dict.fromkeys(
    (
        "candidate",
        "candidate_language",
        "education",
        "experience",
        "licence",
        "candidate_comment",
        "case_mapping",
        "consent",
        "other_competence",
        "objection",
        "self_rating",
        "information_read",
        "portfolio_wish",
        "satisfaction_given",
        "earlier_mapping",
        "follow_up",
    ),
    "told",
)
"""What the person has said; the rest is written by those who work with the case."""

PROGRAM = frozenset({"paper_trace", "document_event", "protection_round"})
"""What the program notes by itself."""


def is_left_out(table: str, column: str) -> bool:
    """Whether a column says nothing about the person."""
    return column in _TECHNICAL or column.startswith("chain_") or (table, column) in _TECHNICAL_AT


def is_code(table: str, column: str) -> bool:
    """Whether a column holds words of the domain rather than what somebody wrote."""
    at = (table, column)
    return at in _CODES_AT or (column in _CODES and at not in _WORDS_AT)


def is_language(column: str) -> bool:
    """Whether a column holds the tag of a language."""
    return column in ("bcp47", "answered_in", "explained_in") or (
        column.endswith("language") and column != "is_working_language"
    )
