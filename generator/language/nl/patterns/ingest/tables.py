"""How the rows of a table are counted."""

ASKS = r"(?:(?:door|voor|van|met|bij|aan) )?(?:wie|wat|welke|waar|wanneer|hoe)"
"""What is the whole of a cell at the head of a column, though no sentence ends in it."""
ORDINALS = (
    ("eerste", "1e", "1ste", "één", "1", "1.", "1x", "stap 1", "fase 1"),
    ("tweede", "2e", "2de", "twee", "2", "2.", "2x", "stap 2", "fase 2"),
    ("derde", "3e", "3de", "drie", "3", "3.", "3x", "stap 3", "fase 3"),
)
"""With what the first cell of the first, the second and the third row begins."""
