"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_f9c0d87a",)
HEAD = REVISIONS[-1]
