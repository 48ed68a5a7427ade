"""How the service was to the candidates, as numbers of many."""
