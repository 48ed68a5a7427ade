"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_2a0e53dd",)
HEAD = REVISIONS[-1]
