"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_d820988c",)
HEAD = REVISIONS[-1]
