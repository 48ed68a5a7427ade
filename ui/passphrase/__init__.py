"""One's own passphrase."""
