"""The recovery sheet of the store. For administrators."""
