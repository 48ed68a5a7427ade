"""How much the same work costs in two ways, side by side in one run: make bench.

Times differ between computers and from run to run; the ratios are what to look at.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import UUID

from forms import reading
from tests.assessing import Assessed, open_assessed_case
from tests.stores import PASSPHRASE, new_store
from ui.document_making import Order, make, order_draft, usual_choices
from ui.practice.store import make_practice_store
from validering import cases
from validering.case_list import read_case_list
from validering.storage.keys import KdfCost
from validering.storage.stores import Store, create_store, open_store
from validering.terms import CopyFor, DocumentKind, Product

FEW, MANY = 50, 500


def main() -> None:
    print("what                                              ms     against                       ms   ratio")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _compare_opening(folder)
        store = new_store(folder)
        case = open_assessed_case(store)
        _compare_marking(case)
        _compare_lists(store)
        store.close()
        _compare_documents(folder)


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
    criteria = [criterion.id for criterion in case.profile.criteria()]
    turn = iter(range(10_000))

    def mark() -> object:
        place = next(turn)
        return case.mark(criteria[place % len(criteria)], ("independent", "with_support")[place // 31 % 2])

    _say("mark, saved on disk", mark, "read all marks", case.marked, times=200)


def _compare_lists(store: Store) -> None:
    times = {}
    made = 1
    for count in (FEW, MANY):
        for number in range(made, count):
            person = {"given_names": f"Person {number}", "family_names": "Prov"}
            store.apply(cases.open_case, products=[Product.MERIT_PORTFOLIO], person=person)  # type: ignore[arg-type]
        made = count
        times[count] = _milliseconds(lambda: store.read(read_case_list), 9)
    _line(f"list of {MANY} cases", times[MANY], f"list of {FEW} cases", times[FEW])


def _compare_documents(folder: Path) -> None:
    """A portfolio in two languages against the same in one, and reading it against printing it."""
    centre = make_practice_store(folder / "practice")
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
    _line(what, _milliseconds(act, times), other, _milliseconds(other_act, times))


def _line(what: str, one: float, other: str, two: float) -> None:
    print(f"{what:40} {one:11.2f}     {other:20} {two:11.2f} {one / two:7.1f}", flush=True)


def _milliseconds(act: Callable[[], object], times: int) -> float:
    """The median of a number of runs, after one to warm up."""
    act()
    spent = []
    for _ in range(times):
        began = perf_counter()
        act()
        spent.append((perf_counter() - began) * 1000)
    return median(spent)


if __name__ == "__main__":
    main()
