"""The evidence of a case: brought in, looked at, described and linked to criteria."""
