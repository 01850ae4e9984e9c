"""What a board decides on, and what `compare` prints: tracked changes, was-wordt tables, Word and PDF."""
