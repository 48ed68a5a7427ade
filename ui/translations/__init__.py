"""The screen in other languages than Swedish."""
