"""Follow-up: whom to ask what came of it 3, 6 and 12 months after the case was complete."""
