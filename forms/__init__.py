"""What occupations demand, as data, and the reader that turns it into profiles."""
