"""Indonesian registration numbers, one module per number, the same four verbs in each."""
