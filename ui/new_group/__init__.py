"""A new group from a pasted list: looked through in a table, corrected there, opened in one act."""
