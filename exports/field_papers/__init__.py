"""Papers for days without a computer: blank forms, sheets to read aloud, lessons, a profile to read."""
