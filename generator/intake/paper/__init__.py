"""PDF files (ISO 32000): pages → words with boxes (in a process of their own) → rows, columns and lines."""
