"""How documents of the centre can be checked: keys, seal, check page."""
