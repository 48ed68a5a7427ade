"""How often a law is tried whose every example takes long: few times in ``make test``, more in endurance."""

from __future__ import annotations

from typing import Any

from hypothesis import settings

USUAL = 25
"""How many examples ``make test`` takes of a law that says nothing else."""


def costly(few: int, **more: Any) -> settings:
    """Settings for ``few`` examples where others take ``USUAL``, and more where they take more."""
    return settings(max_examples=few * settings().max_examples // USUAL, deadline=None, **more)
