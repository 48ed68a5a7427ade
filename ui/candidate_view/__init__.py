"""The candidate's own view: their full-screen window, and what staff see of it."""
