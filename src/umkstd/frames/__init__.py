"""The same rules over data frames and plain columns."""
