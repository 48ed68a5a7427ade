"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_72354c47",)
HEAD = REVISIONS[-1]
