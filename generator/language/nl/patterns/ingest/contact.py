"""What addresses look like, and the words that announce one."""

POSTCODE = r"\b[1-9][0-9]{3}\s?[A-Z]{2}\b"
TELEPHONE = r"(?:\btel(?:efoon)?\b|\bT:?\s|\bt\s?:)?\s?(?:\+31|\b0)[0-9 ()–-]{8,16}\b"
REACHED = rf"[A-Z][\w-]{{2,30}}(?:\s[\w-]{{2,20}}){{0,3}}\s?:\s.{{2,60}}?,?\s(?:tel(?:efoon)?\.?:?\s)?{TELEPHONE}"
"""Who is reached at a number: an office, a name and that number alone."""
BOX = r"\bpostbus\s[0-9]"
_STREET = (
    r"[A-Z][a-zà-ÿ'’. -]{2,40}(?:straat|laan|weg|plein|plantsoen|singel|kade|dreef|hof|pad|dijk|gracht|park|"
    r"ring|baan|steeg|burg|plaats)\s{1,2}[0-9]{1,4}\b"
)
STREET = rf"^{_STREET}"
STREET_WITHIN = rf"(?:^|,\s|[Aa]dres\s?:?\s){_STREET}"
"""A street with its number, also behind a name or a word that announces it."""
REGISTERED = r"\b(?:iban|kvk|btw|brin)\b"
ADDRESSING = "zie op via naar website site adres link internetadres is en of bij van www. e-mail mail"
LABEL = (
    r"(?:contact(?:gegevens|informatie|adres)?|(?:bezoek|post)?adres|postbus|telefoon(?:nummer)?|tel\.?|fax|mobiel|"
    r"e-?mail(?:adres)?|mail(?:adres)?|website|internet|colofon|vragen(?=\s?:))"
)
"""What stands over an address, or before it on its line."""
CONTACT = r"(?:contact(?:persoon)?|vragen)\s?:\s"
"""What stands before a name in a contact block."""
