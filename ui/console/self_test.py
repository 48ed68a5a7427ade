"""Tries whether the program is whole: every file it reads is there and does what it is for."""

from __future__ import annotations

import importlib
import tempfile
from collections.abc import Callable
from pathlib import Path

from exports.documents import kinds
from forms import reading
from forms.receipt import read_receipt_text, receipt_languages
from ui.console.arguments import ExitCode
from ui.console.printing import printable_languages
from ui.console.words import Say
from ui.document_making import make, order_draft, usual_choices
from validering import cases, languages, messages
from validering.acting import StaffRole
from validering.case_list import read_case_list
from validering.storage.keys import KdfCost
from validering.storage.migrations.revisions import HEAD
from validering.storage.stores import Store, create_store, open_store
from validering.terms import CopyFor, DocumentKind, Product

WINDOW_TEST = "ui.window_test"
SCREEN_TEXTS = Path(__file__).parent.parent / "translations"
NAME, PASSPHRASE = "prov", "ett prov som glöms"


def self_test(say: Say, *, with_window: bool) -> ExitCode:
    """Try everything and say how it went; the step that fails is named before its error is raised."""
    with tempfile.TemporaryDirectory() as name:
        trial = _Trial(Path(name))
        steps: list[tuple[str, Callable[[], object]]] = [
            ("console_self_test_store", trial.open_store),
            ("console_self_test_upgrade", _read_migrations),
            ("console_self_test_forms", _read_forms),
            ("console_self_test_translations", _read_translations),
            ("console_self_test_pdf", trial.write_documents),
        ]
        if with_window:
            steps.append(("console_self_test_window_opened", trial.open_window))
        try:
            for code, step in steps:
                _try(say, say(code), step)
        finally:
            trial.close()
    print(say("console_self_test_done"))
    return ExitCode.DONE


def _try(say: Say, words: str, step: Callable[[], object]) -> None:
    try:
        step()
    except BaseException:
        print(say("console_self_test_failed", step=words))
        raise
    print(say("console_self_test_step", step=words), flush=True)


class _Trial:
    """A store that is made for the test and thrown away after it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        if self._store is None:
            raise RuntimeError("the store of the test is not open")
        return self._store

    def open_store(self) -> None:
        folder = self._folder / "store"
        create_store(
            folder,
            centre_name="Prov",
            letter="P",
            administrator="Prov",
            sign_in_name=NAME,
            passphrase=PASSPHRASE,
            roles=(StaffRole.ADMINISTRATOR, StaffRole.COORDINATOR),
            cost=KdfCost(passes=1, memory=64, lanes=1),
        )
        self._store = open_store(folder, NAME, PASSPHRASE)
        self.store.confirm_recovery_sheet(self.store.make_recovery_sheet().scan)
        case_id = self.store.apply(
            cases.open_case,
            products=[Product.MERIT_PORTFOLIO],
            person={"given_names": "A", "family_names": "B"},
        ).new_id
        if case_id is None or not self.store.read(read_case_list):
            raise LookupError("the case that was opened is not in the list")
        self.store.apply(languages.add_language, case_id, "ar", is_first=True)

    def write_documents(self) -> None:
        case_id = self.store.read(read_case_list)[0].case_id
        spoken = messages.languages()
        for tag in printable_languages():
            for kind in kinds() if tag in spoken else [DocumentKind.MERIT_PORTFOLIO]:
                made = make(order_draft(self.store, reading, case_id, usual_choices(kind, CopyFor.OWN, tag)))
                if not made.pages:
                    raise LookupError(f"{kind} in {tag} has no page")

    def open_window(self) -> None:
        importlib.import_module(WINDOW_TEST).open_and_close(self.store, self._folder)

    def close(self) -> None:
        if self._store is not None:
            self._store.close()


def _read_migrations() -> None:
    from validering.storage.migrations.upgrade import newest_on_disk

    if newest_on_disk() != HEAD:
        raise LookupError("the steps that upgrade a store are not those of this program")


def _read_forms() -> None:
    for profile_id in reading.profile_ids():
        reading.read_profile(profile_id)
    for tag in receipt_languages():
        read_receipt_text(tag)


def _read_translations() -> None:
    """Messages, and that the texts of the screen are there; the window test loads those."""
    spoken = messages.languages()
    if "sv" not in spoken or any(messages.message(tag, "not_allowed", {"roles": ""}) == "" for tag in spoken):
        raise LookupError("messages are missing")
    for tag in spoken:
        if tag != "sv" and not (SCREEN_TEXTS / f"validering_{tag}.qm").stat().st_size:
            raise LookupError(f"the texts of the screen are missing in {tag}")
