"""What a case is, what may be done to it, and where it is kept."""

__version__ = "0.1.0"
