"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_c250568e",)
HEAD = REVISIONS[-1]
