"""The registers that plans pick from: assessors and workplaces."""
