"""The documents of a case: chosen, looked at, issued, printed, handed over."""
