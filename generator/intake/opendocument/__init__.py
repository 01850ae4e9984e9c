"""OpenDocument texts (OASIS OpenDocument 1.3, part 3): styles and lists → paragraphs as they are printed."""
