"""Which chapters are parts of others, and which sections close a text."""

INNER = ("paragraaf", "§", "onderdeel")
CLOSING = r"(?:bijlage|slot|tot slot|begrip|sancties)"
