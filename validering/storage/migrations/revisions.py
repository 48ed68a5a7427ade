"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_00e58d30",)
HEAD = REVISIONS[-1]
