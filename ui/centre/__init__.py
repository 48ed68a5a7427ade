"""The centre as it stands on documents."""
