"""Starts the program: from the sources, from an installed package and from a bundle.

In the package this file is ``validering_app/__init__.py`` and the four rooms lie beside it, so that their
plain names cannot meet those of another distribution.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main() -> int:
    """The command line of the program; gives the exit code."""
    here = Path(__file__).resolve().parent
    if (here / "validering").is_dir() and str(here) not in sys.path:
        sys.path.insert(0, str(here))
    from ui.command_line import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
