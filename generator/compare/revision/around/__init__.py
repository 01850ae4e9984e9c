"""What stands around the provisions, such as footnotes, contacts and heads of pages, and what differs in it."""
