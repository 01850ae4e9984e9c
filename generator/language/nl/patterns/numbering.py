"""What stands before a printed number."""

LEAD_WORD = r"artikel|art\.?|hoofdstuk|paragraaf|deel|bijlage|§"
"""Left out of a number before it becomes part of an eId; addresses are made of it, so it never changes."""
REFERENCE = r"artikel(?:en)?|art\.?|lid|punt|regel|onder(?:deel)?|hoofdstuk|paragraaf|§|zie(?: ook)?"
"""What stands before the number of a provision that a text refers to."""
REFERENCE_BEHIND = r"lid|artikel|punt|regel|onderdeel|afspraak|paragraaf|hoofdstuk|stap|alinea"
"""What stands behind the number in words of one beside it: “het eerste lid”."""
NAMING = (
    r"artikel|art\.?|hoofdstuk|deel|bijlage|paragraaf|onderdeel|§|lid|stap|ad|fase|(?:gouden |gedrags|spel|huis)?regel|"
    r"afspraak|tip|punt|richtlijn|vraag|thema|onderwerp|categorie|sectie|afdeling|titel|module|nr\.?|nummer"
)
"""What is printed before a number as part of it: "Artikel 3", "Stap 1"."""
