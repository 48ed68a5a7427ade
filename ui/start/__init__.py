"""What each role meets first: one's own cases and checks, each with its next act."""
