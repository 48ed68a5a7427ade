"""Mapping: what the person has done, learnt and speaks, in own words and in Swedish."""
