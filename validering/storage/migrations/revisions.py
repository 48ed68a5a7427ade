"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_5b2650bf",)
HEAD = REVISIONS[-1]
