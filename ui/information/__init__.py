"""The centre's answers to what candidates ask, written and approved."""
