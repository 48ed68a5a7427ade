"""Text and pages: shaped, tagged, archivable PDF."""
