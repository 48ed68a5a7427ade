"""The list of records by case number."""
