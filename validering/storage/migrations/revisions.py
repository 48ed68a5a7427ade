"""The revisions this version knows, oldest first; read at each opening without Alembic."""

REVISIONS = ("0001_92cec738",)
HEAD = REVISIONS[-1]
