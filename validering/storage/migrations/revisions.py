"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_af2310d7",)
HEAD = REVISIONS[-1]
