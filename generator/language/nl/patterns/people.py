"""How names of people, addresses and numbers are written, and what looks alike and is none."""

LETTERS_AFTER_A_YEAR = "AF|AL|DE|DR|EN|ER|HE|IK|IN|IS|JE|MR|NA|NU|OF|OM|OP|SA|SD|SS|TE|WE|ZE"
"""Two capitals after a year that are a word or were never given out, so that the four digits are no postcode."""
AT = "at|apenstaartje"
DOT = "dot|punt"
CITIZEN_NUMBER = r"\b(?:B\s?S\s?N|burgerservicenummer|sofi-?nummer)\b"
CALLED = r"\b(?:[Tt]\s?[Ee]\s?[Ll]|[Tt]elefoon(?:nummer)?|[Mm]obiel|[Gg]sm|GSM)\b\s?\.?\s?:?\s?"
"""What a telephone number is announced by, also in spaced letters."""
STREET = r"(?:straat|laan|weg|plein|hof|dijk|kade|singel|gracht|steeg|pad|markt)\s[0-9]{1,4}\s?[a-zA-Z]?,?\s{1,3}$"
"""What stands before a postcode in an address."""
UNITS = "kg|km|cm|mm|ml|dl|cl|kb|mb|gb|tb|kw|px|bc|ad|ste|de|en"
"""Small letters right behind four digits that are no part of a postcode."""

# Every letter with which a European name is written, whatever its marks: Ł, Ş, ő.
_LATIN = [chr(code) for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))]
UPPER = "A-Z" + "".join(letter for letter in _LATIN if letter.isupper())
LOWER = "a-z" + "".join(letter for letter in _LATIN if letter.islower())

PARTICLE = r"(?:(?:van|de|der|den|het|’t|'t|ten|ter|te|von|el|al|la|le|in|op)\s|d['’])"
CAPITALISED = rf"(?:[A-Z]['’])?(?:IJ|[{UPPER}])[{LOWER}'’]{{1,30}}"
SURNAME = rf"{PARTICLE}{{0,3}}(?:(?:De|Van|Den|Der|Ten|Ter|El|Al)\s){{0,2}}{CAPITALISED}(?:-{CAPITALISED})?"
INITIALS = rf"(?:[{UPPER}]\.[ ]?){{1,5}}"
TITLES = (
    r"(?:\b(?:[Dd]\s?h\s?r|[Mm]\s?e\s?v\s?r|[Mm]\s?w)\b\s?\.?|"
    r"\b(?:[Dd]e\s[Hh]eer|[Mm]eneer|[Mm]evrouw|[Jj]uffrouw|[Jj]uf|[Mm]eester)\b|"
    r"\b(?:[Dd]rs|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof|[Mm]r|[Dd]s|[Hh]r)\.)"
)
TITLED = rf"{TITLES}\s?(?:{TITLES}\s?){{0,2}}(?:{INITIALS})?(?:{CAPITALISED}\s)?{SURNAME}"
INITIALLED = (
    r"(?<![\w.])(?!(?:B\.V|N\.V|U\.S|E\.U|C\.S|C\.S\.G|S\.G|R\.S\.G|R\.K|P\.C|O\.B\.S|M\.R|G\.M\.R|N\.B|P\.S)\.\s)"
    rf"(?:(?:[{UPPER}]\.){{2,5}}\s?{SURNAME}|[{UPPER}]\.\s?(?:(?:van|de|der|den|ter|ten)\s){{1,3}}{CAPITALISED})"
)
_FUNCTIONS = (
    r"contactperso(?:on|nen)|vertrouwensperso(?:on|nen)|aanspreekpunt|(?:con)?rector|directeur|directrice|schoolleider|"
    r"bestuurder|voorzitter|secretaris|teamleider|locatieleider|afdelingsleider|mentor|decaan|leerkracht|docent|"
    r"intern begeleider|[a-z-]{0,30}coördinator|conciërge|beheerder|auteur|functionaris gegevensbescherming|"
    r"privacy officer|opgesteld door|ondertekend door"
)
_NEXT_LINE = r"[ \t]*\r?\n\s{0,4}(?=[^\n]{3,50}(?:\n|$))"
CUED = (
    rf"\b(?i:{_FUNCTIONS})(?:\s{{0,3}}:\s{{0,4}}|\sis\s|(?<=door)\s|\s?\(|\s[–-]\s|{_NEXT_LINE})"
    rf"((?:{INITIALS}|{CAPITALISED}\s){SURNAME})"
)
"""A function with a name behind it: after a sign, in brackets, or on the next line."""
ORGANISED = (
    r"stichting|college|lyceum|gymnasium|school|scholen|raad\b|bestuur|directie|werkgroep|commissie|vereniging|"
    r"inspectie|protocol|[a-z](?:straat|laan|weg|plein|hof|dijk|kade|singel)\b"
)
ORGANISATION_AFTER = r"\s?[0-9]|[\s-]{1,3}(?:College|Lyceum|Gymnasium|School|Stichting|Scholengroep|Onderwijs)"
NO_NAMES = (
    "Aan|Als|Bij|Dat|De|Deze|Die|Dit|Door|Een|En|Er|Het|Hij|Ik|In|Is|Je|Met|Na|Naar|Niet|Of|Om|Onze|Op|Ouders|Over|Te|"
    "Tijdens|Uit|Van|Via|Voor|Wat|We|Wie|Wij|Ze|Zie|Zij|Zijn|Leerlingen|Leraren|Docenten|Medewerkers|Personeel|School|"
    "Sociale|Social|Media|Gebruik|Regels|Alle|Iedereen"
)
