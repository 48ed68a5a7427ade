"""A profile as a workbook, for teachers who do not write files: see README.md of ``forms``."""
