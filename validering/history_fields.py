"""Which recorded columns the history of a case tells nothing of, and which lead to a person."""

from __future__ import annotations


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


ROWS_BESIDE = frozenset({"case_number", "protection_item", "store_identity"})
"""Rows that only say again what another row of the same act says."""

NUMBERS_OF_NOTHING = (None, 0, "", "[]", "{}", "none", "unknown", "undisclosed", "never_existed", "unsure")
"""Values with which a new row begins before anybody has said anything."""

NOT_TOLD = _names(
    """
    added_at added_by answer_id answered_at answered_by answered_in approved_by_name asked_at began_at
    began_by birth_date_precision candidate_id carries_name case_id case_nos case_profile_id case_trace_id
    chain chain_count chain_head checked_by choices chosen_by chosen_on cleared_at completed_at content
    content_id copies covers created_at crop decided_at decided_by declared_at declared_on disagreements
    document_id done_at done_by dropped_at earlier_case_id entered_by evidence_id evidence_ids evidence_key
    facts finished_at finished_by from_precision given_at given_on group_id halted_at handled_at handled_by
    height id id_seen_by is_by_itself issued_at issued_by joined_by judged_at kept_at kept_by lines linked_at
    linked_by looked_at_by made_at made_by made_on mapping_done_at mapping_done_by media_type moderator_id
    number objection_id opened_at opened_by oral_test_id order_no original_sha256 other_case_no pages
    paper_evidence_id presentation_language private_note profile_result_id profile_version_id proposed_at
    proposed_by proposed_by_name protected_yes_by quarter_turns question read_at recorded_at recorded_by
    registered_at removal_id removed_at replaces_id round_id scan_evidence_id seen_by session_id sha256
    signed_at signed_by signers size sound stored_at summary_language supersedes task_id text_is_reviewed
    text_version to_precision transcription_language version width withdrawn_at work_swedish_by
    working_content_id working_sha256 years_precision
    """
)
"""Keys, digests, and who and when once more: the act itself says that. A private note is nobody else's."""

IDENTITY = _names(
    """
    address birth_date called_name captured_by contact_how contact_name contact_names contact_way
    contact_when country door_opener email employer explained_by family_names file_name given_names
    helper host_id id_number interpreter_name name_in_own_script occupation_now organisation persons
    phone place place_text provider raised_by read_by reference_contact reference_name safety_briefed_by
    school supervisor
    """
)
"""What is not told of a protected person, whatever it was before."""

CONTACT = _names(
    """
    id_number phone email contact_how contact_when contact_way contact_names reference_contact adaptations
    """
)
"""What is told to those alone who run cases."""

NAMES = frozenset({"given_names", "family_names", "name_in_own_script", "called_name", "reference_name"})
"""Of these each word leads to a person by itself."""
