"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_a69798d7",)
HEAD = REVISIONS[-1]
