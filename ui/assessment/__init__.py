"""The bench: modules and criteria, rated one by one in a session that is signed at its end."""
