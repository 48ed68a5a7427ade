"""Finds every fault in a folder of forms at once, each with its file, line and place."""
