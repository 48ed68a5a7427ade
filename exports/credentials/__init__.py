"""What lets a stranger check a document: its record, the signed code on paper, the seal."""
