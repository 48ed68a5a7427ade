"""The language a printed text is in, as the caller hands it over."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class PrintLanguage:
    """One language on paper.

    ``tag`` is BCP 47, ``font`` the family name as in the font files (``Noto Sans``, ``Noto Naskh Arabic``),
    ``own_name`` what the language calls itself.
    """

    tag: str
    direction: Literal["ltr", "rtl"]
    font: str
    own_name: str


SWEDISH_ON_PAPER = PrintLanguage("sv", "ltr", "Noto Sans", "Svenska")
