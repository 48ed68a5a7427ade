"""The first start: a new store, with its centre and its first administrator."""
