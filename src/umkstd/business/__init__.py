"""What can be known about a business: its facts, records and case files."""
