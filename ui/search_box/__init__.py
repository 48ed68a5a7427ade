"""One box over the window to find cases, criteria, notes, screens and acts from anywhere."""
