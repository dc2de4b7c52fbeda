"""Reports and rules as JSON, plain text, Markdown and HTML."""
