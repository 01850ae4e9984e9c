"""Who "ik" and "u" are: whose parents, children or colleagues are spoken of."""

SELF = r"\b(?:ik|mijn|mij)\b"
YOU = r"\b(?:u|uw)\b"
ANY = r"\b(?:ik|mijn|mij|me|u|uw)\b|^wie\b"
"""With these a text speaks, or is spoken to. "Je" tells too little: rules for staff say it as well."""
SAYS = (
    (
        r"\bmijn (?:eigen )?(?:ouders?|vader|moeder|verzorgers?|juf|meester|mentor|docent|docenten|leraar|leraren|"
        r"klasgeno(?:ot|ten)|"
        r"profielwerkstuk|werkstuk|huiswerk|schoolvakken)\b|"
        r"\b(?:aan|met|bij|van|naar) (?:de|mijn|een) (?:juf|meester)\b|\b(?:juf|meester) (?:of|en) (?:juf|meester)\b|"
        r"\b(?:de|als) (?:juf|meester) (?:het|dat|zegt|vindt|goedvindt|vraagt)\b",
        "leerling",
    ),
    (r"\b(?:mijn|een) (?:directe )?(?:collega(?:[’']s)?|leidinggevende)\b", "medewerker"),
    (r"\b(?:mijn|uw) (?:eigen )?(?:kind|kinderen|zoon|dochter)\b", "ouder"),
)
"""What only they say, or is said only to them, and by what word a vocabulary finds them."""
