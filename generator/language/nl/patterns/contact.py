"""How addresses and numbers of people are written, and what looks alike and is none."""

LETTERS_AFTER_A_YEAR = "AF|AL|DE|DR|EN|ER|HE|IK|IN|IS|JE|MR|NA|NU|OF|OM|OP|TE|WE|ZE"
"""Two capitals after a year that are a word, so that the four digits are no postcode."""
NEVER_GIVEN_OUT = "SA|SD|SS"
"""Letters that no postcode has."""
# Bracketed, a sign may be one letter: “jan(a)school.nl”; loose it must be a word.
AT_IN_BRACKETS = r"[\[({<]\s?(?:at|a|@|ape(?:n)?staart(?:je)?)\s?[\])}>]"
AT_LOOSE = r"at|ape(?:n)?staart(?:je)?"
DOT_IN_BRACKETS = r"[\[({<]\s?(?:dot|punt|\.)\s?[\])}>]"
DOT_LOOSE = r"dot|punt"
TOP_LEVELS = "nl|com|org|net|eu|be|de|fr|uk|edu|info|frl|amsterdam|school|email|online|me|nu|io"
"""The ends of addresses that are believed where the sign @ is not written as one."""
ACCOUNT_LENGTHS = (
    "NL18 BE16 DE22 LU20 FR27 GB22 IE22 ES24 PT25 IT27 PL28 TR26 AT20 CH21 BG22 RO24 HU28 CZ24 SK24 GR27 DK18 SE24 "
    "NO15 FI18 LT20 LV21 EE20 HR21 SI19 UA29"
)
"""How many signs a bank account has in the countries from which people here hold one (the registry of SWIFT)."""
CITIZEN_NUMBER = r"\b(?:B\s?\.?S\s?\.?N|burgerservicenummers?|sofi-?nummer)\b"
OTHER_NUMBER = (
    r"\b(?:RSIN|K\.?v\.?K\.?|kamer van koophandel|handelsregister\w{0,8}|btw|omzetbelasting\w{0,8}|fiscaal\s?nummer|"
    r"loonheffing\w{0,10}|vestigingsnummer|ISBN|ISSN|OIN|ANBI|inschrijf\w{0,8}|inschrijvings\w{0,8}|factuur\w{0,8}|"
    r"order\w{0,8}|relatienummer|klantnummer|debiteur\w{0,8}|contractnummer)"
)
"""What numbers of nine digits are called that are nobody's."""
CALLED = r"\b(?:[Tt]\s?[Ee]\s?[Ll]|[Tt]elefoon(?:nummer)?|[Mm]obiel|[Gg]sm|GSM)\b\s?\.?\s?:?\s?"
"""What a telephone number is announced by, also in spaced letters."""
STREET = r"(?:straat|laan|weg|plein|hof|dijk|kade|singel|gracht|steeg|pad|markt)\s[0-9]{1,4}\s?[a-zA-Z]?,?\s{1,3}$"
"""What stands before a postcode in an address."""
NORM = r"\b(?:ISO|NEN|DIN|IEC|EN|norm|type|model|artikel(?:nummer)?|versie)[ -]{1,2}$"
"""What stands before a number that is that of a norm or thing."""
POSTED = r"(?:^|[\n,•–—|:(]|\b(?:in|te|postcode|postbus\s[0-9]{1,6},?))[ \t]{0,3}$"
"""What may stand before a postcode whose letters are a unit as well."""
UNITS = (
    "kg|km|cm|mm|ml|dl|cl|kb|mb|gb|tb|kw|mw|px|bc|ad|ste|de|en|hd|pk|va|wh|ma|hz|cc|mg|ha|xl|pc|tv|eu|nl|be|uk|us|vs|"
    "vo|po|so|mt|ai|it|bv|nv|ns|ti|up|xp|pt|ct|dp|" + LETTERS_AFTER_A_YEAR.lower()
)
"""Letters behind four digits that are as likely no part of a postcode."""
