"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_42865fc3",)
HEAD = REVISIONS[-1]
