"""A new case: who it is, whether they are known already, what was ordered."""
