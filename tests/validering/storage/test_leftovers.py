"""Which columns name pieces of content, and what becomes of pieces that no row names."""

from __future__ import annotations

from pathlib import Path

from tests.backups import add_text, filled_store
from tests.stores import open_again
from validering import evidence
from validering.evidence_storing import read_place
from validering.storage import owner
from validering.storage.checking import check_open
from validering.storage.leftovers import content_columns
from validering.storage.stores import Store


def test_each_column_that_names_content_is_known_and_says_whose_case_it_is() -> None:
    found = {(table.name, column.name) for table, column in content_columns()}
    assert found >= {
        ("evidence", "content_id"),
        ("evidence", "working_content_id"),
        ("issued_document", "content_id"),
    }
    assert all("case_id" in table.columns for table, _ in content_columns())


def die(store: Store) -> None:
    """Leave the store as a program does that dies: it still says that it is in use."""
    began = store.acting.now()
    store.close()
    owner.write_owner(store.folder, began)


def test_the_bytes_of_a_removed_piece_go_at_the_next_start_where_the_program_died_before_erasing_them(
    tmp_path: Path,
) -> None:
    store, cases = filled_store(tmp_path, cases=1)
    piece = add_text(store, cases[0], "hör inte hit")
    store.apply(evidence.remove_evidence, piece, "fel fil")
    assert [one.code for one in check_open(store.parts).findings] == ["check_evidence_left_over"]
    store = open_again(store)
    assert [one.code for one in check_open(store.parts).findings] == ["check_evidence_left_over"]
    die(store)
    store = open_again(store)
    assert check_open(store.parts).findings == ()
    store.close()


def test_older_pieces_that_no_row_ever_named_are_left_alone(tmp_path: Path) -> None:
    store, cases = filled_store(tmp_path, cases=1)
    place = store.read(read_place, cases[0])
    stored = store.contents.put(cases[0], place.key, b"of a newer state of the store")
    store = open_again(store)
    die(store)
    store = open_again(store)
    assert store.contents.get(cases[0], place.key, stored.content_id)
    store.close()
