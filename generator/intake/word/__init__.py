"""Word files (ECMA-376-1, WordprocessingML): package → styles and numbering → paragraphs as they are printed."""
