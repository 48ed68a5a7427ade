"""The people who work with cases, and their passphrases."""
