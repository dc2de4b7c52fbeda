"""Conditions over facts that may be unknown. Knows no law and no country."""
