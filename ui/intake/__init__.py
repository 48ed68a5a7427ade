"""The intake: names, identity, contact, languages, adaptations, order, information."""
