"""What leaves the program: documents on paper."""
