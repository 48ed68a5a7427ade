"""How much the same work costs in two ways, and what a person waits for in a large store: make bench.

Times differ between computers and from run to run, and a goal is printed beside, never asserted; the ratios
are what to look at. All parts together take some minutes and 8 GB of disk; ``--only`` takes one of them.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from uuid import UUID

from forms import reading
from tests import ratios_paper
from tests.assessing import Assessed, open_assessed_case
from tests.bench import files, many_cases, two_files, window
from tests.bench.measuring import heading, milliseconds, say_ratio, tell
from tests.bench.slow_disk import slow_disk
from tests.opened import open_portfolio_case
from tests.stores import PASSPHRASE, new_store
from ui.console.demo import LAST_DAY
from ui.document_making import Order, make, order_draft, usual_choices
from ui.practice.centre import LEILA
from ui.practice.store import make_practice_store
from validering import candidates
from validering.case_list import read_case_list, read_case_page
from validering.storage.keys import KdfCost
from validering.storage.stores import Store, create_store, open_store
from validering.terms import CopyFor, DocumentKind

FEW, MANY = 50, 500
CASES = 20_000
SLOW_SYNC = 0.03


def main() -> None:
    asked = _arguments()
    for name, part in PARTS.items():
        if asked.only in (None, name):
            with tempfile.TemporaryDirectory() as folder:
                part(Path(folder), asked.cases)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument("--cases", type=int, default=CASES, help="cases of the large store")
    return parser.parse_args()


def _compare_everyday(folder: Path, _cases: int) -> None:
    heading("Everyday work in a small store")
    _compare_opening(folder)
    store = new_store(folder)
    _compare_marking(open_assessed_case(store))
    _compare_lists(store)
    store.close()
    _compare_documents(folder)


def _compare_slow_disk(folder: Path, _cases: int) -> None:
    """An act where each sync takes 30 ms more, against the same where it does not."""
    heading(f"A disk whose syncs take {SLOW_SYNC * 1000:.0f} ms more")
    quick = _milliseconds_of_an_act(folder / "quick")[0]
    with slow_disk(SLOW_SYNC) as disk:
        if disk is None:
            tell("  not measured: this build of SQLite cannot be slowed")
            return
        slow, syncs = _milliseconds_of_an_act(folder / "slow", lambda: disk.syncs)
    say_ratio("a field, saved", slow, "usual disk", quick)
    tell(f"  syncs of one act: {syncs:g}")


def _milliseconds_of_an_act(folder: Path, count: Callable[[], int] = lambda: 0) -> tuple[float, float]:
    folder.mkdir()
    store = new_store(folder)
    case_id = open_portfolio_case(store, "Amina Yusuf")
    turn = iter(range(10_000))
    syncs = []

    def change() -> None:
        before = count()
        store.apply(candidates.change_candidate, case_id, contact_when=f"kl {next(turn)}")
        syncs.append(count() - before)

    spent = milliseconds(40, change)
    store.close()
    return spent, median(syncs)


def _compare_opening(folder: Path) -> None:
    """What guards the passphrase is most of the time it takes to open a store."""
    given = {
        "centre_name": "A",
        "letter": "A",
        "administrator": "A",
        "sign_in_name": "a",
        "passphrase": PASSPHRASE,
    }
    create_store(folder / "costly", **given)  # type: ignore[arg-type]
    create_store(folder / "cheap", cost=KdfCost(1, 64, 1), **given)  # type: ignore[arg-type]

    def opening(name: str) -> Callable[[], object]:
        return lambda: open_store(folder / name, "a", PASSPHRASE).close()

    _say("open a store", opening("costly"), "with a cheap key", opening("cheap"), times=7)


def _compare_marking(case: Assessed) -> None:
    """A click on a level, until it is on disk, against a read that stays in memory."""
    criteria = case.of_the_trade()
    turn = iter(range(10_000))

    def mark() -> object:
        place = next(turn)
        turned, which = divmod(place, len(criteria))
        return case.mark(criteria[which], ("independent", "with_support")[turned % 2])

    _say("mark, saved on disk", mark, "read all marks", case.marked, times=200)


def _compare_lists(store: Store) -> None:
    """A page of the list must not grow with the store."""
    times = {}
    made = 1
    for count in (FEW, MANY):
        for number in range(made, count):
            open_portfolio_case(store, f"Person {number}")
        made = count
        times[count] = milliseconds(21, store.read, read_case_page)
    say_ratio(f"a page of {MANY} cases", times[MANY], f"of {FEW} cases", times[FEW])


def _compare_documents(folder: Path) -> None:
    """A portfolio in two languages against the same in one, and reading it against printing it."""
    centre = make_practice_store(folder / "practice")
    centre.sign_in(LEILA, LAST_DAY)
    store = centre.store
    case_id = next(row.case_id for row in store.read(read_case_list) if row.case_no == "2026-0001-A")

    def printing(language: str) -> Callable[[], object]:
        return lambda: make(_draft(store, case_id, language))

    _say("portfolio in Swedish and Arabic", printing("ar"), "in Swedish", printing("sv"), times=7)
    _say("portfolio in Swedish", printing("sv"), "only read", lambda: _draft(store, case_id, "sv"), times=7)
    centre.close()


def _draft(store: Store, case_id: UUID, language: str) -> Order:
    choices = usual_choices(DocumentKind.MERIT_PORTFOLIO, CopyFor.OWN, language)
    return order_draft(store, reading, case_id, choices)


def _say(
    what: str, act: Callable[[], object], other: str, other_act: Callable[[], object], times: int
) -> None:
    say_ratio(what, milliseconds(times, act), other, milliseconds(times, other_act))


PARTS: dict[str, Callable[[Path, int], None]] = {
    "everyday": _compare_everyday,
    "encryption": lambda folder, _cases: two_files.measure(folder),
    "slow-disk": _compare_slow_disk,
    "evidence": lambda folder, _cases: files.measure(folder),
    "many-cases": many_cases.measure,
    "paper": ratios_paper.measure,
    "start": window.measure_start,
    "window": window.measure_work,
}


if __name__ == "__main__":
    main()
