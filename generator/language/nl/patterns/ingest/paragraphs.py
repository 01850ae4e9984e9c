"""How two columns of what is and what is not allowed are headed, and how lists end."""

COLUMNS = (
    r"(?!\W*(?:dit |wat )?mag niet[!:]?$)"
    r"(?:[✓✔☺\s]{0,4})(?:wel(?: doen)?|do'?s?|mag(?: wel)?|(?:wel )?toegestaan|gewenst(?: gedrag)?|goed|ja)\b.{0,30}?"
    r"\s(?:niet(?: doen)?|don'?t'?s?|mag niet|niet toegestaan|verboden|ongewenst(?: gedrag)?|fout|nee)[!:]?"
)
ITEM_ENDS = (";", "; en", "; of", ", en", ", of")
BROKEN = r"[^\W\d_]{2}-\n\s{0,80}(?!(?:en|of|als|tot)\b)[a-zà-ÿ]{2}"
"""A word that is broken off at the end of a line; "foto- en" is none."""
CLIPPED = r"['’‘](?:s|t|n|m)\s"
"""Words that are clipped and small: a line with one goes on with a sentence ("'s avonds")."""
