"""How the rows of a table are counted."""

ASKS = r"(?:(?:door|voor|van|met|bij|aan) )?(?:wie|wat|welke|waar|wanneer|hoe)"
"""What is the whole of a cell at the head of a column, though no sentence ends in it."""
ORDINALS = (
    ("eerste", "1e", "1ste", "één", "1", "1.", "1x", "stap 1", "fase 1"),
    ("tweede", "2e", "2de", "twee", "2", "2.", "2x", "stap 2", "fase 2"),
    ("derde", "3e", "3de", "drie", "3", "3.", "3x", "stap 3", "fase 3"),
)
"""With what the first cell of the first, the second and the third row begins."""
ANSWER = r"(?:ja|nee|wel|niet|altijd|nooit|soms|verboden|toegestaan|uit|aan|n\.?v\.?t\.?|[✓✔✗✘✅❌×x–—-])"
"""What is the whole of a cell below a head that asks whether something is allowed, whatever letter it begins with."""
COLUMN = (
    r"(?:(?:wat|wie|welke?|waar\w{0,6}|wanneer|hoe|mag|door wie|voor wie|met wie)\b.{0,50}\?|"
    r"(?:wat|wie|waar|wanneer|door wie|hoe lang)|"
    r"(?:soort )?(?:overtreding|gedrag|situatie|incident|apparaat|plek|plaats|middel|maatregel|gevolg|sanctie|"
    r"consequentie|straf|actie|reactie|verantwoordelijke|termijn)(?:en|s)?)"
)
"""What stands over a column, or over a section that is as short."""
ALLOWED = r"\bmag\b|\bmogen\b|\bniet\b|\bwel\b"
"""What heads two lists that stand beside one another, of which no line belongs to one of the other."""
