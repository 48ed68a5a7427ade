"""Bringing a store back from a backup, before anybody has signed in."""
