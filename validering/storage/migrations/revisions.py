"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_605ea630",)
HEAD = REVISIONS[-1]
