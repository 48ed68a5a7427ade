"""The first window: who signs in to which store."""
