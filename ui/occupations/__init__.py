"""The occupation profiles there are: those that ship with the program and the centre's own."""
