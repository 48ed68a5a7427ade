"""Sheets that a native reader reads, corrects and signs: written as workbooks, and read in again."""
