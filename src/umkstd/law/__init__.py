"""What a legal text is: instruments, provisions, requirements, verdicts. Knows no country."""
