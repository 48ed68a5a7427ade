"""How the columns of a table share its width."""

from __future__ import annotations

from collections.abc import Sequence


def share_out(room: int, shares: Sequence[int], least: Sequence[int]) -> list[int]:
    """``room`` pixels in parts as the ``shares`` say, none narrower than its ``least``.

    What a long heading takes, the columns with most room give, none of them more than it has.
    """
    parts = [
        max(room * share // sum(shares), narrowest) for share, narrowest in zip(shares, least, strict=True)
    ]
    over = sum(parts) - room
    for place in sorted(range(len(parts)), key=lambda place: -parts[place]):
        given = max(0, min(over, parts[place] - least[place]))
        parts[place] -= given
        over -= given
    return parts
