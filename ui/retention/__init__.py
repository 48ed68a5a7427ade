"""Erasing and disposing of records."""
