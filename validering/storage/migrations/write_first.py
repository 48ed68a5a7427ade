"""Writes revision 0001 from the models, as long as no store of it has been released.

``python -m validering.storage.migrations.write_first`` after any change of a table. Once 0001 is released
it never changes again: a change is then a revision of its own, and this file goes.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.types import TypeDecorator

from validering.storage.schema import table_statements
from validering.storage.tables import Base

FOLDER = Path(__file__).parent
FIRST = FOLDER / "versions" / "0001_first.py"
REVISIONS = FOLDER / "revisions.py"

SCRIPT = '''"""The first schema of a store."""

# ruff: noqa: PLR0915

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = None


def upgrade() -> None:
    {body}
'''
KNOWN = '''"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("{revision}",)
HEAD = REVISIONS[-1]
'''


def first_revision() -> str:
    """The name of revision 0001: it carries a fingerprint of the tables, so that no two schemas share it."""
    return f"0001_{hashlib.sha256(chr(10).join(table_statements()).encode()).hexdigest()[:8]}"


def first_script() -> str:
    """The text of revision 0001, unformatted."""
    with create_engine("sqlite://").connect() as empty:
        context = MigrationContext.configure(empty, opts={"render_item": _plain_type})
        steps = produce_migrations(context, Base.metadata).upgrade_ops
    assert steps is not None
    lines = render_python_code(steps, render_item=_plain_type).splitlines()
    body = "\n".join(line for line in lines if "###" not in line).strip()
    return SCRIPT.format(revision=first_revision(), body=body)


def _plain_type(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Our own column types as what they are in the database: a migration never reads today's classes."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl_instance!r}"
    return False


def main() -> int:
    others = [path.name for path in FIRST.parent.glob("[0-9]*.py") if path != FIRST]
    if others:
        sys.stderr.write(f"0001 is released, for there is {', '.join(others)}: add a revision\n")
        return 1
    FIRST.write_text(first_script(), encoding="utf-8")
    REVISIONS.write_text(KNOWN.format(revision=first_revision()), encoding="utf-8")
    for step in (["check", "--fix", "--quiet", "--select", "I,F401"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *step, str(FIRST), str(REVISIONS)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
