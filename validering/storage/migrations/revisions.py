"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_c1fdd068",)
HEAD = REVISIONS[-1]
