"""What opens a covered screen again: the code, or the passphrase."""

from __future__ import annotations

from collections.abc import Callable

MOST_MISSES = 5
LONGEST = 4 * 60 * 60
# Clocks are corrected by some seconds now and then.
CLOCK_SLACK = 60


class Reopening:
    """Counts from when the passphrase was given; kept in memory alone, so that a restart asks for it again.

    ``wall`` and ``ticks`` give seconds: of the clock on the wall, and of one that nobody can set.
    """

    def __init__(self, wall: Callable[[], float], ticks: Callable[[], float]) -> None:
        self._wall, self._ticks = wall, ticks
        self.begin()

    def begin(self) -> None:
        """The passphrase was given now."""
        self._began = self._wall(), self._ticks()
        self._misses = 0

    def miss(self) -> None:
        """A wrong code was given."""
        self._misses += 1

    def hit(self) -> None:
        """The right code was given."""
        self._misses = 0

    @property
    def misses_left(self) -> int:
        return max(0, MOST_MISSES - self._misses)

    def takes_code(self) -> bool:
        """Whether a code is enough: within four hours, fewer than five misses, no clock set back."""
        on_wall, run = self._wall() - self._began[0], self._ticks() - self._began[1]
        is_set_back = on_wall < run - CLOCK_SLACK
        return bool(self.misses_left) and not is_set_back and max(on_wall, run) < LONGEST
