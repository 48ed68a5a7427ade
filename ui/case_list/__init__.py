"""All cases: found, sorted, opened."""
