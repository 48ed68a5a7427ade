"""All tables; importing this package registers each of them."""

from validering.storage.tables import (
    access,
    assessment,
    audit,
    base,
    cases,
    corrections,
    documents,
    groups,
    issuing,
    mapping,
    media,
    people,
    protection,
    removals,
    sessions,
    store,
    summary,
)
from validering.storage.tables.base import Base

__all__ = [
    "Base",
    "access",
    "assessment",
    "audit",
    "base",
    "cases",
    "corrections",
    "documents",
    "groups",
    "issuing",
    "mapping",
    "media",
    "people",
    "protection",
    "removals",
    "sessions",
    "store",
    "summary",
]
