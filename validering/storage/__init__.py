"""Where a case is kept: an encrypted store in a folder."""
