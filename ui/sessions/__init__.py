"""The sessions of a case, the time they took, and its days as a calendar file."""
