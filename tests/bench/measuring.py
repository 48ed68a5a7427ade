"""Times, and the lines they are printed in."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple, ParamSpec

Act = Callable[[], object]
P = ParamSpec("P")


class Spent(NamedTuple):
    """Milliseconds by the clock, and of this process on the processor."""

    clock: float
    processor: float


def milliseconds(times: int, act: Callable[P, object], *args: P.args, **named: P.kwargs) -> float:
    """The median of a number of runs of ``act``, after one to warm up."""
    act(*args, **named)
    return median(_spent(lambda: act(*args, **named)) for _ in range(times))


def side_by_side(one: Act, two: Act, times: int) -> tuple[float, float]:
    """The medians of two acts that take turns, so that a busy moment meets both."""
    one(), two()
    spent = [(_spent(one), _spent(two)) for _ in range(times)]
    return median(first for first, _ in spent), median(second for _, second in spent)


def tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def heading(words: str) -> None:
    tell(f"\n{words}")


def say(what: str, found: float, goal: float | None = None) -> None:
    """One time in milliseconds, beside what it should be."""
    wanted = f"   goal < {goal:g}" if goal is not None else ""
    tell(f"  {what:58} {found:9.2f} ms{wanted}")


def spent(act: Act) -> Spent:
    """What one run of ``act`` takes."""
    began, begun = perf_counter(), process_time()
    act()
    return Spent((perf_counter() - began) * 1000, (process_time() - begun) * 1000)


def middle(spents: Sequence[Spent]) -> Spent:
    """The middle of several runs, by the clock and on the processor."""
    return Spent(median(each.clock for each in spents), median(each.processor for each in spents))


def say_spent(what: str, found: Spent, goal: float | None = None) -> None:
    """A time by the clock, and on the processor, which says more where others use the computer too."""
    wanted = f"   goal < {goal:g}" if goal is not None else ""
    tell(f"  {what:58} {found.clock:9.2f} ms   of the processor {found.processor:7.2f} ms{wanted}")


def say_pace() -> None:
    """How quick the computer is just now: times of one run are compared with this of the same run."""
    found = middle([spent(_fixed_work) for _ in range(9)])
    say_spent("the pace of the computer now: a fixed piece of work", found)


def _fixed_work() -> None:
    total = 0
    for number in range(100_000):
        total += number * number % 7


def say_ratio(what: str, one: float, against: str, two: float, goal: float | None = None) -> None:
    """Two times in milliseconds and how many times the second the first is."""
    wanted = f"   goal <= {goal:g}" if goal is not None else ""
    beside = f"{against:20} {two:9.2f} ms   ratio {one / two:5.2f}"
    tell(f"  {what:32} {one:9.2f} ms   {beside}{wanted}")


def _spent(act: Act) -> float:
    began = perf_counter()
    act()
    return (perf_counter() - began) * 1000
