"""The first schema of a store."""

# ruff: noqa: PLR0915

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001_d820988c"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("act_no", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=True),
        sa.Column("staff_name", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=True),
        sa.Column("row_key", sa.Text(), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("store_digest", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit_entry")),
        sa.UniqueConstraint("chain", "place", name=op.f("uq_audit_entry_chain_place")),
    )
    op.create_index(op.f("ix_audit_entry_row_key"), "audit_entry", ["row_key"], unique=False)
    op.create_table(
        "audit_payload",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit_payload")),
    )
    op.create_table(
        "case_number",
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("letter", sa.Text(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", "letter", name=op.f("pk_case_number")),
    )
    op.create_table(
        "case_trace",
        sa.Column("case_no", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.String(length=10), nullable=False),
        sa.Column("ended_on", sa.String(length=10), nullable=True),
        sa.Column("was_protected", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("record_kinds", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_trace")),
        sa.UniqueConstraint("case_no", name=op.f("uq_case_trace_case_no")),
    )
    op.create_table(
        "kept_version",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_kept_version")),
    )
    op.create_table(
        "note_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note_place")),
        sa.UniqueConstraint("row_id", "source", name=op.f("uq_note_place_row_id_source")),
    )
    op.create_table(
        "organisation",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("org_no", sa.Text(), nullable=True),
        sa.Column("contact_name", sa.Text(), nullable=True),
        sa.Column("contact_way", sa.Text(), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("can_show", sa.Text(), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
    )
    op.create_table(
        "profile_version",
        sa.Column("profile_code", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("title_sv", sa.Text(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("stored_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile_version")),
        sa.UniqueConstraint("sha256", name=op.f("uq_profile_version_sha256")),
    )
    op.create_index(
        op.f("ix_profile_version_profile_code"), "profile_version", ["profile_code"], unique=False
    )
    op.create_table(
        "satisfaction_answer",
        sa.Column("understood", sa.Text(), nullable=False),
        sa.Column("listened", sa.Text(), nullable=False),
        sa.Column("could_show", sa.Text(), nullable=False),
        sa.Column("language_help", sa.Text(), nullable=False),
        sa.Column("knows_next", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("answered_in", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_satisfaction_answer")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "staff_member",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sign_in_name", sa.Text(), nullable=True),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("trade_areas", sa.Text(), nullable=False),
        sa.Column("trade", sa.Text(), nullable=True),
        sa.Column("years_in_trade", sa.Integer(), nullable=True),
        sa.Column("assessor_training", sa.Text(), nullable=True),
        sa.Column("certified_until", sa.String(length=10), nullable=True),
        sa.Column("spoken_languages", sa.Text(), nullable=False),
        sa.Column("contact_way", sa.Text(), nullable=True),
        sa.Column("availability", sa.Text(), nullable=True),
        sa.Column("impartiality", sa.Text(), nullable=True),
        sa.Column("is_active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_member")),
        sa.UniqueConstraint("sign_in_name", name=op.f("uq_staff_member_sign_in_name")),
    )
    op.create_table(
        "store_identity",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_store_identity")),
    )
    op.create_table(
        "candidate",
        sa.Column("given_names", sa.Text(), nullable=False),
        sa.Column("family_names", sa.Text(), nullable=False),
        sa.Column("has_single_name", sa.Boolean(), nullable=False),
        sa.Column("name_in_own_script", sa.Text(), nullable=True),
        sa.Column("called_name", sa.Text(), nullable=True),
        sa.Column("alias", sa.Text(), nullable=True),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_name", sa.Text(), nullable=False),
        sa.Column("id_number_type", sa.Text(), nullable=False),
        sa.Column("id_number", sa.Text(), nullable=True),
        sa.Column("id_seen_kind", sa.Text(), nullable=True),
        sa.Column("id_seen_by", sa.String(length=36), nullable=True),
        sa.Column("id_seen_on", sa.String(length=10), nullable=True),
        sa.Column("birth_date", sa.String(length=10), nullable=True),
        sa.Column("birth_date_precision", sa.Text(), nullable=False),
        sa.Column("gender", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("contact_how", sa.Text(), nullable=True),
        sa.Column("contact_when", sa.Text(), nullable=True),
        sa.Column("contact_others_may_answer", sa.Boolean(), nullable=False),
        sa.Column("adaptations", sa.Text(), nullable=True),
        sa.Column("interpreter_language", sa.Text(), nullable=True),
        sa.Column("interpreter_mode", sa.Text(), nullable=False),
        sa.Column("interpreter_sex_wish", sa.Text(), nullable=True),
        sa.Column("protection_level", sa.Text(), nullable=False),
        sa.Column("print_language", sa.Text(), nullable=True),
        sa.Column("sfi_path", sa.Text(), nullable=True),
        sa.Column("sfi_course", sa.Text(), nullable=True),
        sa.Column("prints_phone", sa.Boolean(), nullable=False),
        sa.Column("can_start", sa.Text(), nullable=True),
        sa.Column("prints_can_start", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["id_seen_by"], ["staff_member.id"], name=op.f("fk_candidate_id_seen_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate")),
    )
    op.create_index(op.f("ix_candidate_sort_name_id"), "candidate", ["sort_name", "id"], unique=False)
    op.create_table(
        "case_group",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("responsible_id", sa.String(length=36), nullable=False),
        sa.Column("opened_on", sa.String(length=10), nullable=False),
        sa.Column("opened_by", sa.String(length=36), nullable=False),
        sa.Column("closed_on", sa.String(length=10), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["opened_by"], ["staff_member.id"], name=op.f("fk_case_group_opened_by")),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["staff_member.id"], name=op.f("fk_case_group_responsible_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_group")),
    )
    op.create_table(
        "document_trace",
        sa.Column("case_trace_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.String(length=10), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("ended_on", sa.String(length=10), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_trace_id"], ["case_trace.id"], name=op.f("fk_document_trace_case_trace_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_trace")),
        sa.UniqueConstraint("number", "version", name=op.f("uq_document_trace_number_version")),
    )
    op.create_index(
        op.f("ix_document_trace_case_trace_id"), "document_trace", ["case_trace_id"], unique=False
    )
    op.create_table(
        "information_answer",
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("approved_by", sa.Text(), nullable=True),
        sa.Column("approved_on", sa.String(length=10), nullable=True),
        sa.Column("withdrawn_on", sa.String(length=10), nullable=True),
        sa.Column("changed_by", sa.String(length=36), nullable=False),
        sa.Column("changed_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["staff_member.id"], name=op.f("fk_information_answer_changed_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_information_answer")),
    )
    op.create_table(
        "issuing_key",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("private_key", sa.Text(), nullable=False),
        sa.Column("public", sa.Text(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("since", sa.String(length=32), nullable=False),
        sa.Column("valid_until", sa.String(length=32), nullable=True),
        sa.Column("ended_at", sa.String(length=32), nullable=True),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["staff_member.id"], name=op.f("fk_issuing_key_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issuing_key")),
    )
    op.create_table(
        "own_profile",
        sa.Column("profile_code", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("bundle", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("imported_by", sa.String(length=36), nullable=False),
        sa.Column("imported_at", sa.String(length=32), nullable=False),
        sa.Column("approved_by", sa.String(length=36), nullable=True),
        sa.Column("approved_at", sa.String(length=32), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["approved_by"], ["staff_member.id"], name=op.f("fk_own_profile_approved_by")
        ),
        sa.ForeignKeyConstraint(
            ["imported_by"], ["staff_member.id"], name=op.f("fk_own_profile_imported_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_profile")),
        sa.UniqueConstraint("profile_code", "version", name=op.f("uq_own_profile_profile_code_version")),
    )
    op.create_table(
        "question_sound",
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("sound", sa.LargeBinary(), nullable=False),
        sa.Column("kept_at", sa.String(length=32), nullable=False),
        sa.Column("kept_by", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["kept_by"], ["staff_member.id"], name=op.f("fk_question_sound_kept_by")),
        sa.PrimaryKeyConstraint("question_id", "language", name=op.f("pk_question_sound")),
    )
    op.create_table(
        "register_question",
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.String(length=32), nullable=False),
        sa.Column("answered_by", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["staff_member.id"], name=op.f("fk_register_question_answered_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_register_question")),
    )
    op.create_table(
        "removal",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=True),
        sa.Column("case_no", sa.Text(), nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.String(length=36), nullable=False),
        sa.Column("proposed_at", sa.String(length=32), nullable=False),
        sa.Column("decided_by", sa.String(length=36), nullable=True),
        sa.Column("decided_at", sa.String(length=32), nullable=True),
        sa.Column("cleared_at", sa.String(length=32), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["decided_by"], ["staff_member.id"], name=op.f("fk_removal_decided_by")),
        sa.ForeignKeyConstraint(["proposed_by"], ["staff_member.id"], name=op.f("fk_removal_proposed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removal")),
    )
    op.create_index(op.f("ix_removal_case_id"), "removal", ["case_id"], unique=False)
    op.create_index(op.f("ix_removal_status_proposed_at"), "removal", ["status", "proposed_at"], unique=False)
    op.create_table(
        "retention_rule",
        sa.Column("record_kind", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("decided_on", sa.String(length=10), nullable=False),
        sa.Column("decided_by", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["staff_member.id"], name=op.f("fk_retention_rule_decided_by")
        ),
        sa.PrimaryKeyConstraint("record_kind", name=op.f("pk_retention_rule")),
    )
    op.create_table(
        "staff_access",
        sa.Column("staff_id", sa.String(length=36), nullable=False),
        sa.Column("must_change_passphrase", sa.Boolean(), nullable=False),
        sa.Column("given_at", sa.String(length=32), nullable=False),
        sa.Column("pin_hash", sa.Text(), nullable=True),
        sa.Column("pin_set_at", sa.String(length=32), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name=op.f("fk_staff_access_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_staff_access")),
    )
    op.create_table(
        "assessment_case",
        sa.Column("case_no", sa.Text(), nullable=False),
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("commissioner_id", sa.String(length=36), nullable=True),
        sa.Column("commissioner_contact", sa.Text(), nullable=True),
        sa.Column("order_ref", sa.Text(), nullable=True),
        sa.Column("order_trade_wish", sa.Text(), nullable=True),
        sa.Column("report_back", sa.Text(), nullable=True),
        sa.Column("products", sa.Text(), nullable=False),
        sa.Column("purposes", sa.Text(), nullable=False),
        sa.Column("goal_text", sa.Text(), nullable=True),
        sa.Column("opened_on", sa.String(length=10), nullable=False),
        sa.Column("target_date", sa.String(length=10), nullable=True),
        sa.Column("lead_id", sa.String(length=36), nullable=True),
        sa.Column("registered_at", sa.String(length=32), nullable=True),
        sa.Column("mapping_done_at", sa.String(length=32), nullable=True),
        sa.Column("mapping_done_by", sa.String(length=36), nullable=True),
        sa.Column("completed_at", sa.String(length=32), nullable=True),
        sa.Column("halt", sa.Text(), nullable=True),
        sa.Column("halt_reason", sa.Text(), nullable=True),
        sa.Column("halt_note", sa.Text(), nullable=True),
        sa.Column("halted_at", sa.String(length=32), nullable=True),
        sa.Column("evidence_key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.String(length=32), nullable=False),
        sa.Column("changed_by", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_assessment_case_candidate_id")
        ),
        sa.ForeignKeyConstraint(
            ["changed_by"], ["staff_member.id"], name=op.f("fk_assessment_case_changed_by")
        ),
        sa.ForeignKeyConstraint(
            ["commissioner_id"], ["organisation.id"], name=op.f("fk_assessment_case_commissioner_id")
        ),
        sa.ForeignKeyConstraint(["lead_id"], ["staff_member.id"], name=op.f("fk_assessment_case_lead_id")),
        sa.ForeignKeyConstraint(
            ["mapping_done_by"], ["staff_member.id"], name=op.f("fk_assessment_case_mapping_done_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment_case")),
        sa.UniqueConstraint("case_no", name=op.f("uq_assessment_case_case_no")),
    )
    op.create_index(
        op.f("ix_assessment_case_candidate_id"), "assessment_case", ["candidate_id"], unique=False
    )
    op.create_index(
        op.f("ix_assessment_case_changed_at_id_candidate_id"),
        "assessment_case",
        ["changed_at", "id", "candidate_id"],
        unique=False,
    )
    op.create_table(
        "candidate_language",
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("bcp47", sa.Text(), nullable=False),
        sa.Column("speaks", sa.Text(), nullable=True),
        sa.Column("understands", sa.Text(), nullable=True),
        sa.Column("reads", sa.Text(), nullable=True),
        sa.Column("writes", sa.Text(), nullable=True),
        sa.Column("is_first", sa.Boolean(), nullable=False),
        sa.Column("is_working_language", sa.Boolean(), nullable=False),
        sa.Column("judged_by", sa.String(length=36), nullable=True),
        sa.Column("judged_on", sa.String(length=10), nullable=True),
        sa.Column("in_words", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_candidate_language_candidate_id")
        ),
        sa.ForeignKeyConstraint(
            ["judged_by"], ["staff_member.id"], name=op.f("fk_candidate_language_judged_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate_language")),
    )
    op.create_index(
        op.f("ix_candidate_language_candidate_id"), "candidate_language", ["candidate_id"], unique=False
    )
    op.create_table(
        "education",
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("title_own", sa.Text(), nullable=True),
        sa.Column("title_sv", sa.Text(), nullable=False),
        sa.Column("school", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("years", sa.Double(), nullable=True),
        sa.Column("from_year", sa.Integer(), nullable=True),
        sa.Column("to_year", sa.Integer(), nullable=True),
        sa.Column("years_precision", sa.Text(), nullable=False),
        sa.Column("is_completed", sa.Boolean(), nullable=False),
        sa.Column("paper_status", sa.Text(), nullable=False),
        sa.Column("paper_note", sa.Text(), nullable=True),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"], name=op.f("fk_education_candidate_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_education")),
    )
    op.create_index(op.f("ix_education_candidate_id"), "education", ["candidate_id"], unique=False)
    op.create_table(
        "experience",
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title_own", sa.Text(), nullable=True),
        sa.Column("title_sv", sa.Text(), nullable=True),
        sa.Column("employer", sa.Text(), nullable=True),
        sa.Column("place_text", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("from_year", sa.Integer(), nullable=True),
        sa.Column("from_month", sa.Integer(), nullable=True),
        sa.Column("from_precision", sa.Text(), nullable=False),
        sa.Column("to_year", sa.Integer(), nullable=True),
        sa.Column("to_month", sa.Integer(), nullable=True),
        sa.Column("to_precision", sa.Text(), nullable=False),
        sa.Column("is_ongoing", sa.Boolean(), nullable=False),
        sa.Column("extent", sa.Text(), nullable=True),
        sa.Column("last_done_year", sa.Integer(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("translation_kind", sa.Text(), nullable=False),
        sa.Column("done_own", sa.Text(), nullable=True),
        sa.Column("done_sv", sa.Text(), nullable=True),
        sa.Column("how_own", sa.Text(), nullable=True),
        sa.Column("how_sv", sa.Text(), nullable=True),
        sa.Column("responsibility_own", sa.Text(), nullable=True),
        sa.Column("responsibility_sv", sa.Text(), nullable=True),
        sa.Column("skills_own", sa.Text(), nullable=True),
        sa.Column("skills_sv", sa.Text(), nullable=True),
        sa.Column("tools", sa.Text(), nullable=True),
        sa.Column("tools_own", sa.Text(), nullable=True),
        sa.Column("scale_text", sa.Text(), nullable=True),
        sa.Column("scale_own", sa.Text(), nullable=True),
        sa.Column("people_led", sa.Integer(), nullable=True),
        sa.Column("paper_status", sa.Text(), nullable=False),
        sa.Column("paper_note", sa.Text(), nullable=True),
        sa.Column("reference_name", sa.Text(), nullable=True),
        sa.Column("reference_contact", sa.Text(), nullable=True),
        sa.Column("reference_consent", sa.Boolean(), nullable=False),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"], name=op.f("fk_experience_candidate_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_experience")),
    )
    op.create_index(op.f("ix_experience_candidate_id"), "experience", ["candidate_id"], unique=False)
    op.create_table(
        "licence",
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("licence_class", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.String(length=10), nullable=True),
        sa.Column("original_seen", sa.Boolean(), nullable=False),
        sa.Column("seen_by", sa.String(length=36), nullable=True),
        sa.Column("valid_in_sweden", sa.Text(), nullable=False),
        sa.Column("checked_on", sa.String(length=10), nullable=True),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("changed_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"], name=op.f("fk_licence_candidate_id")),
        sa.ForeignKeyConstraint(["seen_by"], ["staff_member.id"], name=op.f("fk_licence_seen_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_licence")),
    )
    op.create_index(op.f("ix_licence_candidate_id"), "licence", ["candidate_id"], unique=False)
    op.create_table(
        "protection_round",
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("began_at", sa.String(length=32), nullable=False),
        sa.Column("began_by", sa.String(length=36), nullable=False),
        sa.Column("finished_at", sa.String(length=32), nullable=True),
        sa.Column("finished_by", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["began_by"], ["staff_member.id"], name=op.f("fk_protection_round_began_by")),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_protection_round_candidate_id")
        ),
        sa.ForeignKeyConstraint(
            ["finished_by"], ["staff_member.id"], name=op.f("fk_protection_round_finished_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protection_round")),
    )
    op.create_index(
        op.f("ix_protection_round_candidate_id"), "protection_round", ["candidate_id"], unique=False
    )
    op.create_table(
        "removal_receipt",
        sa.Column("removal_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("case_nos", sa.Text(), nullable=False),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("copies", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by_name", sa.Text(), nullable=False),
        sa.Column("proposed_at", sa.String(length=32), nullable=False),
        sa.Column("approved_by_name", sa.Text(), nullable=False),
        sa.Column("done_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["removal_id"], ["removal.id"], name=op.f("fk_removal_receipt_removal_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_removal_receipt")),
        sa.UniqueConstraint("number", name=op.f("uq_removal_receipt_number")),
        sa.UniqueConstraint("removal_id", name=op.f("uq_removal_receipt_removal_id")),
    )
    op.create_table(
        "candidate_comment",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("text_own", sa.Text(), nullable=True),
        sa.Column("text_sv", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("translation_kind", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.String(length=36), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_candidate_comment_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["staff_member.id"], name=op.f("fk_candidate_comment_recorded_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate_comment")),
    )
    op.create_index(op.f("ix_candidate_comment_case_id"), "candidate_comment", ["case_id"], unique=False)
    op.create_table(
        "case_group_member",
        sa.Column("group_id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("joined_on", sa.String(length=10), nullable=False),
        sa.Column("joined_by", sa.String(length=36), nullable=False),
        sa.Column("left_on", sa.String(length=10), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_case_group_member_case_id")
        ),
        sa.ForeignKeyConstraint(["group_id"], ["case_group.id"], name=op.f("fk_case_group_member_group_id")),
        sa.ForeignKeyConstraint(
            ["joined_by"], ["staff_member.id"], name=op.f("fk_case_group_member_joined_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_group_member")),
    )
    op.create_index(op.f("ix_case_group_member_case_id"), "case_group_member", ["case_id"], unique=False)
    op.create_index(op.f("ix_case_group_member_group_id"), "case_group_member", ["group_id"], unique=False)
    op.create_table(
        "case_halt_event",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("halt", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_case_halt_event_case_id")),
        sa.ForeignKeyConstraint(["made_by"], ["staff_member.id"], name=op.f("fk_case_halt_event_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_halt_event")),
    )
    op.create_index(op.f("ix_case_halt_event_case_id"), "case_halt_event", ["case_id"], unique=False)
    op.create_table(
        "case_mapping",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("no_earlier_mapping", sa.Boolean(), nullable=False),
        sa.Column("carried_over_confirmed_on", sa.String(length=10), nullable=True),
        sa.Column("presentation_own", sa.Text(), nullable=True),
        sa.Column("presentation_sv", sa.Text(), nullable=True),
        sa.Column("presentation_language", sa.Text(), nullable=True),
        sa.Column("presentation_translation", sa.Text(), nullable=False),
        sa.Column("first_view", sa.Text(), nullable=True),
        sa.Column("recommended_way", sa.Text(), nullable=True),
        sa.Column("work_swedish", sa.Text(), nullable=False),
        sa.Column("work_swedish_by", sa.String(length=36), nullable=True),
        sa.Column("work_swedish_on", sa.String(length=10), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_case_mapping_case_id")),
        sa.ForeignKeyConstraint(
            ["work_swedish_by"], ["staff_member.id"], name=op.f("fk_case_mapping_work_swedish_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_mapping")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_mapping_case_id")),
    )
    op.create_table(
        "case_notice",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("other_case_no", sa.Text(), nullable=True),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("handled_at", sa.String(length=32), nullable=True),
        sa.Column("handled_by", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_case_notice_case_id")),
        sa.ForeignKeyConstraint(["handled_by"], ["staff_member.id"], name=op.f("fk_case_notice_handled_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_notice")),
    )
    op.create_index(op.f("ix_case_notice_case_id"), "case_notice", ["case_id"], unique=False)
    op.create_table(
        "case_participant",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("from_date", sa.String(length=10), nullable=False),
        sa.Column("to_date", sa.String(length=10), nullable=True),
        sa.Column("handover_note", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_case_participant_case_id")
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name=op.f("fk_case_participant_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_participant")),
    )
    op.create_index(op.f("ix_case_participant_case_id"), "case_participant", ["case_id"], unique=False)
    op.create_table(
        "case_profile",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("profile_version_id", sa.String(length=36), nullable=False),
        sa.Column("chosen_on", sa.String(length=10), nullable=False),
        sa.Column("chosen_by", sa.String(length=36), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("dropped_at", sa.String(length=32), nullable=True),
        sa.Column("dropped_reason", sa.Text(), nullable=True),
        sa.Column("judged_at", sa.String(length=32), nullable=True),
        sa.Column("judged_by", sa.String(length=36), nullable=True),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_case_profile_case_id")),
        sa.ForeignKeyConstraint(["chosen_by"], ["staff_member.id"], name=op.f("fk_case_profile_chosen_by")),
        sa.ForeignKeyConstraint(["judged_by"], ["staff_member.id"], name=op.f("fk_case_profile_judged_by")),
        sa.ForeignKeyConstraint(
            ["profile_version_id"], ["profile_version.id"], name=op.f("fk_case_profile_profile_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_profile")),
        sa.UniqueConstraint(
            "case_id", "profile_version_id", name=op.f("uq_case_profile_case_id_profile_version_id")
        ),
    )
    op.create_index(op.f("ix_case_profile_case_id"), "case_profile", ["case_id"], unique=False)
    op.create_table(
        "case_session",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("start_time", sa.Text(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("host_id", sa.String(length=36), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("interpreter_mode", sa.Text(), nullable=False),
        sa.Column("interpreter_name", sa.Text(), nullable=True),
        sa.Column("persons", sa.Text(), nullable=True),
        sa.Column("assessor_id", sa.String(length=36), nullable=False),
        sa.Column("private_note", sa.Text(), nullable=True),
        sa.Column("created_at", sa.String(length=32), nullable=False),
        sa.Column("signed_at", sa.String(length=32), nullable=True),
        sa.Column("signed_by", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["assessor_id"], ["staff_member.id"], name=op.f("fk_case_session_assessor_id")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_case_session_case_id")),
        sa.ForeignKeyConstraint(["host_id"], ["organisation.id"], name=op.f("fk_case_session_host_id")),
        sa.ForeignKeyConstraint(["signed_by"], ["staff_member.id"], name=op.f("fk_case_session_signed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_session")),
    )
    op.create_index(op.f("ix_case_session_case_id"), "case_session", ["case_id"], unique=False)
    op.create_table(
        "case_summary",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("case_no", sa.Text(), nullable=False),
        sa.Column("number_sort", sa.Text(), nullable=False),
        sa.Column("shown_name", sa.Text(), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.Column("is_protected", sa.Boolean(), nullable=False),
        sa.Column("occupations", sa.Text(), nullable=False),
        sa.Column("trade_wish", sa.Text(), nullable=True),
        sa.Column("occupation_sort_sv", sa.Text(), nullable=False),
        sa.Column("occupation_sort_en", sa.Text(), nullable=False),
        sa.Column("occupation_sort_ar", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=True),
        sa.Column("step_sort", sa.Integer(), nullable=False),
        sa.Column("halt", sa.Text(), nullable=True),
        sa.Column("missing", sa.Text(), nullable=False),
        sa.Column("missing_count", sa.Integer(), nullable=False),
        sa.Column("lead_id", sa.String(length=36), nullable=True),
        sa.Column("lead_name", sa.Text(), nullable=False),
        sa.Column("lead_sort", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_case_summary_case_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_summary")),
        sa.UniqueConstraint("case_id", name=op.f("uq_case_summary_case_id")),
    )
    op.create_index(
        "ix_case_summary_changed_at",
        "case_summary",
        ["changed_at", "number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_index(
        "ix_case_summary_lead_sort",
        "case_summary",
        ["lead_sort", "number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_index(
        "ix_case_summary_missing_count",
        "case_summary",
        ["missing_count", "number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_index(
        "ix_case_summary_number_sort",
        "case_summary",
        ["number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_index(
        "ix_case_summary_occupation_sort_ar",
        "case_summary",
        ["occupation_sort_ar", "number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_index(
        "ix_case_summary_occupation_sort_en",
        "case_summary",
        ["occupation_sort_en", "number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_index(
        "ix_case_summary_occupation_sort_sv",
        "case_summary",
        ["occupation_sort_sv", "number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_index(
        "ix_case_summary_sort_name",
        "case_summary",
        ["sort_name", "number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_index(
        "ix_case_summary_step_sort",
        "case_summary",
        ["step_sort", "number_sort", "step", "lead_id", "halt"],
        unique=False,
    )
    op.create_table(
        "consent",
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("text_version", sa.Text(), nullable=False),
        sa.Column("text_is_reviewed", sa.Boolean(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("how_read", sa.Text(), nullable=False),
        sa.Column("read_by", sa.Text(), nullable=True),
        sa.Column("given_at", sa.String(length=32), nullable=False),
        sa.Column("withdrawn_at", sa.String(length=32), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"], name=op.f("fk_consent_candidate_id")),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_consent_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_candidate_id"), "consent", ["candidate_id"], unique=False)
    op.create_table(
        "draft",
        sa.Column("staff_id", sa.String(length=36), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_draft_case_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name=op.f("fk_draft_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "field", name=op.f("pk_draft")),
    )
    op.create_table(
        "follow_up",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("months", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.String(length=10), nullable=False),
        sa.Column("reached", sa.Boolean(), nullable=True),
        sa.Column("occupation_now", sa.Text(), nullable=True),
        sa.Column("in_trade", sa.Boolean(), nullable=True),
        sa.Column("portfolio_used", sa.Boolean(), nullable=True),
        sa.Column("own_words", sa.Text(), nullable=True),
        sa.Column("made_on", sa.String(length=10), nullable=True),
        sa.Column("made_by", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_follow_up_case_id")),
        sa.ForeignKeyConstraint(["made_by"], ["staff_member.id"], name=op.f("fk_follow_up_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_case_id"), "follow_up", ["case_id"], unique=False)
    op.create_table(
        "impartiality_declaration",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("staff_id", sa.String(length=36), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("declared_on", sa.String(length=10), nullable=False),
        sa.Column("declared_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_impartiality_declaration_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff_member.id"], name=op.f("fk_impartiality_declaration_staff_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_impartiality_declaration")),
    )
    op.create_index(
        op.f("ix_impartiality_declaration_case_id"), "impartiality_declaration", ["case_id"], unique=False
    )
    op.create_table(
        "information_read",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer_id", sa.String(length=36), nullable=False),
        sa.Column("answered_in", sa.Text(), nullable=False),
        sa.Column("wants_more", sa.Boolean(), nullable=False),
        sa.Column("read_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["information_answer.id"], name=op.f("fk_information_read_answer_id")
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_information_read_case_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_information_read")),
        sa.UniqueConstraint("case_id", "question", name=op.f("uq_information_read_case_id_question")),
    )
    op.create_index(op.f("ix_information_read_case_id"), "information_read", ["case_id"], unique=False)
    op.create_table(
        "information_receipt",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("text_version", sa.Text(), nullable=False),
        sa.Column("text_is_reviewed", sa.Boolean(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("how_read", sa.Text(), nullable=False),
        sa.Column("read_by", sa.Text(), nullable=True),
        sa.Column("received_on", sa.String(length=10), nullable=False),
        sa.Column("recorded_by", sa.String(length=36), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_information_receipt_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["staff_member.id"], name=op.f("fk_information_receipt_recorded_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_information_receipt")),
    )
    op.create_index(op.f("ix_information_receipt_case_id"), "information_receipt", ["case_id"], unique=False)
    op.create_table(
        "other_competence",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("title_own", sa.Text(), nullable=True),
        sa.Column("title_sv", sa.Text(), nullable=False),
        sa.Column("text_own", sa.Text(), nullable=True),
        sa.Column("text_sv", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("translation_kind", sa.Text(), nullable=False),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_other_competence_case_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_other_competence")),
    )
    op.create_index(op.f("ix_other_competence_case_id"), "other_competence", ["case_id"], unique=False)
    op.create_table(
        "portfolio_wish",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("shows_own_words", sa.Boolean(), nullable=True),
        sa.Column("shows_employer", sa.Boolean(), nullable=True),
        sa.Column("shows_pictures", sa.Boolean(), nullable=True),
        sa.Column("shows_people", sa.Boolean(), nullable=True),
        sa.Column("shows_comment", sa.Boolean(), nullable=True),
        sa.Column("answered_in", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_portfolio_wish_case_id")),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_portfolio_wish")),
    )
    op.create_table(
        "protection_item",
        sa.Column("round_id", sa.String(length=36), nullable=False),
        sa.Column("case_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("is_by_itself", sa.Boolean(), nullable=False),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.String(length=32), nullable=True),
        sa.Column("done_by", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_protection_item_case_id")),
        sa.ForeignKeyConstraint(["done_by"], ["staff_member.id"], name=op.f("fk_protection_item_done_by")),
        sa.ForeignKeyConstraint(
            ["round_id"], ["protection_round.id"], name=op.f("fk_protection_item_round_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protection_item")),
    )
    op.create_index(op.f("ix_protection_item_round_id"), "protection_item", ["round_id"], unique=False)
    op.create_table(
        "sample_check",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("checked_by", sa.String(length=36), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_sample_check_case_id")),
        sa.ForeignKeyConstraint(["checked_by"], ["staff_member.id"], name=op.f("fk_sample_check_checked_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sample_check")),
    )
    op.create_index(op.f("ix_sample_check_case_id"), "sample_check", ["case_id"], unique=False)
    op.create_table(
        "satisfaction_given",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("given_on", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["assessment_case.id"], name=op.f("fk_satisfaction_given_case_id")
        ),
        sa.PrimaryKeyConstraint("case_id", name=op.f("pk_satisfaction_given")),
    )
    op.create_table(
        "evidence",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("captured_on", sa.String(length=10), nullable=True),
        sa.Column("captured_by", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("session_id", sa.String(length=36), nullable=True),
        sa.Column("content_id", sa.String(length=36), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=True),
        sa.Column("media_type", sa.Text(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("width", sa.Integer(), nullable=True),
        sa.Column("height", sa.Integer(), nullable=True),
        sa.Column("working_content_id", sa.String(length=36), nullable=True),
        sa.Column("third_persons_visible", sa.Boolean(), nullable=False),
        sa.Column("third_persons_consent", sa.Boolean(), nullable=False),
        sa.Column("is_contested", sa.Boolean(), nullable=False),
        sa.Column("contested_note", sa.Text(), nullable=True),
        sa.Column("transcription", sa.Text(), nullable=True),
        sa.Column("transcription_language", sa.Text(), nullable=True),
        sa.Column("gloss_sv", sa.Text(), nullable=True),
        sa.Column("gloss_kind", sa.Text(), nullable=False),
        sa.Column("caption_sv", sa.Text(), nullable=True),
        sa.Column("caption_own", sa.Text(), nullable=True),
        sa.Column("protected_yes_on", sa.String(length=10), nullable=True),
        sa.Column("protected_yes_by", sa.String(length=36), nullable=True),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.String(length=32), nullable=False),
        sa.Column("added_by", sa.String(length=36), nullable=False),
        sa.Column("removed_at", sa.String(length=32), nullable=True),
        sa.Column("removed_reason", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["staff_member.id"], name=op.f("fk_evidence_added_by")),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_evidence_case_id")),
        sa.ForeignKeyConstraint(
            ["protected_yes_by"], ["staff_member.id"], name=op.f("fk_evidence_protected_yes_by")
        ),
        sa.ForeignKeyConstraint(["session_id"], ["case_session.id"], name=op.f("fk_evidence_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
    )
    op.create_index(op.f("ix_evidence_case_id"), "evidence", ["case_id"], unique=False)
    op.create_index(
        "ix_evidence_session_id",
        "evidence",
        ["session_id"],
        unique=False,
        sqlite_where=sa.text("session_id IS NOT NULL"),
    )
    op.create_table(
        "informal_meeting",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("door_opener", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("trade", sa.Text(), nullable=True),
        sa.Column("trade_years", sa.Integer(), nullable=True),
        sa.Column("entry_level_view", sa.Text(), nullable=False),
        sa.Column("topics", sa.Text(), nullable=True),
        sa.Column("contacts_offered", sa.Integer(), nullable=True),
        sa.Column("contact_names", sa.Text(), nullable=True),
        sa.Column("contacts_agreed", sa.Boolean(), nullable=False),
        sa.Column("next_step", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["case_session.id"], name=op.f("fk_informal_meeting_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_informal_meeting")),
    )
    op.create_index(op.f("ix_informal_meeting_session_id"), "informal_meeting", ["session_id"], unique=False)
    op.create_table(
        "issued_document",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("case_profile_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("copy_for", sa.Text(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("content_id", sa.String(length=36), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("signers", sa.Text(), nullable=False),
        sa.Column("issued_by", sa.String(length=36), nullable=False),
        sa.Column("issued_at", sa.String(length=32), nullable=False),
        sa.Column("replaces_id", sa.String(length=36), nullable=True),
        sa.Column("chain_count", sa.Integer(), nullable=False),
        sa.Column("chain_head", sa.Text(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_issued_document_case_id")),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_issued_document_case_profile_id")
        ),
        sa.ForeignKeyConstraint(
            ["issued_by"], ["staff_member.id"], name=op.f("fk_issued_document_issued_by")
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["issued_document.id"], name=op.f("fk_issued_document_replaces_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_document")),
        sa.UniqueConstraint("number", "version", name=op.f("uq_issued_document_number_version")),
    )
    op.create_index(op.f("ix_issued_document_case_id"), "issued_document", ["case_id"], unique=False)
    op.create_table(
        "module_result",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("module_id", sa.Text(), nullable=False),
        sa.Column("proposed", sa.Text(), nullable=False),
        sa.Column("decided", sa.Text(), nullable=False),
        sa.Column("deviation_reason", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.String(length=36), nullable=False),
        sa.Column("decided_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_module_result_case_profile_id")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["staff_member.id"], name=op.f("fk_module_result_decided_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_module_result")),
    )
    op.create_index(
        op.f("ix_module_result_case_profile_id"), "module_result", ["case_profile_id"], unique=False
    )
    op.create_table(
        "objection",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("case_profile_id", sa.String(length=36), nullable=True),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("raised_by", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("received_on", sa.String(length=10), nullable=False),
        sa.Column("recorded_by", sa.String(length=36), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_objection_case_id")),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_objection_case_profile_id")
        ),
        sa.ForeignKeyConstraint(["recorded_by"], ["staff_member.id"], name=op.f("fk_objection_recorded_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection")),
    )
    op.create_index(op.f("ix_objection_case_id"), "objection", ["case_id"], unique=False)
    op.create_table(
        "placement",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("supervisor", sa.Text(), nullable=True),
        sa.Column("hours", sa.Double(), nullable=True),
        sa.Column("safety_briefed_by", sa.Text(), nullable=True),
        sa.Column("safety_briefed_on", sa.String(length=10), nullable=True),
        sa.Column("insured_by", sa.Text(), nullable=True),
        sa.Column("gear", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["case_session.id"], name=op.f("fk_placement_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
        sa.UniqueConstraint("session_id", name=op.f("uq_placement_session_id")),
    )
    op.create_table(
        "plan_item",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("module_id", sa.Text(), nullable=False),
        sa.Column("criterion_id", sa.Text(), nullable=True),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("host_id", sa.String(length=36), nullable=True),
        sa.Column("day", sa.String(length=10), nullable=True),
        sa.Column("assessor_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["assessor_id"], ["staff_member.id"], name=op.f("fk_plan_item_assessor_id")),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_plan_item_case_profile_id")
        ),
        sa.ForeignKeyConstraint(["host_id"], ["organisation.id"], name=op.f("fk_plan_item_host_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_item")),
    )
    op.create_index(op.f("ix_plan_item_case_profile_id"), "plan_item", ["case_profile_id"], unique=False)
    op.create_table(
        "profile_result",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("proposed", sa.Text(), nullable=False),
        sa.Column("decided", sa.Text(), nullable=False),
        sa.Column("deviation_reason", sa.Text(), nullable=True),
        sa.Column("entry_level", sa.Text(), nullable=False),
        sa.Column("summary_sv", sa.Text(), nullable=True),
        sa.Column("summary_own", sa.Text(), nullable=True),
        sa.Column("summary_language", sa.Text(), nullable=True),
        sa.Column("summary_kind", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.String(length=36), nullable=False),
        sa.Column("decided_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_profile_result_case_profile_id")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["staff_member.id"], name=op.f("fk_profile_result_decided_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profile_result")),
    )
    op.create_index(
        op.f("ix_profile_result_case_profile_id"), "profile_result", ["case_profile_id"], unique=False
    )
    op.create_table(
        "self_rating",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("frequency", sa.Text(), nullable=False),
        sa.Column("autonomy", sa.Text(), nullable=True),
        sa.Column("last_year", sa.Integer(), nullable=True),
        sa.Column("answered_in", sa.Text(), nullable=False),
        sa.Column("answered_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_self_rating_case_profile_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_self_rating")),
        sa.UniqueConstraint(
            "case_profile_id", "task_id", name=op.f("uq_self_rating_case_profile_id_task_id")
        ),
    )
    op.create_index(op.f("ix_self_rating_case_profile_id"), "self_rating", ["case_profile_id"], unique=False)
    op.create_table(
        "session_account",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("topics", sa.Text(), nullable=True),
        sa.Column("text_own", sa.Text(), nullable=True),
        sa.Column("text_sv", sa.Text(), nullable=True),
        sa.Column("seen", sa.Text(), nullable=True),
        sa.Column("differs", sa.Text(), nullable=True),
        sa.Column("interest", sa.Text(), nullable=True),
        sa.Column("candidate_view", sa.Text(), nullable=True),
        sa.Column("next_step", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["case_session.id"], name=op.f("fk_session_account_session_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_account")),
        sa.UniqueConstraint("session_id", name=op.f("uq_session_account_session_id")),
    )
    op.create_table(
        "supplement_item",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("module_id", sa.Text(), nullable=False),
        sa.Column("criterion_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("action_sv", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=True),
        sa.Column("size", sa.Text(), nullable=True),
        sa.Column("helper", sa.Text(), nullable=True),
        sa.Column("review_on", sa.String(length=10), nullable=True),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_supplement_item_case_profile_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplement_item")),
    )
    op.create_index(
        op.f("ix_supplement_item_case_profile_id"), "supplement_item", ["case_profile_id"], unique=False
    )
    op.create_table(
        "working_mark",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("criterion_id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.String(length=36), nullable=True),
        sa.Column("level_id", sa.Text(), nullable=True),
        sa.Column("absence", sa.Text(), nullable=True),
        sa.Column("absence_reason", sa.Text(), nullable=True),
        sa.Column("second_person_id", sa.String(length=36), nullable=True),
        sa.Column("reason_text", sa.Text(), nullable=False),
        sa.Column("language_mode", sa.Text(), nullable=True),
        sa.Column("help_given", sa.Text(), nullable=True),
        sa.Column("judged_by", sa.String(length=36), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("marked_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_working_mark_case_profile_id")
        ),
        sa.ForeignKeyConstraint(["entered_by"], ["staff_member.id"], name=op.f("fk_working_mark_entered_by")),
        sa.ForeignKeyConstraint(["judged_by"], ["staff_member.id"], name=op.f("fk_working_mark_judged_by")),
        sa.ForeignKeyConstraint(
            ["second_person_id"], ["staff_member.id"], name=op.f("fk_working_mark_second_person_id")
        ),
        sa.ForeignKeyConstraint(["session_id"], ["case_session.id"], name=op.f("fk_working_mark_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_working_mark")),
        sa.UniqueConstraint(
            "case_profile_id", "criterion_id", name=op.f("uq_working_mark_case_profile_id_criterion_id")
        ),
    )
    op.create_index(
        op.f("ix_working_mark_case_profile_id"), "working_mark", ["case_profile_id"], unique=False
    )
    op.create_table(
        "document_event",
        sa.Column("document_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["issued_document.id"], name=op.f("fk_document_event_document_id")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["staff_member.id"], name=op.f("fk_document_event_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_event")),
    )
    op.create_index(op.f("ix_document_event_document_id"), "document_event", ["document_id"], unique=False)
    op.create_table(
        "earlier_mapping",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_on_text", sa.Text(), nullable=True),
        sa.Column("earlier_case_id", sa.String(length=36), nullable=True),
        sa.Column("has_copy", sa.Boolean(), nullable=False),
        sa.Column("evidence_id", sa.String(length=36), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("looked_at_on", sa.String(length=10), nullable=True),
        sa.Column("looked_at_by", sa.String(length=36), nullable=True),
        sa.Column("order_no", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_earlier_mapping_case_id")),
        sa.ForeignKeyConstraint(
            ["earlier_case_id"], ["assessment_case.id"], name=op.f("fk_earlier_mapping_earlier_case_id")
        ),
        sa.ForeignKeyConstraint(
            ["evidence_id"], ["evidence.id"], name=op.f("fk_earlier_mapping_evidence_id")
        ),
        sa.ForeignKeyConstraint(
            ["looked_at_by"], ["staff_member.id"], name=op.f("fk_earlier_mapping_looked_at_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_earlier_mapping")),
    )
    op.create_index(op.f("ix_earlier_mapping_case_id"), "earlier_mapping", ["case_id"], unique=False)
    op.create_table(
        "evidence_link",
        sa.Column("evidence_id", sa.String(length=36), nullable=False),
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("criterion_id", sa.Text(), nullable=False),
        sa.Column("linked_at", sa.String(length=32), nullable=False),
        sa.Column("linked_by", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_evidence_link_case_profile_id")
        ),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_evidence_link_evidence_id")),
        sa.ForeignKeyConstraint(["linked_by"], ["staff_member.id"], name=op.f("fk_evidence_link_linked_by")),
        sa.PrimaryKeyConstraint(
            "evidence_id", "case_profile_id", "criterion_id", name=op.f("pk_evidence_link")
        ),
    )
    op.create_index(
        op.f("ix_evidence_link_case_profile_id_criterion_id"),
        "evidence_link",
        ["case_profile_id", "criterion_id"],
        unique=False,
    )
    op.create_table(
        "hand_over",
        sa.Column("document_id", sa.String(length=36), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("explained_in", sa.Text(), nullable=True),
        sa.Column("explained_by", sa.Text(), nullable=True),
        sa.Column("copies", sa.Text(), nullable=True),
        sa.Column("keep_copy_at_centre", sa.Boolean(), nullable=False),
        sa.Column("recorded_by", sa.String(length=36), nullable=False),
        sa.Column("recorded_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["issued_document.id"], name=op.f("fk_hand_over_document_id")
        ),
        sa.ForeignKeyConstraint(["recorded_by"], ["staff_member.id"], name=op.f("fk_hand_over_recorded_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_over")),
    )
    op.create_index(op.f("ix_hand_over_document_id"), "hand_over", ["document_id"], unique=False)
    op.create_table(
        "judgement",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("criterion_id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("level_id", sa.Text(), nullable=True),
        sa.Column("absence", sa.Text(), nullable=True),
        sa.Column("absence_reason", sa.Text(), nullable=True),
        sa.Column("second_person_id", sa.String(length=36), nullable=True),
        sa.Column("reason_text", sa.Text(), nullable=False),
        sa.Column("language_mode", sa.Text(), nullable=True),
        sa.Column("help_given", sa.Text(), nullable=True),
        sa.Column("evidence_ids", sa.Text(), nullable=False),
        sa.Column("judged_by", sa.String(length=36), nullable=False),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("paper_evidence_id", sa.String(length=36), nullable=True),
        sa.Column("supersedes", sa.String(length=36), nullable=True),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_judgement_case_profile_id")
        ),
        sa.ForeignKeyConstraint(["entered_by"], ["staff_member.id"], name=op.f("fk_judgement_entered_by")),
        sa.ForeignKeyConstraint(["judged_by"], ["staff_member.id"], name=op.f("fk_judgement_judged_by")),
        sa.ForeignKeyConstraint(
            ["paper_evidence_id"], ["evidence.id"], name=op.f("fk_judgement_paper_evidence_id")
        ),
        sa.ForeignKeyConstraint(
            ["second_person_id"], ["staff_member.id"], name=op.f("fk_judgement_second_person_id")
        ),
        sa.ForeignKeyConstraint(["session_id"], ["case_session.id"], name=op.f("fk_judgement_session_id")),
        sa.ForeignKeyConstraint(["supersedes"], ["judgement.id"], name=op.f("fk_judgement_supersedes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement")),
    )
    op.create_index(
        op.f("ix_judgement_case_profile_id_criterion_id_made_at"),
        "judgement",
        ["case_profile_id", "criterion_id", "made_at"],
        unique=False,
    )
    op.create_index(
        "ix_judgement_paper_evidence_id",
        "judgement",
        ["paper_evidence_id"],
        unique=False,
        sqlite_where=sa.text("paper_evidence_id IS NOT NULL"),
    )
    op.create_index(op.f("ix_judgement_session_id"), "judgement", ["session_id"], unique=False)
    op.create_index(
        "ix_judgement_supersedes",
        "judgement",
        ["supersedes"],
        unique=False,
        sqlite_where=sa.text("supersedes IS NOT NULL"),
    )
    op.create_table(
        "moderation",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("profile_result_id", sa.String(length=36), nullable=False),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("disagreements", sa.Text(), nullable=False),
        sa.Column("moderator_id", sa.String(length=36), nullable=True),
        sa.Column("moderator_name", sa.Text(), nullable=False),
        sa.Column("scan_evidence_id", sa.String(length=36), nullable=True),
        sa.Column("entered_by", sa.String(length=36), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_moderation_case_profile_id")
        ),
        sa.ForeignKeyConstraint(["entered_by"], ["staff_member.id"], name=op.f("fk_moderation_entered_by")),
        sa.ForeignKeyConstraint(
            ["moderator_id"], ["staff_member.id"], name=op.f("fk_moderation_moderator_id")
        ),
        sa.ForeignKeyConstraint(
            ["profile_result_id"], ["profile_result.id"], name=op.f("fk_moderation_profile_result_id")
        ),
        sa.ForeignKeyConstraint(
            ["scan_evidence_id"], ["evidence.id"], name=op.f("fk_moderation_scan_evidence_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moderation")),
    )
    op.create_index(op.f("ix_moderation_case_profile_id"), "moderation", ["case_profile_id"], unique=False)
    op.create_table(
        "objection_answer",
        sa.Column("objection_id", sa.String(length=36), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.String(length=36), nullable=False),
        sa.Column("answered_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["answered_by"], ["staff_member.id"], name=op.f("fk_objection_answer_answered_by")
        ),
        sa.ForeignKeyConstraint(
            ["objection_id"], ["objection.id"], name=op.f("fk_objection_answer_objection_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection_answer")),
    )
    op.create_index(
        op.f("ix_objection_answer_objection_id"), "objection_answer", ["objection_id"], unique=False
    )
    op.create_table(
        "oral_test",
        sa.Column("session_id", sa.String(length=36), nullable=False),
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("test_set", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("aids", sa.Text(), nullable=True),
        sa.Column("evidence_id", sa.String(length=36), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_oral_test_case_profile_id")
        ),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_oral_test_evidence_id")),
        sa.ForeignKeyConstraint(["session_id"], ["case_session.id"], name=op.f("fk_oral_test_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_oral_test")),
        sa.UniqueConstraint("session_id", name=op.f("uq_oral_test_session_id")),
    )
    op.create_index(op.f("ix_oral_test_case_profile_id"), "oral_test", ["case_profile_id"], unique=False)
    op.create_index(
        "ix_oral_test_evidence_id",
        "oral_test",
        ["evidence_id"],
        unique=False,
        sqlite_where=sa.text("evidence_id IS NOT NULL"),
    )
    op.create_table(
        "paper_trace",
        sa.Column("case_id", sa.String(length=36), nullable=False),
        sa.Column("document_id", sa.String(length=36), nullable=True),
        sa.Column("evidence_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("carries_name", sa.Boolean(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["assessment_case.id"], name=op.f("fk_paper_trace_case_id")),
        sa.ForeignKeyConstraint(
            ["document_id"], ["issued_document.id"], name=op.f("fk_paper_trace_document_id")
        ),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_paper_trace_evidence_id")),
        sa.ForeignKeyConstraint(["made_by"], ["staff_member.id"], name=op.f("fk_paper_trace_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_trace")),
    )
    op.create_index(op.f("ix_paper_trace_case_id"), "paper_trace", ["case_id"], unique=False)
    op.create_table(
        "picture_change",
        sa.Column("evidence_id", sa.String(length=36), nullable=False),
        sa.Column("original_sha256", sa.Text(), nullable=False),
        sa.Column("working_sha256", sa.Text(), nullable=False),
        sa.Column("quarter_turns", sa.Integer(), nullable=False),
        sa.Column("crop", sa.Text(), nullable=True),
        sa.Column("covers", sa.Text(), nullable=False),
        sa.Column("made_at", sa.String(length=32), nullable=False),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_picture_change_evidence_id")),
        sa.ForeignKeyConstraint(["made_by"], ["staff_member.id"], name=op.f("fk_picture_change_made_by")),
        sa.PrimaryKeyConstraint("evidence_id", name=op.f("pk_picture_change")),
    )
    op.create_table(
        "result_correction",
        sa.Column("case_profile_id", sa.String(length=36), nullable=False),
        sa.Column("profile_result_id", sa.String(length=36), nullable=False),
        sa.Column("objection_id", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("opened_by", sa.String(length=36), nullable=False),
        sa.Column("opened_at", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_profile_id"], ["case_profile.id"], name=op.f("fk_result_correction_case_profile_id")
        ),
        sa.ForeignKeyConstraint(
            ["objection_id"], ["objection.id"], name=op.f("fk_result_correction_objection_id")
        ),
        sa.ForeignKeyConstraint(
            ["opened_by"], ["staff_member.id"], name=op.f("fk_result_correction_opened_by")
        ),
        sa.ForeignKeyConstraint(
            ["profile_result_id"], ["profile_result.id"], name=op.f("fk_result_correction_profile_result_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_result_correction")),
    )
    op.create_index(
        op.f("ix_result_correction_case_profile_id"), "result_correction", ["case_profile_id"], unique=False
    )
    op.create_table(
        "thumbnail",
        sa.Column("evidence_id", sa.String(length=36), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["evidence_id"], ["evidence.id"], name=op.f("fk_thumbnail_evidence_id")),
        sa.PrimaryKeyConstraint("evidence_id", name=op.f("pk_thumbnail")),
    )
    op.create_table(
        "oral_answer",
        sa.Column("oral_test_id", sa.String(length=36), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("sufficiency", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["oral_test_id"], ["oral_test.id"], name=op.f("fk_oral_answer_oral_test_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_oral_answer")),
        sa.UniqueConstraint(
            "oral_test_id", "question_id", name=op.f("uq_oral_answer_oral_test_id_question_id")
        ),
    )
    op.create_index(op.f("ix_oral_answer_oral_test_id"), "oral_answer", ["oral_test_id"], unique=False)
