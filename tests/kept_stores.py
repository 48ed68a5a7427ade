"""Stores of each released schema, kept as files: ``python -m tests.kept_stores`` makes today's.

A store that was released is never made anew: from then on the schema changes by a migration, and this store
shows that it comes through it.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from tests import portfolios
from tests.opened import open_portfolio_case
from tests.stores import new_store, open_again
from validering.case_list import read_case_list
from validering.documents import read_documents
from validering.evidence_reading import read_evidence
from validering.judgements import read_judgements
from validering.profiles import read_case_profiles
from validering.storage.migrations.revisions import HEAD
from validering.storage.stores import Store

FOLDER = Path(__file__).parent / "files" / "stores"
FACTS = "facts.json"


def kept_stores() -> list[Path]:
    """The folders of the kept stores, by the name of their revision."""
    return sorted(path.parent for path in FOLDER.glob(f"*/{FACTS}"))


def facts_of(store: Store) -> dict[str, Any]:
    """What a store must still tell after any upgrade, by case number."""
    return {row.case_no: _facts_of_case(store, row) for row in store.read(read_case_list)}


def _facts_of_case(store: Store, row: Any) -> dict[str, Any]:
    profiles = store.read(read_case_profiles, row.case_id)
    judged = [store.read(read_judgements, each.id) for each in profiles]
    return {
        "shown_name": row.shown_name,
        "state": row.state,
        "profiles": [each.profile.id for each in profiles],
        "judgements": sum(len(views) for each in judged for views in each.values()),
        "evidence": [each.title for each in store.read(read_evidence, row.case_id)],
        "documents": [
            f"{each.number} {each.kind} {each.sha256}" for each in store.read(read_documents, row.case_id)
        ],
    }


def make(folder: Path) -> None:
    """A store with a full result, a person who told, and one whose data are protected."""
    from forms import reading
    from ui import document_making as making
    from validering.terms import DocumentKind

    with tempfile.TemporaryDirectory() as name:
        store, case = portfolios.whole_cook(new_store(Path(name)))
        choices = making.usual_choices(DocumentKind.MERIT_PORTFOLIO)
        making.issue(store.apply, making.make(making.order_document(store, reading, case.case_id, choices)))
        portfolios.add_photo(store, case.case_id, caption="Rim vid spisen")
        told = open_portfolio_case(store, "Amina Farah")
        portfolios.described(store, told)
        hidden = open_portfolio_case(store, "Selma Ek")
        portfolios.protect(store, hidden)
        store = open_again(store)
        facts = facts_of(store)
        store.close()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(store.folder, folder)
    text = json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True)
    (folder / FACTS).write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    make(FOLDER / HEAD)
