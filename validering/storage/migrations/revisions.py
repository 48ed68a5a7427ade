"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_962fd667",)
HEAD = REVISIONS[-1]
