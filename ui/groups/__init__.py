"""Groups: everybody in a class, how far each has come and what is next; shown to the class without names."""
