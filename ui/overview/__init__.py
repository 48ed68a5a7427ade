"""The overview of a case: where it stands, what is missing, who has a part, stopping."""
