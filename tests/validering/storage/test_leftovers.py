"""Which columns name pieces of content."""

from __future__ import annotations

from validering.storage.leftovers import content_columns


def test_each_column_that_names_content_is_known_and_says_whose_case_it_is() -> None:
    found = {(table.name, column.name) for table, column in content_columns()}
    assert found >= {
        ("evidence", "content_id"),
        ("evidence", "working_content_id"),
        ("issued_document", "content_id"),
    }
    assert all("case_id" in table.columns for table, _ in content_columns())
