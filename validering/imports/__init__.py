"""Files from outside, read into what a case keeps: one module per format."""
