"""Whether a number that a caller reads out is genuine."""
