"""Backups of the store, trying them, and checking that all is whole."""
