"""How names of people, addresses and numbers are written, and what looks alike and is none."""

LETTERS_AFTER_A_YEAR = "AF|AL|DE|DR|EN|ER|HE|IK|IN|IS|JE|MR|NA|NU|OF|OM|OP|SA|SD|SS|TE|WE|ZE"
"""Two capitals after a year that are a word or were never given out, so that the four digits are no postcode."""
AT = "at|apenstaartje"
CITIZEN_NUMBER = r"\b(?:BSN|burgerservicenummer|sofi-?nummer)\b"

PARTICLE = r"(?:(?:van|de|der|den|het|’t|'t|ten|ter|te|von|el|al|la|le|in|op)\s|d['’])"
CAPITALISED = r"(?:[A-Z]['’])?[A-ZÀ-Þ][a-zß-ÿ'’]{1,30}"
SURNAME = rf"{PARTICLE}{{0,3}}(?:(?:De|Van|Den|Der|Ten|Ter|El|Al)\s){{0,2}}{CAPITALISED}(?:-{CAPITALISED})?"
INITIALS = r"(?:[A-Z]\.[ ]?){1,5}"
TITLES = (
    r"(?:\b(?:[Dd]hr|[Mm]evr|[Mm]w)\b\.?|\b(?:[Dd]e\s[Hh]eer|[Mm]eneer|[Mm]evrouw|[Jj]uffrouw|[Jj]uf|[Mm]eester)\b|"
    r"\b(?:[Dd]rs|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof|[Mm]r|[Dd]s|[Hh]r)\.)"
)
TITLED = rf"{TITLES}\s?(?:{TITLES}\s?){{0,2}}(?:{INITIALS})?(?:{CAPITALISED}\s)?{SURNAME}"
INITIALLED = (
    r"(?<![\w.])(?!(?:B\.V|N\.V|U\.S|E\.U|C\.S|C\.S\.G|S\.G|R\.S\.G|R\.K|P\.C|O\.B\.S|M\.R|G\.M\.R|N\.B|P\.S)\.\s)"
    rf"(?:(?:[A-Z]\.){{2,5}}\s?{SURNAME}|[A-Z]\.\s?(?:(?:van|de|der|den|ter|ten)\s){{1,3}}{CAPITALISED})"
)
CUED = (
    r"\b(?i:contactpersoon|vertrouwenspersoon|aanspreekpunt|(?:con)?rector|directeur|directrice|bestuurder|voorzitter|"
    r"secretaris|teamleider|locatieleider|auteur|functionaris gegevensbescherming|opgesteld door|ondertekend door)"
    rf"(?:\s?:\s?|\sis\s|(?<=door)\s)((?:{INITIALS}|{CAPITALISED}\s){SURNAME})"
)
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
