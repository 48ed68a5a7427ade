"""The result of a case: what the rules propose, what is decided, who agrees, and what the candidate says."""
