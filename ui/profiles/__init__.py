"""Which occupations a case is about, who assesses, and how each module is to be seen."""
